//! Of whom a part speaks besides pupils, and whether the class that was said fits the kind of message.

use super::{Check, Guard, GuardWhy};
use crate::communication::audience::Recipient;
use crate::communication::draft::DraftPart;
use crate::confidentiality::class::{DataCircle, DataClass};
use crate::ids::{PersonId, PupilId};
use crate::rules::RuleId;
use std::collections::BTreeSet;

impl Check<'_> {
    /// What is about an adult is for that adult and for staff, unless it is public (CNF-7, COM-4). Of a part of which nobody said
    /// the class, a second person looks as it is.
    pub(super) fn people(&mut self, part: &DraftPart) {
        let class = part.classes.iter().find(|class| **class != DataClass::Public);
        let (Some(class), false) = (class, part.people.is_empty()) else { return };
        let about: BTreeSet<&PersonId> = part.people.iter().collect();
        let only = |to: &Recipient| match to {
            Recipient::Adult { person } => about.iter().all(|one| *one == person),
            Recipient::Pupil => false,
        };
        let others = self.copies.keys().filter(|(to, _)| !only(to)).count();
        if others > 0 && self.heard(RuleId::CNF_7) {
            // Of several adults nobody but staff may have it whole.
            let circle = if about.len() == 1 { DataCircle::PersonNamed } else { DataCircle::StaffByNeed };
            let what = (Guard::Refuse, GuardWhy::AboutAnotherAdult);
            self.find_of(others, part, what, (RuleId::CNF_7, Some(*class)), circle);
        }
    }

    /// A report or an exclusion is about one child. If its text is called public and is said to be about nobody, one of the two was said
    /// wrongly, and whose it is nobody said. Where nothing is said of a body, what is attached is the text.
    pub(super) fn kind(&mut self) {
        if !self.draft.message.is_about_one_child() {
            return;
        }
        let parts = &self.draft.parts;
        let no_body = parts.iter().all(|part| part.attachment.is_some());
        let text = parts.iter().filter(|part| no_body || part.attachment.is_none());
        let public = |part: &&DraftPart| part.about.is_empty() && part.classes.contains(&DataClass::Public);
        for part in text.filter(public) {
            if !self.heard(RuleId::CNF_2) {
                return;
            }
            let guard = if self.one_family() { Guard::NeedsSecondPerson } else { Guard::Refuse };
            let by = (RuleId::CNF_2, Some(DataClass::Public));
            self.find(part, guard, GuardWhy::ClassAgainstKind, by, DataCircle::OwnFamily);
        }
    }

    /// Does somebody have a copy about everybody whom there is a copy about?
    fn one_family(&self) -> bool {
        let theirs: BTreeSet<&PupilId> = self.copies.values().flat_map(|copy| &copy.theirs).collect();
        self.copies.is_empty()
            || self.copies.values().any(|copy| theirs.iter().all(|pupil| copy.theirs.contains(*pupil)))
    }
}
