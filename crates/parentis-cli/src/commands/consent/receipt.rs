//! `consent receipt`: the record of one party's consent, for that party or for the school.

use super::{about, cell, keyed, said};
use crate::cli::{Format, Receipt, RecordForm};
use crate::clock::Clock;
use crate::commands::desk::Desk;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use parentis::Answer;
use parentis::consent::ConsentMatter;
use parentis::consent::receipt::ConsentRecord;
use parentis::ids::DocumentId;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Receipt, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
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
    // The one place where the form of a record is chosen.
    match (wanted.form, out.format()) {
        (RecordForm::Parentis, Format::Json) => out.json(&Answer::ConsentRecord(record)),
        (RecordForm::Parentis, Format::Csv) => out.sheet(&events(&record)),
        (RecordForm::Parentis, Format::Text) => {
            let names = desk.names(out);
            said(as_of, &Words::read()?.text().consent_record(&record, &names), out)
        }
    }?;
    desk.checked(0)
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
