//! Consents written, read, imported: against samples, against each other, and against hostile bytes.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    clippy::indexing_slicing,
    reason = "these are tests"
)]

mod common;
mod list;
mod reading;
mod round_trip;
mod samples;
mod writing;
