//! Concerns and complaints: where a message goes, what goes past the ladder, who handles it, by when, and what comes next.
//!
//! [`matter`] is what somebody raised, with what is known of it; [`route`] says where it goes: every way that applies, what is of
//! safety first. [`table`] has the matters with a way of their own, one line each. [`record`] is the safeguarding record, a thing
//! that stands beside whatever else becomes of the message.
//!
//! What a ladder *is* is the school's policy as data ([`crate::profile::Ladder`]). A case is a row of dated steps
//! ([`step::CaseStep`]), each a fact of the journal; where it stands is what its steps amount to on a day. Three questions are
//! asked of it: [`School::concern`](crate::School::concern) (who does what by when), [`School::concerns`](crate::School::concerns)
//! (all open ones) and [`School::decide_step`](crate::School::decide_step) (may this step be taken, and what is then to be
//! recorded).
//!
//! What this does *not* settle: where a message goes that is none for the ladder (ESC-60), and the safeguarding record, which is
//! a thing of its own beside any case. A case says that one has to be opened, at once and first, and nothing of a case delays it.
//!
//! | room | what is in it | rules |
//! | --- | --- | --- |
//! | [`words`], [`step`] | the words, and what happens | |
//! | `case` | the states, and which step leads where | ESC-T1 to ESC-T21, ESC-I1, ESC-I7 |
//! | [`decide`](mod@decide) | whether a step may be taken | ESC-10, 11, 15, 28 to 46, 58, ESC-I2, ESC-I4 |
//! | `safety` | whether a safeguarding record is still to be opened, and by whom | ESC-T3, ESC-I6, SFG-2 |
//! | `whose` | whose complaint it is, and whether the procedure is owed to them | ESC-17, 18, 20, 22, 24, 48, 49 |
//! | `apart` | who keeps apart from whom, and when a school stops responding | ESC-19, 26, 27, 39a |
//! | `handler` | who handles a stage | ESC-40, ESC-70 to ESC-82, ESC-I2, ESC-I3, ESC-I5 |
//! | [`clock`] | by when | ESC-28, ESC-50 to ESC-59, CAL-20 |
//! | [`panel`] | whether a panel is in order | ESC-7, 8, 9, 25, 83 |
//! | `known` | a case as its steps make it, and by which policy it goes | ESC-30, 31, 33 |
//! | `next` | what somebody does next, and what the complainant may do | ESC-6, 10, 34, 41, 90 to 96 |
//! | [`board`] | a case and all open cases as of a day | ESC-12 to 16 |
//!
//! No text is classified here (SFG-30): callers say what a message is about, and what nobody said is not known, which never
//! permits and never delays.
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! use parentis::concern::{step::CaseStep, words::StepRefused};
//! let case = "c-1".parse()?;
//! assert!(!school.concern(&case, as_of).known, "nobody raised it");
//! assert_eq!(school.decide_step(&case, &CaseStep::Lapsed, as_of).refused, Some(StepRefused::NoSuchCase));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

mod apart;
pub mod board;
mod case;
mod climb;
pub mod clock;
pub mod decide;
mod exit;
mod handler;
mod hearing;
mod known;
pub mod matter;
mod next;
mod notes;
pub mod panel;
mod parties;
pub mod record;
pub mod route;
mod router;
mod safety;
pub(crate) mod spans;
pub mod step;
pub mod substitute;
pub mod table;
mod ways;
mod whose;
pub mod words;
