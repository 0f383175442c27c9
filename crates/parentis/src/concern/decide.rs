//! May a step be taken, and what is then to be recorded?
//!
//! The library records nothing: it answers with the facts, and the host appends them. A step that is refused says why and by
//! which rule, and changes nothing.

use super::case::Run;
use super::clock::{Room, Under, last_day};
use super::handler::{Ask, Handling, away_by};
use super::known::Known;
use super::panel::PanelProblem;
use super::step::{CaseStep, MAX_MEMBERS};
use super::words::{AcceptanceTest, CasePhase, InAbsence, PauseReason, StageAct, StageKind, StepRefused};
use crate::calendar::Unit;
use crate::confidentiality::table::CaseRole;
use crate::fact::Fact;
use crate::ids::{DocumentId, PersonId};
use crate::profile::Post;
use crate::rules::RuleId;
use crate::school::School;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether a step may be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepAnswer {
    /// The case.
    pub case: DocumentId,
    /// The day.
    pub as_of: NaiveDate,
    /// Why it is refused; none: it may be taken.
    pub refused: Option<StepRefused>,
    /// Where the case then stands.
    pub phase: Option<CasePhase>,
    /// The number that the step has in its case.
    pub nth: Option<u32>,
    /// The step, with what the ladder says beside what was asked: who handles the stage, and by which post.
    pub step: Option<CaseStep>,
    /// Who has which part in the case by it.
    pub parts: Vec<CasePartTaken>,
    /// To whom outside the school it goes, where nobody in it may handle it (ESC-76, ESC-77).
    pub outside: Option<Post>,
    /// Through whom it is addressed.
    pub addressee: Option<Post>,
    /// Posts of which nobody recorded who holds them, so that they were left out.
    pub not_known: Vec<Post>,
    /// What is wrong with a panel.
    pub panel: Vec<PanelProblem>,
    /// Of a panel that is not in order: may members be borrowed from another school, trust or pool (ESC-83)?
    pub may_borrow: bool,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A part in a case that somebody has by a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CasePartTaken {
    /// Who.
    pub person: PersonId,
    /// Which part.
    pub part: CaseRole,
}

impl StepAnswer {
    /// What is to be recorded, as of the day that was asked about: the step, and who has which part in the case by it. Nothing
    /// if it is refused.
    pub fn facts(&self) -> Vec<Fact> {
        let case = &self.case;
        let step = self.nth.zip(self.step.clone()).filter(|_| self.refused.is_none());
        let step = step.map(|(nth, step)| Fact::ConcernStep { case: case.clone(), nth, step });
        let part = |taken: &CasePartTaken| Fact::CasePart {
            case: case.clone(),
            person: taken.person.clone(),
            part: taken.part,
        };
        step.into_iter().chain(self.parts.iter().map(part)).collect()
    }
}

/// Why not, and which rule says so.
pub(super) type Refusal = (StepRefused, Option<RuleId>);

impl School {
    /// May that step be taken in that case on that day, and what is then to be recorded?
    ///
    /// A step that begins a stage may leave out who handles it: the ladder names them.
    pub fn decide_step(&self, case: &DocumentId, step: &CaseStep, as_of: NaiveDate) -> StepAnswer {
        self.decide_step_muting(case, step, as_of, None)
    }

    pub(crate) fn decide_step_muting(
        &self,
        case: &DocumentId,
        step: &CaseStep,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> StepAnswer {
        let mut answer = StepAnswer {
            case: case.clone(),
            as_of,
            refused: None,
            phase: None,
            nth: None,
            step: None,
            parts: Vec::new(),
            outside: None,
            addressee: None,
            not_known: Vec::new(),
            panel: Vec::new(),
            may_borrow: false,
            rules: Vec::new(),
        };
        let mut room = Room::new(self, as_of, muted);
        let decided = room.decide(case, step, &mut answer);
        match decided {
            Ok((phase, nth, step)) => {
                answer.phase = Some(phase);
                answer.parts = parts(&step);
                answer.nth = Some(nth);
                answer.step = Some(step);
            }
            Err((refused, rule)) => {
                answer.refused = Some(refused);
                room.rules.extend(rule);
            }
        }
        answer.rules = room.rules.into_iter().collect();
        answer
    }
}

/// Decides a step of a case: the facts to be recorded, or why it is refused.
///
/// # Errors
/// The whole answer, if the step may not be taken.
pub fn decide(
    step: &CaseStep,
    (case, school): (&DocumentId, &School),
    as_of: NaiveDate,
) -> Result<Vec<Fact>, Box<StepAnswer>> {
    let answer = school.decide_step(case, step, as_of);
    if answer.refused.is_none() { Ok(answer.facts()) } else { Err(Box::new(answer)) }
}

impl Room<'_> {
    /// Refuses, if the rule is heeded.
    pub(super) fn refuse(&mut self, broken: bool, why: StepRefused, rule: RuleId) -> Result<(), Refusal> {
        if broken && self.heard(rule) { Err((why, Some(rule))) } else { Ok(()) }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a step: what each needs is read as a whole")]
    fn decide(
        &mut self,
        case: &DocumentId,
        step: &CaseStep,
        answer: &mut StepAnswer,
    ) -> Result<(CasePhase, u32, CaseStep), Refusal> {
        let Some(known) = Known::of(self, case) else { return Err((StepRefused::NoSuchCase, None)) };
        if let CaseStep::Triaged { .. } = step {
            return self.triaged(&known, step);
        }
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let under = known.under(ladder, profile);
        if self.as_of < known.case.last {
            return Err((StepRefused::BeforeLastStep, Some(RuleId::ESC_I7)));
        }
        let mut step = step.clone();
        if let CaseStep::Began { stage, .. } = &step {
            let place = ladder.place(stage).ok_or((StepRefused::NoSuchStage, None))?;
            let falls = known.case.run().is_some_and(|run| place <= run.place);
            self.refuse(falls, StepRefused::StageFalls, RuleId::ESC_I1)?;
        }
        let closed = known.case.phase == CasePhase::Closed;
        let Some((phase, rule)) = known.case.leads(Some(ladder), &step) else {
            self.refuse(closed, StepRefused::StaysClosed, RuleId::ESC_44)?;
            return Err((StepRefused::NotFromHere, None));
        };
        if !self.heard(rule) {
            return Err((StepRefused::NotFromHere, None));
        }
        match &mut step {
            CaseStep::NotAccepted { test, decided_by, reason } => {
                self.not_accepted(&known, *test, decided_by, reason.is_some())?;
            }
            CaseStep::Began { stage, handler, post, allowed_by } => {
                let place = ladder.place(stage).ok_or((StepRefused::NoSuchStage, None))?;
                self.may_begin(&known, place, allowed_by.as_ref())?;
                let kind = ladder.stages.get(place).map(|stage| stage.kind);
                if kind != Some(StageKind::Panel) {
                    let (person, by) = self.who_handles(&known, place, (handler.as_ref(), *post), answer)?;
                    (*handler, *post) = (person, by);
                }
            }
            CaseStep::HandedOn { handler, .. } => {
                self.heard(RuleId::ESC_41);
                let ask = known.ask(self, ladder, profile, known.case.run().map_or(0, |run| run.place));
                let left_out = ask.about.contains(handler) || ask.is_taken(handler);
                self.refuse(left_out, StepRefused::NotThisHandler, RuleId::ESC_I2)?;
                self.only_outside(&known, &ask, handler)?;
                self.stays_out(&known, handler)?;
            }
            CaseStep::Acknowledged { summary } => {
                let formal = known.case.run().is_some_and(|run| run.kind != StageKind::Informal);
                self.refuse(formal && summary.is_none(), StepRefused::SummaryNeeded, RuleId::ESC_29)?;
            }
            CaseStep::Met { recorded, all_agreed } => {
                self.refuse(*recorded && !*all_agreed, StepRefused::NotAllAgreed, RuleId::ESC_42)?;
            }
            CaseStep::Responded { action, .. } => {
                let formal = known.case.phase == CasePhase::Formal;
                self.refuse(formal && action.is_none(), StepRefused::ActionNeeded, RuleId::ESC_15)?;
                self.is_decided(&known)?;
            }
            CaseStep::PanelSet { members, hearing } => {
                let Some(rules) = &ladder.panel else { return Err((StepRefused::NoSuchStage, None)) };
                if members.len() > MAX_MEMBERS {
                    return Err((StepRefused::PanelNotInOrder, None));
                }
                let ask = known.ask(self, ladder, profile, 0);
                let (involved, away) = (ask.involved(), away_by(self.school, self.as_of, *hearing));
                answer.panel = self.panel_problems(members, (rules, profile), (&involved, &away), &known.posts);
                answer.panel.extend(self.did_not_stay_out(&known, members));
                answer.may_borrow = !answer.panel.is_empty() && self.heard(RuleId::ESC_83);
                if let Some(problem) = answer.panel.first() {
                    return Err((StepRefused::PanelNotInOrder, Some(problem.rule)));
                }
                self.time_for_papers(&known, *hearing)?;
            }
            CaseStep::Heard { attended, companions, .. } => {
                let hearing = known.case.panel.as_ref().map(|panel| panel.hearing);
                if hearing.is_none_or(|hearing| self.as_of < hearing) {
                    return Err((StepRefused::TooSoon, Some(RuleId::ESC_T13)));
                }
                answer.panel = self.panel_absent(&known, self.as_of);
                if let Some(problem) = answer.panel.first() {
                    return Err((StepRefused::PanelNotInOrder, Some(problem.rule)));
                }
                let rules = ladder.panel.as_ref();
                let offered = match rules.map(|rules| rules.in_absence) {
                    Some(InAbsence::Always) => true,
                    Some(InAbsence::AfterRealOffer) => known.case.offers > 0 && self.heard(RuleId::ESC_46),
                    Some(InAbsence::Never) | None => false,
                };
                self.refuse(!*attended && !offered, StepRefused::NoRealOffer, RuleId::ESC_10)?;
                let most = rules.map_or(1, |rules| rules.companions.max(1));
                self.refuse(*companions > most, StepRefused::TooManyCompanions, RuleId::ESC_45)?;
                self.heard(RuleId::ESC_45);
            }
            CaseStep::Concluded => {
                if known.case.phase == CasePhase::PanelDecided {
                    if let Some(rule) = self.findings_missing(&known) {
                        return Err((StepRefused::FindingsNotSent, Some(rule)));
                    }
                    self.refuse(!known.case.action, StepRefused::ActionNeeded, RuleId::ESC_15)?;
                }
            }
            CaseStep::Lapsed => match self.window(under) {
                None => return Err((StepRefused::WindowOpen, Some(RuleId::ESC_58))),
                Some(Err(gap)) => return Err((StepRefused::NoSuchDate, gap.rule())),
                Some(Ok(end)) => {
                    self.refuse(self.as_of <= end, StepRefused::WindowOpen, RuleId::ESC_T11)?;
                }
            },
            CaseStep::Reopened { decided_by, reason } => {
                self.not_a_party(&known, decided_by)?;
                let theirs = ladder.reopened_by.is_some_and(|post| self.decides(&known, decided_by, post));
                self.refuse(!theirs, StepRefused::NotTheirs, RuleId::ESC_T11)?;
                self.refuse(reason.is_none(), StepRefused::ReasonNeeded, RuleId::ESC_T11)?;
            }
            CaseStep::Withdrawn { confirmed } => {
                self.refuse(confirmed.is_none(), StepRefused::InWritingNeeded, RuleId::ESC_34)?;
            }
            CaseStep::Paused { reason, review, told, agreed } => {
                self.refuse(!*told, StepRefused::TellFirst, RuleId::ESC_T16)?;
                self.refuse(*review <= self.as_of, StepRefused::NoSuchDate, RuleId::ESC_T16)?;
                let mediation = *reason == PauseReason::Mediation;
                self.refuse(mediation && agreed.is_none(), StepRefused::InWritingNeeded, RuleId::ESC_43)?;
            }
            CaseStep::Extended { what, until, reason, told } => {
                // What has to be there so long before a hearing is no promise that could be put off.
                let before = matches!(what, StageAct::Papers | StageAct::Notice);
                self.refuse(before, StepRefused::NoTimeForPapers, RuleId::ESC_56)?;
                let (due, unit) = self.due_of(under, *what)?;
                self.refuse(self.as_of > due, StepRefused::DatePassed, RuleId::ESC_28)?;
                self.refuse(reason.is_none(), StepRefused::ReasonNeeded, RuleId::ESC_28)?;
                self.refuse(!*told, StepRefused::TellFirst, RuleId::ESC_28)?;
                self.refuse(*until <= due, StepRefused::NotLater, RuleId::ESC_28)?;
                let counted = self.is_counted(under, *until, unit);
                self.refuse(!counted, StepRefused::DayNotCounted, RuleId::ESC_I4)?;
            }
            CaseStep::Told { what, due: told } => {
                let (due, unit) = self.due_of(under, *what)?;
                let counted = self.is_counted(under, *told, unit);
                self.refuse(!counted, StepRefused::DayNotCounted, RuleId::ESC_I4)?;
                self.refuse(*told != due, StepRefused::NoSuchDate, RuleId::CAL_20)?;
            }
            CaseStep::HearingOffered { hearing, .. } => {
                self.refuse(*hearing <= self.as_of, StepRefused::NoSuchDate, RuleId::ESC_10)?;
            }
            CaseStep::HeardFirst { by, .. } => self.is_governor(&known, by)?,
            CaseStep::InvestigatorNamed { investigator, .. } => {
                let ask = known.ask(self, ladder, profile, known.case.run().map_or(0, |run| run.place));
                let left_out = ask.about.contains(investigator) || ask.is_taken(investigator);
                self.refuse(left_out, StepRefused::NotThisHandler, RuleId::ESC_27)?;
                self.stays_out(&known, investigator)?;
            }
            CaseStep::Decided { decided_by } => self.may_decide(&known, decided_by)?,
            CaseStep::StoppedResponding { steps_taken, position, .. } => {
                self.may_stop(&known, steps_taken.is_some(), position.is_some())?;
            }
            CaseStep::Triaged { .. }
            | CaseStep::LeftLadder { .. }
            | CaseStep::Resolved { .. }
            | CaseStep::FindingsSent { .. }
            | CaseStep::Resumed
            | CaseStep::CameAgain
            | CaseStep::WentOutside { .. } => {}
        }
        let phase = if matches!(step, CaseStep::Paused { .. }) { CasePhase::Paused } else { phase };
        Ok((phase, known.next_number, step))
    }

    /// A test of acceptance: safeguarding was answered before, and the test is in truth failed (ESC-30, ESC-35 to ESC-38).
    fn not_accepted(
        &mut self,
        known: &Known<'_>,
        test: AcceptanceTest,
        decided_by: &PersonId,
        reasoned: bool,
    ) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let acceptance = ladder.acceptance;
        self.not_a_party(known, decided_by)?;
        match test {
            AcceptanceTest::Late => {
                let late = self.late(known.under(ladder, profile));
                self.refuse(late != Some(true), StepRefused::TestNotFailed, RuleId::ESC_30)?;
                self.refuse(!reasoned, StepRefused::ReasonNeeded, RuleId::ESC_30)?;
                let theirs = ladder.late.and_then(|late| late.exception_by);
                let theirs = theirs.is_none_or(|post| self.decides(known, decided_by, post));
                self.refuse(!theirs, StepRefused::NotTheirs, RuleId::ESC_30)
            }
            AcceptanceTest::ThirdParty => {
                self.refuse(!acceptance.third_party_consent, StepRefused::TestNotFailed, RuleId::ESC_35)?;
                // A parent needs nobody's consent for their own child.
                let own = known.is_parent(self);
                self.refuse(own, StepRefused::TestNotFailed, RuleId::ESC_35)
            }
            AcceptanceTest::Anonymous => {
                self.refuse(known.raised.by.is_some(), StepRefused::TestNotFailed, RuleId::ESC_36)?;
                let theirs = self.decides(known, decided_by, acceptance.anonymous_by)
                    || known.holds(decided_by, Post::ChairOfGovernors);
                self.refuse(!theirs, StepRefused::NotTheirs, RuleId::ESC_36)
            }
            AcceptanceTest::Campaign => {
                // Whoever has a child at the school has a tie to it.
                let tie = !known.raised.pupils.is_empty();
                self.refuse(tie || !acceptance.campaigns, StepRefused::TestNotFailed, RuleId::ESC_37)?;
                // That they are many, alike and without a tie stands in the reason.
                self.refuse(!reasoned, StepRefused::ReasonNeeded, RuleId::ESC_37)
            }
            AcceptanceTest::Duplicate => {
                let earlier = known.raised.linked.as_ref().and_then(|case| Known::of(self, case));
                // What was withdrawn, turned away or sent elsewhere was not dealt with.
                let dealt_with = earlier.is_some_and(|earlier| earlier.case.was_dealt_with());
                self.refuse(!dealt_with, StepRefused::TestNotFailed, RuleId::ESC_38)
            }
            AcceptanceTest::NotOwed => self.test_not_owed(known, reasoned),
            AcceptanceTest::PastPupil => self.test_past_pupil(known, reasoned),
            AcceptanceTest::MoneyClaim => self.test_money_claim(known),
        }
    }

    /// May that stage begin now?
    fn may_begin(&mut self, known: &Known<'_>, place: usize, allowed_by: Option<&PersonId>) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let under = known.under(ladder, profile);
        let first = known.case.next_place(ladder).unwrap_or(place);
        let passed = place > first;
        if known.case.run().is_none() {
            let direct = ladder.stages.get(place).is_some_and(|stage| stage.direct);
            self.refuse(passed && !direct, StepRefused::NotDirect, RuleId::ESC_T5)?;
        } else {
            for between in first..place {
                let may = ladder.stages.get(between).is_some_and(|stage| stage.may_skip);
                let skips = may || matches!(self.handling(known, between), Handling::By { skip: true, .. });
                self.refuse(!skips, StepRefused::NotSkippable, RuleId::ESC_21)?;
            }
        }
        if passed && let Some(post) = ladder.gatekeeper {
            let theirs = allowed_by.is_some_and(|person| self.decides(known, person, post));
            self.refuse(!theirs, StepRefused::GatekeeperDecides, RuleId::ESC_T5)?;
        }
        if let Some(run) = known.case.run()
            && run.responded.is_none()
            && let Some(wait) = ladder.stages.get(run.place).and_then(|stage| stage.minimum_wait)
            && let Ok(over) = self.count(under, run.began, wait)
        {
            self.refuse(self.as_of < over, StepRefused::TooSoon, RuleId::ESC_T8)?;
        }
        if known.case.phase == CasePhase::AwaitingComplainant
            && let Some(Ok(end)) = self.window(under)
        {
            self.refuse(self.as_of > end, StepRefused::WindowOver, RuleId::ESC_58)?;
        }
        Ok(())
    }

    /// Who handles a stage: the one proposed if they may, else as the ladder has it.
    fn who_handles(
        &mut self,
        known: &Known<'_>,
        place: usize,
        (proposed, post): (Option<&PersonId>, Option<Post>),
        answer: &mut StepAnswer,
    ) -> Result<(Option<PersonId>, Option<Post>), Refusal> {
        if let (Some(person), Some((profile, ladder))) = (proposed, known.policy) {
            let ask: Ask<'_> = known.ask(self, ladder, profile, place);
            self.refuse(ask.about.contains(person), StepRefused::NotThisHandler, RuleId::ESC_40)?;
            self.refuse(ask.is_taken(person), StepRefused::NotThisHandler, RuleId::ESC_I2)?;
            self.only_outside(known, &ask, person)?;
            self.stays_out(known, person)?;
            return Ok((Some(person.clone()), post));
        }
        match self.handling(known, place) {
            Handling::By { post, person, addressee, .. } => {
                answer.addressee = addressee;
                Ok((person, Some(post)))
            }
            Handling::NoInternal { outside, addressee, not_known } => {
                answer.outside = outside;
                answer.addressee = addressee;
                answer.not_known = not_known;
                self.refuse(true, StepRefused::NoInternalHandler, RuleId::ESC_I3)?;
                Ok((None, None))
            }
        }
    }

    /// Is there time for notice and papers before a hearing (ESC-56)?
    fn time_for_papers(&mut self, known: &Known<'_>, hearing: NaiveDate) -> Result<(), Refusal> {
        let Some((profile, ladder)) = known.policy else { return Err((StepRefused::NoLadder, None)) };
        let under = known.under(ladder, profile);
        self.refuse(hearing < self.as_of, StepRefused::NoTimeForPapers, RuleId::ESC_56)?;
        let stage = known.case.run().and_then(|run| ladder.stages.get(run.place));
        for what in [StageAct::Papers, StageAct::Notice] {
            let Some(deadline) = stage.and_then(|stage| stage.deadline(what)) else { continue };
            let last = self.calendars.last_day_before(hearing, deadline.n, deadline.unit, false, under.counting);
            match last {
                Ok(last) => {
                    self.rules.extend(last.rules.iter());
                    self.refuse(last.due < self.as_of, StepRefused::NoTimeForPapers, RuleId::ESC_56)?;
                }
                Err(gap) => return Err((StepRefused::NoSuchDate, gap.rule())),
            }
        }
        Ok(())
    }

    /// The last day for an act at the stage where the case is, and in which unit it is counted.
    fn due_of(&mut self, under: Under<'_>, what: StageAct) -> Result<(NaiveDate, Unit), Refusal> {
        let run: &Run = under.case.run().ok_or((StepRefused::NoSuchDate, None))?;
        let stage = under.ladder.stages.get(run.place).ok_or((StepRefused::NoSuchStage, None))?;
        let deadline = stage.deadline(what).ok_or((StepRefused::NoSuchDate, None))?;
        let due = self.due(under, run, stage, *deadline).and_then(|due| due.due);
        match due.map(|due| (due, last_day(due))) {
            Some((_, Some(day))) => Ok((day, deadline.unit)),
            Some((crate::question::Day::NotKnown { gap }, None)) => Err((StepRefused::NoSuchDate, gap.rule())),
            Some((_, None)) | None => Err((StepRefused::NoSuchDate, None)),
        }
    }

    /// Is it a day that the unit counts?
    fn is_counted(&self, under: Under<'_>, day: NaiveDate, unit: Unit) -> bool {
        let one_of = match unit {
            Unit::SchoolWeek => Unit::SchoolDay,
            Unit::SchoolDay | Unit::WorkingDay | Unit::WorkingDayTermOnly => unit,
            Unit::CalendarDay | Unit::CalendarWeek | Unit::Month | Unit::Hour | Unit::Unspecified => return true,
        };
        self.calendars.count(day, 0, one_of, under.counting).is_ok_and(|counted| counted.due == day)
    }
}

/// Who has which part by a step.
fn parts(step: &CaseStep) -> Vec<CasePartTaken> {
    let mut parts = Vec::new();
    if let CaseStep::Began { handler: Some(handler), .. } | CaseStep::HandedOn { handler, .. } = step {
        parts.push(CasePartTaken { person: handler.clone(), part: CaseRole::Handler });
    }
    if let CaseStep::PanelSet { members, .. } = step {
        let member = |member: &super::step::PanelMember| CasePartTaken {
            person: member.person.clone(),
            part: CaseRole::PanelMember,
        };
        parts.extend(members.iter().map(member));
    }
    parts
}
