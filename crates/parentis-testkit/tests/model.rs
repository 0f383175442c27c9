//! The engine against the naive model, on made-up households: who everybody is, and whether the report is owed.
//!
//! `PROPTEST_CASES=20000 cargo test --release -p parentis-testkit --test model` for more of them.

#![expect(clippy::unwrap_used, reason = "a household that cannot be built is a test that cannot run")]

use parentis::roles::matrix::Column;
use parentis::roles::matter::{Details, Matter};
use parentis::{Journal, School};
use parentis_testkit::model;
use parentis_testkit::strategies::{ASKED, Household, PEOPLE, PUPILS, day, details, households};
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::{Config, FileFailurePersistence};

/// Everything in which the two differ, in words.
fn differences(household: &Household, asked: &[&str], details: Details) -> Vec<String> {
    let journal = Journal::new(household.entries.clone()).unwrap();
    let school = School::new(&journal).unwrap();
    let naive = model::School::of(&journal);
    let mut found = Vec::new();
    for pupil in PUPILS {
        for person in PEOPLE {
            let (pupil, person) = (pupil.parse().unwrap(), person.parse().unwrap());
            for at in asked {
                let at = day(at);
                let ours = school.standing(&pupil, &person, at);
                let theirs = naive.standing(&pupil, &person, at);
                let ours = model::Standing {
                    edu_parent: ours.edu_parent,
                    legal_parent: ours.legal_parent,
                    parental_responsibility: ours.parental_responsibility,
                    lives_with: ours.lives_with,
                    looks_after: ours.looks_after,
                    rows: ours.rows,
                };
                if ours != theirs {
                    found.push(format!("standing {pupil} {person} {at}\n engine {ours:?}\n model  {theirs:?}"));
                }
                let nothing_said = Column::ALL.iter().copied().map(Matter::from);
                let said = Column::ALL.iter().map(|column| Matter { details, ..Matter::of(*column) });
                let no_column = [Matter::serious_incident(), Matter::education_plan()];
                let no_column = no_column.into_iter().flat_map(|matter| [matter, Matter { details, ..matter }]);
                for matter in nothing_said.chain(said).chain(no_column) {
                    let decision = school.entitled(matter, &pupil, &person, at);
                    let ours = model::Answer {
                        outcome: decision.outcome,
                        recommended: decision.recommended,
                        conditions: decision.conditions,
                    };
                    let theirs = naive.entitled(matter, &pupil, &person, at);
                    if ours != theirs {
                        found.push(format!("{matter:?} {pupil} {person} {at}\n engine {ours:?}\n model  {theirs:?}"));
                    }
                }
                if !found.is_empty() {
                    return found;
                }
            }
        }
    }
    found
}

fn told(household: &Household) -> String {
    household.entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect()
}

/// As many as `PROPTEST_CASES` says, or else so many.
fn cases(unless_said: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(unless_said)
}

proptest! {
    #![proptest_config(Config {
        cases: cases(640),
        max_local_rejects: u32::MAX,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    })]

    #[test]
    fn the_engine_says_what_the_model_says(
        household in households(14),
        asked in subsequence(ASKED.to_vec(), 2),
        details in details(),
    ) {
        let found = differences(&household, &asked, details);
        prop_assert!(found.is_empty(), "{}\n{}", found.join("\n"), told(&household));
    }
}

/// Many different small disagreements, each shrunk: for looking into what differs.
/// `cargo test -p parentis-testkit --test model -- --ignored --nocapture survey`
#[test]
#[ignore = "a tool for looking, not a test"]
fn survey() {
    use proptest::test_runner::{RngAlgorithm, TestError, TestRng, TestRunner};
    for seed in 0..12_u8 {
        let config = Config { cases: 3000, max_shrink_iters: 4000, failure_persistence: None, ..Config::default() };
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        let run = runner.run(&(households(10), details()), |(household, details)| {
            prop_assert!(differences(&household, ASKED, details).is_empty());
            Ok(())
        });
        if let Err(TestError::Fail(_, (household, details))) = run {
            println!("--- seed {seed}\n{}\n{}", differences(&household, ASKED, details).join("\n"), told(&household));
        }
    }
}
