//! Sorted tables of day numbers: the n-th day of a kind is a binary search away.

use chrono::{Datelike, NaiveDate};

/// A day as its number, so that a table of days is a table of small integers.
pub(super) type DayNumber = i32;

#[inline]
pub(super) fn number(day: NaiveDate) -> DayNumber {
    day.num_days_from_ce()
}

#[inline]
pub(super) fn day(number: DayNumber) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number)
}

/// How many days after Monday it is.
#[inline]
pub(super) const fn after_monday(number: DayNumber) -> i32 {
    number.saturating_sub(1).rem_euclid(7)
}

/// The Monday of its week.
#[inline]
pub(super) const fn monday(number: DayNumber) -> DayNumber {
    number.saturating_sub(after_monday(number))
}

/// Is it a Monday to Friday?
#[inline]
pub(super) const fn is_weekday(number: DayNumber) -> bool {
    after_monday(number) < 5
}

/// Days of one kind, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Days(Box<[DayNumber]>);

impl Days {
    /// The `k`-th of them on or after `first`; the first one is number 1.
    #[inline]
    pub(super) fn nth_from(&self, first: DayNumber, k: u32) -> Option<DayNumber> {
        let before = self.0.partition_point(|day| *day < first);
        let at = before.checked_add(usize::try_from(k.checked_sub(1)?).ok()?)?;
        self.0.get(at).copied()
    }

    /// The `k`-th of them on or before `last`, counted backwards; the last one is number 1.
    #[inline]
    pub(super) fn nth_back(&self, last: DayNumber, k: u32) -> Option<DayNumber> {
        let up_to = self.0.partition_point(|day| *day <= last);
        self.0.get(up_to.checked_sub(usize::try_from(k).ok()?)?).copied().filter(|_| k > 0)
    }

    /// Is one of them from `first` to `last`?
    #[inline]
    pub(super) fn any(&self, first: DayNumber, last: DayNumber) -> bool {
        !self.0.is_empty() && self.nth_from(first, 1).is_some_and(|day| day <= last)
    }

    #[inline]
    pub(super) fn holds(&self, day: DayNumber) -> bool {
        self.0.binary_search(&day).is_ok()
    }
}

impl FromIterator<DayNumber> for Days {
    fn from_iter<I: IntoIterator<Item = DayNumber>>(days: I) -> Self {
        let mut days: Vec<DayNumber> = days.into_iter().collect();
        days.sort_unstable();
        days.dedup();
        Self(days.into_boxed_slice())
    }
}

/// The runs of days about which something is known, in order and not touching each other; both ends are in.
#[derive(Clone, Debug, Default)]
pub(super) struct Spans(Box<[(DayNumber, DayNumber)]>);

impl Spans {
    /// The run that a day lies in.
    #[inline]
    pub(super) fn around(&self, day: DayNumber) -> Option<(DayNumber, DayNumber)> {
        let after = self.0.partition_point(|(first, _)| *first <= day);
        self.0.get(after.checked_sub(1)?).copied().filter(|(_, last)| day <= *last)
    }

    /// The last day known before one that is not.
    pub(super) fn last_before(&self, day: DayNumber) -> Option<DayNumber> {
        self.0.iter().map(|(_, last)| *last).take_while(|last| *last < day).last()
    }

    /// The first day known after one that is not.
    pub(super) fn first_after(&self, day: DayNumber) -> Option<DayNumber> {
        self.0.iter().map(|(first, _)| *first).find(|first| *first > day)
    }
}

impl FromIterator<DayNumber> for Spans {
    /// From days in order.
    fn from_iter<I: IntoIterator<Item = DayNumber>>(days: I) -> Self {
        let mut spans: Vec<(DayNumber, DayNumber)> = Vec::new();
        for day in days {
            match spans.last_mut() {
                Some((_, last)) if day.checked_sub(1) == Some(*last) => *last = day,
                _ => spans.push((day, day)),
            }
        }
        Self(spans.into_boxed_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nth_day_in_both_directions() {
        let days: Days = [10, 11, 14, 15].into_iter().collect();
        assert_eq!((days.nth_from(11, 1), days.nth_from(12, 2), days.nth_from(12, 3)), (Some(11), Some(15), None));
        assert_eq!((days.nth_back(14, 1), days.nth_back(13, 2), days.nth_back(9, 1)), (Some(14), Some(10), None));
        assert_eq!((days.nth_from(1, 0), days.nth_back(20, 0), days.nth_from(1, u32::MAX)), (None, None, None));
        assert!(days.any(12, 14) && !days.any(12, 13) && days.holds(15));
    }

    #[test]
    fn runs_of_days_and_what_lies_between_them() {
        let spans: Spans = [1, 2, 3, 7, 8].into_iter().collect();
        assert_eq!((spans.around(2), spans.around(5), spans.around(8)), (Some((1, 3)), None, Some((7, 8))));
        assert_eq!((spans.last_before(5), spans.first_after(5), spans.last_before(1)), (Some(3), Some(7), None));
    }

    #[test]
    fn mondays() {
        let tuesday = number("2026-10-20".parse().unwrap());
        assert_eq!(day(monday(tuesday)).unwrap().to_string(), "2026-10-19");
        assert!(is_weekday(tuesday) && !is_weekday(tuesday + 4));
    }
}
