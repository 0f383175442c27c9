//! Every value survives JSON, and says the same in the same bytes.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use common::{document, entries, questions};
use parentis::Answer;
use parentis_document::{Document, answers, ask};
use serde::Deserialize;

#[derive(Deserialize)]
struct Answers {
    answers: Vec<Answer>,
}

#[test]
fn a_document_is_written_as_it_was_read() {
    let text = document(&entries(), &questions()).to_string();
    let read = Document::read(&text).unwrap();
    assert_eq!((read.entries.len(), read.ask.len()), (entries().len(), questions().len()));
    let written = read.to_json();
    assert_eq!(Document::read(&written).unwrap(), read);
    assert_eq!(Document::read(&written).unwrap().to_json(), written);
    assert!(written.starts_with(r#"{"version":1,"known_at":"2026-08-01T00:00:00Z","entries":[{"entry":"e01","#));
}

#[test]
fn an_answer_of_every_kind_is_read_back_as_it_was() {
    let read = Document::read(&document(&entries(), &questions()).to_string()).unwrap();
    let school = read.school().unwrap();
    let text = answers(&school, &read.ask);
    assert_eq!(text, ask(&read.to_json()).unwrap());
    let again: Answers = serde_json::from_str(&text).unwrap();
    assert_eq!(again.answers, read.ask.iter().map(|question| school.answer(question)).collect::<Vec<_>>());
    assert_eq!(again.answers.len(), questions().len());
}

#[test]
fn the_order_of_keys_and_of_entries_makes_no_difference_to_the_bytes() {
    let asked = ask(&document(&entries(), &questions()).to_string()).unwrap();
    let mut turned = entries();
    turned.reverse();
    assert_eq!(ask(&document(&turned, &questions()).to_string()).unwrap(), asked);
    assert_eq!(ask(&format!("{:#}", document(&entries(), &questions()))).unwrap(), asked);
}

#[test]
fn known_at_cuts_the_journal() {
    let read = |known_at: &str| {
        let mut document = document(&entries(), &[]);
        document["known_at"] = serde_json::from_str(known_at).unwrap();
        Document::read(&document.to_string()).unwrap().school().unwrap().journal().len()
    };
    assert_eq!((read("null"), read("\"2025-09-01T07:59:59Z\""), read("\"2025-09-01T09:00:00+01:00\"")), (187, 0, 13));
}
