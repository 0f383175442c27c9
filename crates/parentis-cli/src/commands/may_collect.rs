//! `may-collect`: who may collect a pupil, and what of whoever stands at the gate.

use super::Names;
use super::explain::{find_adult, find_pupil};
use super::report::long_day;
use crate::cli::Format;
use crate::cli::MayCollect;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::Store;
use crate::words::Words;
use parentis::ids::PersonId;
use parentis::{Answer, School};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &MayCollect, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let store = Store::open(file)?;
    let school = store.school(None)?;
    let as_of = wanted.as_of.unwrap_or_else(|| clock.today());
    let directory = store.directory()?;
    let pupil = find_pupil(&wanted.pupil, &school, &directory)?;
    let adult = match &wanted.adult {
        Some(text) => Some(find_adult(text, &pupil, &school, &directory)?),
        None if wanted.stranger => Some(stranger(&school)?),
        None => None,
    };
    let collection = school.may_collect(&pupil, adult.as_ref(), as_of);
    if out.format() == Format::Json {
        return out.json(&Answer::Collection(collection));
    }
    let names = Names::new(directory, out.ids()).of_school(&school);
    out.heading(format!("As of {}", long_day(as_of)))?;
    for line in Words::read()?.collection(&collection, &names).lines() {
        match line.strip_prefix("- ") {
            Some(item) => out.item(item)?,
            None => out.paragraph(0, line)?,
        }
    }
    Ok(())
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
