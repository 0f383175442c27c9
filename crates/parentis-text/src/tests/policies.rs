//! Policies and consultations, as the office reads them.

use super::{school, words};
use crate::{Ids, Words};

const PREPARED: &str = r#"{"valid_from":"2013-03-01","fact":"policy_step","policy":"comms","step":{"step":"prepared","kind":"communications",
    "whole_school":"yes","written_by":"headteacher","max_review_months":36,"next_review":{"on":"2024-09-01","precision":"month"},"precision":"month"}}"#;
const RATIFIED: &str = r#"{"valid_from":"2013-04-01","fact":"policy_step","policy":"comms","step":{"step":"ratified",
    "ratification":{"body":"governing_body","version":"v1"},"precision":"month"}}"#;
const IN_FORCE: &str =
    r#"{"valid_from":"2013-05-01","fact":"policy_step","policy":"comms","step":{"step":"in_force","version":"v1"}}"#;
const GIVEN: &str = r#"{"valid_from":"2014-05-01","fact":"policy_step","policy":"comms","step":{"step":"given","person":"mum","version":"v1"}}"#;

#[test]
fn the_seed_is_overdue_and_says_what_is_missing() {
    let key = "comms".parse().unwrap();
    let school = school(&[PREPARED, RATIFIED, IN_FORCE, GIVEN]);
    let found = school.policy_status(Some(&key), "2026-11-24".parse().unwrap());
    let text = words().policy_status(&found, &Ids);
    for says in [
        "Policies on record: 1. Overdue: 1.",
        "comms, communications with parents and carers: in force. It is followed.",
        "- Version v1, in force since 1 May 2013.",
        "- Its reviews: that its interval was kept cannot be shown.",
        "- Its next review was due by 30 September 2024: it is overdue from 1 October 2024.",
        "- This brings its review forward: its date has passed, on 1 October 2024.",
        "- Wrong: parents were not asked.",
        "that it was promoted to governors",
        "- Given to so many people: 1. Acknowledged by so many: 0. Nothing may be made to depend on that.",
        "- mum: version v1.",
    ] {
        assert!(text.contains(says), "{says}\n{text}");
    }
    let welsh = Words::staff_welsh().unwrap().policy_status(&found, &Ids);
    assert!(welsh.contains("Roedd ei adolygiad nesaf i fod erbyn 30 Medi 2024"), "{welsh}");
}

#[test]
fn what_a_ratification_needs_is_said() {
    let school = school(&[PREPARED]);
    let ratification = serde_json::from_str(r#"{"body":"headteacher"}"#).unwrap();
    let text =
        words().may_ratify(&school.may_ratify(&"comms".parse().unwrap(), &ratification, "2013-04-01".parse().unwrap()));
    assert!(text.starts_with("The policy comms must not be ratified so. This stands against it: "), "{text}");
    assert!(text.contains("whoever wrote it ratifies it") && text.contains("parents were not asked"), "{text}");
    assert!(text.contains("Not on record: the reference to the minute"), "{text}");
}

#[test]
fn which_version_governs_is_said() {
    let later = r#"{"valid_from":"2020-05-01","fact":"policy_step","policy":"comms","step":{"step":"in_force"}}"#;
    let school = school(&[PREPARED, RATIFIED, IN_FORCE, later]);
    let of = |received: &str| {
        let day = |text: &str| text.parse().unwrap();
        words().governing_version(&school.governing_version(
            &"comms".parse().unwrap(),
            day(received),
            day("2026-11-24"),
        ))
    };
    let text = of("2019-01-01");
    assert!(text.contains("follows version v1 of comms, in force since 1 May 2013."), "{text}");
    assert!(text.contains("Another version came into force on 1 May 2020"), "{text}");
    assert!(of("2021-01-01").contains("which it is, nobody recorded."));
    assert!(of("2013-04-30").starts_with("No version of comms was in force on 30 April 2013."));
}

#[test]
fn a_consultation_is_told_with_its_counts() {
    let opened = r#"{"valid_from":"2026-09-07","fact":"consultation_step","consultation":"c-1","step":{"step":"opened","topic":"uniform",
        "question":"q","audiences":["parents"],"closes":"2026-10-05T16:00:00+01:00","feedback_by":"2026-11-02"}}"#;
    let invited = r#"{"valid_from":"2026-09-07","fact":"consultation_step","consultation":"c-1","step":{"step":"invited",
        "people":[{"person":"mum","family":"f1"},{"person":"dad","family":"f1"}]}}"#;
    let answered = r#"{"valid_from":"2026-09-08","fact":"consultation_step","consultation":"c-1","step":{"step":"answered","person":"mum","family":"f1","view":"agrees"}}"#;
    let text =
        words().consultations(&school(&[opened, invited, answered]).consultations(None, "2026-09-09".parse().unwrap()));
    for says in [
        "Consultations on record: 1. Open: 1.",
        "c-1, uniform: open. Opened on 7 September 2026; answers until 5 October 2026.",
        "- People who answered: 1 out of 2 invited, 50 per cent.",
        "- Families who answered: 1 out of 1 invited, 100 per cent.",
        "- By people: for 1, against 0, neither 0, only in words 0.",
        "- What changed is to be published by 2 November 2026.",
        "- Not on record: by which channels, in which languages",
    ] {
        assert!(text.contains(says), "{says}\n{text}");
    }
}
