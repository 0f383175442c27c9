//! What of the facts says what is done after a breach, about a data-protection complaint, and what is held.

use super::{Dated, EntryIx};
use crate::confidentiality::breach::BreachRisk;
use crate::confidentiality::class::DataClass;
use crate::confidentiality::data_complaint::DataComplaintDone;
use crate::ids::DocumentId;
use chrono::{DateTime, FixedOffset, Utc};
use std::collections::BTreeMap;

/// Breaches, data-protection complaints and legal holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub(crate) breaches: BTreeMap<DocumentId, BreachFile>,
    pub(crate) complaints: BTreeMap<DocumentId, ComplaintFile>,
    pub(crate) holds: Vec<Dated<Hold>>,
}

/// What is on record of one breach.
#[derive(Clone, Debug, Default)]
pub(crate) struct BreachFile {
    pub(crate) found: Vec<Dated<Found>>,
    pub(crate) contained: Vec<Dated<()>>,
    /// In the order in which they count: of one day, the one recorded later last.
    pub(crate) assessed: Vec<Dated<Assessed>>,
    pub(crate) reported: Vec<Dated<Reported>>,
    pub(crate) told: Vec<Dated<Told>>,
}

/// That the school became aware of it, and whose data they are.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) at: Option<DateTime<FixedOffset>>,
    pub(crate) classes: Vec<DataClass>,
    pub(crate) pupils: Vec<u32>,
    pub(crate) people: Vec<u32>,
    pub(crate) item: Option<DocumentId>,
}

/// A judgement of its risk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Assessed {
    pub(crate) risk: BreachRisk,
    pub(crate) by: u32,
}

/// A report, or a part of one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported {
    pub(crate) at: Option<DateTime<FixedOffset>>,
    pub(crate) complete: bool,
    pub(crate) reasons: bool,
}

/// Who was told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub(crate) pupil: Option<u32>,
    pub(crate) person: Option<u32>,
}

/// What is on record of one data-protection complaint.
#[derive(Clone, Debug, Default)]
pub(crate) struct ComplaintFile {
    pub(crate) received: Vec<Dated<(u32, Option<u32>)>>,
    /// What was done, and whether the right to go to the Information Commissioner was named.
    pub(crate) done: Vec<Dated<(DataComplaintDone, bool)>>,
}

/// What a legal hold names.
#[derive(Clone, Debug)]
pub(crate) struct Hold {
    pub(crate) record: Option<DocumentId>,
    pub(crate) case: Option<DocumentId>,
    pub(crate) pupil: Option<u32>,
    pub(crate) person: Option<u32>,
}

impl Records {
    /// In the order of time, so that the order of entry never matters.
    pub(super) fn sort(&mut self, recorded: impl Fn(EntryIx) -> Option<DateTime<Utc>>) {
        for file in self.breaches.values_mut() {
            file.found.sort_by_key(|found| (found.span.from(), found.what.at, found.entry));
            file.assessed.sort_by_key(|judged| (judged.span.from(), recorded(judged.entry), judged.entry));
            file.reported.sort_by_key(|report| (report.span.from(), report.what.at, report.entry));
        }
        for file in self.complaints.values_mut() {
            file.received.sort_by_key(|received| (received.span.from(), received.entry));
            file.done.sort_by_key(|done| (done.span.from(), done.entry));
        }
    }
}
