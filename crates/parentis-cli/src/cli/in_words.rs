//! In which words an answer is printed.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The language, and the school's own words in it.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Words")]
pub(crate) struct InWords {
    /// The language: en or cy, which is a draft; en if not said; with --catalogue, its own tag, such as pl
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) language: Option<String>,
    /// A language of your own: a folder of Fluent files (.ftl) in which every text is said
    #[arg(long, value_name = "FOLDER", requires = "language")]
    pub(crate) catalogue: Option<PathBuf>,
    /// Nobody whose language it is has read that catalogue yet: every text then says so
    #[arg(id = "words_are_draft", long = "draft", requires = "catalogue")]
    pub(crate) draft: bool,
    /// Texts of your own in the place of single ones, as Fluent; may be given more than once
    #[arg(long, value_name = "FILE")]
    pub(crate) words: Vec<PathBuf>,
}

/// `words`
#[derive(Debug, Subcommand)]
pub(crate) enum WordsOf {
    /// Write the English texts as Fluent files into a new folder, to be translated there
    Write {
        /// The folder; it must not be there yet
        folder: PathBuf,
        /// The plain words for parents, not those for staff
        #[arg(long)]
        for_parents: bool,
    },
    /// Is a folder a whole language? Every text that is missing is named
    Check {
        /// The folder
        folder: PathBuf,
        /// The tag of the language, such as pl
        #[arg(long, value_name = "LANGUAGE")]
        language: String,
        /// The plain words for parents, not those for staff
        #[arg(long)]
        for_parents: bool,
    },
}
