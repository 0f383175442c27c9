//! A draft that is written in a conversation.

use super::{Check, Guard, GuardWhy};
use crate::communication::audience::Recipient;
use crate::communication::correspondence::Begun;
use crate::communication::draft::DraftPart;
use crate::communication::reply::Desk;
use crate::confidentiality::class::DataCircle;
use crate::ids::PupilId;
use crate::rules::RuleId;
use crate::school::School;

impl Check<'_> {
    /// What is written in a conversation inherits who may be in it (CNF-14).
    pub(super) fn conversation(&mut self, school: &School, body: &DraftPart) {
        let Some(thread) = &self.draft.thread else { return };
        if !self.heard(RuleId::CNF_14) {
            return;
        }
        let by = (RuleId::CNF_14, None);
        let mut desk = Desk::new(school, self.as_of, self.muted);
        let begun = Begun::new(school, school.thread_number(thread), &mut desk);
        if begun.staff_only {
            self.find(body, Guard::Refuse, GuardWhy::AmongStaff, by, DataCircle::StaffByNeed);
        } else if !begun.known {
            let why = GuardWhy::ConversationNotKnown;
            self.find(body, Guard::NeedsSecondPerson, why, by, DataCircle::NamedStaff);
        } else {
            let people = school.people_in(&begun, None, &mut desk, self.muted);
            let inside = |to: &(Recipient, Option<PupilId>)| match to {
                (Recipient::Adult { person }, _) => people.iter().any(|one| one.person == *person && one.may_reply),
                (Recipient::Pupil, pupil) => begun.pupils.iter().all(|about| Some(about) == pupil.as_ref()),
            };
            let outside = self.copies.keys().filter(|to| !inside(to)).count();
            if outside > 0 {
                let what = (Guard::Refuse, GuardWhy::NotInConversation);
                self.find_of(outside, body, what, by, DataCircle::OwnFamily);
            }
            // Who may be in it was asked for its own kind and pupils, and whoever is shown it is shown nothing beside those.
            let addressed = self.copies.values().flat_map(|copy| &copy.theirs);
            let about = self.draft.parts.iter().flat_map(|part| &part.about);
            let beside = addressed.chain(about).any(|pupil| !begun.pupils.contains(pupil));
            if beside || !begun.kinds.contains(&self.draft.message) {
                let why = GuardWhy::BesideConversation;
                self.find(body, Guard::NeedsSecondPerson, why, by, DataCircle::OwnFamily);
            }
        }
        self.horizon.merge(desk.horizon);
    }
}
