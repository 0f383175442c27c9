//! `words`: a language of the school's own.

use crate::cli::{InWords, WordsOf};
use crate::failure::Failure;
use crate::output::Out;
use crate::words::{Words, for_parents};
use parentis_text::parents::ParentWords;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(words: &WordsOf, out: &mut Out<W>) -> Result<(), Failure> {
    match words {
        WordsOf::Write { folder, for_parents } => write(folder, *for_parents, out),
        WordsOf::Check { folder, language, for_parents } => check(folder, language, *for_parents, out),
    }
}

fn write<W: Write>(folder: &Path, for_parents: bool, out: &mut Out<W>) -> Result<(), Failure> {
    let files = if for_parents { ParentWords::english_files() } else { parentis_text::Words::english_files() };
    // A folder in which somebody may have been at work is left alone.
    std::fs::create_dir(folder).map_err(|error| Failure::writing(folder, &error))?;
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| Failure::writing(&path, &error))?;
    }
    out.line(format!("{} files are in {}. Translate what stands behind each `=`.", files.len(), folder.display()))
}

fn check<W: Write>(folder: &Path, language: &str, parents: bool, out: &mut Out<W>) -> Result<(), Failure> {
    let wanted = InWords {
        language: Some(language.to_owned()),
        catalogue: Some(folder.to_owned()),
        draft: false,
        words: Vec::new(),
    };
    if parents {
        for_parents(&wanted, out.format())?;
    } else {
        Words::read(&wanted, out.format())?;
    }
    out.line(format!("{} says every text: it is a whole language.", folder.display()))
}
