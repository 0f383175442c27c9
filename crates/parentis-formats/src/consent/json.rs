//! Reading JSON from elsewhere: bounded, every key once, and places that hold no value.

use super::ConsentFileError;
use crate::import::Place;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The largest file of consents that is read, in bytes.
pub const MAX_CONSENT_FILE: usize = 16 * 1024 * 1024;

/// A value of which no object has a key twice: of two answers under one key, a reader must not choose.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Strict(value))) = entries.next_entry::<String, Strict>()? {
            if map.insert(key, value).is_some() {
                return Err(A::Error::custom("a key twice"));
            }
        }
        Ok(Value::Object(map))
    }
}

/// Reads JSON.
pub(super) fn parse(bytes: &[u8]) -> Result<Value, ConsentFileError> {
    if bytes.len() > MAX_CONSENT_FILE {
        return Err(ConsentFileError::TooLarge { bytes: bytes.len(), most: MAX_CONSENT_FILE });
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    serde_json::from_slice::<Strict>(bytes).map(|strict| strict.0).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        if error.is_data() {
            ConsentFileError::KeyTwice { line, column }
        } else {
            ConsentFileError::NotJson { line, column }
        }
    })
}

/// A value and the way to it. The way is made of the readers' own words and numbers, never of keys found in a file.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) value: &'a Value,
    pub(super) path: String,
}

impl<'a> At<'a> {
    pub(super) fn root(value: &'a Value, name: &str) -> Self {
        Self { value, path: name.to_owned() }
    }

    /// The value under a key, unless there is none or it is null.
    pub(super) fn get(&self, key: &str) -> Option<At<'a>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(At { value, path: format!("{}/{key}", self.path) })
    }

    /// The members of a list; a value that is no list is a list of one.
    pub(super) fn items(&self) -> Vec<At<'a>> {
        match self.value {
            Value::Array(items) => items
                .iter()
                .zip(1_u64..)
                .map(|(value, number)| At { value, path: format!("{}[{number}]", self.path) })
                .collect(),
            Value::Null => Vec::new(),
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => vec![self.clone()],
        }
    }

    /// The members of the list under a key.
    pub(super) fn all(&self, key: &str) -> Vec<At<'a>> {
        self.get(key).map(|at| at.items()).unwrap_or_default()
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// The text under a key; something else there is of the wrong shape.
    pub(super) fn text_of(&self, key: &str) -> Result<Option<&'a str>, ConsentFileError> {
        match self.get(key) {
            None => Ok(None),
            Some(at) => at.text().map(Some).ok_or_else(|| at.wrong("a text")),
        }
    }

    /// The keys of an object.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.value.as_object().into_iter().flat_map(|map| map.keys().map(String::as_str))
    }

    pub(super) fn place(&self) -> Place {
        Place { path: self.path.clone(), line: 0 }
    }

    pub(super) fn wrong(&self, wanted: &'static str) -> ConsentFileError {
        ConsentFileError::WrongShape { path: self.path.clone(), wanted }
    }
}
