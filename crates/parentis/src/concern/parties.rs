//! Whose decision something in a case is, and who may handle it where nobody in the school may (ESC-40, ESC-76).

use super::clock::Room;
use super::decide::Refusal;
use super::handler::{Ask, outside_only};
use super::known::Known;
use super::substitute::substitute_for;
use super::words::StepRefused;
use crate::ids::PersonId;
use crate::profile::Post;
use crate::rules::RuleId;

impl Room<'_> {
    /// Nobody decides about a complaint of their own or about themselves (ESC-40).
    pub(super) fn not_a_party(&mut self, known: &Known<'_>, person: &PersonId) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let party = known.ask(self, ladder, profile, 0).is_party(person);
        self.refuse(party, StepRefused::NotTheirs, RuleId::ESC_40)
    }

    /// Is a decision that the policy gives to the holder of a post this person's? Where every holder is complained about or
    /// complains, whoever stands in for the post decides (ESC-40).
    pub(super) fn decides(&self, known: &Known<'_>, person: &PersonId, post: Post) -> bool {
        let Some((profile, ladder)) = known.policy else { return false };
        let ask = known.ask(self, ladder, profile, 0);
        if ask.is_party(person) {
            return false;
        }
        if known.holds(person, post) {
            return true;
        }
        let holders = known.holders(post);
        let stand_in = substitute_for(|about| about == post, |_| true).map_or(&[][..], |line| line.handlers);
        !holders.is_empty()
            && holders.iter().all(|holder| ask.is_party(holder))
            && stand_in.iter().any(|post| known.holds(person, *post))
    }

    /// Where nobody in the school may handle it, whoever does holds no post of the school (ESC-76, ESC-77, ESC-80).
    pub(super) fn only_outside(&mut self, known: &Known<'_>, ask: &Ask<'_>, person: &PersonId) -> Result<(), Refusal> {
        let mut holders = known.posts.of(&known.raised.pupils);
        let line = outside_only(ask, &mut holders, &mut |rule| self.muted != Some(rule));
        let Some(line) = line.filter(|_| known.posts.held_by(person).any(|post| !post.is_outside())) else {
            return Ok(());
        };
        self.refuse(true, StepRefused::NotThisHandler, line.rule)
    }
}
