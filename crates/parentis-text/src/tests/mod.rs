//! Tests of the catalogue, of every word and reason, of a school's own texts, and of whole explanations.

mod admission;
mod catalogue;
mod collection;
mod columns;
mod consent;
mod equal;
mod explanations;
mod languages;
mod messages;
mod overrides;
mod parents;
mod policies;
mod reasons;
mod requests;
mod vocabulary;
mod welsh;

use crate::Words;
use parentis::{Entry, Journal, School};

fn words() -> Words {
    Words::staff_english().unwrap()
}

/// A school of an academy, or of the type given in place of the first line, with one entry a line.
fn school(lines: &[&str]) -> School {
    let entries = lines.iter().enumerate().map(|(n, line)| {
        let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
        let fields = value.as_object_mut().unwrap();
        fields.entry("entry").or_insert(format!("e{n}").into());
        fields.entry("recorded_at").or_insert("2025-09-01T08:00:00Z".into());
        fields.entry("valid_from").or_insert("2025-09-01".into());
        serde_json::from_value::<Entry>(value).unwrap()
    });
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

/// The codes of an enum that is written with a tag, from its JSON Schema, with the names of the fields of each.
fn codes<T: schemars::JsonSchema>(tag: &str) -> Vec<(String, Vec<String>)> {
    let schema = schemars::schema_for!(T).to_value();
    let cases = schema["oneOf"].as_array().unwrap();
    assert!(!cases.is_empty());
    cases
        .iter()
        .map(|case| {
            let fields = case["properties"].as_object().unwrap();
            let code = fields[tag]["const"].as_str().unwrap().to_owned();
            (code, fields.keys().filter(|name| *name != tag).cloned().collect())
        })
        .collect()
}
