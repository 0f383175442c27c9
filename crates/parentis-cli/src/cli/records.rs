//! The arguments of the questions about breaches, data-protection complaints, and for how long records are kept.

use super::{InWords, Told, When};
use chrono::{DateTime, Utc};
use clap::Args;
use parentis::ids::DocumentId;
use std::path::PathBuf;

/// `breaches`
#[derive(Debug, Args)]
pub(crate) struct BreachesOf {
    /// Your key of one breach; every one on record if not said
    pub(crate) breach: Option<DocumentId>,
    /// The moment that is asked about, such as 2026-05-25T12:00:00+01:00, or the end of a day; now if not said
    #[arg(long, value_name = "INSTANT", value_parser = super::instant)]
    pub(crate) at: Option<DateTime<Utc>>,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `data-complaints`
#[derive(Debug, Args)]
pub(crate) struct DataComplaintsOf {
    /// Your key of one complaint; every one on record if not said
    pub(crate) complaint: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `retention`
#[derive(Debug, Args)]
pub(crate) struct RetentionOf {
    /// The records: a JSON list of their keys and kinds, with whose they are and what happened when
    pub(crate) records: PathBuf,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `request-copy`
#[derive(Debug, Args)]
pub(crate) struct CopyFor {
    /// The request, what was found, and what somebody saw who looked at it, as JSON
    pub(crate) request: PathBuf,
    /// What is withheld and why, for whoever answers for data protection, and not for whoever asked
    #[arg(long)]
    pub(crate) why: bool,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `may-erase`
#[derive(Debug, Args)]
pub(crate) struct MayErase {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: Option<String>,
    /// The adult, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) adult: Option<String>,
    /// The records about them that you hold, as JSON; without it, nothing is said of records
    #[arg(long, value_name = "FILE")]
    pub(crate) records: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}
