//! A verdict allocates nothing, whatever is known or unknown of the adult: lists of thousands may ask for it.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::roles::matrix::Column;
use parentis::{Entry, Journal, School};
use serde_json::json;

fn school() -> School {
    let facts = [
        json!({"fact": "profile_adopted", "profile": {"name": "x", "version": "1", "nation": "ENG", "school_type": "academy"}}),
        json!({"fact": "pupil_born", "pupil": "ava", "valid_from": "2016-04-02"}),
        json!({"fact": "pupil_on_roll", "pupil": "ava"}),
        json!({"fact": "relationship", "pupil": "ava", "person": "mother", "kind": "mother"}),
        json!({"fact": "relationship", "pupil": "ava", "person": "father", "kind": "father"}),
        json!({"fact": "relationship", "pupil": "ava", "person": "gran", "kind": "grandparent"}),
        json!({"fact": "relationship", "pupil": "ava", "person": "aunt", "kind": "unknown"}),
        json!({"fact": "responsibility", "pupil": "ava", "person": "aunt", "basis": "acquired_abroad", "evidence": "assertion"}),
        json!({"fact": "looked_after", "pupil": "ava", "status": "unknown"}),
        json!({"fact": "authority_limit", "pupil": "ava", "person": "aunt", "scope": "receive_reports"}),
        json!({"fact": "order_seen", "order": "o1", "kind": "prohibited_steps", "terms": [
            {"pupil": "ava", "person": "father", "effect": "bars", "scope": "receive_reports"}]}),
        json!({"fact": "order_claimed", "order": "o2", "pupil": "ava", "person": "mother", "form": "described"}),
    ];
    let entry = |(at, mut fact): (usize, serde_json::Value)| -> Entry {
        let fields = fact.as_object_mut().unwrap();
        fields.insert("entry".into(), json!(format!("e{at}")));
        fields.insert("recorded_at".into(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert_with(|| json!("2025-09-01"));
        serde_json::from_value(fact).unwrap()
    };
    School::new(&Journal::new(facts.into_iter().enumerate().map(entry)).unwrap()).unwrap()
}

#[test]
fn a_verdict_allocates_nothing() {
    let school = school();
    let as_of = "2026-05-12".parse().unwrap();
    let pupil = school.pupil(&"ava".parse().unwrap()).unwrap();
    for (person, outcome) in [
        ("mother", Outcome::NeedsCheck),
        ("father", Outcome::MustNot),
        ("gran", Outcome::NeedsCheck),
        ("aunt", Outcome::NeedsCheck),
    ] {
        let who = school.person(&person.parse().unwrap()).unwrap();
        let mut verdict = None;
        let counted = allocation_counter::measure(|| {
            verdict = Some(school.verdict(Column::Report, pupil, who, as_of));
        });
        assert_eq!(counted.count_total, 0, "{person}");
        assert_eq!(verdict.map(|verdict| verdict.outcome), Some(outcome), "{person}");
    }
    let counted = allocation_counter::measure(|| {
        assert_eq!(school.audience_verdicts(&MessageKind::Report.into(), pupil, as_of).count(), 4);
    });
    assert_eq!(counted.count_total, 0, "the whole audience");
    let told = allocation_counter::measure(|| {
        let _ = school.entitled(Column::Report, &"ava".parse().unwrap(), &"mother".parse().unwrap(), as_of);
    });
    assert!(told.count_total > 0, "the counter counts");
}
