//! By which name a fact stands in a journal.
//!
//! The name is what serde writes, and is asked of it: a second list of the names would one day say something else.

use super::Fact;
use serde::ser::{self, Impossible, Serialize, SerializeStruct, Serializer};
use std::fmt;

/// The key under which the name stands.
const KEY: &str = "fact";

impl Fact {
    /// Its name in a journal.
    pub(crate) fn name(&self) -> String {
        self.serialize(Reader).unwrap_or_default()
    }
}

/// There is none.
#[derive(Debug)]
struct NoName;

impl fmt::Display for NoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no name")
    }
}

impl std::error::Error for NoName {}

impl ser::Error for NoName {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads a text, or of a table the text under the key.
struct Reader;

/// A table that is read.
struct Table(Option<String>);

impl SerializeStruct for Table {
    type Ok = String;
    type Error = NoName;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), NoName> {
        if key == KEY && self.0.is_none() {
            self.0 = Some(value.serialize(Reader)?);
        }
        Ok(())
    }

    fn end(self) -> Result<String, NoName> {
        self.0.ok_or(NoName)
    }
}

/// What has no name.
macro_rules! nameless {
    ($($method:ident($($of:ty),*)),+ $(,)?) => {
        $(fn $method(self, $(_: $of),*) -> Result<String, NoName> {
            Err(NoName)
        })+
    };
}

impl Serializer for Reader {
    type Ok = String;
    type Error = NoName;
    type SerializeSeq = Impossible<String, NoName>;
    type SerializeTuple = Impossible<String, NoName>;
    type SerializeTupleStruct = Impossible<String, NoName>;
    type SerializeTupleVariant = Impossible<String, NoName>;
    type SerializeMap = Impossible<String, NoName>;
    type SerializeStruct = Table;
    type SerializeStructVariant = Impossible<String, NoName>;

    fn serialize_str(self, text: &str) -> Result<String, NoName> {
        Ok(text.to_owned())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<String, NoName> {
        Ok(name.to_owned())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Table, NoName> {
        Ok(Table(None))
    }

    nameless!(
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_bytes(&[u8]),
        serialize_none(),
        serialize_unit(),
        serialize_unit_struct(&'static str),
    );

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, NoName> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<String, NoName> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<String, NoName> {
        Err(NoName)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, NoName> {
        Err(NoName)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NoName> {
        Err(NoName)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NoName> {
        Err(NoName)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NoName> {
        Err(NoName)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NoName> {
        Err(NoName)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NoName> {
        Err(NoName)
    }
}

#[cfg(test)]
mod tests {
    use crate::Entry;

    /// A journal that has every fact.
    const ALL: &str = include_str!("../../../../tests/vectors/journals/v1.jsonl");

    #[test]
    fn a_fact_has_the_name_under_which_it_stands_in_a_journal() {
        let mut names = std::collections::BTreeSet::new();
        for line in ALL.lines().skip(1) {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            let entry: Entry = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(value["fact"].as_str(), Some(entry.fact().name().as_str()));
            names.insert(entry.fact().name());
        }
        assert!(names.len() > 50, "{}", names.len());
    }
}
