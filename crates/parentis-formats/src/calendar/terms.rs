//! From events to terms: what the holidays leave of a school year.

use super::{CalendarFinding, CalendarFindingCode as Code};
use chrono::{Datelike, NaiveDate};
use parentis::calendar::{CalendarData, Closure, DayRange, MAX_CALENDAR_DAYS, SchoolTerm, Season};

/// The longest run of days that is still a half-term.
const LONGEST_HALF_TERM: i64 = 16;
/// The shortest run of days that can be a term.
const SHORTEST_TERM: i64 = 14;
/// The longest run of days that is still a term: a whole school year.
const LONGEST_TERM: i64 = 366;
/// The longest run of training days or closures.
const LONGEST_RUN: i64 = 31;

/// What an event of a calendar file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EventKind {
    Term,
    Holiday,
    HalfTerm,
    Training,
    Closure,
    BankHoliday,
}

/// An event and its days, both ends in.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) place: String,
    pub(super) kind: EventKind,
    pub(super) days: DayRange,
}

fn length(range: DayRange) -> i64 {
    range.last_day.signed_duration_since(range.first_day).num_days().saturating_add(1)
}

fn meets(one: DayRange, other: DayRange) -> bool {
    one.first_day <= other.last_day && other.first_day <= one.last_day
}

fn inside(range: DayRange, term: &SchoolTerm) -> bool {
    term.first_day <= range.first_day && range.last_day <= term.last_day
}

fn term_days(term: &SchoolTerm) -> DayRange {
    DayRange { first_day: term.first_day, last_day: term.last_day }
}

fn is_weekday(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() < 5
}

/// A draft of the year from the events of a file.
pub(super) fn draft(events: Vec<Event>, year: Option<DayRange>, findings: &mut Vec<CalendarFinding>) -> CalendarData {
    let mut data = CalendarData::default();
    let (mut holidays, mut half_terms) = (Vec::new(), Vec::new());
    for event in events {
        let Event { place, kind, days } = event;
        let mut find = |code| findings.push(CalendarFinding::new(place.clone(), code));
        if kind != EventKind::BankHoliday && year.is_some_and(|year| !meets(year, days)) {
            find(Code::OutsideYear);
            continue;
        }
        let longest = match kind {
            EventKind::Term => LONGEST_TERM,
            EventKind::Holiday => parentis::calendar::MAX_HOLIDAY_DAYS,
            EventKind::HalfTerm => LONGEST_HALF_TERM,
            EventKind::Training | EventKind::Closure | EventKind::BankHoliday => LONGEST_RUN,
        };
        if length(days) > longest {
            find(Code::TooLong);
            continue;
        }
        match kind {
            EventKind::Term if length(days) < SHORTEST_TERM => find(Code::TermMarker),
            EventKind::Term => data.terms.push(as_term(days)),
            EventKind::Holiday => holidays.push((place, days)),
            EventKind::HalfTerm => half_terms.push((place, days)),
            EventKind::Training => data.inset_days.extend(each(days).filter(|day| is_weekday(*day))),
            EventKind::Closure => data.closures.extend(each(days).map(|day| Closure { day, counts: false })),
            EventKind::BankHoliday => data.bank_holidays.extend(each(days)),
        }
    }
    if data.terms.is_empty() {
        terms_from_holidays(&mut data, &holidays, year, findings);
    } else {
        for (place, days) in holidays {
            if data.terms.iter().any(|term| inside(days, term)) {
                let fits = length(days) <= LONGEST_HALF_TERM;
                findings.push(CalendarFinding::new(&place, if fits { Code::HolidayInsideTerm } else { Code::TooLong }));
                if fits {
                    half_terms.push((place, days));
                }
            } else if data.terms.iter().any(|term| meets(days, term_days(term))) {
                findings.push(CalendarFinding::new(place, Code::HolidayOverEdge));
            }
        }
    }
    enter_half_terms(&mut data, half_terms, findings);
    if !data.bank_holidays.is_empty() {
        findings.push(CalendarFinding::new("file", Code::BankHolidaysUnverified));
    }
    tidy(&mut data, findings);
    data
}

fn each(range: DayRange) -> impl Iterator<Item = NaiveDate> {
    let last = range.last_day;
    range.first_day.iter_days().take_while(move |day| *day <= last)
}

/// The season of a run of school days, from the day it begins: Easter falls so that a spring half begins by the middle
/// of March and a summer one after it.
fn as_term(days: DayRange) -> SchoolTerm {
    let season = match (days.first_day.month(), days.first_day.day()) {
        (8..=12, _) => Season::Autumn,
        (1 | 2, _) | (3, ..=15) => Season::Spring,
        _ => Season::Summer,
    };
    let DayRange { first_day, last_day } = days;
    SchoolTerm { name: season.code().to_owned(), season, first_day, last_day }
}

/// What the holidays leave of the year, each run from its first weekday to its last.
fn terms_from_holidays(
    data: &mut CalendarData,
    holidays: &[(String, DayRange)],
    year: Option<DayRange>,
    findings: &mut Vec<CalendarFinding>,
) {
    if holidays.is_empty() {
        return;
    }
    let Some(year) = year else {
        findings.push(CalendarFinding::new("file", Code::YearNeeded));
        return;
    };
    let open = |day: NaiveDate| !holidays.iter().any(|(_, range)| range.first_day <= day && day <= range.last_day);
    let mut runs: Vec<DayRange> = Vec::new();
    let mut in_run = false;
    for day in each(year) {
        if !open(day) {
            in_run = false;
        } else if is_weekday(day) {
            match runs.last_mut() {
                Some(run) if in_run => run.last_day = day,
                _ => runs.push(DayRange { first_day: day, last_day: day }),
            }
            in_run = true;
        }
    }
    data.terms.extend(runs.into_iter().map(as_term));
    findings.push(CalendarFinding::new("file", Code::TermsFromHolidays));
}

/// Half-terms belong inside a term; one that stands over its edge is cut to it.
fn enter_half_terms(data: &mut CalendarData, half_terms: Vec<(String, DayRange)>, findings: &mut Vec<CalendarFinding>) {
    for (place, days) in half_terms {
        let cut = data.terms.iter().find_map(|term| {
            let (first_day, last_day) = (days.first_day.max(term.first_day), days.last_day.min(term.last_day));
            (first_day <= last_day).then_some(DayRange { first_day, last_day })
        });
        match cut {
            Some(days) => data.half_terms.push(days),
            None if between_halves(data, days) => {}
            None => findings.push(CalendarFinding::new(place, Code::HalfTermOutsideTerm)),
        }
    }
}

/// Does it lie between two halves of a term that are entered as terms of their own?
fn between_halves(data: &CalendarData, days: DayRange) -> bool {
    let before = data.terms.iter().filter(|term| term.last_day < days.first_day).max_by_key(|term| term.last_day);
    let after = data.terms.iter().filter(|term| term.first_day > days.last_day).min_by_key(|term| term.first_day);
    matches!((before, after), (Some(before), Some(after)) if before.season == after.season)
}

/// In order and once each; and if the draft contradicts itself, it says so.
fn tidy(data: &mut CalendarData, findings: &mut Vec<CalendarFinding>) {
    data.terms.sort_by_key(|term| term.first_day);
    data.half_terms.sort();
    data.half_terms.dedup();
    data.closures.sort();
    data.closures.dedup();
    for list in [&mut data.inset_days, &mut data.bank_holidays] {
        list.sort();
        list.dedup();
        if list.len() > MAX_CALENDAR_DAYS {
            list.truncate(MAX_CALENDAR_DAYS);
            findings.push(CalendarFinding::new("file", Code::TooLong));
        }
    }
    if !data.problems().is_empty() {
        findings.push(CalendarFinding::new("file", Code::Contradiction));
    }
}
