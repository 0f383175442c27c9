//! The importers against their samples, against what the samples have not, and against hostile bytes.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    reason = "these are tests"
)]

mod common;
mod ctf_cases;
mod ctf_samples;
mod ed_fi_cases;
mod ed_fi_samples;
mod hostile;
