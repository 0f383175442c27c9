//! What can be wrong with a catalogue.

/// A catalogue, or a school's own texts, that cannot be used; with the line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// The language of a catalogue is not written as a language tag.
    #[error("`{language}` is no language tag")]
    BadLanguage {
        /// The tag.
        language: &'static str,
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
}
