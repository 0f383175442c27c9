//! Breaches, complaints about data protection, for how long records are kept, and what may be erased.

use crate::common::{Place, csv};

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ENTRIES: &str = concat!(
    "{\"parentis_journal\":1}\n",
    r#"{"entry":"b0","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"post_held","post":"dpo","person":"officer"}"#,
    "\n",
    r#"{"entry":"b1","recorded_at":"2026-05-22T12:00:00Z","valid_from":"2026-05-22","fact":"breach_found","breach":"b-1","#,
    r#""at":"2026-05-22T12:00:00+01:00","classes":["restricted_address"],"pupils":["ava"]}"#,
    "\n",
    r#"{"entry":"b2","recorded_at":"2026-07-01T12:00:00Z","valid_from":"2026-07-01","fact":"data_complaint_received","complaint":"c-1","person":"mum"}"#,
    "\n",
    r#"{"entry":"b3","recorded_at":"2026-07-01T12:00:00Z","valid_from":"2026-07-01","fact":"legal_hold","record":"r-2","decided_by":"head"}"#,
    "\n",
);

fn place() -> Place {
    let place = Place::with_family();
    place.file("breach.jsonl", ENTRIES);
    place.run(&["import", "entries", "breach.jsonl"]).good();
    place
}

#[test]
fn what_has_to_be_done_after_a_breach() {
    let place = place();
    let at = |moment: &'static str| ["breaches", "--at", moment];
    let run = place.run(&at("2026-05-23T09:00:00+01:00")).good();
    let text = said(&run.out);
    assert!(text.contains("Breaches on record: 1. With something to do: 1. officer decides about them."), "{text}");
    assert!(text.contains("It counts as a high risk, because of what it touches."), "{text}");
    assert!(text.contains("Report it to the Information Commissioner, by 12:00 on 25 May 2026. (CNF-41)"), "{text}");
    let late = said(&place.run(&at("2026-05-26")).good().out);
    assert!(late.contains("was due by 12:00 on 25 May 2026, and is overdue."), "{late}");
    place.run(&["breaches", "--at", "2026-05-26", "--fail-on-check"]).fails(3, "");
    let rows = csv(&place.run(&["--format", "csv", "breaches", "b-1", "--at", "2026-05-26"]));
    let steps: Vec<&str> = rows.iter().map(|row| row["step"].as_str()).collect();
    assert_eq!(steps, ["contain", "assess", "report", "give_reasons", "tell_affected"], "{rows:?}");
    assert_eq!((rows[2]["by"].as_str(), rows[2]["overdue"].as_str()), ("2026-05-25T12:00:00+01:00", "yes"));
    let json = place.run(&["--format", "json", "breaches", "--at", "2026-05-22T10:00:00Z"]).good().json();
    assert_eq!((&json["answer"], &json["breaches"]), (&"breaches".into(), &serde_json::json!([])));
    place.run(&["breaches", "b-7"]).fails(1, "no breach b-7 is on record");
}

#[test]
fn a_complaint_about_data_protection_is_acknowledged_in_time() {
    let place = place();
    let run = place.run(&["data-complaints", "--as-of", "2026-07-02"]).good();
    let text = said(&run.out);
    assert!(text.contains("mum complained on 1 July 2026 (c-1)."), "{text}");
    assert!(text.contains("Offer an electronic way to complain: the profile names none."), "{text}");
    assert!(text.contains("To do: tell them that it arrived."), "{text}");
    let rows = csv(&place.run(&["--format", "csv", "data-complaints", "c-1", "--as-of", "2026-07-02"]));
    assert_eq!((rows[0]["adult"].as_str(), rows[0]["next"].as_str()), ("mum", "acknowledge tell_outcome"), "{rows:?}");
    place.run(&["data-complaints", "c-1", "--as-of", "2026-06-30"]).fails(1, "no complaint c-1");
}

#[test]
fn records_are_kept_by_the_profile_and_by_holds() {
    let place = place();
    place.file(
        "records.json",
        r#"[{"record":"r-1","kind":"complaint_file","pupil":"ava"},{"record":"r-2","kind":"minutes","person":"dad"}]"#,
    );
    let run = place.run(&["retention", "records.json", "--as-of", "2026-07-02"]).good();
    let text = said(&run.out);
    assert!(text.contains("Records looked at: 2. Due: 0. To be looked at: 1."), "{text}");
    assert!(text.contains("r-2, minutes: held, because a legal hold names it, or whose it is. (CNF-49a)"), "{text}");
    let rows = csv(&place.run(&["--format", "csv", "retention", "records.json", "--as-of", "2026-07-02"]));
    assert_eq!((rows[0]["standing"].as_str(), rows[0]["why"].as_str()), ("needs_check", "not_stated"), "{rows:?}");
    assert_eq!(rows[1]["holds"], "b3");
    place.file("odd.json", r#"[{"record":"r-1","kind":"shopping_list"}]"#);
    place.run(&["retention", "odd.json"]).fails(1, "odd.json is no list of records");
    let run = place.run(&["may-erase", "ava", "--as-of", "2026-07-02"]).good();
    let text = said(&run.out);
    assert!(text.contains("Do not erase who this is.") && text.contains("The pupil is on roll"), "{text}");
    assert!(text.contains("of which nobody said whose it is (r-2). (CNF-49a)"), "{text}");
    let json = place.run(&[
        "--format",
        "json",
        "may-erase",
        "--adult",
        "dad",
        "--records",
        "records.json",
        "--as-of",
        "2026-07-02",
    ]);
    assert_eq!((&json.json()["answer"], &json.json()["outcome"]), (&"erasure".into(), &"must_not".into()));
}

#[test]
fn a_copy_for_whoever_asked_names_exemptions_and_no_more() {
    let place = place();
    let mother = concat!(
        "{\"parentis_journal\":1}\n",
        r#"{"entry":"b4","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","#,
        r#""person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#,
        "\n",
    );
    place.file("mother.jsonl", mother);
    place.run(&["import", "entries", "mother.jsonl"]).good();
    let request = r#"{"request":{"right":"subject_access","received":"2026-05-01","competent":"no","in_interests":"yes"},
        "item":{"pupils":["ava"],"classes":["pupil_personal"],"fields":[{"name":"set","value":"8b"},
        {"name":"log","value":"KEPT-1","classes":["third_party"]},{"name":"house","value":"KEPT-2","classes":["restricted_address"]}]},
        "marks":[{"field":"log","exemption":"other_people","applies":"yes"}],"pupil":"ava","person":"mum"}"#;
    place.file("request.json", request);
    let copy = place.run(&["request-copy", "request.json", "--as-of", "2026-05-12"]).good();
    assert_eq!(copy.out, "set: 8b\n  - what is about other people\n");
    let why = place.run(&["request-copy", "request.json", "--why", "--as-of", "2026-05-12"]).good();
    assert!(
        said(&why.out).contains("house: does not go. what is about other people: it is a kept address"),
        "{}",
        why.out
    );
    assert!(!why.out.contains("KEPT"), "{}", why.out);
    let json = place.run(&["--format", "json", "request-copy", "request.json", "--as-of", "2026-05-12"]).json();
    assert_eq!(json["exemptions"], serde_json::json!(["other_people"]));
    let rows = csv(&place.run(&["--format", "csv", "request-copy", "request.json", "--why", "--as-of", "2026-05-12"]));
    assert_eq!((rows[0]["field"].as_str(), rows[0]["outcome"].as_str()), ("set", "must"), "{rows:?}");
    place.file("odd.json", r#"{"request":{"right":"gossip"}}"#);
    place.run(&["request-copy", "odd.json"]).fails(1, "odd.json is no request");
}
