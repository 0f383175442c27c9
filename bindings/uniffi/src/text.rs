//! Documents: text in, text out, the same bytes in every language.

use parentis::Entry;
use parentis::journal::JOURNAL_VERSION;
use parentis::uniffi_support::ParentisError;
use parentis_document::DocumentError;
use parentis_document::lines::entry_json_line;

/// Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out. The same document gives the same
/// bytes, in every language.
///
/// # Errors
/// If the document cannot be read, or its journal contradicts itself. Then nothing is answered.
#[uniffi::export]
pub fn ask(document: &str) -> Result<String, ParentisError> {
    parentis_document::ask(document).map_err(|error| refused(&error))
}

/// A journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
///
/// # Errors
/// If an entry is none.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "lists cross as values")]
pub fn journal_document(entries: Vec<Entry>) -> Result<String, ParentisError> {
    Ok(journal(&entries))
}

/// The version of this library.
///
/// # Errors
/// Never.
#[uniffi::export]
pub fn version() -> Result<String, ParentisError> {
    Ok(env!("CARGO_PKG_VERSION").to_owned())
}

/// The newest version of the journal's vocabulary that this library reads. A document of a newer one is refused with the
/// code `unknown_version`: the app has to be updated.
///
/// # Errors
/// Never.
#[uniffi::export]
pub fn journal_version() -> Result<u32, ParentisError> {
    Ok(JOURNAL_VERSION)
}

pub(crate) fn journal(entries: &[Entry]) -> String {
    let entries: Vec<String> = entries.iter().map(entry_json_line).collect();
    format!(r#"{{"version":{JOURNAL_VERSION},"entries":[{}]}}"#, entries.join(","))
}

/// The error of a document, as it is thrown.
pub(crate) fn refused(error: &DocumentError) -> ParentisError {
    ParentisError::Refused {
        explanation: error.to_string(),
        code: error.code().to_owned(),
        path: error.path().map(str::to_owned),
    }
}
