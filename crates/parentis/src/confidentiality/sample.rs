//! Schools for the tests of these rooms.

use crate::{Entry, Journal, School};

/// A school of these facts, each from 1 September 2025 unless it says otherwise; the first is `e0`.
pub(super) fn school(facts: &[&str]) -> School {
    School::new(&Journal::new(entries(facts)).unwrap()).unwrap()
}

pub(super) fn entries(facts: &[&str]) -> Vec<Entry> {
    let entry = |(n, text): (usize, &&str)| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        let fields = value.as_object_mut().unwrap();
        fields.entry("entry").or_insert(format!("e{n}").into());
        fields.entry("recorded_at").or_insert("2025-09-01T08:00:00Z".into());
        fields.entry("valid_from").or_insert("2025-09-01".into());
        serde_json::from_value::<Entry>(value).unwrap()
    };
    facts.iter().enumerate().map(entry).collect()
}
