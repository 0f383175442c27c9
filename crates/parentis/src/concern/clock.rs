//! By when: the days of a case, from the event that the policy names, through pauses and extensions.
//!
//! | | rule |
//! | --- | --- |
//! | every time runs from a stated event; until that happened there is no day | ESC-59 |
//! | a unit that nobody stated gives no day, and neither does a calendar that nobody entered | CAL-15 |
//! | a date that was told stands when the calendar changes; what it would be is reported | CAL-20 |
//! | an extension has a new date; the old one is kept beside it | ESC-28 |
//! | while a case is paused no day is due; after it the days that were left go on | ESC-T16, ESC-T17 |
//!
//! A day in a pause does not count: of the days from the pause to the due day as many are counted again from the day on which
//! the case goes on. What was promised in weeks or months goes on by as many days as were left.

use super::case::{Case, Pause, Run};
use super::step::of_the_stage;
use super::words::{ClockStart, Firmness, OutOfTerm, StageAct, StageKind};
use crate::calendar::{CalendarGap, Calendars, Counting, DayKind, Received, Unit, london_day};
use crate::communication::words::PromiseStanding;
use crate::profile::{Deadline, Ladder, Post, Promise, Stage};
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::cases::Raised;
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One time of a case: what is due, by when, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaseDue {
    /// What.
    pub what: StageAct,
    /// At which stage.
    pub stage: String,
    /// Is it meant, or promised?
    pub force: Firmness,
    /// The event from which it runs.
    pub start: ClockStart,
    /// The day of that event; none: it did not happen yet.
    pub starts_on: Option<NaiveDate>,
    /// By when; none while the event did not happen, or the clock stands still.
    pub due: Option<Day>,
    /// The date that was told to the complainant, if one was.
    pub told: Option<NaiveDate>,
    /// The date that the calendar of today would give instead of the one that was told; to be reported (CAL-20).
    pub would_be: Option<NaiveDate>,
    /// The date from which it was extended (ESC-28).
    pub extended_from: Option<NaiveDate>,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
    /// Where it stands.
    pub standing: PromiseStanding,
    /// The counted day before, on which to remind whoever it is with.
    pub remind_on: Option<NaiveDate>,
}

impl CaseDue {
    /// The last day in time, if there is one.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.due.and_then(last_day)
    }
}

pub(crate) fn last_day(due: Day) -> Option<NaiveDate> {
    match due {
        Day::On { day } => Some(day),
        Day::At { instant } => Some(london_day(instant)),
        Day::NotKnown { .. } => None,
    }
}

/// Where cases are looked at: the school on a day, its calendars laid out once, and what was consulted.
pub(crate) struct Room<'a> {
    pub(crate) school: &'a School,
    pub(crate) calendars: Calendars,
    pub(crate) as_of: NaiveDate,
    pub(crate) muted: Option<RuleId>,
    pub(crate) rules: BTreeSet<RuleId>,
    pub(crate) horizon: Horizon,
}

/// A case with what it is counted by.
#[derive(Clone, Copy)]
pub(crate) struct Under<'a> {
    pub(crate) raised: &'a Raised,
    pub(crate) on: NaiveDate,
    pub(crate) case: &'a Case,
    pub(crate) ladder: &'a Ladder,
    pub(crate) counting: &'a Counting,
}

/// Which rule says by when.
fn rule_of(what: StageAct, stage: &Stage) -> RuleId {
    match (what, stage.kind) {
        (StageAct::Acknowledge, StageKind::Informal) => RuleId::ESC_50,
        (StageAct::Acknowledge, StageKind::Formal | StageKind::Panel) => RuleId::ESC_52,
        (StageAct::Respond | StageAct::Meet, StageKind::Informal) => RuleId::ESC_51,
        (StageAct::Respond | StageAct::Meet, StageKind::Formal | StageKind::Panel) => {
            if stage.roles.contains(&Post::ChairOfGovernors) { RuleId::ESC_54 } else { RuleId::ESC_53 }
        }
        (StageAct::Convene, _) => RuleId::ESC_55,
        (StageAct::Papers | StageAct::Notice, _) => RuleId::ESC_56,
        (StageAct::Decide | StageAct::Notify, _) => RuleId::ESC_57,
    }
}

impl<'a> Room<'a> {
    pub(crate) fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        school.calendar_boundaries(&mut horizon);
        let calendars = school.calendars_muting(as_of, muted);
        Self { school, calendars, as_of, muted, rules: BTreeSet::new(), horizon }
    }

    pub(crate) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// The day on which a message counts as received: its day, or after a holiday the first school day (ESC-32, ESC-T1).
    pub(crate) fn deemed(&mut self, under: Under<'_>, day: NaiveDate, whole: bool) -> Result<NaiveDate, CalendarGap> {
        let arrived = match under.raised.at {
            Some(at) if whole => Received::At(at),
            Some(_) | None => Received::Day(day),
        };
        let deemed = match under.ladder.out_of_term {
            OutOfTerm::DeemedNextSchoolDay => self.calendars.deemed_received(arrived, under.counting)?,
            OutOfTerm::Extend | OutOfTerm::Without => self.calendars.day_of_receipt(arrived, under.counting)?,
        };
        self.rules.extend(deemed.rules.iter());
        Ok(deemed.day)
    }

    /// The day of the event from which a time runs.
    fn start(&mut self, under: Under<'_>, run: &Run, start: ClockStart) -> Option<Result<NaiveDate, CalendarGap>> {
        // Where the event is not heeded, everything runs from receipt.
        let start = if of_the_stage(start) && !self.heard(RuleId::ESC_59) { ClockStart::Received } else { start };
        if start == ClockStart::DeemedReceived {
            self.heard(RuleId::ESC_59);
        }
        match start {
            ClockStart::DeemedReceived if self.heard(RuleId::ESC_T1) => Some(self.deemed(under, under.on, true)),
            ClockStart::Received | ClockStart::DeemedReceived => Some(Ok(under.on)),
            ClockStart::Acknowledged => run.acknowledged.map(Ok),
            ClockStart::StageBegan => Some(self.deemed(under, run.began, false)),
            ClockStart::Met => run.met.map(Ok),
            ClockStart::Responded => run.responded.map(|(day, _)| Ok(day)),
            ClockStart::Hearing => under.case.panel.as_ref().map(|panel| Ok(panel.hearing)),
            ClockStart::Decided => run.heard.or(run.responded).map(|(day, _)| Ok(day)),
        }
    }

    /// So many of a unit from a day on, with what the policy says of holidays.
    pub(crate) fn count(
        &mut self,
        under: Under<'_>,
        from: NaiveDate,
        Promise { n, unit }: Promise,
    ) -> Result<NaiveDate, CalendarGap> {
        let counted = self.calendars.count(from, n, unit, under.counting)?;
        self.rules.extend(counted.rules.iter());
        if under.ladder.out_of_term == OutOfTerm::Extend
            && unit != Unit::SchoolDay
            && matches!(self.calendars.kind_of(counted.due)?, DayKind::Holiday | DayKind::HalfTerm)
        {
            let later = self.calendars.deemed_received(counted.due, under.counting)?;
            self.rules.extend(later.rules.iter());
            return Ok(later.day);
        }
        Ok(counted.due)
    }

    fn back(
        &mut self,
        under: Under<'_>,
        event: NaiveDate,
        Promise { n, unit }: Promise,
    ) -> Result<NaiveDate, CalendarGap> {
        let counted = self.calendars.last_day_before(event, n, unit, false, under.counting)?;
        self.rules.extend(counted.rules.iter());
        Ok(counted.due)
    }

    /// A due day moved by a pause that is over: as many days as were left, from the day on which the case goes on (ESC-T17).
    fn after_pause(
        &self,
        under: Under<'_>,
        due: NaiveDate,
        (pause, until): (&Pause, NaiveDate),
        unit: Unit,
    ) -> Result<NaiveDate, CalendarGap> {
        let how = Counting { count_start_day: false, ..*under.counting };
        let (before, again) = (pause.since.pred_opt(), until.pred_opt());
        let (Some(before), Some(again)) = (before, again) else { return Err(CalendarGap::OutOfRange) };
        let by_days = matches!(unit, Unit::SchoolWeek | Unit::CalendarWeek | Unit::Month);
        let counted = if by_days { Unit::CalendarDay } else { unit };
        // The least number of counted days that reaches the due day; found by halving, as more days never end earlier.
        let span = u32::try_from(due.signed_duration_since(before).num_days()).unwrap_or(0);
        let (mut low, mut high) = (1_u32, span.max(1));
        while low < high {
            let middle = low.midpoint(high);
            match self.calendars.count(before, middle, counted, &how) {
                Ok(reached) if reached.due < due => low = middle.saturating_add(1),
                Ok(_) | Err(CalendarGap::Exhausted { .. }) => high = middle,
                Err(gap) => return Err(gap),
            }
        }
        let moved = self.calendars.count(again, low, counted, &how)?.due;
        if unit == Unit::SchoolWeek {
            return Ok(self.calendars.count(moved, 0, Unit::SchoolDay, &how)?.due);
        }
        Ok(moved)
    }

    /// One time of a stage.
    pub(crate) fn due(&mut self, under: Under<'_>, run: &Run, stage: &Stage, deadline: Deadline) -> Option<CaseDue> {
        if !self.heard(rule_of(deadline.what, stage)) {
            return None;
        }
        let (case, back) = (under.case, matches!(deadline.what, StageAct::Papers | StageAct::Notice));
        let started = self.start(under, run, deadline.start);
        let starts_on = started.and_then(Result::ok);
        let done = done(case, run, deadline.what);
        let latest = |list: &[super::case::Set]| list.iter().rev().find(|set| set.what == deadline.what).copied();
        let told = latest(&run.told).filter(|_| self.heard(RuleId::CAL_20));
        let extended = latest(&run.extended).filter(|_| self.heard(RuleId::ESC_28));
        let computed: Option<Result<Day, CalendarGap>> = started.map(|started| {
            let started = started?;
            if deadline.unit == Unit::Hour {
                let at = under.raised.at.ok_or(CalendarGap::UnitNotForThis { unit: Unit::Hour })?;
                let counted = self.calendars.hours_after(at, deadline.n, under.counting)?;
                self.rules.extend(counted.rules.iter());
                return Ok(Day::At { instant: counted.due });
            }
            let day = if back {
                self.back(under, started, deadline.promise())
            } else {
                self.count(under, started, deadline.promise())
            };
            day.map(|day| Day::On { day })
        });
        if let Some(Err(gap)) = computed {
            self.rules.extend(gap.rule());
        }
        let day_of = |day: Option<Result<Day, CalendarGap>>| day.and_then(Result::ok).and_then(last_day);
        let today = day_of(computed);
        // What was told, and an extension of it, stand; a computed day is as of its start.
        let (base, since) = match (extended, told) {
            (Some(extended), Some(told)) if told.on > extended.on => {
                (Some(Ok(Day::On { day: told.due })), Some(told.on))
            }
            (Some(extended), _) => (Some(Ok(Day::On { day: extended.due })), Some(extended.on)),
            (None, Some(told)) => (Some(Ok(Day::On { day: told.due })), Some(told.on)),
            (None, None) => (computed, starts_on),
        };
        let mut due = base;
        let mut changes = today;
        for pause in case.pauses.iter().filter(|_| !back) {
            let Some(until) = pause.until else {
                // It stands still, and of what was due before it nothing changes.
                if last_of(due).is_some_and(|day| day >= pause.since) && self.heard(RuleId::ESC_T16) {
                    due = None;
                }
                continue;
            };
            let shift = |day: Option<NaiveDate>, since: Option<NaiveDate>| {
                day.filter(|day| *day >= pause.since && since.is_none_or(|since| since <= pause.since))
            };
            let runs_in = shift(last_of(due), since).is_some() || shift(changes, starts_on).is_some();
            if !runs_in || !self.heard(RuleId::ESC_T17) {
                continue;
            }
            if let Some(day) = shift(changes, starts_on) {
                changes = self.after_pause(under, day, (pause, until), deadline.unit).ok();
            }
            if let Some(day) = shift(last_of(due), since) {
                due = Some(self.after_pause(under, day, (pause, until), deadline.unit).map(|day| Day::On { day }));
            }
        }
        let due = due.map(|due| due.unwrap_or_else(|gap| Day::NotKnown { gap }));
        let would_be = changes.filter(|day| {
            told.is_some() && extended.is_none() && due.and_then(last_day).is_some_and(|due| due != *day)
        });
        let old = told.map(|told| told.due).or(today);
        let extended_from = extended.and(old);
        let standing = self.standing(due, done);
        let unit =
            if matches!(deadline.unit, Unit::Hour | Unit::Unspecified) { Unit::CalendarDay } else { deadline.unit };
        let one_of = match unit {
            Unit::SchoolWeek => Unit::SchoolDay,
            Unit::CalendarWeek | Unit::Month => Unit::CalendarDay,
            Unit::SchoolDay
            | Unit::WorkingDay
            | Unit::WorkingDayTermOnly
            | Unit::CalendarDay
            | Unit::Hour
            | Unit::Unspecified => unit,
        };
        let remind_on = due.filter(|_| done.is_none()).and_then(last_day).and_then(|day| {
            self.calendars.last_day_before(day, 1, one_of, false, under.counting).ok().map(|before| before.due)
        });
        Some(CaseDue {
            what: deadline.what,
            stage: stage.id.clone(),
            force: deadline.force,
            start: deadline.start,
            starts_on,
            due,
            told: told.map(|told| told.due),
            would_be,
            extended_from,
            done,
            standing,
            remind_on,
        })
    }

    fn standing(&mut self, due: Option<Day>, done: Option<NaiveDate>) -> PromiseStanding {
        match (due, done) {
            (None, Some(_)) => PromiseStanding::Kept,
            (None, None) => PromiseStanding::Open,
            (Some(due), done) => match (last_day(due), done) {
                (None, _) => PromiseStanding::CannotSay,
                (Some(last), Some(done)) if done <= last => PromiseStanding::Kept,
                (Some(_), Some(_)) => PromiseStanding::KeptLate,
                (Some(last), None) => {
                    last.succ_opt().into_iter().for_each(|late| self.horizon.boundary(late));
                    if self.as_of > last { PromiseStanding::Overdue } else { PromiseStanding::Open }
                }
            },
        }
    }

    /// Until when the complainant may ask for the next stage (ESC-58); none: without end.
    pub(crate) fn window(&mut self, under: Under<'_>) -> Option<Result<NaiveDate, CalendarGap>> {
        let since = under.case.waiting_since?;
        let stage = under.ladder.stages.get(under.case.run()?.place)?;
        let window = stage.window?;
        if !self.heard(RuleId::ESC_58) {
            return None;
        }
        let mut end = self.count(under, since, window);
        for pause in under.case.pauses.iter().filter(|pause| pause.since >= since) {
            if let (Some(until), Ok(day)) = (pause.until, end)
                && day >= pause.since
            {
                end = self.after_pause(under, day, (pause, until), window.unit);
            }
        }
        if let Ok(end) = end {
            end.succ_opt().into_iter().for_each(|after| self.horizon.boundary(after));
        }
        Some(end)
    }
}

fn last_of(due: Option<Result<Day, CalendarGap>>) -> Option<NaiveDate> {
    due.and_then(Result::ok).and_then(last_day)
}

/// The day on which it was done.
fn done(case: &Case, run: &Run, what: StageAct) -> Option<NaiveDate> {
    match what {
        StageAct::Acknowledge => run.acknowledged,
        StageAct::Respond => run.responded.map(|(day, _)| day),
        StageAct::Meet => run.met,
        StageAct::Convene | StageAct::Papers | StageAct::Notice => run.heard.map(|(day, _)| day),
        StageAct::Decide => run.heard.or(run.responded).map(|(day, _)| day),
        StageAct::Notify => case.findings_sent_on.or(run.responded.map(|(day, _)| day)),
    }
}
