//! The pupil's age on a day, with every case that the records leave open (AGE-2, AGE-4, AGE-6).

use crate::decision::MissingFact;
use crate::roles::Known;
use crate::roles::sink::{Sink, or_supposed};
use crate::school::{Birth, PupilFile};
use crate::time::{birthday, school_year};
use chrono::NaiveDate;

/// Which of the two ages that matter to standing a pupil has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Band {
    /// Under 18.
    Child,
    /// 18 or over.
    Adult,
}

/// Has the pupil attained 18 by that day? Unknown without a date of birth, and where two dates of birth disagree.
pub(crate) fn adult<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    let known = attained(s, file, as_of, |birth| birth.eighteen);
    or_supposed(s, known, MissingFact::DateOfBirth)
}

/// Has the pupil attained 16 by that day?
pub(crate) fn sixteen<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    attained(s, file, as_of, |birth| birth.sixteen)
}

/// Is the pupil over compulsory school age (AGE-3)?
pub(crate) fn over_compulsory<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    attained(s, file, as_of, |birth| birth.over_compulsory)
}

/// Has the pupil attained 25 by that day, when the rights about a plan are over (AGE-5)?
pub(crate) fn twenty_five<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    attained(s, file, as_of, |birth| birthday(birth.born, 25))
}

/// Has the pupil attained 12 by that day, from when competence is presumed in Scotland (SAR-2)?
pub(crate) fn twelve<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    attained(s, file, as_of, |birth| birthday(birth.born, 12))
}

fn attained<S: Sink>(
    s: &mut S,
    file: &PupilFile,
    as_of: NaiveDate,
    attains: impl Fn(&Birth) -> Option<NaiveDate>,
) -> Known {
    let mut known: Option<Known> = None;
    for birth in &file.births {
        s.horizon().boundary(birth.born);
        if birth.born > as_of || !s.sees(birth.entry) {
            continue;
        }
        let day = attains(birth);
        if let Some(day) = day {
            s.horizon().boundary(day);
        }
        let so = Known::from_bool(day.is_some_and(|day| day <= as_of));
        known = Some(match known {
            None => so,
            Some(other) if other == so => so,
            Some(_) => Known::Unknown,
        });
    }
    known.unwrap_or(Known::Unknown)
}

/// Does the pupil leave compulsory school age in the school year of that day (AGE-3, REP-3)?
pub(crate) fn leaving_year<S: Sink>(s: &mut S, file: &PupilFile, as_of: NaiveDate) -> Known {
    let mut known: Option<Known> = None;
    for birth in &file.births {
        s.horizon().boundary(birth.born);
        if birth.born > as_of || !s.sees(birth.entry) {
            continue;
        }
        let Some(over) = birth.over_compulsory else { continue };
        let first = NaiveDate::from_ymd_opt(school_year(over), 9, 1);
        let next = NaiveDate::from_ymd_opt(school_year(over).saturating_add(1), 9, 1);
        for day in [first, next].into_iter().flatten() {
            s.horizon().boundary(day);
        }
        let so = Known::from_bool(school_year(over) == school_year(as_of));
        known = Some(if known.is_none_or(|other| other == so) { so } else { Known::Unknown });
    }
    known.unwrap_or(Known::Unknown)
}
