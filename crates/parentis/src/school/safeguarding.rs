//! What of the facts says how safeguarding records stand. They tie nobody to a pupil: no other question reads them.

use super::Dated;
use crate::concern::record::SafeguardingStep;
use crate::ids::DocumentId;

/// What is on record of one safeguarding record.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecordFile {
    pub(crate) opened: Vec<Dated<RecordOpened>>,
    pub(crate) steps: Vec<Dated<SafeguardingStep>>,
}

/// That it was opened, and about whom.
#[derive(Clone, Debug)]
pub(crate) struct RecordOpened {
    pub(crate) pupils: Vec<u32>,
    pub(crate) about: Vec<u32>,
    /// The case in which it came up.
    pub(crate) case: Option<DocumentId>,
}
