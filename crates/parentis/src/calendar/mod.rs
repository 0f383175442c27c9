//! School days, working days and the other units in which a school promises (CAL-1 to CAL-20).
//!
//! A [`Calendar`] is one school's dates as it entered them: terms, half-terms, training days, days lost, bank holidays.
//! Most schools enter one a school year. [`Calendars`] lays the adopted ones over each other, says what kind of day a
//! day is ([`DayKind`]), and counts: so many school days from a receipt, the last good day for papers before a hearing,
//! forty-eight hours that do not run over a weekend.
//!
//! It never guesses. Past the last date that somebody entered there is a [`CalendarGap`] and no date (CAL-15), and a
//! promise of "5 days" of which nobody said what days they are has no due date either ([`Unit::Unspecified`]).
//!
//! What it does *not* settle: which promises a school makes and when a clock starts (the profile and the `concern`
//! module), and whether a safeguarding step waits for anything (it does not: SFG-32).
//!
//! Two rules hold by shape. Dates are one school's and never an authority's (CAL-4), so there is nothing here that
//! reads an authority's dates for a school; and a year group that is out does not close a school (CAL-5), so there is no
//! such thing here as a year group.
//!
//! ```
//! use parentis::calendar::{Calendar, Calendars, Counting, Unit};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let calendar: Calendar = serde_json::from_str(
//!     r#"{ "name": "2026/27",
//!          "terms": [ { "name": "Autumn", "season": "autumn", "first_day": "2026-09-07", "last_day": "2026-12-18" } ],
//!          "half_terms": [ { "first_day": "2026-10-26", "last_day": "2026-10-30" } ] }"#,
//! )?;
//! let calendars = Calendars::new(&[calendar]);
//! let due = calendars.count("2026-10-20".parse()?, 5, Unit::SchoolDay, &Counting::default())?;
//! assert_eq!(due.due.to_string(), "2026-11-03");
//! // Nobody has entered the spring term, so there is no twentieth school day after 14 December.
//! assert!(calendars.count("2026-12-14".parse()?, 20, Unit::SchoolDay, &Counting::default()).is_err());
//! # Ok(())
//! # }
//! ```

mod before;
mod clock;
mod count;
mod data;
mod days;
mod receipt;
mod table;
mod words;

#[cfg(test)]
mod tests;

pub(crate) use clock::day_begins;
pub use clock::{CountedInstant, london_day};
pub use count::Counted;
pub use data::{
    Calendar, CalendarData, Closure, DayRange, MAX_CALENDAR_DAYS, MAX_CALENDAR_TERMS, MAX_HOLIDAY_DAYS, SchoolTerm,
};
pub use days::Calendars;
pub use receipt::{Deemed, Received, ToldDate};
pub use words::{CalendarGap, CountRules, Counting, DayKind, HourRule, Roll, Season, Unit, Weekday};
