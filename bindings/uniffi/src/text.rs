//! Documents: text in, text out, the same bytes in every language.

use crate::ParentisError;
use parentis_document::DocumentError;

/// A document of the document interface, as text.
///
/// A type of its own, so that each language can see to it that its text is text: a string of Kotlin or Java may have half a
/// surrogate pair in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentText(pub String);

uniffi::custom_newtype!(
    /// A JSON document, as text.
    DocumentText,
    String
);

/// Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out. The same document gives the same
/// bytes, in every language.
///
/// # Errors
/// If the document cannot be read, or its journal contradicts itself. Then nothing is answered.
#[uniffi::export]
pub fn ask(document: &DocumentText) -> Result<String, ParentisError> {
    parentis_document::ask(&document.0).map_err(|error| refused(&error))
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
    Ok(parentis::journal::JOURNAL_VERSION)
}

/// The error of a document, as it is thrown.
pub(crate) fn refused(error: &DocumentError) -> ParentisError {
    ParentisError::Refused {
        explanation: error.to_string(),
        code: error.code().to_owned(),
        path: error.path().map(str::to_owned),
    }
}
