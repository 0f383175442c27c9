//! Documents that mean harm, or that somebody slipped in: nothing panics, the place is named, and nobody's name is.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use common::{document, entries, places, questions, small_documents};
use parentis_document::{Document, DocumentError, ask, read_entries_json_lines};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn refusal(document: &Value) -> Option<DocumentError> {
    let text = document.to_string();
    ask(&text).err()
}

fn with(document: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = document.clone();
    *changed.pointer_mut(pointer).unwrap() = value;
    changed
}

/// The path of an error, of the document's own making or of the core's about a profile.
fn path_of(error: &DocumentError) -> String {
    error.path().unwrap_or_default().to_owned()
}

#[test]
fn the_documents_of_these_tests_are_good() {
    assert_eq!(refusal(&document(&entries(), &questions())), None);
    for document in small_documents() {
        Document::read(&document.to_string()).unwrap();
    }
}

/// Every value of every fact and question in turn is made into every other kind of value. Where that is refused, the
/// place that is named is the one that was changed.
#[test]
fn a_value_of_another_kind_is_refused_at_its_place() {
    let others = [json!(null), json!(true), json!(7), json!(-7), json!(0.5), json!("Sam Patel"), json!([]), json!({})];
    let mut refused = 0;
    for document in small_documents() {
        for (pointer, path) in places(&document) {
            for other in &others {
                let Err(error) = Document::read(&with(&document, &pointer, other.clone()).to_string()) else {
                    continue;
                };
                refused += 1;
                let told = path_of(&error);
                // What the core refuses as a whole is named as a whole: a profile, a calendar, an entry's span.
                let whole = matches!(&error, DocumentError::Refused { .. }) && path.starts_with(&told);
                // A table or list that lost what it must have is named by what is missing.
                let lost = matches!(&error, DocumentError::MissingKey { .. }) && told.starts_with(&path);
                // A profile's clauses say where they live; nothing is there any more.
                let clause = error.to_string().contains("this profile sets nothing at that place");
                assert!(told == path || whole || lost || clause, "{path} made {other}: {error}");
                assert!(!error.to_string().contains("Sam") && !error.to_string().contains("Patel"), "{error}");
            }
        }
    }
    assert!(refused > 1000, "{refused}");
}

/// Markers that look like a name, an address, a phone number, a key of another kind, and prose.
const MARKERS: [&str; 5] = [
    "Zoë Quux-Marker",
    "quux.marker@example.org",
    "+44 7700 900123",
    "QuuxMarker",
    "Quux marker, 12 Elm Road\n\u{202e}",
];

fn tells(error: &DocumentError, marker: &str) -> bool {
    let told = [error.to_string(), format!("{error:?}"), serde_json::to_string(error).unwrap()].concat();
    ["Quux", "quux", "Zoë", "7700", "Elm"].iter().any(|part| marker.contains(part) && told.contains(part))
}

/// A marker in the place of every text and every key in turn: no error repeats any of it. The ids of entries and orders
/// are the host's own keys and the one exception, tested below.
#[test]
fn no_error_repeats_a_text_or_a_key() {
    for document in small_documents() {
        for (pointer, path) in places(&document) {
            for marker in MARKERS {
                let is_key_of_the_host = ["entry", "order", "what"].iter().any(|key| path.ends_with(key));
                if document.pointer(&pointer).unwrap().is_string()
                    && !(is_key_of_the_host && marker == "QuuxMarker")
                    && let Some(error) = refusal(&with(&document, &pointer, json!(marker)))
                {
                    assert!(!tells(&error, marker), "{path}: {error}");
                }
                let (parent, key) = pointer.rsplit_once('/').unwrap();
                let mut renamed = document.clone();
                if let Some(table) = renamed.pointer_mut(parent).and_then(Value::as_object_mut) {
                    let value = table.remove(key).unwrap();
                    table.insert(marker.to_owned(), value);
                    let error = refusal(&renamed).unwrap();
                    assert!(!tells(&error, marker), "{path}: {error}");
                }
            }
        }
    }
}

#[test]
fn of_the_text_of_a_document_only_codes_and_the_hosts_own_keys_are_repeated() {
    let mut twice = entries().remove(2);
    twice["pupil"] = json!("someone-else");
    let error = refusal(&document(&[entries().remove(2), twice], &[])).unwrap();
    assert_eq!(error.to_string(), "entry `e03` stands in the journal twice with different content");
    let mut slip = entries().remove(6);
    slip["kind"] = json!("fater");
    let said = "`entries[0].kind`: unknown word `fater`, perhaps `father` is meant";
    assert_eq!(refusal(&document(&[slip], &[])).unwrap().to_string(), said);
}

/// A key that nobody knows, put into every table in turn, is refused at its place.
#[test]
fn a_stray_key_is_refused_wherever_it_stands() {
    for document in small_documents() {
        let tables = places(&document).into_iter().chain([(String::new(), String::new())]);
        for (pointer, path) in tables.filter(|(pointer, _)| document.pointer(pointer).unwrap().is_object()) {
            let mut changed = document.clone();
            changed.pointer_mut(&pointer).unwrap()["zz_stray"] = json!({"a": [1]});
            let error = refusal(&changed).unwrap_or_else(|| panic!("{path} takes a stray key"));
            let dot = if path.is_empty() { "" } else { "." };
            assert_eq!(error, DocumentError::UnknownKey { path: format!("{path}{dot}zz_stray"), nearest: None });
        }
    }
}

/// A key that has to be there, taken out of every table in turn, is refused at its place; one that may be left out
/// makes no difference to the answers.
#[test]
fn a_key_left_out_is_missed_at_its_place_or_not_at_all() {
    let (mut missed, mut free) = (0, 0);
    for document in small_documents() {
        for (pointer, path) in places(&document) {
            let mut changed = document.clone();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let Some(table) = changed.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
            table.remove(key);
            match Document::read(&changed.to_string()) {
                Ok(_) => free += 1,
                Err(DocumentError::MissingKey { path: told }) => {
                    missed += 1;
                    assert_eq!(told, path);
                }
                Err(error) => {
                    missed += 1;
                    let whole = matches!(&error, DocumentError::Refused { .. }) && path.starts_with(&path_of(&error));
                    let clause = error.to_string().contains("this profile sets nothing at that place");
                    assert!(whole || clause, "{path} left out: {error}");
                }
            }
        }
    }
    assert!(missed > 200 && free > 100, "{missed} {free}");
}

/// A mistake in a document that is made to be slow to look through: it is refused, and soon.
#[test]
fn a_mistake_in_a_huge_entry_is_found_soon_or_named_by_its_entry() {
    let mut entry = entries().remove(6);
    for nth in 0..60 {
        entry[format!("stray_{nth}")] = json!(vec![0; 10_000]);
    }
    entry["kind"] = json!("fater");
    let error = refusal(&document(&[entry], &[])).unwrap();
    assert!(matches!(error.path(), Some("entries[0].kind" | "entries[0]")), "{error}");
    let mut calendar = entries().remove(1);
    calendar["calendar"]["bank_holidays"] = json!(vec!["2026-12-25"; 300_000]);
    calendar["calendar"]["bank_holidays"][299_999] = json!("Christmas");
    let error = refusal(&document(&[calendar], &[])).unwrap();
    assert!(error.path().unwrap().starts_with("entries[0]"), "{error}");
}

fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("fact".to_owned()),
        Just("pupil".to_owned()),
        Just("entries".to_owned()),
        Just("ask".to_owned()),
        Just("question".to_owned()),
        Just("order_seen".to_owned()),
        Just("terms".to_owned()),
        Just("ava".to_owned()),
        Just("2026-05-12".to_owned()),
        Just("2025-09-01T08:00:00Z".to_owned()),
        ".{0,8}",
    ];
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = ask(&String::from_utf8_lossy(&bytes));
        let _ = read_entries_json_lines(bytes.as_slice());
    }

    #[test]
    fn no_text_panics(text in r#"[\[\]{}",:0-9a-z\\u \n-]{0,80}"#) {
        let _ = ask(&text);
        let _ = read_entries_json_lines(format!("{{\"parentis_journal\":1}}\n{text}").as_bytes());
    }

    #[test]
    fn no_json_panics(entries in any_json(), ask_for in any_json(), whole in any_json()) {
        let _ = ask(&whole.to_string());
        let _ = ask(&json!({"entries": entries, "ask": ask_for}).to_string());
        let _ = ask(&json!({"entries": [entries], "ask": [ask_for]}).to_string());
    }

    /// A good document with one value changed into anything.
    #[test]
    fn no_changed_document_panics(nth in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), value in any_json()) {
        let documents = small_documents();
        let document = &documents[nth.index(documents.len())];
        let places = places(document);
        let (pointer, _) = &places[place.index(places.len())];
        let changed = with(document, pointer, value).to_string();
        prop_assert_eq!(ask(&changed), ask(&changed));
    }

    /// A good document cut off, or with a byte changed.
    #[test]
    fn no_damaged_document_panics(nth in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let documents = small_documents();
        let mut bytes = documents[nth.index(documents.len())].to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = ask(&String::from_utf8_lossy(&bytes));
        let _ = ask(&String::from_utf8_lossy(&bytes[..at]));
    }
}
