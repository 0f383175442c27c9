//! Made-up calendars: the terms of a school year or two as different schools enter them, with gaps.

use super::day;
use chrono::{Days, NaiveDate};
use parentis::calendar::{Calendar, CalendarData, Closure, DayRange, SchoolTerm, Season, Weekday};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};

/// A season, the first and the last day of its term, and of the half-term in it.
type Year = [(Season, &'static str, &'static str, &'static str, &'static str); 3];

/// School years.
const TERMS: &[Year] = &[
    [
        (Season::Autumn, "2025-09-03", "2025-12-19", "2025-10-27", "2025-10-31"),
        (Season::Spring, "2026-01-06", "2026-03-27", "2026-02-16", "2026-02-20"),
        (Season::Summer, "2026-04-13", "2026-07-21", "2026-05-25", "2026-05-29"),
    ],
    [
        (Season::Autumn, "2026-09-07", "2026-12-18", "2026-10-26", "2026-10-30"),
        (Season::Spring, "2027-01-05", "2027-03-25", "2027-02-15", "2027-02-19"),
        (Season::Summer, "2027-04-12", "2027-07-20", "2027-05-31", "2027-06-04"),
    ],
];

/// Bank holidays of England and Wales.
const BANK: &[&str] = &[
    "2025-12-25",
    "2025-12-26",
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-04",
    "2026-05-25",
    "2026-08-31",
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-03-29",
    "2027-05-03",
    "2027-05-31",
];

/// Days with something about them, in term and between terms.
const SINGLE: &[&str] = &[
    "2025-09-03",
    "2025-09-12",
    "2025-10-24",
    "2025-11-03",
    "2025-12-19",
    "2025-12-24",
    "2026-01-06",
    "2026-01-12",
    "2026-02-16",
    "2026-03-02",
    "2026-03-03",
    "2026-04-07",
    "2026-04-13",
    "2026-06-01",
    "2026-06-19",
    "2026-07-21",
    "2026-09-07",
    "2026-10-23",
    "2026-11-30",
    "2027-01-04",
    "2027-01-05",
    "2027-03-01",
];

fn singles(most: usize) -> impl Strategy<Value = Vec<NaiveDate>> {
    vec(select(SINGLE).prop_map(day), 0..most)
}

fn moved(text: &str, days: u64) -> NaiveDate {
    day(text).checked_add_days(Days::new(days)).unwrap_or_default()
}

/// One of the two years as a school enters it: a term may be missing, begin later, and have no half-term.
fn terms() -> impl Strategy<Value = (Vec<SchoolTerm>, Vec<DayRange>)> {
    let year = prop_oneof![3 => TERMS.first().map_or_else(|| Just(&[][..]), |year| Just(&year[..])),
        1 => TERMS.last().map_or_else(|| Just(&[][..]), |year| Just(&year[..]))];
    let each = || (any::<bool>(), 0_u64..4, option::weighted(0.85, Just(())));
    (year, [each(), each(), each()]).prop_map(|(year, how)| {
        let (mut terms, mut half_terms) = (Vec::new(), Vec::new());
        for ((season, first, last, from, until), (half_term, later, entered)) in year.iter().zip(how) {
            if entered.is_some() {
                let (first_day, last_day) = (moved(first, later), day(last));
                terms.push(SchoolTerm { name: String::new(), season: *season, first_day, last_day });
                half_terms.extend(half_term.then(|| DayRange { first_day: day(from), last_day: day(until) }));
            }
        }
        (terms, half_terms)
    })
}

fn weekdays() -> impl Strategy<Value = std::collections::BTreeSet<Weekday>> {
    let five = CalendarData::default().weekdays;
    let six = five.iter().copied().chain([Weekday::Saturday]).collect();
    let four = five.iter().copied().filter(|day| *day != Weekday::Friday).collect();
    prop_oneof![8 => Just(five), 1 => Just(six), 1 => Just(four)]
}

/// A calendar that is taken: with few closures, with bank holidays or without.
pub(super) fn calendar() -> impl Strategy<Value = Calendar> {
    let bank = prop_oneof![
        3 => Just(BANK.to_vec()),
        2 => (0..BANK.len()).prop_map(|n| BANK.iter().take(n).copied().collect()),
        1 => subsequence(BANK.to_vec(), 3),
        1 => Just(Vec::new()),
    ];
    let until = option::weighted(0.3, select(&["2026-03-31", "2026-12-31", "2027-08-31"][..]).prop_map(day));
    let lost = vec((select(SINGLE).prop_map(day), any::<bool>()), 0..3);
    (terms(), singles(3), lost, bank, until, singles(2), weekdays()).prop_filter_map(
        "a calendar",
        |((terms, half_terms), inset_days, lost, bank, until, local_holidays, weekdays)| {
            Calendar::new(CalendarData {
                name: "made-up".to_owned(),
                terms,
                half_terms,
                inset_days,
                closures: lost.into_iter().map(|(day, counts)| Closure { day, counts }).collect(),
                bank_holidays: bank.into_iter().map(day).collect(),
                bank_holidays_known_until: until,
                local_holidays,
                weekdays,
            })
            .ok()
        },
    )
}
