//! Who keeps apart from whom in a case: the governor who heard of it first, who investigates and who decides, when a school stops
//! responding; and what an independent school in Wales does besides.
//!
//! | | rule |
//! | --- | --- |
//! | a governor who hears of it first hands it over and handles no stage, so as to be free for a panel; the chair may, if it is about the head | ESC-26 |
//! | a governor who did not stay out sits on no panel of it | ESC-26 |
//! | whoever handles a stage may give the investigation to somebody else, who handles nothing of it; the decision stays theirs | ESC-27 |
//! | a school stops responding only to a closed case that came again, with every step taken and its position set out | ESC-39a |
//! | in an independent school in Wales findings go to proprietor and head too, and a case settled early is on record as well | ESC-19 |
//!
//! To stop responding stops nothing else: what is new is a new case, what is of safety never waits, and the ways outside stay open.

use super::clock::Room;
use super::decide::Refusal;
use super::known::Known;
use super::panel::PanelProblem;
use super::step::PanelMember;
use super::whose::sits_on_a_board;
use super::words::{FindingsTo, PanelFault, StepRefused};
use crate::ids::PersonId;
use crate::profile::{Nation, Post, Profile, SchoolType};
use crate::rules::RuleId;

/// Is it bound by the Welsh standards?
const fn of_wales(profile: &Profile) -> bool {
    matches!((profile.nation(), profile.school_type()), (Nation::Wales, SchoolType::Independent))
}

impl Room<'_> {
    /// Is it a governor who heard of it first (ESC-26)?
    pub(super) fn is_governor(&mut self, known: &Known<'_>, by: &PersonId) -> Result<(), Refusal> {
        let governor = known.posts.held_by(by).any(sits_on_a_board);
        self.refuse(!governor, StepRefused::NotTheirs, RuleId::ESC_26)
    }

    /// Did whoever is to handle it, or to investigate it, hear of it first as a governor (ESC-26)?
    pub(super) fn stays_out(&mut self, known: &Known<'_>, person: &PersonId) -> Result<(), Refusal> {
        let heard_first = known.case.heard_first.iter().any(|(governor, _)| governor == person);
        let theirs = heard_first && known.holds(person, Post::ChairOfGovernors) && known.is_about_the_head();
        self.refuse(heard_first && !theirs, StepRefused::NotThisHandler, RuleId::ESC_26)
    }

    /// Members of a panel who heard of it first and did not stay out (ESC-26).
    pub(super) fn did_not_stay_out(&mut self, known: &Known<'_>, members: &[PanelMember]) -> Vec<PanelProblem> {
        let mut problems = Vec::new();
        for member in members {
            let in_it = |(governor, stayed_out): &(PersonId, bool)| *governor == member.person && !*stayed_out;
            if known.case.heard_first.iter().any(in_it) && self.heard(RuleId::ESC_26) {
                let (fault, rule) = (PanelFault::Involved, RuleId::ESC_26);
                problems.push(PanelProblem { fault, person: Some(member.person.clone()), needed: None, rule });
            }
        }
        problems
    }

    /// Does the decision of the stage lie with whoever has it (ESC-27)?
    pub(super) fn may_decide(&mut self, known: &Known<'_>, person: &PersonId) -> Result<(), Refusal> {
        let handler = known.case.run().and_then(|run| run.handlers.last());
        self.refuse(handler != Some(person), StepRefused::NotTheirs, RuleId::ESC_27)
    }

    /// Is it on record who decided, where somebody else investigated (ESC-27)?
    pub(super) fn is_decided(&mut self, known: &Known<'_>) -> Result<(), Refusal> {
        let open = known.case.run().is_some_and(super::case::Run::waits_for_decision);
        self.refuse(open, StepRefused::DeciderNeeded, RuleId::ESC_27)
    }

    /// May a school stop responding (ESC-39a)?
    pub(super) fn may_stop(&mut self, known: &Known<'_>, steps: bool, position: bool) -> Result<(), Refusal> {
        let rule = RuleId::ESC_39A;
        self.refuse(!steps, StepRefused::StepsNotTaken, rule)?;
        self.refuse(!position, StepRefused::PositionNotSetOut, rule)?;
        self.refuse(known.case.came_again == 0, StepRefused::NotTheSamePoints, rule)
    }

    /// By which rule findings have still to be sent, if by any (ESC-11, ESC-19).
    pub(super) fn findings_missing(&mut self, known: &Known<'_>) -> Option<RuleId> {
        let sent = |to: FindingsTo| known.case.sent.contains(&to);
        let about = !known.raised.about.is_empty() || !known.raised.about_posts.is_empty();
        let sides = sent(FindingsTo::Complainant) && (!about || sent(FindingsTo::ComplainedAbout));
        if !sides && self.heard(RuleId::ESC_11) {
            return Some(RuleId::ESC_11);
        }
        let wales = known.policy.is_some_and(|(profile, _)| of_wales(profile));
        let above = sent(FindingsTo::Proprietor) && sent(FindingsTo::Headteacher);
        (wales && !above && self.heard(RuleId::ESC_19)).then_some(RuleId::ESC_19)
    }

    /// Is a case on record that never came to a formal stage (ESC-19)?
    pub(super) fn keeps_early(&mut self, known: &Known<'_>) -> bool {
        let wales = known.policy.is_some_and(|(profile, _)| of_wales(profile));
        wales && known.case.run().is_some() && self.heard(RuleId::ESC_19)
    }
}
