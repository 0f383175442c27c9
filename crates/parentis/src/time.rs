//! Days and spans of days.
//!
//! A span is half-open, `from <= day < until` (AGE-1, VOC-90): `until` is the first day *without* effect. "Until",
//! "last day" and an imported end date are a last day, so the end is the day after; "ended on" is that day itself.
//! All days are days in Europe/London (CAL-16).

use crate::ParentisError;
use chrono::{Datelike, Months, NaiveDate};

/// A day in the library's range, 1900 to 2199.
///
/// # Errors
/// If the day lies outside that range.
pub fn check_day(day: NaiveDate) -> Result<NaiveDate, ParentisError> {
    if (1900..2200).contains(&day.year()) { Ok(day) } else { Err(ParentisError::DayOutOfRange { day }) }
}

/// A half-open span of days.
///
/// ```
/// # use parentis::time::Interval;
/// # use chrono::NaiveDate;
/// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
/// let spring = Interval::new(day("2026-03-01"), Some(day("2026-06-01")))?;
/// assert!(spring.holds(day("2026-05-31")) && !spring.holds(day("2026-06-01")));
/// # Ok::<(), parentis::ParentisError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl Interval {
    /// From a day, until the first day without effect; no end is an open end.
    ///
    /// # Errors
    /// If the end is not after the beginning, or a day lies outside 1900 to 2199.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, ParentisError> {
        check_day(from)?;
        if let Some(until) = until {
            check_day(until)?;
            if until <= from {
                return Err(ParentisError::EmptyInterval { from, until });
            }
        }
        Ok(Self { from, until })
    }

    /// The first day with effect.
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The first day without effect; none if no end is known.
    pub const fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// From the earlier beginning until the later end of both.
    #[must_use]
    pub(crate) fn spanning(self, other: Self) -> Self {
        let until = self.until.zip(other.until).map(|(a, b)| a.max(b));
        Self { from: self.from.min(other.from), until }
    }

    /// Does it hold on that day?
    #[inline]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// The day on which a person born on `born` attains an age (AGE-2): the anniversary, and 1 March for one born on
/// 29 February in a year that has none. `None` past the end of the calendar.
pub fn birthday(born: NaiveDate, age: i32) -> Option<NaiveDate> {
    let year = born.year().checked_add(age)?;
    NaiveDate::from_ymd_opt(year, born.month(), born.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// The same day number `months` later, else that month's last day (REV-15, VOC-93). Not the rule of birthdays.
pub fn add_months(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

/// The year in which the school year of that day begins; it runs from 1 September (AGE-3).
pub fn school_year(day: NaiveDate) -> i32 {
    if day.month() >= 9 { day.year() } else { day.year().saturating_sub(1) }
}

/// The first day over compulsory school age (AGE-3): the Saturday after the last Friday in June of the school year in
/// which the pupil turns 16.
pub fn over_compulsory_age_from(born: NaiveDate) -> Option<NaiveDate> {
    let sixteenth = birthday(born, 16)?;
    let end_of_june = NaiveDate::from_ymd_opt(school_year(sixteenth).checked_add(1)?, 6, 30)?;
    let back = end_of_june.weekday().days_since(chrono::Weekday::Fri);
    end_of_june.checked_sub_days(chrono::Days::new(u64::from(back)))?.succ_opt()
}

/// A month, where a document states no day (REV-12): "due" means by its last day, "not before" from its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// A month of a year.
    ///
    /// # Errors
    /// If there is no such month, or the year is not between 1900 and 2199.
    pub fn new(year: i32, month: u32) -> Result<Self, ParentisError> {
        let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(ParentisError::BadDate)?;
        check_day(first).map(|first| Self { first })
    }

    /// Its first day: "not before".
    pub const fn first_day(&self) -> NaiveDate {
        self.first
    }

    /// Its last day: "due".
    pub fn last_day(&self) -> NaiveDate {
        add_months(self.first, 1).and_then(|next| next.pred_opt()).unwrap_or(self.first)
    }
}

impl core::fmt::Display for Month {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

impl core::str::FromStr for Month {
    type Err = ParentisError;
    fn from_str(text: &str) -> Result<Self, ParentisError> {
        let (year, month) = text.split_once('-').ok_or(ParentisError::BadDate)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(ParentisError::BadDate);
        }
        let year = year.parse().map_err(|_| ParentisError::BadDate)?;
        let month = month.parse().map_err(|_| ParentisError::BadDate)?;
        Self::new(year, month)
    }
}

impl TryFrom<String> for Month {
    type Error = ParentisError;
    fn try_from(text: String) -> Result<Self, ParentisError> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}

/// Gathers the earliest later boundary of what an evaluation consulted: the `holds_until` of an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Horizon {
    as_of: NaiveDate,
    /// The last day of the calendar where nothing changes.
    next: NaiveDate,
}

impl Horizon {
    pub(crate) const fn new(as_of: NaiveDate) -> Self {
        Self { as_of, next: NaiveDate::MAX }
    }

    /// Something that was consulted changes on that day.
    #[inline]
    pub(crate) fn boundary(&mut self, day: NaiveDate) {
        if day > self.as_of && day < self.next {
            self.next = day;
        }
    }

    /// Does that day lie behind the one that is asked about, or is it that one?
    #[inline]
    pub(crate) fn is_past(self, day: NaiveDate) -> bool {
        day <= self.as_of
    }

    /// A span was consulted.
    #[inline]
    pub(crate) fn span(&mut self, span: Interval) {
        self.boundary(span.from);
        if let Some(until) = span.until {
            self.boundary(until);
        }
    }

    /// What another question consulted was consulted for this one.
    pub(crate) fn merge(&mut self, other: Self) {
        other.holds_until().into_iter().for_each(|day| self.boundary(day));
    }

    pub(crate) fn holds_until(self) -> Option<NaiveDate> {
        (self.next != NaiveDate::MAX).then_some(self.next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn age_2_a_leap_day_birthday_falls_on_1_march() {
        assert_eq!(birthday(day("2008-02-29"), 18), Some(day("2026-03-01")));
        assert_eq!(birthday(day("2008-02-29"), 16), Some(day("2024-02-29")));
        assert_eq!(birthday(day("2008-05-12"), 18), Some(day("2026-05-12")));
    }

    #[test]
    fn age_3_compulsory_age_ends_at_the_close_of_the_last_friday_in_june() {
        // Turns 16 on 1 September 2025, in school year 2025/26: last Friday in June 2026 is the 26th.
        assert_eq!(over_compulsory_age_from(day("2009-09-01")), Some(day("2026-06-27")));
        // Turns 16 on 31 August 2025, in school year 2024/25: last Friday in June 2025 is the 27th.
        assert_eq!(over_compulsory_age_from(day("2009-08-31")), Some(day("2025-06-28")));
    }

    #[test]
    fn rev_15_months_end_on_the_months_last_day() {
        assert_eq!(add_months(day("2024-02-29"), 36), Some(day("2027-02-28")));
        assert_eq!(add_months(day("2026-10-31"), 3), Some(day("2027-01-31")));
    }

    #[test]
    fn rev_12_a_month_is_due_by_its_last_day() {
        let month: Month = "2024-09".parse().unwrap();
        assert_eq!((month.first_day(), month.last_day()), (day("2024-09-01"), day("2024-09-30")));
        assert!("2024-13".parse::<Month>().is_err() && "24-01".parse::<Month>().is_err());
    }
}
