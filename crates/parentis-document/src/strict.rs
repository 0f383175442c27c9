//! A value to a type with nothing left over.

use crate::blame::blame;
use crate::error::{DocumentError, nearest, shown_word};
use crate::json::{Step, place};
use crate::node::{Fault, Node};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a type. Every key of the value has to be one that the type writes itself; keys that may be left out may be.
pub(crate) fn typed<T: DeserializeOwned + Serialize>(value: &mut Value, steps: &[Step]) -> Result<T, DocumentError> {
    match T::deserialize(Node(value)) {
        Ok(read) => {
            let refused = |_| DocumentError::Refused { path: place(steps), why: "cannot be written back".to_owned() };
            let written = serde_json::to_value(&read).map_err(refused)?;
            match stranger(value, &written) {
                None => Ok(read),
                Some((way, near)) => {
                    Err(DocumentError::UnknownKey { path: place(&[steps, &way].concat()), nearest: near })
                }
            }
        }
        Err(fault) => {
            let attempt = |value: &Value| T::deserialize(Node(value)).err();
            let mut way = blame(value, &fault, &attempt);
            if let Some((slip, meant)) = misspelt(value, &fault, &way) {
                way.pop();
                way.push(Step::Key(slip));
                let path = place(&[steps, &way].concat());
                return Err(DocumentError::UnknownKey { path, nearest: Some(meant) });
            }
            Err(said(fault, place(&[steps, &way].concat())))
        }
    }
}

/// The key that stands there in place of a missing one, but for a slip, and the missing one.
fn misspelt(value: &Value, fault: &Fault, way: &[Step]) -> Option<(String, String)> {
    let (Fault::MissingKey { key }, Some((Step::Key(_), around))) = (fault, way.split_last()) else { return None };
    let table = around.iter().try_fold(value, |here, step| match step {
        Step::Key(key) => here.get(key),
        Step::Item(item) => here.get(item),
    });
    let slip = nearest(key, table?.as_object()?.keys().map(String::as_str))?;
    Some((slip, (*key).to_owned()))
}

fn said(fault: Fault, path: String) -> DocumentError {
    match fault {
        Fault::WrongKind { expected, found } => DocumentError::WrongKind { path, expected, found },
        Fault::OutOfRange => DocumentError::OutOfRange { path },
        Fault::UnknownWord { word, known } => {
            let near = nearest(&word, known.iter().copied());
            DocumentError::UnknownWord { path, word: shown_word(&word), nearest: near }
        }
        Fault::UnknownKey { key, known } => {
            DocumentError::UnknownKey { path, nearest: nearest(&key, known.iter().copied()) }
        }
        Fault::MissingKey { .. } => DocumentError::MissingKey { path },
        Fault::BadDate => DocumentError::BadDate { path },
        Fault::BadId { why } | Fault::Refused { why } => DocumentError::Refused { path, why },
        Fault::NoForm => DocumentError::Refused { path, why: "a value that is not taken here".to_owned() },
    }
}

/// The first key, in the order of the keys, that stands in the value and not in what was made of it, and the one that
/// was probably meant.
fn stranger(value: &Value, written: &Value) -> Option<(Vec<Step>, Option<String>)> {
    match (value, written) {
        (Value::Object(table), Value::Object(known)) => {
            let mut keys: Vec<&String> = table.keys().collect();
            keys.sort_unstable();
            keys.into_iter().find_map(|key| {
                let step = Step::Key(key.clone());
                let Some(inner) = known.get(key) else {
                    let free = known.keys().filter(|other| !table.contains_key(*other)).map(String::as_str);
                    return Some((vec![step], nearest(key, free)));
                };
                stranger(table.get(key)?, inner).map(|found| under(step, found))
            })
        }
        (Value::Array(items), Value::Array(known)) => {
            // A list that was put in order has items of one kind, which know the same keys.
            items.iter().enumerate().find_map(|(at, item)| {
                let known = known.get(at).or(known.last())?;
                stranger(item, known).map(|found| under(Step::Item(at), found))
            })
        }
        _ => None,
    }
}

fn under(step: Step, (mut way, near): (Vec<Step>, Option<String>)) -> (Vec<Step>, Option<String>) {
    way.insert(0, step);
    (way, near)
}
