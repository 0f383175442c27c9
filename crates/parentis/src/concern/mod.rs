//! Concerns and complaints: who handles one, by when, and what comes next.
//!
//! What a ladder *is* is the school's policy as data ([`crate::profile::Ladder`]).

pub mod words;
