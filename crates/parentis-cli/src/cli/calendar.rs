//! The arguments of the calendar: what kind of day each day is, and how days are counted.

use super::{InWords, Told, When, day};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use parentis::calendar::Unit;

/// `calendar`
#[derive(Debug, Subcommand)]
pub(crate) enum CalendarOf {
    /// Terms, holidays, training days and bank holidays, as the adopted calendars have them
    Show(ShowCalendar),
    /// The day on which something promised within so many of a unit falls due, as the policy counts
    ///
    /// Such as `parentis calendar count 2026-10-20 5 school_day`.
    Count(CountDays),
}

/// `calendar show`
#[derive(Debug, Args)]
pub(crate) struct ShowCalendar {
    /// From which day; if not said, 1 September of the school year of the day that is asked about
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    /// Until which day, that day with it; if not said, the 31 August after it
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) until: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `calendar count`
#[derive(Debug, Args)]
pub(crate) struct CountDays {
    /// Day 0: the day of receipt, or of whatever the time runs from
    #[arg(value_name = "DAY", value_parser = day)]
    pub(crate) start: NaiveDate,
    /// How many
    #[arg(value_name = "N")]
    pub(crate) n: u32,
    #[arg(
        help = "Of what: school_day, working_day, working_day_term_only, calendar_day, school_week, calendar_week, month",
        value_name = "UNIT",
        value_parser = unit
    )]
    pub(crate) unit: Unit,
    /// Something came on that day: count from the day on which it counts as received, which after a holiday is the first school day
    #[arg(long, conflicts_with = "before")]
    pub(crate) received: bool,
    /// Count back from that day, as to a hearing: the last good day for what is due at least so long before
    #[arg(long)]
    pub(crate) before: bool,
    /// Clear days: the day of the notice is left out as well
    #[arg(long, requires = "before")]
    pub(crate) clear_days: bool,
    /// A date that was told: it stands, and what the calendar would give now is said beside it
    #[arg(long, value_name = "DAY", value_parser = day, conflicts_with = "before")]
    pub(crate) told_date: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

fn unit(text: &str) -> Result<Unit, String> {
    text.replace('-', "_").parse().map_err(|error: parentis::ParentisError| error.to_string())
}
