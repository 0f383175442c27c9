//! Every question and every answer: two closed enums from which the document interface, the schemas, the vectors, the
//! command line and the bindings derive. The typed methods of [`School`] are sugar over them.

use crate::calendar::{CalendarGap, DayKind, Unit};
use crate::communication::audience::{Audience, Message, MessageKind};
use crate::decision::{Decision, Outcome};
use crate::ids::{PersonId, PupilId};
use crate::roles::collection::Collection;
use crate::roles::equal::EqualTreatment;
use crate::roles::matrix::Column;
use crate::roles::matter::{Details, Matter};
use crate::roles::request::{RecordAnswer, Request};
use crate::roles::standing::Standing;
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// When something arrived: a day, or an instant with its offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Arrived {
    /// At an instant.
    At(DateTime<FixedOffset>),
    /// On a day; the hour is not known.
    On(NaiveDate),
}

impl From<Arrived> for crate::calendar::Received {
    fn from(arrived: Arrived) -> Self {
        match arrived {
            Arrived::At(instant) => Self::At(instant),
            Arrived::On(day) => Self::Day(day),
        }
    }
}

/// A question about a school. `as_of` is the day that is asked about, in Europe/London.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "question", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Question {
    /// Who is this adult to this child in law?
    Standing {
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who are this child's parents in education law, and who may be?
    ParentsOf {
        /// The child.
        pupil: PupilId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Is this adult entitled to this?
    Entitled {
        /// To what.
        column: Column,
        /// What is known of the thing; absent: nothing.
        #[serde(default, skip_serializing_if = "Details::is_empty")]
        details: Details,
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who receives this message, who does not, and why?
    WhoReceives {
        /// What kind of message.
        message: MessageKind,
        /// What is known of the thing it is about; absent: nothing.
        #[serde(default, skip_serializing_if = "Details::is_empty")]
        details: Details,
        /// About which pupils; absent or null: all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// The same as `entitled`, with the adult's standing and what the coming changes bring.
    Explain {
        /// To what.
        column: Column,
        /// What is known of the thing; absent: nothing.
        #[serde(default, skip_serializing_if = "Details::is_empty")]
        details: Details,
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who may collect this child, on whose word, and what of the adult at the gate?
    MayCollect {
        /// The child.
        pupil: PupilId,
        /// Who stands at the gate; absent or null: nobody is asked about.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?
    EqualTreatment {
        /// The child.
        pupil: PupilId,
        /// The first day of the period.
        start: NaiveDate,
        /// The first day after it.
        end: NaiveDate,
    },
    /// On which day does a promise of so many of a unit fall due (section 7 of the concerns sheet)?
    Count {
        /// Day 0, or day 1 where the profile says so (CAL-7).
        start: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// Which is the last good day for something due at least so many of a unit before an event (CAL-8)?
    LastDayBefore {
        /// The event.
        event: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// Clear days leave the day of the notice out as well.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        clear_days: bool,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// On which day does something count as received (ESC-32)?
    DeemedReceived {
        /// When it came.
        received: Arrived,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// When have so many hours run (CAL-12, CAL-16)?
    HoursAfter {
        /// From when.
        instant: DateTime<FixedOffset>,
        /// How many.
        n: u32,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// A date that was told, and what today's calendar makes of the same promise (CAL-20).
    ToldDate {
        /// The date that was told.
        told: NaiveDate,
        /// Day 0 of the promise.
        start: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// What kind of day is it for the school (CAL-1, CAL-2)?
    KindOfDay {
        /// The day.
        day: NaiveDate,
        /// The day whose calendars are used.
        as_of: NaiveDate,
    },
    /// Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
    /// when, and what is looked at before anything goes (REC, SAR)?
    RecordRequest {
        /// What was asked for, and what is known of it.
        request: Request,
        /// The child.
        pupil: PupilId,
        /// Who asks: an adult, or the person recorded as the pupil.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// By when do late results follow the report (REP-5)?
    LateResultsDue {
        /// When the school received them.
        received: NaiveDate,
        /// The day whose calendars are used.
        as_of: NaiveDate,
    },
}

/// A day that was counted out, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "counted", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Day {
    /// The day.
    On {
        /// It.
        day: NaiveDate,
    },
    /// The instant, where hours were counted.
    At {
        /// It.
        instant: DateTime<FixedOffset>,
    },
    /// There is no day: this would have to be entered first.
    NotKnown {
        /// What is missing.
        gap: CalendarGap,
    },
}

/// The answer about a day, with the rules that made it what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayAnswer {
    /// The day.
    #[serde(flatten)]
    pub day: Day,
    /// Another date that is to be reported beside it (CAL-20).
    pub would_be: Option<NaiveDate>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// What kind of day it is, or that nobody entered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct KindAnswer {
    /// The kind.
    pub kind: Option<DayKind>,
    /// Why there is none.
    pub gap: Option<CalendarGap>,
}

/// A child's parents, and those who may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Parents {
    /// The child.
    pub pupil: PupilId,
    /// Every adult known to the pupil on that day with their standing, in the order of their ids.
    pub adults: Vec<Standing>,
    /// Any number may be parents at once, and each is assessed on their own account (PAR-11).
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes: an adult more, or another standing.
    pub holds_until: Option<NaiveDate>,
}

/// A stretch of days with one outcome, nothing new being recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Stretch {
    /// Its first day.
    pub start: NaiveDate,
    /// The first day of the next stretch; none for the last.
    pub end: Option<NaiveDate>,
    /// The outcome.
    pub outcome: Outcome,
}

/// Why, whole: the standing, the decision, and the stretches that the known changes bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Explanation {
    /// Who the adult is.
    pub standing: Standing,
    /// The decision.
    pub decision: Decision,
    /// From the day asked about onward.
    pub ahead: Vec<Stretch>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Answer {
    /// To `standing`.
    Standing(Standing),
    /// To `parents_of`.
    Parents(Parents),
    /// To `entitled`.
    Decision(Decision),
    /// To `who_receives`.
    Audience(Audience),
    /// To `explain`.
    Explanation(Explanation),
    /// To `may_collect`.
    Collection(Collection),
    /// To `equal_treatment`.
    EqualTreatment(EqualTreatment),
    /// To the questions that ask for a day.
    Day(DayAnswer),
    /// To `kind_of_day`.
    Kind(KindAnswer),
    /// To `record_request`.
    Record(RecordAnswer),
}

/// The most boundaries that `explain` looks across.
const STRETCHES: usize = 64;

impl School {
    /// Answers a question. It cannot fail: what is not known is part of the answer.
    pub fn answer(&self, question: &Question) -> Answer {
        self.answer_with(question, None)
    }

    /// The same with one rule muted, so that a test sees whether any vector notices.
    #[cfg(feature = "mute")]
    pub fn answer_muting(&self, question: &Question, muted: Option<RuleId>) -> Answer {
        self.answer_with(question, muted)
    }

    fn answer_with(&self, question: &Question, muted: Option<RuleId>) -> Answer {
        match question {
            Question::Standing { pupil, person, as_of } => {
                Answer::Standing(self.standing_muting(pupil, person, *as_of, muted))
            }
            Question::ParentsOf { pupil, as_of } => Answer::Parents(self.parents_of_muting(pupil, *as_of, muted)),
            Question::Entitled { column, details, pupil, person, as_of } => {
                let matter = Matter { column: *column, details: *details };
                Answer::Decision(self.entitled_muting(matter, pupil, person, *as_of, muted))
            }
            Question::WhoReceives { message, details, pupils, as_of } => {
                let message = Message { kind: *message, details: *details };
                Answer::Audience(self.who_receives_muting(message, pupils.as_deref(), *as_of, muted))
            }
            Question::Explain { column, details, pupil, person, as_of } => {
                let matter = Matter { column: *column, details: *details };
                Answer::Explanation(self.explain_muting(matter, pupil, person, *as_of, muted))
            }
            Question::MayCollect { pupil, person, as_of } => {
                Answer::Collection(self.may_collect_muting(pupil, person.as_ref(), *as_of, muted))
            }
            Question::EqualTreatment { pupil, start, end } => {
                Answer::EqualTreatment(self.equal_treatment_muting(pupil, *start, *end, muted))
            }
            Question::Count { .. }
            | Question::LastDayBefore { .. }
            | Question::DeemedReceived { .. }
            | Question::HoursAfter { .. }
            | Question::ToldDate { .. }
            | Question::LateResultsDue { .. } => Answer::Day(self.day(question, muted)),
            Question::RecordRequest { request, pupil, person, as_of } => {
                Answer::Record(self.record_request_muting(request, pupil, person, *as_of, muted))
            }
            Question::KindOfDay { day, as_of } => {
                let kind = self.calendars_muting(*as_of, muted).kind_of(*day);
                Answer::Kind(KindAnswer { kind: kind.ok(), gap: kind.err() })
            }
        }
    }

    /// Who are this child's parents in education law, and who may be?
    pub fn parents_of(&self, pupil: &PupilId, as_of: NaiveDate) -> Parents {
        self.parents_of_muting(pupil, as_of, None)
    }

    fn parents_of_muting(&self, pupil: &PupilId, as_of: NaiveDate, muted: Option<RuleId>) -> Parents {
        let pairs = self.pupil(pupil).map(|at| self.inner.pairs_of(at.0)).unwrap_or_default();
        let adults: Vec<Standing> = pairs
            .iter()
            .filter(|pair| pair.known_on(as_of) && !pair.is_pupil(as_of))
            .filter_map(|pair| self.inner.person_id(pair.person))
            .map(|person| self.standing_muting(pupil, person, as_of, muted))
            .collect();
        let rules = if muted == Some(RuleId::PAR_11) { Vec::new() } else { vec![RuleId::PAR_11] };
        let mut horizon = Horizon::new(as_of);
        for pair in pairs {
            pair.boundaries(&mut horizon);
        }
        adults.iter().filter_map(|adult| adult.holds_until).for_each(|day| horizon.boundary(day));
        Parents { pupil: pupil.clone(), adults, rules, holds_until: horizon.holds_until() }
    }

    /// Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded.
    pub fn explain(
        &self,
        matter: impl Into<Matter>,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
    ) -> Explanation {
        self.explain_muting(matter.into(), pupil, person, as_of, None)
    }

    fn explain_muting(
        &self,
        matter: Matter,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Explanation {
        let standing = self.standing_muting(pupil, person, as_of, muted);
        let decision = self.entitled_muting(matter, pupil, person, as_of, muted);
        let mut ahead = vec![Stretch { start: as_of, end: None, outcome: decision.outcome }];
        let mut next = decision.holds_until;
        for _ in 0..STRETCHES {
            let Some(on) = next else { break };
            let later = self.entitled_muting(matter, pupil, person, on, muted);
            if let Some(last) = ahead.last_mut()
                && last.outcome != later.outcome
            {
                last.end = Some(on);
                ahead.push(Stretch { start: on, end: None, outcome: later.outcome });
            }
            next = later.holds_until;
        }
        Explanation { standing, decision, ahead }
    }

    fn day(&self, question: &Question, muted: Option<RuleId>) -> DayAnswer {
        let counting = |as_of: NaiveDate| self.profile(as_of).map(|p| *p.counting()).unwrap_or_default();
        let on = |found: Result<crate::calendar::Counted, CalendarGap>| match found {
            Ok(counted) => answer(Day::On { day: counted.due }, counted.rules.iter().collect()),
            Err(gap) => answer(Day::NotKnown { gap }, gap.rule().into_iter().collect()),
        };
        match question {
            Question::Count { start, n, unit, as_of } => {
                on(self.calendars_muting(*as_of, muted).count(*start, *n, *unit, &counting(*as_of)))
            }
            Question::LastDayBefore { event, n, unit, clear_days, as_of } => on(self
                .calendars_muting(*as_of, muted)
                .last_day_before(*event, *n, *unit, *clear_days, &counting(*as_of))),
            Question::LateResultsDue { received, as_of } => {
                let mut due = on(self.calendars_muting(*as_of, muted).late_results_due(*received));
                if matches!(due.day, Day::NotKnown { .. }) && muted != Some(RuleId::REP_5) {
                    due.rules.push(RuleId::REP_5);
                }
                due
            }
            Question::DeemedReceived { received, as_of } => {
                match self.calendars_muting(*as_of, muted).deemed_received(*received, &counting(*as_of)) {
                    Ok(deemed) => answer(Day::On { day: deemed.day }, deemed.rules.iter().collect()),
                    Err(gap) => answer(Day::NotKnown { gap }, gap.rule().into_iter().collect()),
                }
            }
            Question::HoursAfter { instant, n, as_of } => {
                match self.calendars_muting(*as_of, muted).hours_after(*instant, *n, &counting(*as_of)) {
                    Ok(counted) => answer(Day::At { instant: counted.due }, counted.rules.iter().collect()),
                    Err(gap) => answer(Day::NotKnown { gap }, gap.rule().into_iter().collect()),
                }
            }
            Question::ToldDate { told, start, n, unit, as_of } => {
                let calendars = self.calendars_muting(*as_of, muted);
                match calendars.count(*start, *n, *unit, &counting(*as_of)) {
                    Ok(today) => {
                        let told = calendars.told_date(*told, today);
                        let found = answer(Day::On { day: told.stands }, told.rules.iter().collect());
                        DayAnswer { would_be: told.would_be, ..found }
                    }
                    Err(gap) => answer(Day::NotKnown { gap }, gap.rule().into_iter().collect()),
                }
            }
            Question::Standing { .. }
            | Question::ParentsOf { .. }
            | Question::Entitled { .. }
            | Question::WhoReceives { .. }
            | Question::Explain { .. }
            | Question::MayCollect { .. }
            | Question::EqualTreatment { .. }
            | Question::RecordRequest { .. }
            | Question::KindOfDay { .. } => answer(Day::NotKnown { gap: CalendarGap::NothingEntered }, Vec::new()),
        }
    }

    #[cfg(feature = "mute")]
    pub(crate) fn calendars_muting(&self, as_of: NaiveDate, muted: Option<RuleId>) -> crate::calendar::Calendars {
        crate::calendar::Calendars::muting(&self.inner.calendars_at(as_of), muted)
    }

    #[cfg(not(feature = "mute"))]
    pub(crate) fn calendars_muting(&self, as_of: NaiveDate, _: Option<RuleId>) -> crate::calendar::Calendars {
        self.calendars(as_of)
    }
}

fn answer(day: Day, rules: Vec<RuleId>) -> DayAnswer {
    DayAnswer { day, would_be: None, rules }
}
