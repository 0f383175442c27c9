//! Which uses are to be looked at, now that a consent stands as it does.

use crate::School;
use crate::consent::answer::ConsentMatter;
use crate::consent::words::{ConsentDuty, ConsentState as State};
use crate::decision::Outcome;
use crate::ids::DocumentId;
use crate::rules::RuleId as R;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One use that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseLine {
    /// The use: the host's key.
    pub used: DocumentId,
    /// For which one of several.
    pub item: Option<DocumentId>,
    /// The day.
    pub on: NaiveDate,
    /// Where the consent stood at the end of that day.
    pub state_then: State,
    /// What that allowed. What was allowed then stays lawful (CON-GEN-5).
    pub outcome_then: Outcome,
}

/// The uses to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UsesToReview {
    /// For what, and for whom.
    pub matter: ConsentMatter,
    /// The day.
    pub as_of: NaiveDate,
    /// Where the consent stands now.
    pub state: State,
    /// Where it stands no more: every use that was made until now. Where it stands: only those that were not covered when
    /// they were made.
    pub uses: Vec<UseLine>,
    /// What else there is to do.
    pub duties: Vec<ConsentDuty>,
    /// The rules that played a part.
    pub rules: Vec<R>,
}

impl School {
    /// Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
    pub fn uses_to_review(&self, matter: &ConsentMatter, as_of: NaiveDate) -> UsesToReview {
        self.uses_to_review_muting(matter, as_of, None)
    }

    pub(crate) fn uses_to_review_muting(
        &self,
        matter: &ConsentMatter,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> UsesToReview {
        let now = self.consent_muting(matter, as_of, muted);
        let numbers = self.numbers_of(matter, as_of);
        let file = numbers.purpose.and_then(|purpose| self.inner.consent_file(numbers.pupil, purpose));
        let mut uses = Vec::new();
        for made in file.into_iter().flat_map(|file| &file.uses) {
            let (item, key) = made.what;
            let on = made.span.from();
            let Some(key) = self.inner.items.get(key as usize) else { continue };
            if on > as_of || (matter.item.is_some() && item != numbers.item) {
                continue;
            }
            let item = item.and_then(|item| self.inner.items.get(item as usize)).cloned();
            let of_this = ConsentMatter { item: item.clone().or_else(|| matter.item.clone()), ..matter.clone() };
            let then = self.consent_muting(&of_this, on, muted);
            let still = if of_this.item == matter.item {
                now.outcome
            } else {
                self.consent_muting(&of_this, as_of, muted).outcome
            };
            if still != Outcome::May || then.outcome != Outcome::May {
                uses.push(UseLine { used: key.clone(), item, on, state_then: then.state, outcome_then: then.outcome });
            }
        }
        uses.sort_by(|a, b| (a.on, &a.used).cmp(&(b.on, &b.used)));
        let mut rules: BTreeSet<R> = now.rules.iter().copied().collect();
        if !uses.is_empty() && muted != Some(R::CON_GEN_5) {
            rules.insert(R::CON_GEN_5);
        }
        UsesToReview {
            matter: matter.clone(),
            as_of,
            state: now.state,
            uses,
            duties: now.duties,
            rules: rules.into_iter().collect(),
        }
    }
}
