//! What kinds of data a school holds, and for whom each is.
//!
//! [`class`] has the classes and, line by line, for whom each is by default; [`table`] who may see which class, in what
//! capacity. [`disclosure`] says whether a person may be shown an item, and why; [`redaction`] gives the fields of it that the
//! person may have, and nothing else. [`protected`] has what of a sheet of addresses and contact details may be shown, where
//! some are protected. Whether a message may leave the school is answered by
//! [`may_send`](crate::School::may_send). [`merge`] says whose access would change if two ids of people became one.
//!
//! [`undertaking`] has the undertaking not to divulge, which is asked for before something is shown by discretion;
//! [`passing_on`] whether a person may tell somebody what they undertook to keep; [`confidence`] whether a duty of confidence binds
//! without one. [`publication`] is the ban on publishing who an accused teacher is.
//!
//! What these do not settle: how long something is kept, and what is done after a breach of data protection.

mod capacity;
pub mod class;
mod complaint;
mod condition;
pub mod confidence;
pub mod disclosure;
mod discretion;
mod judge;
pub mod merge;
mod minutes;
pub mod passing_on;
pub mod protected;
pub mod publication;
pub mod redaction;
pub mod table;
pub mod undertaking;
