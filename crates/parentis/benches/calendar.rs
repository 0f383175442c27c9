//! How long it takes to count ten school days over ten adopted calendars.

use criterion::{Criterion, criterion_group, criterion_main};
use parentis::calendar::{Calendar, CalendarData, Calendars, Counting, DayRange, SchoolTerm, Season, Unit};
use std::hint::black_box;

fn year(from: i32) -> Option<Calendar> {
    let next = from.checked_add(1)?;
    let day = |year: i32, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day);
    let term = |season, first_day, last_day| SchoolTerm { name: String::new(), season, first_day, last_day };
    let half = |first_day, last_day| DayRange { first_day, last_day };
    let data = CalendarData {
        terms: vec![
            term(Season::Autumn, day(from, 9, 2)?, day(from, 12, 18)?),
            term(Season::Spring, day(next, 1, 5)?, day(next, 3, 25)?),
            term(Season::Summer, day(next, 4, 12)?, day(next, 7, 20)?),
        ],
        half_terms: vec![half(day(from, 10, 24)?, day(from, 11, 1)?), half(day(next, 5, 29)?, day(next, 6, 6)?)],
        inset_days: vec![day(from, 9, 2)?, day(next, 1, 5)?],
        bank_holidays: vec![day(from, 8, 31)?, day(from, 12, 25)?, day(next, 1, 1)?, day(next, 5, 3)?],
        bank_holidays_known_until: day(next, 8, 31),
        ..CalendarData::default()
    };
    Calendar::new(data).ok()
}

fn counting(c: &mut Criterion) {
    let years: Vec<Calendar> = (2017..2027).filter_map(year).collect();
    let calendars = Calendars::new(&years);
    let from = chrono::NaiveDate::from_ymd_opt(2026, 10, 20).unwrap_or_default();
    let how = Counting::default();
    c.bench_function("ten school days", |b| {
        b.iter(|| calendars.count(black_box(from), black_box(10), Unit::SchoolDay, &how));
    });
    c.bench_function("ten working days", |b| {
        b.iter(|| calendars.count(black_box(from), black_box(10), Unit::WorkingDay, &how));
    });
    c.bench_function("papers five school days before", |b| {
        b.iter(|| calendars.last_day_before(black_box(from), black_box(5), Unit::SchoolDay, false, &how));
    });
    c.bench_function("deemed received", |b| b.iter(|| calendars.deemed_received(black_box(from), &how)));
    c.bench_function("ten calendars laid over each other", |b| b.iter(|| Calendars::new(black_box(&years))));
}

criterion_group!(benches, counting);
criterion_main!(benches);
