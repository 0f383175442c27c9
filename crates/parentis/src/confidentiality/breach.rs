//! What has to be done after personal data went astray, by when, and who decides.
//!
//! | | rule |
//! | --- | --- |
//! | contain it, judge the risk, and write down every breach with the judgement, also one that is no risk | CNF-40 |
//! | likely a risk: report it within 72 hours of becoming aware, by the clock, over nights, weekends and holidays | CNF-41 |
//! | a high risk: tell those whose data they are, without undue delay; a risk that is not high: no duty to tell | CNF-42 |
//! | a late report states why it is late; a report may come in phases, and is made whole | CNF-43 |
//! | a kept address or a child's safety is touched: a high risk, unless the safeguarding lead, or a deputy, says otherwise | CNF-44 |
//! | the data protection officer decides, else whom the profile names for nights, holidays and absence, in that order | CNF-45 |
//!
//! Hours are hours that pass: 72 of them from noon on the Friday before the clocks change end at 13:00 or 11:00 on Monday
//! (CAL-16). Where nobody wrote down the hour at which the school became aware, they run from the beginning of that day, which is
//! the earliest, and the answer says so. A breach that nobody judged yet is never without a next step, and of those that touch a
//! kept address or a child's safety the time to report runs without waiting for a judgement.
//!
//! Whose data they are is what the facts name. To whom of a pupil's adults it is told is what
//! [`who_receives`](School::who_receives) says, as of any message; told is what somebody recorded as told.
//!
//! What this does *not* settle: how risky a breach is, whether a processor of the school's has to be asked, and what is said to
//! whoever received the data by accident.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::breach::{BreachStep, ReportState};
//! use parentis::fact::{Entry, Fact};
//! use parentis::time::Interval;
//!
//! # let (school, _) = doc_example()?;
//! let found: Fact = serde_json::from_str(
//!     r#"{ "fact": "breach_found", "breach": "b-1", "at": "2026-03-27T12:00:00+00:00", "classes": ["family"], "pupils": ["ava"] }"#,
//! ).unwrap();
//! let day = "2026-03-27".parse().unwrap();
//! let entry = Entry::new("e-b1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(day, None)?, None, found)?;
//! let now = chrono::DateTime::parse_from_rfc3339("2026-03-27T15:00:00+00:00").unwrap();
//! let all = school.with([entry])?.breaches(None, now);
//! let breach = &all.breaches[0];
//! assert_eq!(breach.report, ReportState::NotSettled, "nobody judged the risk yet");
//! assert!(breach.next.iter().any(|next| next.step == BreachStep::Assess));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use crate::calendar::{CalendarGap, Calendars, Counting, day_begins, london_day};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Post;
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::access::HeldFor;
use crate::school::records::{Assessed, BreachFile, Reported, Told};
use crate::school::{Dated, School};
use crate::time::{Horizon, Interval};
use crate::vocabulary::vocabulary;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The hours within which a breach that is likely a risk is reported (CNF-41).
const HOURS_TO_REPORT: u32 = 72;

vocabulary! {
    /// What risk a breach is to those whose data they are.
    pub enum BreachRisk as "breach_risk" {
        /// Likely none: it is written down, and not reported (CNF-40).
        NoRisk = "no_risk",
        /// Likely one: it is reported (CNF-41).
        Risk = "risk",
        /// A high one: it is reported, and those whose data they are are told (CNF-42).
        HighRisk = "high_risk",
    }

    /// Where the report to the Information Commissioner stands.
    pub enum ReportState as "report_state" {
        /// Nobody judged the risk yet, so nobody knows whether it has to be reported; the time runs.
        NotSettled = "not_settled",
        /// Judged to be no risk: it is not reported.
        NotNeeded = "not_needed",
        /// It has to be reported, and there is time.
        Due = "due",
        /// It had to be reported, and the time is over.
        Overdue = "overdue",
        /// A part was reported, and the rest is to come.
        InPhases = "in_phases",
        /// Reported in time.
        Reported = "reported",
        /// Reported, and too late.
        ReportedLate = "reported_late",
        /// Reported on the last day, and at what hour nobody wrote down.
        HourNotKnown = "hour_not_known",
    }

    /// What has to be done about a breach, in this order.
    pub enum BreachStep as "breach_step" {
        /// Contain it (CNF-40).
        Contain = "contain",
        /// Find somebody who decides: nobody holds the post or is named in the profile, or all of them are away (CNF-45).
        NameDecider = "name_decider",
        /// Judge the risk, and write that down (CNF-40).
        Assess = "assess",
        /// Report it to the Information Commissioner (CNF-41).
        Report = "report",
        /// State in the report why it is late (CNF-43).
        GiveReasons = "give_reasons",
        /// Write down at what hour it was reported: it was on the last day (CNF-41).
        NoteHour = "note_hour",
        /// Make the report whole (CNF-43).
        CompleteReport = "complete_report",
        /// Find out whose data they are: it is a high risk, and nobody is named (CNF-42).
        FindAffected = "find_affected",
        /// Tell those whose data they are (CNF-42).
        TellAffected = "tell_affected",
    }
}

/// Something that has to be done about a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BreachNext {
    /// What.
    pub step: BreachStep,
    /// By when; none where the rule says at once, or without undue delay.
    pub by: Option<Day>,
    /// Is that time over?
    pub overdue: bool,
    /// The rule.
    pub rule: RuleId,
}

/// Somebody who may decide about breaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BreachDecider {
    /// Who.
    pub person: PersonId,
    /// By which post.
    pub post: Post,
    /// Are they away?
    pub away: bool,
}

/// Where one breach stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BreachState {
    /// The host's key of it.
    pub breach: DocumentId,
    /// The day on which the school became aware.
    pub found: NaiveDate,
    /// The moment from which the time to report runs; none where the day has none.
    pub runs_from: Option<DateTime<FixedOffset>>,
    /// Is the hour on record? If not, the time runs from the beginning of the day, which is the earliest.
    pub hour_known: bool,
    /// Of which classes the data are.
    pub classes: Vec<DataClass>,
    /// The pupils whose data they are.
    pub pupils: Vec<PupilId>,
    /// The adults whose data they are.
    pub people: Vec<PersonId>,
    /// What went astray, by the host's keys.
    pub items: Vec<DocumentId>,
    /// The day on which it was contained.
    pub contained: Option<NaiveDate>,
    /// As what risk it was judged last.
    pub assessed: Option<BreachRisk>,
    /// Who judged it so.
    pub assessed_by: Option<PersonId>,
    /// As what risk it counts: as judged, or as a high one by what it touches (CNF-44); none: nobody judged it.
    pub risk: Option<BreachRisk>,
    /// Does it count as a high risk because of what it touches, and not because somebody judged it so (CNF-44)?
    pub high_by_class: bool,
    /// Where the report stands.
    pub report: ReportState,
    /// By when it would have to be reported; none if it does not have to be.
    pub report_by: Option<Day>,
    /// The day of the first report.
    pub reported: Option<NaiveDate>,
    /// Of a high risk: the pupils about whom nobody was told yet.
    pub pupils_to_tell: Vec<PupilId>,
    /// Of a high risk: the adults who were not told yet.
    pub people_to_tell: Vec<PersonId>,
    /// What has to be done, in order; nothing once it is settled.
    pub next: Vec<BreachNext>,
}

/// The breaches on record, and who decides about them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Breaches {
    /// The moment that was asked about.
    pub now: DateTime<FixedOffset>,
    /// Every breach, as each is kept with its judgement (CNF-40): those with something to do first, what falls due first before.
    pub breaches: Vec<BreachState>,
    /// Who may decide, in the order in which they are asked (CNF-45).
    pub deciders: Vec<BreachDecider>,
    /// The first of them who is not away; none: somebody has to be named.
    pub decides: Option<PersonId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The moment until which this holds if nothing more is recorded: a post ends then, or a time runs out, of which that is the
    /// last moment.
    pub changes_at: Option<DateTime<FixedOffset>>,
}

/// One moment, and what was consulted on it.
struct Watch<'a> {
    school: &'a School,
    calendars: Calendars,
    now: DateTime<FixedOffset>,
    today: NaiveDate,
    muted: Option<RuleId>,
    rules: BTreeSet<RuleId>,
    changes_at: Option<DateTime<FixedOffset>>,
}

impl<'a> Watch<'a> {
    fn new(school: &'a School, now: DateTime<FixedOffset>, muted: Option<RuleId>) -> Self {
        let today = london_day(now);
        let calendars = school.calendars_muting(today, muted);
        Self { school, calendars, now, today, muted, rules: BTreeSet::new(), changes_at: None }
    }

    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// Something changes at that moment.
    fn change(&mut self, at: DateTime<FixedOffset>) {
        if at > self.now {
            self.change_after(at);
        }
    }

    /// Something changes once that moment is over: it is the last one in time, and may be this one.
    fn change_after(&mut self, at: DateTime<FixedOffset>) {
        if at >= self.now && self.changes_at.is_none_or(|next| at < next) {
            self.changes_at = Some(at);
        }
    }

    fn boundary(&mut self, day: NaiveDate) {
        if let Some(at) = day_begins(day) {
            self.change(at);
        }
    }

    fn span(&mut self, span: Interval) {
        self.boundary(span.from());
        span.until().into_iter().for_each(|until| self.boundary(until));
    }

    /// Those that have happened by now: at their hour, or, where none is on record, from the beginning of their day.
    fn by_now<'f, T>(
        &mut self,
        events: &'f [Dated<T>],
        at: impl Fn(&T) -> Option<DateTime<FixedOffset>>,
    ) -> Vec<&'f Dated<T>> {
        let mut happened = Vec::with_capacity(events.len());
        for event in events {
            match at(&event.what).or_else(|| day_begins(event.span.from())) {
                Some(moment) if moment > self.now => self.change(moment),
                Some(_) => happened.push(event),
                None if event.span.from() <= self.today => happened.push(event),
                None => {}
            }
        }
        happened
    }

    /// Who holds this post for the whole school, and whether they are away.
    fn holders(&mut self, post: Post) -> Vec<BreachDecider> {
        let school = self.school;
        let mut holders = Vec::new();
        for (person, file) in school.inner.people.iter().zip(&school.inner.person_files) {
            let mut holds = false;
            for held in file.access.posts.iter().filter(|held| held.what == (post, HeldFor::School)) {
                self.span(held.span);
                holds |= held.span.holds(self.today);
            }
            for died in &file.died {
                self.span(died.span);
                holds &= !died.span.holds(self.today);
            }
            if !holds {
                continue;
            }
            let mut away = false;
            for absence in &file.access.away {
                self.span(absence.span);
                away |= absence.span.holds(self.today);
            }
            holders.push(BreachDecider { person: person.clone(), post, away });
        }
        holders
    }

    /// Whoever decides, in order: the data protection officer, then whom the profile names.
    fn deciders(&mut self) -> Vec<BreachDecider> {
        let mut deciders = self.holders(Post::Dpo);
        if !self.heard(RuleId::CNF_45) {
            return deciders;
        }
        let school = self.school;
        let mut horizon = Horizon::new(self.today);
        let profile = school.inner.profile_at(self.today, &mut horizon);
        horizon.holds_until().into_iter().for_each(|day| self.boundary(day));
        let fallback = profile.map(|profile| profile.data_protection().breach_fallback.clone()).unwrap_or_default();
        for post in fallback {
            for holder in self.holders(post) {
                if !deciders.iter().any(|known| known.person == holder.person) {
                    deciders.push(holder);
                }
            }
        }
        deciders
    }

    /// Did a safeguarding lead, or a deputy, judge it?
    fn by_lead(&mut self, judged: &Dated<Assessed>) -> bool {
        let posts = &self.school.inner.person_file(judged.what.by).access.posts;
        posts.iter().any(|held| {
            matches!(held.what, (Post::Dsl | Post::DeputyDsl, HeldFor::School)) && held.span.holds(judged.span.from())
        })
    }

    /// The last moment in which a report is in time.
    fn report_by(&mut self, from: Option<DateTime<FixedOffset>>) -> Day {
        let Some(from) = from else { return Day::NotKnown { gap: CalendarGap::OutOfRange } };
        match self.calendars.hours_after(from, HOURS_TO_REPORT, &Counting::default()) {
            Ok(counted) => {
                self.rules.extend(counted.rules.iter());
                self.change_after(counted.due);
                Day::At { instant: counted.due }
            }
            Err(gap) => Day::NotKnown { gap },
        }
    }

    /// One breach; none if by now the school is not aware of it.
    fn breach(&mut self, breach: &DocumentId, file: &'a BreachFile, decided: bool) -> Option<BreachState> {
        let school = self.school;
        let found = self.by_now(&file.found, |found| found.at);
        let aware = |found: &&&Dated<_>| earliest(found);
        let first = *found.iter().min_by_key(aware)?;
        let (runs_from, hour_known) = earliest(first).map_or((None, false), |at| (Some(at), first.what.at.is_some()));
        let all = |of: fn(&crate::school::records::Found) -> &[u32]| {
            let all: BTreeSet<u32> = found.iter().flat_map(|found| of(&found.what)).copied().collect();
            all.into_iter().collect::<Vec<u32>>()
        };
        let (pupils, people) = (all(|found| &found.pupils), all(|found| &found.people));
        let classes: BTreeSet<DataClass> = found.iter().flat_map(|found| &found.what.classes).copied().collect();
        let items: BTreeSet<&DocumentId> = found.iter().filter_map(|found| found.what.item.as_ref()).collect();

        let judged = self.by_now(&file.assessed, |_| None);
        let last = judged.last().copied();
        let (risk, high_by_class) = self.counts_as(&classes, &judged);
        let due = self.report_by(runs_from);
        let reports = self.by_now(&file.reported, |report| report.at);
        let report = self.report(risk, due, &reports);
        let told = self.by_now(&file.told, |_| None);
        let contained = self.by_now(&file.contained, |()| None).iter().map(|contained| contained.span.from()).min();

        let mut next = Vec::new();
        let mut step = |step: BreachStep, rule: RuleId, by: Option<Day>, overdue: bool| {
            next.push(BreachNext { step, by, overdue, rule });
        };
        if contained.is_none() && self.heard(RuleId::CNF_40) {
            step(BreachStep::Contain, RuleId::CNF_40, None, false);
        }
        let over = self.is_over(due);
        let reporting = self.muted != Some(RuleId::CNF_41);
        if last.is_none() && self.heard(RuleId::CNF_40) {
            step(BreachStep::Assess, RuleId::CNF_40, reporting.then_some(due), reporting && over);
        }
        let late = matches!(report, ReportState::Overdue | ReportState::ReportedLate)
            || (report == ReportState::InPhases && Self::began_late(due, &reports));
        if matches!(report, ReportState::Due | ReportState::Overdue) {
            step(BreachStep::Report, RuleId::CNF_41, Some(due), over);
        }
        if late && !reports.iter().any(|report| report.what.reasons) && self.heard(RuleId::CNF_43) {
            step(BreachStep::GiveReasons, RuleId::CNF_43, None, false);
        }
        if report == ReportState::HourNotKnown {
            step(BreachStep::NoteHour, RuleId::CNF_41, None, false);
        }
        let whole = reports.is_empty() || reports.iter().any(|report| report.what.complete);
        if !whole && self.heard(RuleId::CNF_43) {
            step(BreachStep::CompleteReport, RuleId::CNF_43, None, false);
        }
        let (mut pupils_to_tell, mut people_to_tell) = (Vec::new(), Vec::new());
        if risk == Some(BreachRisk::HighRisk) && self.heard(RuleId::CNF_42) {
            let knows = |knows: fn(&Told, u32) -> bool, one: u32| told.iter().any(|told| knows(&told.what, one));
            let about = |told: &Told, pupil: u32| told.pupil == Some(pupil);
            let own = |told: &Told, person: u32| told.pupil.is_none() && told.person == Some(person);
            let left: Vec<u32> = pupils.iter().copied().filter(|pupil| !knows(about, *pupil)).collect();
            pupils_to_tell = school.pupil_ids(&left);
            people_to_tell = self.person_ids(people.iter().copied().filter(|person| !knows(own, *person)));
            if pupils.is_empty() && people.is_empty() {
                step(BreachStep::FindAffected, RuleId::CNF_42, None, false);
            }
            if !pupils_to_tell.is_empty() || !people_to_tell.is_empty() {
                step(BreachStep::TellAffected, RuleId::CNF_42, None, false);
            }
        }
        if !decided && !next.is_empty() && self.heard(RuleId::CNF_45) {
            next.push(BreachNext { step: BreachStep::NameDecider, by: None, overdue: false, rule: RuleId::CNF_45 });
        }
        next.sort_by_key(|next| next.step);
        let needed = reporting && !matches!(report, ReportState::NotNeeded);
        Some(BreachState {
            breach: breach.clone(),
            found: first.span.from(),
            runs_from,
            hour_known,
            classes: classes.into_iter().collect(),
            pupils: school.pupil_ids(&pupils),
            people: self.person_ids(people.iter().copied()),
            items: items.into_iter().cloned().collect(),
            contained,
            assessed: last.map(|judged| judged.what.risk),
            assessed_by: last.and_then(|judged| school.inner.person_id(judged.what.by)).cloned(),
            risk,
            high_by_class,
            report,
            report_by: needed.then_some(due),
            reported: reports.first().map(|report| report.span.from()),
            pupils_to_tell,
            people_to_tell,
            next,
        })
    }

    /// As what risk it counts, and whether that is by what it touches alone.
    fn counts_as(&mut self, classes: &BTreeSet<DataClass>, judged: &[&Dated<Assessed>]) -> (Option<BreachRisk>, bool) {
        let last = judged.last().map(|judged| judged.what.risk);
        let touches = classes.contains(&DataClass::RestrictedAddress) || classes.contains(&DataClass::Safeguarding);
        if !touches || last == Some(BreachRisk::HighRisk) || !self.heard(RuleId::CNF_44) {
            return (last, false);
        }
        // The lead's last word stands, whoever judged it again since.
        let mut by_lead = None;
        for judged in judged {
            if self.by_lead(judged) {
                by_lead = Some(judged.what.risk);
            }
        }
        match by_lead {
            Some(BreachRisk::NoRisk | BreachRisk::Risk) => (last, false),
            Some(BreachRisk::HighRisk) | None => (Some(BreachRisk::HighRisk), true),
        }
    }

    /// Where the report stands.
    fn report(&mut self, risk: Option<BreachRisk>, due: Day, reports: &[&Dated<Reported>]) -> ReportState {
        if !self.heard(RuleId::CNF_41) {
            return ReportState::NotNeeded;
        }
        let Some(first) = reports.first() else {
            return match risk {
                None => ReportState::NotSettled,
                Some(BreachRisk::NoRisk) => ReportState::NotNeeded,
                Some(BreachRisk::Risk | BreachRisk::HighRisk) if self.is_over(due) => ReportState::Overdue,
                Some(BreachRisk::Risk | BreachRisk::HighRisk) => ReportState::Due,
            };
        };
        if !reports.iter().any(|report| report.what.complete) && self.muted != Some(RuleId::CNF_43) {
            return ReportState::InPhases;
        }
        match (due, first.what.at) {
            _ if Self::began_late(due, reports) => ReportState::ReportedLate,
            (Day::At { instant }, None) if first.span.from() == london_day(instant) => ReportState::HourNotKnown,
            (Day::At { .. } | Day::On { .. } | Day::NotKnown { .. }, _) => ReportState::Reported,
        }
    }

    fn is_over(&self, due: Day) -> bool {
        matches!(due, Day::At { instant } if self.now > instant)
    }

    /// Did the first report come after the last moment in time?
    fn began_late(due: Day, reports: &[&Dated<Reported>]) -> bool {
        let (Some(first), Day::At { instant }) = (reports.first(), due) else { return false };
        first.what.at.map_or_else(|| first.span.from() > london_day(instant), |at| at > instant)
    }

    fn person_ids(&self, numbers: impl Iterator<Item = u32>) -> Vec<PersonId> {
        numbers.filter_map(|number| self.school.inner.person_id(number)).cloned().collect()
    }
}

/// The moment from which the school was aware: the hour on record, or else the beginning of the day.
fn earliest(found: &Dated<crate::school::records::Found>) -> Option<DateTime<FixedOffset>> {
    found.what.at.or_else(|| day_begins(found.span.from()))
}

impl School {
    /// What has to be done about this breach, or about every one, by when, and who decides? The library reads no clock: `now` is
    /// the moment that is asked about.
    pub fn breaches(&self, breach: Option<&DocumentId>, now: DateTime<FixedOffset>) -> Breaches {
        self.breaches_muting(breach, now, None)
    }

    pub(crate) fn breaches_muting(
        &self,
        breach: Option<&DocumentId>,
        now: DateTime<FixedOffset>,
        muted: Option<RuleId>,
    ) -> Breaches {
        let mut watch = Watch::new(self, now, muted);
        let deciders = watch.deciders();
        let in_charge = deciders.iter().find(|decider| !decider.away).map(|decider| decider.person.clone());
        let mut breaches = Vec::new();
        for (key, file) in &self.inner.records.breaches {
            if breach.is_none_or(|wanted| wanted == key) {
                breaches.extend(watch.breach(key, file, in_charge.is_some()));
            }
        }
        breaches.sort_by_key(|state| (state.next.is_empty(), state.runs_from));
        let rules = watch.rules.into_iter().collect();
        Breaches { now, breaches, deciders, decides: in_charge, rules, changes_at: watch.changes_at }
    }
}

#[cfg(test)]
mod tests;
