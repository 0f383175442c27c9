//! Which value is to blame.
//!
//! An entry is a table with its fact's keys among its own, and so is a question. To read such a table, `serde` first
//! takes all of it in and then picks; what it says then is what is wrong and no longer where. So the place is found
//! afterwards, on the way to the error alone: put something impossible in the place of a value and read again. If the
//! complaint stays the same, that value was not come to; if it changes, it was. Values are come to one after another and
//! the first bad one ends the reading, so the bad one is the last that was come to.

use crate::error::Kind;
use crate::json::Step;
use crate::node::Fault;
use serde_json::{Map, Number, Value};

/// The most keys of a table, and steps down, in which blame is looked for: nothing that we read has as many. Past that
/// the place stays that of the table.
const MOST: usize = 64;

/// How many values are read anew in all, on the way to one error: a second's work, and far more than a good entry with
/// one mistake takes. Past that, too, the place stays that of the table.
const MOST_VALUES: usize = 5_000_000;

/// Reads, and says what is wrong.
pub(crate) type Attempt<'a> = &'a dyn Fn(&Value) -> Option<Fault>;

/// The way from the value that was read to the one that is to blame. The value is put back as it was.
pub(crate) fn blame(value: &mut Value, fault: &Fault, attempt: Attempt<'_>) -> Vec<Step> {
    let left = MOST_VALUES.checked_div(size(value)).unwrap_or_default();
    let mut search = Search { value, fault, attempt, steps: Vec::new(), left };
    if !matches!(fault, Fault::Refused { .. }) {
        while search.steps.len() < MOST && search.down() {}
    }
    search.steps
}

struct Search<'a> {
    value: &'a mut Value,
    fault: &'a Fault,
    attempt: Attempt<'a>,
    steps: Vec<Step>,
    /// How many more times the value may be read.
    left: usize,
}

/// How many values a value is made of, itself included.
fn size(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(table) => table.values().map(size).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    };
    inside.saturating_add(1)
}

/// Two values that belong nowhere, of different kinds: nothing that we read is counted in halves.
fn a_half() -> Value {
    Number::from_f64(0.5).map_or(Value::Null, Value::Number)
}

fn a_table() -> Value {
    // An empty one belongs where every key may be left out.
    Value::Object(Map::from_iter([(String::new(), a_half())]))
}

/// The value at the end of the way, if it leads anywhere.
fn at<'v>(value: &'v mut Value, steps: &[Step]) -> Option<&'v mut Value> {
    let mut here = value;
    for step in steps {
        here = match (here, step) {
            (Value::Object(table), Step::Key(key)) => table.get_mut(key)?,
            (Value::Array(items), Step::Item(item)) => items.get_mut(*item)?,
            _ => return None,
        };
    }
    Some(here)
}

impl Search<'_> {
    /// One step further down; false if there is none, and the place is found.
    fn down(&mut self) -> bool {
        // A list is halved and halved again; of a table each key is tried, and then compared with the last.
        let reads = match at(self.value, &self.steps) {
            Some(Value::Object(table)) => table.len().saturating_mul(3),
            Some(Value::Array(items)) => usize::BITS.saturating_sub(items.len().leading_zeros()) as usize,
            _ => 0,
        };
        let Some(left) = self.left.checked_sub(reads.saturating_add(2)) else { return false };
        self.left = left;
        let fault = self.fault;
        let key = if let Fault::MissingKey { key } = fault
            && self.missing_here(key)
        {
            Some((*key).to_owned())
        } else if let Fault::UnknownKey { key, .. } = fault
            && self.unknown_here(key)
        {
            Some(key.clone())
        } else {
            None
        };
        if let Some(key) = key {
            self.steps.push(Step::Key(key));
            return false;
        }
        let found = match at(self.value, &self.steps) {
            Some(Value::Array(items)) => {
                let length = items.len();
                self.last_item(length)
            }
            Some(Value::Object(table)) if table.len() <= MOST => {
                let keys = table.keys().cloned().map(Step::Key).collect();
                self.last_key(keys)
            }
            _ => None,
        };
        let any = found.is_some();
        self.steps.extend(found);
        any
    }

    /// What is wrong with other values in these places of the present table or list.
    fn with(&mut self, changes: Vec<(Step, Value)>) -> Option<Fault> {
        let mut kept = Vec::new();
        for (step, value) in changes {
            if let Some(there) = at(self.value, &self.steps).and_then(|here| at(here, core::slice::from_ref(&step))) {
                kept.push((step, core::mem::replace(there, value)));
            }
        }
        let found = (self.attempt)(self.value);
        for (step, value) in kept {
            if let Some(there) = at(self.value, &self.steps).and_then(|here| at(here, core::slice::from_ref(&step))) {
                *there = value;
            }
        }
        found
    }

    fn table(&mut self) -> Option<&mut Map<String, Value>> {
        at(self.value, &self.steps)?.as_object_mut()
    }

    /// Is it here that the key is missed? Then another complaint takes the place of this one if it is there.
    fn missing_here(&mut self, key: &str) -> bool {
        match self.table() {
            Some(table) if !table.contains_key(key) => table.insert(key.to_owned(), a_half()),
            _ => return false,
        };
        let found = (self.attempt)(self.value);
        if let Some(table) = self.table() {
            table.remove(key);
        }
        found.as_ref() != Some(self.fault) && !matches!(found, Some(Fault::UnknownKey { .. }))
    }

    /// Is it here that the key is not known? Then the complaint ends if it is not there.
    fn unknown_here(&mut self, key: &str) -> bool {
        let Some(value) = self.table().and_then(|table| table.remove(key)) else { return false };
        let found = (self.attempt)(self.value);
        if let Some(table) = self.table() {
            table.insert(key.to_owned(), value);
        }
        found.as_ref() != Some(self.fault)
    }

    /// Is the value come to, on the way to this fault or as its cause?
    fn come_to(&mut self, step: Step) -> bool {
        let found_a_number = matches!(self.fault, Fault::WrongKind { found: Kind::OtherNumber, .. });
        let poison = if found_a_number { a_table() } else { a_half() };
        self.with(vec![(step, poison)]).as_ref() != Some(self.fault)
    }

    /// Items are come to in their order: halve the list until the last is found.
    fn last_item(&mut self, length: usize) -> Option<Step> {
        let (mut low, mut high) = (0_usize, length);
        while low < high {
            let middle = low.midpoint(high);
            if self.come_to(Step::Item(middle)) { low = middle.saturating_add(1) } else { high = middle }
        }
        low.checked_sub(1).map(Step::Item)
    }

    /// Keys are come to in an order of the type's own: ask of two which comes first.
    fn last_key(&mut self, keys: Vec<Step>) -> Option<Step> {
        if *self.fault == Fault::NoForm {
            return keys.into_iter().find(|key| !self.come_to(key.clone()) && self.needed(key));
        }
        let mut last: Option<Step> = None;
        for key in keys {
            if !self.come_to(key.clone()) {
                continue;
            }
            last = match last {
                Some(other) if !self.comes_after(&key, &other) => Some(other),
                _ => Some(key),
            };
        }
        last
    }

    /// Of a value of which no form is right it is the same whatever stands there, and not if nothing does.
    fn needed(&mut self, step: &Step) -> bool {
        let Step::Key(key) = step else { return false };
        let Some(value) = self.table().and_then(|table| table.remove(key)) else { return false };
        let found = (self.attempt)(self.value);
        if let Some(table) = self.table() {
            table.insert(key.clone(), value);
        }
        found.as_ref() != Some(self.fault)
    }

    fn comes_after(&mut self, one: &Step, other: &Step) -> bool {
        let both = self.with(vec![(one.clone(), a_table()), (other.clone(), a_half())]);
        both == self.with(vec![(other.clone(), a_half())])
    }
}
