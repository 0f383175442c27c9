//! Values to types, with what goes wrong as data and not as a sentence.
//!
//! `serde_json` says what is wrong in words, and puts the input into them: ``invalid value: string "Sam Patel"``. So
//! types are read from values by [`Node`], whose error is a [`Fault`]. A sentence is taken over only from the core,
//! whose errors are made to be shown.

use crate::error::Kind;
use core::any::type_name;
use core::fmt;
use parentis::ParentisError;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

/// What went wrong, without the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    WrongKind {
        expected: Kind,
        found: Kind,
    },
    OutOfRange,
    UnknownWord {
        word: String,
        known: &'static [&'static str],
    },
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    MissingKey {
        key: &'static str,
    },
    BadDate,
    /// The core refuses one value, an id.
    BadId {
        why: String,
    },
    /// The core refuses the whole, in its own words.
    Refused {
        why: String,
    },
    /// None of the forms that are taken there.
    NoForm,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that is not taken here")
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(says: T) -> Self {
        // Not every sentence may be repeated: who speaks decides.
        if type_name::<T>() == type_name::<ParentisError>() {
            let why = says.to_string();
            if is_about_an_id(&why) { Self::BadId { why } } else { Self::Refused { why } }
        } else if type_name::<T>() == type_name::<chrono::ParseError>() {
            Self::BadDate
        } else {
            Self::NoForm
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::WrongKind { expected: kind_expected(&expected.to_string()), found: kind_found(&found) }
    }

    fn invalid_value(found: Unexpected<'_>, _: &dyn Expected) -> Self {
        let is_number = matches!(found, Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_));
        if is_number { Self::OutOfRange } else { Self::NoForm }
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self::NoForm
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Self::UnknownWord { word: word.to_owned(), known }
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::UnknownKey { key: key.to_owned(), known }
    }

    fn missing_field(key: &'static str) -> Self {
        Self::MissingKey { key }
    }
}

/// Of the core's errors those about ids concern one value; all others concern the whole that was read.
fn is_about_an_id(why: &str) -> bool {
    ["entry", "pupil", "person", "order", "document"].iter().any(|kind| {
        let about = why.strip_prefix(kind).and_then(|rest| rest.strip_prefix(" id "));
        about.is_some() || why.strip_prefix("empty ").and_then(|rest| rest.strip_prefix(kind)) == Some(" id")
    })
}

fn kind_found(found: &Unexpected<'_>) -> Kind {
    match found {
        Unexpected::Unit | Unexpected::Option => Kind::Nothing,
        Unexpected::Bool(_) => Kind::Flag,
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => Kind::WholeNumber,
        Unexpected::Float(_) => Kind::OtherNumber,
        Unexpected::Str(_) | Unexpected::Char(_) => Kind::Text,
        Unexpected::Seq => Kind::List,
        Unexpected::Map => Kind::Table,
        Unexpected::Bytes(_)
        | Unexpected::NewtypeStruct
        | Unexpected::Enum
        | Unexpected::UnitVariant
        | Unexpected::NewtypeVariant
        | Unexpected::TupleVariant
        | Unexpected::StructVariant
        | Unexpected::Other(_) => Kind::Other,
    }
}

/// From what `serde` and `chrono` say that they expect. What they say names types of ours, and is not repeated.
fn kind_expected(says: &str) -> Kind {
    const SAID: &[(&str, Kind)] = &[
        ("RFC 3339", Kind::Instant),
        ("date", Kind::Date),
        ("string", Kind::Text),
        ("identifier", Kind::Text),
        ("boolean", Kind::Flag),
        ("sequence", Kind::List),
        ("array", Kind::List),
        ("map", Kind::Table),
        ("struct", Kind::Table),
        ("tagged enum", Kind::Table),
        ("enum", Kind::Text),
    ];
    if let Some((_, kind)) = SAID.iter().find(|(word, _)| says.contains(word)) {
        return *kind;
    }
    let is_integer = |text: &str| matches!(text, "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64");
    if is_integer(says) { Kind::WholeNumber } else { Kind::Other }
}

/// A value to read a type from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a>(pub(crate) &'a Value);

/// What kind of value it is.
pub(crate) fn kind(value: &Value) -> Kind {
    kind_found(&Node(value).kind())
}

impl Node<'_> {
    fn kind(self) -> Unexpected<'static> {
        match self.0 {
            Value::Null => Unexpected::Unit,
            Value::Bool(flag) => Unexpected::Bool(*flag),
            Value::Number(number) if number.is_f64() => Unexpected::Float(0.0),
            Value::Number(_) => Unexpected::Unsigned(0),
            Value::String(_) => Unexpected::Str(""),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        }
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (None, Some(number), _) => visitor.visit_i64(number),
                (None, None, number) => visitor.visit_f64(number.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter().map(Node));
                let read = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(read)
            }
            Value::Object(table) => {
                let mut entries = MapDeserializer::new(table.iter().map(|(key, value)| (key.as_str(), Node(value))));
                let read = visitor.visit_map(&mut entries)?;
                entries.end()?;
                Ok(read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // A list of its values, in their order, would do for `serde`.
        if self.0.is_array() {
            Err(de::Error::invalid_type(self.kind(), &"a map"))
        } else {
            self.deserialize_any(visitor)
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0.as_str() {
            Some(word) => visitor.visit_enum(word.into_deserializer()),
            None => Err(de::Error::invalid_type(self.kind(), &"a string")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PupilId};

    #[test]
    fn every_error_about_an_id_is_told_from_the_others() {
        let errors = |text: &str| {
            [
                EntryId::new(text).unwrap_err(),
                PupilId::new(text).unwrap_err(),
                PersonId::new(text).unwrap_err(),
                OrderId::new(text).unwrap_err(),
                DocumentId::new(text).unwrap_err(),
            ]
        };
        for text in ["", "Sam Patel", &"x".repeat(200)] {
            for error in errors(text) {
                assert!(matches!(<Fault as de::Error>::custom(error), Fault::BadId { .. }));
            }
        }
        let entry = EntryId::new("id").unwrap();
        let whole = ParentisError::NoSuchEntry { entry: entry.clone(), what: entry };
        assert!(matches!(<Fault as de::Error>::custom(whole), Fault::Refused { .. }));
    }

    #[test]
    fn nobody_elses_sentences_are_taken_over() {
        assert_eq!(<Fault as de::Error>::custom("Sam Patel"), Fault::NoForm);
        assert_eq!(<Fault as de::Error>::custom(format_args!("Sam {}", "Patel")), Fault::NoForm);
        let no_date = "Sam".parse::<chrono::NaiveDate>().unwrap_err();
        assert_eq!(<Fault as de::Error>::custom(no_date), Fault::BadDate);
    }
}
