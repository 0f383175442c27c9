//! What a file of consents comes to: records of this library, and claims of other systems.

use super::json::At;
use crate::import::{Finding, FindingCode, Found, digest};
use crate::words::words;
use chrono::{DateTime, FixedOffset, NaiveDate};
use parentis::consent::receipt::ConsentRecord;
use parentis::ids::DocumentId;
use serde::{Deserialize, Serialize};

words! {
    /// Where a consent stands by the word of another system. Only `given` is a yes, and even that is a claim.
    pub enum ClaimedState {
        /// It was asked for, and there is no answer.
        Asked = "asked",
        /// Given.
        Given = "given",
        /// Given, with exceptions or limits that somebody has to read: never to be taken for a plain yes.
        GivenWithExceptions = "given_with_exceptions",
        /// Refused; if with exceptions, refused all the same.
        Refused = "refused",
        /// Given, and taken back.
        Withdrawn = "withdrawn",
        /// Given, and its term ended.
        Expired = "expired",
        /// Over: withdrawn or expired, and which of the two is not said.
        Ended = "ended",
        /// Given in a way that does not count, or revoked by another than the party.
        Invalid = "invalid",
        /// Entered in error.
        Void = "void",
        /// It is not said, or not in a way that can be read.
        Unknown = "unknown",
    }
}

impl ClaimedState {
    /// Is it a plain yes?
    pub const fn is_plain_yes(self) -> bool {
        matches!(self, Self::Given)
    }
}

/// A consent by the word of another system. It becomes no fact before somebody at the school says whose it is and for
/// which of the school's purposes: who decided for whom, and by what right, is at most a key here. A reader has no clock:
/// a claim that says `given` may be past its term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentClaim {
    /// Where it stands in the file.
    pub place: String,
    /// Where it stands.
    pub says: ClaimedState,
    /// The key of whom it is about.
    pub subject: Option<String>,
    /// The keys of those who decided.
    pub decided_by: Vec<String>,
    /// The codes of the purposes; what is put in words alone is left out with a finding.
    pub purposes: Vec<String>,
    /// The day of the answer that it rests on.
    pub on: Option<NaiveDate>,
    /// When exactly.
    pub at: Option<DateTime<FixedOffset>>,
    /// The first day of its term.
    pub from: Option<NaiveDate>,
    /// The first day on which it counts no more.
    pub until: Option<NaiveDate>,
    /// How long it counts, as written, where that is said and no day is: a person works out the end.
    pub lasts: Option<String>,
}

impl ConsentClaim {
    pub(super) fn new(at: &At<'_>, says: ClaimedState) -> Self {
        Self {
            place: at.path.clone(),
            says,
            subject: None,
            decided_by: Vec::new(),
            purposes: Vec::new(),
            on: None,
            at: None,
            from: None,
            until: None,
            lasts: None,
        }
    }
}

/// One consent of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadConsent {
    /// Written by this library.
    Record {
        /// The record's id.
        id: Option<DocumentId>,
        /// The record.
        record: Box<ConsentRecord>,
    },
    /// Another system's word.
    Claim(Box<ConsentClaim>),
}

/// What a file of consents comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsentReading {
    /// The consents, in the order of the file.
    pub consents: Vec<ReadConsent>,
    /// What a person should know.
    pub findings: Vec<Finding>,
}

impl ConsentReading {
    /// The record, if the file holds one and nothing else.
    pub fn only_record(&self) -> Option<&ConsentRecord> {
        match self.consents.as_slice() {
            [ReadConsent::Record { record, .. }] => Some(record),
            _ => None,
        }
    }

    /// The claims of other systems.
    pub fn claims(&self) -> impl Iterator<Item = &ConsentClaim> {
        self.consents.iter().filter_map(|consent| match consent {
            ReadConsent::Claim(claim) => Some(claim.as_ref()),
            ReadConsent::Record { .. } => None,
        })
    }

    pub(super) fn of(consents: Vec<ReadConsent>, found: Found) -> Self {
        Self { consents, findings: found.into_findings().collect() }
    }
}

/// The longest key of another system that is kept.
const MAX_KEY: usize = 128;

/// A key of another system: kept if it looks like one, else a digest of it with a finding. A name is no key.
pub(super) fn key(at: &At<'_>, found: &mut Found) -> Option<String> {
    let text = at.text()?;
    let fits = !text.is_empty()
        && text.len() <= MAX_KEY
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:/#".contains(&byte));
    if fits {
        return Some(text.to_owned());
    }
    found.add(FindingCode::KeyRewritten, &at.place());
    Some(format!("x{:030x}", digest(&[text]) >> 8))
}

/// A code of another system's list; words are left out with a finding.
pub(super) fn code(at: &At<'_>, found: &mut Found) -> Option<String> {
    let text = at.text()?;
    let fits = !text.is_empty()
        && text.len() <= MAX_KEY
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:/#".contains(&byte));
    if !fits {
        found.add(FindingCode::PurposeInWords, &at.place());
    }
    fits.then(|| text.to_owned())
}
