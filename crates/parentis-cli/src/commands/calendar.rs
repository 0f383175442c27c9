//! `calendar`: what kind of day each day is, and on which day something falls due.

use super::desk::{Desk, as_of, print};
use crate::cli::{CalendarOf, CountDays, Format, ShowCalendar};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use chrono::{Datelike as _, NaiveDate};
use parentis::calendar::{CalendarGap, Calendars, DayKind};
use parentis::question::{Arrived, Day};
use parentis::{Answer, Question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(asked: &CalendarOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match asked {
        CalendarOf::Show(show) => self::show(show, file, clock, out),
        CalendarOf::Count(count) => self::count(count, file, clock, out),
    }
}

/// Days after one another that are of one kind; in term with the weekends between them.
struct Stretch {
    first: NaiveDate,
    last: NaiveDate,
    /// Or why it is not known.
    kind: Result<DayKind, CalendarGap>,
    /// The school days in it.
    school_days: u32,
}

/// Is it the weekend of the stretch of school days around it?
fn belongs(kind: Result<DayKind, CalendarGap>) -> Result<DayKind, CalendarGap> {
    if kind == Ok(DayKind::Weekend) { Ok(DayKind::SchoolDay) } else { kind }
}

fn stretches(calendars: &Calendars, from: NaiveDate, until: NaiveDate) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for day in from.iter_days().take_while(|day| *day <= until) {
        let exactly = calendars.kind_of(day);
        let kind = belongs(exactly);
        let session = u32::from(exactly == Ok(DayKind::SchoolDay));
        match found.last_mut().filter(|last| last.kind == kind) {
            Some(last) => {
                last.last = day;
                last.school_days = last.school_days.saturating_add(session);
            }
            None => found.push(Stretch { first: day, last: day, kind, school_days: session }),
        }
    }
    // Weekends alone, beside a holiday or a training day, are not worth a line.
    found.retain(|stretch| stretch.kind != Ok(DayKind::SchoolDay) || stretch.school_days > 0);
    found
}

/// The school year of a day: from September to August.
fn year_of(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = if day.month() >= 9 { day.year() } else { day.year().checked_sub(1)? };
    Some((NaiveDate::from_ymd_opt(first, 9, 1)?, NaiveDate::from_ymd_opt(first.checked_add(1)?, 8, 31)?))
}

/// The most days that are shown at once: four years.
const MOST_DAYS: i64 = 4 * 366;

fn show<W: Write>(asked: &ShowCalendar, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&asked.words, out.format())?;
    let desk = Desk::open(file, asked.told)?;
    let day = clock.day(asked.when.as_of);
    let wrong =
        || Failure::refused("there is no such stretch of days", "Say --from and --until, at most four years apart.");
    let (first, _) = year_of(asked.from.unwrap_or(day)).ok_or_else(wrong)?;
    let from = asked.from.unwrap_or(first);
    let (_, last) = year_of(from).ok_or_else(wrong)?;
    let until = asked.until.unwrap_or(last);
    if until < from || until.signed_duration_since(from).num_days() > MOST_DAYS {
        return Err(wrong());
    }
    let found = stretches(&desk.school.calendars(day), from, until);
    let gaps = found.iter().filter(|stretch| stretch.kind.is_err()).count();
    match out.format() {
        Format::Json => {
            let days = found.iter().map(|stretch| {
                json!({ "first_day": stretch.first, "last_day": stretch.last, "kind": stretch.kind.ok(),
                        "school_days": stretch.school_days })
            });
            out.json(&json!({ "as_of": day, "days": days.collect::<Vec<_>>() }))?;
        }
        Format::Csv => {
            out.sheet(&sheet(&found, |day| day.to_string(), |kind| kind.map_or("", DayKind::code).to_owned()))?;
        }
        Format::Text => {
            as_of(day, &words, out)?;
            let text = words.text();
            let kind = |kind: Result<DayKind, CalendarGap>| match kind {
                // With the weekends between them.
                Ok(kind) => text.word(DayKind::LIST, kind.code()).unwrap_or_default(),
                Err(gap) => text.calendar_gap(gap),
            };
            let weekday = |day: NaiveDate| format!("{} {}", day.format("%a"), text.date(day));
            out.sheet(&sheet(&found, weekday, kind))?;
        }
    }
    desk.checked(gaps)
}

fn sheet(
    found: &[Stretch],
    date: impl Fn(NaiveDate) -> String,
    kind: impl Fn(Result<DayKind, CalendarGap>) -> String,
) -> Sheet {
    let columns = [("first_day", "From"), ("last_day", "To"), ("kind", "What"), ("school_days", "School days")];
    let mut sheet = Sheet::new(&columns);
    for stretch in found {
        let counted = if stretch.school_days == 0 { String::new() } else { stretch.school_days.to_string() };
        sheet.row([date(stretch.first).into(), date(stretch.last).into(), kind(stretch.kind).into(), counted.into()]);
    }
    sheet
}

/// The day, asked of the library as every host asks.
fn count<W: Write>(asked: &CountDays, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&asked.words, out.format())?;
    let desk = Desk::open(file, asked.told)?;
    let as_of = clock.day(asked.when.as_of);
    let CountDays { n, unit, .. } = *asked;
    let answer_of = |question: &Question| desk.school.answer(question);
    let deemed =
        asked.received.then(|| answer_of(&Question::DeemedReceived { received: Arrived::On(asked.start), as_of }));
    let mut start = asked.start;
    if let Some(Answer::Day(found)) = &deemed {
        match found.day {
            Day::On { day } => start = day,
            // Without the day of receipt there is nothing to count from.
            Day::At { .. } | Day::NotKnown { .. } => return given(found.clone(), as_of, &words, &desk, out),
        }
    }
    let question = match (asked.before, asked.told_date) {
        (true, _) => Question::LastDayBefore { event: start, n, unit, clear_days: asked.clear_days, as_of },
        (false, Some(told)) => Question::ToldDate { told, start, n, unit, as_of },
        (false, None) => Question::Count { start, n, unit, as_of },
    };
    let Answer::Day(found) = answer_of(&question) else {
        return Err(Failure::refused("the answer is no day", "Report this as a fault of the program."));
    };
    if let (Some(Answer::Day(deemed)), Format::Text) = (&deemed, out.format()) {
        super::desk::as_of(as_of, &words, out)?;
        print(&words.text().day(deemed), out)?;
        print(&words.text().day(&found), out)?;
        return desk.checked(usize::from(matches!(found.day, Day::NotKnown { .. })));
    }
    given(found, as_of, &words, &desk, out)
}

fn given<W: Write>(
    found: parentis::question::DayAnswer,
    day: NaiveDate,
    words: &Words,
    desk: &Desk,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let gap = usize::from(matches!(found.day, Day::NotKnown { .. }));
    desk.give(
        found,
        Answer::Day,
        (day, words, out),
        (
            |found, _| {
                let mut sheet = Sheet::new(&[("day", "Day"), ("would_be", "Would be"), ("rules", "Rules")]);
                let day = match found.day {
                    Day::On { day } => day.to_string(),
                    Day::At { instant } => instant.to_rfc3339(),
                    Day::NotKnown { .. } => String::new(),
                };
                let rules: Vec<&str> = found.rules.iter().map(|rule| rule.code()).collect();
                let would_be = found.would_be.map(|day| day.to_string()).unwrap_or_default();
                sheet.row([day.into(), would_be.into(), rules.join(" ").into()]);
                sheet
            },
            |words, found, _| words.text().day(found),
        ),
    )?;
    desk.checked(gap)
}
