//! The answers of [`parentis`] in words, for the people in a school office.
//!
//! The core answers in codes: an outcome, rule ids, reasons with typed arguments. This crate turns each of them into a
//! sentence that a school secretary understands, and a whole [`Explanation`](parentis::question::Explanation) into a text
//! to read out or print: what may be done, why, what would change it, and what to do now.
//!
//! The words are in Fluent catalogues (`catalogues/en-staff/*.ftl`), one message an id, read into [`Words`] once. No
//! decision is taken here: the same answer always has the same words.
//!
//! ```
//! use parentis::roles::matrix::Column;
//! use parentis_text::{Ids, Words};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (school, as_of) = parentis::doc_example()?;
//! let words = Words::staff_english()?;
//! let why = school.explain(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
//! let text = words.explain(Column::Report, &why, &Ids);
//!
//! assert!(text.starts_with("father must not be sent the yearly report on ava."));
//! assert!(text.contains("If order order-1 ended or no longer said this, the report would have to be sent."));
//! assert!(text.contains("This answer holds up to and including 31 May 2026"));
//! # Ok(())
//! # }
//! ```
//!
//! Only ids are known here. What is printed for one is the host's to say, through [`Names`]; without that it is the id.
//! A school or a vendor puts its own words in the place of any message with [`Words::with_overrides`].
//!
//! The words of [`Words`] are for staff: they speak of orders and of holds that the adult may not be told of. What a parent
//! may read is in [`parents`], in words of its own. A further language is whole or it is refused ([`Catalogue`]), and one
//! that nobody whose language it is has read yet says so. docs/words.md has the steps.

mod answers;
mod calendar;
mod catalogue;
mod check;
mod collection;
mod concern;
mod consent;
mod disclosure;
mod embedded;
mod equal;
mod error;
mod events;
mod explain;
mod joining;
mod language;
mod manner;
mod merging;
mod names;
pub mod parents;
mod participation;
mod policies;
mod preference;
mod protected;
mod reach;
mod reasons;
mod records;
mod register;
pub mod report;
mod requests;
mod routing;
mod seats;
mod sending;
mod steps;
mod threads;
mod undertaking;

#[cfg(test)]
mod tests;

pub use catalogue::Words;
pub use error::{Gaps, TextError};
pub use language::{Catalogue, Language};
pub use names::{Ids, Names};
