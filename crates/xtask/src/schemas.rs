//! `cargo xtask schemas`: the JSON Schemas of the document interface, from its types.
//!
//! They are checked in beside the crate that carries them as text. With `--check` nothing is written, and a schema that
//! is not what the types say fails.

use crate::generated::{Failure, Mode, keep};
use std::path::Path;

/// Write the JSON Schemas from the types, or compare them.
#[derive(Debug, clap::Args)]
pub(crate) struct Schemas {
    #[command(flatten)]
    mode: Mode,
}

impl Schemas {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let files = parentis_document::schema::schemas().into_iter();
        let files = files.map(|(name, text)| (format!("crates/parentis-document/schemas/{name}.json"), text));
        keep(&self.mode, "schemas", root, files)
    }
}
