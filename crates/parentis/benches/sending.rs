//! How long it takes to say who receives a message: a school of 1,200, and a trust of 30,000, on one thread.
//!
//! `copies` is what a host sends by: every copy, merged by adult, without reasons; `verdicts` what that rests on; `decisions`
//! the same with reasons.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use parentis::communication::message::{Message, MessageKind};
use parentis::school::PupilRef;
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Duration;

/// The pupils of a school, and of a trust. Where the benches are only tried out, in debug, fewer will do.
const SIZES: [usize; 2] = if cfg!(debug_assertions) { [60, 120] } else { [1_200, 30_000] };

/// How many in a hundred, spread out.
fn percent(n: usize, share: usize) -> bool {
    n.wrapping_mul(37).rem_euclid(100) < share
}

/// What is on record of the adults themselves: addresses, and the word on promotion.
fn adult(all: &mut Vec<Value>, person: &str, family: usize, mother: bool) {
    if percent(family, 80) {
        all.push(json!({"fact": "contact_point", "person": person, "channel": "email",
            "address": format!("mail-{person}"), "says": "yes"}));
    }
    if percent(family, 30) {
        all.push(json!({"fact": "contact_point", "person": person, "channel": "text",
            "address": format!("text-{person}"), "says": "yes"}));
    }
    if mother && percent(family, 60) {
        let says = if percent(family, 10) { "refused" } else { "given" };
        all.push(json!({"fact": "consent_answered", "purpose": "marketing", "person": person, "says": says,
            "form": "written", "valid_from": "2025-09-10"}));
    }
}

/// Every third pupil has an elder sibling here, with the same mother, and but for one in ten the same father. Each has a mother
/// and a father, married, together or apart; three in ten a grandparent. One father in twenty is under an order, one in a
/// hundred is told of one that nobody saw. One pupil in twenty is of eighteen. A half of them was asked for pictures.
fn entries(pupils: usize) -> Vec<Value> {
    let mut all = vec![json!({"fact": "profile_adopted", "profile": {
        "name": "bench", "version": "1", "nation": "ENG", "school_type": "academy"}})];
    let mut family = 0_usize;
    for n in 0..pupils {
        let sibling = n.rem_euclid(3) == 2;
        family = family.saturating_add(usize::from(!sibling));
        let half = sibling && percent(n, 10);
        let pupil = format!("pupil{n:05}");
        let (mother, father) =
            (format!("adult{family:05}a"), format!("adult{family:05}{}", if half { 'c' } else { 'b' }));
        let year = if percent(n, 5) { 2007 } else { 2009_usize.saturating_add(n.rem_euclid(9)) };
        let born = format!("{year}-03-{:02}", n.rem_euclid(28).saturating_add(1));
        all.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": born}));
        all.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        let apart = percent(family, 30);
        for (person, kind, parenthood) in [(&mother, "mother", "birth_mother"), (&father, "father", "father")] {
            let lives = if kind == "father" && apart { "no" } else { "yes" };
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": kind}));
            all.push(json!({"fact": "parenthood", "pupil": pupil, "person": person, "parenthood": parenthood,
                "evidence": "document_seen", "valid_from": born}));
            for fact in ["lives_with", "looks_after"] {
                all.push(json!({"fact": fact, "pupil": pupil, "person": person, "says": lives,
                    "evidence": "declaration"}));
            }
        }
        if percent(family, 70) {
            all.push(json!({"fact": "responsibility", "pupil": pupil, "person": father, "basis": "married_at_birth",
                "evidence": "document_seen", "valid_from": born}));
        }
        if percent(n, 30) {
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": format!("adult{family:05}g"),
                "kind": "grandparent"}));
        }
        if n.rem_euclid(20) == 0 {
            let scope = ["receive_reports", "receive_all_info", "receive_whereabouts", "receive_address"];
            let scope = scope.get(n.div_euclid(20).rem_euclid(4)).copied().unwrap_or_default();
            all.push(json!({"fact": "order_seen", "order": format!("order{n:05}"), "kind": "prohibited_steps",
                "valid_until": "2027-06-01", "terms": [
                    {"pupil": pupil, "person": father, "effect": "bars", "scope": scope}]}));
        } else if n.rem_euclid(100) == 7 {
            all.push(json!({"fact": "order_claimed", "order": format!("told{n:05}"), "pupil": pupil, "person": father,
                "form": "described", "valid_from": "2026-05-08"}));
        }
        if n.rem_euclid(2) == 0 {
            all.push(json!({"fact": "consent_answered", "purpose": "photo_website", "pupil": pupil, "person": mother,
                "says": "given", "form": "written", "valid_from": "2025-09-10"}));
        }
        if !sibling {
            adult(&mut all, &mother, family, true);
        }
        if !sibling || half {
            adult(&mut all, &father, family, false);
        }
    }
    all
}

fn school(pupils: usize) -> Option<School> {
    let mut read = Vec::new();
    for (at, mut entry) in entries(pupils).into_iter().enumerate() {
        let fields = entry.as_object_mut()?;
        fields.insert("entry".into(), json!(format!("e{at:06}")));
        fields.insert("recorded_at".into(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert_with(|| json!("2025-09-01"));
        read.push(serde_json::from_value::<Entry>(entry).ok()?);
    }
    Journal::new(read).ok().and_then(|journal| School::new(&journal).ok())
}

fn messages() -> Vec<(&'static str, Message)> {
    let mut all: Vec<(&str, Message)> = [
        MessageKind::Daily,
        MessageKind::Report,
        MessageKind::Trip,
        MessageKind::Closure,
        MessageKind::Progress,
        MessageKind::Marketing,
    ]
    .into_iter()
    .map(|kind| (kind.code(), Message::from(kind)))
    .collect();
    if let Ok(purpose) = "photo_website".parse() {
        all.push(("consent_request", Message::consent_request(purpose)));
    }
    all
}

fn sending(c: &mut Criterion) {
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    for size in SIZES {
        let Some(school) = school(size) else { return };
        let pupils: Vec<PupilRef> = school.pupils().filter_map(|pupil| school.pupil(pupil)).collect();
        for (name, message) in messages() {
            let mut group = c.benchmark_group(format!("sending/{name}"));
            group.sample_size(if size > 10_000 { 20 } else { 50 });
            group.bench_function(BenchmarkId::new("verdicts", size), |b| {
                let of = |pupil: &PupilRef| school.audience_verdicts(&message, *pupil, black_box(as_of)).count();
                b.iter(|| pupils.iter().map(of).sum::<usize>());
            });
            group.bench_function(BenchmarkId::new("copies", size), |b| {
                b.iter(|| school.copies(message.clone(), None, black_box(as_of)));
            });
            if size < 10_000 {
                group.bench_function(BenchmarkId::new("decisions", size), |b| {
                    b.iter(|| school.who_receives(message.clone(), None, black_box(as_of)));
                });
            }
            group.finish();
        }
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = sending
}
criterion_main!(benches);
