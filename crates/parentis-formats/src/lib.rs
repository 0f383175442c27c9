//! parentis-formats

pub mod calendar;
