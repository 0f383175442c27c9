//! Instants and hours: London time, and promises made in hours.

use super::days::Calendars;
use super::table::{is_weekday, number};
use super::words::{CalendarGap, CountRules, Counting, HourRule};
use crate::rules::RuleId;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Europe::London;

/// The moment at which a promise in hours runs out, with London's offset, and the rules that made it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountedInstant {
    /// The last moment in time.
    pub due: DateTime<FixedOffset>,
    /// The rules that were consulted.
    pub rules: CountRules,
}

/// The day in London on which an instant falls (CAL-16).
///
/// ```
/// # use parentis::calendar::london_day;
/// // Half past eleven at night in universal time is half past midnight in a London summer.
/// let instant = "2026-06-30T23:30:00+00:00".parse()?;
/// assert_eq!(london_day(instant).to_string(), "2026-07-01");
/// # Ok::<(), chrono::ParseError>(())
/// ```
pub fn london_day(instant: DateTime<FixedOffset>) -> NaiveDate {
    london(instant).unwrap_or_else(|| instant.naive_utc()).date()
}

/// Date and time in London; none outside the years that are counted.
pub(super) fn london(instant: DateTime<FixedOffset>) -> Option<NaiveDateTime> {
    let utc = instant.naive_utc();
    if !(1899..=2200).contains(&utc.year()) {
        return None;
    }
    utc.checked_add_offset(London.offset_from_utc_datetime(&utc).fix())
}

/// An instant with London's offset; none outside the years that are counted.
fn with_london_offset(utc: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    if !(1900..2200).contains(&utc.year()) {
        return None;
    }
    let offset = London.offset_from_utc_datetime(&utc).fix();
    Some(DateTime::from_naive_utc_and_offset(utc, offset))
}

/// The instant, in universal time, at which a day in London begins.
fn midnight(day: NaiveDate) -> Option<NaiveDateTime> {
    Some(London.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest()?.naive_utc())
}

/// The instant at which a day in London begins; none outside the years that are counted.
pub(crate) fn day_begins(day: NaiveDate) -> Option<DateTime<FixedOffset>> {
    midnight(day).and_then(with_london_offset)
}

impl Calendars {
    /// The moment at which `n` hours from an instant have run.
    ///
    /// Hours of the clock run day and night, through weekends, holidays and changes of the clock (CAL-16, CNF-41): 24
    /// hours from noon on the Saturday before the clocks go back end at 11 on Sunday. Weekday hours (CAL-12) run only
    /// on Mondays to Fridays in term, 24 a day: 48 of them from Friday at 15:00 end on Tuesday at 15:00.
    ///
    /// # Errors
    /// A [`CalendarGap`] where weekday hours run into days that nobody has entered (CAL-15), or out of the years that
    /// are counted.
    pub fn hours_after(
        &self,
        instant: DateTime<FixedOffset>,
        n: u32,
        how: &Counting,
    ) -> Result<CountedInstant, CalendarGap> {
        let hours = TimeDelta::try_hours(i64::from(n)).ok_or(CalendarGap::OutOfRange)?;
        if how.hours == HourRule::Clock || n == 0 || !self.switches.on(RuleId::CAL_12) {
            let rules = CountRules::CAL_16.and_if(CountRules::CAL_12, how.hours == HourRule::WeekdayHours);
            return Ok(CountedInstant { due: self.clock_hours(instant, hours)?, rules });
        }
        let (utc, first, last) = self.weekday_hours(instant, hours)?;
        let due = with_london_offset(utc).ok_or(CalendarGap::OutOfRange)?;
        let rules = CountRules::CAL_12.and(CountRules::CAL_16);
        let ends = self.term_ends.any(number(first), number(last));
        Ok(CountedInstant { due, rules: rules.and_if(CountRules::CAL_18, ends) })
    }

    fn clock_hours(
        &self,
        instant: DateTime<FixedOffset>,
        hours: TimeDelta,
    ) -> Result<DateTime<FixedOffset>, CalendarGap> {
        let utc = instant.naive_utc().checked_add_signed(hours);
        let due = utc.and_then(with_london_offset).ok_or(CalendarGap::OutOfRange)?;
        if self.switches.on(RuleId::CAL_16) {
            return Ok(due);
        }
        // What CAL-16 forbids: every day taken as 24 hours long.
        let wall = london(instant).and_then(|wall| wall.checked_add_signed(hours)).ok_or(CalendarGap::OutOfRange)?;
        due.offset().from_local_datetime(&wall).earliest().ok_or(CalendarGap::OutOfRange)
    }

    fn weekday_hours(
        &self,
        instant: DateTime<FixedOffset>,
        hours: TimeDelta,
    ) -> Result<(NaiveDateTime, NaiveDate, NaiveDate), CalendarGap> {
        let first = london(instant).ok_or(CalendarGap::OutOfRange)?.date();
        let (mut now, mut day, mut left) = (instant.naive_utc(), first, hours);
        loop {
            let today = number(day);
            self.known.around(today).ok_or_else(|| self.gap_at(today))?;
            let tomorrow = day.succ_opt().ok_or(CalendarGap::OutOfRange)?;
            let end = midnight(tomorrow).ok_or(CalendarGap::OutOfRange)?;
            if is_weekday(today) && self.term_weekdays.holds(today) {
                let today_holds = end.signed_duration_since(now);
                if left <= today_holds {
                    let due = now.checked_add_signed(left).ok_or(CalendarGap::OutOfRange)?;
                    return Ok((due, first, day));
                }
                left = left.checked_sub(&today_holds).ok_or(CalendarGap::OutOfRange)?;
            }
            (now, day) = (end, tomorrow);
        }
    }
}
