//! How long it takes to ask where a consent stands: the verdict, the full decision, and a register over a school.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::consent::{ConsentMatter, PURPOSES};
use parentis::ids::{PupilId, PurposeId};
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Duration;

const PUPILS: usize = 1_200;
/// As many purposes as rows in the table.
const REGISTERS: usize = 25;

/// A school of twelve hundred: each pupil with a mother and a married father, two answers in three purposes, one father in
/// ten against.
fn entries() -> Vec<Value> {
    let mut all = vec![json!({"fact": "profile_adopted", "profile": {
        "name": "bench", "version": "1", "nation": "ENG", "school_type": "academy"}})];
    for n in 0..PUPILS {
        let pupil = format!("pupil{n:04}");
        let born =
            format!("{}-03-{:02}", 2014_usize.saturating_add(n.rem_euclid(6)), n.rem_euclid(28).saturating_add(1));
        let (mother, father) = (format!("mother{n:04}"), format!("father{n:04}"));
        all.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": born}));
        all.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        for (person, kind, parenthood, lives) in
            [(&mother, "mother", "birth_mother", "yes"), (&father, "father", "father", "no")]
        {
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": kind}));
            all.push(json!({"fact": "parenthood", "pupil": pupil, "person": person, "parenthood": parenthood,
                "evidence": "document_seen", "valid_from": born}));
            all.push(json!({"fact": "lives_with", "pupil": pupil, "person": person, "says": lives,
                "evidence": "declaration"}));
        }
        all.push(json!({"fact": "responsibility", "pupil": pupil, "person": father, "basis": "married_at_birth",
            "evidence": "document_seen", "valid_from": born}));
        for purpose in ["photo_website", "trip_residential", "biometrics"] {
            all.push(json!({"fact": "consent_answered", "purpose": purpose, "pupil": pupil, "person": mother,
                "says": "given", "form": "written", "valid_from": "2025-09-10"}));
            let says = if n.rem_euclid(10) == 0 { "refused" } else { "given" };
            all.push(json!({"fact": "consent_answered", "purpose": purpose, "pupil": pupil, "person": father,
                "says": says, "form": "written", "valid_from": "2025-09-12"}));
        }
    }
    all
}

fn journal() -> Option<Journal> {
    let mut read = Vec::new();
    for (at, mut entry) in entries().into_iter().enumerate() {
        let fields = entry.as_object_mut()?;
        fields.insert("entry".into(), json!(format!("e{at:05}")));
        fields.insert("recorded_at".into(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert_with(|| json!("2025-09-01"));
        read.push(serde_json::from_value::<Entry>(entry).ok()?);
    }
    Journal::new(read).ok()
}

fn consent(c: &mut Criterion) {
    let Some(school) = journal().and_then(|journal| School::new(&journal).ok()) else { return };
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    let pupil = "pupil0001".parse::<PupilId>().ok().and_then(|id| school.pupil(&id));
    for name in ["photo_website", "trip_residential", "biometrics", "trip_abroad", "collective_worship"] {
        let purpose = name.parse::<PurposeId>().ok().and_then(|id| school.purpose(&id));
        let (Some(pupil), Some(purpose)) = (pupil, purpose) else { return };
        c.bench_function(&format!("consent/verdict/{name}"), |b| {
            b.iter(|| black_box(school.consent_verdict(black_box(purpose), pupil, as_of)));
        });
    }
    for name in ["photo_website", "trip_residential", "biometrics"] {
        let ids = name.parse::<PurposeId>().ok().zip("pupil0001".parse::<PupilId>().ok());
        let Some((purpose, pupil)) = ids else { return };
        let matter = ConsentMatter::new(purpose).pupil(pupil);
        c.bench_function(&format!("consent/decision/{name}"), |b| {
            b.iter(|| black_box(school.consent(black_box(&matter), as_of)));
        });
    }
    let purposes: Vec<PurposeId> = PURPOSES.iter().take(REGISTERS).filter_map(|row| row.code.parse().ok()).collect();
    c.bench_function("consent/register/1200 pupils, 25 purposes", |b| {
        b.iter(|| {
            for purpose in &purposes {
                black_box(school.consent_register(purpose, None, as_of));
            }
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    targets = consent
}
criterion_main!(benches);
