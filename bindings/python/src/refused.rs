//! The one exception of the package.

use parentis_document::DocumentError;
use pyo3::PyErr;

pyo3::import_exception!(parentis.errors, ParentisError);

/// What is said of a document, as the exception: our text, the code, and the place where there is one.
pub(crate) fn refused(error: DocumentError) -> PyErr {
    ParentisError::new_err((error.to_string(), error.code(), error.path().map(str::to_owned)))
}
