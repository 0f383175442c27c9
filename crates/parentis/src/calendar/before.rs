//! Counting backwards: the last good day for notice or papers before an event.

use super::count::Counted;
use super::days::Calendars;
use super::table::{DayNumber, Days, Spans, after_monday, day, monday, number};
use super::words::{CalendarGap, CountRules, Counting, Unit};
use crate::rules::RuleId;
use crate::time::check_day;
use chrono::{Days as Span, Months, NaiveDate};

impl Calendars {
    /// The last good day for something that must happen at least `n` of a unit before an event.
    ///
    /// The day of the event does not count, and the `n`-th counted day back is still in time (CAL-8). *Clear* days
    /// leave out the day of the notice as well, so that it is one counted day earlier. Where a number of weeks ends on
    /// a day without a session, the last school day before it is meant: a minimum is never shortened, and for the same
    /// reason nothing is rolled forward here (CAL-10). [`Counting::count_start_day`] plays no part.
    ///
    /// # Errors
    /// As for [`Calendars::count`].
    pub fn last_day_before(
        &self,
        event: NaiveDate,
        n: u32,
        unit: Unit,
        clear_days: bool,
        how: &Counting,
    ) -> Result<Counted, CalendarGap> {
        check_day(event).map_err(|_| CalendarGap::OutOfRange)?;
        match unit {
            Unit::SchoolDay => {
                let always = CountRules::CAL_1.and(CountRules::CAL_8).and(CountRules::CAL_9);
                self.nth_back_in_term(self.sessions(how), event, n, clear_days, always)
            }
            Unit::WorkingDayTermOnly => {
                let always = CountRules::CAL_6.and(CountRules::CAL_8);
                self.nth_back_in_term(&self.term_working, event, n, clear_days, always)
            }
            Unit::WorkingDay => {
                let (last, k) = self.back_from(event, n, clear_days);
                let due = nth_back(&self.working, &self.bank_known, last, k).map_err(|day| self.bank_gap_at(day))?;
                let rules = CountRules::CAL_6.and(CountRules::CAL_8);
                counted(due, rules.and_if(CountRules::CAL_19, self.local.any(due, last)))
            }
            Unit::SchoolWeek => self.school_weeks_back(event, n, clear_days, how),
            Unit::CalendarDay => self.run_back(event, event.checked_sub_days(Span::new(n.into())), clear_days),
            Unit::CalendarWeek => {
                let days = Span::new(u64::from(n).saturating_mul(7));
                self.run_back(event, event.checked_sub_days(days), clear_days)
            }
            Unit::Month => {
                let back = self.run_back(event, event.checked_sub_months(Months::new(n)), clear_days)?;
                Ok(Counted { rules: back.rules.and(CountRules::REV_15), ..back })
            }
            Unit::Hour => Err(CalendarGap::UnitNotForThis { unit }),
            Unit::Unspecified => Err(CalendarGap::UnitUnspecified),
        }
    }

    /// The last day that can count, and which one back from it is meant.
    fn back_from(&self, event: NaiveDate, n: u32, clear_days: bool) -> (DayNumber, u32) {
        let k = n.saturating_add(u32::from(clear_days));
        let event = number(event);
        if k == 0 || !self.switches.on(RuleId::CAL_8) { (event, k.max(1)) } else { (event.saturating_sub(1), k) }
    }

    fn nth_back_in_term(
        &self,
        table: &Days,
        event: NaiveDate,
        n: u32,
        clear_days: bool,
        always: CountRules,
    ) -> Result<Counted, CalendarGap> {
        let (last, k) = self.back_from(event, n, clear_days);
        let due = nth_back(table, &self.known, last, k).map_err(|day| self.back_gap_at(day))?;
        counted(due, always.and(self.rules_between(due, last)))
    }

    fn school_weeks_back(
        &self,
        event: NaiveDate,
        n: u32,
        clear_days: bool,
        how: &Counting,
    ) -> Result<Counted, CalendarGap> {
        let (last, _) = self.back_from(event, n, clear_days);
        let event = number(event);
        let (first_known, _) = self.known.around(last).ok_or_else(|| self.back_gap_at(last))?;
        let week = if n == 0 { Some(monday(event)) } else { self.weeks.nth_back(monday(event).saturating_sub(7), n) };
        let target = week.map(|week| week.saturating_add(after_monday(event)));
        let k = if clear_days { 2 } else { 1 };
        let due = target.and_then(|day| self.sessions(how).nth_back(day, k)).filter(|due| *due >= first_known);
        let due = due.ok_or_else(|| self.back_gap_at(first_known.saturating_sub(1)))?;
        let always = CountRules::CAL_1.and(CountRules::CAL_8).and(CountRules::CAL_13);
        counted(due, always.and(self.rules_between(due, last)))
    }

    fn run_back(&self, event: NaiveDate, back: Option<NaiveDate>, clear_days: bool) -> Result<Counted, CalendarGap> {
        let day = back.and_then(|day| if clear_days { day.pred_opt() } else { Some(day) });
        let day = if self.switches.on(RuleId::CAL_8) { day } else { day.and_then(|day| day.succ_opt()) };
        let due = day.and_then(|day| check_day(day.min(event)).ok()).ok_or(CalendarGap::OutOfRange)?;
        Ok(Counted { due, rules: CountRules::CAL_8 })
    }

    /// Why nothing is known about a day, looking back from a later one.
    fn back_gap_at(&self, number: DayNumber) -> CalendarGap {
        match self.known.first_after(number).and_then(day) {
            Some(before) => CalendarGap::NotYetBegun { before },
            None => self.gap_at(number),
        }
    }
}

fn counted(due: DayNumber, rules: CountRules) -> Result<Counted, CalendarGap> {
    Ok(Counted { due: day(due).ok_or(CalendarGap::OutOfRange)?, rules })
}

/// The `k`-th day of a table back from a last day, as long as every day down to it is known; else the unknown day.
fn nth_back(table: &Days, known: &Spans, last: DayNumber, k: u32) -> Result<DayNumber, DayNumber> {
    let (first_known, _) = known.around(last).ok_or(last)?;
    table.nth_back(last, k).filter(|due| *due >= first_known).ok_or(first_known.saturating_sub(1))
}
