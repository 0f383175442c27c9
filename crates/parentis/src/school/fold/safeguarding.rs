//! Safeguarding records, each with what was done in it.

use super::Builder;
use crate::fact::Fact;
use crate::school::safeguarding::RecordOpened;
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn safeguarding(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::SafeguardingOpened { record, pupils, about, case, .. } => {
                let pupils = pupils.iter().map(|pupil| self.pupil_ix(pupil)).collect();
                let about = about.iter().map(|person| self.person_ix(person)).collect();
                let file = self.inner.safeguarding.entry(record.clone()).or_default();
                file.opened.push(Dated { span, entry, what: RecordOpened { pupils, about, case: case.clone() } });
            }
            Fact::SafeguardingNoted { record, step } => {
                let file = self.inner.safeguarding.entry(record.clone()).or_default();
                file.steps.push(Dated { span, entry, what: step.clone() });
            }
            _ => {}
        }
    }
}
