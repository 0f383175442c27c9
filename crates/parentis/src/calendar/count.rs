//! Counting forwards: the day on which a promise of so many days falls due.

use super::days::Calendars;
use super::table::{DayNumber, Days, Spans, after_monday, day, monday, number};
use super::words::{CalendarGap, CountRules, Counting, Roll, Unit};
use crate::rules::RuleId;
use crate::time::{add_months, check_day};
use chrono::{Days as Span, NaiveDate};

/// A due day and the rules that made it what it is. The due day is the last day in time (VOC-94).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Counted {
    /// The last day in time.
    pub due: NaiveDate,
    /// The rules that were consulted.
    pub rules: CountRules,
}

impl Counted {
    /// Is it overdue on that day? From the day after the due day (VOC-94).
    pub fn is_overdue(self, as_of: NaiveDate) -> bool {
        as_of > self.due
    }
}

/// Days, weeks or months that run without regard to any calendar.
#[derive(Clone, Copy)]
enum Run {
    Days(u32),
    Weeks(u32),
    Months(u32),
}

impl Calendars {
    /// The last day in time for something promised within `n` of a unit.
    ///
    /// The day of receipt is day 0 (CAL-7, VOC-95) unless [`Counting::count_start_day`] says that it is day 1. Nothing
    /// falls due on a day that its unit does not count (CAL-9): an `n` of nought is due on the day itself, or on the
    /// first counted day after it. A number of school weeks ends on the same day of the week (CAL-13), or on the first
    /// school day after it. Days, weeks and months of the plain calendar run through the holidays, and
    /// [`Counting::roll`] says what becomes of a due day that is no working day (CAL-10).
    ///
    /// ```
    /// # use parentis::calendar::{CalendarGap, Calendars, Counting, Unit};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let nothing_entered = Calendars::new(&[]);
    /// // CAL-X16: an incident on 31 October, to be raised within three months.
    /// let limit = nothing_entered.count("2026-10-31".parse()?, 3, Unit::Month, &Counting::default())?;
    /// assert_eq!(limit.due.to_string(), "2027-01-31");
    /// // "Within 5 days": nobody has said what days they are.
    /// let gap = nothing_entered.count("2026-10-31".parse()?, 5, Unit::Unspecified, &Counting::default());
    /// assert_eq!(gap, Err(CalendarGap::UnitUnspecified));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A [`CalendarGap`] where the entered dates do not reach far enough (CAL-15), where the unit is unspecified, or
    /// where it is hours, which are counted from an instant ([`Self::hours_after`]).
    pub fn count(&self, from: NaiveDate, n: u32, unit: Unit, how: &Counting) -> Result<Counted, CalendarGap> {
        check_day(from).map_err(|_| CalendarGap::OutOfRange)?;
        match unit {
            Unit::SchoolDay => {
                let always = CountRules::CAL_1.and(CountRules::CAL_7).and(CountRules::CAL_9);
                if self.switches.on(RuleId::CAL_9) {
                    self.nth_in_term(self.sessions(how), from, n, how, always)
                } else {
                    self.run(from, Run::Days(n), how, always)
                }
            }
            Unit::WorkingDayTermOnly => {
                self.nth_in_term(&self.term_working, from, n, how, CountRules::CAL_6.and(CountRules::CAL_7))
            }
            Unit::WorkingDay => self.nth_working_day(from, n, how),
            Unit::SchoolWeek => self.nth_school_week(from, n, how),
            Unit::CalendarDay => self.run(from, Run::Days(n), how, CountRules::CAL_7),
            Unit::CalendarWeek => self.run(from, Run::Weeks(n), how, CountRules::CAL_7),
            Unit::Month => self.run(from, Run::Months(n), how, CountRules::CAL_7.and(CountRules::REV_15)),
            Unit::Hour => Err(CalendarGap::UnitNotForThis { unit }),
            Unit::Unspecified => Err(CalendarGap::UnitUnspecified),
        }
    }

    /// When late examination results must be with the parents: within fifteen school days of the school's own receipt
    /// of them (REP-5).
    ///
    /// # Errors
    /// A [`CalendarGap`] where the entered terms do not reach far enough (CAL-15).
    pub fn late_results_due(&self, received: NaiveDate) -> Result<Counted, CalendarGap> {
        let n = if self.switches.on(RuleId::REP_5) { 15 } else { 0 };
        let counted = self.count(received, n, Unit::SchoolDay, &Counting::default())?;
        Ok(Counted { rules: counted.rules.and_if(CountRules::REP_5, self.switches.on(RuleId::REP_5)), ..counted })
    }

    /// The days that count as school days, lost ones with them where the profile says so (CAL-3).
    #[inline]
    pub(super) fn sessions(&self, how: &Counting) -> &Days {
        if how.lost_days_count || !self.switches.on(RuleId::CAL_3) { &self.school_or_lost } else { &self.school }
    }

    #[inline]
    fn counts_start(&self, how: &Counting) -> bool {
        how.count_start_day || !self.switches.on(RuleId::CAL_7)
    }

    #[inline]
    fn nth_in_term(
        &self,
        table: &Days,
        from: NaiveDate,
        n: u32,
        how: &Counting,
        always: CountRules,
    ) -> Result<Counted, CalendarGap> {
        let first = first_counted(from, n, self.counts_start(how));
        let due = nth(table, &self.known, first, n).map_err(|unknown| self.gap_at(unknown))?;
        let due_day = day(due).ok_or(CalendarGap::OutOfRange)?;
        Ok(Counted { due: due_day, rules: always.and(self.rules_between(first, due)) })
    }

    #[inline]
    fn nth_working_day(&self, from: NaiveDate, n: u32, how: &Counting) -> Result<Counted, CalendarGap> {
        let first = first_counted(from, n, self.counts_start(how));
        let due = nth(&self.working, &self.bank_known, first, n).map_err(|unknown| self.bank_gap_at(unknown))?;
        let due_day = day(due).ok_or(CalendarGap::OutOfRange)?;
        let rules = CountRules::CAL_6.and(CountRules::CAL_7);
        Ok(Counted { due: due_day, rules: rules.and_if(CountRules::CAL_19, self.local.any(first, due)) })
    }

    fn nth_school_week(&self, from: NaiveDate, n: u32, how: &Counting) -> Result<Counted, CalendarGap> {
        let start = number(from);
        let first = first_counted(from, n, self.counts_start(how));
        let (_, last_known) = self.known.around(first).ok_or_else(|| self.gap_at(first))?;
        let past = || self.gap_at(last_known.saturating_add(1));
        let week = if n == 0 { Some(monday(start)) } else { self.weeks.nth_from(monday(start).saturating_add(7), n) };
        let back = i32::from(self.counts_start(how));
        let same_weekday = week.map(|week| week.saturating_add(after_monday(start)).saturating_sub(back).max(start));
        let due = same_weekday.and_then(|day| self.sessions(how).nth_from(day, 1));
        let due = due.filter(|due| *due <= last_known).ok_or_else(past)?;
        let due_day = day(due).ok_or(CalendarGap::OutOfRange)?;
        let rules = CountRules::CAL_1.and(CountRules::CAL_7).and(CountRules::CAL_13);
        Ok(Counted { due: due_day, rules: rules.and(self.rules_between(first, due)) })
    }

    fn run(&self, from: NaiveDate, run: Run, how: &Counting, rules: CountRules) -> Result<Counted, CalendarGap> {
        let counts_start = self.counts_start(how);
        let end = match run {
            Run::Days(n) => from.checked_add_days(Span::new(u64::from(n))),
            Run::Weeks(n) => from.checked_add_days(Span::new(u64::from(n).saturating_mul(7))),
            Run::Months(n) if self.switches.on(RuleId::REV_15) => add_months(from, n),
            Run::Months(n) => add_months(from, n).map(|end| if end < from_day_of(from, end) { next(end) } else { end }),
        };
        let end = end.and_then(|end| if counts_start { end.pred_opt() } else { Some(end) });
        let end = end.and_then(|end| check_day(end.max(from)).ok()).ok_or(CalendarGap::OutOfRange)?;
        if how.roll == Roll::NextWorkingDay {
            let rules = rules.and(CountRules::CAL_10).and(CountRules::CAL_6);
            let due = if self.switches.on(RuleId::CAL_10) { self.next_working_day(end)? } else { end };
            let passed_local = self.local.any(number(end), number(due));
            return Ok(Counted { due, rules: rules.and_if(CountRules::CAL_19, passed_local) });
        }
        Ok(Counted { due: end, rules })
    }

    /// That day if it is a working day, else the next one (CAL-10).
    fn next_working_day(&self, from: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        let due = nth(&self.working, &self.bank_known, number(from), 1).map_err(|unknown| self.bank_gap_at(unknown))?;
        day(due).ok_or(CalendarGap::OutOfRange)
    }
}

/// The first day that can count: the day after day 0, or the start day itself where it counts or nothing is counted.
#[inline]
fn first_counted(from: NaiveDate, n: u32, counts_start: bool) -> DayNumber {
    let start = number(from);
    if counts_start || n == 0 { start } else { start.saturating_add(1) }
}

/// The `n`-th day of a table from a first day on, as long as every day up to it is known; else the first unknown day.
#[inline]
fn nth(table: &Days, known: &Spans, first: DayNumber, n: u32) -> Result<DayNumber, DayNumber> {
    let (_, last_known) = known.around(first).ok_or(first)?;
    table.nth_from(first, n.max(1)).filter(|due| *due <= last_known).ok_or(last_known.saturating_add(1))
}

/// The day number of `from` in the month of `end`, or a day past it where that month is too short.
fn from_day_of(from: NaiveDate, end: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    end.with_day(from.day()).unwrap_or(NaiveDate::MAX)
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
