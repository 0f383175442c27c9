//! What kinds of data a school holds, and for whom each is.
//!
//! [`class`] has the classes and, line by line, for whom each is by default; [`table`] who may see which class, in what
//! capacity. [`disclosure`] says whether a person may be shown an item, and why; [`redaction`] gives the fields of it that the
//! person may have, and nothing else. Whether a message may leave the school is answered by
//! [`may_send`](crate::School::may_send).
//!
//! [`access_copy`] says what is withheld from the copy that somebody gets who asked for a pupil's data; [`breach`] what has to be done after personal data went astray and by when; [`data_complaint`] by when a complaint about
//! data protection is acknowledged; [`retention`] until when a record is kept, and [`erasure`] whether the host may erase who
//! somebody is.
//!
//! What these do not settle: an undertaking that is asked for before something is shown.

pub mod access_copy;
pub mod breach;
mod capacity;
pub mod class;
mod condition;
pub mod data_complaint;
pub mod disclosure;
pub mod erasure;
mod judge;
pub mod redaction;
pub mod retention;
#[cfg(test)]
mod sample;
pub mod table;
