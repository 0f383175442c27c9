//! What tests of parentis are made of: builders, made-up households, and the naive model that the engine is held to.

pub mod build;
pub mod model;
pub mod readers;
pub mod strategies;
pub mod vectors;
