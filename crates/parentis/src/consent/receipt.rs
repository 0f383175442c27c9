//! The record of one party's consent, and the receipt that the party is given (section 9, RCT-1 to RCT-9).
//!
//! A record holds what the school must be able to show of one party: who, by what right, for which child, what they were
//! shown, in what form, when, and whether and when it was taken back (RCT-1). It is folded from the journal and never
//! overwritten (RCT-2). The school's own copy may name others as well: who else was notified, who objected. A receipt for
//! the party never does (RCT-8), and a receipt has nobody else's answer, address or reasons in it by construction: it is
//! made from the facts of that party alone.
//!
//! What this does *not* settle: how a record is written in ISO/IEC TS 27560, Kantara or FHIR, which is the business of the
//! crate of formats, and the names and addresses of controllers, which the host adds there.

use super::answer::ConsentMatter;
use super::notes::Record;
use super::said::{form_does, needed_form, own};
use super::words::{
    ConsentCapacity, ConsentEvent, ConsentForm, ConsentKind, ConsentSays, ExceptionGround, Givers, LawfulBasis,
    PartyState,
};
use crate::School;
use crate::fact::Fact;
use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::roles::matter::Matter;
use crate::rules::RuleId as R;
use crate::school::{Answered, EntryIx, Inner, NOBODY, THE_PUPIL};
use crate::time::birthday;
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// One event in the life of a party's consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordedEvent {
    /// What happened.
    pub event: ConsentEvent,
    /// The day.
    pub on: NaiveDate,
    /// When exactly, where that is on record.
    pub at: Option<DateTime<FixedOffset>>,
    /// From which day an answer counts, if later than that day.
    pub counts_from: Option<NaiveDate>,
    /// The first day on which it counts no more, where one was named.
    pub until: Option<NaiveDate>,
    /// In what form.
    pub form: ConsentForm,
    /// For which one of several.
    pub item: Option<DocumentId>,
    /// Which wording was shown.
    pub wording: Option<DocumentId>,
    /// The hash of that wording.
    pub wording_hash: Option<DocumentId>,
    /// In which language.
    pub language: Option<DocumentId>,
    /// Where the host keeps the evidence (RCT-7).
    pub evidence: Option<DocumentId>,
    /// The entry; none of an expiry, which no entry records.
    pub entry: Option<EntryId>,
}

/// Whether the pupil was judged able to decide (RCT-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordedCompetence {
    /// Able, or not.
    pub says: Says,
    /// The day.
    pub on: NaiveDate,
    /// Who judged it.
    pub decided_by: PersonId,
}

/// Something about another party, in the school's own copy alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordedOther {
    /// Who; null: the pupil in person.
    pub person: Option<PersonId>,
    /// The day.
    pub on: NaiveDate,
    /// The entry.
    pub entry: EntryId,
}

/// The record of one party's consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentRecord {
    /// For what, and for whose child: `person` is the party, null for the pupil in person.
    pub matter: ConsentMatter,
    /// The day; the record holds what was known of until its end.
    pub as_of: NaiveDate,
    /// What kind of consent it is (CON-GEN-1).
    pub kind: Option<ConsentKind>,
    /// On what it rests where consent is the wrong tool.
    pub basis: Vec<LawfulBasis>,
    /// Does it concern a special category (CON-GEN-8)?
    pub special_category: bool,
    /// Whose data or care it is about, where that is not the party (RCT-7).
    pub on_behalf_of: Option<PupilId>,
    /// By what right the party answers (RCT-7).
    pub capacity: ConsentCapacity,
    /// The entries on which that right rests.
    pub capacity_entries: Vec<EntryId>,
    /// Where the party stands.
    pub state: PartyState,
    /// What happened, in its order.
    pub events: Vec<RecordedEvent>,
    /// Whether the pupil was judged able to decide.
    pub competence: Option<RecordedCompetence>,
    /// The ground on which this party is not notified (CON-BIO-6); in the school's own copy alone.
    pub exception: Option<ExceptionGround>,
    /// Who else was notified; in the school's own copy alone (RCT-8).
    pub others_notified: Vec<RecordedOther>,
    /// Who else objects; in the school's own copy alone (RCT-8).
    pub objections: Vec<RecordedOther>,
    /// The rules that the record rests on.
    pub rules: Vec<R>,
}

/// For whom a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    /// The party.
    Party,
    /// The school.
    School,
}

impl School {
    /// The receipt for a party: of the facts of that party alone (RCT-8). The matter's `person` is the party; none is the
    /// pupil in person.
    pub fn consent_receipt(&self, matter: &ConsentMatter, as_of: NaiveDate) -> ConsentRecord {
        self.consent_record_muting(matter, as_of, true, None)
    }

    /// The school's own record of a party's consent, which names others as well.
    pub fn consent_record(&self, matter: &ConsentMatter, as_of: NaiveDate) -> ConsentRecord {
        self.consent_record_muting(matter, as_of, false, None)
    }

    pub(crate) fn consent_record_muting(
        &self,
        matter: &ConsentMatter,
        as_of: NaiveDate,
        receipt: bool,
        muted: Option<R>,
    ) -> ConsentRecord {
        let inner = &*self.inner;
        let unmuted = |rule: R| muted != Some(rule);
        // A rule that is muted is not kept to, so that a test sees that it was.
        let reader = if receipt && unmuted(R::RCT_8) { Reader::Party } else { Reader::School };
        let mut r = Record::new(inner, as_of, muted, false);
        let numbers = self.numbers_of(matter, as_of);
        let line = self.line_of(&mut r, &numbers).ok().map(|(line, _)| line);
        let own_account = line.is_some_and(|line| line.columns.givers == Givers::TheAdult);
        let in_person = |person: u32| inner.pair(numbers.pupil, person).is_some_and(|pair| pair.is_pupil(as_of));
        let party = numbers.person.filter(|person| !in_person(*person)).unwrap_or(THE_PUPIL);
        let pupil = if own_account { NOBODY } else { numbers.pupil };
        let file = numbers.purpose.and_then(|purpose| inner.consent_file(pupil, purpose));
        let mut events = Vec::new();
        let mut state = PartyState::NotAsked;
        if let (Some(file), Some(line)) = (file, line) {
            let person = numbers.person.filter(|_| own_account);
            let ask = super::party::Asking::about(inner, line, &line.columns, &numbers, (pupil, person));
            let whose = |other: u32| {
                other == party
                    || (party == THE_PUPIL && inner.pair(pupil, other).is_some_and(|pair| pair.is_pupil(as_of)))
            };
            let answers = file.answers_in_order(whose);
            state = own(&mut r, &ask, file, (&answers, &file.asked), &whose).state;
            let concerns = |item: Option<u32>| item == numbers.item || item.is_none();
            // What stands is the fold of the events: a no that stops all of it is one of them.
            let counts = |answer: &&Answered| concerns(answer.item) || super::said::concerns(answer, &ask);
            for asked in file.asked.iter().filter(|asked| whose(asked.what.person) && concerns(asked.what.item)) {
                if asked.span.from() <= as_of {
                    events.extend(self.event(asked.entry, ConsentEvent::Requested, asked.span.from()));
                }
            }
            let mut yes: Option<&Answered> = None;
            for answer in answers.iter().filter(counts) {
                if answer.said <= as_of {
                    let needed = needed_form(&mut r, &ask);
                    let counts_not = answer.bundled || !form_does(needed, answer.form);
                    let event = event_of(answer.says, counts_not && unmuted(R::RCT_6));
                    events.extend(self.event(answer.entry, event, answer.said));
                    yes = answer.is_yes().then_some(answer);
                }
            }
            let until = yes.and_then(|yes| yes.span.until()).filter(|until| *until <= as_of);
            if let (Some(yes), Some(on)) = (yes, until) {
                let ended = self.event(yes.entry, ConsentEvent::Expired, on);
                events.extend(ended.map(|ended| RecordedEvent { entry: None, at: None, evidence: None, ..ended }));
            }
            let stands = matches!(state, PartyState::Given | PartyState::Expired) && until.is_none() && !own_account;
            let over = yes
                .filter(|_| stands)
                .and_then(|yes| Some((yes, self.over_since(matter, party, yes, (as_of, muted))?)));
            if let Some((yes, on)) = over {
                state = PartyState::Expired;
                let ended = self.event(yes.entry, ConsentEvent::Expired, on);
                events.extend(ended.map(|ended| RecordedEvent { entry: None, at: None, evidence: None, ..ended }));
            }
        }
        events.sort_by_key(|event| event.on);
        let others = self.others(matter, &numbers, reader, as_of);
        let (capacity, capacity_entries) = self.capacity(matter, own_account, as_of, muted);
        let mut rules: Vec<R> =
            [R::RCT_1, R::RCT_2, R::RCT_6, R::RCT_7].into_iter().filter(|rule| unmuted(*rule)).collect();
        if receipt && unmuted(R::RCT_8) {
            rules.push(R::RCT_8);
        }
        let excepted = file.into_iter().flat_map(|file| &file.excepted);
        let excepted = excepted.filter(|excepted| excepted.what.0 == party && excepted.span.holds(as_of));
        let excepted = excepted.map(|excepted| excepted.what.1).next();
        ConsentRecord {
            matter: matter.clone(),
            as_of,
            kind: line.and_then(|line| line.columns.kind),
            basis: line.and_then(|line| line.built_in).map(|purpose| purpose.basis.to_vec()).unwrap_or_default(),
            special_category: line.is_some_and(|line| line.columns.special_category),
            on_behalf_of: matter.pupil.clone().filter(|_| matter.person.is_some() && !own_account),
            capacity,
            // An entry may be about others too, as an order is: the party is told no entry of a right (RCT-8).
            capacity_entries: if reader == Reader::School { capacity_entries } else { Vec::new() },
            state,
            events,
            // How a pupil was judged is the pupil's and the school's, and no parent's (CON-COU-1).
            competence: self.competence_of(matter, as_of).filter(|_| reader == Reader::School || party == THE_PUPIL),
            exception: excepted.filter(|_| reader == Reader::School),
            others_notified: others.0,
            objections: others.1,
            rules,
        }
    }

    /// The day from which a yes counts no more though it was given for longer: the pupil left, or came to be the one who decides
    /// (CON-GEN-6, CON-GEN-7, VOC-65).
    fn over_since(
        &self,
        matter: &ConsentMatter,
        party: u32,
        yes: &Answered,
        (as_of, muted): (NaiveDate, Option<R>),
    ) -> Option<NaiveDate> {
        let matter = ConsentMatter { person: None, ..matter.clone() };
        let over = |day: NaiveDate| {
            let found = self.consent_muting(&matter, day, muted);
            let gone = found.state == super::words::ConsentState::Expired && found.rules.contains(&R::CON_GEN_6);
            gone || (found.pupil_decides && party != THE_PUPIL)
        };
        if !over(as_of) || over(yes.said) {
            return None;
        }
        let child = self.inner.pupil_files.get(self.pupil(matter.pupil.as_ref()?)?.0 as usize)?;
        let gone = child.roll.iter().filter_map(|roll| roll.span.until());
        let judged = child.competence.iter().map(|judged| judged.span.from());
        let ages = child.births.iter().flat_map(|birth| (5..=18).filter_map(|age| birthday(birth.born, age)));
        let mut days: Vec<NaiveDate> = gone.chain(judged).chain(ages).collect();
        days.retain(|day| yes.said < *day && *day <= as_of);
        days.sort_unstable();
        days.dedup();
        days.into_iter().find(|day| over(*day))
    }

    /// The event that an entry of the journal records.
    fn event(&self, entry: EntryIx, event: ConsentEvent, on: NaiveDate) -> Option<RecordedEvent> {
        let written = self.journal().entries().get(entry as usize)?;
        let valid = *written.valid();
        let until = self.end_of(entry).or(valid.until());
        let base = RecordedEvent {
            event,
            on,
            at: None,
            counts_from: (valid.from() > on).then_some(valid.from()),
            until,
            form: ConsentForm::Unknown,
            item: None,
            wording: None,
            wording_hash: None,
            language: None,
            evidence: None,
            entry: Some(written.id().clone()),
        };
        #[expect(clippy::wildcard_enum_match_arm, reason = "no other fact is an event of a consent")]
        match written.fact() {
            Fact::ConsentAsked { item, form, wording, wording_hash, language, .. } => Some(RecordedEvent {
                form: *form,
                item: item.clone(),
                wording: wording.clone(),
                wording_hash: wording_hash.clone(),
                language: language.clone(),
                ..base
            }),
            Fact::ConsentAnswered { form, at, item, wording, evidence, .. } => Some(RecordedEvent {
                form: *form,
                at: *at,
                item: item.clone(),
                wording: wording.clone(),
                evidence: evidence.clone(),
                ..base
            }),
            _ => None,
        }
    }

    /// The end that the fold gave an answer, by a further entry.
    fn end_of(&self, entry: EntryIx) -> Option<NaiveDate> {
        let answers = self.inner.consents.iter().flat_map(|file| &file.answers);
        answers.filter(|answer| answer.entry == entry).find_map(|answer| answer.span.until())
    }

    /// Whether the pupil was judged able, by the latest judgement that holds.
    fn competence_of(&self, matter: &ConsentMatter, as_of: NaiveDate) -> Option<RecordedCompetence> {
        let pupil = self.pupil(matter.pupil.as_ref()?)?;
        let purpose = self.inner.purposes.place(&matter.purpose);
        let item = matter.item.as_ref().and_then(|item| self.inner.item_number(item));
        let file = self.inner.pupil_files.get(pupil.0 as usize)?;
        let holds = |of: bool| {
            let judged = file.competence.iter().rev();
            judged.filter(move |judged| {
                judged.span.holds(as_of)
                    && (judged.what.item.is_none() || judged.what.item == item)
                    && (judged.what.purpose.is_some() == of)
                    && (!of || judged.what.purpose == purpose)
            })
        };
        let judged = holds(true).chain(holds(false)).next()?;
        let written = self.journal().entries().get(judged.entry as usize)?;
        #[expect(clippy::wildcard_enum_match_arm, reason = "no other fact is a judgement of competence")]
        match written.fact() {
            Fact::CompetenceAssessed { says, decided_by, .. } => {
                Some(RecordedCompetence { says: *says, on: written.valid().from(), decided_by: decided_by.clone() })
            }
            _ => None,
        }
    }

    /// Who else was notified and who else objects, for the school alone (RCT-8).
    fn others(
        &self,
        matter: &ConsentMatter,
        numbers: &super::decide::Numbers,
        reader: Reader,
        as_of: NaiveDate,
    ) -> (Vec<RecordedOther>, Vec<RecordedOther>) {
        let inner: &Inner = &self.inner;
        let file = numbers.purpose.and_then(|purpose| inner.consent_file(numbers.pupil, purpose));
        let (Reader::School, Some(file), Some(_)) = (reader, file, matter.pupil.as_ref()) else {
            return (Vec::new(), Vec::new());
        };
        let party = numbers.person.unwrap_or(THE_PUPIL);
        let other = |person: u32, on: NaiveDate, entry: EntryIx| {
            let entry = inner.entry_id(entry)?.clone();
            Some(RecordedOther { person: super::steps::by(inner, person), on, entry })
        };
        let asked = file.asked.iter().filter(|asked| asked.what.person != party && asked.span.from() <= as_of);
        let notified = asked.filter_map(|asked| other(asked.what.person, asked.span.from(), asked.entry)).collect();
        let answers = file.answers_in_order(|person| person != party);
        let no = answers.iter().filter(|answer| {
            matches!(answer.says, ConsentSays::Refused | ConsentSays::Objected)
                && answer.said <= as_of
                && answer.span.holds(as_of)
        });
        let objections = no.filter_map(|answer| other(answer.person, answer.said, answer.entry)).collect();
        (notified, objections)
    }

    /// By what right the party answers, and on which entries that rests.
    fn capacity(
        &self,
        matter: &ConsentMatter,
        own_account: bool,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> (ConsentCapacity, Vec<EntryId>) {
        let (Some(pupil), Some(person)) = (&matter.pupil, &matter.person) else {
            return (ConsentCapacity::OwnAccount, Vec::new());
        };
        if own_account {
            return (ConsentCapacity::OwnAccount, Vec::new());
        }
        let standing = self.standing_muting(pupil, person, as_of, muted);
        let mut entries: Vec<EntryId> = standing.reasons.iter().flat_map(|because| because.facts.clone()).collect();
        entries.sort();
        entries.dedup();
        let pair = self.pupil(pupil).zip(self.person(person)).and_then(|(a, b)| self.inner.pair(a.0, b.0));
        let delegated = pair.is_some_and(|pair| {
            pair.record.delegated.iter().any(|dated| dated.span.holds(as_of) && dated.what.1 == Says::Yes)
        });
        // What is only asserted is no capacity (CHO-3).
        let numbers = self.numbers_of(matter, as_of);
        let verdict =
            self.verdict_at(Matter::of(Column::Consent), numbers.pupil, numbers.person.unwrap_or(NOBODY), as_of, muted);
        let capacity = if standing.parental_responsibility == Known::Yes && !verdict.rules.contains(R::CHO_3) {
            ConsentCapacity::ParentalResponsibility
        } else if delegated {
            ConsentCapacity::Delegation
        } else if standing.legal_parent == Known::Yes {
            ConsentCapacity::Parent
        } else if standing.lives_with.and(standing.looks_after) == Known::Yes {
            ConsentCapacity::Care
        } else {
            ConsentCapacity::NotSettled
        };
        (capacity, entries)
    }
}

const fn event_of(says: ConsentSays, counts_not: bool) -> ConsentEvent {
    match says {
        ConsentSays::Given | ConsentSays::Reconfirmed if counts_not => ConsentEvent::Invalidated,
        ConsentSays::Given => ConsentEvent::Given,
        ConsentSays::Reconfirmed => ConsentEvent::Reconfirmed,
        ConsentSays::Refused | ConsentSays::Objected => ConsentEvent::Refused,
        ConsentSays::Withdrawn => ConsentEvent::Withdrawn,
    }
}
