//! What of the facts says who was invited and came, and what passed between the school and parents beside messages.

use super::{Dated, EntryIx};
use crate::consent::words::LawfulBasis;
use crate::ids::DocumentId;
use crate::participation::event::{EventKind, PartLevel, PartPlace, SupportPurpose};
use crate::time::Horizon;
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// An event as it is planned.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) kind: EventKind,
    pub(crate) purpose: SupportPurpose,
    pub(crate) level: PartLevel,
    pub(crate) place: PartPlace,
    pub(crate) on: NaiveDate,
    /// None: of all on roll.
    pub(crate) pupils: Vec<u32>,
    pub(crate) child_present: Says,
}

/// What is on record of one event. Of one day, what was recorded later is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct EventFile {
    pub(crate) planned: Vec<Dated<Planned>>,
    pub(crate) invited: Vec<Dated<u32>>,
    /// Who, about which pupil, and when.
    pub(crate) slots: Vec<Dated<(u32, u32, DateTime<FixedOffset>)>>,
    pub(crate) attended: Vec<Dated<u32>>,
}

impl EventFile {
    /// The event as it is planned on a day: of two plans the one that was made last.
    pub(crate) fn planned_on(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Option<&Planned> {
        self.planned.iter().for_each(|planned| horizon.span(planned.span));
        self.planned.iter().rfind(|planned| planned.span.holds(as_of)).map(|planned| &planned.what)
    }
}

/// What was noted of a contact.
#[derive(Clone, Debug)]
pub(crate) struct Noted {
    pub(crate) person: u32,
    pub(crate) pupils: Vec<u32>,
    pub(crate) on: NaiveDate,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) entry: EntryIx,
    pub(crate) what: What,
}

/// What it was.
#[derive(Clone, Debug)]
pub(crate) enum What {
    Contribution { event: Option<DocumentId>, words: DocumentId },
    Advice { words: DocumentId },
    Skill { words: DocumentId, by_parent: bool },
    Signposted { service: DocumentId, shared: Says, consented: Says, basis: Option<LawfulBasis> },
}
