//! How long it takes to read the catalogue, and to say a whole explanation.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::roles::matrix::Column;
use parentis_text::{Ids, Words};
use std::hint::black_box;

fn words(c: &mut Criterion) {
    c.bench_function("read the catalogue", |b| b.iter(Words::staff_english));
    let (Ok(words), Ok((school, as_of))) = (Words::staff_english(), parentis::doc_example()) else { return };
    let (Ok(ava), Ok(father)) = ("ava".parse(), "father".parse()) else { return };
    let answer = school.explain(Column::Report, &ava, &father, as_of);
    c.bench_function("explain", |b| b.iter(|| words.explain(Column::Report, black_box(&answer), &Ids)));
}

criterion_group!(benches, words);
criterion_main!(benches);
