//! When a message counts as received (ESC-32), and what a later change of the calendar does to a date once told.

use super::clock::{london, london_day};
use super::count::Counted;
use super::days::Calendars;
use super::table::{day, number};
use super::words::{CalendarGap, CountRules, Counting, DayKind};
use crate::rules::RuleId;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// When something arrived, as exactly as the school knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Received {
    /// On a day; the hour is not known, so no closing time applies.
    Day(NaiveDate),
    /// At an instant.
    At(DateTime<FixedOffset>),
}

impl From<NaiveDate> for Received {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<DateTime<FixedOffset>> for Received {
    fn from(instant: DateTime<FixedOffset>) -> Self {
        Self::At(instant)
    }
}

/// The day that is day 0 of the school's clock, and the rules that made it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Deemed {
    /// The day.
    pub day: NaiveDate,
    /// The rules that were consulted.
    pub rules: CountRules,
}

/// A date that somebody was told, once the calendar has changed under it (CAL-20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ToldDate {
    /// The date that stands: the one that was told.
    pub stands: NaiveDate,
    /// The date that the calendar of today would give, if it is another; to be reported.
    pub would_be: Option<NaiveDate>,
    /// The rules that were consulted.
    pub rules: CountRules,
}

impl Calendars {
    /// The day on which something arrived: the day in London (CAL-16), or the day after if it came later than the
    /// closing time of the profile (CAL-11). School holidays play no part, as for data protection (CNF-32). Steps to
    /// keep a child safe heed no closing time: for them ask [`london_day`].
    ///
    /// # Errors
    /// [`CalendarGap::OutOfRange`] at the ends of time.
    pub fn day_of_receipt(&self, received: impl Into<Received>, how: &Counting) -> Result<Deemed, CalendarGap> {
        let instant = match received.into() {
            Received::Day(day) => return Ok(Deemed { day, rules: CountRules::NONE }),
            Received::At(instant) => instant,
        };
        if !self.switches.on(RuleId::CAL_16) {
            return Ok(Deemed { day: instant.naive_utc().date(), rules: CountRules::CAL_16 });
        }
        let Some(cutoff) = how.cutoff else {
            return Ok(Deemed { day: london_day(instant), rules: CountRules::CAL_16 });
        };
        let local = london(instant).ok_or(CalendarGap::OutOfRange)?;
        let late = local.time() > cutoff && self.switches.on(RuleId::CAL_11);
        let day = if late { local.date().succ_opt() } else { Some(local.date()) };
        let rules = CountRules::CAL_16.and(CountRules::CAL_11);
        Ok(Deemed { day: day.ok_or(CalendarGap::OutOfRange)?, rules })
    }

    /// The day on which something counts as received (ESC-32): what comes in a holiday counts from the first school
    /// day after it, half-term included unless the profile says otherwise (CAL-14).
    ///
    /// Nothing else moves it (CHO-7): a weekend in term, a training day, a day of snow and a bank holiday are their own
    /// day 0. A training day after the holiday is no school day, so that what came in the holiday waits for the pupils.
    ///
    /// ```
    /// # use parentis::calendar::{Calendar, CalendarData, Calendars, Counting, Season, SchoolTerm};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let term = |season, first_day: &str, last_day: &str| -> Result<SchoolTerm, chrono::ParseError> {
    /// #     Ok(SchoolTerm { name: String::new(), season, first_day: first_day.parse()?, last_day: last_day.parse()? })
    /// # };
    /// let terms = vec![term(Season::Autumn, "2026-09-07", "2026-12-18")?, term(Season::Spring, "2027-01-05", "2027-03-25")?];
    /// let data = CalendarData { terms, inset_days: vec!["2027-01-04".parse()?], ..CalendarData::default() };
    /// let calendars = Calendars::new(&[Calendar::new(data)?]);
    /// let deemed = calendars.deemed_received("2026-12-30".parse::<chrono::NaiveDate>()?, &Counting::default())?;
    /// assert_eq!(deemed.day.to_string(), "2027-01-05");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A [`CalendarGap`] where the day, or the end of the holiday, has not been entered (CAL-15).
    pub fn deemed_received(&self, received: impl Into<Received>, how: &Counting) -> Result<Deemed, CalendarGap> {
        let arrived = self.day_of_receipt(received, how)?;
        let rules = arrived.rules.and(CountRules::ESC_32);
        let only_holidays = self.switches.on(RuleId::CHO_7);
        let (moves, rules) = match self.kind_of(arrived.day)? {
            DayKind::SchoolDay => (false, rules),
            DayKind::Holiday => (true, rules),
            DayKind::HalfTerm => {
                let holiday = how.half_term_is_holiday && self.switches.on(RuleId::CAL_14);
                (holiday || !only_holidays, rules.and(CountRules::CAL_14))
            }
            DayKind::LostDay => (!only_holidays && !how.lost_days_count, rules.and(CountRules::CHO_7)),
            DayKind::TrainingDay | DayKind::BankHoliday | DayKind::LocalHoliday | DayKind::Weekend => {
                (!only_holidays, rules.and(CountRules::CHO_7))
            }
        };
        if !moves || !self.switches.on(RuleId::ESC_32) {
            return Ok(Deemed { day: arrived.day, rules });
        }
        let from = number(arrived.day);
        let (_, last_known) = self.known.around(from).ok_or_else(|| self.gap_at(from))?;
        let first = self.sessions(how).nth_from(from, 1).filter(|first| *first <= last_known);
        let first = first.ok_or_else(|| self.gap_at(last_known.saturating_add(1)))?;
        let rules = rules.and(CountRules::CAL_1).and(self.rules_between(from, first));
        Ok(Deemed { day: day(first).ok_or(CalendarGap::OutOfRange)?, rules })
    }

    /// What becomes of a date that was told to somebody when the calendar of today gives another: the told date stands,
    /// and the other is reported (CAL-20).
    pub fn told_date(&self, told: NaiveDate, today: Counted) -> ToldDate {
        let would_be = (today.due != told).then_some(today.due);
        let stands = if self.switches.on(RuleId::CAL_20) { told } else { today.due };
        ToldDate { stands, would_be, rules: today.rules.and(CountRules::CAL_20) }
    }
}
