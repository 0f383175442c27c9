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
//! [`access_copy`] says what is withheld from the copy that somebody gets who asked for a pupil's data; [`breach`] what has to be done after personal data went astray and by when; [`data_complaint`] by when a complaint about
//! data protection is acknowledged; [`retention`] until when a record is kept, and [`erasure`] whether the host may erase who
//! somebody is.

pub mod access_copy;
pub mod breach;
mod capacity;
pub mod class;
mod complaint;
mod condition;
pub mod confidence;
pub mod data_complaint;
pub mod disclosure;
mod discretion;
pub mod erasure;
mod judge;
mod keep;
pub mod merge;
mod minutes;
mod own_file;
pub mod passing_on;
pub mod protected;
pub mod publication;
pub mod redaction;
pub mod retention;
#[cfg(test)]
mod sample;
pub mod table;
pub mod undertaking;
