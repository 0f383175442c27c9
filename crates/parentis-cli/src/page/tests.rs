//! The page of a made-up term: whole, without a name, and with a table behind every chart.

use super::of;
use parentis::{Entry, Journal, School};
use parentis_text::{Language, Words};
use serde_json::{Value, json};

fn school() -> School {
    let mut facts: Vec<Value> = vec![
        json!({"fact": "profile_adopted", "profile": {"name": "school", "version": "1", "nation": "ENG", "school_type": "academy"}}),
    ];
    for n in 0..30 {
        let (pupil, person) = (format!("secret-pupil-{n}"), format!("secret-adult-{n}"));
        facts.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": "2015-03-01"}));
        facts.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        facts.push(json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": "mother"}));
        if n < 20 {
            facts.push(json!({"fact": "message_reached", "item": "news", "person": person, "stage": "delivered"}));
        }
        let says = if n < 12 { "given" } else { "refused" };
        facts.push(json!({"fact": "consent_answered", "purpose": "photo_website", "pupil": pupil, "person": person,
            "says": says, "form": "written"}));
    }
    let entries = facts.into_iter().enumerate().map(|(n, mut fact)| {
        let fields = fact.as_object_mut().unwrap();
        fields.insert("entry".to_owned(), json!(format!("e{n}")));
        fields.insert("recorded_at".to_owned(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert(json!("2025-10-01"));
        serde_json::from_value::<Entry>(fact).unwrap()
    });
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn page(language: Language) -> String {
    let period = ("2025-09-01".parse().unwrap(), "2026-01-01".parse().unwrap());
    let report = school().governors_report(period, (None, None), "2026-01-10".parse().unwrap());
    of(&report, &Words::staff(language).unwrap())
}

#[test]
fn the_page_is_one_file_that_fetches_nothing_and_names_nobody() {
    for language in [Language::English, Language::Welsh] {
        let page = page(language);
        assert!(page.starts_with("<!DOCTYPE html>"));
        assert!(!page.contains("secret"), "a name");
        assert!(!page.contains("<script") && !page.contains("<link") && !page.contains("src="));
        let outside: Vec<&str> = page.match_indices("http").filter_map(|(at, _)| page.get(at..)).collect();
        assert!(outside.iter().all(|link| link.starts_with("http://www.w3.org/2000/svg")), "{outside:?}");
        assert!(page.contains(&format!("lang=\"{}\"", language.tag())), "{}", language.tag());
    }
}

#[test]
fn behind_every_chart_stands_its_table() {
    let page = page(Language::English);
    let (charts, tables) = (page.matches("<svg").count(), page.matches("<table").count());
    assert!(charts >= 2, "{charts}");
    assert!(tables > charts);
    assert_eq!(page.matches("role=\"img\"").count(), charts);
    assert!(page.contains("66.7 %") && page.contains("<td>20</td>"));
}
