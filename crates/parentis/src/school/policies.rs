//! What of the facts says how policies and consultations stand. They tie nobody to a pupil.

use super::{Dated, EntryIx};
use crate::ids::DocumentId;
use crate::review::asked::ConsultationEvent;
use crate::review::step::PolicyEvent;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Policies and consultations, each by the host's key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policies {
    pub(crate) steps: BTreeMap<DocumentId, Vec<Dated<PolicyEvent>>>,
    /// Who was given a policy, or acknowledged it.
    pub(crate) given: BTreeMap<DocumentId, Vec<Dated<GivenTo>>>,
    pub(crate) consultations: BTreeMap<DocumentId, Vec<Dated<ConsultationEvent>>>,
}

/// A person was given a version, or acknowledged it.
#[derive(Clone, Debug)]
pub(crate) struct GivenTo {
    pub(crate) person: u32,
    pub(crate) version: Option<DocumentId>,
    pub(crate) acknowledged: bool,
}

impl Policies {
    /// In the order of time, so that the order of entry never matters.
    pub(super) fn sort(&mut self, recorded: impl Fn(EntryIx) -> Option<DateTime<Utc>>) {
        for steps in self.steps.values_mut() {
            steps.sort_by_key(|step| (step.span.from(), recorded(step.entry), step.entry));
        }
        for given in self.given.values_mut() {
            given.sort_by_key(|given| (given.span.from(), recorded(given.entry), given.entry));
        }
        for steps in self.consultations.values_mut() {
            steps.sort_by_key(|step| (step.span.from(), recorded(step.entry), step.entry));
        }
    }
}
