//! What the parties said, and what it amounts to party by party.

use super::Of;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, Utc, Weekday};
use parentis::Fact;
use parentis::consent::words::{ConsentForm, ConsentSays, FormNeeded, Givers, PurposeChange};
use parentis::ids::{EntryId, PersonId};

/// One answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer<'a> {
    pub(super) says: ConsentSays,
    pub(super) form: ConsentForm,
    /// To this one of several, and not to the whole purpose.
    pub(super) of_item: bool,
    bundled: bool,
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
    /// The yes would count, but for that they were not told of this one of several (CON-TRIP-2): they have not answered.
    pub(super) untold: bool,
    /// The no is not in writing.
    pub(super) oral: bool,
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    (1..=31).rev().filter_map(|day| NaiveDate::from_ymd_opt(year, month, day)).find(|day| day.weekday() == Weekday::Sun)
}

/// The day in London at that instant: summer time from the last Sunday in March to that in October, at one o'clock UTC.
fn london(at: DateTime<FixedOffset>) -> NaiveDate {
    let utc = at.with_timezone(&Utc);
    let change = |month| Some(last_sunday(utc.year(), month)?.and_hms_opt(1, 0, 0)?.and_utc());
    let summer = change(3).zip(change(10)).is_some_and(|(from, until)| from <= utc && utc < until);
    (utc + TimeDelta::hours(i64::from(summer))).date_naive()
}

/// The answers of a party by the day, in the order in which they were said.
pub(super) fn answers<'a>(of: Of<'a>, party: Option<&PersonId>) -> Vec<Answer<'a>> {
    let (mut found, mut timed) = (Vec::new(), Vec::new());
    for stated in &of.school.reading.facts {
        let Fact::ConsentAnswered { purpose, pupil, person, says, form, at, item, bundled_with, .. } = stated.fact
        else {
            continue;
        };
        // On one's own account the adult who is named, and else the pupil at the own address (CT-17).
        let adults = of.own_account() && of.matter.person.is_some();
        let about = *purpose == of.matter.purpose && if adults { pupil.is_none() } else { *pupil == of.matter.pupil };
        let in_person = |person: &PersonId| super::parties::in_person(of, person);
        let theirs = match (party, person) {
            (Some(party), Some(person)) => party == person,
            (None, Some(person)) => in_person(person),
            (None, None) => true,
            (Some(_), None) => false,
        };
        if !about || !theirs {
            continue;
        }
        let day = at.map_or(stated.from, london);
        if at.is_some() {
            timed.push(day);
        }
        if !(item.is_none() || *item == of.matter.item) {
            continue;
        }
        let counts_from = day.max(stated.from);
        if of.day < counts_from {
            continue; // Not yet.
        }
        let yes = matches!(says, ConsentSays::Given | ConsentSays::Reconfirmed);
        if of_another_year(of, day) || (!yes && departed(of, day)) {
            continue;
        }
        found.push(Answer {
            says: *says,
            form: *form,
            of_item: item.is_some(),
            bundled: !bundled_with.is_empty(),
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
    found.sort_by_key(|answer| (answer.day, place(answer), answer.at, answer.id));
    found
}

impl Answer<'_> {
    pub(super) const fn yes(&self) -> bool {
        matches!(self.says, ConsentSays::Given | ConsentSays::Reconfirmed)
    }

    fn over(&self, day: NaiveDate) -> bool {
        self.until.is_some_and(|until| until <= day)
    }
}

/// Of the measurement programme: an answer is for the school year in which it was said (CT-10).
fn of_another_year(of: Of<'_>, said: NaiveDate) -> bool {
    let year = |day: NaiveDate| if day.month() >= 9 { day.year() } else { day.year() - 1 };
    of.code() == "measurement_programme" && year(said) != year(of.day)
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
    is_trip(of) && uses.any(|stated| stated.from < said && stated.from <= of.day)
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

/// Does a yes in that form count?
fn form_counts(needed: FormNeeded, form: ConsentForm) -> bool {
    use ConsentForm as F;
    match (needed, form) {
        (FormNeeded::None_, _) => true,
        (_, F::Unknown | F::OptOutSilence | F::PreTicked) => false,
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

/// Did a new system come into use since, of biometrics (CT-11)?
fn outdated(of: Of<'_>, answer: &Answer<'_>) -> bool {
    let new = |fact: &Fact| match fact {
        Fact::PurposeChanged { purpose, change: PurposeChange::System, .. } => *purpose == of.matter.purpose,
        _ => false,
    };
    let changes = of.school.reading.facts.iter().filter(|stated| new(stated.fact));
    of.code() == "biometrics" && changes.map(|stated| stated.from).any(|from| answer.day < from && from <= of.day)
}

/// Where a party stands, with the form that a yes of theirs needs.
pub(super) fn own(of: Of<'_>, party: Option<&PersonId>, needed: FormNeeded) -> Own {
    let answers = answers(of, party);
    let untold_of = |answer: &Answer<'_>| {
        let to_the_whole = of.matter.item.is_some() && !answer.of_item;
        !answer.bundled && !of.columns.each && to_the_whole && is_trip(of) && !told_of_it(of, party)
    };
    let good = |answer: &Answer<'_>| {
        let to_the_whole = of.matter.item.is_some() && !answer.of_item;
        let too_wide = to_the_whole && (of.columns.each || (is_trip(of) && !told_of_it(of, party)));
        !answer.bundled && !too_wide && form_counts(needed, answer.form)
    };
    let mut word = Word::Nothing;
    let mut oral = false;
    let mut untold = false;
    for answer in &answers {
        let over = answer.over(of.day) || outdated(of, answer);
        match (answer.says, word) {
            (ConsentSays::Given | ConsentSays::Reconfirmed, _) if !good(answer) => {
                // What does not count as a yes takes nothing back (CON-GEN-2, CON-GEN-3, CON-GEN-9).
                if !answer.over(of.day) && matches!(word, Word::Nothing | Word::Expired | Word::Bad) {
                    (word, untold) = (Word::Bad, untold_of(answer));
                }
            }
            (ConsentSays::Given | ConsentSays::Reconfirmed, _) if over => {
                // It was a yes in its time, and took back whatever was said before.
                if word != Word::Yes {
                    word = Word::Expired;
                }
            }
            (ConsentSays::Given | ConsentSays::Reconfirmed, _) => word = Word::Yes,
            // What was said before it counts no more, even when it is over.
            (ConsentSays::Refused | ConsentSays::Objected, _) => {
                word = if answer.over(of.day) { Word::Nothing } else { Word::No };
                oral = !in_writing(answer.form);
            }
            (ConsentSays::Withdrawn, Word::No) => word = Word::Nothing,
            (ConsentSays::Withdrawn, _) => word = Word::Withdrawn,
        }
    }
    Own { word, oral, untold: untold && word == Word::Bad }
}

/// The day of the no that stands, if one does.
pub(super) fn last_no(of: Of<'_>, person: &PersonId) -> Option<NaiveDate> {
    let stands = own(of, Some(person), FormNeeded::None_).word == Word::No;
    answers(of, Some(person)).iter().rev().find(|answer| !answer.yes()).map(|answer| answer.day).filter(|_| stands)
}

/// A visit, of which there may be many.
pub(super) fn is_trip(of: Of<'_>) -> bool {
    of.code().starts_with("trip_") && of.columns.givers != Givers::Nobody
}

/// Was this parent told in writing of the intention and of the right to object, or did this parent answer at all
/// (CON-BIO-1)?
pub(super) fn notified(of: Of<'_>, person: &PersonId) -> bool {
    let told = of.school.reading.facts.iter().filter(|stated| stated.from <= of.day).any(|stated| match stated.fact {
        Fact::ConsentAsked { purpose, pupil, person: whom, form, .. } => {
            *purpose == of.matter.purpose
                && *pupil == of.matter.pupil
                && whom.as_ref() == Some(person)
                && in_writing(*form)
        }
        _ => false,
    });
    told || !answers(of, Some(person)).is_empty()
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
