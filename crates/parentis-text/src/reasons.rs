//! Reasons in words.

use crate::catalogue::{Args, Words};
use crate::manner::Manner;
use crate::names::Names;
use parentis::decision::{Because, Reason};
use parentis::ids::OrderId;
use parentis::roles::matrix::{Cell, MatrixRow};
use parentis::rules::RuleId;
use parentis::words::RestrictionScope;

impl Words {
    /// Why, in a sentence, with the rule id behind it in brackets.
    ///
    /// ```
    /// use parentis::decision::{Because, Reason, Weight};
    /// use parentis::rules::RuleId;
    /// use parentis_text::{Ids, Words};
    /// let words = Words::staff_english()?;
    /// let because =
    ///     Because { rule: RuleId::CHO_11, weight: Weight::Bar, reason: Reason::Died, facts: Vec::new() };
    /// assert_eq!(words.reason(&because, &Ids), "This adult has died. (CHO-11)");
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn reason(&self, because: &Because, names: &dyn Names) -> String {
        let sentence = if let Reason::Row { row, cell, one_of_several } = &because.reason {
            self.rows(&[*row], *cell, *one_of_several, Manner::of_rule(because.rule))
        } else {
            self.sentence(&because.reason, names)
        };
        self.with_rules(sentence, &[because.rule])
    }

    /// The sentence alone, without the rule. Of a row of the rights matrix it does not know for which column, which its
    /// rule says, and speaks as of something that is given.
    #[expect(clippy::too_many_lines, reason = "a line a reason, and none without its line")]
    pub fn sentence(&self, reason: &Reason, names: &dyn Names) -> String {
        let plain = Args::new;
        let order = |order: &OrderId| Args::new().named("order", names.order(order));
        let act = |scope: RestrictionScope| self.known_word("restriction_scope", scope.code());
        let (id, args) = match reason {
            Reason::NoProfile => ("reason-no_profile", plain()),
            Reason::RollUnknown => ("reason-roll_unknown", plain()),
            Reason::NotOnRoll => ("reason-not_on_roll", plain()),
            Reason::RecordedAs { kind } => {
                ("reason-recorded_as", plain().with("kind", self.known_word("relationship_kind", kind.code())))
            }
            Reason::RelationshipNotSaid => ("reason-relationship_not_said", plain()),
            Reason::LegalParent => ("reason-legal_parent", plain()),
            Reason::ParentByResponsibility => ("reason-parent_by_responsibility", plain()),
            Reason::ParentByCare => ("reason-parent_by_care", plain()),
            Reason::CareGoesOn => ("reason-care_goes_on", plain()),
            Reason::HadCareOnce => ("reason-had_care_once", plain()),
            Reason::CarerRecognised => ("reason-carer_recognised", plain()),
            Reason::PartnerNotSettled => ("reason-partner_not_settled", plain()),
            Reason::ContactOnly => ("reason-contact_only", plain()),
            Reason::ParentNoMore => ("reason-parent_no_more", plain()),
            Reason::HoldsResponsibility => ("reason-holds_responsibility", plain()),
            Reason::AuthorityHolds => ("reason-authority_holds", plain()),
            Reason::AuthorityHoldsNone => ("reason-authority_holds_none", plain()),
            Reason::RegisteredTooEarly => ("reason-registered_too_early", plain()),
            Reason::AppointmentNotInEffect => ("reason-appointment_not_in_effect", plain()),
            Reason::AppointmentUnsettled => ("reason-appointment_unsettled", plain()),
            Reason::SpendsTimeOnly => ("reason-spends_time_only", plain()),
            Reason::PoliceProtectionGivesNone => ("reason-police_protection_gives_none", plain()),
            Reason::ResponsibilityEnded => ("reason-responsibility_ended", plain()),
            Reason::ResponsibilityExtinguished => ("reason-responsibility_extinguished", plain()),
            Reason::ResponsibilityUntouched => ("reason-responsibility_untouched", plain()),
            Reason::ResponsibilityOverAt18 => ("reason-responsibility_over_at_18", plain()),
            Reason::ScottishRightsEndAt16 => ("reason-scottish_rights_end_at_16", plain()),
            Reason::ForeignLawDecides => ("reason-foreign_law_decides", plain()),
            Reason::ResponsibilityStated { says, may_be_default } => {
                let args = plain().with("says", self.known_word("says", says.code()));
                ("reason-responsibility_stated", args.with("default", yes_no(*may_be_default)))
            }
            Reason::RecordsContradict { about } => {
                ("reason-records_contradict", plain().with("about", self.known_word("missing_fact", about.code())))
            }
            Reason::Row { row, cell, one_of_several } => {
                return self.rows(&[*row], *cell, *one_of_several, Manner::Given);
            }
            Reason::ReportDuty => ("reason-report_duty", plain()),
            Reason::ReportDutyInLeavingYear => ("reason-report_duty_in_leaving_year", plain()),
            Reason::NoReportDutyThisYear => ("reason-no_report_duty_this_year", plain()),
            Reason::NoDutyForSchoolType => ("reason-no_duty_for_school_type", plain()),
            Reason::NoRuleForNation => ("reason-no_rule_for_nation", plain()),
            Reason::RuleNotYetInForce => ("reason-rule_not_yet_in_force", plain()),
            Reason::Requested => ("reason-requested", plain()),
            Reason::NotRequested => ("reason-not_requested", plain()),
            Reason::Waived => ("reason-waived", plain()),
            Reason::PupilIsAdult => ("reason-pupil_is_adult", plain()),
            Reason::AgeUnknown => ("reason-age_unknown", plain()),
            Reason::SpecialCircumstances => ("reason-special_circumstances", plain()),
            Reason::PupilAgreed => ("reason-pupil_agreed", plain()),
            Reason::ExclusionDuty => ("reason-exclusion_duty", plain()),
            Reason::PupilRefused => ("reason-pupil_refused", plain()),
            Reason::PupilHasNotAgreed => ("reason-pupil_has_not_agreed", plain()),
            Reason::IsThePupil => ("reason-is_the_pupil", plain()),
            Reason::Died => ("reason-died", plain()),
            Reason::Imprisoned => ("reason-imprisoned", plain()),
            Reason::RiskNotChecked => ("reason-risk_not_checked", plain()),
            Reason::RiskChecked => ("reason-risk_checked", plain()),
            Reason::NoOrderSeen => ("reason-no_order_seen", plain()),
            Reason::OrderBars { order: id, scope } => ("reason-order_bars", order(id).with("act", act(*scope))),
            Reason::OrderLeavesAlone { order: id, scope } => {
                ("reason-order_leaves_alone", order(id).with("act", act(*scope)))
            }
            Reason::OrderRequires { order: id, scope } => ("reason-order_requires", order(id).with("act", act(*scope))),
            Reason::OrderUnclear { order: id, kind } => {
                ("reason-order_unclear", order(id).with("kind", self.known_word("order_kind", kind.code())))
            }
            Reason::OrderWithoutEffect { order: id, kind } => {
                ("reason-order_without_effect", order(id).with("kind", self.known_word("order_kind", kind.code())))
            }
            Reason::OrderLapsedByAge { order: id } => ("reason-order_lapsed_by_age", order(id)),
            Reason::LivesWithOther { order: id } => ("reason-lives_with_other", order(id)),
            Reason::OrdersConflict => ("reason-orders_conflict", plain()),
            Reason::OrderClaimed { order: id, hold_until } => {
                let day = hold_until.map(|day| self.date(day)).unwrap_or_default();
                let args = order(id).with("known", yes_no(hold_until.is_some()));
                ("reason-order_claimed", args.with("day", day))
            }
            Reason::ClaimedOrderHoldOver { order: id } => ("reason-claimed_order_hold_over", order(id)),
            Reason::SafeguardingHold => ("reason-safeguarding_hold", plain()),
            Reason::SafetyAgainstOrder => ("reason-safety_against_order", plain()),
            Reason::AuthorityLimits { scope } => ("reason-authority_limits", plain().with("act", act(*scope))),
            Reason::UnderSpecialGuardianship => ("reason-under_special_guardianship", plain()),
            Reason::UnderCareOrder => ("reason-under_care_order", plain()),
            Reason::PlacedForAdoption => ("reason-placed_for_adoption", plain()),
            Reason::EmergencyApplicant => ("reason-emergency_applicant", plain()),
            Reason::WardOfCourt => ("reason-ward_of_court", plain()),
            Reason::CareStatusUnknown => ("reason-care_status_unknown", plain()),
            Reason::EqualTreatment => ("reason-equal_treatment", plain()),
            Reason::RecordDuty => ("reason-record_duty", plain()),
            Reason::RecordByChoice => ("reason-record_by_choice", plain()),
            Reason::RegisterDuty => ("reason-register_duty", plain()),
            Reason::ElectionDuty => ("reason-election_duty", plain()),
            Reason::BoardRulesDecide => ("reason-board_rules_decide", plain()),
            Reason::AnyoneMayComplain => ("reason-anyone_may_complain", plain()),
            Reason::HouseholdOnly => ("reason-household_only", plain()),
            Reason::LongTermAndSignificant => ("reason-long_term_and_significant", plain()),
            Reason::Authorised => ("reason-authorised", plain()),
            Reason::AuthorisedByWhom => ("reason-authorised_by_whom", plain()),
            Reason::NotAuthorised => ("reason-not_authorised", plain()),
            Reason::Delegated => ("reason-delegated", plain()),
            Reason::NotDelegated => ("reason-not_delegated", plain()),
            Reason::PlanSilent => ("reason-plan_silent", plain()),
            Reason::NoPlanSeen => ("reason-no_plan_seen", plain()),
            Reason::DelegatedByWhom => ("reason-delegated_by_whom", plain()),
            Reason::OrderMayBar { order: id, scope } => ("reason-order_may_bar", order(id).with("act", act(*scope))),
            Reason::AuthorityMayLimit { scope } => ("reason-authority_may_limit", plain().with("act", act(*scope))),
            Reason::ReleasedOnlyTo { order: id } => ("reason-released_only_to", order(id)),
            Reason::ReleasedToThisAdult { order: id } => ("reason-released_to_this_adult", order(id)),
            Reason::WardNeedsCourt => ("reason-ward_needs_court", plain()),
            Reason::ResponsibilityOnlyAsserted => ("reason-responsibility_only_asserted", plain()),
            Reason::EveryonesConsentNeeded => ("reason-everyones_consent_needed", plain()),
            Reason::PupilDecides => ("reason-pupil_decides", plain()),
            Reason::ChildPrivatelyFostered => ("reason-child_privately_fostered", plain()),
            Reason::PrivateFosteringUnsettled => ("reason-private_fostering_unsettled", plain()),
            Reason::NotInWriting => ("reason-not_in_writing", plain()),
            Reason::RecordIsParentsOwn => ("reason-record_is_parents_own", plain()),
            Reason::AccessIsChilds => ("reason-access_is_childs", plain()),
            Reason::ChildCompetent => ("reason-child_competent", plain()),
            Reason::ChildNotCompetent => ("reason-child_not_competent", plain()),
            Reason::PresumedCompetentAt12 => ("reason-presumed_competent_at_12", plain()),
            Reason::PresumedNotCompetentUnder12 => ("reason-presumed_not_competent_under_12", plain()),
            Reason::CompetenceNotJudged => ("reason-competence_not_judged", plain()),
            Reason::OnlyWithResponsibility => ("reason-only_with_responsibility", plain()),
            Reason::ChildAuthorises => ("reason-child_authorises", plain()),
            Reason::ChildDoesNotAuthorise => ("reason-child_does_not_authorise", plain()),
            Reason::ChildNotAsked => ("reason-child_not_asked", plain()),
            Reason::InChildsInterests => ("reason-in_childs_interests", plain()),
            Reason::NotInChildsInterests => ("reason-not_in_childs_interests", plain()),
            Reason::InterestsNotWeighed => ("reason-interests_not_weighed", plain()),
            Reason::IdentityNotShown => ("reason-identity_not_shown", plain()),
            Reason::SearchReasonably => ("reason-search_reasonably", plain()),
            Reason::IncidentDuty => ("reason-incident_duty", plain()),
            Reason::PlanDuty => ("reason-plan_duty", plain()),
            Reason::PlanRightsArePupils => ("reason-plan_rights_are_pupils", plain()),
            Reason::CapacityLacking => ("reason-capacity_lacking", plain()),
            Reason::CapacityNotKnown => ("reason-capacity_not_known", plain()),
            Reason::SchoolAgeUnknown => ("reason-school_age_unknown", plain()),
            Reason::PlanRightsOverAt25 => ("reason-plan_rights_over_at_25", plain()),
            Reason::SafeguardingLeadDecides => ("reason-safeguarding_lead_decides", plain()),
            Reason::SafeguardingLeadAllows => ("reason-safeguarding_lead_allows", plain()),
            Reason::SafeguardingLeadWithholds => ("reason-safeguarding_lead_withholds", plain()),
            Reason::PromotionInIt => ("reason-promotion_in_it", plain()),
            Reason::Asking { why } => ("reason-asking", plain().with("why", self.known_word("ask_why", why.code()))),
            Reason::RegisterOfParents => ("reason-register_of_parents", plain()),
            Reason::PreferenceMayBeSaid => ("reason-preference_may_be_said", plain()),
            Reason::ConsentNotNeeded
            | Reason::PurposeNotKnown
            | Reason::GivenBy { .. }
            | Reason::RefusedBy { .. }
            | Reason::ObjectedBy { .. }
            | Reason::TakenBackBy { .. }
            | Reason::TermEndedOf { .. }
            | Reason::AnswerAwaited { .. }
            | Reason::NotAskedYet { .. }
            | Reason::FormDoesNotCount { .. }
            | Reason::OneTickForSeveral { .. }
            | Reason::AnswerWithoutStanding { .. }
            | Reason::StandingNotSettled { .. }
            | Reason::NotNotified { .. }
            | Reason::NotificationExcepted { .. }
            | Reason::OthersStandIn
            | Reason::PupilAbleToDecide
            | Reason::PupilAnswersToo
            | Reason::PartiesDisagree
            | Reason::CourtLetsDecide { .. }
            | Reason::NoRightToBeExcused
            | Reason::HeadDeclined
            | Reason::PupilChoseToTakePart
            | Reason::RequestOpposed { .. }
            | Reason::RequestUnclear { .. }
            | Reason::PrescriptionNeeded
            | Reason::PlanNeeded
            | Reason::PupilLeft
            | Reason::HasToBeAskedToo { .. }
            | Reason::EveryOneNeeded
            | Reason::OrderCoversTheJourney { .. }
            | Reason::PupilIsProtected
            | Reason::DocumentDecides
            | Reason::LawNotSettled
            | Reason::OutsideTheBiometricsAct
            | Reason::Urgent
            | Reason::InConfidence
            | Reason::ObjectionNotInWriting { .. }
            | Reason::OtherFormDoes { .. }
            | Reason::ConsentPersonNotNamed
            | Reason::FilmingPublished => return self.consent_sentence(reason, names),
            _ => ("reason-not_worded", plain()),
        };
        self.say(id, &args)
    }

    /// Rows of the rights matrix whose cells say the same; of several, what would follow if it were one of them.
    pub(crate) fn rows(&self, rows: &[MatrixRow], cell: Cell, possible: bool, manner: Manner) -> String {
        let mut kinds: Vec<_> = self.kinds(rows);
        let last = kinds.pop().unwrap_or_default();
        let kinds = if kinds.is_empty() {
            last
        } else {
            self.say("row-list-or", &Args::new().with("rows", self.spoken().semicolons(kinds)).with("last", last))
        };
        let id = if possible { "reason-row-possible" } else { "reason-row" };
        self.say(id, &Args::new().with("cell", manner.cell(cell)).with("row", kinds))
    }

    /// The rows in words, the legal parents of rows B1 to B3 together.
    fn kinds(&self, rows: &[MatrixRow]) -> Vec<String> {
        let has = |row: MatrixRow| rows.contains(&row);
        let with = has(MatrixRow::B1) && has(MatrixRow::B2);
        let any = with && has(MatrixRow::B3);
        let mut kinds = Vec::new();
        if any {
            kinds.push(self.say("row-legal-parent", &Args::new()));
        } else if with {
            kinds.push(self.say("row-legal-parent-responsible", &Args::new()));
        }
        let said =
            |row: MatrixRow| (with && matches!(row, MatrixRow::B1 | MatrixRow::B2)) || (any && row == MatrixRow::B3);
        kinds.extend(rows.iter().filter(|row| !said(**row)).map(|row| self.known_word("matrix_row", row.code())));
        kinds
    }

    /// A sentence with the ids of its rules behind it; of many, the first two and how many more.
    pub(crate) fn with_rules(&self, mut sentence: String, rules: &[RuleId]) -> String {
        let (shown, more) = match rules {
            [] => return sentence,
            [first, second, _, _, ..] => ([*first, *second].to_vec(), rules.len().saturating_sub(2)),
            few => (few.to_vec(), 0),
        };
        for (at, rule) in shown.iter().enumerate() {
            sentence.push_str(if at == 0 { " (" } else { ", " });
            sentence.push_str(rule.code());
        }
        if more > 0 {
            sentence.push(' ');
            sentence.push_str(&self.say("explain-more-rules", &Args::new().count("count", more)));
        }
        sentence.push(')');
        sentence
    }
}

pub(crate) const fn yes_no(so: bool) -> &'static str {
    if so { "yes" } else { "no" }
}
