//! The commands about policies, their review, and consultations.

use super::{InWords, Recorded, Told, When, day};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use parentis::ids::DocumentId;
use parentis::profile::Post;
use parentis::review::words::{ApprovalLevel, ReviewDecision};

/// `policy`
#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// Where the policies stand: in force, reviewed, overdue, promoted, and what is not on record
    Status(PolicyOf),
    /// A policy was reviewed: record it, with its evidence and its decision
    ///
    /// Without evidence of implementation and of effectiveness, and a decision, the review is not closed.
    Review(PolicyReview),
    /// May this policy be ratified so? Nothing is recorded
    MayRatify(PolicyRatify),
    /// Which version of a policy governs a case that was received on a day
    Version(PolicyVersion),
}

/// `policy status`
#[derive(Debug, Args)]
pub(crate) struct PolicyOf {
    /// Your key of one policy; every one on record if not said
    pub(crate) policy: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `policy review`
#[derive(Debug, Args)]
pub(crate) struct PolicyReview {
    /// Your key of the policy
    pub(crate) policy: DocumentId,
    /// Where you keep the evidence of how it was implemented
    #[arg(long, value_name = "KEY")]
    pub(crate) implementation: Option<DocumentId>,
    /// Where you keep the evidence of how effective it was
    #[arg(long, value_name = "KEY")]
    pub(crate) effectiveness: Option<DocumentId>,
    /// What was decided: keep, amend, withdraw
    #[arg(long, value_name = "DECISION", value_parser = decision)]
    pub(crate) decision: Option<ReviewDecision>,
    /// When it is next reviewed, as the review says
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) next: Option<NaiveDate>,
    /// The day of the review; today if not said
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) known: Recorded,
}

/// `policy may-ratify`
#[derive(Debug, Args)]
pub(crate) struct PolicyRatify {
    /// Your key of the policy
    pub(crate) policy: DocumentId,
    /// The post or body that ratifies, such as `governing_body`
    #[arg(long, value_name = "POST", value_parser = post)]
    pub(crate) body: Option<Post>,
    /// At which level: `full_board`, committee, `one_governor`, head
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub(crate) level: Option<ApprovalLevel>,
    /// Your reference to the minute
    #[arg(long, value_name = "KEY")]
    pub(crate) minute: Option<DocumentId>,
    /// Which version
    #[arg(long, value_name = "KEY")]
    pub(crate) policy_version: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `policy version`
#[derive(Debug, Args)]
pub(crate) struct PolicyVersion {
    /// Your key of the policy
    pub(crate) policy: DocumentId,
    /// When the case was received
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) received: NaiveDate,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `consultation`
#[derive(Debug, Args)]
pub(crate) struct ConsultationOf {
    /// Your key of one consultation; every one on record if not said
    pub(crate) consultation: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

fn decision(text: &str) -> Result<ReviewDecision, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}

fn level(text: &str) -> Result<ApprovalLevel, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}

fn post(text: &str) -> Result<Post, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}
