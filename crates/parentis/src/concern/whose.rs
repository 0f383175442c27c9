//! Whose complaint it is, and whether the procedure is owed to them: a parent of a pupil, a pupil, a past pupil's parent, anybody
//! else; and what is outside any procedure.
//!
//! | | from whom | rule |
//! | --- | --- | --- |
//! | a maintained school in England | anyone, whatever its policy says; a past pupil's parent at any time | ESC-24 |
//! | an academy in England | parents of pupils, and whomever its policy adds; others get an answer, respectfully and quickly | ESC-17, ESC-20 |
//! | an independent school in England | parents of pupils, and whomever its policy adds | ESC-17 |
//! | an independent school in Wales | parents, and pupils and boarders themselves | ESC-18 |
//! | any other | whom its policy says; without a word of it anyone | ESC-T21 |
//! | a past pupil's parent, in an academy or independent school | if it began while the pupil was on roll, unless the policy says otherwise | ESC-49 |
//! | a claim for money | outside the procedure, unless the policy takes it | ESC-48 |
//! | a provider on the site that has no procedure | the ladder, for what the school can answer | ESC-22 |
//!
//! Nobody is turned away because it is not known who they are: whoever took the message is told to ask, and it goes up the ladder
//! meanwhile. Whom the record shows to be an adult of one of the pupils is a parent here, whatever else they are to the school.
//! None of this touches what is of safety, which was looked at before.

use super::clock::Room;
use super::decide::Refusal;
use super::known::Known;
use super::matter::{ConcernKind, Raiser};
use super::route::{ConcernRoute, RouteAction, RouteSay, RouteStep, Urgency};
use super::router::Router;
use super::words::{Assurance, ConcernMatter, PastPupils, StepRefused, WhoMayComplain};
use crate::profile::{Ladder, Nation, Post, Profile, SchoolType};
use crate::rules::RuleId;
use crate::words::Says;
use chrono::NaiveDate;

/// From whom complaints are taken under the procedure, and which rule says so. The law comes before the policy.
pub(super) fn taken_from(
    profile: &Profile,
    ladder: &Ladder,
    hears: &mut dyn FnMut(RuleId) -> bool,
) -> (WhoMayComplain, RuleId) {
    let policy = ladder.acceptance.who;
    let parents = policy.unwrap_or(WhoMayComplain::ParentsOfPupils);
    let owed = |rule: RuleId, hears: &mut dyn FnMut(RuleId) -> bool| {
        (if hears(rule) { parents } else { WhoMayComplain::Anyone }, rule)
    };
    match (profile.nation(), profile.school_type()) {
        (Nation::England, SchoolType::Maintained | SchoolType::Pru) => {
            (if hears(RuleId::ESC_24) { WhoMayComplain::Anyone } else { parents }, RuleId::ESC_24)
        }
        (Nation::Wales, SchoolType::Independent) => {
            let least = WhoMayComplain::ParentsAndPupils;
            (if hears(RuleId::ESC_18) { parents.max(least) } else { parents }, RuleId::ESC_18)
        }
        (Nation::England, SchoolType::Academy) => owed(RuleId::ESC_20, hears),
        (Nation::England, SchoolType::Independent) => owed(RuleId::ESC_17, hears),
        _ => (policy.unwrap_or(WhoMayComplain::Anyone), RuleId::ESC_T21),
    }
}

/// Whether a past pupil's parent is heard.
fn past_pupils(profile: &Profile, ladder: &Ladder, hears: &mut dyn FnMut(RuleId) -> bool) -> PastPupils {
    let (nation, school) = (profile.nation(), profile.school_type());
    let maintained = nation == Nation::England && matches!(school, SchoolType::Maintained | SchoolType::Pru);
    if maintained && hears(RuleId::ESC_24) || !hears(RuleId::ESC_49) {
        return PastPupils::Always;
    }
    let usual = match school {
        SchoolType::Academy | SchoolType::Independent => PastPupils::IfBegunOnRoll,
        SchoolType::Maintained
        | SchoolType::NonMaintainedSpecial
        | SchoolType::Pru
        | SchoolType::EarlyYears
        | SchoolType::Fe16Plus => PastPupils::Always,
    };
    ladder.acceptance.past_pupils.unwrap_or(usual)
}

/// Who complains, as far as that settles whether the procedure is owed to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Parent,
    Pupil,
    PastParent,
    Other,
    /// Nobody said, or they may be a parent as well.
    NotKnown,
}

/// Those who sit on a board, and so may be asked to sit on a panel.
pub(super) const fn sits_on_a_board(post: Post) -> bool {
    matches!(post, Post::Governor | Post::ViceChair | Post::ChairOfGovernors | Post::Trustee | Post::ChairOfTrustees)
}

impl Router<'_> {
    fn whose(&mut self) -> Whose {
        let raised_by = self.matter.raised_by;
        match raised_by {
            Raiser::Parent => Whose::Parent,
            Raiser::Pupil => Whose::Pupil,
            Raiser::PastParent => Whose::PastParent,
            // Whoever it is that they speak for, or that they are.
            Raiser::ThirdParty | Raiser::Anonymous => Whose::NotKnown,
            Raiser::Contractor | Raiser::Public | Raiser::NotSaid | Raiser::Staff | Raiser::Volunteer => {
                if self.is_adult_of_one() {
                    Whose::Parent
                } else if matches!(raised_by, Raiser::Contractor | Raiser::Public) {
                    Whose::Other
                } else {
                    Whose::NotKnown
                }
            }
        }
    }

    /// Does the record show whoever raised it as an adult of one of the pupils?
    fn is_adult_of_one(&mut self) -> bool {
        let Some(person) = self.matter.person.as_ref().and_then(|person| self.school.person(person)) else {
            return false;
        };
        let pairs = self.pupils.iter().filter_map(|pupil| self.school.inner.pair(*pupil, person.0));
        let mut is = false;
        for pair in pairs {
            pair.boundaries(&mut self.horizon);
            is |= pair.known_on(self.as_of) && !pair.is_pupil(self.as_of);
        }
        is
    }

    /// Whoever it is that the procedure is not owed to is answered outside it. Does that keep it from the ladder?
    pub(super) fn not_owed(&mut self, ladder: Option<&Ladder>) -> bool {
        let (Some(profile), Some(ladder)) = (self.profile, ladder) else { return false };
        let whose = self.whose();
        match whose {
            Whose::Parent | Whose::NotKnown => false,
            Whose::PastParent => self.past(profile, ladder),
            Whose::Pupil | Whose::Other => {
                let (who, rule) = taken_from(profile, ladder, &mut |rule| self.hears(rule));
                let taken = match who {
                    WhoMayComplain::Anyone => true,
                    WhoMayComplain::ParentsAndPupils => whose == Whose::Pupil,
                    WhoMayComplain::ParentsOfPupils => false,
                };
                if taken {
                    return false;
                }
                let mut route = self.outside(rule, Urgency::Promptly, ConcernKind::Other);
                route.say.push(RouteSay::RespectfullyAndQuickly);
                if rule == RuleId::ESC_20 && self.hears(RuleId::ESC_17) {
                    route.rules.push(RuleId::ESC_17);
                }
                self.turned_away(route);
                self.hears(rule)
            }
        }
    }

    /// From a past pupil's parent (ESC-49).
    fn past(&mut self, profile: &Profile, ladder: &Ladder) -> bool {
        let begun = match past_pupils(profile, ladder, &mut |rule| self.hears(rule)) {
            PastPupils::Always => Says::Yes,
            PastPupils::Never => Says::No,
            PastPupils::IfBegunOnRoll => self.matter.begun_on_roll,
        };
        match begun {
            Says::Yes => false,
            Says::No => {
                let mut route = self.outside(RuleId::ESC_49, Urgency::Promptly, ConcernKind::Other);
                route.say.push(RouteSay::RespectfullyAndQuickly);
                self.turned_away(route);
                true
            }
            Says::Unknown => {
                let (step, action) = (RouteStep::Acceptance, RouteAction::AskWhenBegun);
                let route = Self::way(step, action, RuleId::ESC_49, Urgency::NotStated);
                self.turned_away(ConcernRoute { settled: false, ..route });
                false
            }
        }
    }

    /// An answer outside the procedure, by whoever would have heard of it first.
    fn outside(&mut self, rule: RuleId, urgency: Urgency, kind: ConcernKind) -> ConcernRoute {
        let route = Self::way(RouteStep::Acceptance, RouteAction::AnswerOutsideProcedure, rule, urgency);
        match self.first_contact(kind) {
            Some(post) => self.to(post, route),
            None => route,
        }
    }

    /// A part that claims money, where the policy does not take such claims (ESC-48). The rest goes its own way.
    pub(super) fn money(&mut self) {
        if !self.matter.kinds.contains(&ConcernKind::MoneyClaim) || self.takes_money_claims() {
            return;
        }
        let mut route = self.outside(RuleId::ESC_48, Urgency::NotStated, ConcernKind::MoneyClaim);
        route.kinds.push(ConcernKind::MoneyClaim);
        self.split(&mut route);
        self.add(route);
    }

    /// Does a claim for money go up the ladder? Only a policy puts it outside.
    pub(super) fn takes_money_claims(&self) -> bool {
        let ladder = self.profile.and_then(Profile::ladder);
        ladder.is_none_or(|ladder| ladder.acceptance.money_claims) || !self.hears(RuleId::ESC_48)
    }

    /// Does the policy say that who uses the site has no procedure of its own (ESC-22)? Then there is no such way to name.
    pub(super) fn provider_has_none(&self) -> bool {
        let ladder = self.profile.and_then(Profile::ladder);
        ladder.is_some_and(|ladder| ladder.says_not.contains(&Assurance::SuppliersOwn)) && self.hears(RuleId::ESC_22)
    }

    /// Who is to stay out of it, having heard of it first as a governor (ESC-26): but for the chair, where it is about the head.
    pub(super) fn governor_who_heard(&mut self) -> Option<u32> {
        let by = self.school.person(self.matter.received_by.as_ref()?)?.0;
        if !self.hears(RuleId::ESC_26) {
            return None;
        }
        let (mut board, mut chair) = (false, false);
        for held in &self.school.inner.person_file(by).access.posts {
            self.horizon.span(held.span);
            if held.span.holds(self.as_of) {
                board |= sits_on_a_board(held.what.0);
                chair |= held.what.0 == Post::ChairOfGovernors;
            }
        }
        let theirs = board && chair && self.complained_about(Post::Headteacher);
        (board && !theirs).then_some(by)
    }

    /// What is said on the ladder about whose it is, and about who heard of it first.
    pub(super) fn whose_says(&mut self, route: &mut ConcernRoute) {
        if self.governor_who_heard().is_some() {
            self.say(route, RouteSay::GovernorStaysOut, RuleId::ESC_26);
        }
        let ladder = self.profile.and_then(Profile::ladder);
        let (Some(profile), Some(ladder)) = (self.profile, ladder) else { return };
        let (who, rule) = taken_from(profile, ladder, &mut |rule| self.hears(rule));
        let whose = self.whose();
        let by = match whose {
            Whose::Parent => None,
            Whose::PastParent => {
                let always = rule == RuleId::ESC_24;
                Some(if always { RuleId::ESC_24 } else { RuleId::ESC_49 })
            }
            Whose::Pupil => matches!(rule, RuleId::ESC_18 | RuleId::ESC_24).then_some(rule),
            Whose::Other => (rule == RuleId::ESC_24).then_some(rule),
            Whose::NotKnown => {
                let settled = match self.matter.raised_by {
                    // These have a test of their own.
                    Raiser::ThirdParty | Raiser::Anonymous => true,
                    // What is whistleblowing of staff is a complaint of volunteers (ESC-68).
                    Raiser::Volunteer => self.matter.kinds.contains(&ConcernKind::Whistleblowing),
                    Raiser::NotSaid
                    | Raiser::Parent
                    | Raiser::Pupil
                    | Raiser::PastParent
                    | Raiser::Staff
                    | Raiser::Contractor
                    | Raiser::Public => false,
                };
                if who != WhoMayComplain::Anyone && !settled {
                    self.say(route, RouteSay::AskWhetherParent, rule);
                }
                None
            }
        };
        route.rules.extend(by.filter(|by| self.hears(*by) && !route.rules.contains(by)));
    }
}

impl Room<'_> {
    /// Raised by somebody to whom the procedure is not owed: known, and on record as no adult of any pupil (ESC-17, ESC-18,
    /// ESC-20, ESC-24).
    pub(super) fn test_not_owed(&mut self, known: &Known<'_>, reasoned: bool) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let (who, rule) = taken_from(profile, ladder, &mut |rule| self.heard(rule));
        let (mut adult, mut pupil) = (false, false);
        for at in 0..self.school.inner.pupil_files.len() {
            let at = u32::try_from(at).ok();
            let pair = at.zip(known.raised.by).and_then(|(at, by)| self.school.inner.pair(at, by));
            if let Some(pair) = pair.filter(|pair| pair.known_on(self.as_of)) {
                let is_pupil = pair.is_pupil(self.as_of);
                pupil |= is_pupil;
                adult |= !is_pupil;
            }
        }
        let taken = match who {
            WhoMayComplain::Anyone => true,
            WhoMayComplain::ParentsAndPupils => adult || pupil,
            WhoMayComplain::ParentsOfPupils => adult,
        };
        self.refuse(taken || known.raised.by.is_none(), StepRefused::TestNotFailed, rule)?;
        self.refuse(!reasoned, StepRefused::ReasonNeeded, rule)
    }

    /// Raised for somebody who was no pupil any more when it began (ESC-49).
    pub(super) fn test_past_pupil(&mut self, known: &Known<'_>, reasoned: bool) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let past = past_pupils(profile, ladder, &mut |rule| self.heard(rule));
        let earlier = known.raised.linked.as_ref().and_then(|case| Known::of(self, case)).map(|earlier| earlier.on);
        let left = |on: NaiveDate| {
            let files = known.raised.pupils.iter().map(|pupil| self.school.inner.pupil_files.get(*pupil as usize));
            let mut left = !known.raised.pupils.is_empty();
            for file in files {
                // Of whom no roll is on record it is not known.
                let roll = file.map(|file| file.roll.as_slice()).unwrap_or_default();
                left &= !roll.is_empty() && !roll.iter().any(|roll| roll.span.holds(on));
            }
            left
        };
        let failed = match past {
            PastPupils::Always => false,
            PastPupils::Never => left(known.on),
            PastPupils::IfBegunOnRoll => left(known.on) && earlier.is_none_or(left),
        };
        self.refuse(!failed, StepRefused::TestNotFailed, RuleId::ESC_49)?;
        self.refuse(!reasoned, StepRefused::ReasonNeeded, RuleId::ESC_49)
    }

    /// A claim for money that the policy does not take (ESC-48).
    pub(super) fn test_money_claim(&mut self, known: &Known<'_>) -> Result<(), Refusal> {
        let Some((_, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let claims = known.raised.matter == ConcernMatter::MoneyClaim;
        let outside = claims && !ladder.acceptance.money_claims;
        self.refuse(!outside, StepRefused::TestNotFailed, RuleId::ESC_48)?;
        self.heard(RuleId::ESC_48);
        Ok(())
    }
}
