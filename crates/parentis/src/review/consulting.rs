//! Consultations: whether each is long enough and fair, how many answered, and what of its record is not there yet.
//!
//! | | rule |
//! | --- | --- |
//! | relationships education: parents are asked before the policy is made or revised | PTN-1 (academies, independent), PTN-2 (maintained) |
//! | no length in law: four school weeks, unless the profile has another | PTN-4 |
//! | admission arrangements: six weeks at least, between 1 October and 31 January | PTN-5 |
//! | uniform: parents and pupils are asked | PTN-7 |
//! | the record: question, audience, channels, languages, who was invited, summary, decision, what changed, by when | PTN-9 |
//! | it closes on a school day; school weeks are counted where the profile says so | PTN-10 |
//! | early enough, enough information, enough time, conscientiously considered: each is looked at | PTN-11 |
//! | how many answered, of the people and of the families who were invited; never more than all | PTN-12 |
//! | each parent of a family may answer, and the family is counted once beside that | PTN-13 |
//! | guardians and carers answer as parents: the policy calls them so | HA-1c |
//! | the representatives who were consulted are named | HA-2.3b |
//!
//! Nobody is left out of a count for want of a standing in law: to be asked is no permission. What was asked, said and decided in
//! words stays with the host.
//!
//! What this does *not* settle: who has to be asked about what else, and what is to be made of the answers.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::fact::{Entry, Fact};
//! use parentis::review::words::ConsultationState;
//! use parentis::time::Interval;
//!
//! # let (school, as_of) = doc_example()?;
//! let fact: Fact = serde_json::from_str(
//!     r#"{ "fact": "consultation_step", "consultation": "c-1", "step": { "step": "opened", "topic": "uniform",
//!          "question": "q-1", "audiences": ["parents", "pupils"], "closes": "2026-06-12T16:00:00+01:00" } }"#,
//! ).unwrap();
//! let entry = Entry::new("e-c1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(as_of, None)?, None, fact)?;
//! let found = school.with([entry])?.consultations(None, as_of);
//! assert_eq!(found.consultations[0].state, ConsultationState::Open);
//! assert!(found.consultations[0].people.is_none(), "nobody is on record as invited");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::answers::{ResponseRate, ViewCounts};
use super::asked::ConsultationEvent;
use super::room::Room;
use super::table;
use super::words::{ConsultationAudience, ConsultationFault, ConsultationPart, ConsultationState, PolicyKind};
use crate::calendar::{Counting, Unit, london_day};
use crate::ids::{DocumentId, PersonId};
use crate::profile::Promise;
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::mail::by;
use crate::words::Says;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// So many school weeks, where no law and no profile has another length (PTN-4).
const WEEKS: u32 = 4;

/// The four tests of fairness (PTN-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FairnessTests {
    /// Was it while the matter was still open?
    pub early_enough: Says,
    /// Was there enough information to answer by?
    pub enough_information: Says,
    /// Was there enough time?
    pub enough_time: Says,
    /// Was what was said considered conscientiously?
    pub conscientiously_considered: Says,
}

impl FairnessTests {
    const UNKNOWN: Self = Self {
        early_enough: Says::Unknown,
        enough_information: Says::Unknown,
        enough_time: Says::Unknown,
        conscientiously_considered: Says::Unknown,
    };

    fn any(self, says: Says) -> bool {
        [self.early_enough, self.enough_information, self.enough_time, self.conscientiously_considered].contains(&says)
    }
}

/// Where one consultation stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsultationView {
    /// The host's key of it.
    pub consultation: DocumentId,
    /// About what.
    pub topic: PolicyKind,
    /// The policy that it is about.
    pub policy: Option<DocumentId>,
    /// Where it is.
    pub state: ConsultationState,
    /// The day on which it was opened.
    pub opened: NaiveDate,
    /// Until when answers are taken.
    pub closes: DateTime<FixedOffset>,
    /// How long it has to be at least; none where nothing says so.
    pub length: Option<Promise>,
    /// The first day on which it may close; none where nothing says how long it has to be.
    pub earliest_close: Option<Day>,
    /// Who is asked.
    pub audiences: Vec<ConsultationAudience>,
    /// The representatives of the parents who are consulted (HA-2.3b).
    pub representatives: Vec<PersonId>,
    /// Of the people who were invited, how many answered; none if nobody is on record as invited (PTN-12).
    pub people: Option<ResponseRate>,
    /// Of the families who were invited, how many answered (PTN-12).
    pub families: Option<ResponseRate>,
    /// What was answered, person by person (PTN-13).
    pub unweighted: ViewCounts,
    /// What was answered, each family once (PTN-13).
    pub weighted: ViewCounts,
    /// How many of those who answered the policy calls parents (HA-1c): a label, and no standing in law.
    pub policy_parents: u32,
    /// How many answered who are not on record as invited.
    pub not_invited: u32,
    /// How many answers came when none were taken any more.
    pub late: u32,
    /// The four tests of fairness, as they were looked at last.
    pub tests: FairnessTests,
    /// By when "what changed" is to be published.
    pub feedback_by: Option<NaiveDate>,
    /// The day on which it was.
    pub fed_back: Option<NaiveDate>,
    /// What is wrong.
    pub faults: Vec<ConsultationFault>,
    /// What of its record is not there yet.
    pub lacking: Vec<ConsultationPart>,
}

/// The consultations on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsultationList {
    /// The day.
    pub as_of: NaiveDate,
    /// Every consultation: those that are open first, by the day on which they close.
    pub consultations: Vec<ConsultationView>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The steps of one consultation by a day, in their order.
pub(super) type Steps<'a> = Vec<(NaiveDate, &'a ConsultationEvent)>;

/// What was opened.
#[derive(Clone, Copy)]
struct Opened<'a> {
    on: NaiveDate,
    topic: PolicyKind,
    policy: Option<&'a DocumentId>,
    audiences: &'a [ConsultationAudience],
    last_day: NaiveDate,
}

impl<'a> Room<'a> {
    pub(super) fn steps_of(&mut self, consultation: &DocumentId) -> Option<Steps<'a>> {
        let school = self.school;
        let file = school.inner.policies.consultations.get(consultation)?;
        Some(by(file, self.as_of, &mut self.horizon).map(|step| (step.span.from(), &step.what)).collect())
    }

    /// The day on which the last consultation about the admission arrangements closed, by its own word.
    pub(super) fn last_closed(&mut self, policy: &DocumentId) -> Option<NaiveDate> {
        let school = self.school;
        let mut last = None;
        for key in school.inner.policies.consultations.keys() {
            let Some(steps) = self.steps_of(key) else { continue };
            let Some((_, ConsultationEvent::Opened { topic, policy: about, closes, .. })) = opening(&steps) else {
                continue;
            };
            let about = about.as_ref().is_none_or(|about| about == policy);
            let day = london_day(*closes);
            if *topic == PolicyKind::AdmissionArrangements && about && self.over(day) {
                last = last.max(Some(day));
            }
        }
        last
    }

    /// Where a consultation stands; none if it was not opened by then.
    pub(super) fn consultation(&mut self, consultation: &DocumentId) -> Option<ConsultationView> {
        let steps = self.steps_of(consultation)?;
        let (on, ConsultationEvent::Opened { topic, policy, audiences, representatives, closes, feedback_by, .. }) =
            opening(&steps)?
        else {
            return None;
        };
        let last_day = london_day(*closes);
        let opened = Opened { on, topic: *topic, policy: policy.as_ref(), audiences, last_day };
        let decided = steps.iter().any(|(_, step)| matches!(step, ConsultationEvent::Decided { .. }));
        let changed = steps.iter().find(|(_, step)| matches!(step, ConsultationEvent::WhatChanged { .. }));
        let closed = steps.iter().any(|(_, step)| matches!(step, ConsultationEvent::Closed { .. }));
        let over = self.over(last_day) || closed;
        let state = match (over, decided, changed) {
            (_, true, Some(_)) => ConsultationState::FedBack,
            (_, true, None) => ConsultationState::Decided,
            (true, false, _) => ConsultationState::Closed,
            (false, false, _) => ConsultationState::Open,
        };
        let tallied = self.tally(&steps, (on, last_day));
        let length = self.length(*topic);
        let mut view = ConsultationView {
            consultation: consultation.clone(),
            topic: *topic,
            policy: policy.clone(),
            state,
            opened: on,
            closes: *closes,
            length,
            earliest_close: None,
            audiences: audiences.clone(),
            representatives: representatives.clone(),
            people: tallied.people,
            families: tallied.families,
            unweighted: tallied.unweighted,
            weighted: tallied.weighted,
            policy_parents: tallied.policy_parents,
            not_invited: tallied.not_invited,
            late: tallied.late,
            tests: weighed(&steps),
            feedback_by: *feedback_by,
            fed_back: changed.map(|(on, _)| *on),
            faults: Vec::new(),
            lacking: Vec::new(),
        };
        self.check_whom(&mut view, opened);
        self.check_length(&mut view, opened);
        self.check_fairness(&mut view);
        self.check_record(&mut view, &steps, opened);
        view.lacking.sort();
        view.lacking.dedup();
        Some(view)
    }

    fn check_whom(&mut self, view: &mut ConsultationView, opened: Opened<'_>) {
        let asked = |audience| opened.audiences.contains(&audience);
        let parents = asked(ConsultationAudience::Parents);
        if opened.topic == PolicyKind::RelationshipsEducation {
            if self.profile.is_none() {
                view.lacking.push(ConsultationPart::SchoolType);
            } else if !parents && self.asks_by_statute().is_some() {
                view.faults.push(ConsultationFault::ParentsLeftOut);
            }
        }
        if opened.topic == PolicyKind::Uniform && self.heard(RuleId::PTN_7) {
            view.faults.extend((!parents).then_some(ConsultationFault::ParentsLeftOut));
            view.faults.extend((!asked(ConsultationAudience::Pupils)).then_some(ConsultationFault::PupilsLeftOut));
        }
    }

    /// How long it has to be at least.
    fn length(&mut self, topic: PolicyKind) -> Option<Promise> {
        let (own, in_school_weeks) = self.profile.map_or((None, None), |profile| {
            (profile.review().consultation_weeks, profile.review().consultation_in_school_weeks)
        });
        let law = table::of(topic).and_then(|row| row.weeks).filter(|_| self.heard(RuleId::PTN_5));
        let usual = topic == PolicyKind::RelationshipsEducation;
        let weeks = match (law, own) {
            (Some(law), own) => Some(own.map_or(law, |own| own.max(law))),
            (None, Some(own)) => Some(own),
            (None, None) => (usual && self.heard(RuleId::PTN_4)).then_some(WEEKS),
        }?;
        let in_school = match in_school_weeks {
            Some(said) => said && self.heard(RuleId::PTN_10),
            None => usual,
        };
        let unit = if in_school { Unit::SchoolWeek } else { Unit::CalendarWeek };
        Some(Promise { n: weeks, unit })
    }

    fn check_length(&mut self, view: &mut ConsultationView, opened: Opened<'_>) {
        if let Some(length) = view.length {
            let counting = self.profile.map_or_else(Counting::default, |profile| *profile.counting());
            match self.calendars.count(opened.on, length.n, length.unit, &counting) {
                Ok(counted) => {
                    view.earliest_close = Some(Day::On { day: counted.due });
                    if opened.last_day < counted.due {
                        view.faults.push(ConsultationFault::TooShort);
                    }
                }
                Err(gap) => {
                    self.rules.extend(gap.rule());
                    view.earliest_close = Some(Day::NotKnown { gap });
                    view.lacking.push(ConsultationPart::Calendar);
                }
            }
        }
        if self.heard(RuleId::PTN_10) {
            match self.calendars.is_school_day(opened.last_day) {
                Ok(true) => {}
                Ok(false) => view.faults.push(ConsultationFault::ClosesOnNoSchoolDay),
                Err(gap) => {
                    self.rules.extend(gap.rule());
                    view.lacking.push(ConsultationPart::Calendar);
                }
            }
        }
        let admissions = opened.topic == PolicyKind::AdmissionArrangements;
        if admissions && self.heard(RuleId::PTN_5) && !in_the_window(opened) {
            view.faults.push(ConsultationFault::OutsideTheWindow);
        }
    }

    fn check_fairness(&mut self, view: &mut ConsultationView) {
        if self.heard(RuleId::PTN_11) {
            view.faults.extend(view.tests.any(Says::No).then_some(ConsultationFault::Unfair));
            view.lacking.extend(view.tests.any(Says::Unknown).then_some(ConsultationPart::Fairness));
        }
    }

    fn check_record(&mut self, view: &mut ConsultationView, steps: &Steps<'_>, opened: Opened<'_>) {
        if let Some(policy) = opened.policy
            && self.heard(RuleId::HA_1B)
            && self.life(policy).is_none()
        {
            view.lacking.push(ConsultationPart::Policy);
        }
        let parents = opened.audiences.contains(&ConsultationAudience::Parents);
        if parents && view.representatives.is_empty() && self.heard(RuleId::HA_2_3B) {
            view.lacking.push(ConsultationPart::Representatives);
        }
        if !self.heard(RuleId::PTN_9) {
            return;
        }
        if let Some((_, ConsultationEvent::Opened { channels, languages, .. })) = opening(steps) {
            view.lacking.extend(channels.is_empty().then_some(ConsultationPart::Channels));
            view.lacking.extend(languages.is_empty().then_some(ConsultationPart::Languages));
        }
        view.lacking.extend(opened.audiences.is_empty().then_some(ConsultationPart::Audience));
        let any = |is: fn(&ConsultationEvent) -> bool| steps.iter().any(|(_, step)| is(step));
        if !any(|step| matches!(step, ConsultationEvent::Invited { .. })) {
            view.lacking.push(ConsultationPart::Invited);
        }
        if view.state != ConsultationState::Open {
            let summary = any(|step| matches!(step, ConsultationEvent::Closed { summary: Some(_) }));
            view.lacking.extend((!summary).then_some(ConsultationPart::Summary));
        }
        match view.state {
            ConsultationState::Closed => view.lacking.push(ConsultationPart::Decision),
            ConsultationState::Decided => view.lacking.push(ConsultationPart::WhatChanged),
            ConsultationState::Open | ConsultationState::FedBack => {}
        }
        if let Some(last) = view.feedback_by.filter(|_| view.fed_back.is_none())
            && self.over(last)
        {
            view.faults.push(ConsultationFault::FeedbackOverdue);
        }
    }
}

pub(super) fn opening<'a>(steps: &Steps<'a>) -> Option<(NaiveDate, &'a ConsultationEvent)> {
    steps.iter().find(|(_, step)| matches!(step, ConsultationEvent::Opened { .. })).copied()
}

/// How it was looked at last.
fn weighed(steps: &Steps<'_>) -> FairnessTests {
    let last = steps.iter().rev().find_map(|(_, step)| {
        if let ConsultationEvent::Weighed {
            early_enough,
            enough_information,
            enough_time,
            conscientiously_considered,
        } = step
        {
            Some(FairnessTests {
                early_enough: *early_enough,
                enough_information: *enough_information,
                enough_time: *enough_time,
                conscientiously_considered: *conscientiously_considered,
            })
        } else {
            None
        }
    });
    last.unwrap_or(FairnessTests::UNKNOWN)
}

/// Does it lie between 1 October and 31 January (PTN-5)?
fn in_the_window(opened: Opened<'_>) -> bool {
    let year = if opened.on.month() >= 10 { opened.on.year() } else { opened.on.year().saturating_sub(1) };
    let first = NaiveDate::from_ymd_opt(year, 10, 1);
    let last = NaiveDate::from_ymd_opt(year.saturating_add(1), 1, 31);
    first.is_some_and(|first| first <= opened.on) && last.is_some_and(|last| opened.last_day <= last)
}

impl School {
    /// Where does this consultation stand, or every one: is it long enough and fair, how many answered, and what is not on record?
    pub fn consultations(&self, consultation: Option<&DocumentId>, as_of: NaiveDate) -> ConsultationList {
        self.consultations_muting(consultation, as_of, None)
    }

    pub(crate) fn consultations_muting(
        &self,
        consultation: Option<&DocumentId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> ConsultationList {
        let mut room = Room::new(self, as_of, muted);
        let mut consultations = Vec::new();
        for key in self.inner.policies.consultations.keys() {
            if consultation.is_none_or(|wanted| wanted == key) {
                consultations.extend(room.consultation(key));
            }
        }
        consultations.sort_by_key(|view| (view.state, london_day(view.closes)));
        let rules = room.rules.into_iter().collect();
        ConsultationList { as_of, consultations, rules, holds_until: room.horizon.holds_until() }
    }
}
