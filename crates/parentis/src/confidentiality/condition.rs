//! The conditions of the table: parts in the item's case, and what somebody decided, as far as it is on record that day.

use super::disclosure::AccessWhy;
use super::judge::{Found, Judge, Matter};
use super::keep::Keep;
use super::table::{AccessGround, CaseRole, Needs};
use crate::decision::Outcome;
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::EntryIx;

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// Marks, on the day of their release and after it.
    pub(super) fn released(&mut self) -> Found {
        self.item.release_on.into_iter().for_each(|day| self.horizon.boundary(day));
        if self.item.release_on.is_some_and(|day| day <= self.as_of) {
            Found::new(Outcome::May, AccessWhy::Released)
        } else {
            Found::new(Outcome::MustNot, AccessWhy::BeforeRelease)
        }
    }

    /// A condition of the table: met, recorded as not met, or open.
    pub(super) fn condition(&mut self, matter: Matter<'a>, needs: Needs) -> Found {
        let (roles, ground) = match needs {
            Needs::Ground(ground) => (None, Some(ground)),
            Needs::Part(roles) => (Some(roles), None),
            Needs::PartAnd(roles, ground) | Needs::PartOr(roles, ground) => (Some(roles), Some(ground)),
            Needs::Override => return self.override_awaited(matter),
        };
        let (part, mut facts) = roles.map_or((Known::Yes, Vec::new()), |roles| self.part(roles));
        if let (true, Some(_)) = (part == Known::Yes, roles)
            && !matches!(needs, Needs::PartAnd(..))
        {
            return Found { facts, ..Found::new(Outcome::May, AccessWhy::ConditionMet) };
        }
        let either = matches!(needs, Needs::PartOr(..));
        if part == Known::No && !either {
            return Found::new(Outcome::MustNot, AccessWhy::NotOnTheCase);
        }
        let Some(ground) = ground else {
            return Found { facts, ..Found::new(Outcome::NeedsCheck, AccessWhy::CaseNotSaid) };
        };
        // CNF-34 says when the data of a child's abuse are withheld: without it, nothing says that they are not.
        let read = ground != AccessGround::BestInterests || self.heard(RuleId::CNF_34);
        let (said, by) = if read { self.decided(matter, ground) } else { (Known::Unknown, Vec::new()) };
        facts.extend(by);
        let (outcome, why) = match (said, part) {
            (Known::No, _) => (Outcome::MustNot, AccessWhy::ConditionNotMet),
            (Known::Yes, _) if either || part == Known::Yes => (Outcome::May, AccessWhy::ConditionMet),
            (_, Known::Unknown) if !either => (Outcome::NeedsCheck, AccessWhy::CaseNotSaid),
            (Known::Yes | Known::Unknown, _) => (Outcome::NeedsCheck, AccessWhy::ConditionOpen),
        };
        Found { ground: Some(ground), facts, ..Found::new(outcome, why) }
    }

    /// Nothing but an override, on which a person decides; one that was recorded as not given is a no.
    fn override_awaited(&mut self, matter: Matter<'a>) -> Found {
        let overrides = AccessGround::ALL.iter().filter(|ground| ground.override_rule().is_some());
        for ground in overrides {
            let (said, facts) = self.decided(matter, *ground);
            if said == Known::No {
                let no = Found::new(Outcome::MustNot, AccessWhy::ConditionNotMet);
                return Found { ground: Some(*ground), facts, ..no };
            }
        }
        Found::new(Outcome::NeedsCheck, AccessWhy::ConditionOpen)
    }

    /// What was decided on that ground; of decisions that say both, the no counts.
    pub(super) fn decided(&mut self, matter: Matter<'a>, ground: AccessGround) -> (Known, Vec<EntryIx>) {
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        for word in &self.file.words {
            let what = &word.what;
            let about = what.item.is_none() || what.item == self.item.item;
            let of = what.pupil.is_none_or(|pupil| matter.at.is_some_and(|at| at.0 == pupil))
                && what.class.is_none_or(|class| class == matter.class);
            if what.ground != ground || !about || !of {
                continue;
            }
            self.horizon.span(word.span);
            if word.span.holds(self.as_of) {
                if what.yes { &mut yes } else { &mut no }.push(word.entry);
            }
        }
        match (no.is_empty(), yes.is_empty()) {
            (false, _) => (Known::No, no),
            (true, false) => (Known::Yes, yes),
            (true, true) => (Known::Unknown, Vec::new()),
        }
    }

    /// Has the person one of these parts in the item's case? Where nobody said of which case it is, a part in any leaves it open.
    pub(super) fn part(&mut self, roles: &[CaseRole]) -> (Known, Vec<EntryIx>) {
        let (mut here, mut elsewhere) = (Vec::new(), false);
        if self.is_dead() {
            return (Known::No, here);
        }
        for part in self.file.parts.iter().filter(|part| roles.contains(&part.what.part)) {
            self.horizon.span(part.span);
            if part.span.holds(self.as_of) {
                elsewhere = true;
                if self.item.case.as_ref() == Some(&part.what.case) {
                    here.push(part.entry);
                }
            }
        }
        let known = match (&self.item.case, here.is_empty()) {
            (_, false) => Known::Yes,
            (None, true) if elsewhere => Known::Unknown,
            (_, true) => Known::No,
        };
        (known, here)
    }
}
