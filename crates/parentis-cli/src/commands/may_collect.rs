//! `may-collect`: who may collect a pupil, and what of whoever stands at the gate.

use super::desk::{self, Desk, print};
use crate::cli::{Format, MayCollect};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::roles::collection::Collector;
use parentis::{Answer, School};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &MayCollect, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = desk.pupil(&wanted.pupil)?;
    let adult = match &wanted.adult {
        Some(text) => Some(desk.adult(text, &pupil)?),
        None if wanted.stranger => Some(stranger(&desk.school)?),
        None => None,
    };
    let collection = desk.school.may_collect(&pupil, adult.as_ref(), as_of);
    let waits = |collector: &Collector| collector.decision.outcome == Outcome::NeedsCheck;
    let waiting = usize::from(collection.at_the_gate.as_ref().is_some_and(waits));
    if out.format() == Format::Text {
        desk::as_of(as_of, &words, out)?;
        print(&words.collection(&collection, &desk.names(out)), out)?;
    } else {
        out.json(&Answer::Collection(collection))?;
    }
    desk.checked(waiting)
}

/// An id that nobody has.
fn stranger(school: &School) -> Result<PersonId, Failure> {
    let refused =
        |error: parentis::ParentisError| Failure::refused(error.to_string(), "Report this as a fault of the program.");
    let mut id = "stranger".to_owned();
    loop {
        let person = PersonId::new(&id).map_err(refused)?;
        if school.person(&person).is_none() {
            return Ok(person);
        }
        id.push('-');
    }
}
