//! `ask`: a document of entries and questions, answered as JSON.

use super::{import::document_refused, read_text};
use crate::cli::Ask;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::Store;
use parentis::{Journal, School};
use parentis_document::Document;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Ask, file: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let text = read_text(&wanted.file)?;
    let again = "Put the document right and ask again. `parentis schema document` describes it.";
    let refused = |error: &parentis_document::DocumentError| document_refused(&wanted.file, error, again);
    let document = Document::read(&text).map_err(|error| refused(&error))?;
    let school = if wanted.of_school {
        let journal = Store::open(file)?.journal()?;
        let journal = journal.with(document.entries.iter().cloned());
        let cut = |journal: Journal| document.known_at.map_or(journal.clone(), |at| journal.as_known_at(at));
        journal.map(cut).and_then(|journal| School::new(&journal)).map_err(|error| refused(&error.into()))?
    } else {
        document.school().map_err(|error| refused(&error))?
    };
    out.line(parentis_document::answers(&school, &document.ask))
}
