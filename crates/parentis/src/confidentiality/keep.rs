//! What is kept of a judgement: the reasons as well, or the outcome alone. The rules are written once, generic over [`Keep`], so
//! that the explanation is never computed by other code than the answer.

use super::capacity::is_order_or_hold;
use super::disclosure::AccessFinding;
use super::judge::{Judge, Key};
use crate::decision::{Condition, Decision, Outcome, Verdict};
use crate::ids::{EntryId, PupilId};
use crate::rules::RuleId;
use crate::school::PupilRef;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What the one resolver says of a person as an adult of a pupil.
pub(super) trait Resolved: Clone {
    fn outcome(&self) -> Outcome;
    fn needs(&self, condition: Condition) -> bool;
}

pub(super) trait Keep<'a>: Sized {
    type Told: Resolved;
    /// The findings, by what they are of.
    type Found: Default + Clone;
    type Rules: Default;

    fn rule(rules: &mut Self::Rules, rule: RuleId);

    /// Asks the resolver; none if the person is no adult of the pupil that day.
    fn ask(judge: &mut Judge<'a, Self>, pupil: &'a PupilId, at: PupilRef) -> Option<Self::Told>;

    /// The entries by which an order or a hold bars what is not permitted, or may bar it; none if nothing of the kind does, or it makes no
    /// difference.
    fn by_order_or_hold(judge: &mut Judge<'a, Self>, pupil: &'a PupilId, told: &Self::Told) -> Option<Vec<EntryId>>;

    fn found(found: &Self::Found, key: &Key<'a>) -> Option<Outcome>;

    fn put(found: &mut Self::Found, key: Key<'a>, outcome: Outcome, finding: impl FnOnce() -> AccessFinding);
}

/// The reasons as well.
#[derive(Debug)]
pub(super) struct Whole;

/// The outcome alone, for lists of thousands and for copies, which say no reason (CNF-38).
#[derive(Debug)]
pub(super) struct OutcomeAlone;

impl Resolved for Rc<Decision> {
    fn outcome(&self) -> Outcome {
        self.outcome
    }

    fn needs(&self, condition: Condition) -> bool {
        self.conditions.contains(&condition)
    }
}

impl Resolved for Verdict {
    fn outcome(&self) -> Outcome {
        self.outcome
    }

    fn needs(&self, condition: Condition) -> bool {
        self.conditions.contains(condition)
    }
}

impl<'a> Keep<'a> for Whole {
    type Told = Rc<Decision>;
    type Found = BTreeMap<Key<'a>, AccessFinding>;
    type Rules = BTreeSet<RuleId>;

    fn rule(rules: &mut Self::Rules, rule: RuleId) {
        rules.insert(rule);
    }

    fn ask(judge: &mut Judge<'a, Self>, pupil: &'a PupilId, _: PupilRef) -> Option<Self::Told> {
        let decision = judge.decision_about(pupil)?;
        judge.rules.extend(&decision.rules);
        if decision.outcome.permits() {
            decision.conditions.iter().for_each(|condition| judge.conditions.add(*condition));
        }
        Some(Rc::new(decision))
    }

    fn by_order_or_hold(_: &mut Judge<'a, Self>, _: &'a PupilId, told: &Self::Told) -> Option<Vec<EntryId>> {
        cited(told)
    }

    fn found(found: &Self::Found, key: &Key<'a>) -> Option<Outcome> {
        found.get(key).map(|found| found.outcome)
    }

    fn put(found: &mut Self::Found, key: Key<'a>, _: Outcome, finding: impl FnOnce() -> AccessFinding) {
        found.insert(key, finding());
    }
}

impl<'a> Keep<'a> for OutcomeAlone {
    type Told = Verdict;
    type Found = Vec<(Key<'a>, Outcome)>;
    type Rules = ();

    fn rule((): &mut (), _: RuleId) {}

    fn ask(judge: &mut Judge<'a, Self>, _: &'a PupilId, at: PupilRef) -> Option<Verdict> {
        judge.verdict_about(at)
    }

    fn by_order_or_hold(judge: &mut Judge<'a, Self>, pupil: &'a PupilId, _: &Verdict) -> Option<Vec<EntryId>> {
        // Whoever has no other capacity, and of whom nothing was decided, sees the same either way.
        let file = judge.file;
        if file.posts.is_empty() && file.parts.is_empty() && file.words.is_empty() {
            return None;
        }
        judge.decision_about(pupil).and_then(|decision| cited(&decision))
    }

    fn found(found: &Self::Found, key: &Key<'a>) -> Option<Outcome> {
        found.iter().find(|(known, _)| known == key).map(|(_, outcome)| *outcome)
    }

    fn put(found: &mut Self::Found, key: Key<'a>, outcome: Outcome, _: impl FnOnce() -> AccessFinding) {
        found.push((key, outcome));
    }
}

fn cited(decision: &Decision) -> Option<Vec<EntryId>> {
    let by = || decision.reasons.iter().filter(|because| is_order_or_hold(because));
    by().next()?;
    Some(by().flat_map(|because| because.facts.clone()).collect())
}
