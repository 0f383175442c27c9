//! One case: its state as its steps make it, and which step leads where.
//!
//! ```text
//!  raised ─T1→ received ─T2→ triage ─┬─T4→ out_of_scope
//!                                    ├─T21→ closed(not_accepted)
//!                                    └─T5→ informal ─T7→ informal … ─T6→ closed(resolved)
//!                                      │      └─T8──────┐
//!                                      └──(direct)──→ formal ─T9→ awaiting_complainant ─T11→ closed(lapsed)
//!                                                       ↑──T10──────┤   ↑──(reopened, T11)──┘
//!      closed(decided) ←T14─ panel_decided ←T13─ panel_scheduled ←T12─ panel_requested ←T10┘
//!
//!  any open state ─T15→ withdrawn          any open state ─T16→ paused ─T17→ back
//!  closed ─T18→ closed (came again)        closed ─T20→ external        new facts: a new case, linked (T19)
//!  closed, came again ─39a→ closed (nobody responds any more)
//!  any open state ─26→ same (a governor heard of it first)      at a stage ─27→ same (investigated, decided)
//! ```
//!
//! [`School::decide_step`](crate::School::decide_step) says whether a step may be taken and what is then to be recorded; [`evolve`]
//! goes through what was recorded. A recorded step that leads nowhere from where the case stands changes nothing and is
//! reported: nothing is dropped in silence, and nobody's slip moves a case (ESC-I7).
//!
//! The ladder is that of the day on which the case was raised: a policy that changes later changes no case that is under way.
//!
//! [`evolve`]: Case::evolve

use super::step::{CaseStep, PanelMember};
use super::words::{CaseClosure, CaseOutcome, CasePhase, FindingsTo, PauseReason, StageAct, StageKind};
use crate::ids::{DocumentId, PersonId};
use crate::profile::{Ladder, Post, Route};
use crate::rules::RuleId;
use crate::words::Says;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A date that was told or set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) what: StageAct,
    pub(crate) due: NaiveDate,
    pub(crate) on: NaiveDate,
}

/// One stage, from the day on which it began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) place: usize,
    pub(crate) kind: StageKind,
    pub(crate) began: NaiveDate,
    /// Who had it, the last last.
    pub(crate) handlers: Vec<PersonId>,
    pub(crate) post: Option<Post>,
    /// Who investigated in the handler's place (ESC-27).
    pub(crate) investigators: Vec<PersonId>,
    pub(crate) decided: bool,
    pub(crate) acknowledged: Option<NaiveDate>,
    pub(crate) met: Option<NaiveDate>,
    pub(crate) responded: Option<(NaiveDate, CaseOutcome)>,
    pub(crate) heard: Option<(NaiveDate, CaseOutcome)>,
    pub(crate) told: Vec<Set>,
    pub(crate) extended: Vec<Set>,
}

impl Run {
    /// Did somebody else investigate, and has whoever handles it not decided yet (ESC-27)?
    pub(crate) const fn waits_for_decision(&self) -> bool {
        !self.investigators.is_empty() && !self.decided
    }
}

/// A panel as it was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Panel {
    pub(crate) members: Vec<PanelMember>,
    pub(crate) hearing: NaiveDate,
}

/// A stretch in which the clock stood still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pause {
    pub(crate) since: NaiveDate,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) review: NaiveDate,
    pub(crate) reason: PauseReason,
}

/// A case as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    /// Where it stands, a pause left out.
    pub(crate) phase: CasePhase,
    pub(crate) last: NaiveDate,
    pub(crate) safeguarding: Option<Says>,
    /// Has the first handler a conflict of interest, as triage says?
    pub(crate) conflict: bool,
    pub(crate) runs: Vec<Run>,
    pub(crate) waiting_since: Option<NaiveDate>,
    pub(crate) pauses: Vec<Pause>,
    pub(crate) panel: Option<Panel>,
    pub(crate) offers: u32,
    pub(crate) findings: Option<DocumentId>,
    pub(crate) sent: BTreeSet<FindingsTo>,
    pub(crate) findings_sent_on: Option<NaiveDate>,
    pub(crate) action: bool,
    pub(crate) closed: Option<CaseClosure>,
    pub(crate) outcome: Option<CaseOutcome>,
    pub(crate) route: Option<Route>,
    pub(crate) steps: u32,
    /// Governors who heard of it first, and whether they stayed out of it (ESC-26).
    pub(crate) heard_first: Vec<(PersonId, bool)>,
    pub(crate) came_again: u32,
    pub(crate) stopped_responding: Option<NaiveDate>,
}

/// Where a step leads, and by which rule.
pub(crate) type Move = (CasePhase, RuleId);

impl Case {
    /// As it is raised.
    pub(crate) const fn initial(raised: NaiveDate) -> Self {
        Self {
            phase: CasePhase::Received,
            last: raised,
            safeguarding: None,
            conflict: false,
            runs: Vec::new(),
            waiting_since: None,
            pauses: Vec::new(),
            panel: None,
            offers: 0,
            findings: None,
            sent: BTreeSet::new(),
            findings_sent_on: None,
            action: false,
            closed: None,
            outcome: None,
            route: None,
            steps: 0,
            heard_first: Vec::new(),
            came_again: 0,
            stopped_responding: None,
        }
    }

    /// The pause it is in. A case that was withdrawn meanwhile is in none.
    pub(crate) fn pause(&self) -> Option<&Pause> {
        self.pauses.last().filter(|pause| pause.until.is_none() && self.is_open())
    }

    /// The stage it is at, or was at last.
    pub(crate) fn run(&self) -> Option<&Run> {
        self.runs.last()
    }

    /// Can it still go on?
    pub(crate) const fn is_open(&self) -> bool {
        match self.phase {
            CasePhase::Received
            | CasePhase::Triage
            | CasePhase::Informal
            | CasePhase::Formal
            | CasePhase::AwaitingComplainant
            | CasePhase::PanelRequested
            | CasePhase::PanelScheduled
            | CasePhase::PanelDecided
            | CasePhase::Paused => true,
            CasePhase::OutOfScope | CasePhase::Withdrawn | CasePhase::Closed | CasePhase::Outside => false,
        }
    }

    /// Was it considered to its end: resolved, decided, or left by the complainant after an answer (ESC-38)?
    pub(crate) const fn was_dealt_with(&self) -> bool {
        let considered =
            matches!(self.closed, Some(CaseClosure::Resolved | CaseClosure::Lapsed | CaseClosure::Decided));
        considered && matches!(self.phase, CasePhase::Closed | CasePhase::Outside)
    }

    /// Everybody who handled a stage of it, or investigated at one.
    pub(crate) fn handled(&self) -> impl Iterator<Item = &PersonId> {
        self.runs.iter().flat_map(|run| run.handlers.iter().chain(&run.investigators))
    }

    /// Has the ladder a stage after the one it is at?
    pub(crate) fn next_place(&self, ladder: &Ladder) -> Option<usize> {
        let next = self.run().map_or(0, |run| run.place.saturating_add(1));
        (next < ladder.stages.len()).then_some(next)
    }

    /// Says that a child's safety is concerned, or that nobody knows: what was said once, no later no undoes (ESC-I6).
    pub(crate) fn said_of_safety(&mut self, says: Says) {
        let graver = match (self.safeguarding, says) {
            (Some(Says::Yes), _) | (_, Says::Yes) => Says::Yes,
            (Some(Says::Unknown), _) | (_, Says::Unknown) => Says::Unknown,
            (Some(Says::No) | None, Says::No) => Says::No,
        };
        self.safeguarding = Some(graver);
    }

    /// Where a step leads from here; none: nowhere. The one table of the machine. Without a ladder nothing but triage does.
    pub(crate) fn leads(&self, ladder: Option<&Ladder>, step: &CaseStep) -> Option<Move> {
        use CasePhase as P;
        use CaseStep as S;
        let stays = |rule: RuleId| Some((self.phase, rule));
        if let S::Triaged { safeguarding, excluded, conflict } = step {
            let all = *excluded != Says::Unknown && *conflict != Says::Unknown;
            if matches!(self.phase, P::Received | P::Triage) && self.pause().is_none() && all {
                return Some((P::Triage, RuleId::ESC_T2));
            }
            // What is of a child's safety is taken at any time, and waits for no other answer (ESC-T3, ESC-I6).
            let yes = *safeguarding == Says::Yes;
            let unknown = *safeguarding == Says::Unknown && all;
            return if yes || unknown { stays(RuleId::ESC_T3) } else { None };
        }
        let ladder = ladder?;
        if self.pause().is_some() {
            return match step {
                S::Resumed => stays(RuleId::ESC_T17),
                S::Withdrawn { .. } => Some((P::Withdrawn, RuleId::ESC_T15)),
                S::Triaged { .. }
                | S::LeftLadder { .. }
                | S::NotAccepted { .. }
                | S::Began { .. }
                | S::HandedOn { .. }
                | S::Acknowledged { .. }
                | S::Met { .. }
                | S::Responded { .. }
                | S::Resolved { .. }
                | S::HearingOffered { .. }
                | S::PanelSet { .. }
                | S::Heard { .. }
                | S::FindingsSent { .. }
                | S::Concluded
                | S::Lapsed
                | S::Reopened { .. }
                | S::Paused { .. }
                | S::Extended { .. }
                | S::Told { .. }
                | S::CameAgain
                | S::HeardFirst { .. }
                | S::InvestigatorNamed { .. }
                | S::Decided { .. }
                | S::StoppedResponding { .. }
                | S::WentOutside { .. } => None,
            };
        }
        let at_a_stage = matches!(self.phase, P::Informal | P::Formal);
        let timed = at_a_stage || matches!(self.phase, P::PanelRequested | P::PanelScheduled | P::PanelDecided);
        let run = self.run();
        match (self.phase, step) {
            (P::Triage, S::LeftLadder { .. }) => Some((P::OutOfScope, RuleId::ESC_T4)),
            (P::Triage, S::NotAccepted { .. }) => Some((P::Closed, RuleId::ESC_T21)),
            (P::Triage | P::Informal | P::AwaitingComplainant, S::Began { stage, .. }) => {
                let place = ladder.place(stage)?;
                let kind = ladder.stages.get(place)?.kind;
                // A stage never falls, and is not begun twice (ESC-I1).
                if run.is_some_and(|run| place <= run.place) {
                    return None;
                }
                match (self.phase, kind) {
                    (P::Triage, StageKind::Informal) => Some((P::Informal, RuleId::ESC_T5)),
                    (P::Triage, StageKind::Formal) => Some((P::Formal, RuleId::ESC_T5)),
                    (P::Informal, StageKind::Informal) => Some((P::Informal, RuleId::ESC_T7)),
                    (P::Informal, StageKind::Formal) => Some((P::Formal, RuleId::ESC_T8)),
                    (P::AwaitingComplainant, StageKind::Formal) => Some((P::Formal, RuleId::ESC_T10)),
                    (P::Informal | P::AwaitingComplainant, StageKind::Panel) => {
                        Some((P::PanelRequested, RuleId::ESC_T10))
                    }
                    _ => None,
                }
            }
            (_, S::HandedOn { .. }) if at_a_stage => stays(RuleId::ESC_41),
            (_, S::Acknowledged { .. }) if timed && run.is_some_and(|run| run.acknowledged.is_none()) => {
                stays(RuleId::ESC_29)
            }
            (_, S::Met { .. }) if at_a_stage => stays(RuleId::ESC_42),
            (P::Informal, S::Responded { .. }) if run.is_some_and(|run| run.responded.is_none()) => {
                stays(RuleId::ESC_T9)
            }
            (P::Formal, S::Responded { .. }) => Some((P::AwaitingComplainant, RuleId::ESC_T9)),
            (P::Informal | P::AwaitingComplainant, S::Resolved { .. }) => Some((P::Closed, RuleId::ESC_T6)),
            (P::AwaitingComplainant, S::Lapsed) => Some((P::Closed, RuleId::ESC_T11)),
            // No stage is left to ask for.
            (P::AwaitingComplainant, S::Concluded) if self.next_place(ladder).is_none() => {
                Some((P::Closed, RuleId::ESC_T14))
            }
            (P::PanelRequested | P::PanelScheduled, S::HearingOffered { .. }) => stays(RuleId::ESC_10),
            (P::PanelRequested | P::PanelScheduled, S::PanelSet { .. }) => Some((P::PanelScheduled, RuleId::ESC_T12)),
            (P::PanelScheduled, S::Heard { .. }) => Some((P::PanelDecided, RuleId::ESC_T13)),
            (P::PanelDecided, S::FindingsSent { .. }) => stays(RuleId::ESC_11),
            (P::PanelDecided, S::Concluded) => Some((P::Closed, RuleId::ESC_T14)),
            (_, S::Extended { .. }) if timed => stays(RuleId::ESC_28),
            (_, S::Told { .. }) if timed => stays(RuleId::CAL_20),
            (_, S::Withdrawn { .. }) if self.is_open() => Some((P::Withdrawn, RuleId::ESC_T15)),
            (_, S::Paused { .. }) if self.is_open() => stays(RuleId::ESC_T16),
            (P::Closed, S::Reopened { .. }) if self.closed == Some(CaseClosure::Lapsed) => {
                Some((P::AwaitingComplainant, RuleId::ESC_T11))
            }
            (P::Closed, S::CameAgain) => stays(RuleId::ESC_T18),
            (P::Closed, S::WentOutside { .. }) => Some((P::Outside, RuleId::ESC_T20)),
            _ => self.stands_still(step).map(|rule| (self.phase, rule)),
        }
    }

    /// Steps that lead nowhere else: who keeps apart from whom, and when a school stops responding.
    fn stands_still(&self, step: &CaseStep) -> Option<RuleId> {
        use CaseStep as S;
        let run = self.run().filter(|_| matches!(self.phase, CasePhase::Informal | CasePhase::Formal));
        match step {
            S::HeardFirst { .. } => self.is_open().then_some(RuleId::ESC_26),
            S::InvestigatorNamed { .. } => {
                run.filter(|run| run.responded.is_none() && !run.decided).map(|_| RuleId::ESC_27)
            }
            S::Decided { .. } => run.filter(|run| run.waits_for_decision()).map(|_| RuleId::ESC_27),
            S::StoppedResponding { .. } => {
                let answered = self.stopped_responding.is_none();
                (self.phase == CasePhase::Closed && answered).then_some(RuleId::ESC_39A)
            }
            S::Triaged { .. }
            | S::LeftLadder { .. }
            | S::NotAccepted { .. }
            | S::Began { .. }
            | S::HandedOn { .. }
            | S::Acknowledged { .. }
            | S::Met { .. }
            | S::Responded { .. }
            | S::Resolved { .. }
            | S::HearingOffered { .. }
            | S::PanelSet { .. }
            | S::Heard { .. }
            | S::FindingsSent { .. }
            | S::Concluded
            | S::Lapsed
            | S::Reopened { .. }
            | S::Withdrawn { .. }
            | S::Paused { .. }
            | S::Resumed
            | S::Extended { .. }
            | S::Told { .. }
            | S::CameAgain
            | S::WentOutside { .. } => None,
        }
    }

    /// The next state. A step that leads nowhere, or whose day lies before the last, changes nothing: `None`.
    pub(crate) fn evolve(&self, ladder: Option<&Ladder>, on: NaiveDate, step: &CaseStep) -> Option<Self> {
        if on < self.last || !is_whole(on, step) {
            return None;
        }
        let (phase, _) = self.leads(ladder, step)?;
        let mut next = self.clone();
        next.phase = phase;
        next.last = on;
        next.steps = next.steps.saturating_add(1);
        match step {
            CaseStep::Triaged { safeguarding, conflict, .. } => {
                next.said_of_safety(*safeguarding);
                next.conflict = *conflict == Says::Yes;
            }
            CaseStep::LeftLadder { route, .. } => next.route = *route,
            CaseStep::NotAccepted { .. } => next.closed = Some(CaseClosure::NotAccepted),
            CaseStep::Began { stage, handler, post, .. } => {
                let ladder = ladder?;
                let place = ladder.place(stage)?;
                next.waiting_since = None;
                next.runs.push(Run {
                    place,
                    kind: ladder.stages.get(place)?.kind,
                    began: on,
                    handlers: handler.iter().cloned().collect(),
                    post: *post,
                    investigators: Vec::new(),
                    decided: false,
                    acknowledged: None,
                    met: None,
                    responded: None,
                    heard: None,
                    told: Vec::new(),
                    extended: Vec::new(),
                });
            }
            CaseStep::HandedOn { handler, post, .. } => {
                let run = next.runs.last_mut()?;
                run.handlers.push(handler.clone());
                run.post = *post;
                // Whoever has it now decides.
                run.decided = false;
            }
            CaseStep::Acknowledged { .. } => next.runs.last_mut()?.acknowledged = Some(on),
            CaseStep::Met { .. } => next.runs.last_mut()?.met = Some(on),
            CaseStep::Responded { outcome, action } => {
                next.runs.last_mut()?.responded = Some((on, *outcome));
                next.outcome = Some(*outcome);
                next.action = action.is_some();
                next.waiting_since = (phase == CasePhase::AwaitingComplainant).then_some(on);
            }
            CaseStep::Resolved { outcome } => {
                next.outcome = Some(*outcome);
                next.closed = Some(CaseClosure::Resolved);
            }
            CaseStep::HearingOffered { .. } => next.offers = next.offers.saturating_add(1),
            CaseStep::PanelSet { members, hearing } => {
                next.panel = Some(Panel { members: members.clone(), hearing: *hearing });
            }
            CaseStep::Heard { outcome, findings, action, .. } => {
                next.runs.last_mut()?.heard = Some((on, *outcome));
                next.outcome = Some(*outcome);
                next.findings = Some(findings.clone());
                next.action = action.is_some();
            }
            CaseStep::FindingsSent { to } => {
                next.sent.insert(*to);
                if *to == FindingsTo::Complainant && next.findings_sent_on.is_none() {
                    next.findings_sent_on = Some(on);
                }
            }
            CaseStep::Concluded => next.closed = Some(CaseClosure::Decided),
            CaseStep::Lapsed => next.closed = Some(CaseClosure::Lapsed),
            CaseStep::Reopened { .. } => {
                next.closed = None;
                next.waiting_since = Some(on);
                (next.came_again, next.stopped_responding) = (0, None);
            }
            CaseStep::Withdrawn { .. } => {}
            CaseStep::CameAgain => next.came_again = next.came_again.saturating_add(1),
            CaseStep::HeardFirst { by, stayed_out } => next.heard_first.push((by.clone(), *stayed_out)),
            CaseStep::InvestigatorNamed { investigator, .. } => {
                next.runs.last_mut()?.investigators.push(investigator.clone());
            }
            CaseStep::Decided { .. } => next.runs.last_mut()?.decided = true,
            CaseStep::StoppedResponding { .. } => next.stopped_responding = Some(on),
            CaseStep::Paused { reason, review, .. } => {
                next.pauses.push(Pause { since: on, until: None, review: *review, reason: *reason });
            }
            CaseStep::Resumed => next.pauses.last_mut()?.until = Some(on),
            CaseStep::Extended { what, until, .. } => {
                next.runs.last_mut()?.extended.push(Set { what: *what, due: *until, on });
            }
            CaseStep::Told { what, due } => next.runs.last_mut()?.told.push(Set { what: *what, due: *due, on }),
            CaseStep::WentOutside { route } => next.route = Some(*route),
        }
        Some(next)
    }
}

/// Is a step what it says? A withdrawal is in writing (ESC-34); an extension and a pause are told, the first with its reason
/// (ESC-28, ESC-T16), a mediation agreed by both (ESC-43); a school stops responding once it took every reasonable step and set out
/// its position (ESC-39a); and a day that has passed is no offer (ESC-10). What was recorded
/// without that changes nothing.
fn is_whole(on: NaiveDate, step: &CaseStep) -> bool {
    match step {
        CaseStep::Withdrawn { confirmed } => confirmed.is_some(),
        CaseStep::Extended { reason, told, .. } => *told && reason.is_some(),
        CaseStep::Paused { reason, told, agreed, .. } => {
            *told && (*reason != PauseReason::Mediation || agreed.is_some())
        }
        CaseStep::HearingOffered { hearing, .. } => *hearing > on,
        CaseStep::StoppedResponding { steps_taken, position, .. } => steps_taken.is_some() && position.is_some(),
        CaseStep::Triaged { .. }
        | CaseStep::HeardFirst { .. }
        | CaseStep::InvestigatorNamed { .. }
        | CaseStep::Decided { .. }
        | CaseStep::LeftLadder { .. }
        | CaseStep::NotAccepted { .. }
        | CaseStep::Began { .. }
        | CaseStep::HandedOn { .. }
        | CaseStep::Acknowledged { .. }
        | CaseStep::Met { .. }
        | CaseStep::Responded { .. }
        | CaseStep::Resolved { .. }
        | CaseStep::PanelSet { .. }
        | CaseStep::Heard { .. }
        | CaseStep::FindingsSent { .. }
        | CaseStep::Concluded
        | CaseStep::Lapsed
        | CaseStep::Reopened { .. }
        | CaseStep::Resumed
        | CaseStep::Told { .. }
        | CaseStep::CameAgain
        | CaseStep::WentOutside { .. } => true,
    }
}
