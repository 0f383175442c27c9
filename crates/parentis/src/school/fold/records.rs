//! Breaches, data-protection complaints, legal holds, and who is away.

use super::Builder;
use crate::fact::Fact;
use crate::ids::{PersonId, PupilId};
use crate::school::records::{Assessed, Found, Hold, Reported, Told};
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    fn pupil_of(&self, pupil: Option<&PupilId>) -> Option<u32> {
        pupil.map(|pupil| self.pupil_ix(pupil))
    }

    fn person_of(&self, person: Option<&PersonId>) -> Option<u32> {
        person.map(|person| self.person_ix(person))
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn records(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::BreachFound { breach, at, classes, pupils, people, item } => {
                let pupils = pupils.iter().map(|pupil| self.pupil_ix(pupil)).collect();
                let people = people.iter().map(|person| self.person_ix(person)).collect();
                let what = Found { at: *at, classes: classes.clone(), pupils, people, item: item.clone() };
                let file = self.inner.records.breaches.entry(breach.clone()).or_default();
                file.found.push(Dated { span, entry, what });
            }
            Fact::BreachContained { breach } => {
                let file = self.inner.records.breaches.entry(breach.clone()).or_default();
                file.contained.push(Dated { span, entry, what: () });
            }
            Fact::BreachAssessed { breach, risk, decided_by, .. } => {
                let what = Assessed { risk: *risk, by: self.person_ix(decided_by) };
                let file = self.inner.records.breaches.entry(breach.clone()).or_default();
                file.assessed.push(Dated { span, entry, what });
            }
            Fact::BreachReported { breach, at, complete, reasons_for_delay } => {
                let what = Reported { at: *at, complete: *complete, reasons: reasons_for_delay.is_some() };
                let file = self.inner.records.breaches.entry(breach.clone()).or_default();
                file.reported.push(Dated { span, entry, what });
            }
            Fact::BreachTold { breach, pupil, person } => {
                let what = Told { pupil: self.pupil_of(pupil.as_ref()), person: self.person_of(person.as_ref()) };
                let file = self.inner.records.breaches.entry(breach.clone()).or_default();
                file.told.push(Dated { span, entry, what });
            }
            Fact::DataComplaintReceived { complaint, person, pupil } => {
                let what = (self.person_ix(person), self.pupil_of(pupil.as_ref()));
                let file = self.inner.records.complaints.entry(complaint.clone()).or_default();
                file.received.push(Dated { span, entry, what });
            }
            Fact::DataComplaintStep { complaint, step, ico_named } => {
                let file = self.inner.records.complaints.entry(complaint.clone()).or_default();
                file.done.push(Dated { span, entry, what: (*step, *ico_named) });
            }
            Fact::LegalHold { record, case, pupil, person, .. } => {
                let (pupil, person) = (self.pupil_of(pupil.as_ref()), self.person_of(person.as_ref()));
                let what = Hold { record: record.clone(), case: case.clone(), pupil, person };
                self.inner.records.holds.push(Dated { span, entry, what });
            }
            _ => {}
        }
    }
}
