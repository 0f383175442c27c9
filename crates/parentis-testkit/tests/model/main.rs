//! The engine against the naive model, on made-up households: who everybody is, what is owed in every column, who is
//! answered that asks for the record or for subject access, and whether all were treated alike.
//!
//! `cargo xtask sweep --test model` for more of them.

#![expect(clippy::unwrap_used, reason = "a household that cannot be built is a test that cannot run")]

mod requests;
mod treatment;

use parentis::roles::matrix::Column;
use parentis::roles::matter::{Details, Matter};
use parentis::rules::RuleId;
use parentis::{Journal, School};
use parentis_testkit::model;
use parentis_testkit::sample::{cases, config};
use parentis_testkit::strategies::{ASKED, Household, PEOPLE, PUPILS, day, details, households};
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::Config;

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

proptest! {
    #![proptest_config(config(640))]

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

/// Those of the rules without which nothing differs in twenty thousand households, the same on every run.
fn not_noticed<S: Strategy>(
    made_up: &S,
    rules: &[RuleId],
    differ: impl Fn(&S::Value, &[Option<RuleId>]) -> Vec<RuleId>,
) -> Vec<RuleId> {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
    let config = Config { failure_persistence: None, max_local_rejects: u32::MAX, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]));
    let mut left: Vec<Option<RuleId>> = rules.iter().copied().map(Some).collect();
    for _ in 0..20_000 {
        if left.is_empty() {
            break;
        }
        let noticed = differ(&made_up.new_tree(&mut runner).unwrap().current(), &left);
        left.retain(|rule| rule.is_none_or(|rule| !noticed.contains(&rule)));
    }
    left.into_iter().flatten().collect()
}

/// Twelve runs with seeds of their own: the first disagreement of each, shrunk, in words.
fn run<S: Strategy>(made_up: &S, cases: u32, differs: impl Fn(&S::Value) -> Option<String>) -> Vec<String> {
    use proptest::test_runner::{RngAlgorithm, TestError, TestRng, TestRunner};
    let mut found = Vec::new();
    for seed in 0..12_u8 {
        let config = Config {
            cases,
            max_shrink_iters: 4000,
            max_local_rejects: u32::MAX,
            failure_persistence: None,
            ..Config::default()
        };
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        let run = runner.run(made_up, |value| {
            prop_assert!(differs(&value).is_none());
            Ok(())
        });
        if let Err(TestError::Fail(_, value)) = run {
            found.push(format!("--- seed {seed}\n{}", differs(&value).unwrap_or_default()));
        }
    }
    found
}

/// Many different small disagreements, each shrunk: for looking into what differs.
/// `cargo test -p parentis-testkit --test model -- --ignored --nocapture survey`
#[test]
#[ignore = "a tool for looking, not a test"]
fn survey() {
    let found = run(&(households(10), details()), cases(3000), |(household, details)| {
        let found = differences(household, ASKED, *details);
        (!found.is_empty()).then(|| format!("{}\n{}", found.join("\n"), told(household)))
    });
    println!("{}", found.join("\n"));
}
