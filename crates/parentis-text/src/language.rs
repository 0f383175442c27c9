//! The languages that come with the library.

use crate::error::TextError;
use core::fmt;
use core::str::FromStr;

/// A language whose catalogues come with the library. A school adds others: see [`Catalogue`].
///
/// ```
/// use parentis_text::{Language, TextError, Words};
/// assert_eq!("en".parse(), Ok(Language::English));
/// assert!(matches!("xx".parse::<Language>(), Err(TextError::UnknownLanguage { .. })));
/// assert_eq!(Words::staff(Language::English)?.language(), "en-GB");
/// # Ok::<(), TextError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// British English.
    English,
    /// Welsh, a draft.
    Welsh,
}

impl Language {
    /// Every language that there is here.
    pub const ALL: &[Self] = &[Self::English, Self::Welsh];

    /// The code by which it is asked for.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Welsh => "cy",
        }
    }

    /// The language tag, by which its rules for plurals are found.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Welsh => "cy-GB",
        }
    }

    /// Has nobody whose language it is read the words yet?
    pub const fn is_draft(self) -> bool {
        match self {
            Self::English => false,
            Self::Welsh => true,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = TextError;

    /// By the code. A language that is not here is an error: no other takes its place.
    fn from_str(text: &str) -> Result<Self, TextError> {
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code() == text)
            .ok_or_else(|| TextError::UnknownLanguage { language: text.to_owned(), known: Self::known() })
    }
}

impl Language {
    fn known() -> String {
        Self::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
    }
}

/// A whole language of a school's own, or of a vendor: what it says for every text of the library.
///
/// It has to be complete. A language with a gap would fall back on another in the middle of a letter, so one with a gap is
/// refused, and the refusal names every gap.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue<'a> {
    /// The language tag, such as `pl` or `cy-GB`.
    pub language: &'a str,
    /// The files: what to call each in an error, and its text, in Fluent. How the texts are divided is free.
    pub files: &'a [(&'a str, &'a str)],
    /// Has nobody whose language it is read the words yet? Then every whole text says so.
    pub draft: bool,
}
