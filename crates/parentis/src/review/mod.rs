//! Policies and their review, and the consultations behind them.
//!
//! | room | question |
//! | --- | --- |
//! | [`status`] | where does a policy stand: in force, reviewed, overdue, promoted (REV-1 to REV-13, HA-0, HA-4)? |
//! | [`ratify`] | may it be ratified (HA-0a, HA-3.1c, REV-4, REV-6, PTN-1, PTN-2, PTN-7, PTN-8)? |
//! | [`version`] | which version does a case follow (REV-7)? |
//! | [`consulting`] | where does a consultation stand, and how many answered (PTN-1 to PTN-13)? |
//!
//! A policy's steps are facts ([`step`]), and so are a consultation's ([`asked`]); whatever is written in words stays with the host,
//! under keys. Nothing is inferred: what nobody recorded is named as lacking.
//!
//! The seed policy, prepared in March 2013 and ratified in April 2013, says that it is next reviewed in September 2024 and is reviewed
//! at least every three years. Without a review on record it is overdue from 1 October 2024, and whether its interval was kept cannot
//! be shown (REV-14).

mod answers;
pub mod asked;
pub mod consulting;
pub(crate) mod counted;
mod duties;
mod life;
pub mod ratify;
mod room;
pub mod status;
pub mod step;
mod table;
#[cfg(test)]
mod tests;
pub mod version;
pub mod words;

pub use answers::{ResponseRate, ViewCounts};
