//! How long it takes to ask who may have a report: one adult, and a whole school.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::communication::message::MessageKind;
use parentis::ids::{PersonId, PupilId};
use parentis::roles::matrix::Column;
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Duration;

const PUPILS: usize = 400;

/// A school of four hundred: each pupil with a mother and a father, three in ten with a grandparent, one father in
/// twenty under an order that bars reports.
fn entries() -> Vec<Value> {
    let mut all = vec![json!({"fact": "profile_adopted", "profile": {
        "name": "bench", "version": "1", "nation": "ENG", "school_type": "academy"}})];
    for n in 0..PUPILS {
        let pupil = format!("pupil{n:03}");
        let born =
            format!("{}-03-{:02}", 2009_usize.saturating_add(n.rem_euclid(9)), n.rem_euclid(28).saturating_add(1));
        all.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": born}));
        all.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        let mut kin = vec![("mother", "mother"), ("father", "father")];
        if n.rem_euclid(10) < 3 {
            kin.push(("gran", "grandparent"));
        }
        for (who, kind) in kin {
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": format!("{who}{n:03}"), "kind": kind}));
        }
        if n.rem_euclid(20) == 0 {
            all.push(json!({"fact": "order_seen", "order": format!("order{n:03}"), "kind": "prohibited_steps",
                "valid_until": "2027-06-01", "terms": [
                    {"pupil": pupil, "person": format!("father{n:03}"), "effect": "bars", "scope": "receive_reports"}]}));
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

fn hardware() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("not known");
    model.trim_start_matches([' ', '\t', ':']).to_owned()
}

#[expect(clippy::print_stderr, reason = "numbers say nothing without the machine")]
fn roles(c: &mut Criterion) {
    eprintln!("on {}", hardware());
    let Some(journal) = journal() else { return };
    let Ok(school) = School::new(&journal) else { return };
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    let asked = [
        ("mother, residence and responsibility unknown", "pupil001", "mother001"),
        ("father under an order", "pupil000", "father000"),
        ("grandparent of whom little is known", "pupil001", "gran001"),
    ];
    for (name, pupil, person) in asked {
        let (Ok(pupil), Ok(person)) = (PupilId::new(pupil), PersonId::new(person)) else { return };
        let (Some(at), Some(who)) = (school.pupil(&pupil), school.person(&person)) else { return };
        c.bench_function(&format!("verdict: {name}"), |b| {
            b.iter(|| school.verdict(Column::Report, black_box(at), black_box(who), as_of));
        });
        c.bench_function(&format!("decision: {name}"), |b| {
            b.iter(|| school.entitled(Column::Report, black_box(&pupil), black_box(&person), as_of));
        });
    }
    let mut columns = c.benchmark_group("verdict, column by column");
    columns.warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(50);
    for (name, pupil, person) in asked {
        let (Ok(pupil), Ok(person)) = (PupilId::new(pupil), PersonId::new(person)) else { return };
        let (Some(at), Some(who)) = (school.pupil(&pupil), school.person(&person)) else { return };
        for column in Column::ALL {
            columns.bench_function(format!("{column}: {name}"), |b| {
                b.iter(|| school.verdict(*column, black_box(at), black_box(who), as_of));
            });
        }
    }
    columns.finish();
    c.bench_function("a school of 400 pupils from its journal", |b| b.iter(|| School::new(black_box(&journal))));
    c.bench_function("who receives the report, 400 pupils and 920 adults", |b| {
        b.iter(|| school.who_receives(MessageKind::Report, None, black_box(as_of)));
    });
    let report = MessageKind::Report.into();
    let pupils: Vec<_> = school.pupils().filter_map(|pupil| school.pupil(pupil)).collect();
    c.bench_function("the same as verdicts", |b| {
        b.iter(|| {
            let of = |pupil: &parentis::school::PupilRef| {
                school.audience_verdicts(&report, *pupil, black_box(as_of)).count()
            };
            pupils.iter().map(of).sum::<usize>()
        });
    });
}

criterion_group!(benches, roles);
criterion_main!(benches);
