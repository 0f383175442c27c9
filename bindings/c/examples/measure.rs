//! What Rust takes for the calls that `tests/measure.c` makes through the door: `cargo xtask c --measure` shows both.
#![expect(clippy::print_stdout, reason = "it tells the terminal what it measured")]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

const REPORT: &str =
    r#"{"ask":[{"question":"entitled","column":"RPT","pupil":"ava","person":"dad","as_of":"2026-07-10"}]}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [document, journal, rounds] = given.as_slice() else { return Err("DOCUMENT JOURNAL ROUNDS".into()) };
    let (document, journal) = (std::fs::read_to_string(document)?, std::fs::read_to_string(journal)?);
    let rounds: u32 = rounds.parse()?;
    let school = parentis_document::open(&journal)?;
    println!("ask {:.0}", best(rounds, || drop(black_box(parentis_document::ask(black_box(&document))))));
    println!("open {:.0}", best(rounds, || drop(black_box(parentis_document::open(black_box(&journal))))));
    let asked = || drop(black_box(parentis_document::ask_school(black_box(&school), black_box(REPORT))));
    println!("ask_school {:.0}", best(rounds, asked));
    Ok(())
}

/// Nanoseconds of a call, in the best of ten goes.
#[expect(clippy::disallowed_methods, reason = "what is measured is time")]
fn best(rounds: u32, call: impl Fn()) -> f64 {
    let goes = (0..10).map(|_| {
        let begun = Instant::now();
        (0..rounds).for_each(|_| call());
        begun.elapsed().as_secs_f64() * 1e9 / f64::from(rounds)
    });
    goes.fold(f64::INFINITY, f64::min)
}
