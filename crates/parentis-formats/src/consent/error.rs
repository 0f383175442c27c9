//! Why a consent could not be written, or a file of consents not be read.

use parentis::consent::words::PartyState;

/// Why a record is not written in a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConsentWriteError {
    /// The format is for a consent that was given and counts; there is no other way to read it.
    #[error("a receipt is for what was given: this is `{state}`")]
    NotGiven {
        /// Where the party stands.
        state: PartyState,
    },
    /// Nobody asked the party. There is no word for that in any of the formats, and "requested" would say otherwise.
    #[error("nobody asked this party: there is nothing to write")]
    NeverAsked,
    /// A receipt would name others than the party (RCT-8). Take the party's receipt, not the school's record.
    #[error("the school's own copy, which names others, is no receipt")]
    NamesOthers,
    /// The record names neither a pupil nor an adult.
    #[error("neither a pupil nor an adult is named")]
    NobodyNamed,
    /// There is no event that says when it was given.
    #[error("it is not on record when it was given")]
    NoTime,
    /// The standard wants something that the context has not.
    #[error("the standard wants `{0}`, which the context has not")]
    Missing(&'static str),
    /// The record could not be put into JSON.
    #[error("the record could not be written")]
    NotWritable,
}

/// Why a file of consents could not be read at all. It never repeats what stands there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConsentFileError {
    /// More bytes than are read.
    #[error("a file of {bytes} bytes, at most {most} are read")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many are read.
        most: usize,
    },
    /// Not JSON, broken off, or too deep.
    #[error("not json, at line {line}, column {column}")]
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// An object has the same key twice: which of the two holds is not for a reader to say.
    #[error("a key that stands there twice, at line {line}, column {column}")]
    KeyTwice {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// Not well-formed XML, or XML of the kind that is refused.
    #[error(transparent)]
    Xml(#[from] crate::import::ImportError),
    /// Some other file.
    #[error("not {0}")]
    NotThisFormat(&'static str),
    /// Something of another kind than the format says.
    #[error("`{path}` is not {wanted}")]
    WrongShape {
        /// Where.
        path: String,
        /// What the format says it is.
        wanted: &'static str,
    },
    /// More of something than is read.
    #[error("more than {most} of `{path}`")]
    TooMany {
        /// Of what.
        path: String,
        /// The limit.
        most: usize,
    },
    /// Something that the format wants is not there.
    #[error("`{path}` is not there")]
    Missing {
        /// Where it should be.
        path: String,
    },
    /// A record of this library in a later form.
    #[error("`{path}` is of a later version than this reader's")]
    LaterVersion {
        /// Where.
        path: String,
    },
    /// What the standard's part says is not what the record in it says: somebody changed one of the two.
    #[error("`{path}` says something else than the record beside it")]
    Contradiction {
        /// Where in the standard's part.
        path: String,
    },
}
