//! How long it takes to say where a concern goes, in a school of two hundred staff and a thousand pupils.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::concern::matter::{ConcernKind, RaisedConcern};
use parentis::ids::{EntryId, GroupId, PersonId, PupilId};
use parentis::profile::{Loose, Post, Profile};
use parentis::question::Arrived;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, ParentisError, School};
use std::collections::BTreeMap;
use std::hint::black_box;

fn school() -> Result<School, ParentisError> {
    let text = |text: &str| Loose::Text(text.to_owned());
    let draft = [
        ("name", "school"),
        ("version", "1"),
        ("nation", "ENG"),
        ("school_type", "academy"),
        ("first_contact", "form_tutor"),
    ];
    let draft: BTreeMap<String, Loose> = draft.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect();
    let mut facts = Vec::new();
    if let Ok(checked) = Profile::check(&draft) {
        facts.push(Fact::ProfileAdopted { profile: Box::new(checked.profile), hash: None });
    }
    let person = |name: String| PersonId::new(name);
    for at in 0..40 {
        let group = Some(GroupId::new(format!("form-{at}"))?);
        facts.push(Fact::PostHeld {
            post: Post::FormTutor,
            person: person(format!("tutor-{at}"))?,
            pupil: None,
            group,
        });
    }
    for (post, name) in [
        (Post::HeadOfYear, "hoy"),
        (Post::SltMember, "slt"),
        (Post::Headteacher, "head"),
        (Post::ChairOfGovernors, "chair"),
        (Post::Dsl, "dsl"),
        (Post::DeputyDsl, "deputy"),
    ] {
        facts.push(Fact::PostHeld { post, person: person(name.to_owned())?, pupil: None, group: None });
    }
    for at in 0..150 {
        let (post, person) = (Post::SubjectTeacher, person(format!("teacher-{at}"))?);
        facts.push(Fact::PostHeld { post, person, pupil: None, group: None });
    }
    for at in 0..1000_u32 {
        let group = GroupId::new(format!("form-{}", at % 40))?;
        facts.push(Fact::InGroup { pupil: PupilId::new(format!("pupil-{at}"))?, group });
    }
    let since = Interval::new(chrono::NaiveDate::from_ymd_opt(2025, 9, 1).unwrap_or_default(), None)?;
    let entries = facts.into_iter().enumerate().map(|(at, fact)| {
        Entry::new(EntryId::new(format!("e-{at}"))?, chrono::DateTime::UNIX_EPOCH, since, None, fact)
    });
    School::new(&Journal::new(entries.collect::<Result<Vec<_>, _>>()?)?)
}

fn routing(c: &mut Criterion) {
    let Ok(school) = school() else { return };
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap_or_default();
    let pupil = PupilId::new("pupil-7").into_iter().collect::<Vec<_>>();
    let plain = RaisedConcern {
        pupils: pupil,
        kinds: vec![ConcernKind::Pastoral],
        safeguarding: Says::No,
        ..RaisedConcern::new(Arrived::On(as_of))
    };
    let unsaid = RaisedConcern { safeguarding: Says::Unknown, ..plain.clone() };
    let about_tutor = RaisedConcern {
        safeguarding: Says::Yes,
        subjects: PersonId::new("tutor-7").into_iter().collect(),
        staff_allegation: Says::No,
        ..plain.clone()
    };
    c.bench_function("route: an ordinary concern", |b| b.iter(|| school.route(black_box(&plain), as_of)));
    c.bench_function("route: nobody said whether it is about safety", |b| {
        b.iter(|| school.route(black_box(&unsaid), as_of));
    });
    c.bench_function("route: of safety, and about the tutor", |b| {
        b.iter(|| school.route(black_box(&about_tutor), as_of));
    });
}

criterion_group!(benches, routing);
criterion_main!(benches);
