//! Who may collect, as the gate reads it.

use super::{school, words};
use crate::Ids;

fn text(more: &[&str], at_the_gate: Option<&str>) -> String {
    let family = [
        r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}"#,
        r#"{"valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}"#,
        r#"{"fact":"pupil_on_roll","pupil":"ava"}"#,
        r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
        r#"{"fact":"lives_with","pupil":"ava","person":"mum","says":"yes","evidence":"declaration"}"#,
        r#"{"fact":"looks_after","pupil":"ava","person":"mum","says":"yes","evidence":"declaration"}"#,
        r#"{"fact":"relationship","pupil":"ava","person":"minder","kind":"childminder"}"#,
    ];
    let school = school(&[family.as_slice(), more].concat());
    let person = at_the_gate.map(|person| person.parse().unwrap());
    words()
        .collection(&school.may_collect(&"ava".parse().unwrap(), person.as_ref(), "2026-05-12".parse().unwrap()), &Ids)
}

#[test]
fn the_childminder_on_the_mothers_word() {
    let said =
        r#"{"fact":"authorised","pupil":"ava","person":"minder","by":"mum","column":"COL","weekdays":["tuesday"]}"#;
    let with = text(&[said], Some("minder"));
    assert!(with.starts_with("minder may collect ava. mum said so."), "{with}");
    let without = text(&[], Some("minder"));
    assert!(without.starts_with("minder must not collect ava."), "{without}");
    assert!(without.contains("About anybody else who comes for ava, ring:\n- mum\n"), "{without}");
}

#[test]
fn under_emergency_protection_nobody_else_is_rung() {
    let order = r#"{"valid_from":"2026-05-11","valid_until":"2026-05-19","fact":"order_seen","order":"epo","kind":"emergency_protection",
        "terms":[{"pupil":"ava","person":"council","effect":"protected_by"}]}"#;
    let mum = text(&[order], Some("mum"));
    assert!(mum.contains("goes only with the person or body that the order names"), "{mum}");
    assert!(!mum.contains("Ring the others"), "{mum}");
    assert!(mum.contains("ring:\n- council\n"), "{mum}");
    assert!(!mum.contains("(ORD-1)"), "{mum}");
}
