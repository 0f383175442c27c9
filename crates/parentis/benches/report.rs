//! How long the governors' report takes: a year of a school of 1,200, of some 200,000 facts, on one thread.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;

/// Where the benches are only tried out, in debug, fewer will do.
const PUPILS: usize = if cfg!(debug_assertions) { 40 } else { 1_200 };

/// How many in a hundred, spread out.
fn percent(n: usize, share: usize) -> bool {
    n.wrapping_mul(37).rem_euclid(100) < share
}

/// A day of the school year: the nth, from 1 September on.
fn on(n: usize) -> String {
    let first = chrono::NaiveDate::from_ymd_opt(2025, 9, 1).unwrap_or_default();
    let days = chrono::Days::new(u64::try_from(n.rem_euclid(300)).unwrap_or(0));
    first.checked_add_days(days).unwrap_or(first).to_string()
}

fn people(all: &mut Vec<Value>) {
    for n in 0..PUPILS {
        let pupil = format!("pupil{n:05}");
        all.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": "2013-03-05"}));
        all.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        for (side, kind) in [("a", "mother"), ("b", "father")] {
            let person = format!("adult{n:05}{side}");
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": kind}));
            let lives = if side == "b" && percent(n, 30) { "no" } else { "yes" };
            all.push(json!({"fact": "lives_with", "pupil": pupil, "person": person, "says": lives,
                "evidence": "declaration"}));
            if percent(n, 15) {
                all.push(json!({"fact": "language_needed", "person": person, "language": "pl"}));
            }
        }
        all.push(json!({"fact": "consent_answered", "purpose": "photo_website", "pupil": pupil,
            "person": format!("adult{n:05}a"), "says": if percent(n, 20) { "refused" } else { "given" },
            "form": "written", "valid_from": "2025-09-10"}));
        if n.rem_euclid(10) == 0 {
            all.push(json!({"fact": "concern_raised", "case": format!("case{n}"), "by": format!("adult{n:05}a"),
                "pupils": [pupil], "matter": "pastoral", "valid_from": on(n)}));
        }
    }
}

/// Of each pupil both adults are sent 31 copies, each of which arrives, and write four times, which is answered.
fn mail(all: &mut Vec<Value>) {
    for n in 0..PUPILS {
        for side in ["a", "b"] {
            let (pupil, person) = (format!("pupil{n:05}"), format!("adult{n:05}{side}"));
            for k in 0..31_usize {
                let day = on(k.wrapping_mul(8));
                all.push(
                    json!({"fact": "message_sent", "item": format!("news{k}"), "person": person, "pupils": [pupil],
                    "channel": "email", "valid_from": day}),
                );
                all.push(json!({"fact": "message_reached", "item": format!("news{k}"), "person": person,
                    "stage": "delivered", "valid_from": day}));
            }
            for k in 0..4_usize {
                let (item, thread) = (format!("in-{person}-{k}"), format!("t-{person}-{k}"));
                let day = k.wrapping_mul(60).saturating_add(n.rem_euclid(50));
                all.push(json!({"fact": "message_received", "item": item, "person": person, "pupils": [pupil],
                    "channel": "email", "thread": thread, "needs_reply": true, "valid_from": on(day)}));
                if percent(n, 90) {
                    all.push(json!({"fact": "message_sent", "item": format!("out-{person}-{k}"), "person": person,
                        "pupils": [pupil], "channel": "email", "thread": thread, "valid_from": on(day.saturating_add(2)),
                        "answers": {"item": item, "kind": "reply"}}));
                }
            }
        }
    }
}

/// Six evenings to which both adults are invited, forty volunteers, two consultations with answers of half the families, four seats
/// and a dozen policies.
fn taking_part(all: &mut Vec<Value>) {
    for k in 0..6_usize {
        let (event, day) = (format!("evening{k}"), on(k.wrapping_mul(40).saturating_add(20)));
        all.push(
            json!({"fact": "event_step", "event": event, "step": {"step": "planned", "event_kind": "parents_evening",
            "purpose": "learning", "level": "child", "place": "school", "on": day, "child_present": "no"}}),
        );
        for n in 0..PUPILS {
            for side in ["a", "b"] {
                let person = format!("adult{n:05}{side}");
                all.push(json!({"fact": "event_step", "event": event, "step": {"step": "invited", "person": person}}));
                if percent(n.wrapping_add(k), if side == "a" { 60 } else { 30 }) {
                    all.push(json!({"fact": "event_step", "event": event, "valid_from": day,
                        "step": {"step": "attended", "person": person}}));
                }
            }
        }
    }
    for n in 0..40_usize.min(PUPILS) {
        let person = format!("adult{n:05}a");
        all.push(json!({"fact": "volunteer_step", "person": person, "valid_from": on(n), "step": {"step": "planned",
            "activity": "reading", "work": "teaches", "supervised": "yes", "family_arrangement": "no"}}));
        all.push(
            json!({"fact": "volunteer_step", "person": person, "valid_from": on(n), "step": {"step": "comes_weekly",
            "activity": "reading", "weekday": "wednesday", "first": "2025-09-03"}}),
        );
        all.push(json!({"fact": "volunteer_step", "person": person, "step": {"step": "checked",
            "check": "enhanced_with_barred_list", "result": "clear"}}));
    }
    for topic in ["uniform", "communications"] {
        all.push(json!({"fact": "consultation_step", "consultation": topic, "valid_from": "2025-10-01", "step": {"step": "opened",
            "topic": topic, "question": "q", "audiences": ["parents"], "closes": "2025-11-03T16:00:00Z"}}));
        for n in (0..PUPILS).filter(|n| percent(*n, 50)) {
            all.push(json!({"fact": "consultation_step", "consultation": topic, "valid_from": "2025-10-10", "step": {
                "step": "answered", "person": format!("adult{n:05}a"), "family": format!("family{n}"),
                "view": if percent(n, 20) { "agrees" } else { "disagrees" }}}));
        }
    }
    for n in 0..4 {
        all.push(json!({"fact": "seat_step", "seat": format!("seat{n}"), "step": {"step": "created", "body": "board",
            "board": "academy_board", "seat_kind": "parent"}}));
    }
    for n in 0..12 {
        let policy = format!("policy{n}");
        all.push(json!({"fact": "policy_step", "policy": policy, "step": {"step": "prepared", "kind": "other",
            "max_review_months": 24}}));
        all.push(json!({"fact": "policy_step", "policy": policy, "step": {"step": "ratified", "ratification": {}}}));
    }
}

fn school() -> Option<School> {
    let mut all = vec![
        json!({"fact": "profile_adopted", "profile": {"name": "bench", "version": "1", "nation": "ENG",
            "school_type": "academy", "communication": {"reply_promises": [{"reply": {"n": 5, "unit": "school_day"}}]}}}),
        json!({"fact": "calendar_adopted", "calendar": {"name": "2025", "half_terms": [], "bank_holidays": [], "terms": [
            {"name": "Year", "season": "autumn", "first_day": "2025-09-01", "last_day": "2026-07-20"}]}}),
    ];
    people(&mut all);
    mail(&mut all);
    taking_part(&mut all);
    let mut read = Vec::with_capacity(all.len());
    for (at, mut entry) in all.into_iter().enumerate() {
        let fields = entry.as_object_mut()?;
        fields.insert("entry".into(), json!(format!("e{at:06}")));
        fields.insert("recorded_at".into(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert_with(|| json!("2025-09-01"));
        read.push(serde_json::from_value::<Entry>(entry).ok()?);
    }
    Journal::new(read).ok().and_then(|journal| School::new(&journal).ok())
}

fn report(c: &mut Criterion) {
    let Some(school) = school() else { return };
    let day = |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let (start, end, as_of) = (day(2025, 9, 1), day(2026, 9, 1), day(2026, 9, 10));
    let mut group = c.benchmark_group("report");
    group.sample_size(10);
    group.bench_function(format!("year/{}", school.journal().entries().len()), |b| {
        b.iter(|| school.governors_report((start, end), (None, None), black_box(as_of)));
    });
    group.finish();
}

criterion_group!(benches, report);
criterion_main!(benches);
