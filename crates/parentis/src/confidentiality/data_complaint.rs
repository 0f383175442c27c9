//! Complaints that the school broke data-protection law: by when they are acknowledged, and what is still to do.
//!
//! | | rule |
//! | --- | --- |
//! | from 19 June 2026 the school has a way to complain, an electronic one among others, and answers each complaint | CNF-30 |
//! | it acknowledges within 30 days, looks into it and tells the outcome without undue delay | SAR-11 |
//! | the days are calendar days from the day after receipt; a last day that is a weekend or public holiday is the next working day | CNF-31 |
//! | school holidays move nothing | CNF-32 |
//! | the outcome names the right to go to the Information Commissioner | CNF-30 |
//!
//! The law's own counting is used and not the profile's. Which days are public holidays is the nation's, as entered in the
//! school's calendar; past what somebody entered there is no day (CAL-15). A complaint that came before 19 June 2026 is under no
//! such duty, and is answered as any other message.
//!
//! What this does *not* settle: whether the complaint is right, and whether it is a complaint about something else as well, which
//! has clocks of its own.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::data_complaint::DataComplaintNext;
//! use parentis::fact::{Entry, Fact};
//! use parentis::time::Interval;
//!
//! # let (school, _) = doc_example()?;
//! let day = "2026-07-01".parse().unwrap();
//! let came: Fact =
//!     serde_json::from_str(r#"{ "fact": "data_complaint_received", "complaint": "c-1", "person": "mother" }"#).unwrap();
//! let entry = Entry::new("e-c1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(day, None)?, None, came)?;
//! let all = school.with([entry])?.data_complaints(None, day);
//! assert_eq!(all.complaints[0].next, [DataComplaintNext::Acknowledge, DataComplaintNext::TellOutcome]);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::calendar::{Counting, Received, Roll, Unit};
use crate::communication::reply::PromiseState;
use crate::communication::words::{Channel, PromiseStanding};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Promise;
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::mail::by;
use crate::school::records::ComplaintFile;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The days within which such a complaint is acknowledged (CNF-30).
const DAYS_TO_ACKNOWLEDGE: u32 = 30;

vocabulary! {
    /// What the school did about a data-protection complaint.
    pub enum DataComplaintDone as "data_complaint_done" {
        /// It told them that the complaint arrived.
        Acknowledged = "acknowledged",
        /// It told them how far it is.
        ProgressTold = "progress_told",
        /// It told them what came of it.
        OutcomeTold = "outcome_told",
    }

    /// What is still to do about a data-protection complaint, in this order.
    pub enum DataComplaintNext as "data_complaint_next" {
        /// Tell them that it arrived (SAR-11).
        Acknowledge = "acknowledge",
        /// Look into it, and tell them what comes of it, without undue delay (SAR-11).
        TellOutcome = "tell_outcome",
        /// Tell them that they may go to the Information Commissioner: the outcome did not say so (CNF-30).
        NameIco = "name_ico",
    }
}

/// Where one data-protection complaint stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DataComplaintState {
    /// The host's key of it.
    pub complaint: DocumentId,
    /// Who complained.
    pub person: PersonId,
    /// About which pupil's data, if that is on record.
    pub pupil: Option<PupilId>,
    /// The day on which it came.
    pub received: NaiveDate,
    /// Is it under the duty, which holds from 19 June 2026 (CNF-30)?
    pub under_duty: bool,
    /// That it arrived: by when, and whether they were told.
    pub ack: PromiseState,
    /// The day on which they were told how far it is, last.
    pub progress_told: Option<NaiveDate>,
    /// The day on which they were told what came of it.
    pub outcome_told: Option<NaiveDate>,
    /// What is still to do, in order.
    pub next: Vec<DataComplaintNext>,
}

/// The data-protection complaints on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DataComplaints {
    /// The day.
    pub as_of: NaiveDate,
    /// Every complaint: those with something to do first, the oldest before.
    pub complaints: Vec<DataComplaintState>,
    /// By which channels the profile says that one may complain.
    pub channels: Vec<Channel>,
    /// Is the school under the duty, and says its profile of no electronic way to complain (CNF-30)?
    pub offer_electronic_way: bool,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The complaints as of a day, and what was consulted.
struct Desk<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    rules: BTreeSet<RuleId>,
    horizon: Horizon,
}

impl Desk<'_> {
    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// The last day in time for the acknowledgement.
    fn due(&mut self, received: NaiveDate) -> Day {
        let calendars = self.school.calendars_muting(self.as_of, self.muted);
        let rolls = Counting { roll: Roll::NextWorkingDay, ..Counting::default() };
        // What CNF-31 forbids: days of which one was counted too many, and an end that a weekend does not move.
        let how =
            if self.heard(RuleId::CNF_31) { rolls } else { Counting { count_start_day: true, ..Counting::default() } };
        let start = if self.heard(RuleId::CNF_32) {
            Ok(received)
        } else {
            calendars.deemed_received(Received::Day(received), &Counting::default()).map(|deemed| deemed.day)
        };
        match start.and_then(|start| calendars.count(start, DAYS_TO_ACKNOWLEDGE, Unit::CalendarDay, &how)) {
            Ok(counted) => {
                self.rules.extend(counted.rules.iter());
                Day::On { day: counted.due }
            }
            Err(gap) => {
                self.rules.extend(gap.rule());
                Day::NotKnown { gap }
            }
        }
    }

    fn ack(&mut self, received: NaiveDate, done: Option<NaiveDate>) -> PromiseState {
        let due = self.due(received);
        let standing = match (due, done) {
            (Day::On { day }, Some(done)) if done > day => PromiseStanding::KeptLate,
            (Day::On { .. }, Some(_)) => PromiseStanding::Kept,
            (Day::On { day }, None) => {
                day.succ_opt().into_iter().for_each(|late| self.horizon.boundary(late));
                if self.as_of > day { PromiseStanding::Overdue } else { PromiseStanding::Open }
            }
            (Day::At { .. } | Day::NotKnown { .. }, _) => PromiseStanding::CannotSay,
        };
        let within = Some(Promise { n: DAYS_TO_ACKNOWLEDGE, unit: Unit::CalendarDay });
        PromiseState { due: Some(due), within, done, standing }
    }

    /// One complaint; none if it has not come by that day.
    fn complaint(&mut self, complaint: &DocumentId, file: &ComplaintFile) -> Option<DataComplaintState> {
        let school = self.school;
        let first = by(&file.received, self.as_of, &mut self.horizon).next()?;
        let received = first.span.from();
        let done: Vec<_> =
            by(&file.done, self.as_of, &mut self.horizon).filter(|done| done.span.from() >= received).collect();
        let on =
            |what: DataComplaintDone| done.iter().filter(move |done| done.what.0 == what).map(|done| done.span.from());
        // To be told of an outcome is to be told that it arrived.
        let acknowledged = done.first().map(|done| done.span.from());
        let outcome_told = on(DataComplaintDone::OutcomeTold).next();
        let under_duty = RuleId::CNF_30.rule().in_force(received) && self.heard(RuleId::CNF_30);
        let answered = under_duty && self.heard(RuleId::SAR_11);
        let ack = if answered {
            self.ack(received, acknowledged)
        } else {
            PromiseState { due: None, within: None, done: acknowledged, standing: PromiseStanding::NotPromised }
        };
        let mut next = Vec::new();
        if answered && acknowledged.is_none() {
            next.push(DataComplaintNext::Acknowledge);
        }
        if answered && outcome_told.is_none() {
            next.push(DataComplaintNext::TellOutcome);
        }
        let named = done.iter().any(|done| done.what.1);
        if under_duty && outcome_told.is_some() && !named {
            next.push(DataComplaintNext::NameIco);
        }
        let (person, pupil) = first.what;
        Some(DataComplaintState {
            complaint: complaint.clone(),
            person: school.inner.person_id(person)?.clone(),
            pupil: pupil.and_then(|pupil| school.inner.pupils.get(pupil as usize)).cloned(),
            received,
            under_duty,
            ack,
            progress_told: on(DataComplaintDone::ProgressTold).next_back(),
            outcome_told,
            next,
        })
    }

    /// By which channels one may complain, and whether an electronic one has to be offered.
    fn channels(&mut self) -> (Vec<Channel>, bool) {
        let school = self.school;
        let profile = school.inner.profile_at(self.as_of, &mut self.horizon);
        let channels = profile.map(|profile| profile.data_protection().complaint_channels.clone()).unwrap_or_default();
        let electronic =
            channels.iter().any(|channel| matches!(channel, Channel::App | Channel::Email | Channel::Text));
        RuleId::CNF_30.rule().from.into_iter().for_each(|from| self.horizon.boundary(from));
        let offer = RuleId::CNF_30.rule().in_force(self.as_of) && !electronic && self.heard(RuleId::CNF_30);
        (channels, offer)
    }
}

impl School {
    /// Where does this data-protection complaint stand, or every one: by when is it acknowledged, and what is still to do?
    pub fn data_complaints(&self, complaint: Option<&DocumentId>, as_of: NaiveDate) -> DataComplaints {
        self.data_complaints_muting(complaint, as_of, None)
    }

    pub(crate) fn data_complaints_muting(
        &self,
        complaint: Option<&DocumentId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> DataComplaints {
        let mut horizon = Horizon::new(as_of);
        self.calendar_boundaries(&mut horizon);
        let mut desk = Desk { school: self, as_of, muted, rules: BTreeSet::new(), horizon };
        let mut complaints = Vec::new();
        for (key, file) in &self.inner.records.complaints {
            if complaint.is_none_or(|wanted| wanted == key) {
                complaints.extend(desk.complaint(key, file));
            }
        }
        complaints.sort_by_key(|state| (state.next.is_empty(), state.received));
        let (channels, offer_electronic_way) = desk.channels();
        let rules = desk.rules.into_iter().collect();
        let holds_until = desk.horizon.holds_until();
        DataComplaints { as_of, complaints, channels, offer_electronic_way, rules, holds_until }
    }
}

#[cfg(test)]
mod tests;
