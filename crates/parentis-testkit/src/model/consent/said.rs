//! What the parties said, and what it amounts to party by party.

use super::{Of, World};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, Utc, Weekday};
use parentis::Fact;
use parentis::consent::words::{ConsentForm, ConsentSays, Givers, FormNeeded};
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
    /// The last word was a no or a withdrawal by word of mouth, where it has to be in writing.
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
    let mut found = Vec::new();
    for stated in &of.school.reading.facts {
        let Fact::ConsentAnswered { purpose, pupil, person, says, form, at, item, bundled_with, .. } = stated.fact else {
            continue;
        };
        let about = *purpose == of.matter.purpose
            && if of.own_account() { pupil.is_none() } else { *pupil == of.matter.pupil };
        if !about || person.as_ref() != party || !(item.is_none() || *item == of.matter.item) {
            continue;
        }
        let day = at.map_or(stated.from, london);
        let counts_from = day.max(stated.from);
        if stated.until.is_some_and(|until| until <= counts_from) || of.day < counts_from {
            continue; // It never counts, or not yet.
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
    let timed: Vec<NaiveDate> = found.iter().filter(|answer| answer.at.is_some()).map(|answer| answer.day).collect();
    let place = |answer: &Answer<'_>| match (answer.at, timed.contains(&answer.day)) {
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

/// Did anybody ever say yes?
pub(super) fn anybody_ever(of: Of<'_>) -> bool {
    let people = super::parties::people(of);
    let parties = people.into_iter().map(Some).chain([None]);
    parties.into_iter().any(|party| answers(of, party).iter().any(Answer::yes))
}

/// Is that in writing? Where the form is not on record, as the world has it.
fn in_writing(world: &World<'_>, form: ConsentForm) -> bool {
    matches!(form, ConsentForm::Written | ConsentForm::Email) || (form == ConsentForm::Unknown && world.form)
}

/// Does a yes in that form count?
fn form_counts(world: &World<'_>, needed: FormNeeded, form: ConsentForm) -> bool {
    use ConsentForm as F;
    match (needed, form) {
        (FormNeeded::None_, _) => true,
        (_, F::Unknown) => world.form,
        (_, F::OptOutSilence | F::PreTicked) => false,
        (FormNeeded::Recorded, F::Conduct) => false,
        (FormNeeded::Recorded, _) => true,
        (FormNeeded::Explicit | FormNeeded::Clinician, F::Written | F::Email | F::RecordedCall | F::ClinicianRecord) => true,
        (FormNeeded::Written, F::Written) => true,
        _ => false,
    }
}

/// Was this party told of the one that is asked about (CON-TRIP-2)?
fn told_of_it(of: Of<'_>, party: Option<&PersonId>) -> bool {
    of.on().any(|stated| match stated.fact {
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

/// Where a party stands, with the form that a yes of theirs needs. `written`: a no or a withdrawal has to be in writing.
pub(super) fn own(of: Of<'_>, world: &World<'_>, party: Option<&PersonId>, needed: FormNeeded, written: bool) -> Own {
    let answers = answers(of, party);
    let good = |answer: &Answer<'_>| {
        let to_the_whole = of.matter.item.is_some() && !answer.of_item;
        let too_wide = to_the_whole && (of.columns.each || (is_trip(of) && !told_of_it(of, party)));
        !answer.bundled && !too_wide && form_counts(world, needed, answer.form)
    };
    let mut word = Word::Nothing;
    let mut oral = false;
    for answer in answers.iter().filter(|answer| !answer.over(of.day)) {
        match answer.says {
            ConsentSays::Given | ConsentSays::Reconfirmed if good(answer) => (word, oral) = (Word::Yes, false),
            ConsentSays::Given | ConsentSays::Reconfirmed => {
                if word == Word::Nothing {
                    word = Word::Bad;
                }
            }
            _ if written && !in_writing(world, answer.form) => oral = true,
            ConsentSays::Refused | ConsentSays::Objected => (word, oral) = (Word::No, false),
            ConsentSays::Withdrawn => {
                oral = false;
                word = if word == Word::No { Word::Nothing } else { Word::Withdrawn };
            }
        }
    }
    if word == Word::Nothing && answers.iter().any(|answer| answer.over(of.day) && answer.yes() && good(answer)) {
        word = Word::Expired;
    }
    Own { word, oral }
}

/// A visit, of which there may be many.
pub(super) fn is_trip(of: Of<'_>) -> bool {
    of.code().starts_with("trip_") && of.columns.givers != Givers::Nobody
}

/// Was this parent told in writing of the intention and of the right to object, or did this parent answer at all
/// (CON-BIO-1)?
pub(super) fn notified(of: Of<'_>, world: &World<'_>, person: &PersonId) -> bool {
    let told = of.on().any(|stated| match stated.fact {
        Fact::ConsentAsked { purpose, pupil, person: whom, item, form, .. } => {
            *purpose == of.matter.purpose
                && *pupil == of.matter.pupil
                && whom.as_ref() == Some(person)
                && (item.is_none() || *item == of.matter.item)
                && in_writing(world, *form)
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


