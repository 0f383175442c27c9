//! A school's dates as entered, and what can be wrong with them.

use super::words::{Season, Weekday};
use crate::ParentisError;
use crate::time::check_day;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The most terms that one calendar may hold.
pub const MAX_CALENDAR_TERMS: usize = 200;

/// The most days that one list of a calendar may hold.
pub const MAX_CALENDAR_DAYS: usize = 5000;

/// The longest that a holiday between two entered terms can be. A longer gap is a term that nobody entered, and its
/// days are not known (CAL-15): even one missing term makes a gap of more than 110 days.
pub const MAX_HOLIDAY_DAYS: i64 = 100;

/// How far outside its terms a training day may lie: the length of a summer holiday. Further off it is a slip.
pub(super) const TRAINING_REACH: i64 = 60;

/// The longest name of a calendar or a term, in bytes.
const MAX_NAME: usize = 200;

/// A term as the school entered it, from the first day to the last day, both in it (CAL-18).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SchoolTerm {
    /// What the school calls it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
    pub name: String,
    /// Its season; the two halves of one term have the same, and the days between them are half-term.
    pub season: Season,
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day, itself still in term.
    pub last_day: NaiveDate,
}

/// A run of days as entered, from the first day to the last day, both in it (CAL-18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayRange {
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day, itself still in it.
    pub last_day: NaiveDate,
}

/// A day on which the school was to be open and was not (CAL-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Closure {
    /// The day.
    pub day: NaiveDate,
    /// Could its sessions not be made up, so that they count as held? It counts for a deadline only where the profile
    /// says that such days do (`lost_days_count`).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub counts: bool,
}

/// A calendar as written down, not yet checked: what a file, a form or a reader of somebody's term dates gives.
///
/// Every list but the terms may be left out. Order does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CalendarData {
    /// What the school calls it, such as `2026/27`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
    pub name: String,
    /// The terms, each with its first and its last day.
    pub terms: Vec<SchoolTerm>,
    /// The half-term holidays, each inside a term.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub half_terms: Vec<DayRange>,
    /// Training (INSET) days, inside a term or near one (CAL-2).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub inset_days: Vec<NaiveDate>,
    /// Days lost to snow, a strike, an election (CAL-3).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub closures: Vec<Closure>,
    /// Bank and public holidays of the nation. The list is data and not a formula.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub bank_holidays: Vec<NaiveDate>,
    /// The last day for which the list of bank holidays is complete; without it, the last day in the list. Past it a
    /// working day is not known (CAL-15).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_holidays_known_until: Option<NaiveDate>,
    /// Holidays fixed by the council or the school, as in Scotland (CAL-19).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub local_holidays: Vec<NaiveDate>,
    /// The days of the week with sessions for pupils: Monday to Friday unless said otherwise (CAL-17).
    #[serde(default = "monday_to_friday")]
    pub weekdays: BTreeSet<Weekday>,
}

pub(super) fn monday_to_friday() -> BTreeSet<Weekday> {
    BTreeSet::from([Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday])
}

impl Default for CalendarData {
    /// Nothing entered yet, Monday to Friday.
    fn default() -> Self {
        Self {
            name: String::new(),
            terms: Vec::new(),
            half_terms: Vec::new(),
            inset_days: Vec::new(),
            closures: Vec::new(),
            bank_holidays: Vec::new(),
            bank_holidays_known_until: None,
            local_holidays: Vec::new(),
            weekdays: monday_to_friday(),
        }
    }
}

impl CalendarData {
    /// Everything that is wrong with it, in words for the person who enters it; empty if it can be used.
    pub fn problems(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        self.check_sizes(&mut wrong);
        if !wrong.is_empty() {
            return wrong;
        }
        self.check_days(&mut wrong);
        self.check_terms(&mut wrong);
        self.check_half_terms(&mut wrong);
        self.check_single_days(&mut wrong);
        wrong
    }

    fn check_sizes(&self, wrong: &mut Vec<String>) {
        let lists = [
            ("terms", self.terms.len(), MAX_CALENDAR_TERMS),
            ("half-terms", self.half_terms.len(), MAX_CALENDAR_TERMS),
            ("training days", self.inset_days.len(), MAX_CALENDAR_DAYS),
            ("closures", self.closures.len(), MAX_CALENDAR_DAYS),
            ("bank holidays", self.bank_holidays.len(), MAX_CALENDAR_DAYS),
            ("local holidays", self.local_holidays.len(), MAX_CALENDAR_DAYS),
        ];
        for (what, count, most) in lists {
            if count > most {
                wrong.push(format!("{count} {what}, at most {most} are taken"));
            }
        }
        let longest = self.terms.iter().map(|term| term.name.len()).chain([self.name.len()]).max().unwrap_or(0);
        if longest > MAX_NAME {
            wrong.push(format!("a name of {longest} bytes, at most {MAX_NAME} are taken"));
        }
    }

    fn check_days(&self, wrong: &mut Vec<String>) {
        let terms = self.terms.iter().flat_map(|term| [term.first_day, term.last_day]);
        let ranges = self.half_terms.iter().flat_map(|range| [range.first_day, range.last_day]);
        let closures = self.closures.iter().map(|closure| closure.day);
        let single = self.inset_days.iter().chain(&self.bank_holidays).chain(&self.local_holidays).copied();
        let far = terms.chain(ranges).chain(closures).chain(single).chain(self.bank_holidays_known_until);
        let far: BTreeSet<NaiveDate> = far.filter(|day| check_day(*day).is_err()).collect();
        for day in far.into_iter().take(10) {
            wrong.push(format!("{day} lies outside the years 1900 to 2199"));
        }
    }

    fn check_terms(&self, wrong: &mut Vec<String>) {
        if self.weekdays.is_empty() {
            wrong.push("no day of the week has sessions".to_owned());
        }
        for term in &self.terms {
            let SchoolTerm { first_day, last_day, .. } = term;
            if last_day < first_day {
                wrong.push(format!("the term from {first_day} ends before it begins, on {last_day}"));
            } else if last_day.signed_duration_since(*first_day).num_days() > 366 {
                wrong.push(format!("the term from {first_day} to {last_day} is longer than a year"));
            }
        }
        let mut sorted: Vec<&SchoolTerm> = self.terms.iter().collect();
        sorted.sort_by_key(|term| (term.first_day, term.last_day));
        for (one, next) in sorted.iter().zip(sorted.iter().skip(1)) {
            if next.first_day <= one.last_day {
                let (first, other) = (one.first_day, next.first_day);
                wrong.push(format!("the terms from {first} and from {other} overlap"));
            }
        }
    }

    fn check_half_terms(&self, wrong: &mut Vec<String>) {
        let mut sorted = self.half_terms.clone();
        sorted.sort();
        for DayRange { first_day, last_day } in &sorted {
            if last_day < first_day {
                wrong.push(format!("the half-term from {first_day} ends before it begins, on {last_day}"));
            } else if !self.terms.iter().any(|term| term.first_day <= *first_day && *last_day <= term.last_day) {
                wrong.push(format!("the half-term from {first_day} to {last_day} is not inside a term"));
            }
        }
        for (one, next) in sorted.iter().zip(sorted.iter().skip(1)) {
            if next.first_day <= one.last_day {
                let (first, other) = (one.first_day, next.first_day);
                wrong.push(format!("the half-terms from {first} and from {other} overlap"));
            }
        }
    }

    fn check_single_days(&self, wrong: &mut Vec<String>) {
        let near = |term: &SchoolTerm, day: NaiveDate| {
            day.signed_duration_since(term.first_day).num_days() >= -TRAINING_REACH
                && day.signed_duration_since(term.last_day).num_days() <= TRAINING_REACH
        };
        for day in self.inset_days.iter().filter(|day| !self.terms.iter().any(|term| near(term, **day))).take(10) {
            wrong.push(format!("the training day {day} is further than {TRAINING_REACH} days from every term"));
        }
        let mut closures = self.closures.clone();
        closures.sort();
        closures.dedup();
        for (one, next) in closures.iter().zip(closures.iter().skip(1)) {
            if one.day == next.day {
                wrong.push(format!("the closure on {} both counts and does not", one.day));
            }
        }
        if let (Some(until), Some(last)) = (self.bank_holidays_known_until, self.bank_holidays.iter().max())
            && until < *last
        {
            wrong.push(format!("bank holidays are known until {until} and yet listed on {last}"));
        }
    }
}

/// One school's entered dates, checked: no term overlaps another and every half-term is inside one (CAL-4).
///
/// Made from [`CalendarData`], which it gives back in order and without repetitions.
///
/// ```
/// # use parentis::calendar::{Calendar, CalendarData, Season, SchoolTerm};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let term = |from: &str, to: &str| -> Result<SchoolTerm, chrono::ParseError> {
///     Ok(SchoolTerm { name: "Autumn".into(), season: Season::Autumn, first_day: from.parse()?, last_day: to.parse()? })
/// };
/// let good = CalendarData { terms: vec![term("2026-09-07", "2026-12-18")?], ..CalendarData::default() };
/// assert!(Calendar::new(good).is_ok());
/// let reversed = CalendarData { terms: vec![term("2026-12-18", "2026-09-07")?], ..CalendarData::default() };
/// assert!(Calendar::new(reversed).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "CalendarData", into = "CalendarData")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "CalendarData"))]
pub struct Calendar {
    data: CalendarData,
}

impl Calendar {
    /// Takes the dates if they do not contradict each other.
    ///
    /// # Errors
    /// [`ParentisError::BadCalendar`] with everything that is wrong: terms that overlap, a half-term outside a term, a
    /// run of days that ends before it begins, a training day far from any term, more than
    /// [`MAX_CALENDAR_TERMS`] terms or [`MAX_CALENDAR_DAYS`] days in a list.
    pub fn new(mut data: CalendarData) -> Result<Self, ParentisError> {
        let problems = data.problems();
        if !problems.is_empty() {
            return Err(ParentisError::BadCalendar { problem: problems.join("; ") });
        }
        data.terms.sort_by_key(|term| term.first_day);
        data.half_terms.sort();
        data.closures.sort();
        data.closures.dedup();
        for list in [&mut data.inset_days, &mut data.bank_holidays, &mut data.local_holidays] {
            list.sort();
            list.dedup();
        }
        Ok(Self { data })
    }

    /// The dates, in order.
    pub const fn data(&self) -> &CalendarData {
        &self.data
    }

    /// The first and the last day of its terms; none if it holds no term.
    pub fn terms_cover(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((self.data.terms.first()?.first_day, self.data.terms.last()?.last_day))
    }

    /// The first and the last day for which its list of bank holidays is complete; none if it has no such list.
    pub fn bank_holidays_cover(&self) -> Option<(NaiveDate, NaiveDate)> {
        let listed = self.data.bank_holidays.first().copied();
        let until = self.data.bank_holidays_known_until.or(self.data.bank_holidays.last().copied())?;
        let from = self.terms_cover().map(|(first, _)| first).into_iter().chain(listed).min()?;
        (from <= until).then_some((from, until))
    }
}

impl TryFrom<CalendarData> for Calendar {
    type Error = ParentisError;
    fn try_from(data: CalendarData) -> Result<Self, ParentisError> {
        Self::new(data)
    }
}

impl From<Calendar> for CalendarData {
    fn from(calendar: Calendar) -> Self {
        calendar.data
    }
}
