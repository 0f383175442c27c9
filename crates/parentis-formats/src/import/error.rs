//! Why a file could not be imported.

use super::finding::Place;

/// What stopped an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImportErrorKind {
    /// The bytes could not be read from where they come.
    #[error("the file could not be read ({0:?})")]
    Unreadable(std::io::ErrorKind),
    /// There is no element in it.
    #[error("the file is empty")]
    Empty,
    /// It is some other XML file.
    #[error("not {0}: the outermost element is another")]
    NotThisFormat(&'static str),
    /// It ends before its last element is closed.
    #[error("the file breaks off before its end")]
    Truncated,
    /// It breaks the grammar of XML.
    #[error("not well-formed xml")]
    NotWellFormed,
    /// It has a document type declaration, in which entities could be defined. None of the formats needs one.
    #[error("a document type declaration: such files are refused")]
    Doctype,
    /// It uses an entity that XML does not define.
    #[error("an entity that is not defined")]
    UndefinedEntity,
    /// Elements inside elements beyond the limit.
    #[error("more than {most} elements inside each other")]
    TooDeep {
        /// The limit.
        most: usize,
    },
    /// A text, a tag or a comment beyond the limit.
    #[error("{what} of more than {most} bytes")]
    TooLong {
        /// Of what.
        what: &'static str,
        /// The limit.
        most: usize,
    },
    /// More of something than the limit allows.
    #[error("more than {most} {what}")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// The limit.
        most: usize,
    },
    /// The mapping names a column that is not there.
    #[error("no column as the mapping names it: {0}")]
    NoColumn(&'static str),
    /// The mapping names a column that is there twice: which of the two is meant is not for a reader to say.
    #[error("two columns as the mapping names it: {0}")]
    ColumnTwice(&'static str),
    /// The mapping cannot be right.
    #[error("the mapping cannot be right: {0}")]
    BadMapping(&'static str),
    /// The host's sink took no more; it knows why.
    #[error("the receiver took no more")]
    SinkStopped,
}

/// An import that did not succeed: where it stopped and why. It never repeats what stands there.
///
/// The sink was told to [discard](super::Sink::discard) what it had received.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}, at {place}")]
pub struct ImportError {
    /// Where.
    pub place: Place,
    /// Why.
    pub kind: ImportErrorKind,
}

impl ImportError {
    pub(crate) const fn new(place: Place, kind: ImportErrorKind) -> Self {
        Self { place, kind }
    }

    /// May a lenient import keep the complete records before it?
    pub(crate) const fn can_be_cut(&self) -> bool {
        matches!(
            self.kind,
            ImportErrorKind::Truncated
                | ImportErrorKind::NotWellFormed
                | ImportErrorKind::UndefinedEntity
                | ImportErrorKind::TooDeep { .. }
                | ImportErrorKind::TooLong { .. }
        )
    }
}
