//! `disclose`, `redact`: what a person may see of something and why, and that person's copy of it.

use super::desk::{Desk, print};
use super::{read_text, sheets};
use crate::cli::{Disclose, Format, Shown};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use chrono::NaiveDate;
use parentis::confidentiality::disclosure::Item;
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::{Answer, Question};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs `disclose`.
pub(super) fn disclose<W: Write>(
    asked_for: &Disclose,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let Disclose { shown: wanted, words } = asked_for;
    let words = Words::read(words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let (item, person) = asked(wanted, &desk, as_of)?;
    let found = desk.school.may_disclose(&item, &person, as_of);
    let open = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::Disclosure,
        (as_of, &words, out),
        (sheets::disclosure, |words, found, names| words.text().disclosure(found, &person, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `redact`: a line a field, and nothing beside them.
pub(super) fn redact<W: Write>(wanted: &Shown, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let (item, person) = asked(wanted, &desk, as_of)?;
    let copy = desk.school.redact(&item, &person, as_of);
    match out.format() {
        Format::Json => out.json(&Answer::Redaction(copy)),
        Format::Csv => out.sheet(&sheets::redaction(&copy)),
        Format::Text => copy.fields.iter().try_for_each(|field| {
            let line = |text: &str| text.replace(char::is_control, " ");
            print(&format!("{}: {}", line(&field.name), line(&field.value)), out)
        }),
    }
}

/// The item, read as strictly as in a document: an error says where and what, and repeats nothing of it.
fn asked(wanted: &Shown, desk: &Desk, as_of: NaiveDate) -> Result<(Item, PersonId), Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is not an item: {error}", wanted.item.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is shown.")
    };
    let person = desk.any_adult(&wanted.person)?;
    let item = read_json(&read_text(&wanted.item)?, &Limits::default()).map_err(|error| refused(&error))?;
    let question = json!({ "question": "redact", "item": item, "person": person, "as_of": as_of });
    let Question::Redact { item, person, .. } = read_question(question).map_err(|error| refused(&error))? else {
        // To this question there is no other reading.
        return Ok((Item::new(), person));
    };
    Ok((item, person))
}
