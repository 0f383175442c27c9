//! What of the facts says what was told in confidence.

use super::Dated;
use crate::confidentiality::class::DataClass;
use crate::confidentiality::publication::BanEnd;
use crate::confidentiality::undertaking::{UndertakingCause, UndertakingKind, UndertakingScope};
use crate::consent::words::ConsentForm;
use crate::ids::DocumentId;

/// What is on record of one person.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConfidedFile {
    /// Undertakings that were asked for.
    pub(crate) asked: Vec<Dated<Asked>>,
    pub(crate) answers: Vec<Dated<Given>>,
    pub(crate) slips: Vec<Dated<Slip>>,
    /// By undertaking: deleted, or not.
    pub(crate) deletions: Vec<Dated<(DocumentId, bool)>>,
    pub(crate) accused: Vec<Dated<Accused>>,
    /// By allegation.
    pub(crate) ban_ends: Vec<Dated<(DocumentId, BanEnd)>>,
}

/// An undertaking that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) undertaking: DocumentId,
    pub(crate) kind: UndertakingKind,
    pub(crate) item: Option<DocumentId>,
    /// None: every class.
    pub(crate) classes: Vec<DataClass>,
    /// None: about anybody.
    pub(crate) pupils: Vec<u32>,
    pub(crate) scope: UndertakingScope,
    pub(crate) wording: DocumentId,
    pub(crate) because: UndertakingCause,
    pub(crate) breach: Option<DocumentId>,
}

/// An answer to it.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) undertaking: DocumentId,
    pub(crate) yes: bool,
    pub(crate) form: ConsentForm,
}

/// A breach of it.
#[derive(Clone, Debug)]
pub(crate) struct Slip {
    pub(crate) undertaking: DocumentId,
    pub(crate) breach: DocumentId,
    pub(crate) head_told: Option<bool>,
}

/// An accusation.
#[derive(Clone, Debug)]
pub(crate) struct Accused {
    pub(crate) allegation: DocumentId,
    pub(crate) teacher: Option<bool>,
    pub(crate) by_pupil: Option<bool>,
    pub(crate) relevant_offence: Option<bool>,
}
