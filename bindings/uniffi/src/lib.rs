//! parentis for Kotlin and Swift: what crosses the border, and nothing else.
//!
//! The types cross as they stand in the core (feature `uniffi` of [`parentis`]); here are the functions and the one object,
//! [`School`]. There is no rule in this crate: every answer is the core's, every text is `parentis-document`'s.
//!
//! Everything is synchronous, and everything returns a [`Result`] of the one error: a value that cannot be taken, such as an
//! id with a blank in it, is then thrown where the call was made and never ends the program.

mod profiles;
mod rules;
mod school;
mod text;

pub use profiles::{ProfileBasics, basic_profile, read_profile};
pub use rules::{Rule, rule, rules};
pub use school::{Asked, School};
pub use text::{ask, journal_document, journal_version, version};

use parentis::uniffi_support::{Instant, LocalDate};

uniffi::setup_scaffolding!();
uniffi::use_remote_type!(parentis::Instant);
uniffi::use_remote_type!(parentis::LocalDate);
