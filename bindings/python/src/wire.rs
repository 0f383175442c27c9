//! Any serde value as plain Python data, with the keys and words of the core made once a call.

use core::cell::RefCell;
use core::fmt;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::{PyBool, PyDict, PyList, PyNone, PyString};
use pyo3::{BoundObject, IntoPyObjectExt};
use serde::ser::{self, Serialize};
use std::collections::BTreeMap;

/// A value on its way to Python.
pub(crate) struct Wire<T>(pub(crate) T);

impl<'py, T: Serialize> IntoPyObject<'py> for Wire<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "object");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let words = RefCell::new(BTreeMap::new());
        self.0.serialize(To { py, words: &words }).map_err(|fault| fault.0)
    }
}

/// What Python said when something could not be made: as a rule that there is no memory left.
#[derive(Debug)]
struct Fault(PyErr);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Fault {}

impl ser::Error for Fault {
    fn custom<T: fmt::Display>(why: T) -> Self {
        Self(pyo3::exceptions::PyRuntimeError::new_err(why.to_string()))
    }
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

type Made<'py> = Result<Bound<'py, PyAny>, Fault>;

/// The keys and words made so far, by where they lie: those of the core lie in one place each.
type Words<'py> = RefCell<BTreeMap<(usize, usize), Bound<'py, PyString>>>;

#[derive(Clone, Copy)]
struct To<'w, 'py> {
    py: Python<'py>,
    words: &'w Words<'py>,
}

impl<'w, 'py> To<'w, 'py> {
    fn word(self, word: &'static str) -> Bound<'py, PyString> {
        let place = (word.as_ptr().addr(), word.len());
        self.words.borrow_mut().entry(place).or_insert_with(|| PyString::intern(self.py, word)).clone()
    }

    fn number<T: IntoPyObject<'py>>(self, number: T) -> Made<'py> {
        number.into_pyobject_or_pyerr(self.py).map(|made| made.into_bound().into_any()).map_err(Fault)
    }

    fn text(self, text: &str) -> Bound<'py, PyAny> {
        PyString::new(self.py, text).into_any()
    }

    fn list(self) -> List<'w, 'py> {
        List { to: self, items: PyList::empty(self.py), under: None }
    }

    fn table(self) -> Table<'w, 'py> {
        Table { to: self, keys: PyDict::new(self.py), key: None, under: None }
    }

    /// `made` as the one value of a table, under the name of its kind.
    fn under(self, kind: &'static str, made: Bound<'py, PyAny>) -> Made<'py> {
        let table = PyDict::new(self.py);
        table.set_item(self.word(kind), made)?;
        Ok(table.into_any())
    }
}

/// A list that is being made.
struct List<'w, 'py> {
    to: To<'w, 'py>,
    items: Bound<'py, PyList>,
    under: Option<&'static str>,
}

impl<'py> List<'_, 'py> {
    fn push<T: ?Sized + Serialize>(&mut self, item: &T) -> Result<(), Fault> {
        Ok(self.items.append(item.serialize(self.to)?)?)
    }

    fn made(self) -> Made<'py> {
        let items = self.items.into_any();
        self.under.map_or_else(|| Ok(items.clone()), |kind| self.to.under(kind, items.clone()))
    }
}

/// A table that is being made.
struct Table<'w, 'py> {
    to: To<'w, 'py>,
    keys: Bound<'py, PyDict>,
    key: Option<Bound<'py, PyAny>>,
    under: Option<&'static str>,
}

impl<'py> Table<'_, 'py> {
    fn set<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        Ok(self.keys.set_item(self.to.word(key), value.serialize(self.to)?)?)
    }

    fn made(self) -> Made<'py> {
        let table = self.keys.into_any();
        self.under.map_or_else(|| Ok(table.clone()), |kind| self.to.under(kind, table.clone()))
    }
}

impl<'w, 'py> ser::Serializer for To<'w, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;
    type SerializeSeq = List<'w, 'py>;
    type SerializeTuple = List<'w, 'py>;
    type SerializeTupleStruct = List<'w, 'py>;
    type SerializeTupleVariant = List<'w, 'py>;
    type SerializeMap = Table<'w, 'py>;
    type SerializeStruct = Table<'w, 'py>;
    type SerializeStructVariant = Table<'w, 'py>;

    fn serialize_bool(self, so: bool) -> Made<'py> {
        Ok(PyBool::new(self.py, so).to_owned().into_any())
    }

    fn serialize_i8(self, number: i8) -> Made<'py> {
        self.number(number)
    }

    fn serialize_i16(self, number: i16) -> Made<'py> {
        self.number(number)
    }

    fn serialize_i32(self, number: i32) -> Made<'py> {
        self.number(number)
    }

    fn serialize_i64(self, number: i64) -> Made<'py> {
        self.number(number)
    }

    fn serialize_u8(self, number: u8) -> Made<'py> {
        self.number(number)
    }

    fn serialize_u16(self, number: u16) -> Made<'py> {
        self.number(number)
    }

    fn serialize_u32(self, number: u32) -> Made<'py> {
        self.number(number)
    }

    fn serialize_u64(self, number: u64) -> Made<'py> {
        self.number(number)
    }

    fn serialize_f32(self, number: f32) -> Made<'py> {
        self.number(number)
    }

    fn serialize_f64(self, number: f64) -> Made<'py> {
        self.number(number)
    }

    fn serialize_char(self, letter: char) -> Made<'py> {
        Ok(self.text(letter.encode_utf8(&mut [0; 4])))
    }

    fn serialize_str(self, text: &str) -> Made<'py> {
        Ok(self.text(text))
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Made<'py> {
        let mut list = self.list();
        bytes.iter().try_for_each(|byte| list.push(byte))?;
        list.made()
    }

    fn serialize_none(self) -> Made<'py> {
        self.serialize_unit()
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made<'py> {
        Ok(PyNone::get(self.py).to_owned().into_any())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made<'py> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Made<'py> {
        Ok(self.word(word).into_any())
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Made<'py> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        kind: &'static str,
        value: &T,
    ) -> Made<'py> {
        self.under(kind, value.serialize(self)?)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'w, 'py>, Fault> {
        Ok(self.list())
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'w, 'py>, Fault> {
        Ok(self.list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'w, 'py>, Fault> {
        Ok(self.list())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        kind: &'static str,
        _: usize,
    ) -> Result<List<'w, 'py>, Fault> {
        Ok(List { under: Some(kind), ..self.list() })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Table<'w, 'py>, Fault> {
        Ok(self.table())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Table<'w, 'py>, Fault> {
        Ok(self.table())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        kind: &'static str,
        _: usize,
    ) -> Result<Table<'w, 'py>, Fault> {
        Ok(Table { under: Some(kind), ..self.table() })
    }
}

impl<'py> ser::SerializeSeq for List<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, item: &T) -> Result<(), Fault> {
        self.push(item)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeTuple for List<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, item: &T) -> Result<(), Fault> {
        self.push(item)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeTupleStruct for List<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, item: &T) -> Result<(), Fault> {
        self.push(item)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeTupleVariant for List<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, item: &T) -> Result<(), Fault> {
        self.push(item)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeMap for Table<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Fault> {
        self.key = Some(key.serialize(self.to)?);
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Fault> {
        Ok(self.keys.set_item(self.key.take(), value.serialize(self.to)?)?)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeStruct for Table<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        self.set(key, value)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}

impl<'py> ser::SerializeStructVariant for Table<'_, 'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Fault;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        self.set(key, value)
    }

    fn end(self) -> Made<'py> {
        self.made()
    }
}
