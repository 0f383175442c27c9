//! What the parties said, and what it amounts to party by party.

use super::Of;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, Utc, Weekday};
use parentis::Fact;
use parentis::consent::words::{ConsentForm, ConsentSays, FormNeeded, Givers, PurposeChange};
use parentis::ids::{DocumentId, EntryId, PersonId};

/// One answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer<'a> {
    pub(super) says: ConsentSays,
    pub(super) form: ConsentForm,
    /// To which one of several, if not to the whole purpose.
    item: Option<&'a DocumentId>,
    bundled: bool,
    /// Could the adult not write that day (COM-2)?
    unable: bool,
    day: NaiveDate,
    at: Option<DateTime<FixedOffset>>,
    until: Option<NaiveDate>,
    id: &'a EntryId,
}

/// Where one party stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Nothing,
    Yes,
    /// A yes that does not count: in another form, for several purposes at once, or to the whole of what is answered one by one.
    Bad,
    No,
    Withdrawn,
    Expired,
}

/// What a party's answers amount to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    pub(super) word: Word,
    /// The day of the yes that counts or counted, or of the last no that stands.
    pub(super) said: Option<NaiveDate>,
    /// The yes would count, but for that they were not told of this one of several (CON-TRIP-2): they have not answered.
    pub(super) untold: bool,
    /// The no is not in writing.
    pub(super) oral: bool,
    /// They said something at some time, in words: whoever did, knew of it.
    pub(super) spoke: bool,
}

impl Own {
    pub(super) const NOTHING: Self = Self { word: Word::Nothing, said: None, untold: false, oral: false, spoke: false };
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    (1..=31).rev().filter_map(|day| NaiveDate::from_ymd_opt(year, month, day)).find(|day| day.weekday() == Weekday::Sun)
}

/// The day in London at that instant: summer time from the last Sunday in March to that in October, at one o'clock UTC.
pub(super) fn london(at: DateTime<FixedOffset>) -> NaiveDate {
    let utc = at.with_timezone(&Utc);
    let change = |month| Some(last_sunday(utc.year(), month)?.and_hms_opt(1, 0, 0)?.and_utc());
    let summer = change(3).zip(change(10)).is_some_and(|(from, until)| from <= utc && utc < until);
    (utc + TimeDelta::hours(i64::from(summer))).date_naive()
}

/// The answers of a party by the day, in the order in which they were said.
pub(super) fn answers<'a>(of: Of<'a>, party: Option<&PersonId>) -> Vec<Answer<'a>> {
    let (mut found, mut timed) = (Vec::new(), Vec::new());
    // On one's own account the adult who is named, and else the pupil at the own address (CT-17).
    let adults = of.own_account() && of.matter.person.is_some();
    for stated in &of.school.reading.facts {
        let Fact::ConsentAnswered { purpose, pupil, person, says, form, at, item, bundled_with, .. } = stated.fact
        else {
            continue;
        };
        let yes = matches!(says, ConsentSays::Given | ConsentSays::Reconfirmed);
        // An adult's no on their own account is theirs with whichever child it was recorded, and a yes is not (CON-MKT-3).
        let about = if adults { pupil.is_none() || (person.is_some() && !yes) } else { *pupil == of.matter.pupil };
        let to_this = *purpose == of.matter.purpose || bundled_with.contains(&of.matter.purpose);
        let in_person = |person: &PersonId| super::parties::in_person(of, person);
        let theirs = match (party, person) {
            (Some(party), Some(person)) => party == person,
            (None, Some(person)) => in_person(person),
            (None, None) => true,
            (Some(_), None) => false,
        };
        if !to_this || !about || !theirs {
            continue;
        }
        let day = at.map_or(stated.from, london);
        if at.is_some() {
            timed.push(day);
        }
        // In biometrics any no stops all of it (CON-BIO-3, CON-BIO-4).
        let concerns = item.is_none() || *item == of.matter.item || (!yes && of.code() == "biometrics");
        let counts_from = day.max(stated.from);
        if !concerns || of.day < counts_from || of_another_year(of, counts_from) || (!yes && departed(of, day)) {
            continue;
        }
        found.push(Answer {
            says: *says,
            form: *form,
            item: item.as_ref(),
            unable: party.is_some_and(|party| of.school.cannot_write(party, day)),
            bundled: bundled_with.iter().any(|other| other != purpose),
            day,
            at: *at,
            until: stated.until,
            id: stated.id,
        });
    }
    // Of a day on which one is at an instant and another is not, a yes without one is first and a no without one last.
    let place = |answer: &Answer<'a>| match (answer.at, timed.contains(&answer.day)) {
        (None, true) if answer.yes() => 0,
        (None, true) => 2,
        _ => 1,
    };
    // Of what may have come in either order a no is last.
    let no = |answer: &Answer<'a>| match answer.says {
        ConsentSays::Given | ConsentSays::Reconfirmed => 0,
        ConsentSays::Withdrawn => 1,
        ConsentSays::Refused | ConsentSays::Objected => 2,
    };
    found.sort_by_key(|answer| (answer.day, place(answer), answer.at, no(answer), answer.id));
    found
}

impl Answer<'_> {
    pub(super) const fn yes(&self) -> bool {
        matches!(self.says, ConsentSays::Given | ConsentSays::Reconfirmed)
    }

    fn over(&self, day: NaiveDate) -> bool {
        self.until.is_some_and(|until| until <= day)
    }

    /// Said by somebody, in words, and not read out of silence, a box ticked before, what they did, or nobody knows what.
    const fn in_words(&self) -> bool {
        use ConsentForm as F;
        matches!(self.form, F::Written | F::Email | F::RecordedCall | F::Note | F::ClinicianRecord)
    }

    /// Does this speak of what that no was about? What is said of the whole does not take back a no to one of several.
    fn reaches(&self, no: &Answer<'_>) -> bool {
        no.item.is_none() || no.item == self.item
    }
}

/// Of the measurement programme: a request is for the school year in which it was made, and one of the summer for the next
/// as well (CT-10).
fn of_another_year(of: Of<'_>, made: NaiveDate) -> bool {
    let year = |day: NaiveDate| if day.month() >= 9 { day.year() } else { day.year() - 1 };
    let until = if matches!(made.month(), 7 | 8) { year(made) + 1 } else { year(made) };
    of.code() == "measurement_programme" && until < year(of.day)
}

/// Had the child gone on that trip before? Then a no comes too late, and so does taking a yes back (CON-TRIP-5, CON-TRIP-8).
fn departed(of: Of<'_>, said: NaiveDate) -> bool {
    let went = |fact: &Fact| match fact {
        Fact::ConsentUsed { purpose, pupil, item, .. } => {
            *purpose == of.matter.purpose && Some(pupil) == of.matter.pupil.as_ref() && *item == of.matter.item
        }
        _ => false,
    };
    let mut uses = of.school.reading.facts.iter().filter(|stated| went(stated.fact));
    // Trips in general have no day of departure.
    let one = is_trip(of) && of.matter.item.is_some();
    one && uses.any(|stated| stated.from < said && stated.from <= of.day)
}

/// Did any adult ever say yes?
pub(super) fn an_adult_ever(of: Of<'_>) -> bool {
    let adults = super::parties::people(of).into_iter().filter(|person| !super::parties::in_person(of, person));
    adults.into_iter().any(|person| answers(of, Some(person)).iter().any(Answer::yes))
}

/// Did anybody ever say yes?
pub(super) fn anybody_ever(of: Of<'_>) -> bool {
    an_adult_ever(of) || answers(of, None).iter().any(Answer::yes)
}

/// Is that in writing?
const fn in_writing(form: ConsentForm) -> bool {
    matches!(form, ConsentForm::Written | ConsentForm::Email)
}

/// Does a yes of theirs count by its form? Who cannot write may say it, if that is on record (COM-2).
fn counts_by_form(needed: FormNeeded, answer: &Answer<'_>) -> bool {
    let spoken = needed == FormNeeded::Written && answer.unable && answer.in_words();
    spoken || form_counts(needed, answer.form)
}

/// Does a yes in that form count?
fn form_counts(needed: FormNeeded, form: ConsentForm) -> bool {
    use ConsentForm as F;
    match (needed, form) {
        // Silence is never an answer (CON-GEN-2).
        (_, F::OptOutSilence | F::PreTicked) => false,
        (FormNeeded::None_, _) => true,
        (_, F::Unknown) => false,
        (FormNeeded::Recorded, F::Conduct) => false,
        (FormNeeded::Recorded, _) => true,
        (
            FormNeeded::Explicit | FormNeeded::Clinician,
            F::Written | F::Email | F::RecordedCall | F::ClinicianRecord,
        ) => true,
        (FormNeeded::Written, F::Written) => true,
        _ => false,
    }
}

/// Was this party told of the one that is asked about (CON-TRIP-2)?
fn told_of_it(of: Of<'_>, party: Option<&PersonId>) -> bool {
    of.school.reading.facts.iter().filter(|stated| stated.from <= of.day).any(|stated| match stated.fact {
        Fact::ConsentAsked { purpose, pupil, person, item, .. } => {
            *purpose == of.matter.purpose
                && *pupil == of.matter.pupil
                && person.as_ref() == party
                && item.is_some()
                && *item == of.matter.item
        }
        _ => false,
    })
}

/// Did a new system come into use since, of biometrics (CT-11), or did the pupil leave (CON-GEN-6)?
fn outdated(of: Of<'_>, answer: &Answer<'_>) -> bool {
    let facts = &of.school.reading.facts;
    let since = |from: NaiveDate| answer.day < from && from <= of.day;
    let rolls = || {
        let is = |fact: &Fact| matches!(fact, Fact::PupilOnRoll { pupil } if Some(pupil) == of.matter.pupil.as_ref());
        facts.iter().filter(move |stated| is(stated.fact))
    };
    let on_roll = |day| rolls().any(|roll| roll.from <= day && roll.until.is_none_or(|until| day < until));
    let left = rolls().filter_map(|roll| roll.until).any(|gone| since(gone) && !on_roll(gone));
    left || new_system(of, answer.day)
}

/// In biometrics: did a new system come into use since that day (CT-11)?
fn new_system(of: Of<'_>, day: NaiveDate) -> bool {
    let is = |fact: &Fact| matches!(fact, Fact::PurposeChanged { purpose, change: PurposeChange::System, .. } if *purpose == of.matter.purpose);
    let mut changes = of.school.reading.facts.iter().filter(|stated| is(stated.fact));
    of.code() == "biometrics" && changes.any(|stated| day < stated.from && stated.from <= of.day)
}

/// Where a party stands, with the form that a yes of theirs needs.
pub(super) fn own(of: Of<'_>, party: Option<&PersonId>, needed: FormNeeded) -> Own {
    let answers = answers(of, party);
    let to_the_whole = |answer: &Answer<'_>| of.matter.item.is_some() && answer.item.is_none();
    // A general yes to visits counts for one once its giver was told of that one (CON-TRIP-2).
    let untold = |answer: &Answer<'_>| {
        to_the_whole(answer) && of.code() != "trip_abroad" && is_trip(of) && !told_of_it(of, party)
    };
    // The noes that stand, and what was said last beside them.
    let mut noes: Vec<&Answer<'_>> = Vec::new();
    let mut word = Word::Nothing;
    let mut said = None;
    let mut was_untold = false;
    let mut a_no_taken_back = false;
    for answer in &answers {
        let over = answer.over(of.day);
        let specific = !(answer.bundled || to_the_whole(answer) && of.columns.each);
        match answer.says {
            ConsentSays::Given | ConsentSays::Reconfirmed => {
                if specific && !untold(answer) && counts_by_form(needed, answer) {
                    noes.retain(|no| !answer.reaches(no));
                    word = if over || outdated(of, answer) { Word::Expired } else { Word::Yes };
                    said = Some(answer.day);
                    a_no_taken_back = false;
                } else if !over && matches!(word, Word::Nothing | Word::Expired | Word::Bad) {
                    // What does not count as a yes takes nothing back (CON-GEN-2, CON-GEN-3, CON-GEN-9).
                    (word, was_untold) = (Word::Bad, specific && untold(answer));
                }
            }
            // What was said before it counts no more, even when it is over: but for another no.
            ConsentSays::Refused | ConsentSays::Objected => {
                word = Word::Nothing;
                a_no_taken_back = false;
                if !over {
                    noes.push(answer);
                }
            }
            ConsentSays::Withdrawn => {
                // Of one day on which only the no has its hour, nobody knows which came last.
                let after = |no: &Answer<'_>| answer.at.is_some() || no.at.is_none() || no.day != answer.day;
                let lifts = |no: &Answer<'_>| answer.in_words() && !over && answer.reaches(no) && after(no);
                if noes.is_empty() {
                    // Whoever took a no back has nothing more to take back until they say something again.
                    word = if a_no_taken_back && word == Word::Nothing { Word::Nothing } else { Word::Withdrawn };
                } else {
                    noes.retain(|no| !lifts(no));
                    a_no_taken_back = noes.is_empty();
                    word = Word::Nothing;
                }
            }
        }
    }
    // Of a system that is there no more, nobody's words are about the one that is.
    let of_this = |answer: &&Answer<'_>| !new_system(of, answer.day);
    let spoke = answers.iter().filter(of_this).any(|answer| answer.in_words() && !(answer.bundled && answer.yes()));
    if let Some(last) = noes.last() {
        let oral = !noes.iter().any(|no| in_writing(no.form) || (no.unable && no.in_words()));
        return Own { word: Word::No, said: Some(last.day), untold: false, oral, spoke };
    }
    Own { word, said, untold: was_untold && word == Word::Bad, oral: false, spoke }
}

/// The day of the no that stands, if one does.
pub(super) fn last_no(of: Of<'_>, party: Option<&PersonId>) -> Option<NaiveDate> {
    let own = own(of, party, super::steps::form(of));
    own.said.filter(|_| own.word == Word::No)
}

/// A visit, of which there may be many.
pub(super) fn is_trip(of: Of<'_>) -> bool {
    of.code().starts_with("trip_") && of.columns.givers != Givers::Nobody
}

/// Was this parent told in writing of the intention and of the right to object, or did this parent answer at all
/// (CON-BIO-1)? A notice of one system is none of another.
pub(super) fn notified(of: Of<'_>, person: &PersonId) -> bool {
    let told = of.school.reading.facts.iter().filter(|stated| stated.from <= of.day).any(|stated| match stated.fact {
        Fact::ConsentAsked { purpose, pupil, person: whom, form, item, .. } => {
            *purpose == of.matter.purpose
                && *pupil == of.matter.pupil
                && whom.as_ref() == Some(person)
                && in_writing(*form)
                && !new_system(of, stated.from)
                && (item.is_none() || *item == of.matter.item)
        }
        _ => false,
    });
    told || own(of, Some(person), super::steps::form(of)).spoke
}

/// Is a ground on record why this parent is not told (CON-BIO-6)?
pub(super) fn excepted(of: Of<'_>, whom: &PersonId) -> bool {
    of.on().any(|stated| match stated.fact {
        Fact::NotificationExcepted { purpose, pupil, person, .. } => {
            *purpose == of.matter.purpose && Some(pupil) == of.matter.pupil.as_ref() && person == whom
        }
        _ => false,
    })
}
