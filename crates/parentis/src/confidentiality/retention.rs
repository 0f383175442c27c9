//! For how long records are kept: by the school's own profile, with where each period comes from; a legal hold before all else.
//!
//! The library has no period of its own. A profile says, kind of record by kind of record, from which event how long it is kept,
//! what happens then, and from where that is; the answer gives the day and passes the source on. It deletes nothing.
//!
//! | | rule |
//! | --- | --- |
//! | a legal hold overrides every expiry, and is looked at first | CNF-49a |
//! | the file of a complaint, from its resolution | CNF-46 |
//! | a complaint in an early-years setting, at least so long | CNF-47 |
//! | a child protection file, from the date of birth, or it goes with the pupil | CNF-48 |
//! | the file of an allegation about staff, to pension age or so long, whichever is longer; a malicious or false one is removed | CNF-49 |
//!
//! Where a profile has several lines for a kind of record, the longest counts. A period ends on the same day number, else on the
//! month's last day (REV-15), and from that day on the record is due. What is not known is never due: a record without the day
//! from which its period runs, without a line in the profile, or of which nobody said whose it is, or of which case, while something
//! is held that it may be about.
//!
//! What this does *not* settle: whether a period is lawful, and what is done at a review.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::retention::{RecordHeld, RecordKind, RetentionStanding, RetentionWhy};
//!
//! # let (school, as_of) = doc_example()?;
//! let file = RecordHeld::new("complaint-7".parse()?, RecordKind::ComplaintFile);
//! let due = school.retention_due(&[file], as_of);
//! assert_eq!(due.records[0].standing, RetentionStanding::NeedsCheck);
//! assert_eq!(due.records[0].why, RetentionWhy::NotStated, "this school's profile says nothing of how long");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::records::Hold;
use crate::school::{Dated, NOBODY, School};
use crate::time::{Horizon, add_months, check_day};
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What kind of record it is.
    pub enum RecordKind as "record_kind" {
        /// The file of a complaint (CNF-46).
        ComplaintFile = "complaint_file",
        /// The file of a complaint in an early-years setting (CNF-47).
        EarlyYearsComplaint = "early_years_complaint",
        /// A child protection file (CNF-48).
        ChildProtectionFile = "child_protection_file",
        /// The file of an allegation about staff (CNF-49).
        StaffAllegationFile = "staff_allegation_file",
        /// The record of a breach.
        BreachRecord = "breach_record",
        /// The file of a data-protection complaint.
        DataComplaintFile = "data_complaint_file",
        /// What was asked for and given by subject access.
        AccessRequestFile = "access_request_file",
        /// The record of a consent.
        ConsentRecord = "consent_record",
        /// A pupil's educational record.
        EducationalRecord = "educational_record",
        /// A message to or from an adult.
        MessageKept = "message",
        /// Minutes of governors or of a panel.
        Minutes = "minutes",
    }

    /// From which event a period runs.
    pub enum RetentionStart as "retention_start" {
        /// It was made.
        Made = "made",
        /// The matter was resolved.
        Resolved = "resolved",
        /// The file was closed.
        Closed = "closed",
        /// The consent, or whatever it records, ended.
        Over = "over",
        /// The pupil left the school.
        Left = "left",
        /// The pupil was born.
        DateOfBirth = "date_of_birth",
        /// The person whom it is about reaches the normal age of a pension.
        PensionAge = "pension_age",
    }

    /// In what a period is counted.
    pub enum RetentionUnit as "retention_unit" {
        /// Days.
        Day = "day",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
    }

    /// What happens when the period is over.
    pub enum RetentionThen as "retention_then" {
        /// Somebody looks whether it is still needed.
        Review = "review",
        /// It is erased.
        Erase = "erase",
        /// It goes to an archive.
        Archive = "archive",
    }

    /// Where one record stands.
    pub enum RetentionStanding as "retention_standing" {
        /// Held: it is kept, whatever its period.
        OnHold = "on_hold",
        /// It is kept: its period runs.
        Kept = "kept",
        /// Its period is over: it is reviewed, erased or archived, as the profile says.
        Due = "due",
        /// It went to another school with the pupil.
        Transferred = "transferred",
        /// That is not known: somebody looks, and it is kept meanwhile.
        NeedsCheck = "needs_check",
    }

    /// Why a record stands as it does.
    pub enum RetentionWhy as "retention_why" {
        /// A legal hold names it, or whose it is (CNF-49a).
        LegalHold = "legal_hold",
        /// Its period runs.
        PeriodRuns = "period_runs",
        /// Its period is over.
        PeriodOver = "period_over",
        /// The allegation was malicious or false, and is removed (CNF-49).
        MaliciousOrFalse = "malicious_or_false",
        /// It went with the pupil (CNF-48).
        WentWithPupil = "went_with_pupil",
        /// No profile says which policy holds.
        NoProfile = "no_profile",
        /// The profile says nothing of this kind of record.
        NotStated = "not_stated",
        /// The day from which the period runs is not on record.
        StartNotKnown = "start_not_known",
        /// Nobody said whose it is, and something is held (CNF-49a).
        WhoseNotSaid = "whose_not_said",
        /// The day lies outside the years that are counted.
        OutOfRange = "out_of_range",
    }
}

impl RecordKind {
    /// The rule about this kind of record, if there is one.
    pub const fn rule(self) -> Option<RuleId> {
        match self {
            Self::ComplaintFile => Some(RuleId::CNF_46),
            Self::EarlyYearsComplaint => Some(RuleId::CNF_47),
            Self::ChildProtectionFile => Some(RuleId::CNF_48),
            Self::StaffAllegationFile => Some(RuleId::CNF_49),
            Self::BreachRecord
            | Self::DataComplaintFile
            | Self::AccessRequestFile
            | Self::ConsentRecord
            | Self::EducationalRecord
            | Self::MessageKept
            | Self::Minutes => None,
        }
    }

    /// Has a record of this kind a case, a pupil, an adult whom it is about, each time?
    const fn has(self) -> (bool, bool, bool) {
        match self {
            Self::ComplaintFile | Self::EarlyYearsComplaint => (true, true, false),
            Self::StaffAllegationFile => (true, false, true),
            Self::DataComplaintFile => (true, false, false),
            Self::ChildProtectionFile | Self::AccessRequestFile | Self::EducationalRecord => (false, true, false),
            Self::BreachRecord | Self::ConsentRecord | Self::MessageKept | Self::Minutes => (false, false, false),
        }
    }
}

/// The day of an event from which a period may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordDate {
    /// Which event.
    pub start: RetentionStart,
    /// When.
    pub on: NaiveDate,
}

/// A record that the host holds: the library has its key alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordHeld {
    /// The host's key of it.
    pub record: DocumentId,
    /// Of which kind it is.
    pub kind: RecordKind,
    /// Of the file of which case it is.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub case: Option<DocumentId>,
    /// About which pupil.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pupil: Option<PupilId>,
    /// About which adult.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub person: Option<PersonId>,
    /// What happened when. A date of birth is taken from the journal where it is not said here, and so is the day on which the
    /// pupil left.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub dates: Vec<RecordDate>,
    /// Of the file of an allegation: was it found malicious or false?
    #[serde(default = "not_said")]
    pub malicious_or_false: Says,
    /// Of a child protection file: when it went to the next school.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transferred_on: Option<NaiveDate>,
}

const fn not_said() -> Says {
    Says::Unknown
}

impl RecordHeld {
    /// A record of which nothing more is said.
    pub const fn new(record: DocumentId, kind: RecordKind) -> Self {
        Self {
            record,
            kind,
            case: None,
            pupil: None,
            person: None,
            dates: Vec::new(),
            malicious_or_false: Says::Unknown,
            transferred_on: None,
        }
    }

    /// About this pupil.
    #[must_use]
    pub fn about(self, pupil: PupilId) -> Self {
        Self { pupil: Some(pupil), ..self }
    }

    /// With the day of an event.
    #[must_use]
    pub fn dated(mut self, start: RetentionStart, on: NaiveDate) -> Self {
        self.dates.push(RecordDate { start, on });
        self
    }
}

/// A line of the profile: for how long a kind of record is kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RetentionLine {
    /// Of which kind of record.
    pub record: RecordKind,
    /// From which event.
    pub start: RetentionStart,
    /// How many; nought: until the event itself.
    pub n: u32,
    /// Of what.
    pub unit: RetentionUnit,
    /// What happens then.
    pub then: RetentionThen,
    /// Where that is from, and how far somebody checked it.
    pub source: String,
}

impl RetentionLine {
    /// The first day on which a period that runs from that day is over; none out of the years that are counted.
    pub fn over_on(&self, from: NaiveDate) -> Option<NaiveDate> {
        let over = match self.unit {
            RetentionUnit::Day => from.checked_add_days(Days::new(u64::from(self.n))),
            RetentionUnit::Month => add_months(from, self.n),
            RetentionUnit::Year => self.n.checked_mul(12).and_then(|months| add_months(from, months)),
        };
        over.and_then(|day| check_day(day).ok())
    }
}

/// Where one record stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Retained {
    /// The host's key of it.
    pub record: DocumentId,
    /// Of which kind it is.
    pub kind: RecordKind,
    /// Where it stands.
    pub standing: RetentionStanding,
    /// Why.
    pub why: RetentionWhy,
    /// The first day on which its period is over, if that can be said; also of a record that is held.
    pub due: Option<NaiveDate>,
    /// What happens then, as the profile says.
    pub then: Option<RetentionThen>,
    /// Where the profile has the period from.
    pub source: Option<String>,
    /// The events whose day is not on record.
    pub not_known: Vec<RetentionStart>,
    /// The legal holds that keep it, by their entries.
    pub holds: Vec<EntryId>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Where each record stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RetentionDue {
    /// The day.
    pub as_of: NaiveDate,
    /// Record by record, in the order in which they were asked about.
    pub records: Vec<Retained>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The records of a day, and what was consulted.
pub(super) struct Archive<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    pub(super) horizon: Horizon,
}

/// What a period comes to.
struct Period {
    /// The first day on which it is over, as far as that is known.
    over: Option<NaiveDate>,
    then: Option<RetentionThen>,
    source: Option<String>,
    missing: Vec<RetentionStart>,
    /// No line, or no profile, or no such day.
    why_not: Option<RetentionWhy>,
}

impl<'a> Archive<'a> {
    pub(super) const fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        Self { school, as_of, muted, horizon: Horizon::new(as_of) }
    }

    fn hears(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    /// The holds that are in force that day.
    pub(super) fn holds(&mut self) -> Vec<&'a Dated<Hold>> {
        if !self.hears(RuleId::CNF_49A) {
            return Vec::new();
        }
        let holds = &self.school.inner.records.holds;
        for hold in holds {
            self.horizon.span(hold.span);
        }
        holds.iter().filter(|hold| hold.span.holds(self.as_of)).collect()
    }

    pub(super) fn one(&mut self, record: &RecordHeld) -> Retained {
        let school = self.school;
        let mut rules = BTreeSet::new();
        let pupil = record.pupil.as_ref().and_then(|pupil| school.pupil(pupil)).map(|at| at.0);
        let person = record.person.as_ref().and_then(|person| school.person(person)).map(|at| at.0);
        let in_force = self.holds();
        let same = |named: Option<u32>, of: Option<u32>| named.is_some() && named != Some(NOBODY) && named == of;
        let holding: Vec<&Dated<Hold>> = in_force
            .iter()
            .copied()
            .filter(|hold| {
                hold.what.record.as_ref() == Some(&record.record)
                    || (hold.what.case.is_some() && hold.what.case == record.case)
                    || same(hold.what.pupil, pupil)
                    || same(hold.what.person, person)
            })
            .collect();
        let period = self.period(record, pupil);
        let nobody_said = record.case.is_none() && record.pupil.is_none() && record.person.is_none();
        // What such a record has, and nobody said, may be what is held.
        let (has_case, has_pupil, has_person) = record.kind.has();
        let may_be = |said: bool, has: bool, held: bool| held && !said && (has || nobody_said);
        let perhaps = |hold: &&Dated<Hold>| {
            may_be(record.case.is_some(), has_case, hold.what.case.is_some())
                || may_be(record.pupil.is_some(), has_pupil, hold.what.pupil.is_some())
                || may_be(record.person.is_some(), has_person, hold.what.person.is_some())
        };
        let gone = record.kind == RecordKind::ChildProtectionFile
            && self.hears(RuleId::CNF_48)
            && record.transferred_on.is_some_and(|day| self.is_past(day));
        let removed = record.kind == RecordKind::StaffAllegationFile
            && self.hears(RuleId::CNF_49)
            && record.malicious_or_false == Says::Yes;
        let (standing, why) = if !holding.is_empty() {
            rules.insert(RuleId::CNF_49A);
            (RetentionStanding::OnHold, RetentionWhy::LegalHold)
        } else if in_force.iter().any(perhaps) {
            rules.insert(RuleId::CNF_49A);
            (RetentionStanding::NeedsCheck, RetentionWhy::WhoseNotSaid)
        } else if gone {
            (RetentionStanding::Transferred, RetentionWhy::WentWithPupil)
        } else if removed {
            (RetentionStanding::Due, RetentionWhy::MaliciousOrFalse)
        } else {
            self.by_period(&period)
        };
        rules.extend(record.kind.rule().filter(|rule| self.hears(*rule)));
        let known = period.missing.is_empty() && period.why_not.is_none();
        let removed = why == RetentionWhy::MaliciousOrFalse;
        Retained {
            record: record.record.clone(),
            kind: record.kind,
            standing,
            why,
            due: period.over.filter(|_| known && !removed),
            then: if removed { Some(RetentionThen::Erase) } else { period.then.filter(|_| known) },
            source: period.source,
            not_known: period.missing,
            holds: holding.iter().filter_map(|hold| school.inner.entry_id(hold.entry)).cloned().collect(),
            rules: rules.into_iter().collect(),
        }
    }

    fn by_period(&self, period: &Period) -> (RetentionStanding, RetentionWhy) {
        match (period.why_not, period.over) {
            (Some(why), _) => (RetentionStanding::NeedsCheck, why),
            // However long the unknown part is, the known one still runs.
            (None, Some(over)) if self.as_of < over => (RetentionStanding::Kept, RetentionWhy::PeriodRuns),
            (None, Some(_)) if period.missing.is_empty() => (RetentionStanding::Due, RetentionWhy::PeriodOver),
            (None, Some(_) | None) => (RetentionStanding::NeedsCheck, RetentionWhy::StartNotKnown),
        }
    }

    /// The longest of the profile's lines for this kind of record.
    fn period(&mut self, record: &RecordHeld, pupil: Option<u32>) -> Period {
        let mut period = Period { over: None, then: None, source: None, missing: Vec::new(), why_not: None };
        let school = self.school;
        let Some(profile) = school.inner.profile_at(self.as_of, &mut self.horizon) else {
            return Period { why_not: Some(RetentionWhy::NoProfile), ..period };
        };
        let heard = record.kind.rule().is_none_or(|rule| self.hears(rule));
        let lines = profile.data_protection().retention.iter();
        let lines: Vec<&RetentionLine> = lines.filter(|line| heard && line.record == record.kind).collect();
        if lines.is_empty() {
            return Period { why_not: Some(RetentionWhy::NotStated), ..period };
        }
        for line in lines {
            let Some(from) = self.began(record, pupil, line.start) else {
                period.missing.push(line.start);
                period.source.get_or_insert_with(|| line.source.clone());
                continue;
            };
            let Some(over) = line.over_on(from) else {
                return Period { why_not: Some(RetentionWhy::OutOfRange), ..period };
            };
            self.horizon.boundary(over);
            if period.over.is_none_or(|known| known < over) {
                period.over = Some(over);
                period.then = Some(line.then);
                period.source = Some(line.source.clone());
            }
        }
        period
    }

    fn is_past(&mut self, day: NaiveDate) -> bool {
        self.horizon.boundary(day);
        day <= self.as_of
    }

    /// The day of the event from which a period runs, if it is on record: the latest that has come. A pension age may lie ahead.
    fn began(&mut self, record: &RecordHeld, pupil: Option<u32>, start: RetentionStart) -> Option<NaiveDate> {
        let mut latest = None;
        for date in record.dates.iter().filter(|date| date.start == start) {
            if start == RetentionStart::PensionAge || self.is_past(date.on) {
                latest = latest.max(Some(date.on));
            }
        }
        if latest.is_some() {
            return latest;
        }
        let file = self.school.inner.pupil_files.get(pupil? as usize)?;
        match start {
            RetentionStart::DateOfBirth => {
                let born: BTreeSet<NaiveDate> = file.births.iter().map(|birth| birth.born).collect();
                // Of two dates of birth nobody knows which.
                if born.len() == 1 { born.first().copied() } else { None }
            }
            RetentionStart::Left => {
                for roll in &file.roll {
                    self.horizon.span(roll.span);
                }
                if file.roll.iter().any(|roll| roll.span.holds(self.as_of)) {
                    return None;
                }
                file.roll.iter().filter_map(|roll| roll.span.until()).filter(|until| *until <= self.as_of).max()
            }
            RetentionStart::Made
            | RetentionStart::Resolved
            | RetentionStart::Closed
            | RetentionStart::Over
            | RetentionStart::PensionAge => None,
        }
    }
}

impl School {
    /// Until when is each of these records kept, and what of those whose period is over?
    pub fn retention_due(&self, records: &[RecordHeld], as_of: NaiveDate) -> RetentionDue {
        self.retention_due_muting(records, as_of, None)
    }

    pub(crate) fn retention_due_muting(
        &self,
        records: &[RecordHeld],
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RetentionDue {
        let mut archive = Archive::new(self, as_of, muted);
        let records = records.iter().map(|record| archive.one(record)).collect();
        RetentionDue { as_of, records, holds_until: archive.horizon.holds_until() }
    }
}

#[cfg(test)]
mod tests;
