//! What Python hands in. Whatever it is, it is taken or refused in our own words: never a crash, never a bare `TypeError`.

use crate::refused::refused;
use chrono::{Datelike, NaiveDate};
use core::fmt::Write as _;
use core::str::FromStr;
use parentis_document::error::Syntax;
use parentis_document::{DocumentError, Kind};
use pyo3::inspect::PyStaticExpr;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTime, PyTuple,
};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use serde_json::{Map, Number, Value};

/// How deep plain data may be nested, as in a document.
const DEPTH: usize = 64;

/// Of what kind a value is, in the words of the document interface.
fn kind(value: &Bound<'_, PyAny>) -> Kind {
    if value.is_none() {
        Kind::Nothing
    } else if value.is_instance_of::<PyBool>() {
        Kind::Flag
    } else if value.is_instance_of::<PyInt>() {
        Kind::WholeNumber
    } else if value.is_instance_of::<PyFloat>() {
        Kind::OtherNumber
    } else if value.is_instance_of::<PyString>() {
        Kind::Text
    } else if value.is_instance_of::<PyDateTime>() {
        Kind::Instant
    } else if value.is_instance_of::<PyDate>() {
        Kind::Date
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        Kind::List
    } else if value.is_instance_of::<PyDict>() {
        Kind::Table
    } else {
        Kind::Other
    }
}

/// A whole text: `str`, or `bytes` in UTF-8. It is not copied, and is read without the interpreter.
pub(crate) struct Text(Held);

enum Held {
    Str(PyBackedStr),
    Bytes(PyBackedBytes),
}

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        match &self.0 {
            Held::Str(text) => text,
            // Looked at when it was taken.
            Held::Bytes(bytes) => core::str::from_utf8(bytes).unwrap_or_default(),
        }
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Text {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(type_hint_identifier!("builtins", "str"), type_hint_identifier!("builtins", "bytes"));

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if given.is_instance_of::<PyString>() {
            if let Ok(text) = given.extract::<PyBackedStr>() {
                return Ok(Self(Held::Str(text)));
            }
            // Half a surrogate pair, which Python's text may hold and UTF-8 may not.
            let bytes = given.call_method1("encode", ("utf-8", "surrogatepass"))?;
            return Err(not_utf8(bytes.cast::<PyBytes>()?.as_bytes()));
        }
        if given.is_instance_of::<PyBytes>() || given.is_instance_of::<PyByteArray>() {
            let bytes: PyBackedBytes = given.extract()?;
            return match core::str::from_utf8(&bytes) {
                Ok(_) => Ok(Self(Held::Bytes(bytes))),
                Err(_) => Err(not_utf8(&bytes)),
            };
        }
        let found = kind(&given);
        Err(refused(DocumentError::WrongKind { path: String::new(), expected: Kind::Text, found }))
    }
}

/// Where bytes are not UTF-8: line and column of the first that is none, counted as the document interface counts.
fn not_utf8(bytes: &[u8]) -> PyErr {
    let good = core::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
    let before = bytes.get(..good).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count().saturating_add(1);
    refused(DocumentError::NotJson { line, column, why: Syntax::NotUtf8 })
}

/// Plain data: `None`, `bool`, `int`, `float`, `str`, days and instants, lists, tuples and dictionaries with text for
/// keys. What is none of it is refused where it stands.
pub(crate) struct Plain(Result<Value, DocumentError>);

impl Plain {
    pub(crate) fn into_value(self) -> PyResult<Value> {
        self.0.map_err(refused)
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Plain {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Mapping"),
        type_hint_identifier!("builtins", "str"),
        type_hint_identifier!("builtins", "object")
    );

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(plain(&given, &mut Vec::new())))
    }
}

/// A step of the way to a value inside another.
enum Step {
    Key(String),
    Item(usize),
}

/// A value of plain data.
fn plain(given: &Bound<'_, PyAny>, way: &mut Vec<Step>) -> Result<Value, DocumentError> {
    if way.len() > DEPTH {
        return Err(DocumentError::TooDeep { path: place(way), most: DEPTH });
    }
    let value = match kind(given) {
        Kind::Nothing => Some(Value::Null),
        Kind::Flag => given.extract().ok().map(Value::Bool),
        Kind::WholeNumber => Some(Value::Number(whole(given))),
        Kind::OtherNumber => Some(Value::Number(other(given.extract().unwrap_or(f64::MAX)))),
        Kind::Text => given.extract().ok().map(Value::String),
        Kind::Date | Kind::Instant => {
            given.call_method0("isoformat").and_then(|day| day.extract()).ok().map(Value::String)
        }
        Kind::List => Some(Value::Array(list(given, way)?)),
        Kind::Table => Some(Value::Object(table(given, way)?)),
        Kind::Other if given.is_instance_of::<PyTime>() => {
            given.call_method0("isoformat").and_then(|time| time.extract()).ok().map(Value::String)
        }
        Kind::Other => None,
    };
    value.ok_or_else(|| not_taken(place(way)))
}

fn not_taken(path: String) -> DocumentError {
    DocumentError::Refused { path, why: "a value that is not taken here".to_owned() }
}

fn list(given: &Bound<'_, PyAny>, way: &mut Vec<Step>) -> Result<Vec<Value>, DocumentError> {
    let unreadable = |way: &[Step]| not_taken(place(way));
    let mut items = Vec::new();
    for (at, item) in given.try_iter().map_err(|_| unreadable(way))?.enumerate() {
        let item = item.map_err(|_| unreadable(way))?;
        way.push(Step::Item(at));
        items.push(plain(&item, way)?);
        way.pop();
    }
    Ok(items)
}

fn table(given: &Bound<'_, PyAny>, way: &mut Vec<Step>) -> Result<Map<String, Value>, DocumentError> {
    let unreadable = |way: &[Step]| not_taken(place(way));
    let mut table = Map::new();
    for (key, item) in given.cast::<PyDict>().map_err(|_| unreadable(way))?.iter() {
        let key: String = key.extract().map_err(|_| unreadable(way))?;
        way.push(Step::Key(key.clone()));
        table.insert(key, plain(&item, way)?);
        way.pop();
    }
    Ok(table)
}

/// A whole number; one that no machine word holds is a number of the other kind.
fn whole(given: &Bound<'_, PyAny>) -> Number {
    let small = given.extract::<i64>().ok().map(Number::from);
    let large = || given.extract::<u64>().ok().map(Number::from);
    small.or_else(large).unwrap_or_else(|| other(f64::MAX))
}

/// A number that is not whole. JSON has no infinity and no "not a number".
fn other(number: f64) -> Number {
    Number::from_f64(number).or_else(|| Number::from_f64(f64::MAX)).unwrap_or_else(|| Number::from(0))
}

/// A place as errors name it. A key is repeated if it looks like one.
fn place(way: &[Step]) -> String {
    let mut place = String::new();
    for step in way {
        match step {
            Step::Key(key) => {
                let looks = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-');
                let shown = !key.is_empty() && key.len() <= 40 && key.bytes().all(looks);
                if !place.is_empty() {
                    place.push('.');
                }
                // A text takes all that is written to it.
                let _ = if shown { place.write_str(key) } else { write!(place, "({} bytes)", key.len()) };
            }
            Step::Item(at) => {
                let _ = write!(place, "[{at}]");
            }
        }
    }
    place
}

/// An argument that is text: an id, or a word of a closed list.
pub(crate) struct Word<'py>(pub(crate) Bound<'py, PyAny>);

impl Word<'_> {
    /// It, if it is well formed.
    pub(crate) fn parse<T: FromStr>(&self) -> Option<T> {
        self.0.cast::<PyString>().ok()?.to_str().ok()?.parse().ok()
    }

    /// It, whatever it is.
    pub(crate) fn value(&self, name: &str) -> Result<Value, DocumentError> {
        plain(&self.0, &mut vec![Step::Key(name.to_owned())])
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Word<'py> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "str");

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(given.to_owned()))
    }
}

/// An argument that is a day. An instant is none, though Python has it for one: of which zone would its day be?
pub(crate) struct Day<'py>(Bound<'py, PyAny>);

impl Day<'_> {
    /// The day, if it is one.
    pub(crate) fn day(&self) -> Option<NaiveDate> {
        // One call gives the whole day, where its year, month and day of the month would be three.
        let number = self.0.cast_exact::<PyDate>().ok()?.call_method0(intern!(self.0.py(), "toordinal")).ok()?;
        let day = NaiveDate::from_num_days_from_ce_opt(number.extract().ok()?)?;
        // As far as days are counted; beyond, the question is read as any other.
        (1900..2200).contains(&day.year()).then_some(day)
    }

    /// It, whatever it is.
    pub(crate) fn value(&self, name: &str) -> Result<Value, DocumentError> {
        plain(&self.0, &mut vec![Step::Key(name.to_owned())])
    }

    /// What is said of it if it is no day.
    pub(crate) fn refused(&self, name: &str) -> PyErr {
        let path = name.to_owned();
        let found = kind(&self.0);
        if matches!(found, Kind::Date | Kind::Instant | Kind::Text) {
            return refused(DocumentError::BadDate { path });
        }
        refused(DocumentError::WrongKind { path, expected: Kind::Date, found })
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Day<'py> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("datetime", "date");

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(given.to_owned()))
    }
}
