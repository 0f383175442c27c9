//! What kinds of data a school holds, and for whom each is.
//!
//! [`class`] has the classes and, line by line, for whom each is by default. What a person may be shown of an item, whole or
//! taken apart, is not answered yet; whether a message may leave the school is, by
//! [`may_send`](crate::School::may_send).

pub mod class;
