//! Who an adult is to a child in law on a day, and what follows from it.
//!
//! *Parent* in education law and *holder of parental responsibility* are different sets that overlap (PAR-1 to PAR-4),
//! there is no limit of two parents, and responsibility is a set of grants with a beginning and an end (PR-0), never a
//! property of a person. The facts choose the row of the rights matrix; a fact that is not known leaves every row open
//! that it allows (VOC-40), and each open row is evaluated.
//!
//! ```text
//! facts of the pair ──> standing: parent? responsibility? lives with? looks after? ──> open rows (VOC-1 to VOC-24)
//! open rows + overlays (VOC-30 to VOC-37) + orders, holds, claims ──> one conclusion each ──> folded (VOC-41, CHO-1)
//! ```
//!
//! What this module does *not* settle: consent, channels, what an item may show. Those ask it.
//!
//! | room | what is there | rules |
//! | --- | --- | --- |
//! | [`standing`] | the question who an adult is | PAR, ROL |
//! | `facts`, `care` | what the records of a pair say on a day | PAR, VOC-42 to VOC-44 |
//! | `fostering` | private fostering: whom the school tells | PRV |
//! | `rows` | the rows that the facts choose or leave open | VOC-1 to VOC-24, VOC-40 |
//! | `responsibility` | how responsibility begins and ends | PR, T-1, T-2, T-4, JUR-2 |
//! | [`matrix`] | the rights matrix as a table | MX |
//! | [`entitlement`] | verdict and decision, and what would change them | VOC-41 |
//! | [`matter`] | what is asked about: a column, and what is known of the thing | VOC-51 to VOC-58, DEL-1 |
//! | `evaluate` | from rows to an outcome, for every column | MX, SCH, CHO |
//! | `cells` | a cell's letter, and what it finds | section 15.1, VOC-43 |
//! | `overlay`, `adult` | what is laid over a row | VOC-30 to VOC-37, AGE |
//! | `duty`, `report`, `exclusion` | what `M` amounts to in this school | REP, REC, COM-4, JUR-3; T-6, T-14, T-16 |
//! | `topic`, `plan` | what has no column: a serious incident, an education, health and care plan | MX-5, MX-6, AGE-5 |
//! | [`preference`] | whose preference about an admission counts, and whether rivals stand against it | MX-4 |
//! | [`register`] | whom the admission register names, and for how long | MX-2, T-17 |
//! | [`collection`] | who may collect, and what of whoever stands at the gate | section 5, column COL |
//! | [`request`] | the educational record and subject access: who, by when, what to look at | REC, SAR |
//! | `authority`, `delegation` | who may say that an adult may | PR-22b; DEL, T-7 |
//! | `orders`, `scope` | orders seen, claimed, and holds; what an act bars | ORD; VOC-50 to VOC-58 |
//! | [`equal`] | were all who are entitled treated alike | COM-4, ORD-1 |
//! | `sink` | the two sinks: verdict and decision | — |

mod adult;
mod age;
mod authority;
mod care;
mod cells;
pub mod collection;
mod delegation;
mod duty;
pub mod entitlement;
pub mod equal;
mod evaluate;
mod exclusion;
mod facts;
mod fostering;
mod kept;
mod kinds;
pub mod matrix;
pub mod matter;
mod orders;
mod overlay;
mod plan;
pub mod preference;
pub mod register;
mod report;
pub mod request;
pub(crate) mod responsibility;
mod rows;
pub(crate) mod scope;
mod sink;
pub mod standing;
mod topic;

pub(crate) use age::Band;
pub(crate) use facts::Pair;
pub(crate) use kept::{Kept, few_enough, keep};
pub(crate) use sink::{at_place, place_of};

use serde::{Deserialize, Serialize};

/// Yes, no, or not on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Known {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// It is not on record, or the records contradict each other.
    Unknown,
}

impl Known {
    /// From what a record says.
    pub const fn from_bool(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }

    /// Is it so, or may it be?
    pub(crate) const fn possible(self) -> bool {
        !matches!(self, Self::No)
    }

    /// One settled "yes" is enough; else one unknown keeps it open.
    #[must_use]
    pub(crate) const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unknown,
        }
    }

    /// One settled "no" is enough; else one unknown keeps it open.
    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }
}
