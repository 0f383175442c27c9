//! The rules of counting on the invented calendar of the sheet, and on generated ones.

mod examples;
mod merging;
#[cfg(feature = "mute")]
mod muting;
#[expect(clippy::arithmetic_side_effects, reason = "the numbers of a test are small")]
mod properties;

use super::*;
use chrono::{DateTime, FixedOffset, NaiveDate};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn at(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap()
}

pub(super) fn days(list: &[&str]) -> Vec<NaiveDate> {
    list.iter().map(|text| day(text)).collect()
}

pub(super) fn term(season: Season, first_day: &str, last_day: &str) -> SchoolTerm {
    SchoolTerm { name: season.code().to_owned(), season, first_day: day(first_day), last_day: day(last_day) }
}

pub(super) fn range(first_day: &str, last_day: &str) -> DayRange {
    DayRange { first_day: day(first_day), last_day: day(last_day) }
}

/// Calendar EX of the sheet: three terms with their half-terms, three training days, England.
pub(super) fn ex_data() -> CalendarData {
    CalendarData {
        name: "2026/27".to_owned(),
        terms: vec![
            term(Season::Autumn, "2026-09-07", "2026-12-18"),
            term(Season::Spring, "2027-01-05", "2027-03-25"),
            term(Season::Summer, "2027-04-12", "2027-07-20"),
        ],
        half_terms: vec![
            range("2026-10-26", "2026-10-30"),
            range("2027-02-15", "2027-02-19"),
            range("2027-05-31", "2027-06-04"),
        ],
        inset_days: days(&["2026-09-04", "2027-01-04", "2027-06-07"]),
        bank_holidays: days(&[
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
            "2027-08-30",
            "2027-12-27",
            "2027-12-28",
        ]),
        ..CalendarData::default()
    }
}

pub(super) fn calendars(data: CalendarData) -> Calendars {
    Calendars::new(&[Calendar::new(data).unwrap()])
}

pub(super) fn ex() -> Calendars {
    calendars(ex_data())
}

/// Calendar EX as a school enters it that calls its half-terms six terms.
pub(super) fn ex_in_six() -> Calendars {
    let terms = vec![
        term(Season::Autumn, "2026-09-07", "2026-10-23"),
        term(Season::Autumn, "2026-11-02", "2026-12-18"),
        term(Season::Spring, "2027-01-05", "2027-02-12"),
        term(Season::Spring, "2027-02-22", "2027-03-25"),
        term(Season::Summer, "2027-04-12", "2027-05-28"),
        term(Season::Summer, "2027-06-08", "2027-07-20"),
    ];
    calendars(CalendarData { terms, half_terms: Vec::new(), ..ex_data() })
}
