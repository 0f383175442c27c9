//! Cases that made-up households or small worlds found, and their neighbours, kept as plain tests.

#![expect(clippy::unwrap_used, reason = "a family that cannot be built is a test that cannot run")]

mod adoption;
mod answers;
mod standing;

use parentis::decision::Outcome;
use parentis::roles::matrix::Column;
use parentis_testkit::build::Family;
use parentis_testkit::model;

/// Ava, born in 2016, on roll of a maintained school in England since 2020.
fn ava() -> Family {
    Family::new("maintained", "ENG").born("ava", "2016-04-02").from("2020-09-01").on_roll("ava")
}

/// The engine's answer about Ava's report; the model's must be the same.
fn outcome(family: Family, person: &str, day: &str) -> Outcome {
    let school = family.clone().school().unwrap();
    let (pupil, person, day) = ("ava".parse().unwrap(), person.parse().unwrap(), day.parse().unwrap());
    let ours = school.entitled(Column::Report, &pupil, &person, day).outcome;
    let journal = family.journal().unwrap();
    let naive = model::School::of(&journal).entitled(Column::Report, &pupil, &person, day).outcome;
    assert_eq!(ours, naive, "the engine's answer and the model's");
    ours
}

/// The engine's answer about somebody's standing to Ava; the model's must be the same.
fn standing(family: Family, person: &str, day: &str) -> model::Standing {
    let school = family.clone().school().unwrap();
    let (pupil, person, day) = ("ava".parse().unwrap(), person.parse().unwrap(), day.parse().unwrap());
    let ours = school.standing(&pupil, &person, day);
    let ours = model::Standing {
        edu_parent: ours.edu_parent,
        legal_parent: ours.legal_parent,
        parental_responsibility: ours.parental_responsibility,
        lives_with: ours.lives_with,
        looks_after: ours.looks_after,
        rows: ours.rows,
    };
    let journal = family.journal().unwrap();
    assert_eq!(ours, model::School::of(&journal).standing(&pupil, &person, day), "the engine's answer and the model's");
    ours
}

const DAY: &str = "2026-05-12";
