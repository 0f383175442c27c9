//! How long it takes to say what a person may see of an item, and to copy it for them: one field, and forty of mixed classes; and
//! to copy a sheet of 1,200 rows on which addresses are protected.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::communication::message::MessageKind;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::{Item, ItemField};
use parentis::confidentiality::protected::{DetailKind, Sheet, SheetKind, SheetRow};
use parentis::ids::{PersonId, PupilId};
use parentis::{Entry, Journal, School};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Duration;

/// The pupils of a school. Where the benches are only tried out, in debug, fewer will do.
const PUPILS: usize = if cfg!(debug_assertions) { 60 } else { 1_200 };

fn id(at: usize, of: &str) -> String {
    format!("{of}{at:05}")
}

/// Each pupil has a mother, a father who lives elsewhere, and a tutor; one father in twenty is under an order.
fn entries() -> Vec<Value> {
    let mut all = vec![
        json!({"fact": "profile_adopted", "profile": {"name": "bench", "version": "1", "nation": "ENG", "school_type": "academy"}}),
        json!({"fact": "post_held", "post": "dsl", "person": "dsl"}),
        json!({"fact": "post_held", "post": "headteacher", "person": "head"}),
    ];
    for n in 0..PUPILS {
        let (pupil, mother, father) = (id(n, "pupil"), id(n, "mother"), id(n, "father"));
        all.push(json!({"fact": "pupil_born", "pupil": pupil, "valid_from": "2013-03-14"}));
        all.push(json!({"fact": "pupil_on_roll", "pupil": pupil}));
        for (person, kind, parenthood, lives) in
            [(&mother, "mother", "birth_mother", "yes"), (&father, "father", "father", "no")]
        {
            all.push(json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": kind}));
            all.push(json!({"fact": "parenthood", "pupil": pupil, "person": person, "parenthood": parenthood,
                "evidence": "document_seen", "valid_from": "2013-03-14"}));
            for fact in ["lives_with", "looks_after"] {
                all.push(
                    json!({"fact": fact, "pupil": pupil, "person": person, "says": lives, "evidence": "declaration"}),
                );
            }
            all.push(json!({"fact": "contact_point", "person": person, "channel": "post",
                "address": format!("home-{person}"), "says": "yes"}));
        }
        all.push(
            json!({"fact": "post_held", "post": "form_tutor", "person": id(n.rem_euclid(40), "tutor"), "pupil": pupil}),
        );
        if n.rem_euclid(20) == 0 {
            all.push(json!({"fact": "order_seen", "order": id(n, "order"), "kind": "prohibited_steps",
                "terms": [{"pupil": pupil, "person": father, "effect": "bars", "scope": "receive_all_info"}]}));
        }
    }
    all
}

fn school(further: impl Iterator<Item = Value>) -> Option<School> {
    let mut read = Vec::new();
    for (at, mut entry) in entries().into_iter().chain(further).enumerate() {
        let fields = entry.as_object_mut()?;
        fields.insert("entry".into(), json!(format!("e{at:06}")));
        fields.insert("recorded_at".into(), json!("2025-09-01T08:00:00Z"));
        fields.entry("valid_from").or_insert_with(|| json!("2025-09-01"));
        read.push(serde_json::from_value::<Entry>(entry).ok()?);
    }
    Journal::new(read).ok().and_then(|journal| School::new(&journal).ok())
}

/// A record of forty fields, of five classes.
fn record(pupil: &PupilId) -> Item {
    let classes = [
        DataClass::Family,
        DataClass::SpecialCategory,
        DataClass::Safeguarding,
        DataClass::RestrictedAddress,
        DataClass::PupilPersonal,
    ];
    let fields = (0..40_usize).map(|at| {
        let class = classes.get(at.rem_euclid(classes.len())).copied();
        ItemField::new(id(at, "field"), "what stands in it").of(class)
    });
    let item = Item::new().of([DataClass::PupilPersonal]).about([pupil.clone()]);
    Item { fields: fields.collect(), ..item }
}

fn disclosure(c: &mut Criterion) {
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    let (Some(school), Ok(pupil)) = (school(std::iter::empty()), id(7, "pupil").parse::<PupilId>()) else { return };
    let plain = Item::new().of([DataClass::PupilPersonal]).about([pupil.clone()]);
    let record = record(&pupil);
    let mut group = c.benchmark_group("disclosure");
    for viewer in ["mother00007", "father00007", "tutor00007", "dsl", "tutor00011", "nobody"] {
        let Ok(viewer) = viewer.parse::<PersonId>() else { return };
        group.bench_function(format!("may_disclose/{viewer}"), |b| {
            b.iter(|| school.may_disclose(black_box(&plain), &viewer, as_of));
        });
        if let Some((at, number)) = school.pupil(&pupil).zip(school.person(&viewer)) {
            group.bench_function(format!("access_verdict/{viewer}"), |b| {
                b.iter(|| {
                    school.access_verdict(DataClass::PupilPersonal, MessageKind::Daily, black_box(at), number, as_of)
                });
            });
        }
        group.bench_function(format!("redact_40/{viewer}"), |b| {
            b.iter(|| school.redact(black_box(&record), &viewer, as_of));
        });
    }
    group.finish();
}

/// A contact list of everybody, of six details a row; with so many of them protected.
fn contacts(c: &mut Criterion) {
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    let rows = (0..PUPILS).filter_map(|n| {
        let row =
            SheetRow::of_pupil(id(n, "pupil").parse().ok()?).at(format!("home-{}", id(n, "mother")).parse().ok()?);
        let row = row
            .detail("name", DetailKind::Name, format!("Pupil of number {n}"))
            .detail(
                "home",
                DetailKind::PostalAddress,
                format!("{n} Long Road, Exton, EX{} {}AB", n.rem_euclid(90), n.rem_euclid(9)),
            )
            .detail("telephone", DetailKind::Telephone, format!("07700 {:06}", n.wrapping_mul(37)))
            .detail("email", DetailKind::Email, format!("family{n}@example.org"))
            .detail("school", DetailKind::LocationClue, format!("bus {n}"))
            .detail(
                "note",
                DetailKind::Other,
                "Collected by the grandmother on Tuesdays and Thursdays, and by bus on other days.",
            );
        Some(row)
    });
    let sheet = Sheet { rows: rows.collect(), ..Sheet::new(SheetKind::ContactList) };
    let mut group = c.benchmark_group("sheet_copy");
    group.sample_size(20);
    for (name, protected) in [("none", 0), ("one_in_a_hundred", 100), ("everybody", 1)] {
        let kept = (0..PUPILS).filter(|n| protected > 0 && n.rem_euclid(protected) == 0);
        let Some(school) =
            school(kept.map(|n| json!({"fact": "address_protected", "pupil": id(n, "pupil"), "decided_by": "dsl"})))
        else {
            return;
        };
        for viewer in [None, Some("head"), Some("mother00007")] {
            let viewer = viewer.and_then(|viewer| viewer.parse::<PersonId>().ok());
            let who = viewer.as_ref().map_or("staff", PersonId::as_str);
            group.bench_function(format!("{name}/{who}"), |b| {
                b.iter(|| school.sheet_copy(black_box(&sheet), viewer.as_ref(), None, as_of));
            });
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = disclosure, contacts
}
criterion_main!(benches);
