//! From the steps of a policy to where it is: which ratifications count, which version is in force, which reviews were closed.

use super::room::{Life, Room};
use super::step::{PolicyEvent, Ratification, StatedDate};
use super::words::{PolicyFault, PolicyPart, PolicyState, ReviewDecision};
use crate::ids::DocumentId;
use crate::rules::RuleId;
use chrono::NaiveDate;

/// A ratification that counts.
pub(super) struct Ratified<'l> {
    pub(super) on: StatedDate,
    pub(super) ratification: &'l Ratification,
}

/// A version that came into force.
pub(super) struct Version<'l> {
    pub(super) on: NaiveDate,
    pub(super) version: Option<&'l DocumentId>,
}

/// A review, closed or not.
pub(super) struct Review {
    pub(super) on: StatedDate,
    pub(super) decision: Option<ReviewDecision>,
    pub(super) then: Option<StatedDate>,
    /// What it lacks to be closed.
    pub(super) lacking: Vec<PolicyPart>,
}

impl Room<'_> {
    /// Why a ratification by this body, at this level, does not count; of what was written by that day.
    pub(super) fn ratification_fault(
        &mut self,
        life: &Life<'_>,
        (day, ratification): (NaiveDate, &Ratification),
    ) -> Option<PolicyFault> {
        let written = life.written_by_then(day)?;
        let author = written.author.is_some() && written.author == ratification.body;
        if self.heard(RuleId::HA_0A) && author {
            return Some(PolicyFault::AuthorRatifies);
        }
        let (needed, given) = (written.approval?, ratification.level?);
        // Whoever stands higher may approve as well: the highest comes first.
        (self.heard(RuleId::REV_4) && given > needed).then_some(PolicyFault::LevelTooLow)
    }

    /// The ratifications that count, in their order, and what is wrong with the others.
    pub(super) fn ratified<'l>(&mut self, life: &'l Life<'_>) -> (Vec<Ratified<'l>>, Vec<PolicyFault>) {
        let (mut all, mut faults) = (Vec::new(), Vec::new());
        for (day, (ratification, precision)) in life.pick(ratification) {
            match self.ratification_fault(life, (day, ratification)) {
                Some(fault) => faults.push(fault),
                None => all.push(Ratified { on: StatedDate::of(day, precision), ratification }),
            }
        }
        (all, faults)
    }

    /// The versions that came into force, in their order: each after its ratification (HA-0c).
    pub(super) fn versions<'l>(&mut self, life: &'l Life<'_>, ratified: &[Ratified<'_>]) -> Vec<Version<'l>> {
        let draft_counts = !self.heard(RuleId::HA_0C);
        let began = life.pick(in_force).map(|(on, began)| Version { on, version: began.version });
        let counts = |version: &Version<'_>| {
            let same = |ratified: &Ratified<'_>| {
                let of = ratified.ratification.version.as_ref();
                let no_other = of.is_none() || version.version.is_none() || of == version.version;
                ratified.on.first_day() <= version.on && no_other
            };
            draft_counts || ratified.iter().any(same)
        };
        began.filter(counts).collect()
    }

    /// Where the policy is in its life (REV-5).
    pub(super) fn state(&mut self, life: &Life<'_>, ratified: bool, in_force: Option<NaiveDate>) -> PolicyState {
        let since = |day: Option<NaiveDate>| day.filter(|day| in_force.is_none_or(|began| began <= *day));
        let last = |is: fn(&PolicyEvent) -> bool| since(life.last(is));
        if last(|step| matches!(step, PolicyEvent::Archived)).is_some() {
            return PolicyState::Archived;
        }
        if last(|step| matches!(step, PolicyEvent::Superseded { .. })).is_some() {
            return PolicyState::Superseded;
        }
        if in_force.is_some() {
            return PolicyState::InForce;
        }
        if ratified {
            return PolicyState::Ratified;
        }
        let asked =
            |step: &PolicyEvent| matches!(step, PolicyEvent::Consulted { .. } | PolicyEvent::NotConsulted { .. });
        if life.last(asked).is_some() && self.heard(RuleId::HA_3_1C) {
            PolicyState::Consulted
        } else {
            PolicyState::Draft
        }
    }

    /// The reviews since a day, each with what it lacks (HA-4b, REV-8).
    pub(super) fn reviews(&mut self, life: &Life<'_>, since: NaiveDate) -> Vec<Review> {
        let mut all = Vec::new();
        for (day, step) in life.pick(Some) {
            let PolicyEvent::Reviewed { implementation, effectiveness, decision, next_review, precision } = step else {
                continue;
            };
            let mut lacking = Vec::new();
            if self.heard(RuleId::HA_4B) {
                lacking.extend(implementation.is_none().then_some(PolicyPart::Implementation));
                lacking.extend(effectiveness.is_none().then_some(PolicyPart::Effectiveness));
            }
            if self.heard(RuleId::REV_8) {
                lacking.extend(decision.is_none().then_some(PolicyPart::Decision));
            }
            let on = StatedDate::of(day, *precision);
            if on.last_day() >= since {
                all.push(Review { on, decision: *decision, then: *next_review, lacking });
            }
        }
        all
    }
}

fn ratification(step: &PolicyEvent) -> Option<(&Ratification, super::words::DatePrecision)> {
    if let PolicyEvent::Ratified { ratification, precision } = step { Some((ratification, *precision)) } else { None }
}

/// That a version came into force, and which, if that is on record.
struct Began<'l> {
    version: Option<&'l DocumentId>,
}

fn in_force(step: &PolicyEvent) -> Option<Began<'_>> {
    if let PolicyEvent::InForce { version } = step { Some(Began { version: version.as_ref() }) } else { None }
}
