//! Consent: a decision over parties, never a tick-box.

mod able;
pub mod answer;
pub mod around;
mod decide;
mod excuse;
mod notes;
mod party;
pub mod purpose;
pub mod receipt;
mod rules_of;
mod steps;
pub mod words;

pub use answer::{ConsentDecision, ConsentDetails, ConsentMatter, ConsentParty, ConsentVerdict, PartyLine, Remedy};
pub use decide::PurposeRef;
pub use purpose::{Columns, Floors, PURPOSES, Purpose, purpose};
pub use rules_of::ConsentRules;
