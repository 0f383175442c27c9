//! Text to values, strictly: no key twice, nothing too deep, nothing too large.

use crate::error::{DocumentError, Syntax, shown_key};
use core::fmt::{self, Write as _};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// How large a document may be. What is larger is refused before it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest text, in bytes: 64 MiB.
    pub bytes: usize,
    /// How deep values may be nested: 64. More than 120 is taken for 120.
    pub depth: usize,
    /// How many values a text may hold, all told: five million.
    pub values: usize,
    /// The most entries of a document: a million. A journal in [`crate::lines`] may be as long as the core takes.
    pub entries: usize,
    /// The most questions of a document: ten thousand.
    pub questions: usize,
    /// The longest line of a journal, in bytes: 4 MiB.
    pub line_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 * 1024 * 1024,
            depth: 64,
            values: 5_000_000,
            entries: 1_000_000,
            questions: 10_000,
            line_bytes: 4 * 1024 * 1024,
        }
    }
}

/// The most that [`Limits::depth`] can be: the parser below has a limit of its own just above.
const DEEPEST: usize = 120;

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

/// A place as errors name it.
pub(crate) fn place(steps: &[Step]) -> String {
    let mut place = String::new();
    for step in steps {
        match step {
            Step::Key(key) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(&shown_key(key));
            }
            Step::Item(item) => {
                // A text takes all that is written to it.
                let _ = write!(place, "[{item}]");
            }
        }
    }
    place
}

/// Reads any JSON, strictly: no key twice, and within the limits. For what stands beside documents, as vectors do.
///
/// ```
/// use parentis_document::{Limits, read_json};
/// let refused = read_json(r#"{ "a": { "b": 1, "b": 2 } }"#, &Limits::default()).unwrap_err();
/// assert_eq!(refused.to_string(), "`a.b`: stands there twice");
/// ```
///
/// # Errors
/// If it is not JSON, too large or too deep, or a key stands twice.
pub fn read_json(text: &str, limits: &Limits) -> Result<Value, DocumentError> {
    parse(text, limits)
}

/// Reads a text. The line and column of what is not JSON are of this text.
pub(crate) fn parse(text: &str, limits: &Limits) -> Result<Value, DocumentError> {
    if text.len() > limits.bytes {
        return Err(DocumentError::TooLong { most: limits.bytes });
    }
    if text.starts_with('\u{feff}') {
        return Err(DocumentError::NotJson { line: 1, column: 1, why: Syntax::ByteOrderMark });
    }
    let mut state = State {
        steps: Vec::new(),
        depth: limits.depth.min(DEEPEST),
        values: 0,
        most_values: limits.values,
        fault: None,
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = Strict(&mut state).deserialize(&mut deserializer);
    let read = read.and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| {
        state.fault.take().unwrap_or_else(|| {
            let why = if error.classify() == Category::Eof { Syntax::EndsEarly } else { Syntax::NotJson };
            DocumentError::NotJson { line: error.line(), column: error.column(), why }
        })
    })
}

struct State {
    steps: Vec<Step>,
    depth: usize,
    values: usize,
    most_values: usize,
    /// Why reading was stopped, where JSON itself was not to blame.
    fault: Option<DocumentError>,
}

impl State {
    fn stop<E: Error>(&mut self, fault: DocumentError) -> E {
        self.fault = Some(fault);
        E::custom("stopped")
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        if self.steps.len() >= self.depth {
            let fault = DocumentError::TooDeep { path: place(&self.steps), most: self.depth };
            return Err(self.stop(fault));
        }
        Ok(())
    }
}

struct Strict<'s>(&'s mut State);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let state = &mut *self.0;
        if state.values >= state.most_values {
            let fault = DocumentError::TooMany { path: place(&state.steps), what: "values", most: state.most_values };
            return Err(state.stop(fault));
        }
        state.values = state.values.saturating_add(1);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        // JSON has no number that is not finite.
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let Self(state) = self;
        state.enter()?;
        let mut list = Vec::new();
        loop {
            state.steps.push(Step::Item(list.len()));
            let item = items.next_element_seed(Strict(state))?;
            state.steps.pop();
            match item {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let Self(state) = self;
        state.enter()?;
        let mut table = Map::new();
        while let Some(key) = entries.next_key::<Cow<'_, str>>()? {
            let key = key.into_owned();
            state.steps.push(Step::Key(key.clone()));
            if table.contains_key(&key) {
                let fault = DocumentError::DuplicateKey { path: place(&state.steps) };
                return Err(state.stop(fault));
            }
            let value = entries.next_value_seed(Strict(state))?;
            state.steps.pop();
            table.insert(key, value);
        }
        Ok(Value::Object(table))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refusal(text: &str) -> String {
        parse(text, &Limits::default()).unwrap_err().to_string()
    }

    #[test]
    fn json_is_read_as_json() {
        let text = r#" {"a":[null,true,-7,18446744073709551615,0.5,"\u00e9"],"b":{"":{}}} "#;
        let value = parse(text, &Limits::default()).unwrap();
        assert_eq!(value, json!({"a": [null, true, -7, u64::MAX, 0.5, "é"], "b": {"": {}}}));
    }

    #[test]
    fn a_key_twice_is_refused_wherever_it_stands() {
        assert_eq!(refusal(r#"{"a":1,"a":1}"#), "`a`: stands there twice");
        assert_eq!(refusal(r#"{"a":[{},{"b":{"c":1,"\u0063":2}}]}"#), "`a[1].b.c`: stands there twice");
        assert_eq!(refusal(r#"{"Sam Patel":1,"Sam Patel":1}"#), "`(9 bytes)`: stands there twice");
    }

    #[test]
    fn what_is_not_json_is_named_by_its_line() {
        assert_eq!(refusal(""), "line 1, column 0: the text ends too early");
        assert_eq!(refusal("{\n\"a\": Sam}"), "line 2, column 6: this is not JSON");
        assert_eq!(refusal("{} {}"), "line 1, column 4: this is not JSON");
        assert_eq!(
            refusal("\u{feff}{}"),
            "line 1, column 1: the text begins with a byte-order mark: save it as UTF-8 without one"
        );
        for text in ["[1,]", "{'a':1}", "NaN", "[1e999]", "\"\u{1}\"", "[01]", "nul", r#""\ud800""#] {
            assert!(matches!(parse(text, &Limits::default()), Err(DocumentError::NotJson { .. })), "{text}");
        }
    }

    #[test]
    fn depth_length_and_number_have_limits() {
        let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(parse(&deep(64), &Limits::default()).is_ok());
        assert!(matches!(parse(&deep(65), &Limits::default()), Err(DocumentError::TooDeep { most: 64, .. })));
        assert!(matches!(parse(&"[".repeat(1_000_000), &Limits::default()), Err(DocumentError::TooDeep { .. })));
        let deeper = Limits { depth: usize::MAX, ..Limits::default() };
        assert!(parse(&deep(DEEPEST), &deeper).is_ok());
        assert!(matches!(parse(&deep(DEEPEST + 1), &deeper), Err(DocumentError::TooDeep { most: DEEPEST, .. })));
        let few = Limits { values: 3, bytes: 9, ..Limits::default() };
        assert!(parse("[1,2]", &few).is_ok());
        assert_eq!(parse("[1,2,3]", &few).unwrap_err().to_string(), "`[2]`: more than 3 values");
        assert_eq!(parse("[1,2,    ]", &few), Err(DocumentError::TooLong { most: 9 }));
    }
}
