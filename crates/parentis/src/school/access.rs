//! What of the facts says what a person may see.

use super::Dated;
use crate::confidentiality::class::DataClass;
use crate::confidentiality::table::{AccessGround, CaseRole};
use crate::ids::DocumentId;
use crate::profile::Post;

/// What is on record of one person.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessFile {
    /// Posts, for the whole school or for one pupil.
    pub(crate) posts: Vec<Dated<(Post, Option<u32>)>>,
    pub(crate) parts: Vec<Dated<InCase>>,
    pub(crate) words: Vec<Dated<AccessWord>>,
    /// When this person is away and cannot decide.
    pub(crate) away: Vec<Dated<()>>,
    /// The pupils to whom a fact ties this person, whenever.
    pub(crate) pupils: Vec<u32>,
}

/// A part in a case.
#[derive(Clone, Debug)]
pub(crate) struct InCase {
    pub(crate) case: DocumentId,
    pub(crate) part: CaseRole,
}

/// A decision on what a person may see.
#[derive(Clone, Debug)]
pub(crate) struct AccessWord {
    pub(crate) item: Option<DocumentId>,
    pub(crate) pupil: Option<u32>,
    pub(crate) class: Option<DataClass>,
    pub(crate) ground: AccessGround,
    pub(crate) yes: bool,
}

/// What is kept from parents (SFG-53).
#[derive(Clone, Debug)]
pub(crate) struct Suppression {
    pub(crate) pupil: u32,
    /// None: from every adult of the pupil.
    pub(crate) person: Option<u32>,
    /// None: everything about the pupil.
    pub(crate) item: Option<DocumentId>,
}
