//! Why a call was refused.

use core::ffi::CStr;
use core::fmt;
use parentis_document::DocumentError;

/// What a call came to. `PARENTIS_CODE_OK` is 0, all else is an error.
///
/// A number, once given, keeps its meaning. A newer library may know more: treat a number that you do not know as a
/// refusal, and show the text. `parentis_code_word` gives the word of a number; it is the code that stands in `details`
/// and that the other languages show.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Done.
    Ok = 0,
    /// A pointer is NULL that must not be. `details` names the argument.
    NullPointer = 1,
    /// A fault of the library itself. Nothing was done; the school that was asked stays good. Please report it.
    Internal = 2,
    /// The text is longer than is read: 64 MiB.
    TooLong = 101,
    /// The text is not JSON or not UTF-8. The text of the error says where, by line and column (in bytes, from 1).
    NotJson = 102,
    /// Values are nested deeper than 64.
    TooDeep = 103,
    /// More of something than is taken: 5,000,000 values, 1,000,000 entries, 10,000 questions.
    TooMany = 104,
    /// A key stands twice in one table.
    DuplicateKey = 105,
    /// A key that is not known there.
    UnknownKey = 106,
    /// A key that has to be there is not.
    MissingKey = 107,
    /// A value of another kind than belongs there.
    WrongKind = 108,
    /// A word that is not on its closed list.
    UnknownWord = 109,
    /// A number too small or too large for its place.
    OutOfRange = 110,
    /// Text that is not a day, or not an instant, where one belongs.
    BadDate = 111,
    /// A value that is well written and cannot be taken.
    Refused = 112,
    /// A journal of a newer version than this library reads.
    UnknownVersion = 113,
    /// Entries that contradict each other.
    Journal = 114,
    /// A line of a journal that cannot be read. No function of this header reads lines.
    Line = 115,
    /// A journal that could not be read to its end. No function of this header reads files.
    Unreadable = 116,
}

impl Code {
    pub(crate) const ALL: [Self; 19] = [
        Self::Ok,
        Self::NullPointer,
        Self::Internal,
        Self::TooLong,
        Self::NotJson,
        Self::TooDeep,
        Self::TooMany,
        Self::DuplicateKey,
        Self::UnknownKey,
        Self::MissingKey,
        Self::WrongKind,
        Self::UnknownWord,
        Self::OutOfRange,
        Self::BadDate,
        Self::Refused,
        Self::UnknownVersion,
        Self::Journal,
        Self::Line,
        Self::Unreadable,
    ];

    /// The code as a word.
    pub(crate) const fn word(self) -> &'static CStr {
        match self {
            Self::Ok => c"ok",
            Self::NullPointer => c"null_pointer",
            Self::Internal => c"internal",
            Self::TooLong => c"too_long",
            Self::NotJson => c"not_json",
            Self::TooDeep => c"too_deep",
            Self::TooMany => c"too_many",
            Self::DuplicateKey => c"duplicate_key",
            Self::UnknownKey => c"unknown_key",
            Self::MissingKey => c"missing_key",
            Self::WrongKind => c"wrong_kind",
            Self::UnknownWord => c"unknown_word",
            Self::OutOfRange => c"out_of_range",
            Self::BadDate => c"bad_date",
            Self::Refused => c"refused",
            Self::UnknownVersion => c"unknown_version",
            Self::Journal => c"journal",
            Self::Line => c"line",
            Self::Unreadable => c"unreadable",
        }
    }

    /// The code of that number.
    pub(crate) fn of_number(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|code| *code as i32 == number)
    }

    /// The code of an error that the document interface gives that word. A test holds the list to the vocabulary, so
    /// that there is one for each.
    fn of_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|code| code.word().to_bytes() == word.as_bytes()).unwrap_or(Self::Internal)
    }
}

/// Why a call was refused, before it crosses the border.
#[derive(Debug)]
pub(crate) enum Failure {
    /// That argument is NULL.
    Null(&'static str),
    /// The document interface refuses it.
    Document(DocumentError),
    /// Something panicked, which nothing should.
    Internal,
}

impl Failure {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Null(_) => Code::NullPointer,
            Self::Document(error) => Code::of_word(error.code()),
            Self::Internal => Code::Internal,
        }
    }

    pub(crate) fn path(&self) -> Option<&str> {
        match self {
            Self::Document(error) => error.path(),
            Self::Null(_) | Self::Internal => None,
        }
    }

    /// All that is known of it, as JSON.
    pub(crate) fn details(&self) -> String {
        match self {
            Self::Null(argument) => format!(r#"{{"code":"null_pointer","argument":"{argument}"}}"#),
            // Words, numbers and text: writing them has nothing to fail on.
            Self::Document(error) => serde_json::to_string(error).unwrap_or_default(),
            Self::Internal => r#"{"code":"internal"}"#.to_owned(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null(argument) => write!(f, "`{argument}`: null pointer"),
            Self::Document(error) => error.fmt(f),
            Self::Internal => f.write_str("a fault of the library itself, please report it: nothing was done"),
        }
    }
}

impl From<DocumentError> for Failure {
    fn from(error: DocumentError) -> Self {
        Self::Document(error)
    }
}
