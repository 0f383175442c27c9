//! What somebody does next in a case, and what the complainant may do: phase by phase.

use super::board::{CaseNext, CaseView};
use super::clock::{Room, Under};
use super::handler::Handling;
use super::known::Known;
use super::words::{CaseAct, CaseClosure, CasePhase, ComplainantMay, StageAct, StageKind};
use crate::communication::words::PromiseStanding;
use crate::profile::{Ladder, Profile, Route};
use crate::question::Day;
use crate::rules::RuleId;
use chrono::NaiveDate;

impl Room<'_> {
    #[expect(clippy::too_many_lines, reason = "one arm a phase: what is next in each is read as a whole")]
    pub(super) fn next(&mut self, view: &mut CaseView, known: &Known<'_>, (profile, ladder): (&Profile, &Ladder)) {
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

    pub(super) fn may(&mut self, view: &mut CaseView, known: &Known<'_>, ladder: &Ladder, under: Under<'_>) {
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
