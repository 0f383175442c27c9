//! What tests of parentis are made of: builders, made-up households, and the naive model that the engine is held to.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::elidable_lifetime_names,
    clippy::match_bool,
    clippy::match_same_arms,
    clippy::if_same_then_else,
    clippy::single_match_else,
    clippy::struct_excessive_bools,
    clippy::wildcard_enum_match_arm,
    reason = "the model is written to be read beside the sheets, row by row, and runs in tests alone"
)]

/// A whole made-up school, two years of it.
pub use parentis_made_up as made_up;

pub mod build;
pub mod model;
pub mod readers;
pub mod sample;
pub mod strategies;
pub mod vectors;
