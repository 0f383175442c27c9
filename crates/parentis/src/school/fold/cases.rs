//! Concerns, case by case.

use super::Builder;
use crate::fact::Fact;
use crate::school::cases::Raised;
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn case(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::ConcernRaised {
                case,
                by,
                pupils,
                about,
                about_posts,
                matter,
                at,
                incident_on,
                series_from,
                linked,
            } => {
                let what = Raised {
                    by: by.as_ref().map(|by| self.person_ix(by)),
                    pupils: pupils.iter().map(|pupil| self.pupil_ix(pupil)).collect(),
                    about: about.iter().map(|person| self.person_ix(person)).collect(),
                    about_posts: about_posts.clone(),
                    matter: *matter,
                    at: *at,
                    incident_on: *incident_on,
                    series_from: *series_from,
                    linked: linked.clone(),
                };
                self.inner.cases.entry(case.clone()).or_default().raised.push(Dated { span, entry, what });
            }
            Fact::ConcernStep { case, nth, step } => {
                let file = self.inner.cases.entry(case.clone()).or_default();
                file.steps.push(Dated { span, entry, what: (*nth, step.clone()) });
                self.most = self.most.max(u32::try_from(file.steps.len()).unwrap_or(u32::MAX));
            }
            _ => {}
        }
    }
}
