//! What a line of an audience comes to: the decision with its reasons, or the verdict alone.
//!
//! The rules of a kind of message are written once, generic over [`Told`]. What a verdict says is said by the same code as
//! the decision, and a property test holds the two to each other.

use super::line::{Line, OwnConsent};
use crate::decision::{
    Because, Condition, Conditions, Decision, Missing, MissingFact, Outcome, Reason, RuleSet, Verdict, Weight,
};
use crate::ids::PurposeId;
use crate::roles::matter::Matter;
use crate::rules::RuleId;
use crate::school::{EntryIx, PersonRef};
use chrono::NaiveDate;

/// What is found of one thing that a kind of message asks besides the rights matrix.
pub(super) struct One<'r> {
    pub(super) outcome: Outcome,
    pub(super) recommended: bool,
    pub(super) rules: &'r [RuleId],
    pub(super) because: Option<(RuleId, Weight, Reason)>,
    pub(super) entry: EntryIx,
    pub(super) missing: Option<MissingFact>,
    pub(super) holds_until: Option<NaiveDate>,
}

/// What is left out of a copy, and not how it goes.
const LEFT_OUT: [Condition; 2] = [Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut];

/// A decision, or a verdict.
pub(super) trait Told: Sized {
    /// What the rights matrix says of an adult; of nobody, of the pupil in person.
    fn of_the_matrix(line: &Line<'_>, matter: Matter, person: Option<PersonRef>) -> Self;

    /// What one thing comes to.
    fn one(line: &Line<'_>, one: One<'_>) -> Self;

    /// Where a consent stands that this adult, or the pupil, gives for themselves; with what led to it.
    fn of_own_consent(
        line: &Line<'_>,
        own: OwnConsent,
        person: Option<PersonRef>,
        besides: Option<(RuleId, Weight, Reason)>,
    ) -> Self;

    fn outcome(&self) -> Outcome;

    /// Does that rule bar it, or perhaps bar it, and not merely play a part?
    fn is_barred_by(&self, rule: RuleId, line: &Line<'_>, matter: Matter, person: PersonRef) -> bool;

    /// Both have to let it be done.
    fn and(self, other: Self) -> Self;

    /// Where this permits, what the other says, be it a duty; else as both.
    fn lets(self, other: Self) -> Self;

    /// What was consulted besides, and what is left out there and so here.
    fn beside(self, there: &Self) -> Self;
}

/// Does that rule bar something, or perhaps bar it, by these reasons?
fn bars(reasons: &[Because], rule: RuleId) -> bool {
    reasons.iter().any(|because| because.rule == rule && matches!(because.weight, Weight::Bar | Weight::Unsettled))
}

impl Told for Decision {
    fn of_the_matrix(line: &Line<'_>, matter: Matter, person: Option<PersonRef>) -> Self {
        let sending = &line.sending;
        sending.school.decision_of(matter, line.at, person, sending.as_of, sending.muted)
    }

    fn one(line: &Line<'_>, one: One<'_>) -> Self {
        let facts: Vec<_> = line.sending.school.inner.entry_id(one.entry).cloned().into_iter().collect();
        let because = one.because.map(|(rule, weight, reason)| Because { rule, weight, reason, facts });
        Self {
            outcome: one.outcome,
            recommended: one.recommended,
            conditions: Vec::new(),
            rules: one.rules.to_vec(),
            reasons: because.into_iter().collect(),
            missing: one.missing.map(|fact| Missing { fact, ask: fact.supplier() }).into_iter().collect(),
            changes: Vec::new(),
            holds_until: one.holds_until,
        }
    }

    fn of_own_consent(
        line: &Line<'_>,
        own: OwnConsent,
        person: Option<PersonRef>,
        besides: Option<(RuleId, Weight, Reason)>,
    ) -> Self {
        let Ok(purpose) = own.purpose.parse::<PurposeId>() else { return Self::one(line, One::NO_PURPOSE) };
        let sending = &line.sending;
        let consent =
            sending.school.consent_muting(&line.on_own_account(purpose, person), sending.as_of, sending.muted);
        let mut decision = Self {
            outcome: consent.outcome,
            recommended: false,
            conditions: Vec::new(),
            rules: consent.rules,
            reasons: consent.reasons,
            missing: consent.missing,
            changes: Vec::new(),
            holds_until: consent.holds_until,
        };
        // That nobody asked, or nobody answered, is what stands in the way: silence is no yes (CON-MKT-1).
        if decision.outcome == Outcome::MustNot {
            for because in &mut decision.reasons {
                if matches!(because.reason, Reason::NotAskedYet { .. } | Reason::AnswerAwaited { .. }) {
                    because.weight = Weight::Bar;
                }
            }
        }
        if let Some((rule, weight, reason)) = besides {
            decision.rules.push(rule);
            decision.reasons.insert(0, Because { rule, weight, reason, facts: Vec::new() });
        }
        decision
    }

    fn outcome(&self) -> Outcome {
        self.outcome
    }

    fn is_barred_by(&self, rule: RuleId, _: &Line<'_>, _: Matter, _: PersonRef) -> bool {
        bars(&self.reasons, rule)
    }

    fn and(self, other: Self) -> Self {
        self.and(other)
    }

    fn lets(self, other: Self) -> Self {
        self.lets(other)
    }

    fn beside(mut self, there: &Self) -> Self {
        self.holds_until = self.holds_until.into_iter().chain(there.holds_until).min();
        if self.outcome.permits() {
            self.conditions.extend(there.conditions.iter().filter(|condition| LEFT_OUT.contains(condition)));
            self.conditions.sort_unstable();
            self.conditions.dedup();
        }
        self
    }
}

impl Told for Verdict {
    fn of_the_matrix(line: &Line<'_>, matter: Matter, person: Option<PersonRef>) -> Self {
        let sending = &line.sending;
        match person {
            Some(person) => sending.school.verdict(matter, line.at, person, sending.as_of),
            None => sending.school.verdict_in_person(matter, line.at, sending.as_of),
        }
    }

    fn one(_: &Line<'_>, one: One<'_>) -> Self {
        let mut rules = RuleSet::default();
        one.rules.iter().for_each(|rule| rules.add(*rule));
        let One { outcome, recommended, holds_until, .. } = one;
        Self { outcome, recommended, conditions: Conditions::default(), rules, holds_until }
    }

    fn of_own_consent(
        line: &Line<'_>,
        own: OwnConsent,
        person: Option<PersonRef>,
        _: Option<(RuleId, Weight, Reason)>,
    ) -> Self {
        let sending = &line.sending;
        let of = person.ok_or(line.at);
        let consent = sending.school.verdict_of_own_consent(own.number, of, sending.as_of);
        let mut rules = RuleSet::default();
        consent.rules.iter().for_each(|rule| rules.add(rule));
        Self {
            outcome: consent.outcome,
            recommended: false,
            conditions: Conditions::default(),
            rules,
            holds_until: consent.holds_until,
        }
    }

    fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// That the rule played a part is seen at once; in which, by the reasons alone, which few are asked for.
    fn is_barred_by(&self, rule: RuleId, line: &Line<'_>, matter: Matter, person: PersonRef) -> bool {
        let reasons = || line.sending.school.reasons_of(matter, line.at, person, line.sending.as_of);
        self.rules.contains(rule) && bars(&reasons(), rule)
    }

    fn and(self, other: Self) -> Self {
        let outcome = self.outcome.and(other.outcome);
        let mut conditions = Conditions::default();
        if outcome.permits() {
            self.conditions.iter().chain(other.conditions.iter()).for_each(|condition| conditions.add(condition));
        }
        let mut rules = self.rules;
        rules.add_all(&other.rules);
        Self {
            outcome,
            recommended: outcome == Outcome::May && self.recommended && other.recommended,
            conditions,
            rules,
            holds_until: self.holds_until.into_iter().chain(other.holds_until).min(),
        }
    }

    fn lets(self, other: Self) -> Self {
        let outcome = if self.outcome.permits() { Outcome::Must } else { self.outcome };
        Self { outcome, recommended: other.recommended, ..self }.and(other)
    }

    fn beside(mut self, there: &Self) -> Self {
        self.holds_until = self.holds_until.into_iter().chain(there.holds_until).min();
        if self.outcome.permits() {
            let left_out = LEFT_OUT.into_iter().filter(|condition| there.conditions.contains(*condition));
            left_out.for_each(|condition| self.conditions.add(condition));
        }
        self
    }
}

impl One<'static> {
    /// Nobody knows for what.
    const NO_PURPOSE: Self = Self {
        outcome: Outcome::NeedsCheck,
        recommended: false,
        rules: &[],
        because: None,
        entry: crate::school::NO_ENTRY,
        missing: Some(MissingFact::Purpose),
        holds_until: None,
    };
}
