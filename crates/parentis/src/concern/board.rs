//! A case as of a day: where it stands, who does what by when, what is overdue, what the complainant may do; and all open ones
//! together.
//!
//! A safeguarding record comes first in every list, at once, and depends on nothing else of the case (ESC-T3, ESC-I6).

use super::case::Case;
use super::clock::{CaseDue, Room, Under};
use super::handler::{self, Ask, Handling, Posts};
use super::step::CaseStep;
use super::words::{CaseAct, CaseClosure, CaseOutcome, CasePhase, ComplainantMay, PauseReason, StageAct, StageKind};
use crate::calendar::Unit;
use crate::communication::words::PromiseStanding;
use crate::ids::{DocumentId, EntryId, PersonId};
use crate::profile::{Ladder, Post, Profile, Route};
use crate::question::Day;
use crate::roles::matrix::Column;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::cases::{CaseFile, Raised};
use crate::time::Horizon;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What somebody does next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaseNext {
    /// What.
    pub act: CaseAct,
    /// By which post, if one is named.
    pub post: Option<Post>,
    /// Who; none: nobody is on record for the post, or it is nobody's in particular.
    pub person: Option<PersonId>,
    /// To whom outside the school it goes, if nobody in it may.
    pub outside: Option<Post>,
    /// Through whom it is addressed.
    pub addressee: Option<Post>,
    /// At which stage.
    pub stage: Option<String>,
    /// At once, whatever the calendar says.
    pub at_once: bool,
    /// By when, if there is a time for it.
    pub due: Option<Day>,
    /// Is that time over?
    pub overdue: bool,
}

/// A step as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CasePast {
    /// Its number.
    pub nth: u32,
    /// Its day.
    pub on: NaiveDate,
    /// The step.
    pub step: CaseStep,
    /// The entry.
    pub entry: EntryId,
    /// Did it lead anywhere from where the case stood? If not it changed nothing.
    pub fits: bool,
}

/// What the record of a complaint has to hold (ESC-13 to ESC-15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaseRecord {
    /// Must there be one? From the formal stage on (ESC-13).
    pub required: bool,
    /// At which kind of stage it was settled (ESC-14).
    pub settled_at: Option<StageKind>,
    /// Is it written down what the school did (ESC-15)?
    pub action_recorded: bool,
    /// To whom findings are open to inspection on the premises (ESC-12).
    pub open_to: Vec<Post>,
    /// May it be disclosed to nobody but those whom the law names (ESC-16)?
    pub confidential: bool,
}

/// A case as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaseView {
    /// Which.
    pub case: DocumentId,
    /// The day.
    pub as_of: NaiveDate,
    /// Is such a case on record by that day?
    pub known: bool,
    /// Had the school a ladder on the day on which it was raised? Without one nothing has a time.
    pub has_ladder: bool,
    /// Where it stands.
    pub phase: Option<CasePhase>,
    /// At which stage it is, or was last.
    pub stage: Option<String>,
    /// Of what kind that is.
    pub stage_kind: Option<StageKind>,
    /// Who has it.
    pub handler: Option<PersonId>,
    /// By which post.
    pub post: Option<Post>,
    /// Who investigates in the handler's place; the decision stays the handler's (ESC-27).
    pub investigator: Option<PersonId>,
    /// The day on which it came.
    pub received: Option<NaiveDate>,
    /// The day as of which it counts as received (ESC-32).
    pub deemed: Option<Day>,
    /// Was it raised after the policy's limit (ESC-30)? None: the policy has none, or nobody recorded when it happened.
    pub late: Option<bool>,
    /// An earlier case that it goes back to, clearly different from it (ESC-T19).
    pub linked: Option<DocumentId>,
    /// Does it concern a child's safety; none: nobody answered yet.
    pub safeguarding: Option<Says>,
    /// How it was closed.
    pub closed: Option<CaseClosure>,
    /// Since when the school does not respond to it any more (ESC-39a). What is new is a new case, and nothing of safety waits.
    pub stopped_responding: Option<NaiveDate>,
    /// What came of it so far.
    pub outcome: Option<CaseOutcome>,
    /// Why it is paused.
    pub paused: Option<PauseReason>,
    /// Every time of the stage at which it is.
    pub dues: Vec<CaseDue>,
    /// Who does what next; what is at once first, then what falls due first.
    pub next: Vec<CaseNext>,
    /// What the complainant may do.
    pub complainant_may: Vec<ComplainantMay>,
    /// Until when they may ask for the next stage.
    pub ask_until: Option<Day>,
    /// What its record has to hold.
    pub case_record: CaseRecord,
    /// The bodies outside to which the complainant may turn, in the order in which they are named.
    pub outside_routes: Vec<Route>,
    /// Those outside who are no such body: the diocese, the local authority.
    pub outside_posts: Vec<Post>,
    /// Every step on record, in the order of their numbers.
    pub history: Vec<CasePast>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// One open case, in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BoardLine {
    /// Which.
    pub case: DocumentId,
    /// The day on which it came.
    pub received: NaiveDate,
    /// Where it stands.
    pub phase: CasePhase,
    /// At which stage.
    pub stage: Option<String>,
    /// Who has it.
    pub handler: Option<PersonId>,
    /// What is next: of it, what falls due first.
    pub next: Option<CaseNext>,
    /// Is a time over?
    pub overdue: bool,
    /// Is something to be done at once?
    pub at_once: bool,
    /// Dates that were told and that the calendar of today would not give (CAL-20).
    pub to_report: u32,
}

/// All open cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaseBoard {
    /// The day.
    pub as_of: NaiveDate,
    /// Each open case: what is at once first, then what falls due first.
    pub open: Vec<BoardLine>,
    /// How many are no longer open.
    pub ended: u32,
    /// Of the open ones, how many have a time that is over.
    pub overdue: u32,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// A case as it is known on a day: raised, gone through, and under which policy.
pub(super) struct Known<'a> {
    pub(super) raised: &'a Raised,
    pub(super) on: NaiveDate,
    pub(super) case: Case,
    pub(super) policy: Option<(&'a Profile, &'a Ladder)>,
    pub(super) posts: Rc<Posts<'a>>,
    pub(super) next_number: u32,
    history: Vec<(u32, NaiveDate, &'a CaseStep, u32, bool)>,
    school: &'a School,
}

impl<'a> Known<'a> {
    /// The case as its steps up to the day make it; none if it is not on record by then.
    pub(super) fn of(room: &mut Room<'a>, case: &DocumentId) -> Option<Self> {
        let school: &'a School = room.school;
        let file = school.inner.cases.get(case)?;
        let posts = Rc::new(Posts::new(school, room.as_of, &mut room.horizon));
        Self::from(room, file, posts)
    }

    fn from(room: &mut Room<'a>, file: &'a CaseFile, posts: Rc<Posts<'a>>) -> Option<Self> {
        let school: &'a School = room.school;
        // The first word on it holds; of two on one day the first entry.
        let raised = file.raised.iter().min_by_key(|raised| (raised.span.from(), raised.entry))?;
        let on = raised.span.from();
        room.horizon.boundary(on);
        if on > room.as_of {
            return None;
        }
        let policy = school.inner.profile_at(on, &mut Horizon::new(on)).and_then(|p| Some((p, p.ladder()?)));
        let mut steps: Vec<_> = file.steps.iter().collect();
        steps.sort_by_key(|step| (step.what.0, step.span.from(), step.entry));
        let mut case = Case::initial(on);
        let mut history = Vec::with_capacity(steps.len());
        let mut next_number = 1_u32;
        for dated in steps {
            let (nth, step) = &dated.what;
            let day = dated.span.from();
            room.horizon.boundary(day);
            if day > room.as_of {
                continue;
            }
            next_number = next_number.max(nth.saturating_add(1));
            let after = case.evolve(policy.map(|(_, ladder)| ladder), day, step);
            history.push((*nth, day, step, dated.entry, after.is_some()));
            if let Some(after) = after {
                case = after;
            }
            // What was said of a child's safety holds, whether or not the step led anywhere (ESC-I6).
            if let CaseStep::Triaged { safeguarding, .. } = step {
                case.said_of_safety(*safeguarding);
            }
        }
        Some(Self { raised: &raised.what, on, case, policy, posts, next_number, history, school })
    }

    pub(super) fn under<'k>(&'k self, ladder: &'k Ladder, profile: &'k Profile) -> Under<'k> {
        Under { raised: self.raised, on: self.on, case: &self.case, ladder, counting: profile.counting() }
    }

    /// Does that person hold that post today?
    pub(super) fn holds(&self, person: &PersonId, post: Post) -> bool {
        self.posts.held_by(person).any(|held| held == post)
    }

    /// Who holds that post for these pupils today.
    pub(super) fn holders(&self, post: Post) -> Vec<PersonId> {
        handler::Holders::of(&mut self.posts.of(&self.raised.pupils), post)
    }

    /// Is it about the head, as a person or as the holder of the post?
    pub(super) fn is_about_the_head(&self) -> bool {
        let mut about = self.raised.about.iter().filter_map(|person| self.school.inner.person_id(*person));
        let head = |person: &PersonId| self.holds(person, Post::Headteacher);
        self.raised.about_posts.contains(&Post::Headteacher) || about.any(head)
    }

    /// Is whoever raised it a parent of one of the pupils, as far as their being told of the child's progress says so?
    pub(super) fn is_parent(&self, room: &mut Room<'_>) -> bool {
        let Some(person) = self.raised.by.and_then(|by| self.school.inner.person_id(by)) else { return false };
        self.school.pupil_ids(&self.raised.pupils).iter().any(|pupil| {
            let decision = self.school.entitled_muting(Column::Report.into(), pupil, person, room.as_of, room.muted);
            decision.outcome.permits()
        })
    }

    pub(super) fn ask<'l>(&self, room: &Room<'_>, ladder: &'l Ladder, profile: &Profile, place: usize) -> Ask<'l> {
        handler::ask(self.school, &self.posts, (self.raised, &self.case), (profile, ladder), (place, room.as_of))
    }
}

impl<'a> Room<'a> {
    /// Who handles a stage of a case.
    pub(super) fn handling(&mut self, known: &Known<'_>, place: usize) -> Handling {
        let Some((profile, ladder)) = known.policy else {
            return Handling::NoInternal { outside: None, addressee: None, not_known: Vec::new() };
        };
        let ask = known.ask(self, ladder, profile, place);
        let mut holders = known.posts.of(&known.raised.pupils);
        handler::handler(&ask, &mut holders, &mut |rule| self.heard(rule))
    }

    /// Was it raised after the policy's limit (ESC-30, ESC-31, ESC-33)?
    pub(super) fn late(&mut self, under: Under<'_>) -> Option<bool> {
        let limit = under.ladder.late?;
        let last = under.raised.incident_on?;
        let series = under.raised.series_from.unwrap_or(last).min(last);
        let from_last = limit.series_from_last && self.heard(RuleId::ESC_31);
        let from = if from_last { last } else { series };
        if !self.heard(RuleId::ESC_30) {
            return None;
        }
        // Without the rule of corresponding dates a month is four weeks.
        let in_weeks = limit.unit == Unit::Month && !self.heard(RuleId::ESC_33);
        let (n, unit) = if in_weeks { (limit.n.saturating_mul(4), Unit::CalendarWeek) } else { (limit.n, limit.unit) };
        let end = self.calendars.count(from, n, unit, under.counting).ok()?;
        Some(under.on > end.due)
    }

    fn view(&mut self, case: &DocumentId, known: &Known<'a>) -> CaseView {
        let mut view = CaseView { known: true, ..nothing(case, self.as_of) };
        view.received = Some(known.on);
        view.phase = Some(if known.case.pause().is_some() { CasePhase::Paused } else { known.case.phase });
        view.paused = known.case.pause().map(|pause| pause.reason);
        view.safeguarding = known.case.safeguarding;
        view.linked = known.raised.linked.clone().filter(|_| self.heard(RuleId::ESC_T19));
        view.closed = known.case.closed;
        view.outcome = known.case.outcome;
        view.stopped_responding = known.case.stopped_responding.filter(|_| self.heard(RuleId::ESC_39A));
        view.history = known
            .history
            .iter()
            .filter_map(|(nth, on, step, entry, fits)| {
                let entry = self.school.inner.entries.get(*entry as usize)?.clone();
                Some(CasePast { nth: *nth, on: *on, step: (*step).clone(), entry, fits: *fits })
            })
            .collect();
        view.next.extend(self.safety(case, known));
        let Some((profile, ladder)) = known.policy else {
            if known.case.phase == CasePhase::Received && self.heard(RuleId::ESC_T2) {
                view.next.push(CaseNext { at_once: true, ..plain(CaseAct::Triage) });
            }
            return view;
        };
        view.has_ladder = true;
        let under = known.under(ladder, profile);
        if self.heard(RuleId::ESC_T1) {
            let deemed = self.deemed(under, known.on, true);
            if let Err(gap) = deemed {
                self.rules.extend(gap.rule());
            }
            view.deemed = Some(deemed.map_or_else(|gap| Day::NotKnown { gap }, |day| Day::On { day }));
        }
        view.late = self.late(under);
        if let Some(run) = known.case.run()
            && let Some(stage) = ladder.stages.get(run.place)
        {
            view.stage = Some(stage.id.clone());
            view.stage_kind = Some(stage.kind);
            view.handler = run.handlers.last().cloned();
            view.post = run.post;
            view.investigator = run.investigators.last().filter(|_| self.heard(RuleId::ESC_27)).cloned();
            for deadline in &stage.deadlines {
                view.dues.extend(self.due(under, run, stage, *deadline));
            }
        }
        self.record(&mut view, known);
        self.next(&mut view, known, (profile, ladder));
        self.may(&mut view, known, ladder, under);
        view
    }

    fn record(&mut self, view: &mut CaseView, known: &Known<'_>) {
        let formal = known.case.runs.iter().any(|run| run.kind != StageKind::Informal);
        if !formal && self.keeps_early(known) {
            view.case_record.required = true;
            view.case_record.settled_at = known.case.run().filter(|_| !known.case.is_open()).map(|run| run.kind);
            view.case_record.action_recorded = known.case.action;
        }
        if formal && self.heard(RuleId::ESC_13) {
            view.case_record.required = true;
            if !known.case.is_open() && self.heard(RuleId::ESC_14) {
                view.case_record.settled_at = known.case.run().map(|run| run.kind);
            }
            view.case_record.action_recorded = known.case.action && self.heard(RuleId::ESC_15);
            if known.case.findings.is_some() && self.heard(RuleId::ESC_12) {
                view.case_record.open_to = vec![Post::Proprietor, Post::Headteacher];
            }
        }
        view.case_record.confidential = self.heard(RuleId::ESC_16);
    }

    #[expect(clippy::too_many_lines, reason = "one arm a phase: what is next in each is read as a whole")]
    fn next(&mut self, view: &mut CaseView, known: &Known<'_>, (profile, ladder): (&Profile, &Ladder)) {
        let case = &known.case;
        if let Some(pause) = case.pause().copied() {
            let due = Some(Day::On { day: pause.review });
            pause.review.succ_opt().into_iter().for_each(|after| self.horizon.boundary(after));
            let overdue = self.as_of > pause.review;
            if self.heard(RuleId::ESC_T16) {
                view.next.push(CaseNext { due, overdue, ..plain(CaseAct::ReviewPause) });
            }
            return;
        }
        let who = (case.run().and_then(|run| run.handlers.last().cloned()), case.run().and_then(|run| run.post));
        let stage = view.stage.clone();
        let at = |act: CaseAct| CaseNext { person: who.0.clone(), post: who.1, stage: stage.clone(), ..plain(act) };
        let convener = ladder.panel.map(|panel| panel.convened_by);
        let clerk = |act: CaseAct| CaseNext { post: convener, stage: stage.clone(), ..plain(act) };
        match case.phase {
            CasePhase::Received => {
                if self.heard(RuleId::ESC_T2) {
                    view.next.push(CaseNext { at_once: true, ..plain(CaseAct::Triage) });
                }
            }
            CasePhase::Triage => {
                let first = self.begin(known, (profile, ladder), 0);
                view.next.push(first);
            }
            CasePhase::Informal | CasePhase::Formal => {
                for due in view.dues.iter().filter(|due| due.done.is_none()) {
                    let act = match due.what {
                        StageAct::Acknowledge => CaseAct::Acknowledge,
                        StageAct::Meet => CaseAct::Meet,
                        StageAct::Respond | StageAct::Decide | StageAct::Notify => CaseAct::Respond,
                        StageAct::Convene => CaseAct::ConvenePanel,
                        StageAct::Papers => CaseAct::ExchangePapers,
                        StageAct::Notice => CaseAct::GiveNotice,
                    };
                    let overdue = due.standing == PromiseStanding::Overdue;
                    view.next.push(CaseNext { due: due.due, overdue, ..at(act) });
                }
                let responded = case.run().is_some_and(|run| run.responded.is_some());
                if let Some(hand_on) = self.hand_on(known).filter(|_| !responded) {
                    // Before what is to be done first, and by then.
                    let timed = view.next.iter().filter(|next| !next.at_once);
                    let soonest =
                        timed.min_by_key(|next| next.due.and_then(super::clock::last_day).unwrap_or(NaiveDate::MAX));
                    let (due, overdue) = soonest.map_or((None, false), |next| (next.due, next.overdue));
                    view.next.insert(0, CaseNext { due, overdue, ..hand_on });
                }
                if case.run().is_some_and(super::case::Run::waits_for_decision) && self.heard(RuleId::ESC_27) {
                    view.next.push(at(CaseAct::Decide));
                }
                if !responded && !view.next.iter().any(|next| next.act == CaseAct::Respond) {
                    view.next.push(at(CaseAct::Respond));
                }
            }
            CasePhase::AwaitingComplainant => {
                let end = self.window(known.under(ladder, profile));
                if let Some(Ok(end)) = end
                    && self.as_of > end
                    && self.heard(RuleId::ESC_T11)
                {
                    view.next.push(at(CaseAct::CloseLapsed));
                } else if case.next_place(ladder).is_none() {
                    view.next.push(at(CaseAct::Conclude));
                }
            }
            CasePhase::PanelRequested => {
                let due = view.dues.iter().find(|due| due.what == StageAct::Convene);
                let (by, overdue) =
                    due.map_or((None, false), |due| (due.due, due.standing == PromiseStanding::Overdue));
                if let Some(ack) = view.dues.iter().find(|due| due.what == StageAct::Acknowledge && due.done.is_none())
                {
                    let overdue = ack.standing == PromiseStanding::Overdue;
                    view.next.push(CaseNext { due: ack.due, overdue, ..clerk(CaseAct::Acknowledge) });
                }
                view.next.push(CaseNext { due: by, overdue, ..clerk(CaseAct::ConvenePanel) });
            }
            CasePhase::PanelScheduled => {
                for (what, act) in
                    [(StageAct::Notice, CaseAct::GiveNotice), (StageAct::Papers, CaseAct::ExchangePapers)]
                {
                    if let Some(due) = view.dues.iter().find(|due| due.what == what) {
                        // Nobody records that it was done; before its day it is still to do.
                        if due.last_day().is_none_or(|last| self.as_of <= last) {
                            view.next.push(CaseNext { due: due.due, ..clerk(act) });
                        }
                    }
                }
                let hearing = case.panel.as_ref().map(|panel| panel.hearing);
                let overdue = hearing.is_some_and(|hearing| self.as_of > hearing);
                hearing.and_then(|hearing| hearing.succ_opt()).into_iter().for_each(|day| self.horizon.boundary(day));
                let due = hearing.map(|day| Day::On { day });
                view.next.push(CaseNext { due, overdue, ..clerk(CaseAct::HoldHearing) });
            }
            CasePhase::PanelDecided => {
                let due = view.dues.iter().find(|due| due.what == StageAct::Notify);
                let (by, overdue) =
                    due.map_or((None, false), |due| (due.due, due.standing == PromiseStanding::Overdue));
                if self.findings_missing(known).is_some() {
                    view.next.push(CaseNext { due: by, overdue, ..clerk(CaseAct::SendFindings) });
                } else {
                    view.next.push(clerk(CaseAct::Conclude));
                }
            }
            CasePhase::Paused
            | CasePhase::OutOfScope
            | CasePhase::Withdrawn
            | CasePhase::Closed
            | CasePhase::Outside => {}
        }
        view.next
            .sort_by_key(|next| (!next.at_once, next.due.and_then(super::clock::last_day).unwrap_or(NaiveDate::MAX)));
    }

    /// To hand a stage on, where whoever has it is away: to whom the ladder names next (ESC-40).
    fn hand_on(&mut self, known: &Known<'_>) -> Option<CaseNext> {
        let run = known.case.run()?;
        let handler = self.school.person(run.handlers.last()?)?;
        if !self.school.inner.is_away(handler.0, self.as_of, &mut self.horizon) || !self.heard(RuleId::ESC_40) {
            return None;
        }
        let policy = known.policy?;
        let CaseNext { post, person, outside, addressee, stage, .. } = self.begin(known, policy, run.place);
        Some(CaseNext { post, person, outside, addressee, stage, ..plain(CaseAct::HandOn) })
    }

    /// To begin a stage: by whom.
    fn begin(&mut self, known: &Known<'_>, (_, ladder): (&Profile, &Ladder), place: usize) -> CaseNext {
        let stage = ladder.stages.get(place).map(|stage| stage.id.clone());
        match self.handling(known, place) {
            Handling::By { post, person, addressee, .. } => {
                CaseNext { post: Some(post), person, addressee, stage, ..plain(CaseAct::BeginStage) }
            }
            Handling::NoInternal { outside, addressee, .. } => {
                CaseNext { outside, addressee, stage, ..plain(CaseAct::FindHandlerOutside) }
            }
        }
    }

    fn may(&mut self, view: &mut CaseView, known: &Known<'_>, ladder: &Ladder, under: Under<'_>) {
        let case = &known.case;
        let open = case.is_open();
        if case.pause().is_none() {
            let next = case.next_place(ladder).and_then(|place| ladder.stages.get(place));
            let at_a_stage = matches!(case.phase, CasePhase::Informal | CasePhase::Formal);
            let may_ask = matches!(case.phase, CasePhase::Informal | CasePhase::AwaitingComplainant);
            let end = self.window(under);
            view.ask_until = end.map(|end| end.map_or_else(|gap| Day::NotKnown { gap }, |day| Day::On { day }));
            let over = matches!(end, Some(Ok(end)) if self.as_of > end);
            if let Some(next) = next.filter(|_| may_ask && !over) {
                if next.kind != StageKind::Panel {
                    view.complainant_may.push(ComplainantMay::AskForNextStage);
                } else if self.heard(RuleId::ESC_6) {
                    view.complainant_may.push(ComplainantMay::AskForPanel);
                }
            }
            if at_a_stage && self.heard(RuleId::ESC_41) {
                view.complainant_may.push(ComplainantMay::AskForAnotherHandler);
            }
            if case.phase == CasePhase::PanelScheduled && self.heard(RuleId::ESC_10) {
                view.complainant_may.push(ComplainantMay::AttendWithCompanion);
                self.heard(RuleId::ESC_45);
            }
        }
        if open && self.heard(RuleId::ESC_34) {
            view.complainant_may.push(ComplainantMay::Withdraw);
        }
        let delayed = view.dues.iter().any(|due| due.standing == PromiseStanding::Overdue);
        let formal = case.run().is_some_and(|run| run.kind != StageKind::Informal);
        let early = open && delayed && formal && self.heard(RuleId::ESC_91);
        let through = matches!(case.closed, Some(CaseClosure::Decided | CaseClosure::Lapsed | CaseClosure::Resolved));
        if (through && self.heard(RuleId::ESC_T20)) || early {
            for route in &ladder.external {
                if !early || *route == Route::Dfe {
                    view.outside_routes.extend(self.outside(*route, known).then_some(*route));
                }
            }
            if !early && !ladder.external_posts.is_empty() && self.heard(RuleId::ESC_94) {
                view.outside_posts.extend(&ladder.external_posts);
            }
            if !view.outside_routes.is_empty() || !view.outside_posts.is_empty() {
                view.complainant_may.push(ComplainantMay::GoOutside);
            }
        }
    }

    /// Is a way outside open, and by which rule?
    fn outside(&mut self, route: Route, known: &Known<'_>) -> bool {
        use crate::profile::SchoolType;
        let academy = known.policy.is_some_and(|(profile, _)| profile.school_type() == SchoolType::Academy);
        let rule = match route {
            Route::Dfe if academy => RuleId::ESC_90,
            Route::Dfe => RuleId::ESC_92,
            Route::Ofsted => RuleId::ESC_93,
            Route::Spso => RuleId::ESC_95,
            Route::OmbudsmanNi => RuleId::ESC_96,
            Route::HrGrievance
            | Route::Disciplinary
            | Route::Whistleblowing
            | Route::AdmissionAppeal
            | Route::ExclusionReview
            | Route::SendTribunal
            | Route::ExamAppeal
            | Route::CountyCourt
            | Route::Sacre
            | Route::ThirdPartyProvider
            | Route::Isi
            | Route::Ico
            | Route::Psow => RuleId::ESC_T20,
        };
        self.heard(rule)
    }
}

pub(super) const fn plain(act: CaseAct) -> CaseNext {
    CaseNext {
        act,
        post: None,
        person: None,
        outside: None,
        addressee: None,
        stage: None,
        at_once: false,
        due: None,
        overdue: false,
    }
}

fn nothing(case: &DocumentId, as_of: NaiveDate) -> CaseView {
    CaseView {
        case: case.clone(),
        as_of,
        known: false,
        has_ladder: false,
        phase: None,
        stage: None,
        stage_kind: None,
        handler: None,
        post: None,
        investigator: None,
        received: None,
        deemed: None,
        late: None,
        linked: None,
        safeguarding: None,
        closed: None,
        stopped_responding: None,
        outcome: None,
        paused: None,
        dues: Vec::new(),
        next: Vec::new(),
        complainant_may: Vec::new(),
        ask_until: None,
        case_record: CaseRecord {
            required: false,
            settled_at: None,
            action_recorded: false,
            open_to: Vec::new(),
            confidential: false,
        },
        outside_routes: Vec::new(),
        outside_posts: Vec::new(),
        history: Vec::new(),
        rules: Vec::new(),
        holds_until: None,
    }
}

impl School {
    /// A case as of a day: where it stands, what is next and by when, and what the complainant may do.
    pub fn concern(&self, case: &DocumentId, as_of: NaiveDate) -> CaseView {
        self.concern_muting(case, as_of, None)
    }

    pub(crate) fn concern_muting(&self, case: &DocumentId, as_of: NaiveDate, muted: Option<RuleId>) -> CaseView {
        let mut room = Room::new(self, as_of, muted);
        let mut view = match Known::of(&mut room, case) {
            Some(known) => room.view(case, &known),
            None => nothing(case, as_of),
        };
        view.rules = room.rules.into_iter().collect();
        view.holds_until = room.horizon.holds_until();
        view
    }

    /// All open cases on a day.
    pub fn concerns(&self, as_of: NaiveDate) -> CaseBoard {
        self.concerns_muting(as_of, None)
    }

    pub(crate) fn concerns_muting(&self, as_of: NaiveDate, muted: Option<RuleId>) -> CaseBoard {
        let mut room = Room::new(self, as_of, muted);
        let mut board =
            CaseBoard { as_of, open: Vec::new(), ended: 0, overdue: 0, rules: Vec::new(), holds_until: None };
        let posts = Rc::new(Posts::new(self, as_of, &mut room.horizon));
        for (case, file) in &self.inner.cases {
            let Some(known) = Known::from(&mut room, file, Rc::clone(&posts)) else { continue };
            if !known.case.is_open() && !room.awaits_record(case, &known) {
                board.ended = board.ended.saturating_add(1);
                continue;
            }
            let view = room.view(case, &known);
            let overdue = view.next.iter().any(|next| next.overdue);
            board.overdue = board.overdue.saturating_add(u32::from(overdue));
            let to_report = view.dues.iter().filter(|due| due.would_be.is_some()).count();
            board.open.push(BoardLine {
                case: case.clone(),
                received: known.on,
                phase: view.phase.unwrap_or(CasePhase::Received),
                stage: view.stage,
                handler: view.handler,
                at_once: view.next.iter().any(|next| next.at_once),
                next: view.next.into_iter().next(),
                overdue,
                to_report: u32::try_from(to_report).unwrap_or(u32::MAX),
            });
        }
        board.open.sort_by(|a, b| {
            let falls = |line: &BoardLine| {
                line.next.as_ref().and_then(|next| next.due).and_then(super::clock::last_day).unwrap_or(NaiveDate::MAX)
            };
            (b.at_once.cmp(&a.at_once))
                .then_with(|| falls(a).cmp(&falls(b)))
                .then_with(|| (a.received, &a.case).cmp(&(b.received, &b.case)))
        });
        board.rules = room.rules.into_iter().collect();
        board.holds_until = room.horizon.holds_until();
        board
    }
}
