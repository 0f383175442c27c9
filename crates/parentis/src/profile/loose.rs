//! A value as a draft holds it, before anything about it is believed.
//!
//! The core reads neither TOML nor JSON. Whoever does hands over [`Loose`] values, and [`super::Profile::check`] walks
//! them, so that one walk finds every mistake of a draft whatever it was written in.

use crate::vocabulary::vocabulary;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;

/// How deep values of a draft may lie in each other; no profile needs more than four.
pub const MAX_DEPTH: usize = 16;

/// How many values a draft may hold, all told.
pub const MAX_VALUES: usize = 10_000;

/// A value of a draft, of any kind.
///
/// From a format that says what its values are, such as JSON; a key that stands twice in one table is refused.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Loose {
    /// Nothing: as if the key were not there.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A number that is not whole, or too large to count with. No profile has a place for one.
    Number(f64),
    /// Text, or a word of a closed list.
    Text(String),
    /// Values in an order.
    List(Vec<Self>),
    /// Values by name.
    Table(BTreeMap<String, Self>),
}

vocabulary! {
    /// The kinds of value that a draft can hold.
    pub enum LooseKind as "value_kind" {
        /// Nothing.
        Nothing = "nothing",
        /// Yes or no.
        Flag = "flag",
        /// A whole number.
        Whole = "whole_number",
        /// A number that is not whole, or too large to count with.
        Number = "other_number",
        /// Text.
        Text = "text",
        /// A list.
        List = "list",
        /// A table.
        Table = "table",
    }
}

impl Loose {
    /// Which kind of value it is.
    pub const fn kind(&self) -> LooseKind {
        match self {
            Self::Nothing => LooseKind::Nothing,
            Self::Flag(_) => LooseKind::Flag,
            Self::Whole(_) => LooseKind::Whole,
            Self::Number(_) => LooseKind::Number,
            Self::Text(_) => LooseKind::Text,
            Self::List(_) => LooseKind::List,
            Self::Table(_) => LooseKind::Table,
        }
    }

    /// How many values it is made of, itself included; `None` if it is deeper than `depth`.
    pub(super) fn size(&self, depth: usize) -> Option<usize> {
        let below = depth.checked_sub(1)?;
        let mut size = 1_usize;
        match self {
            Self::List(items) => {
                for item in items {
                    size = size.saturating_add(item.size(below)?);
                }
            }
            Self::Table(table) => {
                for value in table.values() {
                    size = size.saturating_add(value.size(below)?);
                }
            }
            Self::Nothing | Self::Flag(_) | Self::Whole(_) | Self::Number(_) | Self::Text(_) => {}
        }
        Some(size)
    }
}

impl<'de> serde::Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(MAX_DEPTH).deserialize(deserializer)
    }
}

/// Reads a value, counting down how much deeper it may go: a hostile file must not exhaust the stack.
#[derive(Clone, Copy)]
struct Depth(usize);

impl Depth {
    fn below<E: Error>(self) -> Result<Self, E> {
        match self.0.checked_sub(1) {
            Some(left) => Ok(Self(left)),
            None => Err(E::custom(format_args!("values nested deeper than {MAX_DEPTH}"))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Loose;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Loose, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Loose;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a flag, a number, a text, a list or a table")
    }

    fn visit_unit<E: Error>(self) -> Result<Loose, E> {
        Ok(Loose::Nothing)
    }

    fn visit_none<E: Error>(self) -> Result<Loose, E> {
        Ok(Loose::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Loose, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Loose, E> {
        Ok(Loose::Flag(flag))
    }

    fn visit_i64<E: Error>(self, whole: i64) -> Result<Loose, E> {
        Ok(Loose::Whole(whole))
    }

    fn visit_u64<E: Error>(self, whole: u64) -> Result<Loose, E> {
        Ok(i64::try_from(whole).map_or(Loose::Number(f64::INFINITY), Loose::Whole))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Loose, E> {
        Ok(Loose::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Loose, E> {
        Ok(Loose::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Loose, E> {
        Ok(Loose::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Loose, A::Error> {
        let below = self.below()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(below)? {
            list.push(item);
        }
        Ok(Loose::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Loose, A::Error> {
        let below = self.below()?;
        let mut table = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(below)?;
            if table.insert(key, value).is_some() {
                return Err(A::Error::custom("a key that stands twice in one table"));
            }
        }
        Ok(Loose::Table(table))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_json_value_is_read_and_written_back() {
        let text = r#"{"a":[null,true,-7,"x"],"b":{"c":0.5}}"#;
        let loose: Loose = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&loose).unwrap(), text);
        assert_eq!(loose.size(MAX_DEPTH), Some(8));
        assert_eq!(loose.size(2), None);
    }

    #[test]
    fn a_number_too_large_to_count_with_is_not_taken_for_another() {
        let loose: Loose = serde_json::from_str("18446744073709551615").unwrap();
        assert_eq!(loose.kind(), LooseKind::Number);
    }

    #[test]
    fn a_key_twice_and_too_much_depth_are_refused() {
        assert!(serde_json::from_str::<Loose>(r#"{"a":1,"a":2}"#).is_err());
        let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(serde_json::from_str::<Loose>(&deep(MAX_DEPTH)).is_ok());
        assert!(serde_json::from_str::<Loose>(&deep(MAX_DEPTH + 1)).is_err());
    }
}
