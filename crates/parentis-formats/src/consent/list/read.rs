//! From rows to entries.

use super::FORMAT;
use super::mapping::{AnswerColumns, AnswerWord, ConsentListMapping, ConsentProduct, DateColumn, DateOrder, Respondee};
use super::table::{Row, Table, fold, read_all, text};
use crate::import::reading::{london_day, looks_like_a_code};
use crate::import::{
    FindingCode, ImportContext, ImportError, ImportErrorKind, ImportSummary, Place, Run, Sink, digest,
};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::London;
use parentis::Fact;
use parentis::consent::words::{ConsentForm, ConsentSays};
use parentis::fact::Source;
use parentis::ids::{DocumentId, PersonId, PupilId, PurposeId};
use parentis::time::check_day;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// Reads a school's list of consents and hands what it says to the sink.
///
/// On an error the sink is told to discard what it received.
///
/// # Errors
/// If a column of the mapping is missing or there twice, the mapping cannot be right, the list ends within quotes (unless
/// the context is lenient) or is beyond a limit, cannot be read, or the sink takes no more.
pub fn import_consent_list<R: Read, S: Sink>(
    reader: R,
    mapping: &ConsentListMapping,
    context: &ImportContext,
    sink: &mut S,
) -> Result<ImportSummary, ImportError> {
    let mut run = Run::new(sink, context, FORMAT, "list");
    let outcome = read(&mut run, reader, mapping, context);
    run.finish(outcome)
}

/// The columns of a list, by their places.
struct Columns<'m> {
    pupil: usize,
    respondee: Option<usize>,
    date: Option<(usize, DateOrder)>,
    asked: Option<(usize, DateOrder)>,
    last_day: Option<(usize, DateOrder)>,
    item: Option<usize>,
    answers: Answers<'m>,
    words: BTreeMap<String, AnswerWord>,
}

enum Answers<'m> {
    Rows { kind: usize, answer: usize, kinds: BTreeMap<String, &'m ConsentProduct> },
    Columns(Vec<(usize, &'m ConsentProduct)>),
}

/// Words by the form in which they are compared; two that are the same in it must mean the same.
fn folded<'m, V: PartialEq>(map: &'m BTreeMap<String, V>) -> Result<BTreeMap<String, &'m V>, ImportError> {
    let mut all: BTreeMap<String, &'m V> = BTreeMap::new();
    for (word, value) in map {
        if all.insert(fold(word), value).is_some_and(|other| other != value) {
            return Err(bad_mapping("a word with two meanings"));
        }
    }
    Ok(all)
}

const fn bad_mapping(why: &'static str) -> ImportError {
    ImportError::new(Place { path: String::new(), line: 0 }, ImportErrorKind::BadMapping(why))
}

impl<'m> Columns<'m> {
    fn new(table: &Table, mapping: &'m ConsentListMapping) -> Result<Self, ImportError> {
        let date = |column: &Option<DateColumn>, role| {
            let column = column.as_ref();
            column.map(|date| Ok((table.column(&date.column, role)?, date.order))).transpose()
        };
        let answers = match &mapping.answers {
            AnswerColumns::Rows { kind, answer, kinds } => Answers::Rows {
                kind: table.column(kind, "kind")?,
                answer: table.column(answer, "answer")?,
                kinds: folded(kinds)?,
            },
            AnswerColumns::Columns { columns } => {
                let place =
                    |(name, product): (&String, &'m ConsentProduct)| Ok((table.column(name, "answer")?, product));
                let mut places: Vec<_> = columns.iter().map(place).collect::<Result<_, ImportError>>()?;
                places.sort_by_key(|(column, _)| *column);
                Answers::Columns(places)
            }
        };
        let products: Vec<&ConsentProduct> = match &answers {
            Answers::Rows { kinds, .. } => kinds.values().copied().collect(),
            Answers::Columns(places) => places.iter().map(|(_, product)| *product).collect(),
        };
        if products.is_empty() || products.iter().any(|product| product.purposes.is_empty()) {
            return Err(bad_mapping("an answer to no purpose"));
        }
        let respondee = match &mapping.respondee {
            Respondee::Adult { id, .. } => Some(table.column(&id.column, "respondee")?),
            Respondee::Pupil | Respondee::Household => None,
        };
        Ok(Self {
            pupil: table.column(&mapping.pupil.column, "pupil")?,
            respondee,
            date: date(&mapping.date, "date")?,
            asked: date(&mapping.asked, "asked")?,
            last_day: date(&mapping.last_day, "last day")?,
            item: mapping.item.as_ref().map(|item| table.column(&item.column, "item")).transpose()?,
            answers,
            words: folded(&mapping.words)?.into_iter().map(|(word, value)| (word, *value)).collect(),
        })
    }
}

/// When something was said: the day, and the instant where that is known.
type When = (NaiveDate, Option<DateTime<FixedOffset>>);

/// Whom an answer is about, who gave it, to what and when: of one such, there is one answer.
type Slot = (Option<PupilId>, Option<PersonId>, PurposeId, Option<DocumentId>, When);

/// An entry to be.
struct Said {
    slot: Slot,
    /// None: asked.
    says: Option<ConsentSays>,
    form: ConsentForm,
    until: Option<NaiveDate>,
    bundled_with: Vec<PurposeId>,
    wording: Option<DocumentId>,
    as_written: Option<String>,
    place: Place,
}

/// What a row says beside its answers.
struct Party {
    pupil: PupilId,
    person: Option<PersonId>,
}

fn read<R: Read, S: Sink>(
    run: &mut Run<'_, S>,
    reader: R,
    mapping: &ConsentListMapping,
    context: &ImportContext,
) -> Result<(), ImportError> {
    let bytes = read_all(reader)?;
    let (text, encoding) = text(&bytes, &mut run.found);
    run.summary.encoding = encoding;
    let table = Table::new(&text, mapping.delimiter, context.limits.records)?;
    let columns = Columns::new(&table, mapping)?;
    let mut list = List { run, mapping, columns, recorded_at: context.recorded_at, said: Vec::new() };
    for row in &table.rows {
        list.row(row);
    }
    list.hand_over()?;
    table.broken_off.map_or(Ok(()), Err)
}

struct List<'l, 's, S> {
    run: &'l mut Run<'s, S>,
    mapping: &'l ConsentListMapping,
    columns: Columns<'l>,
    recorded_at: DateTime<Utc>,
    said: Vec<Said>,
}

impl<S: Sink> List<'_, '_, S> {
    fn row(&mut self, row: &Row) {
        if row.is_blank() {
            self.run.found.add(FindingCode::BlankRow, &row.place("row"));
            return;
        }
        let answers: Vec<(Place, String, Option<&ConsentProduct>)> = match &self.columns.answers {
            Answers::Rows { kind, answer, kinds } => {
                let product = kinds.get(&fold(row.cell(*kind))).copied();
                vec![(row.place("answer"), fold(row.cell(*answer)), product)]
            }
            Answers::Columns(places) => {
                let answer = |(column, product): &(usize, _)| {
                    let place = row.place(&format!("answer[{}]", column.saturating_add(1)));
                    (place, fold(row.cell(*column)), Some(*product))
                };
                places.iter().map(answer).collect()
            }
        };
        let mut read = Vec::new();
        for (place, word, product) in answers {
            let known = self.columns.words.get(&word).copied();
            match (word.is_empty(), known) {
                (true, None) | (_, Some(AnswerWord::Nothing)) => {
                    self.run.found.add(FindingCode::EmptyAnswer, &place);
                    // That it was asked for is said all the same, where the list has a day for that.
                    read.push((place, word, AnswerWord::Nothing, product));
                }
                (_, Some(known)) => read.push((place, word, known, product)),
                (false, None) => self.run.found.add(FindingCode::UnreadableAnswer, &place),
            }
        }
        let asks = self.columns.asked.is_some_and(|(column, _)| !row.cell(column).is_empty());
        read.retain(|(_, _, word, _)| *word != AnswerWord::Nothing || asks);
        if read.is_empty() {
            return;
        }
        let Some(party) = self.party(row) else { return };
        for (place, word, known, product) in read {
            match product {
                Some(product) => self.answer(row, &party, product, (known, &word), &place),
                None => self.run.found.add(FindingCode::UnknownPurpose, &row.place("kind")),
            }
        }
    }

    /// The pupil and who answered. Nobody is looked for by name.
    fn party(&mut self, row: &Row) -> Option<Party> {
        let written = row.cell(self.columns.pupil);
        let id = PupilId::new(format!("{}{written}", self.mapping.pupil.prefix));
        let Some(pupil) = id.ok().filter(|_| !written.is_empty()) else {
            self.run.found.add(FindingCode::NoPupilId, &row.place("pupil"));
            return None;
        };
        let place = row.place("respondee");
        let person = match &self.mapping.respondee {
            Respondee::Pupil => None,
            Respondee::Household => {
                self.run.found.add(FindingCode::HouseholdAnswer, &place);
                return None;
            }
            Respondee::Adult { id, pupil_words, empty_is_household } => {
                let written = self.columns.respondee.map(|column| row.cell(column)).unwrap_or_default();
                let folded = fold(written);
                if !folded.is_empty() && pupil_words.iter().any(|word| fold(word) == folded) {
                    None
                } else if written.is_empty() {
                    let code =
                        if *empty_is_household { FindingCode::HouseholdAnswer } else { FindingCode::NoRespondeeId };
                    self.run.found.add(code, &place);
                    return None;
                } else if let Ok(person) = PersonId::new(format!("{}{written}", id.prefix)) {
                    Some(person)
                } else {
                    self.run.found.add(FindingCode::NoRespondeeId, &place);
                    return None;
                }
            }
        };
        Some(Party { pupil, person })
    }

    fn answer(
        &mut self,
        row: &Row,
        party: &Party,
        product: &ConsentProduct,
        (known, word): (AnswerWord, &str),
        place: &Place,
    ) {
        if product.own_account && party.person.is_none() {
            self.run.found.add(FindingCode::NoRespondeeId, &row.place("respondee"));
            return;
        }
        let item = match self.columns.item.map(|column| row.cell(column)).filter(|cell| !cell.is_empty()) {
            None => product.item.clone(),
            Some(written) => {
                let prefix = self.mapping.item.as_ref().map(|item| item.prefix.as_str()).unwrap_or_default();
                let Ok(item) = DocumentId::new(format!("{prefix}{written}")) else {
                    self.run.found.add(FindingCode::BadItemId, &row.place("item"));
                    return;
                };
                Some(item)
            }
        };
        let pupil = Some(party.pupil.clone()).filter(|_| !product.own_account);
        let form = product.form.unwrap_or(self.mapping.form);
        let mut add = |says: Option<ConsentSays>, when: When, until, form| {
            for purpose in &product.purposes {
                let others = product.purposes.iter().filter(|other| *other != purpose && says.is_some());
                let others: BTreeSet<&PurposeId> = others.collect();
                self.said.push(Said {
                    slot: (pupil.clone(), party.person.clone(), purpose.clone(), item.clone(), when),
                    says,
                    form,
                    until,
                    bundled_with: others.into_iter().cloned().collect(),
                    wording: product.wording.clone(),
                    as_written: Some(word.to_owned()).filter(|word| looks_like_a_code(word)),
                    place: place.clone(),
                });
            }
        };
        let found = &mut self.run.found;
        let mut day = |column: (usize, DateOrder), part| {
            let when = read_when(row.cell(column.0), column.1);
            match when {
                Err(code) => {
                    found.add(code, &row.place(part));
                    None
                }
                Ok((_, _, only_day)) if only_day => {
                    found.add(FindingCode::DateWithTime, &row.place(part));
                    when.ok()
                }
                Ok(_) => when.ok(),
            }
            .map(|(day, at, _)| (day, at))
        };
        let today = london_day(self.recorded_at);
        let is_past = |when: &When| when.0 <= today && when.1.is_none_or(|at| at <= self.recorded_at);
        let asked = self.columns.asked.filter(|(column, _)| !row.cell(*column).is_empty());
        let asked = asked.and_then(|column| day(column, "asked"));
        let answered = match (self.columns.date, known) {
            (_, AnswerWord::Nothing) => None,
            (None, _) => Some((self.run.summary.valid_from, None)),
            (Some((column, _)), AnswerWord::Asked) if row.cell(column).is_empty() && asked.is_some() => None,
            (Some(column), _) => match day(column, "date") {
                None => return,
                when => when,
            },
        };
        let last_day = self.columns.last_day.filter(|(column, _)| !row.cell(*column).is_empty());
        let until = match last_day {
            None => None,
            Some(column) => match day(column, "last_day").and_then(|when| when.0.succ_opt()) {
                None => return,
                until => until,
            },
        };
        for (part, when) in [("asked", asked), ("date", answered)] {
            if when.is_some_and(|when| !is_past(&when)) {
                found.add(FindingCode::FutureDate, &row.place(part));
                return;
            }
        }
        if answered.zip(until).is_some_and(|(when, until)| until <= when.0) {
            found.add(FindingCode::EndsBeforeItBegins, &row.place("last_day"));
            return;
        }
        if let Some((day, _)) = asked {
            add(None, (day, None), None, form);
        }
        let Some(when) = answered else { return };
        match known.says() {
            Some(says @ (ConsentSays::Given | ConsentSays::Reconfirmed)) => {
                if product.ticked_beforehand {
                    found.add(FindingCode::TickedBeforehand, place);
                }
                add(Some(says), when, until, if product.ticked_beforehand { ConsentForm::PreTicked } else { form });
            }
            Some(says) => add(Some(says), when, until, form),
            None => add(None, (when.0, None), None, form),
        }
        if product.purposes.len() > 1 {
            found.add(FindingCode::BundledPurposes, place);
        }
    }

    /// Hands over what was said, each thing once, and of what contradicts itself the no.
    fn hand_over(self) -> Result<(), ImportError> {
        let mut strictest: BTreeMap<&Slot, u8> = BTreeMap::new();
        for said in &self.said {
            if let Some(says) = said.says {
                let most = strictest.entry(&said.slot).or_default();
                *most = (*most).max(against(says));
            }
        }
        let mut ids = BTreeSet::new();
        let (mut pupils, mut people) = (BTreeSet::new(), BTreeSet::new());
        for said in &self.said {
            let (pupil, person, purpose, item, (on, at)) = &said.slot;
            let most = strictest.get(&said.slot).copied();
            if said.says.is_some_and(|says| most.is_some_and(|most| against(says) < most)) {
                self.run.found.add(FindingCode::ContradictoryAnswers, &said.place);
                continue;
            }
            let id = said.id();
            if !ids.insert(id) {
                self.run.found.add(FindingCode::RowTwice, &said.place);
                continue;
            }
            pupils.extend(pupil);
            people.extend(person);
            let fact = match said.says {
                None => Fact::ConsentAsked {
                    purpose: purpose.clone(),
                    pupil: pupil.clone(),
                    person: person.clone(),
                    item: item.clone(),
                    form: said.form,
                    wording: said.wording.clone(),
                    wording_hash: None,
                    language: None,
                },
                Some(says) => Fact::ConsentAnswered {
                    purpose: purpose.clone(),
                    pupil: pupil.clone(),
                    person: person.clone(),
                    says,
                    form: said.form,
                    at: *at,
                    item: item.clone(),
                    bundled_with: said.bundled_with.clone(),
                    wording: said.wording.clone(),
                    evidence: None,
                },
            };
            let word = if said.says.is_some() { "consent" } else { "asked" };
            let id = format!("{}:{word}:{id:032x}", self.run.prefix());
            // Without the row: the same answer in another row is the same entry.
            let source = Source {
                format: FORMAT.to_owned(),
                producer: None,
                place: "row/answer".to_owned(),
                as_written: said.as_written.clone(),
            };
            self.run.entry(id, (*on, said.until), source, &said.place, fact)?;
            self.run.record_done(&said.place)?;
        }
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        self.run.summary.pupils = count(pupils.len());
        self.run.summary.contacts = count(people.len());
        self.run.summary.candidate_distinct_contacts = count(people.len());
        Ok(())
    }
}

impl Said {
    /// Everything that it says, in one number.
    fn id(&self) -> u128 {
        let (pupil, person, purpose, item, (on, at)) = &self.slot;
        let text = |id: Option<&str>| id.map(|id| format!("={id}")).unwrap_or_default();
        let bundled: Vec<&str> = self.bundled_with.iter().map(PurposeId::as_str).collect();
        digest(&[
            &text(pupil.as_ref().map(PupilId::as_str)),
            &text(person.as_ref().map(PersonId::as_str)),
            purpose.as_str(),
            &text(item.as_ref().map(DocumentId::as_str)),
            &on.to_string(),
            &at.map(|at| at.to_rfc3339()).unwrap_or_default(),
            self.says.map(ConsentSays::code).unwrap_or_default(),
            self.form.code(),
            &self.until.map(|until| until.to_string()).unwrap_or_default(),
            &bundled.join(" "),
            &text(self.wording.as_ref().map(DocumentId::as_str)),
            self.as_written.as_deref().unwrap_or_default(),
        ])
    }
}

/// How strongly a word stands against a yes, where it is not said which came last.
const fn against(says: ConsentSays) -> u8 {
    match says {
        ConsentSays::Given | ConsentSays::Reconfirmed => 1,
        ConsentSays::Withdrawn => 2,
        ConsentSays::Refused | ConsentSays::Objected => 3,
    }
}

/// A day, the instant where a time in London or an offset is said, and whether a time was there that could not be used.
fn read_when(text: &str, order: DateOrder) -> Result<(NaiveDate, Option<DateTime<FixedOffset>>, bool), FindingCode> {
    if text.is_empty() {
        return Err(FindingCode::NoAnswerDate);
    }
    if order == DateOrder::YearMonthDay
        && let Ok(at) = DateTime::parse_from_rfc3339(text)
    {
        let day = check_day(london_day(at.with_timezone(&Utc))).map_err(|_| FindingCode::BadDate)?;
        return Ok((day, Some(at), false));
    }
    let (day, time) = text.split_once([' ', 'T']).map_or((text, None), |(day, time)| (day, Some(time.trim())));
    let day = read_day(day, order).ok_or(FindingCode::BadDate)?;
    let Some(time) = time else { return Ok((day, None, false)) };
    let time = ["%H:%M:%S", "%H:%M"].iter().find_map(|form| NaiveTime::parse_from_str(time, form).ok());
    let at = time.and_then(|time| London.from_local_datetime(&NaiveDateTime::new(day, time)).single());
    Ok((day, at.map(|at| at.fixed_offset()), at.is_none()))
}

fn read_day(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let pieces: Vec<&str> = text.split(['/', '-', '.']).collect();
    let [a, b, c] = pieces.as_slice() else { return None };
    let (year, month, day) = match order {
        DateOrder::YearMonthDay => (a, b, c),
        DateOrder::DayMonthYear => (c, b, a),
        DateOrder::MonthDayYear => (c, a, b),
    };
    let number = |text: &str, most: usize| {
        let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u32>().ok()).flatten()
    };
    let year = number(year, 4).filter(|_| year.len() == 4).and_then(|year| i32::try_from(year).ok())?;
    let day = NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)?;
    check_day(day).ok()
}
