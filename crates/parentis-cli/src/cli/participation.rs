//! The arguments of the commands about how parents take part.

use super::{InWords, Told, When};
use clap::{Args, Subcommand};
use parentis::ids::DocumentId;

/// `volunteers`
#[derive(Debug, Subcommand)]
pub(crate) enum Volunteers {
    /// Whose check does not fit their next visit, the earliest first
    Due(VolunteersDueOf),
    /// May a volunteer help, and which check does that need?
    Check(VolunteerOf),
}

/// `volunteers due`
#[derive(Debug, Args)]
pub(crate) struct VolunteersDueOf {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `volunteers check`
#[derive(Debug, Args)]
pub(crate) struct VolunteerOf {
    /// The volunteer, by id or by the name in the directory
    pub(crate) adult: String,
    /// Your key of one thing with which they help; everything if not said
    #[arg(long, value_name = "KEY")]
    pub(crate) activity: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `ballot`
#[derive(Debug, Subcommand)]
pub(crate) enum Ballot {
    /// Who votes in an election of parents, and of whom that has to be looked at
    Roll(BallotOf),
    /// May somebody stand for election as a parent?
    Stand(StandOf),
}

/// `ballot roll`
#[derive(Debug, Args)]
pub(crate) struct BallotOf {
    /// Your key of the election; any election if not said
    pub(crate) election: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `ballot stand`
#[derive(Debug, Args)]
pub(crate) struct StandOf {
    /// Who would stand, by id or by the name in the directory
    pub(crate) adult: String,
    /// Your key of the election; any election if not said
    #[arg(long, value_name = "KEY")]
    pub(crate) election: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `participation`
#[derive(Debug, Args)]
pub(crate) struct ParticipationOf {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}
