//! The arguments of what is asked about concerns.

use super::{InWords, Told, When};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `concern`
#[derive(Debug, Subcommand)]
pub(crate) enum Concern {
    /// Where this goes: every way that applies, what is of a child's safety first
    Route(RouteOf),
}

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
