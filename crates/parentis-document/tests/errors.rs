//! Every kind of error, said with its place.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use common::{document, entries, questions};
use parentis_document::document::ask_with;
use parentis_document::{Limits, ask};
use serde_json::{Value, json};

/// What is said of the document of every fact and question, once the value at a place is another.
fn said(pointer: &str, value: Value) -> String {
    let mut changed = document(&entries(), &questions());
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let around = changed.pointer_mut(parent).unwrap();
    match around.as_array_mut() {
        Some(items) => *items.get_mut(key.parse::<usize>().unwrap()).unwrap() = value,
        None => drop(around.as_object_mut().unwrap().insert(key.to_owned(), value)),
    }
    ask(&changed.to_string()).err().map_or_else(|| "no error".to_owned(), |error| error.to_string())
}

#[test]
fn every_kind_of_error_names_its_place() {
    let date = "a date in the form 2026-05-12";
    for (pointer, value, text) in [
        ("/entriess", json!([]), "`entriess`: unknown key".to_owned()),
        ("/entries", json!({}), "`entries`: a list expected, a table found".to_owned()),
        ("/ask", json!(null), "`ask`: a list expected, nothing found".to_owned()),
        ("/version", json!(2), "`version`: journal version 2, the newest that is read is 1".to_owned()),
        ("/known_at", json!("today"), format!("`known_at`: not {date}, or not an instant in the form 2026-05-12T08:00:00Z")),
        ("/known_at", json!(1), "`known_at`: an instant in the form 2026-05-12T08:00:00Z expected, a whole number found".to_owned()),
        ("/entries/3", json!("e3"), "`entries[3]`: a table expected, text found".to_owned()),
        ("/entries/3/name", json!("Ava Example"), "`entries[3].name`: unknown key".to_owned()),
        ("/entries/3/fact", json!("pupil_on_rol"), "`entries[3].fact`: unknown word `pupil_on_rol`, perhaps `pupil_on_roll` is meant".to_owned()),
        ("/entries/3/fact", json!("Ava"), "`entries[3].fact`: unknown word `(3 bytes)`".to_owned()),
        ("/entries/3/fact", json!(3), "`entries[3].fact`: text expected, a whole number found".to_owned()),
        ("/entries/3/pupil", json!("Ava Example"), "`entries[3].pupil`: pupil id with a blank, a control character or an at-sign: an id is a key, not a name or an address".to_owned()),
        ("/entries/3/pupil", json!(""), "`entries[3].pupil`: empty pupil id".to_owned()),
        ("/entries/3/pupil", json!("x".repeat(129)), "`entries[3].pupil`: pupil id of 129 bytes, the longest taken is 128".to_owned()),
        ("/entries/3/valid_from", json!("1 September"), format!("`entries[3].valid_from`: not {date}, or not an instant in the form 2026-05-12T08:00:00Z")),
        ("/entries/3/valid_from", json!(20_250_901), format!("`entries[3].valid_from`: {date} expected, a whole number found")),
        ("/entries/3/valid_until", json!("2020-09-01"), "`entries[3]`: `valid_until` 2020-09-01 is not after `valid_from` 2020-09-01: the end is the first day without effect".to_owned()),
        ("/entries/2/valid_until", json!("2026-04-02"), "`entries[2]`: entry `e03`: this fact has no end; retract it if it was a mistake".to_owned()),
        ("/entries/6/source/plaice", json!("x"), "`entries[6].source.plaice`: unknown key, perhaps `place` is meant".to_owned()),
        ("/entries/6/source", json!(["ctf"]), "`entries[6].source`: a table expected, a list found".to_owned()),
        ("/entries/6/kind", json!({"father": null}), "`entries[6].kind`: text expected, a table found".to_owned()),
        ("/entries/14/priority", json!(-1), "`entries[14].priority`: number out of range".to_owned()),
        ("/entries/15/terms/1/effect", json!("unclaer"), "`entries[15].terms[1].effect`: unknown word `unclaer`, perhaps `unclear` is meant".to_owned()),
        ("/entries/15/terms/1/scope", json!("collect"), "`entries[15].terms[1].scope`: unknown key".to_owned()),
        ("/entries/15/terms/0/scope", json!(null), "`entries[15].terms[0].scope`: text expected, nothing found".to_owned()),
        ("/entries/15/terms", json!([]), "`entries[15]`: entry `e16`: an order without a term: write its terms, or one with the effect `unclear` (ORD-2)".to_owned()),
        ("/entries/0/profile/nation", json!("Eng"), "`entries[0].profile.nation`: unknown word `(3 bytes)`".to_owned()),
        ("/entries/0/profile/policy/next_reviw", json!("2027-09"), "`entries[0].profile.policy.next_reviw`: unknown key, perhaps `next_review` is meant".to_owned()),
        ("/entries/0/profile/policy/max_review_interval_months", json!(240), "`entries[0].profile.policy.max_review_interval_months`: 240 is not between 1 and 120".to_owned()),
        ("/entries/1/calendar/terms/1/first_day", json!("2025-12-01"), "`entries[1].calendar`: the terms from 2025-09-03 and from 2025-12-01 overlap".to_owned()),
        ("/ask/2/colum", json!("RPT"), "`ask[2].colum`: unknown key, perhaps `column` is meant".to_owned()),
        ("/ask/2/column", json!("rpt"), "`ask[2].column`: unknown word `rpt`".to_owned()),
        ("/ask/3/pupils/1", json!(7), "`ask[3].pupils[1]`: text expected, a whole number found".to_owned()),
        ("/ask/7/received", json!("soon"), "`ask[7].received`: a value that is not taken here".to_owned()),
        ("/ask/5/n", json!(5_000_000_000_u64), "`ask[5].n`: number out of range".to_owned()),
        ("/entries/39/what", json!("e999"), "entry `e40` names entry `e999`, which is not in the journal".to_owned()),
        ("/entries/40/what", json!("e41"), "entry `e41` retracts itself through others".to_owned()),
    ] {
        assert_eq!(said(pointer, value.clone()), text, "{pointer} = {value}");
    }
}

#[test]
fn a_document_is_a_table_with_a_journal_and_questions() {
    for (text, error) in [
        ("[]", "the document: a table expected, a list found"),
        ("{}", "`entries`: missing, and has no default"),
        (r#"{"entries":[]}"#, "`ask`: missing, and has no default"),
        (r#"{"entries":[],"ask":[],"ask":[]}"#, "`ask`: stands there twice"),
        (r#"{"entries":[],"ask":[{}]}"#, "`ask[0].question`: missing, and has no default"),
    ] {
        assert_eq!(ask(text).unwrap_err().to_string(), error);
    }
}

#[test]
fn how_many_entries_and_questions_there_may_be_is_said() {
    let limits = Limits { entries: 1, questions: 1, ..Limits::default() };
    let said = |document: Value| ask_with(&document.to_string(), &limits).unwrap_err().to_string();
    assert_eq!(said(document(&entries(), &[])), "`entries`: more than 1 entries");
    assert_eq!(said(document(&[], &questions())), "`ask`: more than 1 questions");
    assert!(ask_with(&document(&entries()[2..3], &questions()[..1]).to_string(), &limits).is_ok());
}
