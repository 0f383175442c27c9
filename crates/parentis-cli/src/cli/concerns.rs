//! The arguments of where a concern goes, and of safeguarding records.

use super::{InWords, Told, When};
use clap::Args;
use std::path::PathBuf;

/// `concern route`
#[derive(Debug, Args)]
pub(crate) struct RouteOf {
    /// What somebody raised: from whom, about whom, of what kind, and what is known of it, as JSON
    pub(crate) matter: PathBuf,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `safeguarding`
#[derive(Debug, Args)]
pub(crate) struct SafeguardingOf {
    /// About which pupil alone, by id or by the name in the directory
    pub(crate) pupil: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}
