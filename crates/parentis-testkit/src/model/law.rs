//! What the law asks of this school for this pupil, column by column, once somebody stands on a row with an `M` or `m`.

use super::adult::{self, Ask};
use super::cells::maintained;
use super::reading::{Stated, agree};
use chrono::{Datelike, NaiveDate, Weekday};
use parentis::Fact;
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::roles::Known;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Matter, Topic};

/// What an `M` or an `m` amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Law {
    Duty,
    Choice { recommended: bool },
    NotKnown,
}

impl Law {
    /// No duty, and all else as it was.
    pub(super) fn lowered(self) -> Self {
        if self == Self::Duty { Self::Choice { recommended: false } } else { self }
    }
}

/// Is the pupil on roll, was the pupil once, or was it never recorded?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Roll {
    On,
    Off,
    Never,
}

fn roll(ask: Ask<'_>) -> Roll {
    let rolls = |stated: &Stated<'_>| matches!(stated.fact, Fact::PupilOnRoll { pupil } if pupil == ask.pupil);
    if ask.reading.on(ask.day).any(|stated| rolls(&stated)) {
        Roll::On
    } else if ask.reading.facts.iter().any(|stated| rolls(stated) && stated.from <= ask.day) {
        Roll::Off
    } else {
        Roll::Never
    }
}

pub(super) fn since(ask: Ask<'_>, year: i32, month: u32, day: u32) -> bool {
    NaiveDate::from_ymd_opt(year, month, day).is_some_and(|since| since <= ask.day)
}

const fn choice(recommended: bool) -> Law {
    Law::Choice { recommended }
}

const fn duty(in_force: bool) -> Law {
    if in_force { Law::Duty } else { Law::NotKnown }
}

/// The law of the column in this kind of school on this day, in every case that is open.
pub(super) fn law(profile: &Profile, matter: Matter, ask: Ask<'_>) -> Vec<Law> {
    let roll = roll(ask);
    let england = profile.nation() == Nation::England;
    match matter.topic {
        Topic::SeriousIncident => {
            return alike(if england { Law::Duty } else { advised(profile, ask) }, roll);
        }
        Topic::EducationPlan => {
            return not_owed(vec![duty(england && since(ask, 2014, 9, 1))], roll, Law::NotKnown);
        }
        // The board's own rules give the vote to parents of registered pupils.
        Topic::BoardElection => return vec![if roll == Roll::On { Law::Duty } else { Law::NotKnown }],
        Topic::OfColumn | Topic::Preference | Topic::Register => {}
    }
    let column = matter.column;
    match column {
        Column::Report => not_owed(report(profile, ask), roll, Law::NotKnown),
        Column::Exclusion => not_owed(vec![exclusion(profile, ask)], roll, Law::NotKnown),
        Column::Record => not_owed(vec![record(profile, ask)], roll, Law::NotKnown),
        Column::Events
        | Column::ParentsEvening
        | Column::Trips
        | Column::Messages
        | Column::Permission
        | Column::Emergency => alike(everyday(profile, column, ask), roll),
        Column::Governance if roll == Roll::On => vec![governance(profile, ask)],
        Column::Governance => vec![Law::NotKnown],
        Column::Complaint if maintained(profile) => vec![Law::Duty], // Note 5: anybody, of whatever pupil.
        Column::Complaint => not_owed(vec![complaint(profile)], roll, choice(true)),
        Column::Consent | Column::Collect => vec![choice(false)],
    }
}

/// Nothing is owed of a pupil who left; of one who never came, it is as said.
fn not_owed(by_law: Vec<Law>, roll: Roll, never: Law) -> Vec<Law> {
    match roll {
        Roll::On => by_law,
        Roll::Off => by_law.into_iter().map(Law::lowered).collect(),
        Roll::Never => vec![never],
    }
}

/// REP-1 to REP-4, JUR-3, CHO-14.
fn report(profile: &Profile, ask: Ask<'_>) -> Vec<Law> {
    match (profile.nation(), profile.school_type()) {
        (Nation::Scotland, _) => vec![Law::Duty],
        (Nation::Wales | Nation::NorthernIreland, _) => vec![Law::NotKnown],
        (Nation::England, SchoolType::Maintained) => vec![duty(since(ask, 2005, 7, 8))],
        (Nation::England, SchoolType::Academy | SchoolType::Independent) => vec![duty(since(ask, 2015, 1, 5))],
        (Nation::England, SchoolType::Pru) => match leaving_year(ask) {
            Known::Yes => vec![Law::Duty],
            Known::No => vec![choice(false)],
            Known::Unknown => vec![Law::Duty, choice(true)],
        },
        (Nation::England, SchoolType::NonMaintainedSpecial | SchoolType::EarlyYears | SchoolType::Fe16Plus) => {
            vec![choice(true)]
        }
    }
}

/// T-6, CHO-14.
fn exclusion(profile: &Profile, ask: Ask<'_>) -> Law {
    match (profile.nation(), profile.school_type()) {
        (Nation::England, SchoolType::Maintained | SchoolType::Academy | SchoolType::Pru) => {
            duty(since(ask, 2012, 9, 1))
        }
        (Nation::England, _) => choice(true),
        _ => Law::NotKnown,
    }
}

/// REC-1, REC-3 and section 12.
fn record(profile: &Profile, ask: Ask<'_>) -> Law {
    match (profile.nation(), profile.school_type()) {
        (Nation::England, SchoolType::Maintained | SchoolType::NonMaintainedSpecial) => duty(since(ask, 2005, 7, 8)),
        (Nation::England, _) => choice(false),
        (Nation::Scotland, _) | (_, SchoolType::Maintained) => Law::Duty,
        _ => Law::NotKnown,
    }
}

/// Equal treatment by the guidance for England; in Scotland what JUR-3 says.
fn everyday(profile: &Profile, column: Column, ask: Ask<'_>) -> Law {
    match profile.nation() {
        Nation::England => Law::Duty,
        Nation::Scotland if matches!(column, Column::ParentsEvening | Column::Messages) => Law::Duty,
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => advised(profile, ask),
    }
}

/// Elsewhere it is advised, in Northern Ireland since the circular (T-14).
fn advised(profile: &Profile, ask: Ask<'_>) -> Law {
    choice(profile.nation() != Nation::NorthernIreland || since(ask, 2023, 2, 13))
}

/// Where no roll is on record it may be done all the same.
fn alike(by_law: Law, roll: Roll) -> Vec<Law> {
    let never = if by_law == choice(false) { by_law } else { choice(true) };
    not_owed(vec![by_law], roll, never)
}

/// Note 3 and T-6: elsewhere the board's own rules.
fn governance(profile: &Profile, ask: Ask<'_>) -> Law {
    duty(maintained(profile) && since(ask, 2012, 9, 1))
}

/// Note 5.
fn complaint(profile: &Profile) -> Law {
    if profile.nation() == Nation::England { Law::Duty } else { choice(true) }
}

/// The school year, by the calendar year in which it began.
fn school_year(day: NaiveDate) -> i32 {
    if day.month() >= 9 { day.year() } else { day.year() - 1 }
}

/// Is this the school year in which the pupil leaves compulsory school age (AGE-3)?
fn leaving_year(ask: Ask<'_>) -> Known {
    agree(adult::births(ask).iter().filter_map(|born| {
        let sixteen = NaiveDate::from_ymd_opt(born.year() + 16, born.month(), born.day())
            .or(NaiveDate::from_ymd_opt(born.year() + 16, 3, 1))?;
        // The last Friday in June of that school year; the year it lies in is all that matters here.
        let mut friday = NaiveDate::from_ymd_opt(school_year(sixteen) + 1, 6, 30)?;
        while friday.weekday() != Weekday::Fri {
            friday = friday.pred_opt()?;
        }
        Some(school_year(friday) == school_year(ask.day))
    }))
}

/// Does the leaver's report take the place of the yearly one (REP-3)?
pub(super) fn leavers_report(profile: &Profile, ask: Ask<'_>) -> bool {
    let leaves = |stated: Stated<'_>| {
        matches!(stated.fact, Fact::PupilOnRoll { pupil } if pupil == ask.pupil)
            && stated
                .until
                .and_then(|until| until.pred_opt())
                .is_some_and(|last| school_year(last) == school_year(ask.day))
    };
    maintained(profile) && ask.reading.on(ask.day).any(leaves)
}
