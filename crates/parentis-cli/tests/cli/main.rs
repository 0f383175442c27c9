//! The program as a school's office and a school's scripts run it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod again;
mod calendar;
mod commands;
mod common;
mod concern;
mod confided;
mod consent;
mod erasure;
mod participation;
mod policies;
mod questions;
mod records;
mod routing;
mod store;
mod words;
