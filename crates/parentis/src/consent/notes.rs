//! What an evaluation writes down: rules, and for the full answer why, what is missing and what else there is to do.

use super::rules_of::ConsentRules;
use super::words::ConsentDuty;
use crate::decision::{Because, Missing, MissingFact, Reason, Weight};
use crate::rules::RuleId;
use crate::school::{EntryIx, Inner};
use crate::time::{Horizon, Interval};
use chrono::NaiveDate;

/// What is written down beside the rules, for an answer that explains itself.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) reasons: Vec<Because>,
    pub(crate) missing: Vec<Missing>,
    pub(crate) duties: Vec<ConsentDuty>,
}

/// Writes down what the steps find. The steps are the same with and without the reasons.
#[derive(Debug)]
pub(crate) struct Record<'a> {
    inner: &'a Inner,
    muted: Option<RuleId>,
    /// Tries a case out, and writes nothing down.
    pub(crate) silent: bool,
    pub(crate) rules: ConsentRules,
    pub(crate) horizon: Horizon,
    pub(crate) told: Option<Told>,
    /// Everybody with a part in it is looked at, also who said nothing and makes no difference.
    pub(crate) everybody: bool,
    /// Each has to be asked (VOC-60), or these besides (CON-TRIP-4).
    pub(crate) each_is_asked: bool,
    pub(crate) asked_too: Vec<u32>,
}

impl<'a> Record<'a> {
    pub(crate) fn new(inner: &'a Inner, as_of: NaiveDate, muted: Option<RuleId>, full: bool) -> Self {
        let told = full.then(Told::default);
        Self {
            inner,
            muted,
            silent: false,
            rules: ConsentRules::default(),
            horizon: Horizon::new(as_of),
            told,
            everybody: full,
            each_is_asked: false,
            asked_too: Vec::new(),
        }
    }

    /// Evidence. Returns whether it is heard: what is not heard has no effect.
    #[inline]
    pub(crate) fn say(
        &mut self,
        rule: RuleId,
        weight: Weight,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Reason,
    ) -> bool {
        if !self.rule(rule) {
            return false;
        }
        if self.told.is_some() && !self.silent {
            self.tell(rule, weight, entry, reason);
        }
        true
    }

    /// Apart from the rest, so that a verdict does not carry what makes its reasons.
    #[cold]
    #[inline(never)]
    fn tell(&mut self, rule: RuleId, weight: Weight, entry: EntryIx, reason: impl FnOnce(&Inner) -> Reason) {
        let Some(told) = &mut self.told else { return };
        let facts = self.inner.entry_id(entry).cloned().into_iter().collect();
        let because = Because { rule, weight, reason: reason(self.inner), facts };
        if !told.reasons.contains(&because) {
            told.reasons.push(because);
        }
    }

    /// A rule that plays a part, without a reason of its own.
    #[inline]
    pub(crate) fn rule(&mut self, rule: RuleId) -> bool {
        if cfg!(feature = "mute") && self.muted == Some(rule) {
            return false;
        }
        if !self.silent {
            self.rules.add(rule);
        }
        true
    }

    /// Rules that play a part, all at once.
    pub(crate) fn rules(&mut self, mut rules: ConsentRules) {
        if let (true, Some(muted)) = (cfg!(feature = "mute"), self.muted) {
            rules.remove(muted);
        }
        if !self.silent {
            self.rules.add_all(rules);
        }
    }

    /// A fact that is not on record.
    #[inline]
    pub(crate) fn miss(&mut self, fact: MissingFact) {
        if self.told.is_some() && !self.silent {
            self.tell_missing(fact);
        }
    }

    #[cold]
    fn tell_missing(&mut self, fact: MissingFact) {
        let Some(told) = &mut self.told else { return };
        let missing = Missing { fact, ask: fact.supplier() };
        if !told.missing.contains(&missing) {
            told.missing.push(missing);
        }
    }

    /// What else there is to do.
    #[inline]
    pub(crate) fn duty(&mut self, duty: ConsentDuty) {
        if self.told.is_some() && !self.silent {
            self.tell_duty(duty);
        }
    }

    #[cold]
    fn tell_duty(&mut self, duty: ConsentDuty) {
        let Some(told) = &mut self.told else { return };
        if !told.duties.contains(&duty) {
            told.duties.push(duty);
        }
    }

    /// A span was consulted: does it hold?
    #[inline]
    pub(crate) fn holds(&mut self, span: Interval, day: NaiveDate) -> bool {
        self.horizon.span(span);
        span.holds(day)
    }

    pub(crate) const fn muted(&self) -> Option<RuleId> {
        self.muted
    }
}
