//! Messages from a school, and who receives them.
//!
//! [`audience`] is the one resolver: an e-mail, a text, a portal page, a printed report and an export ask the same
//! function and get the same answer with the same reason. There is no second place in which a recipient can be added.

pub mod audience;
