//! What can be wrong with a catalogue.

use core::fmt;

/// A catalogue, or a school's own texts, that cannot be used; with the line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// The language of a catalogue is not written as a language tag.
    #[error("`{language}` is no language tag")]
    BadLanguage {
        /// The tag.
        language: String,
    },
    /// A language for which there are no words. None takes its place.
    #[error("there are no words in `{language}`; there are in: {known}")]
    UnknownLanguage {
        /// What was asked for.
        language: String,
        /// The languages that there are.
        known: String,
    },
    /// A text that is worded by the number of things, in a language of which it is not known how it counts.
    #[error("line {line}: `{id}` counts in words such as `one` and `few`, and how `{language}` counts is not known")]
    NoPluralRules {
        /// The line.
        line: usize,
        /// The id.
        id: String,
        /// The tag of the language.
        language: String,
    },
    /// A line is not written as Fluent has it.
    #[error("line {line}: this is not how a text is written")]
    BadSyntax {
        /// The line.
        line: usize,
    },
    /// More braces and brackets in one text than are read.
    #[error("line {line}: more than {most} braces and brackets in one text")]
    TooManyBraces {
        /// The line.
        line: usize,
        /// How many are read.
        most: usize,
    },
    /// More text than is read.
    #[error("{bytes} bytes of texts, at most {most} are read")]
    TooLong {
        /// How much there is.
        bytes: usize,
        /// How much is read.
        most: usize,
    },
    /// A text with an id that the catalogue does not have.
    #[error("line {line}: there is no text `{id}`")]
    UnknownText {
        /// The line.
        line: usize,
        /// The id.
        id: String,
    },
    /// The same id twice.
    #[error("line {line}: `{id}` is there twice")]
    Twice {
        /// The line.
        line: usize,
        /// The id.
        id: String,
    },
    /// A text without a value.
    #[error("line {line}: `{id}` says nothing")]
    Empty {
        /// The line.
        line: usize,
        /// The id.
        id: String,
    },
    /// A text that uses something its place is not given.
    #[error("line {line}: `{id}` may not use `{name}`")]
    NotGiven {
        /// The line.
        line: usize,
        /// The id of the text.
        id: String,
        /// What it uses.
        name: String,
    },
    /// A text that does not tell apart what it has to, such as `must` and `must_not`.
    #[error("line {line}: `{id}` has to choose by `{name}`, each time between: {cases}")]
    WrongCases {
        /// The line.
        line: usize,
        /// The id of the text.
        id: String,
        /// The argument by which it has to choose.
        name: String,
        /// Between what.
        cases: String,
    },
    /// Something that is wrong in one of several files.
    #[error("{file}, {wrong}")]
    InFile {
        /// What the file was called.
        file: String,
        /// What is wrong.
        wrong: Box<TextError>,
    },
    /// A language that does not say all that has to be said, or something else besides. All that is wrong is listed.
    #[error("{gaps}")]
    NotComplete {
        /// What is wrong with it.
        gaps: Box<Gaps>,
    },
}

/// All that keeps a language from being used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// The ids of the texts that are missing.
    pub missing: Vec<String>,
    /// What is wrong with a text that is there, one after another.
    pub wrong: Vec<TextError>,
}

impl Gaps {
    pub(crate) const fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.wrong.is_empty()
    }
}

impl fmt::Display for Gaps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "texts that are missing: {}", self.missing.len())?;
        for (at, id) in self.missing.iter().enumerate() {
            write!(f, "{}{id}", if at == 0 { ": " } else { ", " })?;
        }
        write!(f, "\ntexts that cannot be used: {}", self.wrong.len())?;
        for wrong in &self.wrong {
            write!(f, "\n{wrong}")?;
        }
        Ok(())
    }
}
