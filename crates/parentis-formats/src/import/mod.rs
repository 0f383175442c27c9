//! What every importer has in common: the context, the sink, the directory, candidates and findings.
//!
//! ```text
//!                     facts: ids alone      ──> the journal, appended for ever
//! file ── importer ─┬ names, numbers, words ──> a directory, from which they can be erased
//!                   ├ who may be the same   ──> a person decides; nobody is merged
//!                   └ findings              ──> a person reads them; nothing is left out in silence
//! ```
//!
//! What an imported fact says is a *claim by the school's system*, not a verified fact. Every flag is yes, no or not
//! known, and what is absent is not known. Parental responsibility is never worked out from anything else.
//!
//! An importer reads a file once, a record at a time, and hands each thing to the host's [`Sink`]. What it keeps
//! between records are keys and digests, never a name or a number, so that half a million pupils need little memory.

mod candidates;
mod directory;
mod error;
mod finding;
pub(crate) mod reading;
mod run;
mod sink;

pub use candidates::MergeCandidate;
pub use directory::{
    AddressLine, AddressPart, Channel, ChannelKind, DirectoryRecord, Label, LanguageUse, Listing, Names, Personal,
    PostalAddress, RestrictionNote, SpokenLanguage, Whose,
};
pub use error::{ImportError, ImportErrorKind};
pub use finding::{Finding, FindingCode, PLACES, Place, Severity};
pub use sink::{Collected, Sink, SinkStopped};

pub(crate) use candidates::{Alike, Candidates, Likeness, digest};
pub(crate) use finding::Found;
pub(crate) use run::{Key, Run, Said, says};

use chrono::{DateTime, NaiveDate, Utc};

/// The host's short name for the system that a file comes from. It stands at the front of every id, so that the pupils
/// and contacts of two systems are never taken for each other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SystemCode(String);

/// A system code is one to twenty-four of `a` to `z`, `0` to `9`, `-` and `_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a system code is one to 24 of a to z, 0 to 9, `-` and `_`")]
pub struct BadSystemCode;

impl SystemCode {
    /// Takes a code.
    ///
    /// # Errors
    /// If it is empty, longer than 24 characters, or has anything but `a` to `z`, `0` to `9`, `-` and `_`.
    pub fn new(code: &str) -> Result<Self, BadSystemCode> {
        let good = (1..=24).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
        if good { Ok(Self(code.to_owned())) } else { Err(BadSystemCode) }
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How much of anything an importer takes. A file beyond a limit is refused; it never fills the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Elements inside each other.
    pub depth: usize,
    /// Bytes of one element's text.
    pub text: usize,
    /// Bytes of one tag, comment or piece of text, taken or not.
    pub piece: usize,
    /// Elements taken of one record, such as a pupil with all contacts.
    pub elements: usize,
    /// Records of one file, such as pupils.
    pub records: usize,
    /// Links that wait for their contact to come later in the file.
    pub waiting: usize,
    /// Different people among whom the same person is looked for.
    pub likenesses: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 64,
            text: 16 * 1024,
            piece: 1024 * 1024,
            elements: 20_000,
            records: 4_000_000,
            waiting: 100_000,
            likenesses: 4_000_000,
        }
    }
}

/// What the host knows about an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportContext {
    /// When the school came to know what the file says. The importer reads no clock.
    pub recorded_at: DateTime<Utc>,
    /// From which day the facts hold. If none is given: the file's own day; for a file without one, the day of
    /// `recorded_at` in London.
    pub valid_from: Option<NaiveDate>,
    /// The system that the file comes from.
    pub system: SystemCode,
    /// If a file breaks off or is not well-formed: take the complete records before that place, with a finding. If not,
    /// nothing is taken.
    pub lenient: bool,
    /// How much is taken.
    pub limits: Limits,
}

impl ImportContext {
    /// A strict import with the usual limits.
    pub fn new(recorded_at: DateTime<Utc>, system: SystemCode) -> Self {
        Self { recorded_at, valid_from: None, system, lenient: false, limits: Limits::default() }
    }
}

/// What an import came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportSummary {
    /// The format, as in [`parentis::fact::Source::format`].
    pub format: &'static str,
    /// The version of the format that the file names, where that looks like a version.
    pub version: Option<String>,
    /// The system that wrote the file, where its name looks like a code.
    pub producer: Option<String>,
    /// The number of the school that the file comes from, where it is one.
    pub source_school: Option<String>,
    /// The day on which the file says that it was made.
    pub export_day: Option<NaiveDate>,
    /// From which day the facts hold.
    pub valid_from: NaiveDate,
    /// The encoding in which the file was read; of two files, of the first that is not in UTF-8.
    pub encoding: &'static str,
    /// Pupils.
    pub pupils: u64,
    /// Contacts; in a format without contacts' identities, every listing counts.
    pub contacts: u64,
    /// Links between a pupil and a contact.
    pub links: u64,
    /// Entries handed to the sink.
    pub entries: u64,
    /// Directory records handed to the sink.
    pub directory: u64,
    /// Different contacts, if every group of candidates were one person.
    pub candidate_distinct_contacts: u64,
    /// Of those, how many stand under more than one pupil. None where the format links contacts by identity.
    pub candidate_contacts_on_several_pupils: Option<u64>,
    /// Was the whole file taken? False only in a lenient import of a broken file.
    pub complete: bool,
}
