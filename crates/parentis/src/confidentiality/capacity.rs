//! In what capacities a person stands to a pupil on a day, from posts held, parts in cases and ties to pupils.
//!
//! A post held for one pupil, or for a group, gives nothing about another. A tutor of nobody in particular, and staff for whom the table has no
//! column, see what they see by need, as who teaches or supports the child. Those who keep a class by its own line of section 4.1
//! and have no column (personnel, the examinations office, the clerk) may see that class.

use super::class::DataClass;
use super::disclosure::AccessWhy;
use super::judge::{Found, Judge, Matter};
use super::keep::Keep;
use super::protected::kept_from;
use super::table::{AccessGround, Capacity, CaseRole, Needs};
use super::undertaking::UndertakingKind;
use crate::decision::{Because, Outcome, Reason, Weight};
use crate::profile::Post;
use crate::roles::Known;
use crate::roles::matrix::MatrixRow;
use crate::rules::RuleId;
use crate::school::EntryIx;
use crate::school::access::HeldFor;
use std::collections::BTreeMap;

/// Each capacity, the undertaking that it needs, and the entries that it rests on.
pub(super) type Capacities = BTreeMap<(Capacity, Option<UndertakingKind>), Vec<EntryIx>>;

/// Is a class about persons, so that nothing of it is shown before it is known about whom?
pub(super) const fn needs_subject(class: DataClass) -> bool {
    match class {
        DataClass::Family
        | DataClass::PupilPersonal
        | DataClass::SpecialCategory
        | DataClass::Safeguarding
        | DataClass::ThirdParty
        | DataClass::RestrictedAddress
        | DataClass::ExamEmbargoed
        | DataClass::Instrument => true,
        DataClass::Public
        | DataClass::StaffPersonal
        | DataClass::LegalPrivilege
        | DataClass::GovernorPartTwo
        | DataClass::ComplaintFile
        | DataClass::LadoRecord => false,
    }
}

/// Does a reason bar, or perhaps bar, by an order or a hold on this adult?
pub(super) const fn is_order_or_hold(because: &Because) -> bool {
    matches!(because.weight, Weight::Bar | Weight::Unsettled)
        && matches!(
            because.reason,
            Reason::OrderBars { .. }
                | Reason::OrderMayBar { .. }
                | Reason::OrderUnclear { .. }
                | Reason::OrderClaimed { .. }
                | Reason::ClaimedOrderHoldOver { .. }
                | Reason::OrdersConflict
                | Reason::SafeguardingHold
                | Reason::SafetyAgainstOrder
                | Reason::AuthorityLimits { .. }
                | Reason::AuthorityMayLimit { .. }
                | Reason::Row { row: MatrixRow::B19 | MatrixRow::B22, .. }
        )
}

/// The column of a post, where it is held for this pupil (`own`) or for the whole school.
pub(super) const fn column(post: Post, own: bool) -> Option<Capacity> {
    match post {
        Post::ClassTeacher | Post::FormTutor if own => Some(Capacity::FormTutor),
        Post::ClassTeacher
        | Post::FormTutor
        | Post::SubjectTeacher
        | Post::Senco
        | Post::HeadOfYear
        | Post::HeadOfDepartment
        | Post::SeniorTeacher
        | Post::SltMember
        | Post::ComplaintsCoordinator
        | Post::Dpo
        | Post::Hr
        | Post::Office
        | Post::ExamsOffice
        | Post::Volunteer
        | Post::AssociationOfficer => Some(Capacity::SubjectTeacher),
        Post::Dsl | Post::DeputyDsl => Some(Capacity::Dsl),
        Post::Headteacher | Post::ExecutiveHeadteacher => Some(Capacity::Head),
        Post::Governor
        | Post::ChairOfGovernors
        | Post::ViceChair
        | Post::GoverningBody
        | Post::TrustLeader
        | Post::ChairOfTrustees
        | Post::Trustee
        | Post::Proprietor => Some(Capacity::Governor),
        Post::GovernorsPanel | Post::ComplaintsPanel => Some(Capacity::PanelMember),
        Post::Inspector => Some(Capacity::Inspector),
        Post::Lado | Post::ChildrensSocialCare | Post::Police | Post::SocialWorker => Some(Capacity::OutsideAuthority),
        Post::Clerk
        | Post::LocalAuthority
        | Post::Diocese
        | Post::VirtualSchoolHead
        | Post::IndependentInvestigator
        | Post::Hirer => None,
    }
}

/// Is the class kept by those who hold this post (section 4.1)?
const fn keeps(post: Post, class: DataClass) -> bool {
    matches!(
        (class, post),
        (DataClass::StaffPersonal | DataClass::LadoRecord, Post::Hr)
            | (DataClass::ExamEmbargoed, Post::ExamsOffice)
            | (DataClass::GovernorPartTwo, Post::Clerk)
    )
}

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// The posts held that day which reach this pupil, and whether each is held for the pupil alone or for a group that the pupil is in.
    fn posts(&mut self, matter: Matter<'a>) -> Vec<(Post, bool, EntryIx)> {
        let mut held = Vec::new();
        if self.is_dead() {
            return held;
        }
        for dated in &self.file.posts {
            let (post, of) = dated.what;
            let pupil = matter.at.map(|at| at.0);
            if !self.school.inner.reaches(of, pupil, self.as_of, &mut self.horizon) {
                continue;
            }
            self.horizon.span(dated.span);
            if dated.span.holds(self.as_of) {
                held.push((post, of != HeldFor::School, dated.entry));
            }
        }
        held
    }

    /// Did the person die by that day? Then no post and no part is theirs any more, whoever uses their name (CHO-11).
    pub(super) fn is_dead(&mut self) -> bool {
        let Some(number) = self.number else { return false };
        let mut dead = false;
        for died in &self.school.inner.person_file(number.0).died {
            self.horizon.span(died.span);
            dead |= died.span.holds(self.as_of);
        }
        dead && self.heard(RuleId::CHO_11)
    }

    /// Each capacity by a post or by a part in a case, in the order of the table, with the undertaking that it needs (CNF-28) and
    /// the entries it rests on.
    pub(super) fn capacities(&mut self, matter: Matter<'a>) -> Capacities {
        let mut found = Capacities::new();
        for (post, own, entry) in self.posts(matter) {
            if let Some(capacity) = column(post, own) {
                let kind = match (post, capacity) {
                    (Post::Volunteer, _) => Some(UndertakingKind::Volunteer),
                    (Post::AssociationOfficer, _) => Some(UndertakingKind::AssociationOfficer),
                    (_, Capacity::Governor) if self.is_adult_of_a_pupil() => Some(UndertakingKind::ParentGovernor),
                    (..) => None,
                };
                found.entry((capacity, kind)).or_default().push(entry);
            }
        }
        let dead = self.is_dead();
        for part in self.file.parts.iter().filter(|part| !dead && part.what.part == CaseRole::PanelMember) {
            self.horizon.span(part.span);
            if part.span.holds(self.as_of) {
                found.entry((Capacity::PanelMember, None)).or_default().push(part.entry);
            }
        }
        found
    }

    /// One of those who keep the class, without a column of their own.
    pub(super) fn keeper(&mut self, matter: Matter<'a>) -> Option<Found> {
        let held = self.posts(matter);
        let by: Vec<EntryIx> = held.iter().filter(|held| keeps(held.0, matter.class)).map(|held| held.2).collect();
        if !by.is_empty() {
            let found = Found { facts: by, ..Found::new(Outcome::May, AccessWhy::OfItsKeepers) };
            return Some(self.not_of_themselves(matter, found));
        }
        let roles: &[CaseRole] = match matter.class {
            DataClass::ComplaintFile => &[CaseRole::Handler, CaseRole::Clerk],
            DataClass::LadoRecord => &[CaseRole::CaseManager],
            DataClass::Public
            | DataClass::Family
            | DataClass::PupilPersonal
            | DataClass::SpecialCategory
            | DataClass::Safeguarding
            | DataClass::StaffPersonal
            | DataClass::ThirdParty
            | DataClass::RestrictedAddress
            | DataClass::ExamEmbargoed
            | DataClass::LegalPrivilege
            | DataClass::GovernorPartTwo
            | DataClass::Instrument => return None,
        };
        let (known, facts) = self.part(roles);
        let (outcome, why) = match known {
            Known::No => return None,
            Known::Unknown => (Outcome::NeedsCheck, AccessWhy::CaseNotSaid),
            Known::Yes => (Outcome::May, AccessWhy::OfItsKeepers),
        };
        Some(self.not_of_themselves(matter, Found { facts, ..Found::new(outcome, why) }))
    }

    /// Whoever accompanies a party to the panel (ESC-10) may have of the papers what was decided that they need.
    pub(super) fn companion(&mut self, matter: Matter<'a>) -> Option<Found> {
        const COMPANION: &[CaseRole] = &[CaseRole::Companion];
        if matter.class != DataClass::ComplaintFile || self.part(COMPANION).0 == Known::No {
            return None;
        }
        let found = self.condition(matter, Needs::PartAnd(COMPANION, AccessGround::Need));
        let found = self.not_of_themselves(matter, found);
        Some(self.undertaken(matter, Some(UndertakingKind::Companion), found))
    }

    /// An adult of some pupil, that day?
    pub(super) fn is_adult_of_a_pupil(&mut self) -> bool {
        let Some(number) = self.number else { return false };
        let mut is = false;
        for pupil in &self.file.pupils {
            if let Some(pair) = self.school.inner.pair(*pupil, number.0) {
                pair.boundaries(&mut self.horizon);
                is |= pair.known_on(self.as_of) && !pair.is_pupil(self.as_of);
            }
        }
        is
    }

    /// Is the person recorded as the pupil (VOC-23)?
    pub(super) fn is_pupil(&mut self, matter: Matter<'a>) -> bool {
        let pair = matter.at.zip(self.number).and_then(|(at, number)| self.school.inner.pair(at.0, number.0));
        let Some(pair) = pair else { return false };
        pair.boundaries(&mut self.horizon);
        pair.known_on(self.as_of) && pair.is_pupil(self.as_of)
    }

    /// An adult of another pupil, that day?
    pub(super) fn parent_of_another(&mut self, matter: Matter<'a>) -> bool {
        let Some(number) = self.number else { return false };
        let mut is = false;
        for pupil in self.file.pupils.iter().filter(|pupil| matter.at.is_none_or(|at| at.0 != **pupil)) {
            if let Some(pair) = self.school.inner.pair(*pupil, number.0) {
                pair.boundaries(&mut self.horizon);
                is |= pair.known_on(self.as_of) && !pair.is_pupil(self.as_of);
            }
        }
        is
    }

    /// Does the person stand in any capacity to anybody that day?
    pub(super) fn has_any_capacity(&mut self) -> bool {
        let (as_of, mut has) = (self.as_of, false);
        let posts = self.file.posts.iter().map(|post| post.span);
        for span in posts.chain(self.file.parts.iter().map(|part| part.span)) {
            self.horizon.span(span);
            has |= span.holds(as_of);
        }
        if let Some(number) = self.number {
            for pupil in &self.file.pupils {
                if let Some(pair) = self.school.inner.pair(*pupil, number.0) {
                    pair.boundaries(&mut self.horizon);
                    has |= pair.known_on(as_of);
                }
            }
        }
        has
    }

    /// A kept address is kept above all from whoever it was protected from, whatever post they hold (COM-7, CNF-8).
    pub(super) fn kept_from_them(&mut self, matter: Matter<'a>) -> Option<Vec<EntryIx>> {
        let (pupil, number) = matter.pupil.zip(self.number)?;
        if matter.class != DataClass::RestrictedAddress || self.muted == Some(RuleId::COM_7) {
            return None;
        }
        let facts = kept_from(self.school, (pupil, number.0), self.as_of, &mut self.horizon)?;
        self.heard(RuleId::COM_7);
        Some(facts)
    }

    /// Is it kept from this person as an adult of the pupil (SFG-53)? One that names nobody is about the adults of the family, and
    /// not about who acts for an authority.
    pub(super) fn suppressed(&mut self, matter: Matter<'a>) -> Option<EntryIx> {
        let number = self.number?;
        let mut found = None;
        for kept in &self.school.inner.suppressed {
            let what = &kept.what;
            let about = match &what.item {
                Some(item) => self.item.item.as_ref() == Some(item),
                None => matter.at.is_some_and(|at| at.0 == what.pupil),
            };
            if !about || what.person.is_some_and(|person| person != number.0) {
                continue;
            }
            if what.person.is_none() {
                let Some(pair) = self.school.inner.pair(what.pupil, number.0) else { continue };
                pair.boundaries(&mut self.horizon);
                let whom = (what.pupil, number.0);
                let acts = self.school.inner.acts_for_authority(whom, self.as_of, &mut self.horizon);
                if !pair.known_on(self.as_of) || pair.is_pupil(self.as_of) || acts {
                    continue;
                }
            }
            self.horizon.span(kept.span);
            if kept.span.holds(self.as_of) && found.is_none() {
                found = Some(kept.entry);
            }
        }
        found.filter(|_| self.heard(RuleId::SFG_53))
    }
}
