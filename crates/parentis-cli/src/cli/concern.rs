//! The commands about concerns and complaints.

use super::{InWords, Recorded, RouteOf, Told, When, day};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use parentis::concern::words::ConcernMatter;
use parentis::ids::{DocumentId, PersonId};
use parentis::profile::Post;
use std::path::PathBuf;

/// `concern`
#[derive(Debug, Subcommand)]
pub(crate) enum Concern {
    /// Where this goes: every way that applies, what is of a child's safety first
    ///
    /// docs/command-line.md has an example of a matter.
    Route(RouteOf),
    /// A concern came: record it
    Raise(Box<Raise>),
    /// A case: where it stands, who does what by when, and what the complainant may do
    Show(ShowCase),
    /// Take a step in a case: it is recorded if it may be taken, and else refused with the reason
    ///
    /// A step is JSON, such as `{"step":"began","stage":"1"}`; docs/command-line.md has each. Who handles a stage is named by the
    /// ladder, if the step does not say.
    Step(TakeStep),
    /// All open cases, with what is next and by when
    Due(Due),
}

/// `concern raise`
#[derive(Debug, Args)]
pub(crate) struct Raise {
    /// Your key of the case
    pub(crate) case: DocumentId,
    /// Who raised it, by id or by the name in the directory; without it, somebody who gave no name
    #[arg(long, value_name = "ADULT")]
    pub(crate) by: Option<String>,
    /// About which pupil, by id or by the name in the directory
    #[arg(long = "pupil", value_name = "PUPIL")]
    pub(crate) pupils: Vec<String>,
    /// Who is complained about, by id
    #[arg(long, value_name = "PERSON")]
    pub(crate) about: Vec<PersonId>,
    /// The post that is complained about, whoever holds it
    #[arg(long, value_name = "POST", value_parser = post)]
    pub(crate) about_post: Vec<Post>,
    /// What it is about: class, pastoral, subject, sen, behaviour, site, boarding, office, `money_claim`, other
    #[arg(long, value_name = "MATTER", default_value = "other", value_parser = matter)]
    pub(crate) matter: ConcernMatter,
    /// The day on which it came; today if not said
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    /// The day on which it happened, or the last time that it did
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) incident_on: Option<NaiveDate>,
    /// The first time that it happened
    #[arg(long, value_name = "DAY", value_parser = day, requires = "incident_on")]
    pub(crate) series_from: Option<NaiveDate>,
    /// An earlier case that it goes back to
    #[arg(long, value_name = "CASE")]
    pub(crate) linked: Option<DocumentId>,
    #[command(flatten)]
    pub(crate) known: Recorded,
}

/// `concern show`
#[derive(Debug, Args)]
pub(crate) struct ShowCase {
    /// Your key of the case
    pub(crate) case: DocumentId,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `concern step`
#[derive(Debug, Args)]
pub(crate) struct TakeStep {
    /// Your key of the case
    pub(crate) case: DocumentId,
    /// The step, as JSON; `-` reads it from the standard input
    pub(crate) step: PathBuf,
    /// The day of the step; today if not said
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    /// Say whether it may be taken, and record nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) known: Recorded,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `concern due`
#[derive(Debug, Args)]
pub(crate) struct Due {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

fn matter(text: &str) -> Result<ConcernMatter, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}

fn post(text: &str) -> Result<Post, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}
