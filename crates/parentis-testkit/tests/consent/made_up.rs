//! On made-up households: what the engine says is what the model says.

use super::{config, difference};
use parentis::consent::ConsentMatter;
use parentis::{Journal, School};
use parentis_testkit::model;
use parentis_testkit::strategies::{ASKED, Household, consenting_households, day};
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

pub(crate) fn told(household: &Household) -> String {
    household.entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect()
}

/// Everything in which the two differ on those days.
fn differences(household: &Household, matter: &ConsentMatter, asked: &[&str]) -> Vec<String> {
    let journal = Journal::new(household.entries.clone()).unwrap();
    let school = School::new(&journal).unwrap();
    let naive = model::School::of(&journal);
    let differs = |at: &&str| Some(format!("{at} {}", difference(&school, &naive, matter, day(at), true)?));
    asked.iter().filter_map(differs).collect()
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn the_engine_says_what_the_model_says((household, matter) in consenting_households(8), asked in subsequence(ASKED.to_vec(), 2)) {
        // Open: may a professional of whom nothing else is on record be a parent of the biometrics Act? The engine has it looked at,
        // the model takes them for none (VOC-13, VOC-20, PAR-12).
        let kinds = household.entries.iter().map(parentis::Entry::fact);
        let professional = kinds.filter(|fact| {
            matches!(fact, parentis::Fact::Relationship { kind: parentis::words::RelationshipKind::OtherProfessional, .. })
        });
        prop_assume!(matter.purpose.as_str() != "biometrics" || professional.count() == 0);
        let found = differences(&household, &matter, &asked);
        prop_assert!(found.is_empty(), "{}\n{}\n{}", found.join("\n"), serde_json::to_string(&matter).unwrap(), told(&household));
    }
}

/// So many households from this seed: the first disagreement, shrunk.
fn first_of(seed: u8, cases: u32) -> Option<String> {
    let config = Config { cases, max_shrink_iters: 2_000, ..config(cases) };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]));
    let households = (consenting_households(8), subsequence(ASKED.to_vec(), 2));
    let result = runner.run(&households, |((household, matter), asked)| {
        let found = differences(&household, &matter, &asked);
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    });
    match result {
        Ok(()) => None,
        Err(TestError::Fail(why, ((household, matter), _))) => {
            Some(format!("{seed}: {why}\n{}\n{}", serde_json::to_string(&matter).unwrap(), told(&household)))
        }
        Err(TestError::Abort(why)) => Some(format!("{seed}: {why}")),
    }
}

/// The same households each time, and many.
#[test]
#[ignore = "about a minute in release"]
fn twenty_thousand() {
    assert_eq!(first_of(0, 20_000), None);
}

/// Twelve runs with seeds of their own, from `SEED` on: the first disagreement of each.
#[test]
#[ignore = "for whoever looks for disagreements"]
fn explore() {
    let from: u8 = std::env::var("SEED").ok().and_then(|from| from.parse().ok()).unwrap_or(0);
    for seed in from..from.saturating_add(12) {
        if let Some(found) = first_of(seed, 1_500) {
            println!("{found}");
        }
    }
}
