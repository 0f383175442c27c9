//! What no column of section 5 is about: a serious incident (MX-6) and the education, health and care plan (MX-5, AGE-5).

use super::adult::{Ask, births};
use super::cells;
use super::entitled::{Found, Question};
use super::overlays::agreement;
use super::reading::cases;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use parentis::decision::Outcome;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::roles::matter::Topic;
use parentis::words::Says;

/// Whose the rights about a plan are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rights {
    /// The parents', and so is all that is not about a plan.
    Parents,
    /// The pupil's, for whom the parents act.
    ParentsAct,
    Pupil,
    /// Twenty-five: nobody's.
    Over,
}

/// Every case that age and capacity leave open.
pub(super) fn rights(question: Question<'_>, adult: bool) -> Vec<Rights> {
    if question.matter.topic != Topic::EducationPlan {
        return vec![Rights::Parents];
    }
    let able: &[bool] = match question.matter.details.capacity {
        Says::Yes => &[true],
        Says::No => &[false],
        Says::Unknown => &[true, false],
    };
    let ask = question.ask;
    let over = if adult { Known::Yes } else { over_school_age(ask) };
    let past = if adult { on_every_birth(ask, |born| Some(birthday(born, 25)? <= ask.day)) } else { Known::No };
    let mut found = Vec::new();
    for over in cases(over) {
        for past in cases(past) {
            match (over, past) {
                (false, _) => found.push(Rights::Parents),
                (true, true) => found.push(Rights::Over),
                (true, false) => {
                    found.extend(able.iter().map(|able| if *able { Rights::Pupil } else { Rights::ParentsAct }));
                }
            }
        }
    }
    found
}

/// Is the pupil over compulsory school age?
pub(super) fn over_school_age(ask: Ask<'_>) -> Known {
    on_every_birth(ask, |born| Some(past_school_age(born)? <= ask.day))
}

fn on_every_birth(ask: Ask<'_>, so: impl Fn(NaiveDate) -> Option<bool>) -> Known {
    super::reading::agree(births(ask).into_iter().map(|born| so(born) == Some(true)))
}

fn birthday(born: NaiveDate, age: i32) -> Option<NaiveDate> {
    let year = born.year() + age;
    NaiveDate::from_ymd_opt(year, born.month(), born.day()).or(NaiveDate::from_ymd_opt(year, 3, 1))
}

/// The Saturday after the last Friday in June of the school year in which the pupil turns 16 (AGE-3).
fn past_school_age(born: NaiveDate) -> Option<NaiveDate> {
    let sixteen = birthday(born, 16)?;
    let year = if sixteen.month() >= 9 { sixteen.year() + 1 } else { sixteen.year() };
    let mut day = NaiveDate::from_ymd_opt(year, 6, 30)?;
    while day.weekday() != Weekday::Fri {
        day = day.checked_sub_days(Days::new(1))?;
    }
    day.checked_add_days(Days::new(1))
}

/// What is written for the row: the column's letter, but for the authority under section 20.
pub(super) fn letter(question: Question<'_>, row: MatrixRow) -> &'static str {
    let own = matches!(question.matter.topic, Topic::OfColumn | Topic::BoardElection);
    if !own && row == MatrixRow::B11 {
        return "Y";
    }
    cells::letter(row, question.column())
}

/// The pupil has to agree: of an incident from eighteen, of a plan where the rights are the pupil's or over.
pub(super) fn pupil_agrees(question: Question<'_>, adult: bool, rights: Rights, found: &mut Found) {
    let asked = match question.matter.topic {
        Topic::SeriousIncident => adult,
        Topic::EducationPlan => matches!(rights, Rights::Pupil | Rights::Over),
        Topic::OfColumn | Topic::Preference | Topic::Register | Topic::BoardElection => false,
    };
    if asked {
        found.lower();
        match agreement(question) {
            Known::Yes => {}
            Known::No => found.no = true,
            Known::Unknown => found.ask = true,
        }
    }
}

/// Whether a plan goes to the pupil in person, where the law of the place would have it done.
pub(super) const fn to_pupil(rights: Rights) -> Outcome {
    match rights {
        Rights::Parents => Outcome::MustNot,
        Rights::Pupil => Outcome::Must,
        Rights::ParentsAct | Rights::Over => Outcome::May,
    }
}
