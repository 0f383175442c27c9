//! iCalendar files of term dates: what their events are, and on which days in London.

use super::terms::{Event, EventKind, draft};
use super::{CalendarFileError, CalendarFinding, CalendarFindingCode as Code, text};
use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarParameterName, ICalendarProperty,
    ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Europe::London;
use parentis::calendar::{CalendarData, DayRange};
use parentis::time::check_day;

/// A calendar as far as a file gives it, for a person to look at, and what was found on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDraft {
    /// The dates.
    pub data: CalendarData,
    /// Everything that was left out, and everything that a person should look at.
    pub findings: Vec<CalendarFinding>,
}

/// Reads an iCalendar file of term dates into a draft of one school year.
///
/// Events are told apart by the words of their summaries: training days, half-terms, holidays, closures, bank holidays,
/// terms. `DTEND` is the day *after* the last (VOC-96). Times are turned into days in London, so that a midnight written
/// in universal time does not slip into the day before.
///
/// Some authorities list terms and some list holidays. Where there are holidays alone, the terms are what they leave of
/// the school's `year`, from its first day with pupils to its last: a school knows these two days, a file of holidays
/// does not. A half of a term becomes a term of the same season; the days between two such are half-term.
///
/// # Errors
/// A [`CalendarFileError`] if the file is too large, is no iCalendar file, or breaks off.
pub fn read_ical(bytes: &[u8], year: Option<DayRange>) -> Result<CalendarDraft, CalendarFileError> {
    if let Some(DayRange { first_day, last_day }) = year
        && (check_day(first_day).is_err()
            || check_day(last_day).is_err()
            || !(0..=366).contains(&last_day.signed_duration_since(first_day).num_days()))
    {
        return Err(CalendarFileError::BadYear);
    }
    let text = text(bytes)?.trim();
    let begins = text.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR"));
    if !begins {
        return Err(CalendarFileError::NotACalendar);
    }
    let ends = text.lines().next_back().is_some_and(|line| line.trim().eq_ignore_ascii_case("END:VCALENDAR"));
    if !ends {
        return Err(CalendarFileError::Truncated);
    }
    let mut parser = Parser::new(text);
    let (mut findings, mut events, mut number) = (Vec::new(), Vec::new(), 0_usize);
    let mut stray = false;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                for component in calendar.components {
                    if component.component_type == ICalendarComponentType::VEvent {
                        number = number.saturating_add(1);
                        events.extend(read_event(&component, number, &mut findings));
                    }
                }
            }
            Entry::Eof => break,
            Entry::TooManyComponents | Entry::UnterminatedComponent(_) => return Err(CalendarFileError::Truncated),
            Entry::VCard(_) | Entry::InvalidLine(_) | Entry::UnexpectedComponentEnd { .. } | _ => stray = true,
        }
    }
    if stray {
        findings.push(CalendarFinding::new("file", Code::StrayLines));
    }
    let data = draft(events, year, &mut findings);
    Ok(CalendarDraft { data, findings })
}

/// A moment as written: a day alone, or a day and a time.
#[derive(Clone, Copy)]
enum Moment {
    Day(NaiveDate),
    /// Date and time in universal time and in London.
    At {
        utc: NaiveDateTime,
        london: NaiveDateTime,
    },
}

impl Moment {
    const fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::At { london, .. } => london.date(),
        }
    }
}

fn read_event(event: &ICalendarComponent, number: usize, findings: &mut Vec<CalendarFinding>) -> Option<Event> {
    let place = format!("event {number}");
    let mut find = |code| findings.push(CalendarFinding::new(place.clone(), code));
    if event.status() == Some(&ICalendarStatus::Cancelled) {
        find(Code::Cancelled);
        return None;
    }
    let Some(start) = moment(event, &ICalendarProperty::Dtstart) else {
        find(Code::NoStart);
        return None;
    };
    let Some(days) = days_of(event, start) else {
        find(Code::BadEnd);
        return None;
    };
    if event.is_recurrent() {
        find(Code::Recurs);
    }
    if matches!(start, Moment::At { .. }) {
        find(Code::TimesForDays);
    }
    let summary = event.property(&ICalendarProperty::Summary).and_then(|entry| entry.values.first());
    let Some(kind) = summary.and_then(ICalendarValue::as_text).and_then(classify) else {
        find(Code::Unclassified);
        return None;
    };
    Some(Event { place, kind, days })
}

/// What the words of a summary say that an event is.
fn classify(summary: &str) -> Option<EventKind> {
    const WORDS: &[(EventKind, &[&str])] = &[
        (
            EventKind::Training,
            &[
                "inset",
                "training day",
                "staff training",
                "in-service",
                "in service day",
                "teacher day",
                "development day",
                "non-pupil",
                "non pupil",
                "baker day",
            ],
        ),
        (
            EventKind::BankHoliday,
            &["bank holiday", "public holiday", "good friday", "easter monday", "boxing day", "new year's day"],
        ),
        (EventKind::HalfTerm, &["half term", "half-term", "halfterm", "mid-term", "mid term"]),
        (EventKind::Holiday, &["holiday", "vacation", "break"]),
        (EventKind::Closure, &["closed", "closure", "snow", "strike", "polling", "election"]),
        (EventKind::Term, &["term"]),
    ];
    // A long summary says nothing more in its tail; two blanks or a typographic apostrophe are no difference.
    let lower: String = summary.chars().take(500).collect::<String>().to_lowercase().replace('’', "'");
    let words = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = WORDS.iter().find(|(_, list)| list.iter().any(|word| words.contains(word)));
    found.map(|(kind, _)| *kind)
}

/// The days of an event, both ends in.
fn days_of(event: &ICalendarComponent, start: Moment) -> Option<DayRange> {
    let first_day = check_day(start.day()).ok()?;
    let written = event.property(&ICalendarProperty::Dtend).is_some();
    let end = match (written, duration(event)) {
        (true, _) => Some(moment(event, &ICalendarProperty::Dtend)?),
        (false, Some(duration)) => Some(later(start, duration)?),
        (false, None) => None,
    };
    let (first_day, last_day) = match (start, end) {
        (_, None) => (first_day, first_day),
        (Moment::Day(_), Some(Moment::Day(end))) => (first_day, last_before(first_day, end)?),
        // Midnights of universal time: days that some program wrote as times.
        (Moment::At { utc, .. }, Some(Moment::At { utc: end, .. }))
            if utc.time() == NaiveTime::MIN && end.time() == NaiveTime::MIN =>
        {
            (utc.date(), last_before(utc.date(), end.date())?)
        }
        (Moment::At { london, .. }, Some(Moment::At { london: end, .. })) if end > london => {
            (first_day, end.checked_sub_signed(TimeDelta::try_seconds(1)?)?.date())
        }
        (_, Some(end)) => (first_day, end.day()),
    };
    check_day(last_day).ok()?;
    (first_day <= last_day).then_some(DayRange { first_day, last_day })
}

/// The last day of a run whose end is the day after it; one day where both are the same, as some programs write it.
fn last_before(first: NaiveDate, end: NaiveDate) -> Option<NaiveDate> {
    if end == first { Some(first) } else { end.pred_opt() }
}

fn moment(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<Moment> {
    let entry = event.property(property)?;
    let written = entry.values.first()?.as_partial_date_time()?;
    let date = NaiveDate::from_ymd_opt(written.year?.into(), written.month?.into(), written.day?.into())?;
    check_day(date).ok()?;
    let Some(hour) = written.hour else { return Some(Moment::Day(date)) };
    let (minute, second) = (written.minute.unwrap_or(0), written.second.unwrap_or(0).min(59));
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into())?;
    let zone = entry.parameter(&ICalendarParameterName::Tzid).and_then(|zone| zone.as_text());
    let utc = universal(written, date.and_time(time), zone)?;
    Some(Moment::At { utc, london: London.from_utc_datetime(&utc).naive_local() })
}

/// A time as written, in universal time. Without a zone it is London's.
fn universal(written: &PartialDateTime, local: NaiveDateTime, zone: Option<&str>) -> Option<NaiveDateTime> {
    if let Some(hours) = written.tz_hour {
        let minutes = i64::from(hours).checked_mul(60)?.checked_add(written.tz_minute.unwrap_or(0).into())?;
        let ahead = TimeDelta::try_minutes(if written.tz_minus { minutes.checked_neg()? } else { minutes })?;
        return local.checked_sub_signed(ahead);
    }
    match zone.and_then(|zone| zone.parse::<Tz>().ok()) {
        Some(zone) => Some(zone.from_local_datetime(&local).earliest()?.naive_utc()),
        None => Some(London.from_local_datetime(&local).earliest()?.naive_utc()),
    }
}

fn duration(event: &ICalendarComponent) -> Option<&ICalendarDuration> {
    let value = event.property(&ICalendarProperty::Duration)?.values.first()?;
    if let ICalendarValue::Duration(duration) = value { Some(duration) } else { None }
}

fn later(start: Moment, duration: &ICalendarDuration) -> Option<Moment> {
    if duration.neg {
        return None;
    }
    let days = u64::from(duration.weeks).checked_mul(7)?.checked_add(duration.days.into())?;
    match start {
        Moment::Day(day) => Some(Moment::Day(day.checked_add_days(Days::new(days))?)),
        Moment::At { utc, london } => {
            let seconds = i64::from(duration.hours)
                .checked_mul(3600)?
                .checked_add(i64::from(duration.minutes).checked_mul(60)?)?
                .checked_add(duration.seconds.into())?;
            let more = |moment: NaiveDateTime| {
                moment.checked_add_days(Days::new(days))?.checked_add_signed(TimeDelta::try_seconds(seconds)?)
            };
            Some(Moment::At { utc: more(utc)?, london: more(london)? })
        }
    }
}

#[cfg(test)]
mod tests;
