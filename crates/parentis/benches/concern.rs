//! How long it takes to say what is next in five hundred open cases, and in one.

use chrono::{DateTime, NaiveDate};
use criterion::{Criterion, criterion_group, criterion_main};
use parentis::ids::DocumentId;
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;

const CASES: usize = 500;

fn entry(id: &str, on: &str, mut fact: Value) -> Option<Entry> {
    let table = fact.as_object_mut()?;
    table.insert("entry".to_owned(), json!(id));
    table.insert("recorded_at".to_owned(), json!(DateTime::UNIX_EPOCH));
    table.insert("valid_from".to_owned(), json!(on));
    serde_json::from_value(fact).ok()
}

/// A school with a ladder, a year's calendar, forty posts, and cases at the formal stage.
fn school() -> Option<School> {
    let deadline = |what: &str, n: u32| json!({ "what": what, "n": n, "unit": "school_day", "start": "stage_began" });
    let ladder = json!({ "stages": [
        { "id": "1", "kind": "informal", "roles": ["form_tutor"], "fallbacks": ["head_of_year"],
          "deadlines": [deadline("acknowledge", 5), deadline("respond", 15)] },
        { "id": "2", "kind": "formal", "roles": ["headteacher"], "direct": true, "window": { "n": 10, "unit": "school_day" },
          "deadlines": [deadline("acknowledge", 5), deadline("respond", 15)] } ] });
    let profile =
        json!({ "name": "school", "version": "1", "nation": "ENG", "school_type": "maintained", "concerns": ladder });
    let calendar = json!({ "name": "2026/27", "terms": [
        { "season": "autumn", "first_day": "2026-09-02", "last_day": "2026-12-18" },
        { "season": "spring", "first_day": "2027-01-05", "last_day": "2027-03-25" } ] });
    let mut entries = vec![
        entry("profile", "2026-09-01", json!({ "fact": "profile_adopted", "profile": profile }))?,
        entry("calendar", "2026-09-01", json!({ "fact": "calendar_adopted", "calendar": calendar }))?,
    ];
    for at in 0..40 {
        let post = if at % 2 == 0 { "form_tutor" } else { "head_of_year" };
        let held = json!({ "fact": "post_held", "post": post, "person": format!("staff-{at}") });
        entries.push(entry(&format!("post-{at}"), "2026-09-01", held)?);
    }
    for at in 0..CASES {
        let case = format!("case-{at}");
        let raised = json!({ "fact": "concern_raised", "case": case, "by": format!("adult-{at}"), "pupils": [], "matter": "other" });
        entries.push(entry(&case, "2026-09-07", raised)?);
        let steps = [
            json!({ "step": "triaged", "safeguarding": "no", "excluded": "no", "conflict": "no" }),
            json!({ "step": "began", "stage": "1", "handler": "staff-0", "post": "form_tutor" }),
            json!({ "step": "began", "stage": "2", "handler": "head", "post": "headteacher" }),
        ];
        for (nth, step) in steps.into_iter().enumerate() {
            let fact = json!({ "fact": "concern_step", "case": case, "nth": nth, "step": step });
            entries.push(entry(&format!("{case}-{nth}"), "2026-09-08", fact)?);
        }
    }
    School::new(&Journal::new(entries).ok()?).ok()
}

fn concerns(c: &mut Criterion) {
    let (Some(school), Some(day)) = (school(), NaiveDate::from_ymd_opt(2026, 9, 21)) else { return };
    let Ok(case) = "case-7".parse::<DocumentId>() else { return };
    c.bench_function("a board of five hundred open cases", |b| b.iter(|| school.concerns(black_box(day)).open.len()));
    c.bench_function("one case", |b| b.iter(|| school.concern(black_box(&case), day).next.len()));
}

criterion_group!(benches, concerns);
criterion_main!(benches);
