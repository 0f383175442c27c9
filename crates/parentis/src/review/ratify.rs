//! May a policy be ratified: by this body, at this level, after parents were asked?
//!
//! A policy for the whole school is not ratified without the record of a consultation, or a recorded reason for none (HA-3.1c, PTN-8).
//! For relationships education statute wants parents asked before it is made or revised, and no reason does in the place of that
//! (PTN-1, PTN-2). What is not known permits nothing: whether it is for the whole school, whether the consultation was fair (PTN-11),
//! who ratifies, in which minute and which version (REV-6).
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::decision::Outcome;
//! use parentis::review::step::Ratification;
//!
//! # let (school, as_of) = doc_example()?;
//! // Nobody prepared such a policy.
//! let check = school.may_ratify(&"p-1".parse()?, &Ratification::default(), as_of);
//! assert_eq!(check.outcome, Outcome::NeedsCheck);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::room::{Life, Room, Written};
use super::step::{PolicyEvent, Ratification};
use super::table::{self, Asking};
use super::words::{ConsultationFault, ConsultationPart, ConsultationState, PolicyFault, PolicyPart};
use crate::decision::Outcome;
use crate::ids::DocumentId;
use crate::rules::RuleId;
use crate::school::School;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether a policy may be ratified, and what stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RatifyCheck {
    /// The host's key of the policy.
    pub policy: DocumentId,
    /// The ratification that was asked about.
    pub ratification: Ratification,
    /// The day.
    pub as_of: NaiveDate,
    /// May it?
    pub outcome: Outcome,
    /// What stands against it.
    pub bars: Vec<PolicyFault>,
    /// What has to be looked at.
    pub checks: Vec<PolicyFault>,
    /// What is not known.
    pub lacking: Vec<PolicyPart>,
    /// The consultation that it rests on.
    pub consultation: Option<DocumentId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// What was found.
#[derive(Default)]
struct Found {
    bars: Vec<PolicyFault>,
    checks: Vec<PolicyFault>,
    lacking: Vec<PolicyPart>,
    consultation: Option<DocumentId>,
}

/// What is on record of parents having been asked, since the last ratification.
enum Asked<'l> {
    By(&'l DocumentId),
    Reason,
    Nothing,
}

impl Room<'_> {
    fn parts(&mut self, written: Written, ratification: &Ratification, found: &mut Found) {
        if self.heard(RuleId::REV_6) {
            found.lacking.extend(ratification.body.is_none().then_some(PolicyPart::Body));
            found.lacking.extend(ratification.minute.is_none().then_some(PolicyPart::MinuteReference));
            found.lacking.extend(ratification.version.is_none().then_some(PolicyPart::Version));
        }
        if written.author.is_none() && self.heard(RuleId::HA_0A) {
            found.lacking.push(PolicyPart::Author);
        }
        if self.heard(RuleId::REV_4) {
            found.lacking.extend(written.approval.is_none().then_some(PolicyPart::ApprovalNeeded));
            found.lacking.extend(ratification.level.is_none().then_some(PolicyPart::ApprovalGiven));
        }
    }

    /// Were parents asked as they have to be?
    fn asking(&mut self, life: &Life<'_>, written: Written, found: &mut Found) {
        let (before, _) = self.ratified(life);
        let since = before.last().map(|last| last.on.last_day());
        let asked = asked_since(life, since);
        // A consultation that is on record is looked at, whether or not there had to be one.
        if let Asked::By(key) = asked {
            found.consultation = Some(key.clone());
            self.consulted(key, found);
            return;
        }
        let reason = matches!(asked, Asked::Reason);
        let row = table::of(written.kind);
        match row.map_or(Asking::WholeSchool, |row| row.asking) {
            Asking::Statute => {
                if self.profile.is_none() {
                    found.lacking.push(PolicyPart::SchoolType);
                } else if self.asks_by_statute().is_some() {
                    found.bars.push(PolicyFault::ParentsNotAsked);
                } else if self.no_rule_held() {
                    // Of other kinds of school no such duty is held here: somebody looks.
                    found.checks.push(PolicyFault::ParentsNotAsked);
                }
            }
            Asking::Guidance(rule) => {
                if self.heard(rule) {
                    let list = if reason { &mut found.checks } else { &mut found.bars };
                    list.push(PolicyFault::ParentsNotAsked);
                }
            }
            Asking::WholeSchool => self.whole_school(written, reason, found),
        }
    }

    /// Is the school of a kind for which neither PTN-1 nor PTN-2 is written?
    fn no_rule_held(&self) -> bool {
        use crate::profile::SchoolType::{Academy, Independent, Maintained};
        self.profile.is_some_and(|profile| !matches!(profile.school_type(), Academy | Independent | Maintained))
    }

    fn whole_school(&mut self, written: Written, reason: bool, found: &mut Found) {
        if reason || !self.heard(RuleId::HA_3_1C) || !self.heard(RuleId::PTN_8) {
            return;
        }
        match written.whole_school {
            Says::Yes => found.bars.push(PolicyFault::ParentsNotAsked),
            Says::Unknown => found.lacking.push(PolicyPart::WholeSchool),
            Says::No => {}
        }
    }

    /// Does the consultation carry a ratification?
    fn consulted(&mut self, key: &DocumentId, found: &mut Found) {
        let Some(view) = self.consultation(key) else {
            found.lacking.push(PolicyPart::Consultation);
            return;
        };
        if view.state == ConsultationState::Open {
            found.bars.push(PolicyFault::ConsultationOpen);
        }
        let in_time = |fault: &ConsultationFault| *fault != ConsultationFault::FeedbackOverdue;
        if view.faults.iter().any(in_time) {
            found.checks.push(PolicyFault::ConsultationFaulty);
        }
        let before = |part: &&ConsultationPart| {
            // What was decided and what changed may come after, and does.
            !matches!(part, ConsultationPart::Decision | ConsultationPart::WhatChanged | ConsultationPart::Fairness)
        };
        if view.lacking.iter().any(|part| before(&part)) {
            found.lacking.push(PolicyPart::ConsultationRecord);
        }
        if view.lacking.contains(&ConsultationPart::Fairness) {
            found.lacking.push(PolicyPart::Fairness);
        }
    }
}

/// The last word on it since a day.
fn asked_since<'l>(life: &'l Life<'_>, since: Option<NaiveDate>) -> Asked<'l> {
    let mut words = life.pick(|step| match step {
        PolicyEvent::Consulted { consultation } => Some(Asked::By(consultation)),
        PolicyEvent::NotConsulted { .. } => Some(Asked::Reason),
        PolicyEvent::Prepared { .. }
        | PolicyEvent::Ratified { .. }
        | PolicyEvent::InForce { .. }
        | PolicyEvent::Promoted { .. }
        | PolicyEvent::Published { .. }
        | PolicyEvent::ReviewTriggered { .. }
        | PolicyEvent::ReviewBegun
        | PolicyEvent::Reviewed { .. }
        | PolicyEvent::TenderHeld
        | PolicyEvent::Superseded { .. }
        | PolicyEvent::Archived
        | PolicyEvent::Given { .. }
        | PolicyEvent::Acknowledged { .. } => None,
    });
    words.rfind(|(on, _)| since.is_none_or(|since| since < *on)).map_or(Asked::Nothing, |(_, asked)| asked)
}

impl School {
    /// May this policy be ratified so, on this day? Nothing is recorded by asking.
    pub fn may_ratify(&self, policy: &DocumentId, ratification: &Ratification, as_of: NaiveDate) -> RatifyCheck {
        self.may_ratify_muting(policy, ratification, as_of, None)
    }

    pub(crate) fn may_ratify_muting(
        &self,
        policy: &DocumentId,
        ratification: &Ratification,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RatifyCheck {
        let mut room = Room::new(self, as_of, muted);
        let mut found = Found::default();
        let life = room.life(policy);
        let written = life.as_ref().and_then(Life::written);
        if let (Some(life), Some(written)) = (&life, written) {
            found.bars.extend(room.ratification_fault(life, (as_of, ratification)));
            room.parts(written, ratification, &mut found);
            room.asking(life, written, &mut found);
        } else if room.heard(RuleId::HA_1B) {
            found.lacking.push(PolicyPart::Preparation);
        }
        let unknown = !found.lacking.is_empty() || !found.checks.is_empty() || written.is_none();
        let outcome = match (found.bars.is_empty(), unknown) {
            (false, _) => Outcome::MustNot,
            (true, true) => Outcome::NeedsCheck,
            (true, false) => Outcome::May,
        };
        let Found { bars, checks, lacking, consultation } = found;
        let rules = room.rules.into_iter().collect();
        let holds_until = room.horizon.holds_until();
        RatifyCheck {
            policy: policy.clone(),
            ratification: ratification.clone(),
            as_of,
            outcome,
            bars,
            checks,
            lacking,
            consultation,
            rules,
            holds_until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::PolicyKind;
    use super::*;

    #[test]
    fn whom_a_kind_is_asked_about() {
        assert_eq!(table::of(PolicyKind::RelationshipsEducation).unwrap().asking, Asking::Statute);
        assert_eq!(table::of(PolicyKind::Uniform).unwrap().asking, Asking::Guidance(RuleId::PTN_7));
        assert_eq!(table::of(PolicyKind::Communications).unwrap().asking, Asking::WholeSchool);
    }
}
