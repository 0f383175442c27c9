//! Where a policy stands: its life, whether its reviews keep to its interval, since when it is overdue, and what is not on record.
//!
//! | | rule |
//! | --- | --- |
//! | draft, consulted, ratified, in force, superseded, archived; only one in force routes anything | REV-5, HA-0c |
//! | whoever wrote it does not ratify it; a ratification has a date, a body, a minute and a version, at its level | HA-0a, REV-4, REV-6 |
//! | from one review to the next at most the policy's own interval, and the one of law or guidance | HA-4a, REV-1, REV-3 |
//! | an earlier review is always fine | REV-2 |
//! | a review is closed with evidence of implementation and of effectiveness, and a decision | HA-4b, REV-8 |
//! | overdue after the earlier of the stated date and the last review with the interval; with no review, after the stated date | HA-0d, REV-13 |
//! | a stated date later than the interval allows: inconsistent | REV-10 |
//! | no review, and the interval is over since ratification: it cannot be shown, which is not a breach | REV-11 |
//! | a month is due by its last day | REV-12 |
//! | a change of law, an incident, a panel or an overdue date bring a review forward | REV-9 |
//! | it is promoted to staff, parents and governors | HA-4c |
//! | what is on record of a policy that nobody prepared hangs on nothing | HA-1b |
//! | who was given which version; to acknowledge it is never a condition | HA-3.3a, PTN-53 |
//!
//! A policy is a document of the host's, by its key; the one that the school's profile describes is called by the profile's name, and
//! what the profile says of it counts as recorded, but for its evidence.
//!
//! What this does *not* settle: what the policy says, and whether it is any good.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::fact::{Entry, Fact};
//! use parentis::review::words::PolicyState;
//! use parentis::time::Interval;
//!
//! # let (school, as_of) = doc_example()?;
//! let fact: Fact = serde_json::from_str(
//!     r#"{ "fact": "policy_step", "policy": "p-1", "step": { "step": "prepared", "kind": "other", "written_by": "headteacher" } }"#,
//! ).unwrap();
//! let entry = Entry::new("e-p1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(as_of, None)?, None, fact)?;
//! let found = school.with([entry])?.policy_status(None, as_of);
//! assert_eq!(found.policies[0].state, PolicyState::Draft);
//! assert!(!found.policies[0].drives_routing);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::life::{Ratified, Review, Version};
use super::room::{Life, Room, Written};
use super::step::{PolicyEvent, StatedDate};
use super::table;
use super::words::{
    PolicyDuty, PolicyFault, PolicyKind, PolicyMark, PolicyPart, PolicyState, ReviewDecision, ReviewStanding,
    ReviewTrigger,
};
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::profile::{PolicyAudience, Post};
use crate::rules::RuleId;
use crate::school::School;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that brings a review forward, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TriggerView {
    /// What.
    pub trigger: ReviewTrigger,
    /// The day.
    pub on: NaiveDate,
}

/// Something that has to be done about a policy beside its review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyDutyView {
    /// What.
    pub duty: PolicyDuty,
    /// The last day in time, where there is one.
    pub due: Option<NaiveDate>,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
    /// Is it over and not done?
    pub overdue: bool,
    /// Which rule says so.
    pub rule: RuleId,
}

/// Who was given a version of a policy (HA-3.3a).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyCopy {
    /// Who.
    pub person: PersonId,
    /// Which version, if that is on record.
    pub version: Option<DocumentId>,
    /// When it was given; none if only the acknowledgement is on record.
    pub given: Option<NaiveDate>,
    /// When it was acknowledged.
    pub acknowledged: Option<NaiveDate>,
}

/// Where one policy stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyView {
    /// The host's key of it.
    pub policy: DocumentId,
    /// What it is about; none if nobody prepared it.
    pub kind: Option<PolicyKind>,
    /// Is it a policy for the whole school?
    pub whole_school: Says,
    /// Which post wrote it (HA-0a).
    pub written_by: Option<Post>,
    /// When it was prepared (HA-0b).
    pub prepared: Option<StatedDate>,
    /// When it was first ratified (HA-0c).
    pub first_ratified: Option<StatedDate>,
    /// Who ratified it last.
    pub ratified_by: Option<Post>,
    /// Where it is in its life (REV-5).
    pub state: PolicyState,
    /// Does it route anything? Only a policy in force does (REV-5).
    pub drives_routing: bool,
    /// The version in force, if that is on record.
    pub version: Option<DocumentId>,
    /// Since when that version is in force.
    pub in_force_since: Option<NaiveDate>,
    /// What stands beside the state.
    pub marks: Vec<PolicyMark>,
    /// Whether its reviews keep to its interval; none for a draft, and for one that stands no more.
    pub standing: Option<ReviewStanding>,
    /// The longest interval between reviews that counts, in months.
    pub interval_months: Option<u32>,
    /// The last review that was closed.
    pub last_review: Option<StatedDate>,
    /// When it says that it is next reviewed.
    pub next_review: Option<StatedDate>,
    /// The last day in time for the next review.
    pub due: Option<NaiveDate>,
    /// The first day on which it was overdue, if it is.
    pub overdue_since: Option<NaiveDate>,
    /// What brings its review forward, since the last one (REV-9).
    pub triggers: Vec<TriggerView>,
    /// To whom the version was promoted (HA-4c).
    pub promoted_to: Vec<PolicyAudience>,
    /// What else has to be done about it.
    pub duties: Vec<PolicyDutyView>,
    /// What is not on record.
    pub lacking: Vec<PolicyPart>,
    /// What is wrong with what is on record.
    pub faults: Vec<PolicyFault>,
    /// How many were given a version of it (HA-3.3a).
    pub given_to: u32,
    /// How many acknowledged one.
    pub acknowledged_by: u32,
    /// Who was given which version, where one policy is asked about.
    pub given: Vec<PolicyCopy>,
    /// May anything be made to depend on its being acknowledged (PTN-53)?
    pub require_acknowledgement: Outcome,
}

/// The policies on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyList {
    /// The day.
    pub as_of: NaiveDate,
    /// Every policy, the most pressing first: overdue, brought forward, inconsistent, not to be shown, then by its day.
    pub policies: Vec<PolicyView>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl Room<'_> {
    fn view(&mut self, policy: &DocumentId, life: &Life<'_>, alone: bool) -> PolicyView {
        let written = life.written();
        let (ratified, mut faults) = self.ratified(life);
        let versions = self.versions(life, &ratified);
        let state = self.state(life, !ratified.is_empty(), versions.last().map(|version| version.on));
        let stands = matches!(state, PolicyState::Ratified | PolicyState::InForce);
        let only_in_force = self.heard(RuleId::REV_5);
        let mut view = nothing(policy, state);
        view.drives_routing = if only_in_force { state == PolicyState::InForce } else { stands };
        self.tell_what_it_is(&mut view, written);
        tell_ratification(&mut view, &ratified);
        if state == PolicyState::InForce {
            let now = versions.last();
            view.version = now.and_then(|version| version.version.cloned());
            view.in_force_since = now.map(|version| version.on);
        }
        self.tell_parts(&mut view, written, &ratified);
        if stands {
            faults.extend(self.asked_too_little(life, written, &ratified));
            self.tell_reviews(&mut view, life, (written, &ratified));
            self.tell_promotion(&mut view, life, (&ratified, &versions));
            view.duties = self.duties(policy, life, written.map(|written| written.kind), &ratified);
        }
        view.faults.extend(faults);
        view.faults.sort();
        view.faults.dedup();
        self.tell_given(&mut view, policy, alone);
        view
    }

    /// Of a policy that stands, how its reviews stand.
    pub(super) fn reviewed(
        &mut self,
        policy: &DocumentId,
        state: PolicyState,
        life: &Life<'_>,
        of: (Option<Written>, &[Ratified<'_>]),
    ) -> PolicyView {
        let mut view = nothing(policy, state);
        self.tell_reviews(&mut view, life, of);
        view
    }

    fn tell_what_it_is(&mut self, view: &mut PolicyView, written: Option<Written>) {
        if written.is_none() && self.heard(RuleId::HA_1B) {
            view.lacking.push(PolicyPart::Preparation);
        }
        let Some(written) = written else { return };
        view.kind = Some(written.kind);
        view.whole_school = written.whole_school;
        view.written_by = written.author.filter(|_| self.heard(RuleId::HA_0A));
        view.prepared = Some(written.on).filter(|_| self.heard(RuleId::HA_0B));
        if written.author.is_none() && self.heard(RuleId::HA_0A) {
            view.lacking.push(PolicyPart::Author);
        }
    }

    fn tell_parts(&mut self, view: &mut PolicyView, written: Option<Written>, ratified: &[Ratified<'_>]) {
        let Some(last) = ratified.last().map(|last| last.ratification) else {
            if self.heard(RuleId::HA_0C) {
                view.lacking.push(PolicyPart::Ratification);
            }
            return;
        };
        if self.heard(RuleId::REV_6) {
            view.lacking.extend(last.body.is_none().then_some(PolicyPart::Body));
            view.lacking.extend(last.minute.is_none().then_some(PolicyPart::MinuteReference));
            view.lacking.extend(last.version.is_none().then_some(PolicyPart::Version));
        }
        let needed = written.and_then(|written| written.approval);
        if self.heard(RuleId::REV_4) {
            view.lacking.extend(needed.is_none().then_some(PolicyPart::ApprovalNeeded));
            view.lacking.extend(last.level.is_none().then_some(PolicyPart::ApprovalGiven));
        }
    }

    /// Was a policy for the whole school ratified without asking, and without a reason (HA-3.1c)?
    fn asked_too_little(
        &mut self,
        life: &Life<'_>,
        written: Option<Written>,
        ratified: &[Ratified<'_>],
    ) -> Option<PolicyFault> {
        let last = ratified.last()?.on;
        let before = ratified.iter().rev().nth(1).map(|before| before.on.first_day());
        let whole = written?.whole_school == Says::Yes;
        let asked = life.pick(|step| {
            matches!(step, PolicyEvent::Consulted { .. } | PolicyEvent::NotConsulted { .. }).then_some(())
        });
        let asked = asked.filter(|(on, ())| *on <= last.last_day() && before.is_none_or(|before| before < *on)).count();
        (whole && asked == 0 && self.heard(RuleId::HA_3_1C)).then_some(PolicyFault::ParentsNotAsked)
    }

    /// The interval that counts: the shorter of the policy's own and the one of law or guidance.
    fn interval(&mut self, written: Option<Written>) -> (Option<u32>, bool) {
        let Some(written) = written else { return (None, false) };
        let own = written.max_review_months.filter(|_| self.heard(RuleId::HA_4A) && self.heard(RuleId::REV_1));
        let row = table::of(written.kind).filter(|_| self.may_be_in_england());
        let law = row.and_then(|row| Some((row.months?, row.rule)));
        let law = law.filter(|(_, rule)| self.heard(*rule)).map(|(months, _)| months);
        let too_long = own.zip(law).is_some_and(|(own, law)| own > law);
        (own.into_iter().chain(law).min(), too_long)
    }

    fn tell_reviews(
        &mut self,
        view: &mut PolicyView,
        life: &Life<'_>,
        (written, ratified): (Option<Written>, &[Ratified<'_>]),
    ) {
        let Some(first) = ratified.first().map(|first| first.on) else { return };
        let (interval, too_long) = self.interval(written);
        view.interval_months = interval;
        view.faults.extend(too_long.then_some(PolicyFault::IntervalTooLong));
        let mut stated = written.and_then(|written| written.next_review).filter(|_| self.heard(RuleId::HA_0D));
        let mut last: Option<Review> = None;
        let mut open = None;
        for review in self.reviews(life, first.first_day()) {
            open = Some(review.on.last_day());
            let early = stated.is_some_and(|stated| review.on.last_day() < stated.first_day());
            // An earlier review is a review like any other.
            if review.lacking.is_empty() && (!early || self.heard(RuleId::REV_2)) {
                let used = stated.filter(|stated| review.on.last_day() < stated.first_day());
                // What was written after it and states a date says when the next one is.
                let newer = written.filter(|written| review.on.last_day() < written.on.first_day());
                let newer = newer.and_then(|written| written.next_review);
                stated = newer.or(review.then).or(used).filter(|_| self.heard(RuleId::HA_0D));
                open = None;
                last = Some(review);
            } else {
                for part in review.lacking {
                    if !view.lacking.contains(&part) {
                        view.lacking.push(part);
                    }
                }
            }
        }
        if open.is_none() {
            view.lacking.retain(|part| {
                !matches!(part, PolicyPart::Implementation | PolicyPart::Effectiveness | PolicyPart::Decision)
            });
        }
        let since = last.as_ref().map(|last| last.on);
        let limit = since.unwrap_or(first);
        let limit = interval.and_then(|months| self.months_after(limit, months));
        view.last_review = since;
        view.next_review = stated;
        view.standing = Some(self.standing((since, stated), limit));
        self.tell_due(view, stated, limit.filter(|_| since.is_some()));
        view.lacking.extend(interval.is_none().then_some(PolicyPart::ReviewInterval));
        if since.is_none() && view.standing == Some(ReviewStanding::CannotShow) {
            view.lacking.push(PolicyPart::Review);
        }
        self.tell_marks(view, life, (last.as_ref(), ratified, open));
    }

    fn standing(
        &mut self,
        (last, stated): (Option<StatedDate>, Option<StatedDate>),
        limit: Option<StatedDate>,
    ) -> ReviewStanding {
        let Some(limit) = limit else { return ReviewStanding::CannotShow };
        let latest = self.due(limit);
        if last.is_none() {
            // A ratification is not a review.
            let over = self.over(latest);
            return match (over, self.heard(RuleId::REV_11)) {
                (false, _) => ReviewStanding::Consistent,
                (true, true) => ReviewStanding::CannotShow,
                (true, false) => ReviewStanding::Inconsistent,
            };
        }
        // Later for certain: where only a month is stated, some day of it may still be in time.
        let later = stated.is_some_and(|stated| stated.first_day() > latest);
        if later && self.heard(RuleId::REV_10) { ReviewStanding::Inconsistent } else { ReviewStanding::Consistent }
    }

    /// The earlier of both; without a review, the stated date alone (REV-13).
    fn tell_due(&mut self, view: &mut PolicyView, stated: Option<StatedDate>, limit: Option<StatedDate>) {
        let stated = stated.map(|stated| self.due(stated));
        let limit = limit.map(|limit| self.due(limit));
        let both = stated.into_iter().chain(limit);
        let due = if self.heard(RuleId::REV_13) { both.min() } else { both.max() };
        view.due = due;
        view.overdue_since = due.filter(|due| self.over(*due)).and_then(|due| due.succ_opt());
    }

    fn tell_marks(
        &mut self,
        view: &mut PolicyView,
        life: &Life<'_>,
        (last, ratified, open): (Option<&Review>, &[Ratified<'_>], Option<NaiveDate>),
    ) {
        let since = last.map(|last| last.on.last_day());
        let after = |day: NaiveDate| since.is_none_or(|since| since < day);
        if self.heard(RuleId::REV_9) {
            let triggered =
                life.pick(
                    |step| {
                        if let PolicyEvent::ReviewTriggered { trigger, .. } = step { Some(*trigger) } else { None }
                    },
                );
            view.triggers
                .extend(triggered.filter(|(on, _)| after(*on)).map(|(on, trigger)| TriggerView { trigger, on }));
            let overdue = view.overdue_since.map(|on| TriggerView { trigger: ReviewTrigger::OverdueDate, on });
            view.triggers.extend(overdue);
        }
        let begun = life.last(|step| matches!(step, PolicyEvent::ReviewBegun)).filter(|on| after(*on));
        if begun.is_some() || open.is_some() {
            view.marks.push(PolicyMark::UnderReview);
        }
        if !view.triggers.is_empty() {
            view.marks.push(PolicyMark::ReviewEarly);
        }
        let anew = ratified.last().is_some_and(|again| since.is_some_and(|since| since < again.on.first_day()));
        match last.and_then(|last| last.decision) {
            Some(ReviewDecision::Amend) if !anew => view.marks.push(PolicyMark::ToBeAmended),
            Some(ReviewDecision::Withdraw) if !anew => view.marks.push(PolicyMark::ToBeWithdrawn),
            Some(ReviewDecision::Keep | ReviewDecision::Amend | ReviewDecision::Withdraw) | None => {}
        }
    }

    /// Promoted to whom, since the version was ratified (HA-4c).
    fn tell_promotion(
        &mut self,
        view: &mut PolicyView,
        life: &Life<'_>,
        (ratified, versions): (&[Ratified<'_>], &[Version<'_>]),
    ) {
        if view.state != PolicyState::InForce || !self.heard(RuleId::HA_4C) {
            return;
        }
        let current = versions.last().and_then(|version| version.version);
        let of_it = ratified.iter().rev().find(|one| current.is_none() || one.ratification.version.as_ref() == current);
        let since = of_it.or(ratified.last()).map(|one| one.on.first_day());
        let promoted =
            life.pick(|step| if let PolicyEvent::Promoted { audience, .. } = step { Some(*audience) } else { None });
        let reached: BTreeSet<PolicyAudience> =
            promoted.filter(|(on, _)| since.is_none_or(|since| since <= *on)).map(|(_, audience)| audience).collect();
        for audience in PolicyAudience::ALL.iter().filter(|audience| !reached.contains(audience)) {
            view.lacking.push(match audience {
                PolicyAudience::Staff => PolicyPart::PromotionToStaff,
                PolicyAudience::Parents => PolicyPart::PromotionToParents,
                PolicyAudience::Governors => PolicyPart::PromotionToGovernors,
            });
        }
        if reached.len() == PolicyAudience::ALL.len() {
            view.marks.insert(0, PolicyMark::Promoted);
        }
        view.promoted_to = reached.into_iter().collect();
    }

    /// Who was given it, and who acknowledged it (HA-3.3a).
    fn tell_given(&mut self, view: &mut PolicyView, policy: &DocumentId, alone: bool) {
        if self.heard(RuleId::PTN_53) {
            view.require_acknowledgement = Outcome::MustNot;
        }
        let school = self.school;
        let Some(file) = school.inner.policies.given.get(policy).filter(|_| self.heard(RuleId::HA_3_3A)) else {
            return;
        };
        let mut given: Vec<PolicyCopy> = Vec::new();
        for dated in crate::school::mail::by(file, self.as_of, &mut self.horizon) {
            let Some(person) = school.inner.person_id(dated.what.person) else { continue };
            let on = dated.span.from();
            let same = |one: &&mut PolicyCopy| one.person == *person && one.version == dated.what.version;
            let found = given.iter_mut().find(same);
            match found {
                Some(found) if dated.what.acknowledged => {
                    found.acknowledged = found.acknowledged.or(Some(on));
                }
                Some(found) => found.given = found.given.or(Some(on)),
                None => {
                    let (one, other) = if dated.what.acknowledged { (None, Some(on)) } else { (Some(on), None) };
                    let version = dated.what.version.clone();
                    given.push(PolicyCopy { person: person.clone(), version, given: one, acknowledged: other });
                }
            }
        }
        let people = |is: fn(&PolicyCopy) -> bool| {
            let people: BTreeSet<&PersonId> = given.iter().filter(|one| is(one)).map(|one| &one.person).collect();
            u32::try_from(people.len()).unwrap_or(u32::MAX)
        };
        view.given_to = people(|one| one.given.is_some());
        view.acknowledged_by = people(|one| one.acknowledged.is_some());
        if alone {
            given.sort_by(|a, b| (&a.person, &a.version).cmp(&(&b.person, &b.version)));
            view.given = given;
        }
    }
}

fn tell_ratification(view: &mut PolicyView, ratified: &[Ratified<'_>]) {
    view.first_ratified = ratified.first().map(|first| first.on);
    view.ratified_by = ratified.last().and_then(|last| last.ratification.body);
}

fn nothing(policy: &DocumentId, state: PolicyState) -> PolicyView {
    PolicyView {
        policy: policy.clone(),
        kind: None,
        whole_school: Says::Unknown,
        written_by: None,
        prepared: None,
        first_ratified: None,
        ratified_by: None,
        state,
        drives_routing: false,
        version: None,
        in_force_since: None,
        marks: Vec::new(),
        standing: None,
        interval_months: None,
        last_review: None,
        next_review: None,
        due: None,
        overdue_since: None,
        triggers: Vec::new(),
        promoted_to: Vec::new(),
        duties: Vec::new(),
        lacking: Vec::new(),
        faults: Vec::new(),
        given_to: 0,
        acknowledged_by: 0,
        given: Vec::new(),
        require_acknowledgement: Outcome::NeedsCheck,
    }
}

impl School {
    /// Where does this policy stand, or every one: is it in force, are its reviews kept, since when is it overdue, and what is not on
    /// record?
    pub fn policy_status(&self, policy: Option<&DocumentId>, as_of: NaiveDate) -> PolicyList {
        self.policy_status_muting(policy, as_of, None)
    }

    pub(crate) fn policy_status_muting(
        &self,
        policy: Option<&DocumentId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> PolicyList {
        let mut room = Room::new(self, as_of, muted);
        let asked = policy.map_or_else(|| room.policies(), |policy| BTreeSet::from([policy.clone()]));
        let mut policies = Vec::new();
        for key in &asked {
            if let Some(life) = room.life(key) {
                policies.push(room.view(key, &life, policy.is_some()));
            }
        }
        policies.sort_by_key(|view| {
            (
                view.overdue_since.unwrap_or(NaiveDate::MAX),
                view.triggers.is_empty(),
                view.standing != Some(ReviewStanding::Inconsistent),
                view.standing != Some(ReviewStanding::CannotShow),
                view.due.unwrap_or(NaiveDate::MAX),
            )
        });
        let rules = room.rules.into_iter().collect();
        PolicyList { as_of, policies, rules, holds_until: room.horizon.holds_until() }
    }
}
