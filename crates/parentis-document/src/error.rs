//! What is said of a document that cannot be read.
//!
//! An error says where, as in `entries[3].terms[0].effect`, and what is wrong. It is made to be shown to whoever wrote
//! the document and to be logged, so it carries nothing about people. Of the text of a document it repeats only
//!
//! * keys, where they look like keys: at most 40 small letters, digits, `_` and `-`;
//! * a word that stands where a word of a closed list belongs, if it looks like a code: at most 40 small letters,
//!   digits, `_`, `-` and `.`. Names, as people write them, have capitals or blanks, and of those only the length is
//!   said;
//! * the ids of entries and orders, once they have passed as ids: they are the host's own keys for its records, and
//!   without them nobody finds the entry. Ids of people are never repeated;
//! * days, numbers, and what [`parentis::profile`] says of a profile.

use core::fmt;
use parentis::ParentisError;

/// What kind of value stands in a document, or belongs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "DocumentKind"))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// `null`.
    Nothing,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    WholeNumber,
    /// A number that is not whole, or too large.
    OtherNumber,
    /// Text, or a word of a closed list.
    Text,
    /// Text that is a day: `2026-05-12`.
    Date,
    /// Text that is an instant: `2026-05-12T08:00:00Z`.
    Instant,
    /// A list.
    List,
    /// A table.
    Table,
    /// Something else: none of these is taken there.
    Other,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Flag => "true or false",
            Self::WholeNumber => "a whole number",
            Self::OtherNumber => "another number",
            Self::Text => "text",
            Self::Date => "a date in the form 2026-05-12",
            Self::Instant => "an instant in the form 2026-05-12T08:00:00Z",
            Self::List => "a list",
            Self::Table => "a table",
            Self::Other => "something else",
        })
    }
}

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "DocumentSyntax"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Syntax {
    /// It ends too early.
    EndsEarly,
    /// Something stands there that JSON does not have.
    NotJson,
    /// It begins with a byte-order mark, which JSON does not have: save it as UTF-8 without one.
    ByteOrderMark,
    /// It is not UTF-8.
    NotUtf8,
}

impl fmt::Display for Syntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EndsEarly => "the text ends too early",
            Self::NotJson => "this is not JSON",
            Self::ByteOrderMark => "the text begins with a byte-order mark: save it as UTF-8 without one",
            Self::NotUtf8 => "this is not UTF-8",
        })
    }
}

/// Why a document, or a journal of lines, is refused. One error a document: the first that is met.
///
/// Its text says it in a line; [`DocumentError::code`], the fields and its JSON say it to a program. The page of this
/// module says what of a document's text an error may repeat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum DocumentError {
    /// The text is longer than is read.
    #[error("text of more than {most} bytes")]
    TooLong {
        /// How many bytes are read.
        most: usize,
    },
    /// The text is not JSON.
    #[error("line {line}, column {column}: {why}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1, in bytes; 0 at the end of a line.
        column: usize,
        /// What is wrong there.
        why: Syntax,
    },
    /// Values are nested too deep.
    #[error("{}: values nested deeper than {most}", At(path))]
    TooDeep {
        /// Where.
        path: String,
        /// How deep they may be.
        most: usize,
    },
    /// More of something than is taken.
    #[error("{}: more than {most} {what}", At(path))]
    TooMany {
        /// Where.
        path: String,
        /// Of what.
        what: &'static str,
        /// How many are taken.
        most: usize,
    },
    /// A key that stands twice in one table.
    #[error("{}: stands there twice", At(path))]
    DuplicateKey {
        /// The place of the key.
        path: String,
    },
    /// A key that is not known there.
    #[error("{}: unknown key{}", At(path), Perhaps(nearest.as_deref()))]
    UnknownKey {
        /// The place of the key.
        path: String,
        /// The key that was probably meant.
        nearest: Option<String>,
    },
    /// A key that has to be there.
    #[error("{}: missing, and has no default", At(path))]
    MissingKey {
        /// The place where it belongs.
        path: String,
    },
    /// A value of another kind than belongs there.
    #[error("{}: {expected} expected, {found} found", At(path))]
    WrongKind {
        /// Where.
        path: String,
        /// What belongs there.
        expected: Kind,
        /// What stands there.
        found: Kind,
    },
    /// A word that is not on its closed list.
    #[error("{}: unknown word `{word}`{}", At(path), Perhaps(nearest.as_deref()))]
    UnknownWord {
        /// Where.
        path: String,
        /// The word, or its length where it does not look like a code.
        word: String,
        /// The word that was probably meant.
        nearest: Option<String>,
    },
    /// A number too small or too large for its place.
    #[error("{}: number out of range", At(path))]
    OutOfRange {
        /// Where.
        path: String,
    },
    /// Text that is not a day, or not an instant, where one belongs.
    #[error("{}: not a date in the form 2026-05-12, or not an instant in the form 2026-05-12T08:00:00Z", At(path))]
    BadDate {
        /// Where.
        path: String,
    },
    /// A value that is well written and cannot be taken.
    #[error("{}: {why}", At(path))]
    Refused {
        /// Where.
        path: String,
        /// Why.
        why: String,
    },
    /// A version of the journal's vocabulary that this library does not know.
    #[error("{}: journal version {found}, the newest that is read is {newest}", At(path))]
    UnknownVersion {
        /// Where.
        path: String,
        /// The version that was found.
        found: u64,
        /// The newest that is read.
        newest: u32,
    },
    /// Entries that contradict each other.
    #[error("{problem}")]
    Journal {
        /// How.
        #[serde(serialize_with = "as_text")]
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        problem: ParentisError,
    },
    /// A line of a journal that cannot be read. Nothing of the journal is loaded.
    #[error("line {line} of the journal: {problem}")]
    Line {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        problem: Box<DocumentError>,
    },
    /// The journal could not be read to its end.
    #[error("unreadable: {why}")]
    Unreadable {
        /// What the system says of it, in general.
        why: String,
    },
}

fn as_text<S: serde::Serializer>(problem: &ParentisError, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(problem)
}

impl DocumentError {
    /// The kind of error as a word, the same in every language and in its JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too_long",
            Self::NotJson { .. } => "not_json",
            Self::TooDeep { .. } => "too_deep",
            Self::TooMany { .. } => "too_many",
            Self::DuplicateKey { .. } => "duplicate_key",
            Self::UnknownKey { .. } => "unknown_key",
            Self::MissingKey { .. } => "missing_key",
            Self::WrongKind { .. } => "wrong_kind",
            Self::UnknownWord { .. } => "unknown_word",
            Self::OutOfRange { .. } => "out_of_range",
            Self::BadDate { .. } => "bad_date",
            Self::Refused { .. } => "refused",
            Self::UnknownVersion { .. } => "unknown_version",
            Self::Journal { .. } => "journal",
            Self::Line { .. } => "line",
            Self::Unreadable { .. } => "unreadable",
        }
    }

    /// Where in the document, as in `entries[3].kind`; empty for the document as a whole; none if the error is about no
    /// one place.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::TooDeep { path, .. }
            | Self::TooMany { path, .. }
            | Self::DuplicateKey { path }
            | Self::UnknownKey { path, .. }
            | Self::MissingKey { path }
            | Self::WrongKind { path, .. }
            | Self::UnknownWord { path, .. }
            | Self::OutOfRange { path }
            | Self::BadDate { path }
            | Self::Refused { path, .. }
            | Self::UnknownVersion { path, .. } => Some(path),
            Self::Line { problem, .. } => problem.path(),
            Self::TooLong { .. } | Self::NotJson { .. } | Self::Journal { .. } | Self::Unreadable { .. } => None,
        }
    }
}

impl From<ParentisError> for DocumentError {
    fn from(problem: ParentisError) -> Self {
        Self::Journal { problem }
    }
}

/// A place, as it is said: the whole has no name.
struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { f.write_str("the document") } else { write!(f, "`{}`", self.0) }
    }
}

struct Perhaps<'a>(Option<&'a str>);

impl fmt::Display for Perhaps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |nearest| write!(f, ", perhaps `{nearest}` is meant"))
    }
}

/// The longest word or key that an error repeats.
const MAX_SHOWN: usize = 40;

/// A word where one of a closed list belongs: itself if it looks like a code, otherwise its length.
pub(crate) fn shown_word(word: &str) -> String {
    let code = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.');
    shown(word, code)
}

/// A key: itself if it looks like one, otherwise its length.
pub(crate) fn shown_key(key: &str) -> String {
    shown(key, |b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'))
}

fn shown(text: &str, plain: impl Fn(u8) -> bool) -> String {
    if !text.is_empty() && text.len() <= MAX_SHOWN && text.bytes().all(plain) {
        text.to_owned()
    } else {
        format!("({} bytes)", text.len())
    }
}

/// The known word that is nearest to an unknown one, if it is near: at most two letters apart, and less than half.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if word.len() > MAX_SHOWN {
        return None;
    }
    let near = known.into_iter().map(|other| (apart(word, other), other)).min()?;
    (near.0 <= 2 && near.0.saturating_mul(2) < near.1.len()).then(|| near.1.to_owned())
}

/// How many letters have to be put in, left out or changed to make one of the other.
fn apart(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (down, a) in one.chars().enumerate() {
        let mut corner = down;
        let mut left = down.saturating_add(1);
        for (above, b) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = corner.saturating_add(usize::from(a != b));
            corner = *above;
            left = changed.min(above.saturating_add(1)).min(left.saturating_add(1));
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = down.saturating_add(1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_not_repeated_and_a_slip_of_the_pen_is_put_right() {
        assert_eq!(shown_word("acadamy"), "acadamy");
        for name in ["Patel", "sam patel", "sam@example.org", "", "Ø", &"x".repeat(41)] {
            assert_eq!(shown_word(name), format!("({} bytes)", name.len()));
        }
        let words = ["academy", "maintained", "independent"];
        assert_eq!(nearest("acadamy", words).as_deref(), Some("academy"));
        assert_eq!(nearest("patel", words), None);
        assert_eq!((apart("kitten", "sitting"), apart("", "abc"), apart("abc", ""), apart("ab", "ba")), (3, 3, 3, 2));
    }

    #[test]
    fn the_code_in_words_is_the_code_in_json() {
        let line = DocumentError::Line { line: 3, problem: Box::new(DocumentError::BadDate { path: "a".into() }) };
        let errors = [
            DocumentError::TooLong { most: 1 },
            DocumentError::NotJson { line: 1, column: 2, why: Syntax::EndsEarly },
            DocumentError::TooDeep { path: String::new(), most: 64 },
            DocumentError::TooMany { path: "entries".into(), what: "entries", most: 1 },
            DocumentError::DuplicateKey { path: "a".into() },
            DocumentError::UnknownKey { path: "a".into(), nearest: Some("b".into()) },
            DocumentError::MissingKey { path: "a".into() },
            DocumentError::WrongKind { path: "a".into(), expected: Kind::Date, found: Kind::Flag },
            DocumentError::UnknownWord { path: "a".into(), word: "b".into(), nearest: None },
            DocumentError::OutOfRange { path: "a".into() },
            DocumentError::Refused { path: "a".into(), why: "no".into() },
            DocumentError::UnknownVersion { path: "version".into(), found: 9, newest: 1 },
            DocumentError::Journal { problem: ParentisError::BadDate },
            DocumentError::Unreadable { why: "gone".into() },
            line,
        ];
        for error in errors {
            let json = serde_json::to_value(&error).unwrap();
            assert_eq!(json["code"], error.code(), "{error}");
            assert!(!error.to_string().ends_with('.') && !error.to_string().contains('\n'));
        }
    }
}
