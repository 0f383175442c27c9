//! On made-up households: what the engine says is what the model says.

use super::{config, difference};
use parentis::consent::ConsentMatter;
use parentis::{Journal, School};
use parentis_testkit::model;
use parentis_testkit::strategies::{ASKED, Household, consenting_households, day};
use proptest::prelude::*;
use proptest::sample::subsequence;

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
    #![proptest_config(config(2_000))]

    // Not yet of every run: the model does not follow the engine's latest readings (what takes a no back, what was said too
    // early, who knew of it), and the two are to be brought together first.
    #[test]
    #[ignore = "the model does not follow the latest readings yet"]
    fn the_engine_says_what_the_model_says((household, matter) in consenting_households(8), asked in subsequence(ASKED.to_vec(), 2)) {
        let found = differences(&household, &matter, &asked);
        prop_assert!(found.is_empty(), "{}\n{}\n{}", found.join("\n"), serde_json::to_string(&matter).unwrap(), told(&household));
    }
}

/// Twelve runs with seeds of their own: the first disagreement of each, shrunk.
#[test]
#[ignore = "for whoever looks for disagreements"]
fn explore() {
    use proptest::test_runner::{RngAlgorithm, TestError, TestRng, TestRunner};
    for seed in seeds() {
        let config = proptest::test_runner::Config { max_shrink_iters: 2000, ..config(1_500) };
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        let result =
            runner.run(&(consenting_households(8), subsequence(ASKED.to_vec(), 2)), |((household, matter), asked)| {
                let found = differences(&household, &matter, &asked);
                prop_assert!(found.is_empty(), "{}", found.join("\n"));
                Ok(())
            });
        if let Err(TestError::Fail(why, ((household, matter), _))) = result {
            println!("{seed}: {why}\n{}\n{}", serde_json::to_string(&matter).unwrap(), told(&household));
        }
    }
}

fn seeds() -> std::ops::Range<u8> {
    let from: u8 = std::env::var("SEED").ok().and_then(|from| from.parse().ok()).unwrap_or(0);
    from..from + 12
}
