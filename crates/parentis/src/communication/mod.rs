//! Messages from a school, and who receives them.
//!
//! [`audience`] is the one resolver: an e-mail, a text, a portal page, a printed report and an export ask the same
//! function and get the same answer with the same reason. There is no second place in which a recipient can be added.
//!
//! [`list`] is its answer as copies without reasons, for lists of thousands.
//!
//! What goes back and forth is kept apart from that: [`correspondence`] says how far each copy came and who may reply, [`reply`]
//! by when the school answers, and [`progress`] whose contact is due.
//!
//! [`guard`] says whether it may be sent at all: what is in each part of a [`draft`], held against everybody who would
//! receive it.

pub mod audience;
mod copies;
pub mod correspondence;
pub mod draft;
pub mod guard;
mod language;
mod line;
pub mod list;
pub mod message;
pub mod progress;
pub mod reach;
pub mod reply;
mod told;
pub mod way;
pub mod words;
