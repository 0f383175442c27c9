//! `contacts`: a sheet of addresses and contact details as it may be shown.

use super::desk::Desk;
use super::{read_text, sheets};
use crate::cli::ContactsShown;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::confidentiality::protected::{OfficerAccess, Sheet};
use parentis::{Answer, Question};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs `contacts`.
pub(super) fn run<W: Write>(
    wanted: &ContactsShown,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let viewer = wanted.viewer.as_deref().map(|viewer| desk.any_adult(viewer)).transpose()?;
    let officer = wanted.officer.as_ref().map(|(post, person, reason)| {
        let person = desk.any_adult(person)?;
        Ok::<_, Failure>(OfficerAccess { person, post: *post, reason: reason.clone() })
    });
    let officer = officer.transpose()?;
    let sheet = asked(wanted)?;
    let copy = desk.school.sheet_copy(&sheet, viewer.as_ref(), officer.as_ref(), as_of);
    let open = usize::from(copy.second_person);
    desk.give(
        copy,
        Answer::SheetCopy,
        (as_of, &words, out),
        (sheets::contacts, |words, copy, names| words.text().sheet_copy(copy, &words.named(names))),
    )?;
    desk.checked(open)
}

/// The sheet, read as strictly as in a document: an error says where and what, and repeats nothing of it.
fn asked(wanted: &ContactsShown) -> Result<Sheet, Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is not a sheet: {error}", wanted.sheet.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is shown.")
    };
    let mut sheet = read_json(&read_text(&wanted.sheet)?, &Limits::default()).map_err(|error| refused(&error))?;
    if let (Some(kind), Some(table)) = (wanted.kind, sheet.as_object_mut()) {
        table.insert("kind".to_owned(), json!(kind));
    }
    let question = json!({ "question": "sheet_copy", "sheet": sheet, "as_of": "2000-01-01" });
    let Question::SheetCopy { sheet, .. } = read_question(question).map_err(|error| refused(&error))? else {
        // To this question there is no other reading.
        return Err(Failure::refused("this is not a sheet", "docs/command-line.md has an example."));
    };
    Ok(sheet)
}
