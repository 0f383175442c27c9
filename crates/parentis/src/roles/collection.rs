//! Who may collect this child today, on whose word, and what of whoever stands at the gate?
//!
//! Everybody whom a record ties to the child is looked at (column COL of the matrix). Beside the adult at the gate stands
//! whom to ring: those who count as a parent of the child (PAR-1 to PAR-3) and may collect it themselves. A stranger, of
//! whom nothing is recorded, is unknown and not nobody (VOC-22): the child stays until somebody who may say so has said so
//! (PR-22b).
//!
//! ```
//! # use parentis::{doc_example, decision::Outcome};
//! # let (school, as_of) = doc_example()?;
//! let today = school.may_collect(&"ava".parse()?, Some(&"neighbour".parse()?), as_of);
//! assert_eq!(today.at_the_gate.map(|gate| gate.decision.outcome), Some(Outcome::NeedsCheck), "nobody knows her");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Decision, Reason};
use crate::ids::{PersonId, PupilId};
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::roles::matter::{Details, Matter};
use crate::rules::RuleId;
use crate::school::{PairFile, School};
use crate::time::Horizon;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One adult, and whether they may collect the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Collector {
    /// Who.
    pub person: PersonId,
    /// Whether, and why.
    pub decision: Decision,
    /// On whose word, where it rests on somebody's (PR-22b).
    pub on_the_word_of: Vec<PersonId>,
}

/// The answer to "who may collect this child on this day?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Collection {
    /// The child.
    pub pupil: PupilId,
    /// The day.
    pub as_of: NaiveDate,
    /// Who stands at the gate, if that was asked.
    pub at_the_gate: Option<Collector>,
    /// Every adult known to the child on that day, in the order of their ids.
    pub collectors: Vec<Collector>,
    /// Whom to ring about anybody else at the gate: every parent, in the order of their ids, who may collect the child and
    /// whom nothing keeps from being told where it is (VOC-54, VOC-56).
    /// Nobody: the safeguarding lead.
    pub ring: Vec<PersonId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// What ringing about somebody at the gate is: a call in need, and word of where the child is (VOC-54, VOC-56).
fn rings() -> impl Iterator<Item = Matter> {
    let details = Details { tells_whereabouts: Says::Yes, ..Details::default() };
    [Matter::of(Column::Emergency), Matter { details, ..Matter::of(Column::Messages) }].into_iter()
}

impl School {
    /// Who may collect this child on this day, on whose word, and what of the adult at the gate?
    pub fn may_collect(&self, pupil: &PupilId, at_the_gate: Option<&PersonId>, as_of: NaiveDate) -> Collection {
        self.may_collect_muting(pupil, at_the_gate, as_of, None)
    }

    pub(crate) fn may_collect_muting(
        &self,
        pupil: &PupilId,
        at_the_gate: Option<&PersonId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Collection {
        let pairs = self.pupil(pupil).map(|at| self.inner.pairs_of(at.0)).unwrap_or_default();
        let mut horizon = Horizon::new(as_of);
        let (mut collectors, mut ring) = (Vec::new(), Vec::new());
        for pair in pairs {
            pair.boundaries(&mut horizon);
            let Some(person) = self.inner.person_id(pair.person) else { continue };
            if !pair.known_on(as_of) || pair.is_pupil(as_of) {
                continue;
            }
            let collector = self.collector(pupil, Some(pair), person, as_of, muted);
            if collector.decision.outcome.permits() {
                let standing = self.standing_muting(pupil, person, as_of, muted);
                standing.holds_until.into_iter().for_each(|day| horizon.boundary(day));
                // To whom an emergency order releases the child, of that it says enough (CHO-13).
                let released =
                    collector.decision.reasons.iter().any(|because| because.reason == Reason::EmergencyApplicant);
                let told = standing.edu_parent == Known::Yes
                    && rings().all(|matter| {
                        let decision = self.entitled_muting(matter, pupil, person, as_of, muted);
                        decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
                        decision.outcome.permits() || released
                    });
                if told {
                    ring.push(person.clone());
                }
            }
            collectors.push(collector);
        }
        let at_the_gate = at_the_gate.map(|person| {
            let known = collectors.iter().find(|collector| collector.person == *person).cloned();
            known.unwrap_or_else(|| self.collector(pupil, None, person, as_of, muted))
        });
        for collector in collectors.iter().chain(&at_the_gate) {
            collector.decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        }
        Collection { pupil: pupil.clone(), as_of, at_the_gate, collectors, ring, holds_until: horizon.holds_until() }
    }

    fn collector(
        &self,
        pupil: &PupilId,
        pair: Option<&PairFile>,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Collector {
        let decision = self.entitled_muting(Matter::of(Column::Collect), pupil, person, as_of, muted);
        let counted = decision.reasons.iter().filter(|because| because.reason == Reason::Authorised);
        let entries: Vec<_> = counted.flat_map(|because| &because.facts).collect();
        let rests_on = |entry: u32| self.inner.entry_id(entry).is_some_and(|id| entries.contains(&id));
        let mut on_the_word_of: Vec<PersonId> = pair
            .into_iter()
            .flat_map(|pair| &pair.record.authorised)
            .filter(|authority| rests_on(authority.entry))
            .filter_map(|authority| self.inner.person_id(authority.what.by).cloned())
            .collect();
        on_the_word_of.sort();
        on_the_word_of.dedup();
        Collector { person: person.clone(), decision, on_the_word_of }
    }
}
