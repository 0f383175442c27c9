//! Where a concern goes, and which safeguarding records are open.

use crate::common::{Place, csv};

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const POSTS: &str = r#"{"parentis_journal":1}
{"entry":"post-1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"post_held","post":"dsl","person":"lead"}
{"entry":"post-2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"post_held","post":"form_tutor","person":"tutor","group":"7b"}
{"entry":"post-3","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"in_group","pupil":"ava","group":"7b"}
{"entry":"sg-a","recorded_at":"2026-05-12T08:00:00Z","valid_from":"2026-05-12","fact":"safeguarding_opened","record":"sg-1","pupils":["ava"],"opened_by":"tutor"}
"#;

fn place() -> Place {
    let place = Place::with_family();
    place.file("posts.jsonl", POSTS);
    place.run(&["import", "entries", "posts.jsonl"]).good();
    place
}

#[test]
fn a_concern_is_routed_with_what_is_of_safety_first() {
    let place = place();
    place.file("matter.json", r#"{"received":"2026-05-12","raised_by":"parent","pupils":["ava"],"safeguarding":"yes","kinds":["exam_results"]}"#);
    let asked = ["concern", "route", "matter.json", "--as-of", "2026-05-12"];
    let text = said(&place.run(&asked).good().out);
    let (safety, others) = (text.find("waits for nothing").unwrap(), text.find("Besides").unwrap());
    assert!(safety < others && text.contains("designated safeguarding lead: lead"), "{text}");
    assert!(text.contains("The way: examination appeal."), "{text}");
    let rows = csv(&place.run(&[&["--format", "csv"], asked.as_slice()].concat()).good());
    assert!(rows[0]["rule"] == "SFG-1" && rows[0]["urgency"] == "immediately", "{rows:?}");
    let json = place.run(&[&["--format", "json"], asked.as_slice()].concat()).good().json();
    assert_eq!(json["routes"][0]["people"], serde_json::json!(["lead"]));
}

#[test]
fn what_nobody_said_is_open_and_an_error_repeats_nothing_of_the_matter() {
    let place = place();
    place.file("unsaid.json", r#"{"received":"2026-05-12","kinds":["pastoral"],"pupils":["ava"]}"#);
    let run = place.run(&["concern", "route", "unsaid.json", "--as-of", "2026-05-12"]).good();
    assert!(said(&run.out).contains("show the choice of safeguarding"), "{}", run.out);
    place
        .run(&["concern", "route", "unsaid.json", "--as-of", "2026-05-12", "--fail-on-check"])
        .fails(3, "wait for a check");
    place.file("odd.json", r#"{"received":"2026-05-12","subjects":"Zo\u00eb Sample","text":"KEPT"}"#);
    let odd = place.run(&["concern", "route", "odd.json"]).fails(1, "odd.json is not a matter: `matter.");
    assert!(!odd.err.contains("Sample") && !odd.err.contains("KEPT"), "{}", odd.err);
}

#[test]
fn an_open_record_says_what_is_to_be_done() {
    let place = place();
    let run = place.run(&["safeguarding", "--as-of", "2026-05-12"]).good();
    assert!(said(&run.out).contains("tell the safeguarding lead or a deputy (lead)"), "{}", run.out);
    assert!(said(&run.out).contains("for nobody else"), "{}", run.out);
    let rows = csv(&place.run(&["--format", "csv", "safeguarding", "ava", "--as-of", "2026-05-12"]).good());
    assert!(rows.iter().any(|row| row["task"] == "tell_lead" && row["record"] == "sg-1"), "{rows:?}");
    place.run(&["safeguarding", "--as-of", "2026-05-11", "--fail-on-check"]).good();
    place.run(&["safeguarding", "--as-of", "2026-05-12", "--fail-on-check"]).fails(3, "wait for a check");
}
