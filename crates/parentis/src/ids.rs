//! Ids: one newtype each, so that a pupil is never passed where an adult is meant.
//!
//! An id is the host system's own key for a person, a pupil, an entry, an order or a document. It is never a name or
//! an e-mail address: two people are the same only if the host says so by using the same id. Ids are the only thing
//! about people that this library holds, and the only thing that its reasons, errors and logs may carry.

use crate::ParentisError;

/// The longest id that is taken, in bytes.
pub const MAX_ID_BYTES: usize = 128;

fn check(list: &'static str, text: &str) -> Result<(), ParentisError> {
    if text.is_empty() {
        return Err(ParentisError::EmptyId { kind: list });
    }
    if text.len() > MAX_ID_BYTES {
        return Err(ParentisError::LongId { kind: list, bytes: text.len() });
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '@') {
        return Err(ParentisError::BadId { kind: list });
    }
    Ok(())
}

macro_rules! id {
    ($( $(#[$meta:meta])* $name:ident = $kind:literal; )+) => {$(
        $(#[$meta])*
        ///
        /// At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an address.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
        pub struct $name(Box<str>);

        impl $name {
            /// Takes the host's key for it.
            ///
            /// # Errors
            /// If it is empty, longer than [`MAX_ID_BYTES`], or has a blank, a control character or an `@` in it.
            pub fn new(text: impl Into<String>) -> Result<Self, ParentisError> {
                let text = text.into();
                check($kind, &text)?;
                Ok(Self(text.into_boxed_str()))
            }

            /// The key as the host wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParentisError;
            fn try_from(text: String) -> Result<Self, ParentisError> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.into()
            }
        }

        impl core::str::FromStr for $name {
            type Err = ParentisError;
            fn from_str(text: &str) -> Result<Self, ParentisError> {
                Self::new(text)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )+};
}

id! {
    /// An adult in a child's life, or a body such as a local authority that acts like one (PR-12).
    PersonId = "person";
    /// A child on the school's books.
    PupilId = "pupil";
    /// One entry of the journal.
    EntryId = "entry";
    /// A court order, or what is claimed to be one (ORD-2, ORD-3).
    OrderId = "order";
    /// A document or passage that the host keeps, such as an order's own words (ORD-18): the core sees its key alone.
    DocumentId = "document";
    /// What an adult prefers in an admission: the host's key for it, never a school's name (MX-4).
    PreferenceId = "preference";
    /// What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's profile.
    PurposeId = "purpose";
    /// Where an adult is reached: the host's key for an address, a number or an inbox, never the address itself. Two adults
    /// with the same key share it.
    AddressId = "address";
    /// A conversation between the school and adults of a pupil, or among staff: the host's key for it.
    ThreadId = "thread";
    /// A group of pupils: a class, a form, a year, a house. The host's key for it.
    GroupId = "group";
    /// A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language).
    LanguageTag = "language";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_key_and_not_an_address() {
        assert!(PersonId::new("a-17").is_ok());
        assert!(matches!(PersonId::new(""), Err(ParentisError::EmptyId { .. })));
        assert!(matches!(PersonId::new("sam@example.org"), Err(ParentisError::BadId { .. })));
        assert!(matches!(PersonId::new("Sam Patel"), Err(ParentisError::BadId { .. })));
        assert!(matches!(PupilId::new("x".repeat(129)), Err(ParentisError::LongId { bytes: 129, .. })));
    }

    #[test]
    fn an_error_about_an_id_does_not_repeat_it() {
        let error = PersonId::new("Sam Patel").unwrap_err();
        assert!(!error.to_string().contains("Sam"));
    }
}
