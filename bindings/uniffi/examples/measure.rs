//! What calls cost in Rust, to hold what they cost in Kotlin and Swift against: `measure DOCUMENT JOURNAL QUESTIONS ROUNDS`.
//!
//! The document is a journal and questions, the other two are these apart. A line a call: its name, and nanoseconds.

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "it measures, and tells the terminal")]

use parentis::School;
use parentis::roles::matrix::Column;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let [document, journal, questions, rounds] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "measure DOCUMENT JOURNAL QUESTIONS ROUNDS")?;
    let (document, journal) = (std::fs::read_to_string(document)?, std::fs::read_to_string(journal)?);
    let (questions, rounds) = (std::fs::read_to_string(questions)?, rounds.parse()?);
    let school = parentis_document::open(&journal)?;
    let (pupil, person, as_of) = ("ava".parse()?, "dad".parse()?, "2026-05-12".parse()?);
    let measure = |name: &str, call: &dyn Fn(&School)| {
        // The best of five: what else the machine does makes a call slower and never quicker.
        let best = (0..5).map(|_| {
            let begun = Instant::now();
            for _ in 0..rounds {
                call(black_box(&school));
            }
            begun.elapsed().as_nanos()
        });
        let each = best.min().and_then(|nanos| nanos.checked_div(u128::from(u32::max(rounds, 1)))).unwrap_or_default();
        println!("{name} {each}");
    };
    measure("ask", &|_| drop(black_box(parentis_document::ask(&document))));
    measure("open", &|_| drop(black_box(parentis_document::open(&journal))));
    measure("ask_school", &|school| drop(black_box(parentis_document::ask_school(school, &questions))));
    measure("standing", &|school| drop(black_box(school.standing(&pupil, &person, as_of))));
    measure("entitled", &|school| drop(black_box(school.entitled(Column::Report, &pupil, &person, as_of))));
    measure("explain", &|school| drop(black_box(school.explain(Column::Report, &pupil, &person, as_of))));
    measure("verdict", &|school| {
        black_box(school.verdict_of(Column::Report, &pupil, &person, as_of));
    });
    Ok(())
}
