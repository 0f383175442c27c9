//! parentis-document

pub mod profile;
