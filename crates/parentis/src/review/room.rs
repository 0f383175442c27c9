//! What the questions of this room share: a day, what was consulted, and the life of each policy as its steps tell it.

use super::step::{PolicyEvent, Ratification, StatedDate};
use super::words::{ApprovalLevel, DatePrecision, PolicyKind};
use crate::calendar::Calendars;
use crate::ids::DocumentId;
use crate::profile::{Nation, PolicyDocument, Post, Profile};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::mail::by;
use crate::time::Horizon;
use crate::words::Says;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What is asked of a school on a day, and the rules and days that were consulted.
pub(super) struct Room<'a> {
    pub(super) school: &'a School,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
    pub(super) rules: BTreeSet<RuleId>,
    pub(super) horizon: Horizon,
    pub(super) profile: Option<&'a Profile>,
    pub(super) calendars: Calendars,
}

impl<'a> Room<'a> {
    pub(super) fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        school.calendar_boundaries(&mut horizon);
        let profile = school.inner.profile_at(as_of, &mut horizon);
        let calendars = school.calendars_muting(as_of, muted);
        Self { school, as_of, muted, rules: BTreeSet::new(), horizon, profile, calendars }
    }

    /// Is the rule in play? Then it is named.
    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// The last day of a stated date; without the rule of months, the first (REV-12).
    pub(super) fn due(&mut self, stated: StatedDate) -> NaiveDate {
        if stated.precision == DatePrecision::Day {
            return stated.on;
        }
        if self.heard(RuleId::REV_12) { stated.last_day() } else { stated.first_day() }
    }

    /// Is it over on the day that is asked about? The day after is a boundary.
    pub(super) fn over(&mut self, last: NaiveDate) -> bool {
        last.succ_opt().into_iter().for_each(|after| self.horizon.boundary(after));
        self.as_of > last
    }

    /// So many months after a stated date (REV-15).
    pub(super) fn months_after(&mut self, from: StatedDate, months: u32) -> Option<StatedDate> {
        let later = from.plus_months(months)?;
        let shorter =
            from.precision == DatePrecision::Day && chrono::Datelike::day(&later.on) < chrono::Datelike::day(&from.on);
        if shorter && !self.heard(RuleId::REV_15) {
            return Some(StatedDate { on: later.on.succ_opt()?, ..later });
        }
        Some(later)
    }

    /// Is it a school of England, as far as is known? The department's list is England's.
    pub(super) fn may_be_in_england(&self) -> bool {
        self.profile.is_none_or(|profile| profile.nation() == Nation::England)
    }

    /// The steps of a policy by the day that is asked about, in their order; none if there are none by then.
    pub(super) fn life(&mut self, policy: &DocumentId) -> Option<Life<'a>> {
        let school = self.school;
        let mut steps = self.of_the_profile(policy);
        if let Some(file) = school.inner.policies.steps.get(policy) {
            for step in by(file, self.as_of, &mut self.horizon) {
                steps.push(Past { on: step.span.from(), step: Cow::Borrowed(&step.what) });
            }
        }
        // Stable: of one day, what the profile says comes first.
        steps.sort_by_key(|past| past.on);
        let given = school.inner.policies.given.get(policy);
        let given = given.is_some_and(|given| by(given, self.as_of, &mut self.horizon).next().is_some());
        (given || !steps.is_empty()).then_some(Life { steps })
    }

    /// Every policy of which something is on record, by its key.
    pub(super) fn policies(&self) -> BTreeSet<DocumentId> {
        let own = self.profile.filter(|profile| profile.policy().is_some()).and_then(|profile| key_of(profile.name()));
        let policies = &self.school.inner.policies;
        policies.steps.keys().chain(policies.given.keys()).cloned().chain(own).collect()
    }

    /// What the profile says of the document that the governors adopted, as steps under the profile's name.
    fn of_the_profile(&mut self, policy: &DocumentId) -> Vec<Past<'a>> {
        let Some(profile) = self.profile.filter(|profile| profile.name() == policy.as_str()) else { return Vec::new() };
        let Some(document) = profile.policy() else { return Vec::new() };
        let school = self.school;
        let mut steps = Vec::new();
        let month = |month: crate::time::Month| month.first_day();
        let own = |on, step| Past { on, step: Cow::Owned(step) };
        steps.push(own(month(document.prepared), prepared(document)));
        // Of the document it is known that it was ratified, and not which version was.
        if let Some(ratified) = document.first_ratified {
            steps.push(own(month(ratified), ratified_as(document)));
        }
        for adopted in &school.inner.profiles {
            self.horizon.boundary(adopted.span.from());
            if adopted.span.from() <= self.as_of && adopted.what.name() == profile.name() {
                let version = key_of(adopted.what.version());
                steps.push(own(adopted.span.from(), PolicyEvent::InForce { version }));
            }
        }
        if let Some(last) = document.last_review {
            let step = PolicyEvent::Reviewed {
                implementation: None,
                effectiveness: None,
                decision: None,
                next_review: None,
                precision: DatePrecision::Month,
            };
            steps.push(own(month(last), step));
        }
        steps
    }
}

fn key_of(text: &str) -> Option<DocumentId> {
    DocumentId::new(text).ok()
}

fn prepared(document: &PolicyDocument) -> PolicyEvent {
    PolicyEvent::Prepared {
        kind: PolicyKind::Communications,
        whole_school: Says::Unknown,
        written_by: Some(document.written_by),
        approval: None,
        max_review_months: document.max_review_interval_months,
        next_review: document.next_review.map(|next| StatedDate::month(next.first_day())),
        precision: DatePrecision::Month,
    }
}

fn ratified_as(document: &PolicyDocument) -> PolicyEvent {
    let level = (document.ratified_by == Post::GoverningBody).then_some(ApprovalLevel::FullBoard);
    let ratification = Ratification { body: Some(document.ratified_by), level, minute: None, version: None };
    PolicyEvent::Ratified { ratification, precision: DatePrecision::Month }
}

/// One step and its day.
pub(super) struct Past<'a> {
    pub(super) on: NaiveDate,
    pub(super) step: Cow<'a, PolicyEvent>,
}

/// The steps of one policy, in their order.
pub(super) struct Life<'a> {
    steps: Vec<Past<'a>>,
}

/// What was last written of a policy.
#[derive(Clone, Copy)]
pub(super) struct Written {
    pub(super) on: StatedDate,
    pub(super) kind: PolicyKind,
    pub(super) whole_school: Says,
    pub(super) author: Option<Post>,
    pub(super) approval: Option<ApprovalLevel>,
    pub(super) max_review_months: Option<u32>,
    pub(super) next_review: Option<StatedDate>,
}

impl Life<'_> {
    /// The steps that a function picks, with their days.
    pub(super) fn pick<'l, T>(
        &'l self,
        pick: impl Fn(&'l PolicyEvent) -> Option<T> + 'l,
    ) -> impl DoubleEndedIterator<Item = (NaiveDate, T)> + 'l
    where
        T: 'l,
    {
        self.steps.iter().filter_map(move |past| Some((past.on, pick(&past.step)?)))
    }

    /// The last day on which such a step was taken.
    pub(super) fn last(&self, is: impl Fn(&PolicyEvent) -> bool) -> Option<NaiveDate> {
        self.steps.iter().rev().find(|past| is(&past.step)).map(|past| past.on)
    }

    /// What was last written of it.
    pub(super) fn written(&self) -> Option<Written> {
        self.writings().next_back()
    }

    /// What was last written of it by a day.
    pub(super) fn written_by_then(&self, day: NaiveDate) -> Option<Written> {
        self.writings().rfind(|written| written.on.first_day() <= day)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only what was written is looked for")]
    fn writings(&self) -> impl DoubleEndedIterator<Item = Written> + '_ {
        self.steps.iter().filter_map(|past| match &*past.step {
            PolicyEvent::Prepared {
                kind,
                whole_school,
                written_by,
                approval,
                max_review_months,
                next_review,
                precision,
            } => Some(Written {
                on: StatedDate::of(past.on, *precision),
                kind: *kind,
                whole_school: *whole_school,
                author: *written_by,
                approval: *approval,
                max_review_months: *max_review_months,
                next_review: *next_review,
            }),
            _ => None,
        })
    }
}
