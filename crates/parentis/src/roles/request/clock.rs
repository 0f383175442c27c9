//! By when: school days for the record (REC-1), a calendar month for subject access (SAR-5), and the time for exam marks
//! (SAR-10).
//!
//! The law's own counting is used and not the profile's: the day of receipt is day 0 (VOC-95), and a month ends on the same
//! day number, else on the month's last day (VOC-93).

use super::{ClockNote, Due, NoDay, Request, Right};
use crate::calendar::{CalendarGap, CountRules, Counting, Roll, Unit};
use crate::decision::{Decision, Outcome};
use crate::roles::duty::{RecordRight, record_right};
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use crate::words::Says;
use chrono::{Days, NaiveDate};

/// What a clock of one request reads.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    pub(super) school: &'a School,
    pub(super) request: &'a Request,
    pub(super) as_of: NaiveDate,
    /// It cannot be more than a choice, whatever still has to be looked at.
    pub(super) never_owed: bool,
    /// Was it asked in another form than in writing, which does (COM-2)?
    pub(super) other_form: bool,
    pub(super) muted: Option<RuleId>,
}

impl Clock<'_> {
    /// By when the requester is answered.
    pub(super) fn due(&self, decision: &Decision, horizon: &mut Horizon) -> Due {
        horizon.boundary(self.request.received);
        match self.request.right {
            Right::EducationalRecord => self.record(decision, horizon),
            Right::SubjectAccess => self.access(horizon),
        }
    }

    fn no_day(&self, why: NoDay, rules: &[RuleId]) -> Due {
        Due::NotSet { why, rules: self.heard(rules) }
    }

    fn heard(&self, rules: &[RuleId]) -> Vec<RuleId> {
        rules.iter().copied().filter(|rule| self.muted != Some(*rule)).collect()
    }

    /// Fifteen school days from receipt where the record is owed (REC-1); in Scotland by its own regulations (section 12).
    fn record(&self, decision: &Decision, horizon: &mut Horizon) -> Due {
        let request = self.request;
        if decision.outcome == Outcome::MustNot {
            return self.no_day(NoDay::NotOwed, &[]);
        }
        let Some(profile) = self.school.profile(self.as_of) else {
            return self.no_day(NoDay::Profile, &[RuleId::SCH_1]);
        };
        let rule = match record_right(profile) {
            RecordRight::Choice => return self.no_day(NoDay::Choice, &[RuleId::REC_3]),
            RecordRight::PeriodNotHeld | RecordRight::NotHeld => {
                return self.no_day(NoDay::NationRule, &[RuleId::JUR_2]);
            }
            RecordRight::England => RuleId::REC_1,
            RecordRight::Scotland => RuleId::JUR_2,
        };
        let choice = decision.outcome == Outcome::May && !decision.recommended;
        if choice || (decision.outcome == Outcome::NeedsCheck && self.never_owed) {
            return self.no_day(NoDay::NotOwed, &[]);
        }
        if self.muted == Some(rule) {
            return self.no_day(NoDay::NotOwed, &[]);
        }
        if !RuleId::REC_1.rule().in_force(request.received) {
            return self.no_day(NoDay::EarlierRule, &[rule]);
        }
        if request.received > self.as_of {
            return self.no_day(NoDay::NotReceived, &[]);
        }
        if request.written != Says::Yes && !self.other_form {
            return self.no_day(NoDay::NotInWriting, &[RuleId::REC_1]);
        }
        let counted = self.calendars(horizon).count(request.received, 15, Unit::SchoolDay, &Counting::default());
        match counted {
            Ok(counted) => Due::By { day: counted.due, notes: Vec::new(), rules: self.rules(rule, counted.rules) },
            Err(gap) => self.gap(gap, rule),
        }
    }

    /// A month from the relevant time (SAR-5).
    fn access(&self, horizon: &mut Horizon) -> Due {
        let request = self.request;
        if self.muted == Some(RuleId::SAR_5) {
            return self.no_day(NoDay::NotOwed, &[]);
        }
        if !RuleId::SAR_5.rule().in_force(request.received) {
            return self.no_day(NoDay::EarlierRule, &[RuleId::SAR_5]);
        }
        if request.received > self.as_of {
            return self.no_day(NoDay::NotReceived, &[]);
        }
        let Some(shown) = request.identified(self.as_of) else {
            return self.no_day(NoDay::IdentityNotShown, &[RuleId::SAR_5]);
        };
        let mut run = Run {
            calendars: self.calendars(horizon),
            start: request.received.max(shown),
            months: 1,
            paused: 0,
            until: request.received,
            notes: Vec::new(),
            rules: CountRules::NONE,
        };
        if run.start > request.received {
            run.note(ClockNote::FromIdentity);
        }
        let mut steps = self.steps(horizon);
        steps.sort_unstable();
        for step in steps {
            match run.take(step, request.received) {
                Ok(true) => {}
                Ok(false) => return self.no_day(NoDay::NotClarified, &[RuleId::SAR_5]),
                Err(gap) => return self.gap(gap, RuleId::SAR_5),
            }
        }
        match run.last() {
            Ok((day, moved)) => {
                if moved {
                    run.note(ClockNote::Moved);
                }
                run.notes.sort_unstable();
                Due::By { day, notes: run.notes, rules: self.rules(RuleId::SAR_5, run.rules) }
            }
            Err(gap) => self.gap(gap, RuleId::SAR_5),
        }
    }

    /// What has been done about the request by this day, and when.
    fn steps(&self, horizon: &mut Horizon) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut come = |day: NaiveDate| {
            horizon.boundary(day);
            day <= self.as_of
        };
        for clarification in &self.request.clarifications {
            let answered = clarification.answered.filter(|day| come(*day));
            if come(clarification.asked) {
                steps.push(Step { on: clarification.asked, what: What::Asked { answered } });
            }
        }
        if let Some(on) = self.request.extended_on.filter(|day| come(*day)) {
            steps.push(Step { on, what: What::Extended });
        }
        steps
    }

    /// Marks that were asked for before their results: the earlier of five months from the request and forty days from the
    /// results (SAR-10). Neither pauses nor an extension move that, nor does a weekend: the sheet gives these to SAR-5 alone.
    pub(super) fn marks(&self, horizon: &mut Horizon) -> Option<Due> {
        let request = self.request;
        let results = request.results_on.filter(|results| request.received < *results)?;
        let rule = RuleId::SAR_10;
        if request.right != Right::SubjectAccess || self.muted == Some(rule) || !rule.rule().in_force(request.received)
        {
            return None;
        }
        if request.received > self.as_of {
            return Some(self.no_day(NoDay::NotReceived, &[]));
        }
        if request.identified(self.as_of).is_none() {
            return Some(self.no_day(NoDay::IdentityNotShown, &[RuleId::SAR_5]));
        }
        let calendars = self.calendars(horizon);
        let months = calendars.count(request.received, 5, Unit::Month, &Counting::default());
        let days = calendars.count(results, 40, Unit::CalendarDay, &Counting::default());
        Some(match (months, days) {
            (Ok(months), Ok(days)) => {
                let first = if months.due <= days.due { months } else { days };
                Due::By { day: first.due, notes: Vec::new(), rules: self.rules(rule, first.rules) }
            }
            (Err(gap), _) | (_, Err(gap)) => self.gap(gap, rule),
        })
    }

    fn calendars(&self, horizon: &mut Horizon) -> crate::calendar::Calendars {
        self.school.calendar_boundaries(horizon);
        self.school.calendars_muting(self.as_of, self.muted)
    }

    fn rules(&self, rule: RuleId, counted: CountRules) -> Vec<RuleId> {
        let mut rules: Vec<RuleId> = std::iter::once(rule).chain(counted.iter()).collect();
        rules.sort_unstable();
        self.heard(&rules)
    }

    fn gap(&self, gap: CalendarGap, rule: RuleId) -> Due {
        let rules: Vec<RuleId> = std::iter::once(rule).chain(gap.rule()).collect();
        Due::NotKnown { gap, rules: self.heard(&rules) }
    }
}

/// Something that was done about the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    on: NaiveDate,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// The requester was asked what is meant.
    Asked { answered: Option<NaiveDate> },
    /// The requester was told that it takes longer.
    Extended,
}

/// The time as it runs, step by step.
struct Run {
    calendars: crate::calendar::Calendars,
    /// The relevant time: day 0.
    start: NaiveDate,
    months: u32,
    /// How many days it stood still.
    paused: u64,
    /// Until when those are taken account of.
    until: NaiveDate,
    notes: Vec<ClockNote>,
    rules: CountRules,
}

impl Run {
    fn note(&mut self, note: ClockNote) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Takes a step; `false` if the time stands still for want of an answer. What comes before the request, or after the
    /// time is over, does nothing.
    fn take(&mut self, step: Step, received: NaiveDate) -> Result<bool, CalendarGap> {
        let in_time = step.on >= received && self.in_time(step.on)?;
        match step.what {
            What::Asked { answered } if !in_time || answered.is_some_and(|day| day < step.on) => {
                self.note(ClockNote::NotPaused);
            }
            What::Asked { answered: None } => return Ok(false),
            What::Asked { answered: Some(answered) } => {
                // Of two questions that were open together, and of days before the time ran, no day counts twice.
                let from = step.on.max(self.start).max(self.until);
                let days = u64::try_from(answered.signed_duration_since(from).num_days()).unwrap_or(0);
                self.until = self.until.max(answered);
                self.paused = self.paused.saturating_add(days);
                if days > 0 {
                    self.note(ClockNote::Paused);
                }
            }
            // Told within the first month, as pauses had lengthened it by then.
            What::Extended if in_time => {
                self.months = 3;
                self.note(ClockNote::Extended);
            }
            What::Extended => self.note(ClockNote::NotExtended),
        }
        Ok(true)
    }

    /// The end of the time, before a weekend moves it.
    fn end(&mut self) -> Result<NaiveDate, CalendarGap> {
        let counted = self.calendars.count(self.start, self.months, Unit::Month, &Counting::default())?;
        self.rules = self.rules.and(counted.rules);
        let end = counted.due.checked_add_days(Days::new(self.paused)).ok_or(CalendarGap::OutOfRange)?;
        // Asked on a day to which a weekend moved the end, it is not over before the answer.
        Ok(end.max(self.until))
    }

    /// The last day in time, and whether it was moved to a working day.
    fn last(&mut self) -> Result<(NaiveDate, bool), CalendarGap> {
        let end = self.end()?;
        let to_working_day = Counting { roll: Roll::NextWorkingDay, ..Counting::default() };
        let counted = self.calendars.count(end, 0, Unit::CalendarDay, &to_working_day)?;
        self.rules = self.rules.and(counted.rules);
        Ok((counted.due, counted.due != end))
    }

    /// Is it a day in time?
    fn in_time(&mut self, day: NaiveDate) -> Result<bool, CalendarGap> {
        Ok(day <= self.end()? || day <= self.last()?.0)
    }
}
