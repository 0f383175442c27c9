//! The file of a complaint on both its sides (CNF-17): what was found goes to both, without pupils who are others', and what was
//! written to neither.

use super::class::DataClass;
use super::disclosure::{AccessWhy, FilePart};
use super::judge::{Found, Judge, Matter, Yields};
use super::keep::Keep;
use super::table::{AccessGround, CaseRole};
use crate::decision::Outcome;
use crate::profile::{Nation, SchoolType};
use crate::roles::Known;
use crate::rules::RuleId;

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// The Secretary of State, or a body that inspects, who asks for records of complaints (ESC-16): nobody else outside.
    pub(super) fn inspected(&mut self) -> Found {
        if self.heard(RuleId::ESC_16) {
            Found::new(Outcome::May, AccessWhy::ClassLets)
        } else {
            Found::new(Outcome::MustNot, AccessWhy::ClassBars)
        }
    }

    /// As one of the two sides of the item's case; none if the table decides. `told`: what the resolver says of the person as an adult
    /// of the pupil.
    pub(super) fn side(&mut self, matter: Matter<'a>, told: Option<Outcome>) -> Option<Found> {
        let part = matter.part.filter(|_| matter.class == DataClass::ComplaintFile)?;
        let (complains, by) = self.part(&[CaseRole::Complainant]);
        let (accused, of) = self.part(&[CaseRole::ComplainedAbout]);
        let either = complains.or(accused);
        if either == Known::No {
            return None;
        }
        if either == Known::Unknown {
            let open = Found::new(Outcome::NeedsCheck, AccessWhy::CaseNotSaid);
            return Some(Found { settles: part != FilePart::Findings, ..open });
        }
        match part {
            FilePart::Findings => self.findings(matter, told, (complains, accused)).map(|found| {
                let facts = by.into_iter().chain(of).collect();
                Found { facts, ..found }
            }),
            FilePart::Correspondence => {
                if !self.heard(RuleId::CNF_17) {
                    return None;
                }
                let kept = Found::new(Outcome::MustNot, AccessWhy::BothSidesConfidential);
                let kept = Found { rule: Some(RuleId::CNF_17), facts: by.into_iter().chain(of).collect(), ..kept };
                Some(Found { settles: true, ..self.unless(matter, Yields::Any, kept) })
            }
            FilePart::Discipline => {
                if complains != Known::Yes || !self.heard(RuleId::CNF_17) {
                    return None;
                }
                let kept = Found::new(Outcome::MustNot, AccessWhy::DisciplineKept);
                let kept = Found { rule: Some(RuleId::CNF_17), facts: by, ..kept };
                Some(Found { settles: true, ..self.unless(matter, Yields::Law, kept) })
            }
        }
    }

    /// What was found, for one of the sides.
    fn findings(
        &mut self,
        matter: Matter<'a>,
        told: Option<Outcome>,
        (complains, accused): (Known, Known),
    ) -> Option<Found> {
        // Somebody recorded that it is not the outcome of this person's case: the table says so.
        if self.decided(matter, AccessGround::OwnCaseOutcome).0 == Known::No || !self.heard(RuleId::ESC_11) {
            return None;
        }
        let copied = Found { rule: Some(RuleId::ESC_11), ..Found::new(self.duty_to_copy(), AccessWhy::FindingsCopied) };
        let another = match accused {
            Known::Yes => matter.pupil.is_some_and(|pupil| !self.item.pupils.contains(pupil)),
            Known::No | Known::Unknown => matter.pupil.is_some() && told.is_none(),
        };
        if another && self.heard(RuleId::CNF_17) {
            let out = Found::new(Outcome::MustNot, AccessWhy::OtherPupilTakenOut);
            let out = Found { rule: Some(RuleId::CNF_17), ..out };
            return Some(Found { settles: true, ..self.unless(matter, Yields::Any, out) });
        }
        if accused == Known::Yes {
            return Some(copied);
        }
        if complains != Known::Yes {
            return None;
        }
        // The duty is towards parents of pupils (ESC-17), about their own child or about nobody's.
        match (matter.pupil, told) {
            (Some(_), Some(Outcome::Must | Outcome::May)) => Some(copied),
            (Some(_), Some(Outcome::NeedsCheck)) => {
                Some(Found::new(Outcome::NeedsCheck, AccessWhy::EntitlementNotSettled))
            }
            (Some(_), Some(Outcome::MustNot) | None) => None,
            (None, _) => self.is_adult_of_a_pupil().then_some(copied),
        }
    }

    /// A duty by the regulations for academies and independent schools in England; elsewhere what is usual.
    fn duty_to_copy(&mut self) -> Outcome {
        let profile = self.school.inner.profile_at(self.as_of, &mut self.horizon);
        let bound = profile.is_some_and(|profile| {
            profile.nation() == Nation::England
                && matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent)
        });
        if bound { Outcome::Must } else { Outcome::May }
    }
}
