//! The made-up school: always the same, whole, plausible, and of nobody.

use super::{MadeUp, first_year, second_year};
use parentis::{Entry, Fact, Journal, School};
use std::collections::{BTreeMap, BTreeSet};

fn small() -> Vec<Entry> {
    MadeUp { pupils: 60, ..MadeUp::default() }.entries().unwrap()
}

/// Of what kind a fact is, as it is written.
fn kind(fact: &Fact) -> String {
    serde_json::to_value(fact).unwrap().get("fact").unwrap().as_str().unwrap().to_owned()
}

#[test]
fn the_same_wish_gives_the_same_journal_and_another_seed_another() {
    assert_eq!(small(), small());
    assert_ne!(small(), MadeUp { pupils: 60, seed: 1, ..MadeUp::default() }.entries().unwrap());
}

#[test]
fn it_has_the_pupils_that_were_asked_for_in_both_years_and_thousands_of_facts_of_all_kinds() {
    let entries = MadeUp::default().entries().unwrap();
    assert!((10_000..60_000).contains(&entries.len()), "{}", entries.len());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &entries {
        *kinds.entry(kind(entry.fact())).or_default() += 1;
    }
    for wanted in [
        "order_seen",
        "language_needed",
        "format_needed",
        "message_reached",
        "message_received",
        "conversation_held",
        "event_step",
        "volunteer_step",
        "seat_step",
        "ballot_step",
        "parent_group",
        "consultation_step",
        "policy_step",
        "consent_answered",
        "concern_raised",
        "concern_step",
        "contact_logged",
        "looked_after",
    ] {
        assert!(kinds.contains_key(wanted), "{wanted}: {kinds:?}");
    }
    let school = School::new(&Journal::new(entries).unwrap()).unwrap();
    for (start, end) in [first_year(), second_year()] {
        assert_eq!(school.on_roll(start).len(), 400);
        assert_eq!(school.on_roll(end.pred_opt().unwrap()).len(), 400);
    }
}

#[test]
fn every_id_is_a_number_or_a_word_of_the_school_and_none_is_a_name() {
    let text = serde_json::to_string(&small()).unwrap();
    let ids: BTreeSet<&str> = text
        .split("\"person\":\"")
        .skip(1)
        .chain(text.split("\"pupil\":\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(ids.len() > 100);
    for id in ids {
        let plain = ["adult-", "pupil-", "staff-", "governor-"].iter().any(|start| id.starts_with(start));
        assert!(plain && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
    }
}

#[test]
fn the_second_year_is_better_than_the_first_and_neither_is_perfect() {
    let school = School::new(&Journal::new(MadeUp::default().entries().unwrap()).unwrap()).unwrap();
    let report = school.governors_report(second_year(), (None, None), second_year().1);
    let headline: Vec<_> = report.rates.iter().filter(|rate| rate.now.row.is_none()).collect();
    assert!(headline.len() >= 4, "{headline:?}");
    let better = headline.iter().filter(|pair| {
        let before = pair.previous.as_ref().and_then(|rate| rate.tenths);
        assert!(pair.now.tenths.is_none_or(|tenths| tenths < 1_000), "{pair:?}");
        pair.now.tenths > before
    });
    assert!(better.count() >= 3, "{headline:?}");
}
