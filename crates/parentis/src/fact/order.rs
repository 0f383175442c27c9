//! The terms of an order: to whom, about which child, what, and from when to when.

use crate::ids::{DocumentId, PersonId, PupilId};
use crate::words::RestrictionScope;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most terms that one order may have.
pub const MAX_TERMS: usize = 256;

/// What one term of an order does, to one adult about one child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum TermEffect {
    /// Restricts the adult in one act, and in no other (ORD-2, 15.3).
    Bars {
        /// The act.
        scope: RestrictionScope,
    },
    /// Requires the school to do one thing for the adult (ORD-7).
    Requires {
        /// The thing.
        scope: RestrictionScope,
    },
    /// Restricts the adult in words that could not be put into the acts above: somebody has to read them.
    Unclear,
    /// The child lives with the adult (PR-10).
    LivesWith,
    /// The child spends time with the adult: no responsibility follows (PR-10a).
    SpendsTimeWith,
    /// The adult is special guardian (PR-11).
    SpecialGuardian,
    /// The authority has the care of the child (PR-12).
    CareTo,
    /// The applicant of an emergency protection order (PR-13).
    ProtectedBy,
    /// The adult adopts the child (PR-17).
    Adopts,
    /// The adult stays a parent beside an adopter, as the adopter's partner does (PR-17).
    RemainsParent,
    /// The adult becomes a parent by a parental order (PR-18).
    ParentByOrder,
    /// The adult's parental responsibility ends (PR-19).
    EndsResponsibility,
    /// The authority or agency may place the child for adoption; the adult is the agency (PR-16).
    MayPlace,
}

/// One term of an order: to whom, about which child, what, and from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrderTerm {
    /// The child.
    pub pupil: PupilId,
    /// The adult whom the term restricts, favours or names.
    pub person: PersonId,
    /// What it does.
    #[serde(flatten)]
    pub effect: TermEffect,
    /// Its own first day, if later than the order's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub term_from: Option<NaiveDate>,
    /// Its own first day without effect, if earlier than the order's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub term_until: Option<NaiveDate>,
    /// Where the host keeps the term's own words (ORD-2, ORD-18).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub words: Option<DocumentId>,
}
