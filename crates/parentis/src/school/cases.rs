//! Concerns, case by case: how each was raised, and its steps as they were recorded.

use super::Dated;
use crate::concern::step::CaseStep;
use crate::concern::words::ConcernMatter;
use crate::ids::DocumentId;
use crate::profile::Post;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// How a case was raised.
#[derive(Clone, Debug)]
pub(crate) struct Raised {
    /// None: without a name.
    pub(crate) by: Option<u32>,
    pub(crate) pupils: Vec<u32>,
    pub(crate) about: Vec<u32>,
    pub(crate) about_posts: Vec<Post>,
    pub(crate) matter: ConcernMatter,
    pub(crate) at: Option<DateTime<FixedOffset>>,
    /// The incident, or the last of a series.
    pub(crate) incident_on: Option<NaiveDate>,
    /// The first of a series.
    pub(crate) series_from: Option<NaiveDate>,
    pub(crate) linked: Option<DocumentId>,
}

/// What is on record of one case.
#[derive(Clone, Debug, Default)]
pub(crate) struct CaseFile {
    pub(crate) raised: Vec<Dated<Raised>>,
    /// With their numbers.
    pub(crate) steps: Vec<Dated<(u32, CaseStep)>>,
}
