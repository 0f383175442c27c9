//! What kinds of data a school holds, and for whom each is.
//!
//! [`class`] has the classes and, line by line, for whom each is by default; [`table`] who may see which class, in what
//! capacity. [`disclosure`] says whether a person may be shown an item, and why; [`redaction`] gives the fields of it that the
//! person may have, and nothing else. [`protected`] has what of a sheet of addresses and contact details may be shown, where
//! some are protected. Whether a message may leave the school is answered by
//! [`may_send`](crate::School::may_send). [`merge`] says whose access would change if two ids of people became one.
//!
//! What these do not settle: an undertaking that is asked for before something is shown, how long something is kept, and what
//! is done after a breach.

mod capacity;
pub mod class;
mod condition;
pub mod disclosure;
mod judge;
pub mod merge;
pub mod protected;
pub mod redaction;
pub mod table;
