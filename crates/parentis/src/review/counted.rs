//! Policies and consultations as a report counts them: without who was given what, and without anybody's name.

use super::answers::ViewCounts;
use super::asked::ConsultationEvent;
use super::consulting::opening;
use super::room::Room;
use super::words::{PolicyKind, PolicyState, ReviewDecision, ReviewStanding};
use crate::calendar::london_day;
use crate::ids::DocumentId;
use crate::rules::RuleId;
use crate::school::School;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A consultation in which no more answers are taken.
pub(crate) struct ClosedConsultation {
    pub(crate) topic: PolicyKind,
    /// The first day on which none were.
    pub(crate) since: NaiveDate,
    pub(crate) decided: bool,
    pub(crate) change_published: bool,
    /// What was answered, person by person.
    pub(crate) views: ViewCounts,
}

/// A policy as it is counted.
pub(crate) struct CountedPolicy {
    /// What it is about; none if nobody wrote that down.
    pub(crate) kind: Option<PolicyKind>,
    /// None: it does not stand.
    pub(crate) standing: Option<ReviewStanding>,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) overdue: bool,
    /// The reviews that were closed: the first day that may have been meant, and what was decided, as far as that is on record.
    pub(crate) reviews: Vec<(NaiveDate, ReviewDecision)>,
}

impl Room<'_> {
    fn closed(&mut self, consultation: &DocumentId) -> Option<ClosedConsultation> {
        let steps = self.steps_of(consultation)?;
        let (on, ConsultationEvent::Opened { topic, closes, .. }) = opening(&steps)? else { return None };
        let last_day = london_day(*closes);
        let mut ended = steps.iter().filter(|(_, step)| matches!(step, ConsultationEvent::Closed { .. }));
        let closed = ended.next().map(|(on, _)| *on);
        let since = last_day.succ_opt().into_iter().chain(closed).min()?.max(on);
        if self.as_of < since {
            return None;
        }
        let any = |is: fn(&ConsultationEvent) -> bool| steps.iter().any(|(_, step)| is(step));
        let decided = any(|step| matches!(step, ConsultationEvent::Decided { .. }));
        let change_published = any(|step| matches!(step, ConsultationEvent::WhatChanged { .. }));
        let views = self.views(&steps, (on, last_day));
        Some(ClosedConsultation { topic: *topic, since, decided, change_published, views })
    }

    fn counted(&mut self, policy: &DocumentId) -> Option<CountedPolicy> {
        let life = self.life(policy)?;
        let written = life.written();
        let (ratified, _) = self.ratified(&life);
        let versions = self.versions(&life, &ratified);
        let state = self.state(&life, !ratified.is_empty(), versions.last().map(|version| version.on));
        let kind = written.map(|written| written.kind);
        let mut counted = CountedPolicy { kind, standing: None, due: None, overdue: false, reviews: Vec::new() };
        if let Some(first) = ratified.first() {
            let reviews = self.reviews(&life, first.on.first_day()).into_iter();
            let closed = reviews.filter(|review| review.lacking.is_empty());
            counted.reviews = closed.filter_map(|review| Some((review.on.first_day(), review.decision?))).collect();
        }
        if matches!(state, PolicyState::Ratified | PolicyState::InForce) {
            let view = self.reviewed(policy, state, &life, (written, &ratified));
            counted.standing = view.standing;
            counted.due = view.due;
            counted.overdue = view.overdue_since.is_some();
        }
        Some(counted)
    }
}

impl School {
    /// The consultations that are closed on a day.
    pub(crate) fn closed_consultations(&self, as_of: NaiveDate, muted: Option<RuleId>) -> Vec<ClosedConsultation> {
        let mut room = Room::new(self, as_of, muted);
        self.inner.policies.consultations.keys().filter_map(|key| room.closed(key)).collect()
    }

    /// The policies of which something is on record by a day, or this one alone.
    pub(crate) fn counted_policies(
        &self,
        policy: Option<&DocumentId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Vec<CountedPolicy> {
        let mut room = Room::new(self, as_of, muted);
        let asked = policy.map_or_else(|| room.policies(), |policy| BTreeSet::from([policy.clone()]));
        asked.iter().filter_map(|key| room.counted(key)).collect()
    }
}
