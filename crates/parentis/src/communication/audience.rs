//! Who receives this, and who does not, and why: the one resolver.
//!
//! One function for every kind of [`message`](super::message). Every adult whom a recorded fact ties to a pupil is looked at, each on their own account (PAR-11), in respect of each pupil (stories, A2), and gets a line with the decision:
//! `must` and `may` can be sent, `needs_check` waits, `must_not` is not sent. A pupil of eighteen is a recipient in
//! person (AGE-6). Whatever is sent, one adult's address and details never stand in another's copy (COM-5).
//!
//! ```
//! # use parentis::{doc_example, communication::message::MessageKind, decision::Outcome};
//! # let (school, as_of) = doc_example()?;
//! let audience = school.who_receives(MessageKind::Report, None, as_of);
//! for line in &audience.lines {
//!     println!("{} {:?} {}", line.pupil, line.recipient, line.decision.outcome);
//! }
//! assert_eq!(audience.count(Outcome::Must), 1, "the mother");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::line::{Line, Sending};
use super::message::{Message, MessageKind};
use crate::calendar::CalendarGap;
use crate::consent::ConsentMatter;
use crate::decision::{Decision, Outcome, Verdict};
use crate::ids::{PersonId, PupilId};
use crate::profile::{Nation, SchoolType};
use crate::roles::matter::Act;
use crate::rules::RuleId;
use crate::school::{PersonRef, PupilRef, School};
use crate::time::{Horizon, school_year};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// To whom a line of the audience speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Recipient {
    /// An adult in the pupil's life.
    Adult {
        /// Who.
        person: PersonId,
    },
    /// The pupil in person: at eighteen or over; about a plan, over compulsory school age (AGE-5); and asked for a consent, where
    /// the pupil decides about it or answers beside a parent.
    Pupil,
}

impl Recipient {
    /// The adult, if it is one.
    pub const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Adult { person } => Some(person),
            Self::Pupil => None,
        }
    }
}

/// One recipient in respect of one pupil: sent or not, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AudienceLine {
    /// About whom.
    pub pupil: PupilId,
    /// To whom.
    pub recipient: Recipient,
    /// Whether, and why.
    pub decision: Decision,
}

impl AudienceLine {
    /// The adult, if it is one.
    pub const fn person(&self) -> Option<&PersonId> {
        self.recipient.person()
    }
}

/// By when the report is due, where a rule sets a day (REP-1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "due", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReportDue {
    /// Before the end of the summer term: this is its last day.
    By {
        /// The last day.
        day: NaiveDate,
        /// The rule.
        rule: RuleId,
    },
    /// A rule sets a day, and the calendar does not reach it.
    NotKnown {
        /// What is missing.
        gap: CalendarGap,
        /// The rule.
        rule: RuleId,
    },
    /// Yearly, and no rule sets a day (REP-4), or no rule is known; or it is another kind of message.
    NoDaySet,
}

/// Everybody who was looked at for a message, line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Audience {
    /// The kind of message.
    pub message: MessageKind,
    /// The day that was asked about.
    pub as_of: NaiveDate,
    /// Each pupil and each adult, in the order of their ids.
    pub lines: Vec<AudienceLine>,
    /// Pupils for whom nobody may be sent it as things stand: somebody has to look.
    pub unreached: Vec<PupilId>,
    /// By when it is due.
    pub due: ReportDue,
    /// Rules for every copy, whoever receives it: the same for each parent, addressed apart (COM-4), and never one
    /// adult's details in another's copy (COM-5).
    pub always: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl Audience {
    /// How many lines have that outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.lines.iter().filter(|line| line.decision.outcome == outcome).count()
    }
}

impl School {
    /// Who receives this message about these pupils, and who does not, and why. No pupils named: all on roll that day.
    ///
    /// The list of pupils never makes anybody a recipient for another pupil: each pair is decided on its own.
    pub fn who_receives(&self, message: impl Into<Message>, pupils: Option<&[PupilId]>, as_of: NaiveDate) -> Audience {
        self.who_receives_muting(&message.into(), pupils, as_of, None)
    }

    pub(crate) fn who_receives_muting(
        &self,
        message: &Message,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Audience {
        let mut horizon = Horizon::new(as_of);
        if pupils.is_none() {
            // Who is on roll was consulted of everybody.
            let rolls = self.inner.pupil_files.iter().flat_map(|file| &file.roll);
            rolls.for_each(|roll| horizon.span(roll.span));
        }
        let mut pupils = pupils.map_or_else(|| self.on_roll(as_of), <[PupilId]>::to_vec);
        pupils.sort();
        pupils.dedup();
        let sending = Sending::new(self, message, as_of, muted);
        let mut lines = Vec::new();
        let mut unreached = Vec::new();
        for pupil in pupils {
            let before = lines.len();
            if let Some(at) = self.pupil(&pupil) {
                let line = sending.about(at);
                self.lines_of(&line, &pupil, &mut lines);
                line.boundaries(&mut horizon);
            }
            let mut new = lines.get(before..).unwrap_or_default().iter();
            if message.has_to_reach() && !new.any(|line: &AudienceLine| line.decision.outcome.permits()) {
                unreached.push(pupil);
            }
        }
        lines.iter().filter_map(|line| line.decision.holds_until).for_each(|day| horizon.boundary(day));
        let (due, reckoned) = if message.kind == MessageKind::Report {
            self.report_due_until(as_of, muted)
        } else {
            (ReportDue::NoDaySet, None)
        };
        if let Some(day) = reckoned {
            horizon.boundary(day);
        }
        let holds_until = horizon.holds_until();
        let always = [RuleId::COM_4, RuleId::COM_5].into_iter().filter(|rule| muted != Some(*rule)).collect();
        Audience { message: message.kind, as_of, lines, unreached, due, always, holds_until }
    }

    fn lines_of(&self, line: &Line<'_>, pupil: &PupilId, lines: &mut Vec<AudienceLine>) {
        if line.speaks_to_the_pupil() {
            lines.push(AudienceLine { pupil: pupil.clone(), recipient: Recipient::Pupil, decision: line.in_person() });
        }
        for person in self.adults_on(line.at, line.sending.as_of) {
            let Some(id) = line.person_id(person) else { continue };
            let recipient = Recipient::Adult { person: id.clone() };
            lines.push(AudienceLine { pupil: pupil.clone(), recipient, decision: line.adult(person) });
        }
    }

    /// Each adult who is known to the pupil that day, in the order of their ids; not the pupil in person.
    pub(super) fn adults_on(&self, pupil: PupilRef, as_of: NaiveDate) -> impl Iterator<Item = PersonRef> + '_ {
        let pairs = self.inner.pairs_of(pupil.0).iter();
        pairs.filter(move |pair| pair.known_on(as_of) && !pair.is_pupil(as_of)).map(|pair| PersonRef(pair.person))
    }

    /// May this adult be told of this consent at all: as of a day-to-day message about the child, and of a journey as of news of
    /// one (VOC-54)? Ask it before an adult is shown where a consent stands; that the adult's answer counts is no leave to
    /// tell them. Of what an adult decides on their own account they may.
    ///
    /// ```
    /// # use parentis::{doc_example, consent::ConsentMatter, decision::Outcome};
    /// # let (school, as_of) = doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
    /// // An order keeps the father from all information.
    /// assert_eq!(school.may_hear_of(&picture, &"father".parse()?, as_of), Outcome::MustNot);
    /// assert!(school.may_hear_of(&picture, &"mother".parse()?, as_of).permits());
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn may_hear_of(&self, matter: &ConsentMatter, person: &PersonId, as_of: NaiveDate) -> Outcome {
        let Some(pupil) = &matter.pupil else { return Outcome::May };
        let Some((asked, _)) = self.column_of_purpose(matter, as_of) else { return Outcome::NeedsCheck };
        let journey = matches!(asked.details.act, Some(Act::DayTrip | Act::Residential | Act::Abroad));
        let kinds = [Some(MessageKind::Daily), journey.then_some(MessageKind::Trip)];
        kinds.into_iter().flatten().fold(Outcome::Must, |outcome, kind| {
            let message = Message::from(kind);
            let line = self.one_line(&message, (pupil, person), as_of, None, &mut Horizon::new(as_of));
            outcome.and(line.map_or(Outcome::MustNot, |line| line.decision.outcome))
        })
    }

    /// One adult's line alone, with what was consulted for it and for nobody else's.
    pub(crate) fn one_line(
        &self,
        message: &Message,
        (pupil, person): (&PupilId, &PersonId),
        as_of: NaiveDate,
        muted: Option<RuleId>,
        horizon: &mut Horizon,
    ) -> Option<AudienceLine> {
        let (at, number) = (self.pupil(pupil)?, self.person(person)?);
        let pair = self.inner.pair(at.0, number.0)?;
        pair.boundaries(horizon);
        if !pair.known_on(as_of) || pair.is_pupil(as_of) {
            return None;
        }
        let decision: Decision = Sending::new(self, message, as_of, muted).about(at).adult(number);
        decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        let recipient = Recipient::Adult { person: person.clone() };
        Some(AudienceLine { pupil: pupil.clone(), recipient, decision })
    }

    /// The same without its reasons, of ids that were looked up before.
    pub(crate) fn one_verdict(
        &self,
        message: &Message,
        (at, number): (PupilRef, PersonRef),
        as_of: NaiveDate,
        horizon: &mut Horizon,
    ) -> Option<Verdict> {
        let pair = self.inner.pair(at.0, number.0)?;
        pair.boundaries(horizon);
        if !pair.known_on(as_of) || pair.is_pupil(as_of) {
            return None;
        }
        let verdict: Verdict = Sending::new(self, message, as_of, None).about(at).adult(number);
        verdict.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        Some(verdict)
    }

    /// The same decisions without their reasons, for lists of thousands: each adult known to the pupil that day. Who gets one
    /// copy about whom is in [`School::copies`], which rests on this.
    ///
    /// The rules are those of this module's own questions: what a consent rests on is in the decision alone.
    pub fn audience_verdicts<'a>(
        &'a self,
        message: &'a Message,
        pupil: PupilRef,
        as_of: NaiveDate,
    ) -> impl Iterator<Item = (PersonRef, Verdict)> + 'a {
        let line = Sending::new(self, message, as_of, None).about(pupil);
        self.adults_on(pupil, as_of).map(move |person| (person, line.adult(person)))
    }

    /// By when this school year's report is due (REP-1).
    pub fn report_due(&self, as_of: NaiveDate) -> ReportDue {
        self.report_due_until(as_of, None).0
    }

    /// The same, and the first later day on which what was consulted changes.
    fn report_due_until(&self, as_of: NaiveDate, muted: Option<RuleId>) -> (ReportDue, Option<NaiveDate>) {
        let mut horizon = Horizon::new(as_of);
        let profile = self.inner.profile_at(as_of, &mut horizon);
        let maintained = profile.is_some_and(|profile| {
            profile.school_type() == SchoolType::Maintained && profile.nation() == Nation::England
        });
        if !maintained || muted == Some(RuleId::REP_1) {
            return (ReportDue::NoDaySet, horizon.holds_until());
        }
        self.calendar_boundaries(&mut horizon);
        if let Some(next) = NaiveDate::from_ymd_opt(school_year(as_of).saturating_add(1), 9, 1) {
            horizon.boundary(next);
        }
        let due = match self.calendars(as_of).end_of_summer_term(as_of) {
            Ok(day) => ReportDue::By { day, rule: RuleId::REP_1 },
            Err(gap) => ReportDue::NotKnown { gap, rule: RuleId::REP_1 },
        };
        (due, horizon.holds_until())
    }
}
