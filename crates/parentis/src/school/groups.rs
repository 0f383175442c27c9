//! What of the facts is about groups of parents.

use super::Dated;
use crate::confidentiality::class::DataClass;
use crate::consent::words::LawfulBasis;
use crate::ids::DocumentId;
use crate::participation::group::{AgendaTopic, GroupKind};

/// An item that was raised in a group.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) key: DocumentId,
    pub(crate) topic: AgendaTopic,
    pub(crate) marked: bool,
}

/// Data that went to a group: of what class, of whom, and on what basis.
pub(crate) type Passed = (DataClass, Option<u32>, Option<LawfulBasis>);

/// What is on record of one group. Of one day, what was recorded later is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct GroupFile {
    pub(crate) founded: Vec<Dated<GroupKind>>,
    pub(crate) terms: Vec<Dated<()>>,
    pub(crate) raised: Vec<Dated<Item>>,
    pub(crate) signed_up: Vec<Dated<u32>>,
    pub(crate) passed: Vec<Dated<Passed>>,
    pub(crate) views: Vec<Dated<DocumentId>>,
    pub(crate) answered: Vec<Dated<DocumentId>>,
}
