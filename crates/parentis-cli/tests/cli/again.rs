//! A further Common Transfer File: its contacts have no identity, so nothing about the first copies holds for the second.

use crate::common::{Place, sample};

const IMPORT: [&str; 4] = ["import", "ctf", "--recorded-at", "2025-09-01"];

/// A school with one export and an order about one of its fathers, and a second export of the same pupils.
fn school() -> Place {
    let place = Place::new();
    let text = std::fs::read_to_string(sample("ctf-25-made/9999001_CTF_9999002_001.xml")).unwrap();
    place.file("first.xml", &text);
    place.file("second.xml", text.replace("2025-07-18T09:30:00", "2026-01-09T09:30:00"));
    place.run(&[&IMPORT[..], &["first.xml"]].concat()).good();
    place.file(
        "order.jsonl",
        r#"{"parentis_journal":1}
{"entry":"o1","recorded_at":"2025-10-01T08:00:00Z","valid_from":"2025-10-01","fact":"order_seen","order":"o1","kind":"prohibited_steps","terms":[{"pupil":"ctf:mis:R999900112001","person":"ctf:mis:R999900112001:20250718T093000.c3","effect":"bars","scope":"receive_all_info"}]}
"#,
    );
    place.run(&["import", "entries", "order.jsonl"]).good();
    place
}

#[test]
fn contacts_are_not_taken_in_twice_unless_that_is_wanted() {
    let place = school();
    let before = place.run(&["journal", "export"]).good().out;
    for arguments in [&["second.xml"][..], &["first.xml", "--system", "other"]] {
        let wanted = [&IMPORT[..], arguments].concat();
        let refused = place.run(&wanted).fails(1, "contacts are on record already for");
        assert!(
            refused.err.contains("would stand twice") && refused.err.contains("--contacts-again"),
            "{}",
            refused.err
        );
        assert_eq!(place.run(&["journal", "export"]).good().out, before);
        let found = place.run(&["findings", "--format", "json"]).good().json();
        assert!(found.as_array().unwrap().iter().all(|finding| finding["import"] != 3));
    }
    let same = place.run(&[&IMPORT[..], &["first.xml"]].concat()).good();
    assert!(same.out.contains("Stored 0 new facts") && !same.out.contains("Warning"), "{}", same.out);
    let taken = place.run(&[&IMPORT[..], &["second.xml", "--contacts-again"]].concat()).good();
    let said = taken.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("now stand twice. In the old copies 1 adult stands under an order"), "{said}");
    let again = ["second.xml", "--format", "json", "--contacts-again"];
    let again = place.run(&[&IMPORT[..], &again].concat()).good().json();
    assert_eq!((again["added"].as_u64(), again["pupils_with_contacts_again"].as_u64()), (Some(0), Some(0)));
}

#[test]
fn the_same_under_another_system_is_the_same_child() {
    let place = school();
    let wanted = ["first.xml", "--system", "other", "--contacts-again", "--format", "json"];
    let taken = place.run(&[&IMPORT[..], &wanted].concat()).good().json();
    assert_eq!(taken["restricted_in_old_copies"], 1);
    assert!(taken["pupils_with_contacts_again"].as_u64() > Some(10), "{taken}");
}

#[test]
fn new_pupils_alone_are_taken_in() {
    let place = school();
    let text = std::fs::read_to_string(place.path("second.xml")).unwrap();
    let (head, rest) = text.split_once("<Pupil>").unwrap();
    let one = rest.split_once("</Pupil>").unwrap().0.replace("R999900112001", "R999900112777");
    place.file("new.xml", format!("{head}<Pupil>{one}</Pupil></CTFpupilData></CTfile>"));
    let taken = place.run(&[&IMPORT[..], &["new.xml"]].concat()).good();
    assert!(!taken.out.contains("Warning"), "{}", taken.out);
}

#[test]
fn cho_2_a_restriction_that_every_export_writes_is_claimed_once() {
    let place = Place::new();
    let students = sample("edfi-5.2-grand-bend/Student.xml");
    let text = std::fs::read_to_string(sample("edfi-5.2-grand-bend/Contact.xml")).unwrap();
    let end = "</StudentContactAssociation>";
    let restricted = format!("<ContactRestrictions>see office</ContactRestrictions>{end}");
    place.file("contacts.xml", text.replacen(end, &restricted, 1));
    let nightly = |at: &str| {
        let import = ["import", "ed-fi", students.to_str().unwrap(), "contacts.xml", "--recorded-at", at];
        place.run(&import).good();
        let journal = place.run(&["journal", "export"]).good().out;
        let claims = journal.lines().filter(|line| line.contains(r#""fact":"order_claimed""#));
        claims.map(str::to_owned).collect::<Vec<_>>()
    };
    let first = nightly("2025-09-01T02:00:00Z");
    assert_eq!(first.len(), 1);
    assert_eq!(nightly("2025-09-02T02:00:00Z"), first);
    // Taken back, it is a claim like any other when it comes again.
    let claim: serde_json::Value = serde_json::from_str(&first[0]).unwrap();
    let retracted = format!(
        "{{\"parentis_journal\":1}}\n{{\"entry\":\"r1\",\"recorded_at\":\"2025-09-02T08:00:00Z\",\
         \"valid_from\":\"2025-09-02\",\"fact\":\"retracted\",\"what\":{}}}\n",
        claim["entry"]
    );
    place.file("retracted.jsonl", retracted);
    place.run(&["import", "entries", "retracted.jsonl"]).good();
    assert_eq!(nightly("2025-09-03T02:00:00Z").len(), 2);
}
