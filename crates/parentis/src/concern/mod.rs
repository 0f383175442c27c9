//! Concerns and complaints: where a message goes, what goes past the ladder, who handles it, by when, and what comes next.
//!
//! [`matter`] is what somebody raised, with what is known of it; [`route`] says where it goes: every way that applies, what is of
//! safety first. [`table`] has the matters with a way of their own, one line each. [`record`] is the safeguarding record, a thing
//! that stands beside whatever else becomes of the message.
//!
//! What a ladder *is* is the school's policy as data ([`crate::profile::Ladder`]).
//!
//! No text is classified here (SFG-30): callers say what a message is about, and what nobody said is not known, which never
//! permits and never delays.

mod climb;
mod exit;
mod hearing;
pub mod matter;
mod notes;
pub mod record;
pub mod route;
mod router;
pub mod substitute;
pub mod table;
mod ways;
pub mod words;
