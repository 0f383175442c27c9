//! Policies, their review, and consultations from the command line.

use crate::common::{Place, csv};

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ENTRIES: &str = concat!(
    "{\"parentis_journal\":1}\n",
    r#"{"entry":"p0","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2013-03-01","fact":"policy_step","policy":"comms","#,
    r#""step":{"step":"prepared","kind":"communications","whole_school":"yes","written_by":"headteacher","max_review_months":36,"#,
    r#""next_review":{"on":"2024-09-01","precision":"month"},"precision":"month"}}"#,
    "\n",
    r#"{"entry":"p1","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2013-04-01","fact":"policy_step","policy":"comms","#,
    r#""step":{"step":"ratified","ratification":{"body":"governing_body"},"precision":"month"}}"#,
    "\n",
    r#"{"entry":"p2","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2013-05-01","fact":"policy_step","policy":"comms","#,
    r#""step":{"step":"in_force","version":"v1"}}"#,
    "\n",
    r#"{"entry":"p3","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2025-02-03","fact":"consultation_step","consultation":"c-1","#,
    r#""step":{"step":"opened","topic":"uniform","question":"q-1","audiences":["parents"],"closes":"2025-03-03T16:00:00+00:00"}}"#,
    "\n",
    r#"{"entry":"p4","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2025-02-03","fact":"consultation_step","consultation":"c-1","#,
    r#""step":{"step":"invited","people":[{"person":"mum","family":"f1"},{"person":"dad","family":"f1"}]}}"#,
    "\n",
    r#"{"entry":"p5","recorded_at":"2025-01-01T08:00:00Z","valid_from":"2025-02-04","fact":"consultation_step","consultation":"c-1","#,
    r#""step":{"step":"answered","person":"mum","family":"f1","view":"agrees"}}"#,
    "\n",
);

fn place() -> Place {
    let place = Place::with_family();
    place.file("policies.jsonl", ENTRIES);
    place.run(&["import", "entries", "policies.jsonl"]).good();
    place
}

#[test]
fn a_policy_is_overdue_and_a_review_is_recorded() {
    let place = place();
    let run = place.run(&["policy", "status", "--as-of", "2026-11-24"]).good();
    let text = said(&run.out);
    assert!(text.contains("Policies on record: 1. Overdue: 1."), "{text}");
    assert!(text.contains("that its interval was kept cannot be shown"), "{text}");
    assert!(text.contains("was due by 30 September 2024: it is overdue from 1 October 2024."), "{text}");
    place.run(&["policy", "status", "--as-of", "2026-11-24", "--fail-on-check"]).fails(3, "");
    let rows = csv(&place.run(&["--format", "csv", "policy", "status", "comms", "--as-of", "2026-11-24"]));
    assert_eq!((rows[0]["standing"].as_str(), rows[0]["overdue_since"].as_str()), ("cannot_show", "2024-10-01"));
    place.run(&["policy", "status", "none"]).fails(1, "no policy none is on record");
    let evidence = ["--implementation", "d-1", "--effectiveness", "d-2", "--decision", "keep"];
    let review =
        [&["policy", "review", "comms", "--on", "2021-09-15", "--next", "2024-09-10"][..], &evidence[..]].concat();
    place.run(&review).good();
    let json = place.run(&["--format", "json", "policy", "status", "comms", "--as-of", "2026-11-24"]).good().json();
    let view = &json["policies"][0];
    assert_eq!((&json["answer"], &view["standing"]), (&"policy_status".into(), &"consistent".into()), "{json}");
    assert_eq!(view["overdue_since"], "2024-09-11");
    place.run(&["policy", "review", "comms", "--decision", "burn"]).fails(2, "unknown review_decision `burn`");
}

#[test]
fn what_a_ratification_needs_and_which_version_governs() {
    let place = place();
    let run = place.run(&["policy", "may-ratify", "comms", "--body", "headteacher", "--as-of", "2026-01-01"]).good();
    let text = said(&run.out);
    assert!(text.contains("must not be ratified so.") && text.contains("whoever wrote it ratifies it"), "{text}");
    assert!(text.contains("the reference to the minute"), "{text}");
    let run = place.run(&["policy", "version", "comms", "--received", "2020-01-01", "--as-of", "2026-01-01"]).good();
    assert!(said(&run.out).contains("follows version v1 of comms, in force since 1 May 2013."), "{}", run.out);
    let early = place.run(&["policy", "version", "comms", "--received", "2012-01-01", "--as-of", "2026-01-01"]).good();
    assert!(said(&early.out).contains("No version of comms was in force on 1 January 2012."), "{}", early.out);
}

#[test]
fn how_many_answered() {
    let place = place();
    let run = place.run(&["consultation", "--as-of", "2025-02-10"]).good();
    let text = said(&run.out);
    assert!(text.contains("People who answered: 1 out of 2 invited, 50 per cent."), "{text}");
    assert!(text.contains("Families who answered: 1 out of 1 invited, 100 per cent."), "{text}");
    assert!(text.contains("Wrong: pupils are not asked."), "{text}");
    let rows = csv(&place.run(&["--format", "csv", "consultation", "c-1", "--as-of", "2025-02-10"]));
    assert_eq!((rows[0]["people_invited"].as_str(), rows[0]["faults"].as_str()), ("2", "pupils_left_out"), "{rows:?}");
    place.run(&["consultation", "c-1", "--as-of", "2025-02-10", "--fail-on-check"]).fails(3, "");
    place.run(&["consultation", "c-9"]).fails(1, "no consultation c-9 is on record");
}
