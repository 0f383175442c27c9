//! # The document interface
//!
//! One JSON document in, one out, the same bytes in every language. A host that speaks no Rust, a person at a terminal
//! and a test that every binding runs all use the same call: [`ask`].
//!
//! ```
//! let document = r#"{
//!   "entries": [
//!     { "entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01", "fact": "profile_adopted",
//!       "profile": { "name": "hill-street", "version": "1", "nation": "ENG", "school_type": "academy" } },
//!     { "entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-04-02",
//!       "fact": "pupil_born", "pupil": "ava" },
//!     { "entry": "e3", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
//!       "fact": "pupil_on_roll", "pupil": "ava" },
//!     { "entry": "e4", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
//!       "fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father" } ],
//!   "ask": [ { "question": "entitled", "column": "RPT", "pupil": "ava", "person": "p7", "as_of": "2026-07-10" } ] }"#;
//! let answers = parentis_document::ask(document)?;
//! assert!(answers.starts_with(r#"{"answers":[{"answer":"decision","outcome":"must","#));
//!
//! // A slip is refused with its place, and nothing is answered.
//! let slip = document.replace(r#""kind":"#, r#""kindd":"#);
//! let refused = parentis_document::ask(&slip).unwrap_err();
//! assert_eq!(refused.to_string(), "`entries[3].kindd`: unknown key, perhaps `kind` is meant");
//! # Ok::<(), parentis_document::DocumentError>(())
//! ```
//!
//! ## A document
//!
//! | key | what stands there |
//! | --- | --- |
//! | `version` | the version of the journal's vocabulary; absent or null: the newest. Older ones are lifted |
//! | `known_at` | an instant: what the school knew then; absent or null: all that it knows now |
//! | `entries` | the journal: [`parentis::Entry`], in any order |
//! | `ask` | the questions: [`parentis::Question`] |
//!
//! Answers come in the order of the questions, as `{"answers":[...]}`. Keys stand in a fixed order, days are ISO 8601,
//! words are the codes of the closed lists; the same document gives the same bytes.
//!
//! ## What is refused
//!
//! Reading is strict: a key that stands twice, a key that nobody knows, a value of the wrong kind, a word on no list, a
//! journal that contradicts itself. One bad entry and nothing is loaded. [`DocumentError`] says where and what, and
//! never repeats a value, with the exceptions that [`error`] lists. [`Limits`] says how large and how deep a document
//! may be. No text makes the reader panic.
//!
//! | room | what is there |
//! | --- | --- |
//! | [`document`] | [`ask`], [`Document`]; for a host that keeps a school: [`open`], [`add`], [`ask_school`], [`answers`], [`read_question`] |
//! | [`lines`] | journals as files: JSON, one entry a line |
//! | [`error`] | [`DocumentError`] |
//! | [`profile`] | a school's profile as a TOML file |
//! | [`mod@schema`] | the JSON Schemas of all this, and where they come from |
//! | [`vocabulary`] | every closed list by its name |

pub mod document;
pub mod error;
pub mod lines;
pub mod profile;
pub mod schema;
pub mod vocabulary;

mod blame;
mod json;
mod lift;
mod node;
mod strict;

pub use document::{Document, add, answers, ask, ask_school, open, read_question};
pub use error::{DocumentError, Kind};
pub use json::{Limits, read_json};
pub use lines::{read_entries_json_lines, read_entries_json_lines_with, write_entries_json_lines};
pub use schema::schema;
