//! A case as of a day: where it stands, who does what by when, what is overdue, what the complainant may do; and all open ones
//! together.
//!
//! A safeguarding record comes first in every list, at once, and depends on nothing else of the case (ESC-T3, ESC-I6).

use super::clock::{CaseDue, Room};
use super::handler::Posts;
use super::known::Known;
use super::next::plain;
use super::step::CaseStep;
use super::words::{CaseAct, CaseClosure, CaseOutcome, CasePhase, ComplainantMay, PauseReason, StageKind};
use crate::ids::{DocumentId, EntryId, PersonId};
use crate::profile::{Post, Route};
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
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

impl<'a> Room<'a> {
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
