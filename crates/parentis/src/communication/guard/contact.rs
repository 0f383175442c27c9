//! Contact details in a part: whose they are, and how old the address is to which they would go.

use super::{Check, Guard, GuardWhy};
use crate::communication::audience::Recipient;
use crate::communication::draft::DraftPart;
use crate::confidentiality::class::DataCircle;
use crate::confidentiality::protected::is_kept;
use crate::rules::RuleId;
use crate::school::School;
use chrono::NaiveDate;

impl Check<'_> {
    /// Nothing about a new address goes to an old one (COM-6).
    pub(super) fn older(&mut self, part: &DraftPart) {
        let from = part.contact_details_from;
        if from.is_none() && part.contact_details_of.is_none() {
            return;
        }
        for at in &self.draft.destinations {
            self.horizon.boundary(at.confirmed_on);
        }
        if !self.heard(RuleId::COM_6) {
            return;
        }
        let confirmed = |to: &Recipient| match to {
            Recipient::Adult { person } => {
                // The older of what is said and of the way that was found; what lies ahead is not said.
                let said = self.draft.destinations.iter().filter(|at| at.person == *person).map(|at| at.confirmed_on);
                let way = self.deliveries.get(person).and_then(|delivery| Some(delivery.way.as_ref()?.confirmed_on));
                said.filter(|day| *day <= self.as_of).chain(way).min()
            }
            Recipient::Pupil => None,
        };
        let days: Vec<Option<NaiveDate>> = self.copies.keys().map(|(to, _)| confirmed(to)).collect();
        let older = days.iter().flatten().filter(|day| from.is_some_and(|from| **day < from)).count();
        let unknown = days.iter().filter(|day| from.is_none() || day.is_none()).count();
        let by = (RuleId::COM_6, None);
        if older > 0 {
            let what = (Guard::Refuse, GuardWhy::OlderDestination);
            self.find_of(older, part, what, by, DataCircle::NamedStaff);
        }
        if unknown > 0 {
            let what = (Guard::NeedsSecondPerson, GuardWhy::DestinationNotSaid);
            self.find_of(unknown, part, what, by, DataCircle::NamedStaff);
        }
    }

    /// Contact details of somebody whose address is protected, or in what is about such a pupil, go nowhere before a second
    /// person has looked (COM-7).
    pub(super) fn protected(&mut self, school: &School, part: &DraftPart) {
        if part.contact_details_from.is_none() && part.contact_details_of.is_none() {
            return;
        }
        let whose = (part.about.as_slice(), part.contact_details_of.as_slice());
        let kept = is_kept(school, whose, (self.as_of, self.muted), &mut self.horizon);
        if kept && self.heard(RuleId::COM_7) {
            let by = (RuleId::COM_7, None);
            self.find(part, Guard::NeedsSecondPerson, GuardWhy::ProtectedAddress, by, DataCircle::NamedStaff);
        }
    }

    /// Contact details are one adult's, and whoever else has the copy is shown them (COM-5).
    pub(super) fn others_details(&mut self, part: &DraftPart) {
        if part.contact_details_from.is_none() && part.contact_details_of.is_none() {
            return;
        }
        let others = self.copies.keys().filter(|(to, _)| match (to, &part.contact_details_of) {
            (Recipient::Adult { person }, Some(whose)) => person != whose,
            (Recipient::Adult { .. } | Recipient::Pupil, _) => true,
        });
        let others = others.count();
        if others > 0 && self.heard(RuleId::COM_5) {
            let said = part.contact_details_of.is_some();
            let guard = if said { Guard::Refuse } else { Guard::NeedsSecondPerson };
            let what = (guard, GuardWhy::OthersDetails);
            self.find_of(others, part, what, (RuleId::COM_5, None), DataCircle::NamedStaff);
        }
    }
}
