//! Where two things have to let something be done: the rights matrix, and what a kind of message asks besides.

use super::{Change, Conditions, Decision, Missing, Outcome, RuleSet, Verdict};
use crate::rules::RuleId;

impl Outcome {
    /// Both have to let it be done: the stricter of the two.
    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::MustNot, _) | (_, Self::MustNot) => Self::MustNot,
            (Self::NeedsCheck, _) | (_, Self::NeedsCheck) => Self::NeedsCheck,
            (Self::May, _) | (_, Self::May) => Self::May,
            (Self::Must, Self::Must) => Self::Must,
        }
    }
}

impl Decision {
    /// Both have to let it be done: the stricter outcome, with what either says for it.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        let outcome = self.outcome.and(other.outcome);
        let kept = |decision: &Self| match outcome {
            Outcome::Must | Outcome::MustNot => false,
            Outcome::May | Outcome::NeedsCheck => decision.outcome == outcome,
        };
        let missing = [&self, &other].into_iter().filter(|one| kept(one)).flat_map(|one| one.missing.clone());
        let mut missing: Vec<Missing> = missing.collect();
        dedup(&mut missing);
        let with = |changes: Vec<Change>, besides: Outcome| {
            changes.into_iter().map(move |change| change.and(besides)).filter(move |change| change.then() != outcome)
        };
        let changes = with(self.changes, other.outcome).chain(with(other.changes, self.outcome)).collect();
        let mut conditions = Vec::new();
        if outcome.permits() {
            conditions.extend(self.conditions.iter().chain(&other.conditions).copied());
            conditions.sort_unstable();
            conditions.dedup();
        }
        let mut rules: Vec<RuleId> = self.rules.into_iter().chain(other.rules).collect();
        rules.sort_unstable();
        rules.dedup();
        Self {
            outcome,
            recommended: outcome == Outcome::May && self.recommended && other.recommended,
            conditions,
            rules,
            reasons: self.reasons.into_iter().chain(other.reasons).collect(),
            missing,
            changes,
            holds_until: self.holds_until.into_iter().chain(other.holds_until).min(),
        }
    }
}

impl Decision {
    /// Where this permits, what the other says, be it a duty; else as both.
    #[must_use]
    pub(crate) fn lets(self, other: Self) -> Self {
        let open = |outcome: Outcome| if outcome.permits() { Outcome::Must } else { outcome };
        let changes = self.changes.into_iter().map(|change| change.map(open)).collect();
        let (outcome, recommended) = (open(self.outcome), other.recommended);
        Self { outcome, recommended, changes, ..self }.and(other)
    }
}

/// Each once, where it first stands.
fn dedup<T: PartialEq>(list: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::with_capacity(list.len());
    for one in list.drain(..) {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    *list = kept;
}

impl Change {
    /// What the answer would be.
    pub const fn then(&self) -> Outcome {
        match self {
            Self::FactEnds { then, .. } | Self::FactKnown { then, .. } | Self::DayComes { then, .. } => *then,
        }
    }

    /// The same where something else has to let it be done as well.
    fn and(self, besides: Outcome) -> Self {
        self.map(|then| then.and(besides))
    }

    fn map(mut self, other: impl Fn(Outcome) -> Outcome) -> Self {
        match &mut self {
            Self::FactEnds { then, .. } | Self::FactKnown { then, .. } | Self::DayComes { then, .. } => {
                *then = other(*then);
            }
        }
        self
    }
}

impl From<&Decision> for Verdict {
    fn from(decision: &Decision) -> Self {
        let (mut conditions, mut rules) = (Conditions::default(), RuleSet::default());
        decision.conditions.iter().for_each(|condition| conditions.add(*condition));
        decision.rules.iter().for_each(|rule| rules.add(*rule));
        let Decision { outcome, recommended, holds_until, .. } = *decision;
        Self { outcome, recommended, conditions, rules, holds_until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_have_to_let_it_be_done() {
        for one in Outcome::ALL {
            for other in Outcome::ALL {
                let both = one.and(*other);
                assert_eq!(both, other.and(*one), "{one} {other}");
                assert_eq!(both.permits(), one.permits() && other.permits(), "{one} {other}");
                assert_eq!(both == Outcome::MustNot, *one == Outcome::MustNot || *other == Outcome::MustNot);
                assert_eq!(both == Outcome::Must, *one == Outcome::Must && *other == Outcome::Must);
            }
        }
    }
}
