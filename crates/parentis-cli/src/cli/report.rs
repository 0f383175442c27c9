//! The arguments of the governors' report.

use super::{InWords, Told, When};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use parentis::ids::DocumentId;
use std::path::PathBuf;

/// What of the report a spreadsheet holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportPart {
    /// Every figure of every table, a line each
    Figures,
    /// The measures, a line each
    Measures,
}

/// `report`
#[derive(Debug, Args)]
pub(crate) struct ReportOf {
    /// The first day of the period
    #[arg(value_parser = super::day)]
    pub(crate) first_day: NaiveDate,
    /// The last day of the period
    #[arg(value_parser = super::day)]
    pub(crate) last_day: NaiveDate,
    /// The first day of the period that it is compared with; if not said, as long a one just before
    #[arg(long, value_name = "DAY", value_parser = super::day, requires = "before_until")]
    pub(crate) before_from: Option<NaiveDate>,
    /// The last day of that period
    #[arg(long, value_name = "DAY", value_parser = super::day, requires = "before_from")]
    pub(crate) before_until: Option<NaiveDate>,
    /// Write the report to this file as a page: one file, with all that it needs
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    /// Of a spreadsheet (--format csv): what it holds
    #[arg(long, value_enum, default_value = "figures")]
    pub(crate) part: ReportPart,
    /// Print the fact that is to be recorded if the report is published under this key of yours, and nothing else
    #[arg(long, value_name = "KEY")]
    pub(crate) published: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}
