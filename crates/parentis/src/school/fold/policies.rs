//! Policies and consultations, each with its steps.

use super::Builder;
use crate::fact::Fact;
use crate::review::step::PolicyEvent;
use crate::school::policies::GivenTo;
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn policy(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::PolicyStep { policy, step } => {
                let given = match step {
                    PolicyEvent::Given { person, version } => Some((person, version, false)),
                    PolicyEvent::Acknowledged { person, version } => Some((person, version, true)),
                    _ => None,
                };
                if let Some((person, version, acknowledged)) = given {
                    let what = GivenTo { person: self.person_ix(person), version: version.clone(), acknowledged };
                    let file = self.inner.policies.given.entry(policy.clone()).or_default();
                    file.push(Dated { span, entry, what });
                } else {
                    let file = self.inner.policies.steps.entry(policy.clone()).or_default();
                    file.push(Dated { span, entry, what: step.clone() });
                }
            }
            Fact::ConsultationStep { consultation, step } => {
                let file = self.inner.policies.consultations.entry(consultation.clone()).or_default();
                file.push(Dated { span, entry, what: step.clone() });
            }
            _ => {}
        }
    }
}
