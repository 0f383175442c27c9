//! What of a case is of a child's safety: that a safeguarding record is opened, at once, whatever else becomes of the case.

use super::board::CaseNext;
use super::clock::Room;
use super::decide::Refusal;
use super::known::Known;
use super::matter::RaisedConcern;
use super::next::plain;
use super::router::Router;
use super::step::CaseStep;
use super::words::{CaseAct, CasePhase, StepRefused};
use crate::ids::DocumentId;
use crate::profile::Post;
use crate::question::Arrived;
use crate::rules::RuleId;
use crate::words::Says;

impl Room<'_> {
    /// Is a child's safety concerned, or does nobody know, and was no safeguarding record opened of this case yet?
    pub(super) fn awaits_record(&mut self, case: &DocumentId, known: &Known<'_>) -> bool {
        if !matches!(known.case.safeguarding, Some(Says::Yes | Says::Unknown)) {
            return false;
        }
        let mut opened = false;
        for record in self.school.inner.safeguarding.values().flat_map(|file| &file.opened) {
            if record.what.case.as_ref() == Some(case) {
                self.horizon.boundary(record.span.from());
                opened |= record.span.from() <= self.as_of;
            }
        }
        !opened
    }

    /// To open a safeguarding record, at once: by the lead, else by whoever stands in, and never by somebody complained about
    /// or away (ESC-T3, SFG-2). Nothing else of the case is asked.
    pub(super) fn safety(&mut self, case: &DocumentId, known: &Known<'_>) -> Option<CaseNext> {
        if !self.awaits_record(case, known) || !self.heard(RuleId::ESC_T3) {
            return None;
        }
        let inner = &self.school.inner;
        let matter = RaisedConcern {
            pupils: self.school.pupil_ids(&known.raised.pupils),
            subjects: known.raised.about.iter().filter_map(|person| inner.person_id(*person).cloned()).collect(),
            subject_posts: known.raised.about_posts.clone(),
            ..RaisedConcern::new(Arrived::On(known.on))
        };
        let mut router = Router::new(self.school, &matter, self.as_of, self.muted);
        let found = router.lead();
        self.horizon.merge(router.horizon);
        let act = CaseNext { at_once: true, post: Some(Post::Dsl), ..plain(CaseAct::OpenSafeguardingRecord) };
        Some(match found {
            Some((post, people)) if post != Post::SltMember || self.heard(RuleId::SFG_2) => {
                CaseNext { post: Some(post), person: people.into_iter().next(), ..act }
            }
            None if self.heard(RuleId::SFG_2) => CaseNext { outside: Some(Post::ChildrensSocialCare), ..act },
            Some(_) | None => act,
        })
    }

    /// The three questions of triage. What is of a child's safety is taken in every state, with or without a ladder, and before
    /// the other two are answered (ESC-T3, ESC-I6).
    pub(super) fn triaged(
        &mut self,
        known: &Known<'_>,
        step: &CaseStep,
    ) -> Result<(CasePhase, u32, CaseStep), Refusal> {
        if self.as_of < known.case.last {
            return Err((StepRefused::BeforeLastStep, Some(RuleId::ESC_I7)));
        }
        let paused = known.case.pause().is_some();
        let ladder = known.policy.map(|(_, ladder)| ladder);
        let Some((phase, rule)) = known.case.leads(ladder, step) else {
            let open = matches!(known.case.phase, CasePhase::Received | CasePhase::Triage) && !paused;
            self.refuse(open, StepRefused::NotTriaged, RuleId::ESC_T2)?;
            self.refuse(known.case.phase == CasePhase::Closed, StepRefused::StaysClosed, RuleId::ESC_44)?;
            return Err((StepRefused::NotFromHere, None));
        };
        if !self.heard(rule) {
            return Err((StepRefused::NotFromHere, None));
        }
        Ok((if paused { CasePhase::Paused } else { phase }, known.next_number, step.clone()))
    }
}
