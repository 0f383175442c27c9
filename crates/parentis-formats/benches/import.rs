//! How long it takes to read a transfer file of 400 pupils and to decide for every adult in it who is sent the report.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::communication::message::MessageKind;
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_formats::ctf::import_ctf;
use parentis_formats::import::{Collected, ImportContext, SystemCode};
use std::error::Error;
use std::hint::black_box;

const SAMPLE: &str = include_str!("../samples/ctf-25-made/9999001_CTF_9999002_001.xml");

/// The made sample's forty pupils ten times over, each with a pupil number of its own.
fn four_hundred() -> Option<String> {
    let begin = SAMPLE.find("    <Pupil>")?;
    let end = SAMPLE.rfind("  </CTFpupilData>")?;
    let (head, rest) = SAMPLE.split_at_checked(begin)?;
    let (pupils, tail) = rest.split_at_checked(end.checked_sub(begin)?)?;
    let mut file = head.to_owned();
    for round in 0..10 {
        // The digits of the school's number make room for the round.
        file.push_str(&pupils.replace("9999001", &format!("99{round}9001")));
    }
    file.push_str(tail);
    Some(file)
}

fn profile() -> Result<Entry, Box<dyn Error>> {
    let profile = Profile::new("hill-street", "1", Nation::England, SchoolType::Academy).map_err(|_| "profile")?;
    let fact = Fact::ProfileAdopted { profile: Box::new(profile), hash: None };
    let valid = Interval::new("2024-09-01".parse()?, None)?;
    Ok(Entry::new("profile".parse()?, "2024-09-01T08:00:00Z".parse()?, valid, None, fact)?)
}

fn import(file: &str, context: &ImportContext) -> Result<Collected, Box<dyn Error>> {
    let mut sink = Collected::default();
    import_ctf(file.as_bytes(), context, &mut sink)?;
    Ok(sink)
}

/// From the file to the decisions: how many were made.
fn import_and_decide(file: &str, context: &ImportContext) -> Result<usize, Box<dyn Error>> {
    let sink = import(file, context)?;
    let journal = Journal::new(sink.entries.into_iter().chain([profile()?]))?;
    let school = School::new(&journal)?;
    let audience = school.who_receives(MessageKind::Report, None, "2025-07-20".parse()?);
    Ok(audience.lines.len())
}

fn importing(c: &mut Criterion) {
    let (Some(file), Ok(at), Ok(system)) =
        (four_hundred(), "2025-09-01T08:00:00Z".parse(), SystemCode::new("hill-street"))
    else {
        return;
    };
    let context = ImportContext::new(at, system);
    assert!(import_and_decide(&file, &context).is_ok_and(|lines| lines >= 880), "400 pupils, 880 contacts");
    c.bench_function("read a transfer file of 400 pupils", |b| {
        b.iter(|| import(black_box(&file), &context).map(|sink| sink.entries.len()).ok());
    });
    c.bench_function("read a transfer file of 400 pupils and decide for all", |b| {
        b.iter(|| import_and_decide(black_box(&file), &context).ok());
    });
}

criterion_group!(benches, importing);
criterion_main!(benches);
