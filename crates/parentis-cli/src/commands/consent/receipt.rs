//! `consent receipt`: the record of one party's consent, for that party or for the school.

use super::{about, said};
use crate::cli::{Format, Receipt, RecordForm};
use crate::clock::Clock;
use crate::commands::desk::{Desk, print};
use crate::commands::sheets::{cell, keyed};
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::{Words, for_parents};
use parentis::Answer;
use parentis::consent::ConsentMatter;
use parentis::consent::receipt::ConsentRecord;
use parentis::ids::DocumentId;
use parentis_formats::consent::{
    ConsentWriteError, RecordContext, write_27560, write_27560_receipt, write_fhir, write_kantara,
};
use parentis_text::parents::ParentWords;
use std::io::Write;
use std::path::Path;

/// The words of a receipt.
enum In {
    Staff(Words),
    Plain(ParentWords),
}

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Receipt, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = if wanted.for_parent {
        In::Plain(for_parents(&wanted.words, out.format())?)
    } else {
        In::Staff(Words::read(&wanted.words, out.format())?)
    };
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let matter = about(&desk, &wanted.purpose, wanted.pupil.as_deref(), wanted.person.as_deref())?;
    let adult = match (&wanted.adult, &matter.pupil) {
        (Some(text), Some(pupil)) => Some(desk.adult(text, pupil)?),
        _ => None,
    };
    let matter = ConsentMatter { item: wanted.item.clone(), person: matter.person.clone().or(adult), ..matter };
    let record = if wanted.for_school {
        desk.school.consent_record(&matter, as_of)
    } else {
        desk.school.consent_receipt(&matter, as_of)
    };
    let words = match words {
        In::Plain(words) => {
            print(&words.receipt(&record, &desk.children(out)), out)?;
            return desk.checked(0);
        }
        In::Staff(words) => words,
    };
    // The one place where the form of a record is chosen.
    match (wanted.form, out.format()) {
        (RecordForm::Parentis, Format::Json) => out.json(&Answer::ConsentRecord(record)),
        (RecordForm::Parentis, Format::Csv) => out.sheet(&events(&record)),
        (RecordForm::Parentis, Format::Text) => {
            let names = desk.names(out);
            said(as_of, &words, &words.text().consent_record(&record, &words.named(&names)), out)
        }
        (RecordForm::Iso27560, _) if wanted.for_school => {
            written(write_27560(&record, &context(wanted, &record)?), out)
        }
        (RecordForm::Iso27560, _) => written(write_27560_receipt(&record, &context(wanted, &record)?), out),
        (RecordForm::Kantara, _) => written(write_kantara(&record, &context(wanted, &record)?), out),
        (RecordForm::Fhir, _) => written(write_fhir(&record, &context(wanted, &record)?), out),
    }?;
    desk.checked(0)
}

/// Prints what a writer wrote, or says why it would not.
fn written<W: Write>(text: Result<String, ConsentWriteError>, out: &mut Out<W>) -> Result<(), Failure> {
    let help = "Say what is missing in the file of --context, or choose another form with --as.";
    out.line(text.map_err(|error| Failure::refused(error.to_string(), help))?)
}

/// What the school knows of the record beside the journal. Without a file, an id made of what the record is about.
fn context(wanted: &Receipt, record: &ConsentRecord) -> Result<RecordContext, Failure> {
    let Some(path) = &wanted.context else {
        let matter = &record.matter;
        let pupil = matter.pupil.as_ref().map_or("-", |pupil| pupil.as_str());
        let party = matter.person.as_ref().map_or("pupil", |person| person.as_str());
        let id = format!("{}:{pupil}:{party}:{}", matter.purpose, record.as_of);
        let id = id.parse().map_err(|_| {
            Failure::refused("the ids are too long to make one of them", "Name a record_id in a file of --context.")
        })?;
        return Ok(RecordContext::new(id));
    };
    let unreadable =
        |why: String| Failure::refused(format!("{}: {why}", path.display()), "See the guide on `consent receipt`.");
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| {
        // The place and not the text: there are names in it.
        unreadable(format!("line {}, column {}: not what a context is", error.line(), error.column()))
    })
}

/// A line for each event, in ids alone.
fn events(record: &ConsentRecord) -> Sheet {
    let mut sheet = keyed(&[
        "purpose",
        "pupil_id",
        "adult_id",
        "event",
        "on",
        "at",
        "counts_from",
        "until",
        "form",
        "item",
        "wording",
        "wording_hash",
        "language",
        "evidence",
        "entry",
    ]);
    let thing = |id: &Option<DocumentId>| id.as_ref().map(ToString::to_string).unwrap_or_default().into();
    let matter = &record.matter;
    for event in &record.events {
        sheet.row([
            matter.purpose.as_str().into(),
            matter.pupil.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            matter.person.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            event.event.code().into(),
            event.on.to_string().into(),
            event.at.map(|at| at.to_rfc3339()).unwrap_or_default().into(),
            cell(event.counts_from),
            cell(event.until),
            event.form.code().into(),
            thing(&event.item),
            thing(&event.wording),
            thing(&event.wording_hash),
            thing(&event.language),
            thing(&event.evidence),
            event.entry.as_ref().map(ToString::to_string).unwrap_or_default().into(),
        ]);
    }
    sheet
}
