//! Times of other systems.

use crate::import::reading::london_day;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Utc};
use parentis::time::check_day;

/// A day, and the instant where one is said.
pub(super) type Time = (NaiveDate, Option<DateTime<FixedOffset>>);

/// Reads a time with an offset, a time without one, or a day. The day is that in London; a time without an offset is a day
/// alone, since where its clock hangs is not said.
pub(super) fn read_time(text: &str) -> Option<Time> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return check_day(london_day(at.with_timezone(&Utc))).ok().map(|day| (day, Some(at)));
    }
    let day = text.parse::<NaiveDateTime>().map(|time| time.date()).or_else(|_| text.parse::<NaiveDate>()).ok()?;
    check_day(day).ok().map(|day| (day, None))
}
