//! How long the governors' report takes: a year of a school of 1,200, beside the year before, of some 200,000 facts in all, on one
//! thread.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::{Journal, School};
use parentis_made_up::{MadeUp, second_year};
use std::hint::black_box;

fn school() -> Option<School> {
    // Where the benches are only tried out, in debug, fewer will do.
    let (pupils, letters) = if cfg!(debug_assertions) { (40, 6) } else { (1_200, 18) };
    let entries = MadeUp { pupils, letters, ..MadeUp::default() }.entries().ok()?;
    Journal::new(entries).ok().and_then(|journal| School::new(&journal).ok())
}

fn report(c: &mut Criterion) {
    let Some(school) = school() else { return };
    let year = second_year();
    let mut group = c.benchmark_group("report");
    group.sample_size(10);
    group.bench_function(format!("year/{}", school.journal().entries().len()), |b| {
        b.iter(|| school.governors_report(year, (None, None), black_box(year.1)));
    });
    group.finish();
}

criterion_group!(benches, report);
criterion_main!(benches);
