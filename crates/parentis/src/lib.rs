//! # parentis
//!
//! The rules of a school's dealings with the adults in a child's life, as pure domain logic.

pub mod calendar;
pub mod ids;
pub mod profile;
pub mod rules;
pub mod time;
pub mod vocabulary;

mod error;

pub use error::ParentisError;
