//! From a question to its answer: which room of the library is asked.

use super::{Answer, Day, DayAnswer, Explanation, KindAnswer, Parents, Question, Stretch};
use crate::calendar::CalendarGap;
use crate::communication::message::Message;
use crate::ids::{PersonId, PupilId};
use crate::participation::taking_part::PartOf;
use crate::roles::matter::Matter;
use crate::roles::standing::Standing;
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::NaiveDate;

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

    #[expect(clippy::too_many_lines, reason = "one arm a question: the list is read as a whole")]
    fn answer_with(&self, question: &Question, muted: Option<RuleId>) -> Answer {
        match question {
            Question::Standing { pupil, person, as_of } => {
                Answer::Standing(self.standing_muting(pupil, person, *as_of, muted))
            }
            Question::ParentsOf { pupil, as_of } => Answer::Parents(self.parents_of_muting(pupil, *as_of, muted)),
            Question::Entitled { column, details, pupil, person, as_of } => {
                let matter = Matter { details: *details, ..Matter::of(*column) };
                Answer::Decision(self.entitled_muting(matter, pupil, person, *as_of, muted))
            }
            Question::WhoReceives { message, details, promotes, purpose, item, pupils, as_of } => {
                let (kind, details, promotes) = (*message, *details, *promotes);
                let message = Message { kind, details, promotes, purpose: purpose.clone(), item: item.clone() };
                Answer::Audience(self.who_receives_muting(&message, pupils.as_deref(), *as_of, muted))
            }
            Question::MaySend { draft, as_of } => Answer::SendCheck(self.may_send_muting(draft, *as_of, muted)),
            Question::MayDisclose { item, person, as_of } => {
                Answer::Disclosure(self.may_disclose_muting(item, person, *as_of, muted))
            }
            Question::Undertakings { person, as_of } => {
                Answer::Undertakings(self.undertakings_muting(person.as_ref(), *as_of, muted))
            }
            Question::MayPassOn { telling, as_of } => Answer::PassOn(self.may_pass_on_muting(telling, *as_of, muted)),
            Question::PublicationBan { teacher, allegation, as_of } => {
                Answer::PublicationBan(self.publication_ban_muting(teacher, allegation, *as_of, muted))
            }
            Question::DutyOfConfidence { told, as_of } => {
                Answer::ConfidenceDuty(self.duty_of_confidence_muting(told, *as_of, muted))
            }
            Question::Redact { item, person, as_of } => {
                Answer::Redaction(self.redact_muting(item, person, *as_of, muted))
            }
            Question::SheetCopy { sheet, viewer, officer, as_of } => {
                let asked = (viewer.as_ref(), officer.as_ref());
                Answer::SheetCopy(self.sheet_copy_muting(sheet, asked, *as_of, muted))
            }
            Question::Reach { pupils, as_of } => Answer::Reach(self.reach_muting(pupils.as_deref(), *as_of, muted)),
            Question::MergeCheck { person, other, as_of } => {
                Answer::MergeCheck(self.merge_check_muting((person, other), *as_of, muted))
            }
            Question::Correspondence { thread, person, as_of } => {
                Answer::Correspondence(self.correspondence_muting((thread, person.as_ref()), *as_of, muted))
            }
            Question::RepliesDue { pupils, handler, as_of } => {
                Answer::RepliesDue(self.replies_due_muting((pupils.as_deref(), handler.as_ref()), *as_of, muted))
            }
            Question::ProgressContact { pupils, as_of } => {
                Answer::ProgressContact(self.progress_contact_muting(pupils.as_deref(), *as_of, muted))
            }
            Question::Concern { case, as_of } => Answer::Concern(self.concern_muting(case, *as_of, muted)),
            Question::Concerns { as_of } => Answer::Concerns(self.concerns_muting(*as_of, muted)),
            Question::ConcernMove { case, step, as_of } => {
                Answer::ConcernMove(self.decide_step_muting(case, step, *as_of, muted))
            }
            Question::VolunteerCheck { person, activity, as_of } => {
                Answer::VolunteerCheck(self.volunteer_check_muting((person, activity.as_ref()), *as_of, muted))
            }
            Question::VolunteersDue { as_of } => Answer::VolunteersDue(self.volunteers_due_muting(*as_of, muted)),
            Question::BallotRoll { election, as_of } => {
                Answer::BallotRoll(self.ballot_roll_muting(election.as_ref(), *as_of, muted))
            }
            Question::MayStand { person, election, as_of } => {
                Answer::MayStand(self.may_stand_muting((person, election.as_ref()), *as_of, muted))
            }
            Question::Seats { as_of } => Answer::Seats(self.seats_muting(*as_of, muted)),
            Question::EventInvitations { event, as_of } => {
                Answer::EventInvitations(self.event_invitations_muting(event, *as_of, muted))
            }
            Question::TakingPart { pupil, person, start, end } => {
                let of = pupil.as_ref().map(PartOf::Pupil).or_else(|| person.as_ref().map(PartOf::Adult));
                Answer::TakingPart(self.taking_part_muting(of, (*start, *end), muted))
            }
            Question::ParentGroups { as_of } => Answer::ParentGroups(self.parent_groups_muting(*as_of, muted)),
            Question::Explain { column, details, pupil, person, as_of } => {
                let matter = Matter { details: *details, ..Matter::of(*column) };
                Answer::Explanation(self.explain_muting(matter, pupil, person, *as_of, muted))
            }
            Question::MayCollect { pupil, person, as_of } => {
                Answer::Collection(self.may_collect_muting(pupil, person.as_ref(), *as_of, muted))
            }
            Question::EqualTreatment { pupil, start, end } => {
                Answer::EqualTreatment(self.equal_treatment_muting(pupil, *start, *end, muted))
            }
            Question::RouteConcern { matter, as_of } => Answer::Routing(self.route_muting(matter, *as_of, muted)),
            Question::Safeguarding { pupils, as_of } => {
                Answer::Safeguarding(self.safeguarding_muting(pupils.as_deref(), *as_of, muted))
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
            Question::CheckCopy { request, item, marks, pupil, person, as_of } => {
                Answer::CopyCheck(self.check_copy_muting((request, item, marks), (pupil, person), *as_of, muted))
            }
            Question::RequestCopy { request, item, marks, pupil, person, as_of } => {
                Answer::RequestCopy(self.request_copy_muting((request, item, marks), (pupil, person), *as_of, muted))
            }
            Question::Breaches { breach, now } => Answer::Breaches(self.breaches_muting(breach.as_ref(), *now, muted)),
            Question::DataComplaints { complaint, as_of } => {
                Answer::DataComplaints(self.data_complaints_muting(complaint.as_ref(), *as_of, muted))
            }
            Question::GovernorsReport { start, end, previous_start, previous_end, tables, as_of } => {
                let (period, previous) = ((*start, *end), (*previous_start, *previous_end));
                let report = self.governors_report_muting(period, previous, tables.as_deref(), *as_of, muted);
                Answer::GovernorsReport(report)
            }
            Question::RetentionDue { records, as_of } => {
                Answer::RetentionDue(self.retention_due_muting(records, *as_of, muted))
            }
            Question::Erasure { pupil, person, records, as_of } => {
                Answer::Erasure(self.erasure_muting((pupil.as_ref(), person.as_ref()), records, *as_of, muted))
            }
            Question::AdmissionPreference { pupil, as_of } => {
                Answer::Preference(self.admission_preference_muting(pupil, *as_of, muted))
            }
            Question::RegisterEntry { pupil, as_of } => {
                Answer::Register(self.register_entry_muting(pupil, *as_of, muted))
            }
            Question::Consent { matter, as_of } => Answer::Consent(self.consent_muting(matter, *as_of, muted)),
            Question::WhomToAsk { matter, as_of } => Answer::AskList(self.whom_to_ask_muting(matter, *as_of, muted)),
            Question::StaleConsents { pupils, as_of } => {
                Answer::Stale(self.stale_consents_muting(pupils.as_deref(), *as_of, muted))
            }
            Question::UsesToReview { matter, as_of } => Answer::Uses(self.uses_to_review_muting(matter, *as_of, muted)),
            Question::ConsentRegister { purpose, pupils, as_of } => {
                Answer::ConsentRegister(self.consent_register_muting(purpose, pupils.as_deref(), *as_of, muted))
            }
            Question::ConsentRecord { matter, receipt, as_of } => {
                Answer::ConsentRecord(self.consent_record_muting(matter, *as_of, *receipt, muted))
            }
            // review
            Question::PolicyStatus { policy, as_of } => {
                Answer::PolicyStatus(self.policy_status_muting(policy.as_ref(), *as_of, muted))
            }
            Question::MayRatify { policy, ratification, as_of } => {
                Answer::MayRatify(self.may_ratify_muting(policy, ratification, *as_of, muted))
            }
            Question::GoverningVersion { policy, received, as_of } => {
                Answer::GoverningVersion(self.governing_version_muting(policy, *received, *as_of, muted))
            }
            Question::Consultations { consultation, as_of } => {
                Answer::Consultations(self.consultations_muting(consultation.as_ref(), *as_of, muted))
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
            | Question::MaySend { .. }
            | Question::MayDisclose { .. }
            | Question::Undertakings { .. }
            | Question::MayPassOn { .. }
            | Question::PublicationBan { .. }
            | Question::DutyOfConfidence { .. }
            | Question::Redact { .. }
            | Question::SheetCopy { .. }
            | Question::Reach { .. }
            | Question::MergeCheck { .. }
            | Question::Correspondence { .. }
            | Question::RepliesDue { .. }
            | Question::ProgressContact { .. }
            | Question::Concern { .. }
            | Question::Concerns { .. }
            | Question::ConcernMove { .. }
            | Question::VolunteerCheck { .. }
            | Question::VolunteersDue { .. }
            | Question::BallotRoll { .. }
            | Question::MayStand { .. }
            | Question::Seats { .. }
            | Question::EventInvitations { .. }
            | Question::TakingPart { .. }
            | Question::ParentGroups { .. }
            | Question::Explain { .. }
            | Question::MayCollect { .. }
            | Question::EqualTreatment { .. }
            | Question::RouteConcern { .. }
            | Question::Safeguarding { .. }
            | Question::RecordRequest { .. }
            | Question::CheckCopy { .. }
            | Question::RequestCopy { .. }
            | Question::Breaches { .. }
            | Question::DataComplaints { .. }
            | Question::GovernorsReport { .. }
            | Question::RetentionDue { .. }
            | Question::Erasure { .. }
            | Question::AdmissionPreference { .. }
            | Question::RegisterEntry { .. }
            | Question::Consent { .. }
            | Question::WhomToAsk { .. }
            | Question::StaleConsents { .. }
            | Question::UsesToReview { .. }
            | Question::ConsentRegister { .. }
            | Question::ConsentRecord { .. }
            // review
            | Question::PolicyStatus { .. }
            | Question::MayRatify { .. }
            | Question::GoverningVersion { .. }
            | Question::Consultations { .. }
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
