//! Written journals load for ever.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use parentis::{Journal, School};
use parentis_document::{read_entries_json_lines, write_entries_json_lines};
use std::collections::BTreeSet;

#[test]
fn version_1_loads_and_is_written_back_to_the_byte() {
    let text = common::journal();
    let entries = read_entries_json_lines(text.as_bytes()).unwrap();
    let mut again = Vec::new();
    write_entries_json_lines(&mut again, &entries).unwrap();
    assert_eq!(String::from_utf8(again).unwrap(), text);
    School::new(&Journal::new(entries).unwrap()).unwrap();
}

#[test]
fn the_journal_of_this_version_holds_every_fact_and_every_effect_of_an_order() {
    let vocabulary = common::vocabulary();
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let entries = common::entries();
    let facts: BTreeSet<String> = entries.iter().map(|entry| word(&entry["fact"])).collect();
    assert_eq!(facts, vocabulary["fact"].iter().cloned().collect());
    let terms = entries.iter().filter_map(|entry| entry.get("terms")?.as_array()).flatten();
    let effects: BTreeSet<String> = terms.map(|term| word(&term["effect"])).collect();
    assert_eq!(effects, vocabulary["effect"].iter().cloned().collect());
}

#[test]
fn the_questions_asked_in_these_tests_are_all_of_them() {
    let asked: BTreeSet<String> =
        common::questions().iter().map(|question| question["question"].as_str().unwrap().to_owned()).collect();
    assert_eq!(asked, common::vocabulary()["question"].iter().cloned().collect());
}

#[test]
fn what_is_written_otherwise_and_says_the_same_is_read_as_the_same() {
    let text = common::journal();
    let mut spaced = String::new();
    for line in text.lines() {
        let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
        value.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        spaced.extend([" ", &value.to_string(), " \r\n"]);
    }
    assert_ne!(spaced, text);
    let read = |text: &str| read_entries_json_lines(text.as_bytes()).unwrap();
    assert_eq!(read(&spaced), read(&text));
}
