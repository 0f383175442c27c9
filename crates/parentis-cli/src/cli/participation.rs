//! The arguments of the commands about how parents take part.

use super::{InWords, Told, When};
use chrono::NaiveDate;
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
#[derive(Debug, Subcommand)]
pub(crate) enum Participation {
    /// Seats on boards, committees and groups, vacancies, and how elections stand
    Seats(ParticipationOf),
    /// Whom to invite to an event, who was, and which appointments are not in order
    Event(EventOf),
    /// How parents took part in a period: of all, of one adult, or of one pupil
    Period(PeriodOf),
    /// Associations, forums and advisory groups: what may pass to them, and what is on their agendas
    Groups(ParticipationOf),
}

/// `participation seats`, `participation groups`
#[derive(Debug, Args)]
pub(crate) struct ParticipationOf {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `participation event`
#[derive(Debug, Args)]
pub(crate) struct EventOf {
    /// Your key of the event
    pub(crate) event: DocumentId,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `participation period`
#[derive(Debug, Args)]
pub(crate) struct PeriodOf {
    /// The first day
    #[arg(long, value_name = "DAY", value_parser = super::day)]
    pub(crate) from: NaiveDate,
    /// The last day
    #[arg(long, value_name = "DAY", value_parser = super::day)]
    pub(crate) until: NaiveDate,
    /// Of this pupil alone, what may stand on the pupil's record; by id or by the name in the directory
    #[arg(long, conflicts_with = "adult")]
    pub(crate) pupil: Option<String>,
    /// Of this adult alone, by id or by the name in the directory
    #[arg(long)]
    pub(crate) adult: Option<String>,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}
