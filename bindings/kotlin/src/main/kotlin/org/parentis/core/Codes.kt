// Written by `cargo xtask bindings` from the closed lists of the library. Not edited by hand.

package org.parentis.core

/** The word as it is written in documents, the same in every language. */
val AcceptanceTest.code: String
    get() =
        when (this) {
            AcceptanceTest.LATE -> "late"
            AcceptanceTest.THIRD_PARTY -> "third_party"
            AcceptanceTest.ANONYMOUS -> "anonymous"
            AcceptanceTest.CAMPAIGN -> "campaign"
            AcceptanceTest.DUPLICATE -> "duplicate"
            AcceptanceTest.NOT_OWED -> "not_owed"
            AcceptanceTest.PAST_PUPIL -> "past_pupil"
            AcceptanceTest.MONEY_CLAIM -> "money_claim"
        }

/** The word of that code; null if this version of the library knows none. */
fun AcceptanceTest.Companion.ofCode(code: String): AcceptanceTest? = AcceptanceTest.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val AccessFormat.code: String
    get() =
        when (this) {
            AccessFormat.LARGE_PRINT -> "large_print"
            AccessFormat.BRAILLE -> "braille"
            AccessFormat.EASY_READ -> "easy_read"
            AccessFormat.AUDIO -> "audio"
            AccessFormat.SIGN_LANGUAGE -> "sign_language"
        }

/** The word of that code; null if this version of the library knows none. */
fun AccessFormat.Companion.ofCode(code: String): AccessFormat? = AccessFormat.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val AccessGround.code: String
    get() =
        when (this) {
            AccessGround.NEED -> "need"
            AccessGround.DSL_DECISION -> "dsl_decision"
            AccessGround.BEST_INTERESTS -> "best_interests"
            AccessGround.SAFETY_CONCERN -> "safety_concern"
            AccessGround.CHILD_SAFETY -> "child_safety"
            AccessGround.SAFEGUARDING_MATTER -> "safeguarding_matter"
            AccessGround.STAFFING_PANEL -> "staffing_panel"
            AccessGround.BOARD -> "board"
            AccessGround.LINK_GOVERNOR -> "link_governor"
            AccessGround.CHAIR_ACTS -> "chair_acts"
            AccessGround.REGULATOR -> "regulator"
            AccessGround.PRIVILEGE_WAIVED -> "privilege_waived"
            AccessGround.OWN_CASE_OUTCOME -> "own_case_outcome"
            AccessGround.NOT_THE_OUTCOME -> "not_the_outcome"
            AccessGround.OTHERS_TAKEN_OUT -> "others_taken_out"
            AccessGround.CASE_MANAGER -> "case_manager"
            AccessGround.OWN_DATA -> "own_data"
            AccessGround.EXCLUDED -> "excluded"
            AccessGround.INTERESTED -> "interested"
            AccessGround.OWN_TERMS -> "own_terms"
            AccessGround.SAFEGUARDING_SHARING -> "safeguarding_sharing"
            AccessGround.REQUIRED_BY_LAW -> "required_by_law"
            AccessGround.INSPECTION -> "inspection"
            AccessGround.POLICE_REQUEST -> "police_request"
            AccessGround.CONSENT_OF_PROTECTED -> "consent_of_protected"
            AccessGround.PUBLIC_INTEREST -> "public_interest"
            AccessGround.OWN_DATA_REQUEST -> "own_data_request"
            AccessGround.ALREADY_PUBLIC -> "already_public"
        }

/** The word of that code; null if this version of the library knows none. */
fun AccessGround.Companion.ofCode(code: String): AccessGround? = AccessGround.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val AccessWhy.code: String
    get() =
        when (this) {
            AccessWhy.FOR_ANYONE -> "for_anyone"
            AccessWhy.CLASS_LETS -> "class_lets"
            AccessWhy.OF_ITS_KEEPERS -> "of_its_keepers"
            AccessWhy.CONDITION_MET -> "condition_met"
            AccessWhy.OVERRIDDEN -> "overridden"
            AccessWhy.RELEASED -> "released"
            AccessWhy.CONDITION_OPEN -> "condition_open"
            AccessWhy.CASE_NOT_SAID -> "case_not_said"
            AccessWhy.ENTITLEMENT_NOT_SETTLED -> "entitlement_not_settled"
            AccessWhy.COMPETENCE_NOT_JUDGED -> "competence_not_judged"
            AccessWhy.CLASS_NOT_SAID -> "class_not_said"
            AccessWhy.SUBJECT_NOT_SAID -> "subject_not_said"
            AccessWhy.PUPIL_NOT_KNOWN -> "pupil_not_known"
            AccessWhy.CLASS_BARS -> "class_bars"
            AccessWhy.ORDER_OR_HOLD -> "order_or_hold"
            AccessWhy.CONDITION_NOT_MET -> "condition_not_met"
            AccessWhy.NOT_ON_THE_CASE -> "not_on_the_case"
            AccessWhy.KEPT_OUT -> "kept_out"
            AccessWhy.BEFORE_RELEASE -> "before_release"
            AccessWhy.NOT_COMPETENT -> "not_competent"
            AccessWhy.LEFT_OUT_NOT_SAID -> "left_out_not_said"
            AccessWhy.NOTICE_SUPPRESSED -> "notice_suppressed"
            AccessWhy.NO_CAPACITY -> "no_capacity"
            AccessWhy.UNDERTAKING_OPEN -> "undertaking_open"
            AccessWhy.UNDERTAKING_REFUSED -> "undertaking_refused"
            AccessWhy.UNDERTAKING_OF_ANOTHER_KIND -> "undertaking_of_another_kind"
            AccessWhy.FINDINGS_COPIED -> "findings_copied"
            AccessWhy.OTHER_PUPIL_TAKEN_OUT -> "other_pupil_taken_out"
            AccessWhy.BOTH_SIDES_CONFIDENTIAL -> "both_sides_confidential"
            AccessWhy.DISCIPLINE_KEPT -> "discipline_kept"
            AccessWhy.MINUTES_NOT_SAID -> "minutes_not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun AccessWhy.Companion.ofCode(code: String): AccessWhy? = AccessWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Act.code: String
    get() =
        when (this) {
            Act.SCHOOLING -> "schooling"
            Act.DAY_TRIP -> "day_trip"
            Act.RESIDENTIAL -> "residential"
            Act.ABROAD -> "abroad"
            Act.LEISURE -> "leisure"
            Act.MEDICAL -> "medical"
            Act.FAITH -> "faith"
            Act.SOCIAL_MEDIA -> "social_media"
            Act.CHANGE_NAME -> "change_name"
            Act.PERSONAL_DATA -> "personal_data"
            Act.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun Act.Companion.ofCode(code: String): Act? = Act.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val AgendaTopic.code: String
    get() =
        when (this) {
            AgendaTopic.POLICY -> "policy"
            AgendaTopic.EVENTS -> "events"
            AgendaTopic.ONE_PUPIL -> "one_pupil"
            AgendaTopic.ONE_OF_STAFF -> "one_of_staff"
            AgendaTopic.LIVE_COMPLAINT -> "live_complaint"
            AgendaTopic.OTHER -> "other"
            AgendaTopic.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun AgendaTopic.Companion.ofCode(code: String): AgendaTopic? = AgendaTopic.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Answer.code: String
    get() =
        when (this) {
            is Answer.Standing -> "standing"
            is Answer.Parents -> "parents"
            is Answer.Decision -> "decision"
            is Answer.Audience -> "audience"
            is Answer.SendCheck -> "send_check"
            is Answer.Disclosure -> "disclosure"
            is Answer.Undertakings -> "undertakings"
            is Answer.PassOn -> "pass_on"
            is Answer.PublicationBan -> "publication_ban"
            is Answer.ConfidenceDuty -> "confidence_duty"
            is Answer.Redaction -> "redaction"
            is Answer.SheetCopy -> "sheet_copy"
            is Answer.Reach -> "reach"
            is Answer.MergeCheck -> "merge_check"
            is Answer.Correspondence -> "correspondence"
            is Answer.RepliesDue -> "replies_due"
            is Answer.ProgressContact -> "progress_contact"
            is Answer.Concern -> "concern"
            is Answer.Concerns -> "concerns"
            is Answer.ConcernMove -> "concern_move"
            is Answer.VolunteerCheck -> "volunteer_check"
            is Answer.VolunteersDue -> "volunteers_due"
            is Answer.BallotRoll -> "ballot_roll"
            is Answer.MayStand -> "may_stand"
            is Answer.Seats -> "seats"
            is Answer.EventInvitations -> "event_invitations"
            is Answer.TakingPart -> "taking_part"
            is Answer.ParentGroups -> "parent_groups"
            is Answer.Explanation -> "explanation"
            is Answer.Collection -> "collection"
            is Answer.EqualTreatment -> "equal_treatment"
            is Answer.Routing -> "routing"
            is Answer.Safeguarding -> "safeguarding"
            is Answer.Day -> "day"
            is Answer.Kind -> "kind"
            is Answer.Record -> "record"
            is Answer.CopyCheck -> "copy_check"
            is Answer.RequestCopy -> "request_copy"
            is Answer.Breaches -> "breaches"
            is Answer.DataComplaints -> "data_complaints"
            is Answer.GovernorsReport -> "governors_report"
            is Answer.RetentionDue -> "retention_due"
            is Answer.Erasure -> "erasure"
            is Answer.Preference -> "preference"
            is Answer.Register -> "register"
            is Answer.Consent -> "consent"
            is Answer.AskList -> "ask_list"
            is Answer.Stale -> "stale"
            is Answer.Uses -> "uses"
            is Answer.ConsentRegister -> "consent_register"
            is Answer.ConsentRecord -> "consent_record"
            is Answer.PolicyStatus -> "policy_status"
            is Answer.MayRatify -> "may_ratify"
            is Answer.GoverningVersion -> "governing_version"
            is Answer.Consultations -> "consultations"
        }

/** The word as it is written in documents, the same in every language. */
val AppointedAs.code: String
    get() =
        when (this) {
            AppointedAs.PARENT_OF_PUPIL -> "parent_of_pupil"
            AppointedAs.PARENT_OF_SCHOOL_AGE -> "parent_of_school_age"
        }

/** The word of that code; null if this version of the library knows none. */
fun AppointedAs.Companion.ofCode(code: String): AppointedAs? = AppointedAs.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ApprovalLevel.code: String
    get() =
        when (this) {
            ApprovalLevel.FULL_BOARD -> "full_board"
            ApprovalLevel.COMMITTEE -> "committee"
            ApprovalLevel.ONE_GOVERNOR -> "one_governor"
            ApprovalLevel.HEAD -> "head"
        }

/** The word of that code; null if this version of the library knows none. */
fun ApprovalLevel.Companion.ofCode(code: String): ApprovalLevel? = ApprovalLevel.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val AskWhy.code: String
    get() =
        when (this) {
            AskWhy.MAY_GIVE -> "may_give"
            AskWhy.HAS_TO_BE_ASKED -> "has_to_be_asked"
            AskWhy.HAS_TO_BE_NOTIFIED -> "has_to_be_notified"
            AskWhy.PUPIL_DECIDES -> "pupil_decides"
            AskWhy.PUPIL_ANSWERS_TOO -> "pupil_answers_too"
            AskWhy.ANSWER_ENDED -> "answer_ended"
            AskWhy.FORM_DOES_NOT_COUNT -> "form_does_not_count"
            AskWhy.HAS_ANSWERED -> "has_answered"
            AskWhy.ENOUGH_GIVEN -> "enough_given"
            AskWhy.NO_STANDING -> "no_standing"
            AskWhy.STANDING_NOT_SETTLED -> "standing_not_settled"
            AskWhy.EXCEPTED -> "excepted"
            AskWhy.CONSENT_NOT_NEEDED -> "consent_not_needed"
            AskWhy.A_NO_STANDS -> "a_no_stands"
            AskWhy.BARRED -> "barred"
            AskWhy.PUPIL_LEFT -> "pupil_left"
            AskWhy.PUPILS_DECISION -> "pupils_decision"
            AskWhy.NOT_MADE_TO_CHOOSE -> "not_made_to_choose"
        }

/** The word of that code; null if this version of the library knows none. */
fun AskWhy.Companion.ofCode(code: String): AskWhy? = AskWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Assurance.code: String
    get() =
        when (this) {
            Assurance.WRITTEN -> "written"
            Assurance.AVAILABLE -> "available"
            Assurance.PANEL_UNINVOLVED -> "panel_uninvolved"
            Assurance.MAY_ATTEND -> "may_attend"
            Assurance.FINDINGS_COPIED -> "findings_copied"
            Assurance.OPEN_TO_INSPECTION -> "open_to_inspection"
            Assurance.RECORD_KEPT -> "record_kept"
            Assurance.STAGE_RECORDED -> "stage_recorded"
            Assurance.ACTION_RECORDED -> "action_recorded"
            Assurance.CONFIDENTIAL -> "confidential"
            Assurance.ON_WEBSITE -> "on_website"
            Assurance.FINDINGS_TO_HEAD -> "findings_to_head"
            Assurance.EARLY_RECORDED -> "early_recorded"
            Assurance.SUPPLIERS_OWN -> "suppliers_own"
            Assurance.DISTINCT -> "distinct"
        }

/** The word of that code; null if this version of the library knows none. */
fun Assurance.Companion.ofCode(code: String): Assurance? = Assurance.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BallotEvent.code: String
    get() =
        when (this) {
            is BallotEvent.Called -> "called"
            is BallotEvent.Told -> "told"
            is BallotEvent.Nominated -> "nominated"
            is BallotEvent.Withdrew -> "withdrew"
            is BallotEvent.Counted -> "counted"
            is BallotEvent.TieSettled -> "tie_settled"
            is BallotEvent.Declared -> "declared"
        }

/** The word as it is written in documents, the same in every language. */
val BanEnd.code: String
    get() =
        when (this) {
            BanEnd.CHARGE -> "charge"
            BanEnd.PUBLISHED_DECISION -> "published_decision"
            BanEnd.WAIVER -> "waiver"
            BanEnd.COURT_ORDER -> "court_order"
        }

/** The word of that code; null if this version of the library knows none. */
fun BanEnd.Companion.ofCode(code: String): BanEnd? = BanEnd.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BanPart.code: String
    get() =
        when (this) {
            BanPart.ENGLAND_OR_WALES -> "england_or_wales"
            BanPart.ON_RECORD -> "on_record"
            BanPart.TEACHER -> "teacher"
            BanPart.BY_PUPIL -> "by_pupil"
            BanPart.RELEVANT_OFFENCE -> "relevant_offence"
        }

/** The word of that code; null if this version of the library knows none. */
fun BanPart.Companion.ofCode(code: String): BanPart? = BanPart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BanState.code: String
    get() =
        when (this) {
            BanState.STANDS -> "stands"
            BanState.ENDED -> "ended"
            BanState.NO_SUCH_BAN -> "no_such_ban"
            BanState.NOT_SETTLED -> "not_settled"
        }

/** The word of that code; null if this version of the library knows none. */
fun BanState.Companion.ofCode(code: String): BanState? = BanState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BoardFinding.code: String
    get() =
        when (this) {
            BoardFinding.TOO_FEW_SEATS -> "too_few_seats"
            BoardFinding.TOO_FEW_PARENT_SEATS -> "too_few_parent_seats"
            BoardFinding.TOO_FEW_PARENTS -> "too_few_parents"
            BoardFinding.NO_HEAD_SEAT -> "no_head_seat"
            BoardFinding.NOT_ONE_STAFF_SEAT -> "not_one_staff_seat"
            BoardFinding.NOT_ONE_AUTHORITY_SEAT -> "not_one_authority_seat"
            BoardFinding.VACANCY -> "vacancy"
            BoardFinding.NO_TERMS_OF_REFERENCE -> "no_terms_of_reference"
        }

/** The word of that code; null if this version of the library knows none. */
fun BoardFinding.Companion.ofCode(code: String): BoardFinding? = BoardFinding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BoardKind.code: String
    get() =
        when (this) {
            BoardKind.GOVERNING_BODY -> "governing_body"
            BoardKind.ACADEMY_BOARD -> "academy_board"
            BoardKind.TRUST_BOARD -> "trust_board"
            BoardKind.LOCAL_GOVERNING_BODY -> "local_governing_body"
            BoardKind.COMMITTEE -> "committee"
            BoardKind.ADVISORY_GROUP -> "advisory_group"
            BoardKind.PARENT_FORUM -> "parent_forum"
            BoardKind.PARENT_COUNCIL -> "parent_council"
        }

/** The word of that code; null if this version of the library knows none. */
fun BoardKind.Companion.ofCode(code: String): BoardKind? = BoardKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BoardStanding.code: String
    get() =
        when (this) {
            BoardStanding.MEETS -> "meets"
            BoardStanding.SHORT -> "short"
            BoardStanding.CANNOT_SHOW -> "cannot_show"
            BoardStanding.NO_RULE -> "no_rule"
        }

/** The word of that code; null if this version of the library knows none. */
fun BoardStanding.Companion.ofCode(code: String): BoardStanding? = BoardStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BreachRisk.code: String
    get() =
        when (this) {
            BreachRisk.NO_RISK -> "no_risk"
            BreachRisk.RISK -> "risk"
            BreachRisk.HIGH_RISK -> "high_risk"
        }

/** The word of that code; null if this version of the library knows none. */
fun BreachRisk.Companion.ofCode(code: String): BreachRisk? = BreachRisk.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val BreachStep.code: String
    get() =
        when (this) {
            BreachStep.CONTAIN -> "contain"
            BreachStep.NAME_DECIDER -> "name_decider"
            BreachStep.ASSESS -> "assess"
            BreachStep.REPORT -> "report"
            BreachStep.GIVE_REASONS -> "give_reasons"
            BreachStep.NOTE_HOUR -> "note_hour"
            BreachStep.COMPLETE_REPORT -> "complete_report"
            BreachStep.FIND_AFFECTED -> "find_affected"
            BreachStep.TELL_AFFECTED -> "tell_affected"
        }

/** The word of that code; null if this version of the library knows none. */
fun BreachStep.Companion.ofCode(code: String): BreachStep? = BreachStep.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CalendarGap.code: String
    get() =
        when (this) {
            is CalendarGap.Exhausted -> "exhausted"
            is CalendarGap.NotYetBegun -> "not_yet_begun"
            is CalendarGap.NothingEntered -> "nothing_entered"
            is CalendarGap.NoSummerTerm -> "no_summer_term"
            is CalendarGap.BankHolidaysUnknown -> "bank_holidays_unknown"
            is CalendarGap.UnitUnspecified -> "unit_unspecified"
            is CalendarGap.UnitNotForThis -> "unit_not_for_this"
            is CalendarGap.OutOfRange -> "out_of_range"
        }

/** The word as it is written in documents, the same in every language. */
val Capacity.code: String
    get() =
        when (this) {
            Capacity.ENTITLED_PARENT -> "entitled_parent"
            Capacity.ADULT_NOT_ENTITLED -> "adult_not_entitled"
            Capacity.PARENT_OF_ANOTHER -> "parent_of_another"
            Capacity.PUPIL -> "pupil"
            Capacity.FORM_TUTOR -> "form_tutor"
            Capacity.SUBJECT_TEACHER -> "subject_teacher"
            Capacity.DSL -> "dsl"
            Capacity.HEAD -> "head"
            Capacity.GOVERNOR -> "governor"
            Capacity.PANEL_MEMBER -> "panel_member"
            Capacity.INSPECTOR -> "inspector"
            Capacity.OUTSIDE_AUTHORITY -> "outside_authority"
        }

/** The word of that code; null if this version of the library knows none. */
fun Capacity.Companion.ofCode(code: String): Capacity? = Capacity.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CareStatus.code: String
    get() =
        when (this) {
            CareStatus.CARE_ORDER -> "care_order"
            CareStatus.INTERIM_CARE_ORDER -> "interim_care_order"
            CareStatus.SECTION20 -> "section_20"
            CareStatus.UNKNOWN -> "unknown"
        }

/** The word of that code; null if this version of the library knows none. */
fun CareStatus.Companion.ofCode(code: String): CareStatus? = CareStatus.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CaseAct.code: String
    get() =
        when (this) {
            CaseAct.OPEN_SAFEGUARDING_RECORD -> "open_safeguarding_record"
            CaseAct.TRIAGE -> "triage"
            CaseAct.BEGIN_STAGE -> "begin_stage"
            CaseAct.FIND_HANDLER_OUTSIDE -> "find_handler_outside"
            CaseAct.ACKNOWLEDGE -> "acknowledge"
            CaseAct.MEET -> "meet"
            CaseAct.DECIDE -> "decide"
            CaseAct.RESPOND -> "respond"
            CaseAct.CONVENE_PANEL -> "convene_panel"
            CaseAct.GIVE_NOTICE -> "give_notice"
            CaseAct.EXCHANGE_PAPERS -> "exchange_papers"
            CaseAct.HOLD_HEARING -> "hold_hearing"
            CaseAct.SEND_FINDINGS -> "send_findings"
            CaseAct.CONCLUDE -> "conclude"
            CaseAct.CLOSE_LAPSED -> "close_lapsed"
            CaseAct.REVIEW_PAUSE -> "review_pause"
            CaseAct.HAND_ON -> "hand_on"
        }

/** The word of that code; null if this version of the library knows none. */
fun CaseAct.Companion.ofCode(code: String): CaseAct? = CaseAct.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CaseClosure.code: String
    get() =
        when (this) {
            CaseClosure.RESOLVED -> "resolved"
            CaseClosure.LAPSED -> "lapsed"
            CaseClosure.DECIDED -> "decided"
            CaseClosure.NOT_ACCEPTED -> "not_accepted"
        }

/** The word of that code; null if this version of the library knows none. */
fun CaseClosure.Companion.ofCode(code: String): CaseClosure? = CaseClosure.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CaseOutcome.code: String
    get() =
        when (this) {
            CaseOutcome.SOLUTION -> "solution"
            CaseOutcome.AGREED_DIFFERENCE -> "agreed_difference"
            CaseOutcome.UPHELD -> "upheld"
            CaseOutcome.PARTLY_UPHELD -> "partly_upheld"
            CaseOutcome.NOT_UPHELD -> "not_upheld"
        }

/** The word of that code; null if this version of the library knows none. */
fun CaseOutcome.Companion.ofCode(code: String): CaseOutcome? = CaseOutcome.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CasePhase.code: String
    get() =
        when (this) {
            CasePhase.RECEIVED -> "received"
            CasePhase.TRIAGE -> "triage"
            CasePhase.OUT_OF_SCOPE -> "out_of_scope"
            CasePhase.INFORMAL -> "informal"
            CasePhase.FORMAL -> "formal"
            CasePhase.AWAITING_COMPLAINANT -> "awaiting_complainant"
            CasePhase.PANEL_REQUESTED -> "panel_requested"
            CasePhase.PANEL_SCHEDULED -> "panel_scheduled"
            CasePhase.PANEL_DECIDED -> "panel_decided"
            CasePhase.PAUSED -> "paused"
            CasePhase.WITHDRAWN -> "withdrawn"
            CasePhase.CLOSED -> "closed"
            CasePhase.OUTSIDE -> "external"
        }

/** The word of that code; null if this version of the library knows none. */
fun CasePhase.Companion.ofCode(code: String): CasePhase? = CasePhase.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CaseRole.code: String
    get() =
        when (this) {
            CaseRole.HANDLER -> "handler"
            CaseRole.CLERK -> "clerk"
            CaseRole.PANEL_MEMBER -> "panel_member"
            CaseRole.COMPLAINANT -> "complainant"
            CaseRole.COMPLAINED_ABOUT -> "complained_about"
            CaseRole.CASE_MANAGER -> "case_manager"
            CaseRole.COMPANION -> "companion"
        }

/** The word of that code; null if this version of the library knows none. */
fun CaseRole.Companion.ofCode(code: String): CaseRole? = CaseRole.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CaseStep.code: String
    get() =
        when (this) {
            is CaseStep.Triaged -> "triaged"
            is CaseStep.LeftLadder -> "left_ladder"
            is CaseStep.NotAccepted -> "not_accepted"
            is CaseStep.Began -> "began"
            is CaseStep.HandedOn -> "handed_on"
            is CaseStep.Acknowledged -> "acknowledged"
            is CaseStep.Met -> "met"
            is CaseStep.Responded -> "responded"
            is CaseStep.Resolved -> "resolved"
            is CaseStep.HearingOffered -> "hearing_offered"
            is CaseStep.PanelSet -> "panel_set"
            is CaseStep.Heard -> "heard"
            is CaseStep.FindingsSent -> "findings_sent"
            is CaseStep.Concluded -> "concluded"
            is CaseStep.Lapsed -> "lapsed"
            is CaseStep.Reopened -> "reopened"
            is CaseStep.Withdrawn -> "withdrawn"
            is CaseStep.Paused -> "paused"
            is CaseStep.Resumed -> "resumed"
            is CaseStep.Extended -> "extended"
            is CaseStep.Told -> "told"
            is CaseStep.CameAgain -> "came_again"
            is CaseStep.HeardFirst -> "heard_first"
            is CaseStep.InvestigatorNamed -> "investigator_named"
            is CaseStep.Decided -> "decided"
            is CaseStep.StoppedResponding -> "stopped_responding"
            is CaseStep.WentOutside -> "went_outside"
        }

/** The word as it is written in documents, the same in every language. */
val Cell.code: String
    get() =
        when (this) {
            Cell.MUST_BY_STATUTE -> "M"
            Cell.MUST_EQUALLY -> "m"
            Cell.ON_REQUEST -> "r"
            Cell.MAY -> "Y"
            Cell.CHECK -> "?"
            Cell.NO -> "N"
            Cell.BY_RESIDENCE -> "by_residence"
            Cell.AFTER_CHECK -> "after_check"
            Cell.DELEGATED -> "d"
            Cell.ON_AUTHORITY -> "a"
            Cell.PER_ORDER -> "per_order"
            Cell.PUPIL_DECIDES -> "pupil_decides"
        }

/** The word of that code; null if this version of the library knows none. */
fun Cell.Companion.ofCode(code: String): Cell? = Cell.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Change.code: String
    get() =
        when (this) {
            is Change.FactEnds -> "fact_ends"
            is Change.FactKnown -> "fact_known"
            is Change.DayComes -> "day_comes"
        }

/** The word as it is written in documents, the same in every language. */
val Channel.code: String
    get() =
        when (this) {
            Channel.APP -> "app"
            Channel.EMAIL -> "email"
            Channel.TEXT -> "text"
            Channel.TELEPHONE -> "telephone"
            Channel.POST -> "post"
            Channel.BY_HAND -> "by_hand"
        }

/** The word of that code; null if this version of the library knows none. */
fun Channel.Companion.ofCode(code: String): Channel? = Channel.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Charge.code: String
    get() =
        when (this) {
            Charge.FREE -> "free"
            Charge.COPIES_AT_COST -> "copies_at_cost"
            Charge.NOT_SET -> "not_set"
        }

/** The word of that code; null if this version of the library knows none. */
fun Charge.Companion.ofCode(code: String): Charge? = Charge.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CheckKind.code: String
    get() =
        when (this) {
            CheckKind.ENHANCED_WITH_BARRED_LIST -> "enhanced_with_barred_list"
            CheckKind.ENHANCED -> "enhanced"
            CheckKind.PVG_MEMBERSHIP -> "pvg_membership"
            CheckKind.ACCESS_NI -> "access_ni"
        }

/** The word of that code; null if this version of the library knows none. */
fun CheckKind.Companion.ofCode(code: String): CheckKind? = CheckKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CheckNeeded.code: String
    get() =
        when (this) {
            CheckNeeded.ENHANCED_WITH_BARRED_LIST -> "enhanced_with_barred_list"
            CheckNeeded.NO_BARRED_LIST -> "no_barred_list"
            CheckNeeded.PVG_MEMBERSHIP -> "pvg_membership"
            CheckNeeded.ACCESS_NI -> "access_ni"
            CheckNeeded.NOT_SETTLED -> "not_settled"
        }

/** The word of that code; null if this version of the library knows none. */
fun CheckNeeded.Companion.ofCode(code: String): CheckNeeded? = CheckNeeded.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CheckResult.code: String
    get() =
        when (this) {
            CheckResult.CLEAR -> "clear"
            CheckResult.TO_ASSESS -> "to_assess"
            CheckResult.BARRED -> "barred"
        }

/** The word of that code; null if this version of the library knows none. */
fun CheckResult.Companion.ofCode(code: String): CheckResult? = CheckResult.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CheckStanding.code: String
    get() =
        when (this) {
            CheckStanding.MET -> "met"
            CheckStanding.NOT_NEEDED -> "not_needed"
            CheckStanding.NOT_ON_RECORD -> "not_on_record"
            CheckStanding.WITHOUT_BARRED_LIST -> "without_barred_list"
            CheckStanding.TO_ASSESS -> "to_assess"
            CheckStanding.BARRED -> "barred"
            CheckStanding.NOT_SETTLED -> "not_settled"
        }

/** The word of that code; null if this version of the library knows none. */
fun CheckStanding.Companion.ofCode(code: String): CheckStanding? = CheckStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Checked.code: String
    get() =
        when (this) {
            Checked.VERIFIED -> "V"
            Checked.SECONDARY -> "2"
            Checked.UNVERIFIED -> "U"
            Checked.NOT_APPLICABLE -> "none"
        }

/** The word of that code; null if this version of the library knows none. */
fun Checked.Companion.ofCode(code: String): Checked? = Checked.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ClaimForm.code: String
    get() =
        when (this) {
            ClaimForm.DESCRIBED -> "described"
            ClaimForm.DRAFT -> "draft"
            ClaimForm.SOLICITOR_LETTER -> "solicitor_letter"
            ClaimForm.PARENTING_PLAN -> "parenting_plan"
            ClaimForm.SCREENSHOT -> "screenshot"
            ClaimForm.RECORD_FLAG -> "record_flag"
        }

/** The word of that code; null if this version of the library knows none. */
fun ClaimForm.Companion.ofCode(code: String): ClaimForm? = ClaimForm.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ClockNote.code: String
    get() =
        when (this) {
            ClockNote.FROM_IDENTITY -> "from_identity"
            ClockNote.PAUSED -> "paused"
            ClockNote.NOT_PAUSED -> "not_paused"
            ClockNote.EXTENDED -> "extended"
            ClockNote.NOT_EXTENDED -> "not_extended"
            ClockNote.MOVED -> "moved"
        }

/** The word of that code; null if this version of the library knows none. */
fun ClockNote.Companion.ofCode(code: String): ClockNote? = ClockNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ClockStart.code: String
    get() =
        when (this) {
            ClockStart.RECEIVED -> "received"
            ClockStart.DEEMED_RECEIVED -> "deemed_received"
            ClockStart.ACKNOWLEDGED -> "acknowledged"
            ClockStart.STAGE_BEGAN -> "stage_began"
            ClockStart.MET -> "met"
            ClockStart.RESPONDED -> "responded"
            ClockStart.HEARING -> "hearing"
            ClockStart.DECIDED -> "decided"
        }

/** The word of that code; null if this version of the library knows none. */
fun ClockStart.Companion.ofCode(code: String): ClockStart? = ClockStart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Column.code: String
    get() =
        when (this) {
            Column.REPORT -> "RPT"
            Column.EVENTS -> "EVT"
            Column.PARENTS_EVENING -> "PEV"
            Column.RECORD -> "REC"
            Column.PERMISSION -> "CON"
            Column.CONSENT -> "PRC"
            Column.GOVERNANCE -> "GOV"
            Column.EXCLUSION -> "EXC"
            Column.TRIPS -> "TRP"
            Column.MESSAGES -> "MSG"
            Column.EMERGENCY -> "EMG"
            Column.COLLECT -> "COL"
            Column.COMPLAINT -> "CMP"
        }

/** The word of that code; null if this version of the library knows none. */
fun Column.Companion.ofCode(code: String): Column? = Column.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ComplainantMay.code: String
    get() =
        when (this) {
            ComplainantMay.ASK_FOR_NEXT_STAGE -> "ask_for_next_stage"
            ComplainantMay.ASK_FOR_PANEL -> "ask_for_panel"
            ComplainantMay.ASK_FOR_ANOTHER_HANDLER -> "ask_for_another_handler"
            ComplainantMay.WITHDRAW -> "withdraw"
            ComplainantMay.ATTEND_WITH_COMPANION -> "attend_with_companion"
            ComplainantMay.GO_OUTSIDE -> "go_outside"
        }

/** The word of that code; null if this version of the library knows none. */
fun ComplainantMay.Companion.ofCode(code: String): ComplainantMay? = ComplainantMay.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConcernKind.code: String
    get() =
        when (this) {
            ConcernKind.CLASSROOM -> "class"
            ConcernKind.PASTORAL -> "pastoral"
            ConcernKind.SUBJECT -> "subject"
            ConcernKind.SEN_SUPPORT -> "sen_support"
            ConcernKind.SITE -> "site"
            ConcernKind.OFFICE -> "office"
            ConcernKind.BOARDING -> "boarding"
            ConcernKind.MONEY_CLAIM -> "money_claim"
            ConcernKind.BEHAVIOUR_POLICY -> "behaviour_policy"
            ConcernKind.REFERRAL_HANDLING -> "referral_handling"
            ConcernKind.EARLY_YEARS -> "early_years"
            ConcernKind.STAFF_CONDUCT -> "staff_conduct"
            ConcernKind.OTHER -> "other"
            ConcernKind.ADMISSIONS -> "admissions"
            ConcernKind.EXCLUSION -> "exclusion"
            ConcernKind.EXCLUSION_DISCRIMINATION -> "exclusion_discrimination"
            ConcernKind.STATUTORY_SEN -> "statutory_sen"
            ConcernKind.CHILD_PROTECTION -> "child_protection"
            ConcernKind.WHISTLEBLOWING -> "whistleblowing"
            ConcernKind.STAFF_GRIEVANCE -> "staff_grievance"
            ConcernKind.CURRICULUM -> "curriculum"
            ConcernKind.WORSHIP -> "worship"
            ConcernKind.SITE_PROVIDER -> "site_provider"
            ConcernKind.REORGANISATION -> "reorganisation"
            ConcernKind.EXAM_RESULTS -> "exam_results"
            ConcernKind.PERSONAL_DATA -> "personal_data"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConcernKind.Companion.ofCode(code: String): ConcernKind? = ConcernKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConcernMatter.code: String
    get() =
        when (this) {
            ConcernMatter.CLASSROOM -> "class"
            ConcernMatter.PASTORAL -> "pastoral"
            ConcernMatter.SUBJECT -> "subject"
            ConcernMatter.SEN -> "sen"
            ConcernMatter.BEHAVIOUR -> "behaviour"
            ConcernMatter.SITE -> "site"
            ConcernMatter.BOARDING -> "boarding"
            ConcernMatter.OFFICE -> "office"
            ConcernMatter.MONEY_CLAIM -> "money_claim"
            ConcernMatter.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConcernMatter.Companion.ofCode(code: String): ConcernMatter? = ConcernMatter.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Condition.code: String
    get() =
        when (this) {
            Condition.ADDRESSES_LEFT_OUT -> "addresses_left_out"
            Condition.WHEREABOUTS_LEFT_OUT -> "whereabouts_left_out"
            Condition.BY_POST -> "by_post"
            Condition.LEAVERS_REPORT -> "leavers_report"
            Condition.SOCIAL_WORKER_TOLD_TOO -> "social_worker_told_too"
            Condition.SEPARATE_SLOT -> "separate_slot"
            Condition.WITHOUT_THE_CHILD -> "without_the_child"
            Condition.BY_TELEPHONE_OR_VIDEO -> "by_telephone_or_video"
        }

/** The word of that code; null if this version of the library knows none. */
fun Condition.Companion.ofCode(code: String): Condition? = Condition.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConfidencePart.code: String
    get() =
        when (this) {
            ConfidencePart.QUALITY -> "quality"
            ConfidencePart.OBLIGATION -> "obligation"
            ConfidencePart.UNAUTHORISED -> "unauthorised"
            ConfidencePart.AGREED_OR_OUGHT -> "agreed_or_ought"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConfidencePart.Companion.ofCode(code: String): ConfidencePart? = ConfidencePart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentCapacity.code: String
    get() =
        when (this) {
            ConsentCapacity.OWN_ACCOUNT -> "own_account"
            ConsentCapacity.PARENTAL_RESPONSIBILITY -> "parental_responsibility"
            ConsentCapacity.PARENT -> "parent"
            ConsentCapacity.CARE -> "care"
            ConsentCapacity.DELEGATION -> "delegation"
            ConsentCapacity.NOT_SETTLED -> "not_settled"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentCapacity.Companion.ofCode(code: String): ConsentCapacity? = ConsentCapacity.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentDuty.code: String
    get() =
        when (this) {
            ConsentDuty.STOP -> "stop"
            ConsentDuty.ERASE -> "erase"
            ConsentDuty.TAKE_DOWN -> "take_down"
            ConsentDuty.TELL_RECIPIENTS -> "tell_recipients"
            ConsentDuty.DESTROY -> "destroy"
            ConsentDuty.REASONABLE_ALTERNATIVE -> "reasonable_alternative"
            ConsentDuty.IMPACT_ASSESSMENT -> "impact_assessment"
            ConsentDuty.TELL_WHERE_THE_CHILD_IS -> "tell_where_the_child_is"
            ConsentDuty.TELL_EACH_TIME -> "tell_each_time"
            ConsentDuty.SEEK_PUPILS_VIEWS -> "seek_pupils_views"
            ConsentDuty.WEIGH_OBJECTION -> "weigh_objection"
            ConsentDuty.RING_EVERY_CONTACT -> "ring_every_contact"
            ConsentDuty.RECORD_EACH_DOSE -> "record_each_dose"
            ConsentDuty.ASK_PRESCRIBER -> "ask_prescriber"
            ConsentDuty.SAY_IT_CANNOT_BE_RECALLED -> "say_it_cannot_be_recalled"
            ConsentDuty.HEAD_TALKS_TO_PARENT -> "head_talks_to_parent"
            ConsentDuty.ARRANGE_SEX_EDUCATION -> "arrange_sex_education"
            ConsentDuty.NOTICE_TWO_SCHOOL_DAYS -> "notice_two_school_days"
            ConsentDuty.TELL_FAMILY_UNLESS_RISK -> "tell_family_unless_risk"
            ConsentDuty.WRITTEN_REQUEST -> "written_request"
            ConsentDuty.VERIFY_RESPONSIBILITY -> "verify_responsibility"
            ConsentDuty.ASK_PUPIL -> "ask_pupil"
            ConsentDuty.DO_NOT_ASK_PUPIL_TO_CHOOSE -> "do_not_ask_pupil_to_choose"
            ConsentDuty.SAFEGUARDING_FIRST -> "safeguarding_first"
            ConsentDuty.KEEP_LEGAL_NAME -> "keep_legal_name"
            ConsentDuty.ENCOURAGE_TELLING_PARENTS -> "encourage_telling_parents"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentDuty.Companion.ofCode(code: String): ConsentDuty? = ConsentDuty.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentEvent.code: String
    get() =
        when (this) {
            ConsentEvent.REQUESTED -> "requested"
            ConsentEvent.GIVEN -> "given"
            ConsentEvent.RECONFIRMED -> "reconfirmed"
            ConsentEvent.REFUSED -> "refused"
            ConsentEvent.WITHDRAWN -> "withdrawn"
            ConsentEvent.EXPIRED -> "expired"
            ConsentEvent.INVALIDATED -> "invalidated"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentEvent.Companion.ofCode(code: String): ConsentEvent? = ConsentEvent.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentForm.code: String
    get() =
        when (this) {
            ConsentForm.WRITTEN -> "written"
            ConsentForm.EMAIL -> "email"
            ConsentForm.RECORDED_CALL -> "recorded_call"
            ConsentForm.NOTE -> "note"
            ConsentForm.CLINICIAN_RECORD -> "clinician_record"
            ConsentForm.CONDUCT -> "conduct"
            ConsentForm.OPT_OUT_SILENCE -> "opt_out_silence"
            ConsentForm.PRE_TICKED -> "pre_ticked"
            ConsentForm.UNKNOWN -> "unknown"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentForm.Companion.ofCode(code: String): ConsentForm? = ConsentForm.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentKind.code: String
    get() =
        when (this) {
            ConsentKind.DATA_PROTECTION -> "data_protection"
            ConsentKind.PERMISSION -> "permission"
            ConsentKind.STATUTORY -> "statutory"
            ConsentKind.WITHDRAWAL -> "withdrawal"
            ConsentKind.TREATMENT -> "treatment"
            ConsentKind.MARKETING -> "marketing"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentKind.Companion.ofCode(code: String): ConsentKind? = ConsentKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentSays.code: String
    get() =
        when (this) {
            ConsentSays.GIVEN -> "given"
            ConsentSays.RECONFIRMED -> "reconfirmed"
            ConsentSays.REFUSED -> "refused"
            ConsentSays.OBJECTED -> "objected"
            ConsentSays.WITHDRAWN -> "withdrawn"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentSays.Companion.ofCode(code: String): ConsentSays? = ConsentSays.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentState.code: String
    get() =
        when (this) {
            ConsentState.VALID -> "valid"
            ConsentState.REFUSED -> "refused"
            ConsentState.MISSING -> "missing"
            ConsentState.CONFLICT -> "conflict"
            ConsentState.WITHDRAWN -> "withdrawn"
            ConsentState.EXPIRED -> "expired"
            ConsentState.NOT_REQUIRED -> "not_required"
            ConsentState.EXCUSED -> "excused"
            ConsentState.NOT_EXCUSED -> "not_excused"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentState.Companion.ofCode(code: String): ConsentState? = ConsentState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsentStep.code: String
    get() =
        when (this) {
            ConsentStep.NOT_REQUIRED -> "not_required"
            ConsentStep.BAR -> "bar"
            ConsentStep.PUPIL -> "pupil"
            ConsentStep.OBJECTIONS -> "objections"
            ConsentStep.CONSENTS -> "consents"
            ConsentStep.FORM -> "form"
            ConsentStep.CURRENCY -> "currency"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsentStep.Companion.ofCode(code: String): ConsentStep? = ConsentStep.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsultationAudience.code: String
    get() =
        when (this) {
            ConsultationAudience.PARENTS -> "parents"
            ConsultationAudience.PUPILS -> "pupils"
            ConsultationAudience.STAFF -> "staff"
            ConsultationAudience.GOVERNORS -> "governors"
            ConsultationAudience.COMMUNITY -> "community"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsultationAudience.Companion.ofCode(code: String): ConsultationAudience? = ConsultationAudience.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsultationEvent.code: String
    get() =
        when (this) {
            is ConsultationEvent.Opened -> "opened"
            is ConsultationEvent.Invited -> "invited"
            is ConsultationEvent.Answered -> "answered"
            is ConsultationEvent.Closed -> "closed"
            is ConsultationEvent.Weighed -> "weighed"
            is ConsultationEvent.Decided -> "decided"
            is ConsultationEvent.WhatChanged -> "what_changed"
        }

/** The word as it is written in documents, the same in every language. */
val ConsultationFault.code: String
    get() =
        when (this) {
            ConsultationFault.TOO_SHORT -> "too_short"
            ConsultationFault.CLOSES_ON_NO_SCHOOL_DAY -> "closes_on_no_school_day"
            ConsultationFault.OUTSIDE_THE_WINDOW -> "outside_the_window"
            ConsultationFault.PARENTS_LEFT_OUT -> "parents_left_out"
            ConsultationFault.PUPILS_LEFT_OUT -> "pupils_left_out"
            ConsultationFault.UNFAIR -> "unfair"
            ConsultationFault.FEEDBACK_OVERDUE -> "feedback_overdue"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsultationFault.Companion.ofCode(code: String): ConsultationFault? = ConsultationFault.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsultationPart.code: String
    get() =
        when (this) {
            ConsultationPart.AUDIENCE -> "audience"
            ConsultationPart.CHANNELS -> "channels"
            ConsultationPart.LANGUAGES -> "languages"
            ConsultationPart.INVITED -> "invited"
            ConsultationPart.REPRESENTATIVES -> "representatives"
            ConsultationPart.FAIRNESS -> "fairness"
            ConsultationPart.CALENDAR -> "calendar"
            ConsultationPart.SCHOOL_TYPE -> "school_type"
            ConsultationPart.POLICY -> "policy"
            ConsultationPart.SUMMARY -> "summary"
            ConsultationPart.DECISION -> "decision"
            ConsultationPart.WHAT_CHANGED -> "what_changed"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsultationPart.Companion.ofCode(code: String): ConsultationPart? = ConsultationPart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ConsultationState.code: String
    get() =
        when (this) {
            ConsultationState.OPEN -> "open"
            ConsultationState.CLOSED -> "closed"
            ConsultationState.DECIDED -> "decided"
            ConsultationState.FED_BACK -> "fed_back"
        }

/** The word of that code; null if this version of the library knows none. */
fun ConsultationState.Companion.ofCode(code: String): ConsultationState? = ConsultationState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ContactFlag.code: String
    get() =
        when (this) {
            ContactFlag.LEGAL_GUARDIAN -> "legal_guardian"
            ContactFlag.EMERGENCY -> "emergency"
            ContactFlag.MAY_COLLECT -> "may_collect"
            ContactFlag.CORRESPONDENCE -> "correspondence"
            ContactFlag.REPORTS -> "reports"
            ContactFlag.PORTAL_ACCESS -> "portal_access"
            ContactFlag.PRIMARY_CONTACT -> "primary_contact"
            ContactFlag.SAME_ADDRESS -> "same_address"
        }

/** The word of that code; null if this version of the library knows none. */
fun ContactFlag.Companion.ofCode(code: String): ContactFlag? = ContactFlag.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ContactNote.code: String
    get() =
        when (this) {
            is ContactNote.Contribution -> "contribution"
            is ContactNote.Advice -> "advice"
            is ContactNote.Skill -> "skill"
            is ContactNote.Signposted -> "signposted"
        }

/** The word as it is written in documents, the same in every language. */
val ContactStanding.code: String
    get() =
        when (this) {
            ContactStanding.IN_TIME -> "in_time"
            ContactStanding.OVERDUE -> "overdue"
            ContactStanding.NO_INTERVAL -> "no_interval"
            ContactStanding.CANNOT_SAY -> "cannot_say"
        }

/** The word of that code; null if this version of the library knows none. */
fun ContactStanding.Companion.ofCode(code: String): ContactStanding? = ContactStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CopyStage.code: String
    get() =
        when (this) {
            CopyStage.DELIVERED -> "delivered"
            CopyStage.FAILED -> "failed"
            CopyStage.READ -> "read"
            CopyStage.ACKNOWLEDGED -> "acknowledged"
        }

/** The word of that code; null if this version of the library knows none. */
fun CopyStage.Companion.ofCode(code: String): CopyStage? = CopyStage.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CopyWhy.code: String
    get() =
        when (this) {
            CopyWhy.NOT_ANSWERED -> "not_answered"
            CopyWhy.NOTHING_AGAINST -> "nothing_against"
            CopyWhy.LOOKED_AT -> "looked_at"
            CopyWhy.EXEMPT -> "exempt"
            CopyWhy.NOT_LOOKED_AT -> "not_looked_at"
            CopyWhy.KEPT_ADDRESS -> "kept_address"
            CopyWhy.MARKS_NOT_RELEASED -> "marks_not_released"
            CopyWhy.NO_CLASS_SAID -> "no_class_said"
            CopyWhy.NOBODY_SAID_WHOSE -> "nobody_said_whose"
            CopyWhy.LEFT_OUT_NOT_SAID -> "left_out_not_said"
            CopyWhy.KEPT_FROM_THEM -> "kept_from_them"
            CopyWhy.CLASS_KEEPS_IT -> "class_keeps_it"
        }

/** The word of that code; null if this version of the library knows none. */
fun CopyWhy.Companion.ofCode(code: String): CopyWhy? = CopyWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val CountingUnit.code: String
    get() =
        when (this) {
            CountingUnit.SCHOOL_DAY -> "school_day"
            CountingUnit.WORKING_DAY -> "working_day"
            CountingUnit.WORKING_DAY_TERM_ONLY -> "working_day_term_only"
            CountingUnit.CALENDAR_DAY -> "calendar_day"
            CountingUnit.SCHOOL_WEEK -> "school_week"
            CountingUnit.CALENDAR_WEEK -> "calendar_week"
            CountingUnit.MONTH -> "month"
            CountingUnit.HOUR -> "hour"
            CountingUnit.UNSPECIFIED -> "unspecified"
        }

/** The word of that code; null if this version of the library knows none. */
fun CountingUnit.Companion.ofCode(code: String): CountingUnit? = CountingUnit.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DataCircle.code: String
    get() =
        when (this) {
            DataCircle.ANYONE -> "anyone"
            DataCircle.OWN_FAMILY -> "own_family"
            DataCircle.PERSON_NAMED -> "person_named"
            DataCircle.STAFF_BY_NEED -> "staff_by_need"
            DataCircle.NAMED_STAFF -> "named_staff"
            DataCircle.HANDLERS -> "handlers"
            DataCircle.GOVERNORS_ENTITLED -> "governors_entitled"
            DataCircle.EXAMS_OFFICE -> "exams_office"
            DataCircle.HEAD_AND_LEGAL -> "head_and_legal"
            DataCircle.HR_AND_HEAD -> "hr_and_head"
            DataCircle.SAFEGUARDING_LEADS -> "safeguarding_leads"
            DataCircle.CASE_MANAGER -> "case_manager"
            DataCircle.NOBODY -> "nobody"
        }

/** The word of that code; null if this version of the library knows none. */
fun DataCircle.Companion.ofCode(code: String): DataCircle? = DataCircle.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DataClass.code: String
    get() =
        when (this) {
            DataClass.PUBLIC -> "public"
            DataClass.FAMILY -> "family"
            DataClass.PUPIL_PERSONAL -> "pupil_personal"
            DataClass.SPECIAL_CATEGORY -> "special_category"
            DataClass.SAFEGUARDING -> "safeguarding"
            DataClass.STAFF_PERSONAL -> "staff_personal"
            DataClass.THIRD_PARTY -> "third_party"
            DataClass.RESTRICTED_ADDRESS -> "restricted_address"
            DataClass.EXAM_EMBARGOED -> "exam_embargoed"
            DataClass.LEGAL_PRIVILEGE -> "legal_privilege"
            DataClass.GOVERNOR_PART_TWO -> "governor_part_two"
            DataClass.COMPLAINT_FILE -> "complaint_file"
            DataClass.LADO_RECORD -> "lado_record"
            DataClass.INSTRUMENT -> "instrument"
        }

/** The word of that code; null if this version of the library knows none. */
fun DataClass.Companion.ofCode(code: String): DataClass? = DataClass.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DataComplaintDone.code: String
    get() =
        when (this) {
            DataComplaintDone.ACKNOWLEDGED -> "acknowledged"
            DataComplaintDone.PROGRESS_TOLD -> "progress_told"
            DataComplaintDone.OUTCOME_TOLD -> "outcome_told"
        }

/** The word of that code; null if this version of the library knows none. */
fun DataComplaintDone.Companion.ofCode(code: String): DataComplaintDone? = DataComplaintDone.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DataComplaintNext.code: String
    get() =
        when (this) {
            DataComplaintNext.ACKNOWLEDGE -> "acknowledge"
            DataComplaintNext.TELL_OUTCOME -> "tell_outcome"
            DataComplaintNext.NAME_ICO -> "name_ico"
        }

/** The word of that code; null if this version of the library knows none. */
fun DataComplaintNext.Companion.ofCode(code: String): DataComplaintNext? = DataComplaintNext.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DatePrecision.code: String
    get() =
        when (this) {
            DatePrecision.DAY -> "day"
            DatePrecision.MONTH -> "month"
        }

/** The word of that code; null if this version of the library knows none. */
fun DatePrecision.Companion.ofCode(code: String): DatePrecision? = DatePrecision.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Day.code: String
    get() =
        when (this) {
            is Day.On -> "on"
            is Day.At -> "at"
            is Day.NotKnown -> "not_known"
        }

/** The word as it is written in documents, the same in every language. */
val DayKind.code: String
    get() =
        when (this) {
            DayKind.SCHOOL_DAY -> "school_day"
            DayKind.TRAINING_DAY -> "training_day"
            DayKind.LOST_DAY -> "lost_day"
            DayKind.BANK_HOLIDAY -> "bank_holiday"
            DayKind.LOCAL_HOLIDAY -> "local_holiday"
            DayKind.WEEKEND -> "weekend"
            DayKind.HALF_TERM -> "half_term"
            DayKind.HOLIDAY -> "holiday"
        }

/** The word of that code; null if this version of the library knows none. */
fun DayKind.Companion.ofCode(code: String): DayKind? = DayKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DelegatedBy.code: String
    get() =
        when (this) {
            DelegatedBy.AUTHORITY -> "authority"
            DelegatedBy.PARENTS -> "parents"
        }

/** The word of that code; null if this version of the library knows none. */
fun DelegatedBy.Companion.ofCode(code: String): DelegatedBy? = DelegatedBy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DetailKind.code: String
    get() =
        when (this) {
            DetailKind.NAME -> "name"
            DetailKind.POSTAL_ADDRESS -> "postal_address"
            DetailKind.POSTCODE -> "postcode"
            DetailKind.MAP_POSITION -> "map_position"
            DetailKind.TELEPHONE -> "telephone"
            DetailKind.EMAIL -> "email"
            DetailKind.WORKPLACE -> "workplace"
            DetailKind.SCHOOL_NAME -> "school_name"
            DetailKind.LOCATION_CLUE -> "location_clue"
            DetailKind.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun DetailKind.Companion.ofCode(code: String): DetailKind? = DetailKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val DetailMark.code: String
    get() =
        when (this) {
            DetailMark.SHOWN -> "shown"
            DetailMark.WITHHELD -> "withheld"
        }

/** The word of that code; null if this version of the library knows none. */
fun DetailMark.Companion.ofCode(code: String): DetailMark? = DetailMark.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Due.code: String
    get() =
        when (this) {
            is Due.By -> "by"
            is Due.NotKnown -> "not_known"
            is Due.NotSet -> "not_set"
        }

/** The word as it is written in documents, the same in every language. */
val ElectedBy.code: String
    get() =
        when (this) {
            ElectedBy.STATUTE -> "statute"
            ElectedBy.BOARD_RULES -> "board_rules"
            ElectedBy.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun ElectedBy.Companion.ofCode(code: String): ElectedBy? = ElectedBy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ElectionNote.code: String
    get() =
        when (this) {
            ElectionNote.UNCONTESTED -> "uncontested"
            ElectionNote.BOARD_APPOINTS -> "board_appoints"
            ElectionNote.NOT_SECRET -> "not_secret"
            ElectionNote.SECRECY_NOT_KNOWN -> "secrecy_not_known"
            ElectionNote.TURNOUT_SET -> "turnout_set"
            ElectionNote.VOTES_FOR_NOBODY -> "votes_for_nobody"
            ElectionNote.CANDIDATE_BARRED -> "candidate_barred"
            ElectionNote.CANDIDATE_TO_CHECK -> "candidate_to_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun ElectionNote.Companion.ofCode(code: String): ElectionNote? = ElectionNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ElectionPhase.code: String
    get() =
        when (this) {
            ElectionPhase.NOMINATING -> "nominating"
            ElectionPhase.VOTING -> "voting"
            ElectionPhase.TO_COUNT -> "to_count"
            ElectionPhase.TIED -> "tied"
            ElectionPhase.DECIDED -> "decided"
        }

/** The word of that code; null if this version of the library knows none. */
fun ElectionPhase.Companion.ofCode(code: String): ElectionPhase? = ElectionPhase.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val EqualFinding.code: String
    get() =
        when (this) {
            EqualFinding.GIVEN_AGAINST -> "given_against"
            EqualFinding.LEFT_OUT -> "left_out"
            EqualFinding.GIVEN_UNSETTLED -> "given_unsettled"
            EqualFinding.WAITING -> "waiting"
            EqualFinding.KEPT_BACK -> "kept_back"
            EqualFinding.NOT_OWED -> "not_owed"
            EqualFinding.ALIKE -> "alike"
        }

/** The word of that code; null if this version of the library knows none. */
fun EqualFinding.Companion.ofCode(code: String): EqualFinding? = EqualFinding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ErasureBlock.code: String
    get() =
        when (this) {
            ErasureBlock.LEGAL_HOLD -> "legal_hold"
            ErasureBlock.HOLD_TO_CHECK -> "hold_to_check"
            ErasureBlock.NOBODY_NAMED -> "nobody_named"
            ErasureBlock.ON_ROLL -> "on_roll"
            ErasureBlock.OPEN_BREACH -> "open_breach"
            ErasureBlock.OPEN_DATA_COMPLAINT -> "open_data_complaint"
            ErasureBlock.OPEN_CASE -> "open_case"
            ErasureBlock.OPEN_SAFEGUARDING -> "open_safeguarding"
            ErasureBlock.RECORD_KEPT -> "record_kept"
            ErasureBlock.RECORD_TO_CHECK -> "record_to_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun ErasureBlock.Companion.ofCode(code: String): ErasureBlock? = ErasureBlock.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val EventKind.code: String
    get() =
        when (this) {
            EventKind.PARENTS_EVENING -> "parents_evening"
            EventKind.PROGRAMME -> "programme"
            EventKind.PARENTING_SUPPORT -> "parenting_support"
            EventKind.INFORMATION -> "information"
            EventKind.TRAINING -> "training"
            EventKind.HOME_LEARNING -> "home_learning"
            EventKind.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun EventKind.Companion.ofCode(code: String): EventKind? = EventKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val EventNote.code: String
    get() =
        when (this) {
            is EventNote.Planned -> "planned"
            is EventNote.Invited -> "invited"
            is EventNote.SlotGiven -> "slot_given"
            is EventNote.Attended -> "attended"
        }

/** The word as it is written in documents, the same in every language. */
val Evidence.code: String
    get() =
        when (this) {
            Evidence.ASSERTION -> "assertion"
            Evidence.DECLARATION -> "declaration"
            Evidence.AUTHORITY_CONFIRMATION -> "authority_confirmation"
            Evidence.DOCUMENT_SEEN -> "document_seen"
        }

/** The word of that code; null if this version of the library knows none. */
fun Evidence.Companion.ofCode(code: String): Evidence? = Evidence.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ExceptionGround.code: String
    get() =
        when (this) {
            ExceptionGround.CANNOT_BE_FOUND -> "cannot_be_found"
            ExceptionGround.LACKS_CAPACITY -> "lacks_capacity"
            ExceptionGround.WELFARE -> "welfare"
            ExceptionGround.NOT_PRACTICABLE -> "not_practicable"
        }

/** The word of that code; null if this version of the library knows none. */
fun ExceptionGround.Companion.ofCode(code: String): ExceptionGround? = ExceptionGround.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Exemption.code: String
    get() =
        when (this) {
            Exemption.SERIOUS_HARM -> "serious_harm"
            Exemption.CHILD_ABUSE_DATA -> "child_abuse_data"
            Exemption.OTHER_PEOPLE -> "other_people"
            Exemption.OTHER_PARENTS_ADDRESS -> "other_parents_address"
            Exemption.EXAM_SCRIPTS -> "exam_scripts"
            Exemption.OWN_NOTES -> "own_notes"
            Exemption.OTHER_CHILDS_PARENT -> "other_childs_parent"
            Exemption.LEGAL_PRIVILEGE -> "legal_privilege"
            Exemption.REFERENCES -> "references"
            Exemption.MANAGEMENT_PLANNING -> "management_planning"
            Exemption.NEGOTIATIONS -> "negotiations"
        }

/** The word of that code; null if this version of the library knows none. */
fun Exemption.Companion.ofCode(code: String): Exemption? = Exemption.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Fact.code: String
    get() =
        when (this) {
            is Fact.ProfileAdopted -> "profile_adopted"
            is Fact.CalendarAdopted -> "calendar_adopted"
            is Fact.PupilOnRoll -> "pupil_on_roll"
            is Fact.PupilBorn -> "pupil_born"
            is Fact.HabitualResidence -> "habitual_residence"
            is Fact.AwayFromHome -> "away_from_home"
            is Fact.Relationship -> "relationship"
            is Fact.Parenthood -> "parenthood"
            is Fact.LivesWith -> "lives_with"
            is Fact.LooksAfter -> "looks_after"
            is Fact.Responsibility -> "responsibility"
            is Fact.ResponsibilityStated -> "responsibility_stated"
            is Fact.Flag -> "flag"
            is Fact.ContactPriority -> "contact_priority"
            is Fact.OrderSeen -> "order_seen"
            is Fact.OrderClaimed -> "order_claimed"
            is Fact.SafeguardingHold -> "safeguarding_hold"
            is Fact.RiskChecked -> "risk_checked"
            is Fact.LookedAfter -> "looked_after"
            is Fact.AuthorityLimit -> "authority_limit"
            is Fact.SpeaksForAuthority -> "speaks_for_authority"
            is Fact.Placed -> "placed"
            is Fact.CarerRecognised -> "carer_recognised"
            is Fact.Died -> "died"
            is Fact.Imprisoned -> "imprisoned"
            is Fact.ReportWaived -> "report_waived"
            is Fact.Requested -> "requested"
            is Fact.Authorised -> "authorised"
            is Fact.Delegated -> "delegated"
            is Fact.Given -> "given"
            is Fact.PreferenceExpressed -> "preference_expressed"
            is Fact.SpecialCircumstances -> "special_circumstances"
            is Fact.PupilAgreement -> "pupil_agreement"
            is Fact.ConsentAsked -> "consent_asked"
            is Fact.ConsentAnswered -> "consent_answered"
            is Fact.CompetenceAssessed -> "competence_assessed"
            is Fact.NotificationExcepted -> "notification_excepted"
            is Fact.ExcusalDecided -> "excusal_decided"
            is Fact.ConsentUsed -> "consent_used"
            is Fact.PurposeChanged -> "purpose_changed"
            is Fact.ContactPoint -> "contact_point"
            is Fact.ChannelPreferred -> "channel_preferred"
            is Fact.NoticesByEmail -> "notices_by_email"
            is Fact.LanguageNeeded -> "language_needed"
            is Fact.FormatNeeded -> "format_needed"
            is Fact.CannotWrite -> "cannot_write"
            is Fact.Deployed -> "deployed"
            is Fact.ContactLimited -> "contact_limited"
            is Fact.DisclosureDecided -> "disclosure_decided"
            is Fact.AdviceOverridden -> "advice_overridden"
            is Fact.BreachFound -> "breach_found"
            is Fact.BreachContained -> "breach_contained"
            is Fact.BreachAssessed -> "breach_assessed"
            is Fact.BreachReported -> "breach_reported"
            is Fact.BreachTold -> "breach_told"
            is Fact.DataComplaintReceived -> "data_complaint_received"
            is Fact.DataComplaintStep -> "data_complaint_step"
            is Fact.LegalHold -> "legal_hold"
            is Fact.ThreadOpened -> "thread_opened"
            is Fact.MessageSent -> "message_sent"
            is Fact.MessageReached -> "message_reached"
            is Fact.MessageReceived -> "message_received"
            is Fact.MessagePassedOn -> "message_passed_on"
            is Fact.ConversationHeld -> "conversation_held"
            is Fact.ConcernRaised -> "concern_raised"
            is Fact.ConcernStep -> "concern_step"
            is Fact.VolunteerStep -> "volunteer_step"
            is Fact.SeatStep -> "seat_step"
            is Fact.BallotStep -> "ballot_step"
            is Fact.EventStep -> "event_step"
            is Fact.ContactLogged -> "contact_logged"
            is Fact.ParentGroup -> "parent_group"
            is Fact.PostHeld -> "post_held"
            is Fact.InGroup -> "in_group"
            is Fact.Unavailable -> "unavailable"
            is Fact.SafeguardingOpened -> "safeguarding_opened"
            is Fact.SafeguardingNoted -> "safeguarding_noted"
            is Fact.CasePart -> "case_part"
            is Fact.AccessDecided -> "access_decided"
            is Fact.UndertakingWorded -> "undertaking_worded"
            is Fact.UndertakingAsked -> "undertaking_asked"
            is Fact.UndertakingAnswered -> "undertaking_answered"
            is Fact.UndertakingBreached -> "undertaking_breached"
            is Fact.DeletionConfirmed -> "deletion_confirmed"
            is Fact.MinutesConfidential -> "minutes_confidential"
            is Fact.TeacherAccused -> "teacher_accused"
            is Fact.PublicationBanEnded -> "publication_ban_ended"
            is Fact.NoticeSuppressed -> "notice_suppressed"
            is Fact.AddressProtected -> "address_protected"
            is Fact.ProtectedAddressUsed -> "protected_address_used"
            is Fact.ReportPublished -> "report_published"
            is Fact.PolicyStep -> "policy_step"
            is Fact.ConsultationStep -> "consultation_step"
            is Fact.Ended -> "ended"
            is Fact.Retracted -> "retracted"
        }

/** The word as it is written in documents, the same in every language. */
val FigureMark.code: String
    get() =
        when (this) {
            FigureMark.SUPPRESSED -> "c"
            FigureMark.NOT_APPLICABLE -> "z"
            FigureMark.NOT_AVAILABLE -> "x"
            FigureMark.LOW -> "low"
            FigureMark.UNRELIABLE -> "u"
        }

/** The word of that code; null if this version of the library knows none. */
fun FigureMark.Companion.ofCode(code: String): FigureMark? = FigureMark.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val FilePart.code: String
    get() =
        when (this) {
            FilePart.FINDINGS -> "findings"
            FilePart.CORRESPONDENCE -> "correspondence"
            FilePart.DISCIPLINE -> "discipline"
        }

/** The word of that code; null if this version of the library knows none. */
fun FilePart.Companion.ofCode(code: String): FilePart? = FilePart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val FindingsTo.code: String
    get() =
        when (this) {
            FindingsTo.COMPLAINANT -> "complainant"
            FindingsTo.COMPLAINED_ABOUT -> "complained_about"
            FindingsTo.PROPRIETOR -> "proprietor"
            FindingsTo.HEADTEACHER -> "headteacher"
        }

/** The word of that code; null if this version of the library knows none. */
fun FindingsTo.Companion.ofCode(code: String): FindingsTo? = FindingsTo.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Firmness.code: String
    get() =
        when (this) {
            Firmness.AIM -> "aim"
            Firmness.PROMISE -> "promise"
        }

/** The word of that code; null if this version of the library knows none. */
fun Firmness.Companion.ofCode(code: String): Firmness? = Firmness.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val FormNeeded.code: String
    get() =
        when (this) {
            FormNeeded.NONE -> "none"
            FormNeeded.RECORDED -> "recorded"
            FormNeeded.EXPLICIT -> "explicit"
            FormNeeded.WRITTEN -> "written"
            FormNeeded.CLINICIAN -> "clinician"
        }

/** The word of that code; null if this version of the library knows none. */
fun FormNeeded.Companion.ofCode(code: String): FormNeeded? = FormNeeded.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Givers.code: String
    get() =
        when (this) {
            Givers.NOBODY -> "nobody"
            Givers.RESPONSIBILITY_HOLDER -> "responsibility_holder"
            Givers.PARENT_OR_CARER -> "parent_or_carer"
            Givers.BIOMETRICS_PARENT -> "biometrics_parent"
            Givers.PARENT -> "parent"
            Givers.THE_ADULT -> "the_adult"
            Givers.PUPIL -> "pupil"
        }

/** The word of that code; null if this version of the library knows none. */
fun Givers.Companion.ofCode(code: String): Givers? = Givers.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val GroupKind.code: String
    get() =
        when (this) {
            GroupKind.ASSOCIATION -> "association"
            GroupKind.FORUM -> "forum"
            GroupKind.ADVISORY_GROUP -> "advisory_group"
            GroupKind.PARENT_COUNCIL -> "parent_council"
        }

/** The word of that code; null if this version of the library knows none. */
fun GroupKind.Companion.ofCode(code: String): GroupKind? = GroupKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val GroupStep.code: String
    get() =
        when (this) {
            is GroupStep.Founded -> "founded"
            is GroupStep.TermsAdopted -> "terms_adopted"
            is GroupStep.Raised -> "raised"
            is GroupStep.Met -> "met"
            is GroupStep.SignedUp -> "signed_up"
            is GroupStep.DataPassed -> "data_passed"
            is GroupStep.ViewsGiven -> "views_given"
            is GroupStep.ViewsAnswered -> "views_answered"
        }

/** The word as it is written in documents, the same in every language. */
val GroupTask.code: String
    get() =
        when (this) {
            GroupTask.WRITE_TERMS -> "write_terms"
            GroupTask.ANSWER_VIEWS -> "answer_views"
            GroupTask.HAVE_A_COUNCIL -> "have_a_council"
            GroupTask.STOP_SHARING -> "stop_sharing"
        }

/** The word of that code; null if this version of the library knows none. */
fun GroupTask.Companion.ofCode(code: String): GroupTask? = GroupTask.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Guard.code: String
    get() =
        when (this) {
            Guard.ALLOW -> "allow"
            Guard.NEEDS_SECOND_PERSON -> "needs_second_person"
            Guard.REFUSE -> "refuse"
        }

/** The word of that code; null if this version of the library knows none. */
fun Guard.Companion.ofCode(code: String): Guard? = Guard.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val GuardWhy.code: String
    get() =
        when (this) {
            GuardWhy.NOBODY_RECEIVES -> "nobody_receives"
            GuardWhy.CLASS_NOT_SAID -> "class_not_said"
            GuardWhy.SUBJECTS_NOT_SAID -> "subjects_not_said"
            GuardWhy.NOT_FOR_PARENTS -> "not_for_parents"
            GuardWhy.A_PERSON_DECIDES -> "a_person_decides"
            GuardWhy.NOT_THEIRS -> "not_theirs"
            GuardWhy.SIBLINGS_TO_SPLIT -> "siblings_to_split"
            GuardWhy.OLDER_DESTINATION -> "older_destination"
            GuardWhy.ABOUT_ANOTHER_ADULT -> "about_another_adult"
            GuardWhy.CLASS_AGAINST_KIND -> "class_against_kind"
            GuardWhy.DESTINATION_NOT_SAID -> "destination_not_said"
            GuardWhy.ON_CONDITION -> "on_condition"
            GuardWhy.NEED_UNMET -> "need_unmet"
            GuardWhy.OTHERS_DETAILS -> "others_details"
            GuardWhy.PROTECTED_ADDRESS -> "protected_address"
            GuardWhy.NO_WAY -> "no_way"
            GuardWhy.PROMOTION_IN_WHAT_IS_OWED -> "promotion_in_what_is_owed"
            GuardWhy.PUPILS_UNREACHED -> "pupils_unreached"
            GuardWhy.REACHES_OTHERS -> "reaches_others"
            GuardWhy.AMONG_STAFF -> "among_staff"
            GuardWhy.NOT_IN_CONVERSATION -> "not_in_conversation"
            GuardWhy.BESIDE_CONVERSATION -> "beside_conversation"
            GuardWhy.CONVERSATION_NOT_KNOWN -> "conversation_not_known"
        }

/** The word of that code; null if this version of the library knows none. */
fun GuardWhy.Companion.ofCode(code: String): GuardWhy? = GuardWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val HandOver.code: String
    get() =
        when (this) {
            HandOver.COMPLAINANT_ASKED -> "complainant_asked"
            HandOver.COMPROMISED -> "compromised"
            HandOver.INVOLVED -> "involved"
            HandOver.AWAY -> "away"
        }

/** The word of that code; null if this version of the library knows none. */
fun HandOver.Companion.ofCode(code: String): HandOver? = HandOver.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val HelpGap.code: String
    get() =
        when (this) {
            HelpGap.ACTIVITY -> "activity"
            HelpGap.WORK -> "work"
            HelpGap.ROTA -> "rota"
            HelpGap.OVERNIGHT -> "overnight"
            HelpGap.SUPERVISION -> "supervision"
            HelpGap.FAMILY_ARRANGEMENT -> "family_arrangement"
            HelpGap.NATION -> "nation"
            HelpGap.NATION_RULE -> "nation_rule"
            HelpGap.JUDGEMENT -> "judgement"
        }

/** The word of that code; null if this version of the library knows none. */
fun HelpGap.Companion.ofCode(code: String): HelpGap? = HelpGap.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val HelpStep.code: String
    get() =
        when (this) {
            is HelpStep.Planned -> "planned"
            is HelpStep.ComesWeekly -> "comes_weekly"
            is HelpStep.Comes -> "comes"
            is HelpStep.Checked -> "checked"
        }

/** The word as it is written in documents, the same in every language. */
val HelpWhy.code: String
    get() =
        when (this) {
            HelpWhy.FAMILY_ARRANGEMENT -> "family_arrangement"
            HelpWhy.PERSONAL_CARE -> "personal_care"
            HelpWhy.WEEKLY -> "weekly"
            HelpWhy.OVERNIGHT -> "overnight"
            HelpWhy.MANY_DAYS -> "many_days"
            HelpWhy.SUPERVISED -> "supervised"
            HelpWhy.SUPERVISION_COUNTS_NO_MORE -> "supervision_counts_no_more"
            HelpWhy.SELDOM -> "seldom"
            HelpWhy.ANOTHER_KIND -> "another_kind"
            HelpWhy.OWN_SCHEME -> "own_scheme"
        }

/** The word of that code; null if this version of the library knows none. */
fun HelpWhy.Companion.ofCode(code: String): HelpWhy? = HelpWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val HourRule.code: String
    get() =
        when (this) {
            HourRule.CLOCK -> "clock"
            HourRule.WEEKDAY_HOURS -> "weekday_hours"
        }

/** The word of that code; null if this version of the library knows none. */
fun HourRule.Companion.ofCode(code: String): HourRule? = HourRule.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val HowMany.code: String
    get() =
        when (this) {
            HowMany.NONE -> "none"
            HowMany.ONE -> "one"
            HowMany.ALL -> "all"
        }

/** The word of that code; null if this version of the library knows none. */
fun HowMany.Companion.ofCode(code: String): HowMany? = HowMany.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val InAbsence.code: String
    get() =
        when (this) {
            InAbsence.NEVER -> "never"
            InAbsence.AFTER_REAL_OFFER -> "after_real_offer"
            InAbsence.ALWAYS -> "always"
        }

/** The word of that code; null if this version of the library knows none. */
fun InAbsence.Companion.ofCode(code: String): InAbsence? = InAbsence.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Indicator.code: String
    get() =
        when (this) {
            Indicator.REACH -> "reach"
            Indicator.TWO_WAY -> "two_way"
            Indicator.PARENT_STARTED -> "parent_started"
            Indicator.REPLY_IN_PROMISE -> "reply_in_promise"
            Indicator.RECENT_DIALOGUE -> "recent_dialogue"
            Indicator.CONSULTATION_LOOP -> "consultation_loop"
            Indicator.EVENT_ATTENDANCE -> "event_attendance"
        }

/** The word of that code; null if this version of the library knows none. */
fun Indicator.Companion.ofCode(code: String): Indicator? = Indicator.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val InviteNote.code: String
    get() =
        when (this) {
            InviteNote.NOT_INVITED -> "not_invited"
            InviteNote.INVITED_AGAINST_RULE -> "invited_against_rule"
            InviteNote.INVITED_UNCHECKED -> "invited_unchecked"
            InviteNote.SLOT_SHARED -> "slot_shared"
            InviteNote.SLOT_MISSING -> "slot_missing"
            InviteNote.OFFER_OWN_SLOT -> "offer_own_slot"
        }

/** The word of that code; null if this version of the library knows none. */
fun InviteNote.Companion.ofCode(code: String): InviteNote? = InviteNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ItemState.code: String
    get() =
        when (this) {
            ItemState.PUBLIC -> "public"
            ItemState.MARKED -> "marked"
            ItemState.TAKE_OFF -> "take_off"
            ItemState.TO_LADDER -> "to_ladder"
            ItemState.TO_CHECK -> "to_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun ItemState.Companion.ofCode(code: String): ItemState? = ItemState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Kept.code: String
    get() =
        when (this) {
            is Kept.Years -> "years"
            is Kept.NotKnown -> "not_known"
        }

/** The word as it is written in documents, the same in every language. */
val Known.code: String
    get() =
        when (this) {
            Known.YES -> "yes"
            Known.NO -> "no"
            Known.UNKNOWN -> "unknown"
        }

/** The word of that code; null if this version of the library knows none. */
fun Known.Companion.ofCode(code: String): Known? = Known.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val LawfulBasis.code: String
    get() =
        when (this) {
            LawfulBasis.PUBLIC_TASK -> "public_task"
            LawfulBasis.LEGAL_OBLIGATION -> "legal_obligation"
            LawfulBasis.LEGITIMATE_INTERESTS -> "legitimate_interests"
            LawfulBasis.RECOGNISED_LEGITIMATE_INTERESTS -> "recognised_legitimate_interests"
            LawfulBasis.CONTRACT -> "contract"
            LawfulBasis.VITAL_INTERESTS -> "vital_interests"
            LawfulBasis.STATUTE -> "statute"
            LawfulBasis.HOUSEHOLD -> "household"
        }

/** The word of that code; null if this version of the library knows none. */
fun LawfulBasis.Companion.ofCode(code: String): LawfulBasis? = LawfulBasis.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val LeftWhy.code: String
    get() =
        when (this) {
            LeftWhy.RESIGNED -> "resigned"
            LeftWhy.REMOVED -> "removed"
            LeftWhy.DISQUALIFIED -> "disqualified"
            LeftWhy.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun LeftWhy.Companion.ofCode(code: String): LeftWhy? = LeftWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Listener.code: String
    get() =
        when (this) {
            Listener.SOCIAL_CARE -> "social_care"
            Listener.POLICE -> "police"
            Listener.LADO -> "lado"
            Listener.REGULATOR -> "regulator"
            Listener.ICO -> "ico"
            Listener.OFSTED -> "ofsted"
            Listener.DFE -> "dfe"
            Listener.COURT -> "court"
            Listener.OWN_LAWYER -> "own_lawyer"
            Listener.OWN_DOCTOR -> "own_doctor"
            Listener.PROTECTED_DISCLOSURE -> "protected_disclosure"
            Listener.CO_PARENT -> "co_parent"
            Listener.THE_CHILD -> "the_child"
            Listener.ANYONE_ELSE -> "anyone_else"
        }

/** The word of that code; null if this version of the library knows none. */
fun Listener.Companion.ofCode(code: String): Listener? = Listener.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val LooseKind.code: String
    get() =
        when (this) {
            LooseKind.NOTHING -> "nothing"
            LooseKind.FLAG -> "flag"
            LooseKind.WHOLE -> "whole_number"
            LooseKind.NUMBER -> "other_number"
            LooseKind.TEXT -> "text"
            LooseKind.LIST -> "list"
            LooseKind.TABLE -> "table"
        }

/** The word of that code; null if this version of the library knows none. */
fun LooseKind.Companion.ofCode(code: String): LooseKind? = LooseKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MatrixRow.code: String
    get() =
        when (this) {
            MatrixRow.B1 -> "B1"
            MatrixRow.B2 -> "B2"
            MatrixRow.B3 -> "B3"
            MatrixRow.B4 -> "B4"
            MatrixRow.B5 -> "B5"
            MatrixRow.B6 -> "B6"
            MatrixRow.B7 -> "B7"
            MatrixRow.B8 -> "B8"
            MatrixRow.B9 -> "B9"
            MatrixRow.B10 -> "B10"
            MatrixRow.B11 -> "B11"
            MatrixRow.B12 -> "B12"
            MatrixRow.B13 -> "B13"
            MatrixRow.B14 -> "B14"
            MatrixRow.B15 -> "B15"
            MatrixRow.B16 -> "B16"
            MatrixRow.B17 -> "B17"
            MatrixRow.B18 -> "B18"
            MatrixRow.B19 -> "B19"
            MatrixRow.B20 -> "B20"
            MatrixRow.B21 -> "B21"
            MatrixRow.B22 -> "B22"
        }

/** The word of that code; null if this version of the library knows none. */
fun MatrixRow.Companion.ofCode(code: String): MatrixRow? = MatrixRow.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MergeEffect.code: String
    get() =
        when (this) {
            MergeEffect.WIDER -> "wider"
            MergeEffect.NARROWER -> "narrower"
            MergeEffect.OTHERWISE -> "otherwise"
        }

/** The word of that code; null if this version of the library knows none. */
fun MergeEffect.Companion.ofCode(code: String): MergeEffect? = MergeEffect.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MessageKind.code: String
    get() =
        when (this) {
            MessageKind.REPORT -> "report"
            MessageKind.EXCLUSION -> "exclusion"
            MessageKind.EVENT -> "event"
            MessageKind.PARENTS_EVENING -> "parents_evening"
            MessageKind.PERMISSION -> "permission"
            MessageKind.TRIP -> "trip"
            MessageKind.DAILY -> "daily"
            MessageKind.SERIOUS_INCIDENT -> "serious_incident"
            MessageKind.EDUCATION_PLAN -> "education_plan"
            MessageKind.ABSENCE -> "absence"
            MessageKind.CLOSURE -> "closure"
            MessageKind.MEETING -> "meeting"
            MessageKind.CONSENT_REQUEST -> "consent_request"
            MessageKind.PROGRESS -> "progress"
            MessageKind.POLICY_NEWS -> "policy_news"
            MessageKind.SAFEGUARDING_NOTICE -> "safeguarding_notice"
            MessageKind.MARKETING -> "marketing"
            MessageKind.FLYER -> "flyer"
        }

/** The word of that code; null if this version of the library knows none. */
fun MessageKind.Companion.ofCode(code: String): MessageKind? = MessageKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MethodNote.code: String
    get() =
        when (this) {
            MethodNote.SMALL_NUMBERS -> "small_numbers"
            MethodNote.EARLIER_REPORTS -> "earlier_reports"
            MethodNote.BASES -> "bases"
            MethodNote.FAMILIES -> "families"
            MethodNote.ONE_RESOLVER -> "one_resolver"
            MethodNote.LAST_DAY -> "last_day"
            MethodNote.NO_NAMES -> "no_names"
            MethodNote.NO_PROMISE -> "no_promise"
            MethodNote.NO_CALENDAR -> "no_calendar"
            MethodNote.NO_POLICY -> "no_policy"
            MethodNote.NOT_OVER -> "not_over"
            MethodNote.NO_PEOPLE -> "no_people"
            MethodNote.REVIEW_OVERDUE -> "review_overdue"
        }

/** The word of that code; null if this version of the library knows none. */
fun MethodNote.Companion.ofCode(code: String): MethodNote? = MethodNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MinutesNaming.code: String
    get() =
        when (this) {
            MinutesNaming.WORKER -> "worker"
            MinutesNaming.PUPIL_OR_CANDIDATE -> "pupil_or_candidate"
            MinutesNaming.NOBODY -> "nobody"
            MinutesNaming.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun MinutesNaming.Companion.ofCode(code: String): MinutesNaming? = MinutesNaming.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val MissingFact.code: String
    get() =
        when (this) {
            MissingFact.PROFILE -> "profile"
            MissingFact.DATE_OF_BIRTH -> "date_of_birth"
            MissingFact.ON_ROLL -> "on_roll"
            MissingFact.RELATIONSHIP -> "relationship"
            MissingFact.LEGAL_PARENTHOOD -> "legal_parenthood"
            MissingFact.PARENTAL_RESPONSIBILITY -> "parental_responsibility"
            MissingFact.LIVES_WITH -> "lives_with"
            MissingFact.LOOKS_AFTER -> "looks_after"
            MissingFact.CARE_STATUS -> "care_status"
            MissingFact.SPEAKS_FOR_AUTHORITY -> "speaks_for_authority"
            MissingFact.HABITUAL_RESIDENCE -> "habitual_residence"
            MissingFact.FOREIGN_RESPONSIBILITY -> "foreign_responsibility"
            MissingFact.THE_ORDER -> "the_order"
            MissingFact.ORDER_TERMS -> "order_terms"
            MissingFact.COURT_DIRECTION -> "court_direction"
            MissingFact.RISK_ASSESSMENT -> "risk_assessment"
            MissingFact.AUTHORITY_DECISION -> "authority_decision"
            MissingFact.GUARDIAN_DECISION -> "guardian_decision"
            MissingFact.AGENCY_DECISION -> "agency_decision"
            MissingFact.PUPIL_AGREEMENT -> "pupil_agreement"
            MissingFact.HEAD_DECISION -> "head_decision"
            MissingFact.NATION_RULE -> "nation_rule"
            MissingFact.EARLIER_RULE -> "earlier_rule"
            MissingFact.REQUEST -> "request"
            MissingFact.CALENDAR -> "calendar"
            MissingFact.SCHOOL_TYPE_RULE -> "school_type_rule"
            MissingFact.OCCASION -> "occasion"
            MissingFact.ACT -> "act"
            MissingFact.DELEGATION -> "delegation"
            MissingFact.AUTHORISATION -> "authorisation"
            MissingFact.BOARD_RULES -> "board_rules"
            MissingFact.WRITTEN_REQUEST -> "written_request"
            MissingFact.IDENTITY -> "identity"
            MissingFact.COMPETENCE -> "competence"
            MissingFact.CHILD_AUTHORITY -> "child_authority"
            MissingFact.CHILD_INTERESTS -> "child_interests"
            MissingFact.TAKEN_UP -> "taken_up"
            MissingFact.CAPACITY -> "capacity"
            MissingFact.PURPOSE -> "purpose"
            MissingFact.PRESCRIPTION -> "prescription"
            MissingFact.HEALTH_PLAN -> "health_plan"
            MissingFact.FUNDING_AGREEMENT -> "funding_agreement"
            MissingFact.DAYS_ABROAD -> "days_abroad"
            MissingFact.ADULT_CAPACITY -> "adult_capacity"
            MissingFact.WRITTEN_OBJECTION -> "written_objection"
            MissingFact.DISCLOSURE_DECISION -> "disclosure_decision"
            MissingFact.PREFERENCE -> "preference"
        }

/** The word of that code; null if this version of the library knows none. */
fun MissingFact.Companion.ofCode(code: String): MissingFact? = MissingFact.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Nation.code: String
    get() =
        when (this) {
            Nation.ENGLAND -> "ENG"
            Nation.WALES -> "WAL"
            Nation.SCOTLAND -> "SCT"
            Nation.NORTHERN_IRELAND -> "NIR"
        }

/** The word of that code; null if this version of the library knows none. */
fun Nation.Companion.ofCode(code: String): Nation? = Nation.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val NoDay.code: String
    get() =
        when (this) {
            NoDay.NOT_RECEIVED -> "not_received"
            NoDay.IDENTITY_NOT_SHOWN -> "identity_not_shown"
            NoDay.NOT_CLARIFIED -> "not_clarified"
            NoDay.NOT_IN_WRITING -> "not_in_writing"
            NoDay.CHOICE -> "choice"
            NoDay.NOT_OWED -> "not_owed"
            NoDay.NATION_RULE -> "nation_rule"
            NoDay.EARLIER_RULE -> "earlier_rule"
            NoDay.PROFILE -> "profile"
        }

/** The word of that code; null if this version of the library knows none. */
fun NoDay.Companion.ofCode(code: String): NoDay? = NoDay.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val NobodyWhy.code: String
    get() =
        when (this) {
            NobodyWhy.POST_NOT_HELD -> "post_not_held"
            NobodyWhy.IN_CONFLICT -> "in_conflict"
            NobodyWhy.AWAY -> "away"
            NobodyWhy.NO_INTERNAL_HANDLER -> "no_internal_handler"
        }

/** The word of that code; null if this version of the library knows none. */
fun NobodyWhy.Companion.ofCode(code: String): NobodyWhy? = NobodyWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val NotToldWhy.code: String
    get() =
        when (this) {
            NotToldWhy.RISK_TO_CHILD -> "risk_to_child"
            NotToldWhy.SUSPECTED_SOURCE -> "suspected_source"
            NotToldWhy.UNFIT_NOW -> "unfit_now"
            NotToldWhy.AUTHORITY_ASKS -> "authority_asks"
            NotToldWhy.EVIDENCE_AT_RISK -> "evidence_at_risk"
            NotToldWhy.FORCED_MARRIAGE -> "forced_marriage"
            NotToldWhy.HONOUR_BASED_ABUSE -> "honour_based_abuse"
            NotToldWhy.FABRICATED_ILLNESS -> "fabricated_illness"
        }

/** The word of that code; null if this version of the library knows none. */
fun NotToldWhy.Companion.ofCode(code: String): NotToldWhy? = NotToldWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val NoticeState.code: String
    get() =
        when (this) {
            NoticeState.TOLD -> "told"
            NoticeState.TELL_FIRST -> "tell_first"
            NoticeState.LEAD_DECIDES -> "lead_decides"
            NoticeState.ADVICE_FIRST -> "advice_first"
            NoticeState.AGENCIES_FIRST -> "agencies_first"
            NoticeState.NOT_YET -> "not_yet"
            NoticeState.KEPT_FROM -> "kept_from"
        }

/** The word of that code; null if this version of the library knows none. */
fun NoticeState.Companion.ofCode(code: String): NoticeState? = NoticeState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Objection.code: String
    get() =
        when (this) {
            Objection.NOTHING -> "nothing"
            Objection.WEIGHED -> "weighed"
            Objection.CONFLICT -> "conflict"
            Objection.STOPS -> "stops"
        }

/** The word of that code; null if this version of the library knows none. */
fun Objection.Companion.ofCode(code: String): Objection? = Objection.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val OfficerWhy.code: String
    get() =
        when (this) {
            OfficerWhy.OPENED -> "opened"
            OfficerWhy.NOTHING_PROTECTED -> "nothing_protected"
            OfficerWhy.POST_NOT_HELD -> "post_not_held"
            OfficerWhy.READ_BY_OTHERS -> "read_by_others"
            OfficerWhy.KEPT_FROM_THEM -> "kept_from_them"
            OfficerWhy.NOT_FOR_THEM -> "not_for_them"
        }

/** The word of that code; null if this version of the library knows none. */
fun OfficerWhy.Companion.ofCode(code: String): OfficerWhy? = OfficerWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val OrderKind.code: String
    get() =
        when (this) {
            OrderKind.CHILD_ARRANGEMENTS -> "child_arrangements"
            OrderKind.PROHIBITED_STEPS -> "prohibited_steps"
            OrderKind.SPECIFIC_ISSUE -> "specific_issue"
            OrderKind.NON_MOLESTATION -> "non_molestation"
            OrderKind.OCCUPATION -> "occupation"
            OrderKind.NO_APPLICATIONS -> "no_applications"
            OrderKind.CARE -> "care"
            OrderKind.INTERIM_CARE -> "interim_care"
            OrderKind.EMERGENCY_PROTECTION -> "emergency_protection"
            OrderKind.POLICE_PROTECTION -> "police_protection"
            OrderKind.OFFENDER_PROHIBITED_STEPS -> "offender_prohibited_steps"
            OrderKind.PROTECTIVE_MEASURE -> "protective_measure"
            OrderKind.WARDSHIP -> "wardship"
            OrderKind.SPECIAL_GUARDIANSHIP -> "special_guardianship"
            OrderKind.PLACEMENT -> "placement"
            OrderKind.ADOPTION -> "adoption"
            OrderKind.PARENTAL_ORDER -> "parental_order"
            OrderKind.RESPONSIBILITY_REVOKED -> "responsibility_revoked"
        }

/** The word of that code; null if this version of the library knows none. */
fun OrderKind.Companion.ofCode(code: String): OrderKind? = OrderKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val OutOfTerm.code: String
    get() =
        when (this) {
            OutOfTerm.DEEMED_NEXT_SCHOOL_DAY -> "deemed_next_school_day"
            OutOfTerm.EXTEND -> "extend"
            OutOfTerm.WITHOUT -> "none"
        }

/** The word of that code; null if this version of the library knows none. */
fun OutOfTerm.Companion.ofCode(code: String): OutOfTerm? = OutOfTerm.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Outcome.code: String
    get() =
        when (this) {
            Outcome.MUST -> "must"
            Outcome.MAY -> "may"
            Outcome.MUST_NOT -> "must_not"
            Outcome.NEEDS_CHECK -> "needs_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun Outcome.Companion.ofCode(code: String): Outcome? = Outcome.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PanelFault.code: String
    get() =
        when (this) {
            PanelFault.TOO_FEW -> "too_few"
            PanelFault.INVOLVED -> "involved"
            PanelFault.NOBODY_INDEPENDENT -> "nobody_independent"
            PanelFault.NOT_INDEPENDENT -> "not_independent"
            PanelFault.TWICE -> "twice"
            PanelFault.AWAY -> "away"
        }

/** The word of that code; null if this version of the library knows none. */
fun PanelFault.Companion.ofCode(code: String): PanelFault? = PanelFault.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Parenthood.code: String
    get() =
        when (this) {
            Parenthood.BIRTH_MOTHER -> "birth_mother"
            Parenthood.FATHER -> "father"
            Parenthood.SECOND_FEMALE_PARENT -> "second_female_parent"
            Parenthood.SURROGATE -> "surrogate"
            Parenthood.SURROGATES_PARTNER -> "surrogates_partner"
            Parenthood.NOT_A_PARENT -> "not_a_parent"
        }

/** The word of that code; null if this version of the library knows none. */
fun Parenthood.Companion.ofCode(code: String): Parenthood? = Parenthood.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PartLevel.code: String
    get() =
        when (this) {
            PartLevel.CHILD -> "child"
            PartLevel.CLASS -> "class"
            PartLevel.SCHOOL -> "school"
            PartLevel.GOVERNANCE -> "governance"
        }

/** The word of that code; null if this version of the library knows none. */
fun PartLevel.Companion.ofCode(code: String): PartLevel? = PartLevel.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PartNote.code: String
    get() =
        when (this) {
            PartNote.PURPOSE_NOT_SAID -> "purpose_not_said"
            PartNote.NOTHING_AT_HOME -> "nothing_at_home"
            PartNote.NOTHING_AT_SCHOOL -> "nothing_at_school"
            PartNote.NO_INFORMATION -> "no_information"
            PartNote.NO_TRAINING_FOR_STAFF -> "no_training_for_staff"
            PartNote.NO_TRAINING_FOR_PARENTS -> "no_training_for_parents"
            PartNote.SHARED_WITHOUT_BASIS -> "shared_without_basis"
        }

/** The word of that code; null if this version of the library knows none. */
fun PartNote.Companion.ofCode(code: String): PartNote? = PartNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PartPlace.code: String
    get() =
        when (this) {
            PartPlace.SCHOOL -> "school"
            PartPlace.HOME -> "home"
            PartPlace.ONLINE -> "online"
        }

/** The word of that code; null if this version of the library knows none. */
fun PartPlace.Companion.ofCode(code: String): PartPlace? = PartPlace.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PartView.code: String
    get() =
        when (this) {
            PartView.WHOLE -> "whole"
            PartView.OF_ADULT -> "of_adult"
            PartView.OF_PUPIL -> "of_pupil"
        }

/** The word of that code; null if this version of the library knows none. */
fun PartView.Companion.ofCode(code: String): PartView? = PartView.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PartyState.code: String
    get() =
        when (this) {
            PartyState.NOT_ASKED -> "not_asked"
            PartyState.ASKED -> "asked"
            PartyState.GIVEN -> "given"
            PartyState.REFUSED -> "refused"
            PartyState.OBJECTED -> "objected"
            PartyState.WITHDRAWN -> "withdrawn"
            PartyState.EXPIRED -> "expired"
            PartyState.WRONG_FORM -> "wrong_form"
            PartyState.BUNDLED -> "bundled"
        }

/** The word of that code; null if this version of the library knows none. */
fun PartyState.Companion.ofCode(code: String): PartyState? = PartyState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PassingOnWhy.code: String
    get() =
        when (this) {
            PassingOnWhy.NEVER_BLOCKED -> "never_blocked"
            PassingOnWhy.OWN_CHILD -> "own_child"
            PassingOnWhy.INSIDE_THE_FAMILY -> "inside_the_family"
            PassingOnWhy.CO_PARENT_MAY_SEE_IT -> "co_parent_may_see_it"
            PassingOnWhy.ADULT_NOT_SAID -> "adult_not_said"
            PassingOnWhy.CHILD_IS_MEANT -> "child_is_meant"
            PassingOnWhy.UNDERTAKING_STANDS -> "undertaking_stands"
            PassingOnWhy.DOES_NOT_STAND -> "does_not_stand"
            PassingOnWhy.DOES_NOT_COVER -> "does_not_cover"
            PassingOnWhy.NOT_ON_RECORD -> "not_on_record"
        }

/** The word of that code; null if this version of the library knows none. */
fun PassingOnWhy.Companion.ofCode(code: String): PassingOnWhy? = PassingOnWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PastPupils.code: String
    get() =
        when (this) {
            PastPupils.IF_BEGUN_ON_ROLL -> "if_begun_on_roll"
            PastPupils.ALWAYS -> "always"
            PastPupils.NEVER -> "never"
        }

/** The word of that code; null if this version of the library knows none. */
fun PastPupils.Companion.ofCode(code: String): PastPupils? = PastPupils.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PauseReason.code: String
    get() =
        when (this) {
            PauseReason.POLICE -> "police"
            PauseReason.SOCIAL_CARE -> "social_care"
            PauseReason.TRIBUNAL -> "tribunal"
            PauseReason.COURT -> "court"
            PauseReason.MEDIATION -> "mediation"
        }

/** The word of that code; null if this version of the library knows none. */
fun PauseReason.Companion.ofCode(code: String): PauseReason? = PauseReason.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PlacementKind.code: String
    get() =
        when (this) {
            PlacementKind.FOSTER_CARE -> "foster_care"
            PlacementKind.CHILDRENS_HOME -> "childrens_home"
            PlacementKind.PRIVATE_FOSTERING -> "private_fostering"
            PlacementKind.ADOPTION -> "adoption"
        }

/** The word of that code; null if this version of the library knows none. */
fun PlacementKind.Companion.ofCode(code: String): PlacementKind? = PlacementKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyAudience.code: String
    get() =
        when (this) {
            PolicyAudience.STAFF -> "staff"
            PolicyAudience.PARENTS -> "parents"
            PolicyAudience.GOVERNORS -> "governors"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyAudience.Companion.ofCode(code: String): PolicyAudience? = PolicyAudience.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyDuty.code: String
    get() =
        when (this) {
            PolicyDuty.PUBLISH_ON_WEBSITE -> "publish_on_website"
            PolicyDuty.FREE_COPY -> "free_copy"
            PolicyDuty.DETERMINE -> "determine"
            PolicyDuty.COPY_TO_AUTHORITY -> "copy_to_authority"
            PolicyDuty.CONSULT_AGAIN -> "consult_again"
            PolicyDuty.SUPPLIER_TENDER -> "supplier_tender"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyDuty.Companion.ofCode(code: String): PolicyDuty? = PolicyDuty.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyEvent.code: String
    get() =
        when (this) {
            is PolicyEvent.Prepared -> "prepared"
            is PolicyEvent.Consulted -> "consulted"
            is PolicyEvent.NotConsulted -> "not_consulted"
            is PolicyEvent.Ratified -> "ratified"
            is PolicyEvent.InForce -> "in_force"
            is PolicyEvent.Promoted -> "promoted"
            is PolicyEvent.Published -> "published"
            is PolicyEvent.ReviewTriggered -> "review_triggered"
            is PolicyEvent.ReviewBegun -> "review_begun"
            is PolicyEvent.Reviewed -> "reviewed"
            is PolicyEvent.TenderHeld -> "tender_held"
            is PolicyEvent.Superseded -> "superseded"
            is PolicyEvent.Archived -> "archived"
            is PolicyEvent.Given -> "given"
            is PolicyEvent.Acknowledged -> "acknowledged"
        }

/** The word as it is written in documents, the same in every language. */
val PolicyFault.code: String
    get() =
        when (this) {
            PolicyFault.AUTHOR_RATIFIES -> "author_ratifies"
            PolicyFault.LEVEL_TOO_LOW -> "level_too_low"
            PolicyFault.PARENTS_NOT_ASKED -> "parents_not_asked"
            PolicyFault.CONSULTATION_OPEN -> "consultation_open"
            PolicyFault.CONSULTATION_FAULTY -> "consultation_faulty"
            PolicyFault.INTERVAL_TOO_LONG -> "interval_too_long"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyFault.Companion.ofCode(code: String): PolicyFault? = PolicyFault.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyKind.code: String
    get() =
        when (this) {
            PolicyKind.ADMISSION_ARRANGEMENTS -> "admission_arrangements"
            PolicyKind.CHILD_PROTECTION -> "child_protection"
            PolicyKind.SPECIAL_NEEDS -> "special_needs"
            PolicyKind.TEACHERS_PAY -> "teachers_pay"
            PolicyKind.ACCESSIBILITY_PLAN -> "accessibility_plan"
            PolicyKind.DATA_PROTECTION -> "data_protection"
            PolicyKind.COMPLAINTS -> "complaints"
            PolicyKind.RELATIONSHIPS_EDUCATION -> "relationships_education"
            PolicyKind.UNIFORM -> "uniform"
            PolicyKind.COMMUNICATIONS -> "communications"
            PolicyKind.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyKind.Companion.ofCode(code: String): PolicyKind? = PolicyKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyMark.code: String
    get() =
        when (this) {
            PolicyMark.PROMOTED -> "promoted"
            PolicyMark.UNDER_REVIEW -> "under_review"
            PolicyMark.REVIEW_EARLY -> "review_early"
            PolicyMark.TO_BE_AMENDED -> "to_be_amended"
            PolicyMark.TO_BE_WITHDRAWN -> "to_be_withdrawn"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyMark.Companion.ofCode(code: String): PolicyMark? = PolicyMark.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyPart.code: String
    get() =
        when (this) {
            PolicyPart.PREPARATION -> "preparation"
            PolicyPart.AUTHOR -> "author"
            PolicyPart.RATIFICATION -> "ratification"
            PolicyPart.BODY -> "body"
            PolicyPart.MINUTE_REFERENCE -> "minute_reference"
            PolicyPart.VERSION -> "version"
            PolicyPart.APPROVAL_NEEDED -> "approval_needed"
            PolicyPart.APPROVAL_GIVEN -> "approval_given"
            PolicyPart.WHOLE_SCHOOL -> "whole_school"
            PolicyPart.SCHOOL_TYPE -> "school_type"
            PolicyPart.CONSULTATION -> "consultation"
            PolicyPart.CONSULTATION_RECORD -> "consultation_record"
            PolicyPart.FAIRNESS -> "fairness"
            PolicyPart.REVIEW_INTERVAL -> "review_interval"
            PolicyPart.REVIEW -> "review"
            PolicyPart.IMPLEMENTATION -> "implementation"
            PolicyPart.EFFECTIVENESS -> "effectiveness"
            PolicyPart.DECISION -> "decision"
            PolicyPart.PROMOTION_TO_STAFF -> "promotion_to_staff"
            PolicyPart.PROMOTION_TO_PARENTS -> "promotion_to_parents"
            PolicyPart.PROMOTION_TO_GOVERNORS -> "promotion_to_governors"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyPart.Companion.ofCode(code: String): PolicyPart? = PolicyPart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PolicyState.code: String
    get() =
        when (this) {
            PolicyState.DRAFT -> "draft"
            PolicyState.CONSULTED -> "consulted"
            PolicyState.RATIFIED -> "ratified"
            PolicyState.IN_FORCE -> "in_force"
            PolicyState.SUPERSEDED -> "superseded"
            PolicyState.ARCHIVED -> "archived"
        }

/** The word of that code; null if this version of the library knows none. */
fun PolicyState.Companion.ofCode(code: String): PolicyState? = PolicyState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Post.code: String
    get() =
        when (this) {
            Post.CLASS_TEACHER -> "class_teacher"
            Post.FORM_TUTOR -> "form_tutor"
            Post.SUBJECT_TEACHER -> "subject_teacher"
            Post.SENCO -> "senco"
            Post.HEAD_OF_YEAR -> "head_of_year"
            Post.HEAD_OF_DEPARTMENT -> "head_of_department"
            Post.SENIOR_TEACHER -> "senior_teacher"
            Post.SLT_MEMBER -> "slt_member"
            Post.COMPLAINTS_COORDINATOR -> "complaints_coordinator"
            Post.HEADTEACHER -> "headteacher"
            Post.EXECUTIVE_HEADTEACHER -> "executive_headteacher"
            Post.CLERK -> "clerk"
            Post.GOVERNOR -> "governor"
            Post.CHAIR_OF_GOVERNORS -> "chair_of_governors"
            Post.VICE_CHAIR -> "vice_chair"
            Post.GOVERNING_BODY -> "governing_body"
            Post.GOVERNORS_PANEL -> "governors_panel"
            Post.COMPLAINTS_PANEL -> "complaints_panel"
            Post.TRUST_LEADER -> "trust_leader"
            Post.CHAIR_OF_TRUSTEES -> "chair_of_trustees"
            Post.TRUSTEE -> "trustee"
            Post.PROPRIETOR -> "proprietor"
            Post.DSL -> "dsl"
            Post.DEPUTY_DSL -> "deputy_dsl"
            Post.DPO -> "dpo"
            Post.HR -> "hr"
            Post.OFFICE -> "office"
            Post.EXAMS_OFFICE -> "exams_office"
            Post.LADO -> "lado"
            Post.CHILDRENS_SOCIAL_CARE -> "childrens_social_care"
            Post.POLICE -> "police"
            Post.LOCAL_AUTHORITY -> "local_authority"
            Post.DIOCESE -> "diocese"
            Post.SOCIAL_WORKER -> "social_worker"
            Post.VIRTUAL_SCHOOL_HEAD -> "virtual_school_head"
            Post.INDEPENDENT_INVESTIGATOR -> "independent_investigator"
            Post.HIRER -> "hirer"
            Post.VOLUNTEER -> "volunteer"
            Post.ASSOCIATION_OFFICER -> "association_officer"
            Post.INSPECTOR -> "inspector"
        }

/** The word of that code; null if this version of the library knows none. */
fun Post.Companion.ofCode(code: String): Post? = Post.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PreferenceState.code: String
    get() =
        when (this) {
            PreferenceState.NONE -> "none"
            PreferenceState.STANDS -> "stands"
            PreferenceState.CONFLICT -> "conflict"
            PreferenceState.NEEDS_CHECK -> "needs_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun PreferenceState.Companion.ofCode(code: String): PreferenceState? = PreferenceState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PromiseStanding.code: String
    get() =
        when (this) {
            PromiseStanding.NOT_PROMISED -> "not_promised"
            PromiseStanding.KEPT -> "kept"
            PromiseStanding.KEPT_LATE -> "kept_late"
            PromiseStanding.OPEN -> "open"
            PromiseStanding.OVERDUE -> "overdue"
            PromiseStanding.CANNOT_SAY -> "cannot_say"
        }

/** The word of that code; null if this version of the library knows none. */
fun PromiseStanding.Companion.ofCode(code: String): PromiseStanding? = PromiseStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PublishedAs.code: String
    get() =
        when (this) {
            PublishedAs.WEBSITE -> "website"
            PublishedAs.FREE_COPY -> "free_copy"
            PublishedAs.AUTHORITY_COPY -> "authority_copy"
        }

/** The word of that code; null if this version of the library knows none. */
fun PublishedAs.Companion.ofCode(code: String): PublishedAs? = PublishedAs.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PupilPart.code: String
    get() =
        when (this) {
            PupilPart.NONE -> "none"
            PupilPart.VIEWS -> "views"
            PupilPart.DECIDES_WHEN_ABLE -> "decides_when_able"
            PupilPart.DECIDES_FROM_AGE -> "decides_from_age"
            PupilPart.DECIDES -> "decides"
            PupilPart.NO_STOPS -> "no_stops"
            PupilPart.SIXTH_FORM_DECIDES -> "sixth_form_decides"
            PupilPart.MAY_OPT_IN -> "may_opt_in"
        }

/** The word of that code; null if this version of the library knows none. */
fun PupilPart.Companion.ofCode(code: String): PupilPart? = PupilPart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val PurposeChange.code: String
    get() =
        when (this) {
            PurposeChange.WORDING -> "wording"
            PurposeChange.SYSTEM -> "system"
            PurposeChange.RECIPIENTS -> "recipients"
            PurposeChange.LAW -> "law"
        }

/** The word of that code; null if this version of the library knows none. */
fun PurposeChange.Companion.ofCode(code: String): PurposeChange? = PurposeChange.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Question.code: String
    get() =
        when (this) {
            is Question.Standing -> "standing"
            is Question.ParentsOf -> "parents_of"
            is Question.Entitled -> "entitled"
            is Question.WhoReceives -> "who_receives"
            is Question.MaySend -> "may_send"
            is Question.MayDisclose -> "may_disclose"
            is Question.Undertakings -> "undertakings"
            is Question.MayPassOn -> "may_pass_on"
            is Question.PublicationBan -> "publication_ban"
            is Question.DutyOfConfidence -> "duty_of_confidence"
            is Question.Redact -> "redact"
            is Question.SheetCopy -> "sheet_copy"
            is Question.Reach -> "reach"
            is Question.MergeCheck -> "merge_check"
            is Question.Correspondence -> "correspondence"
            is Question.RepliesDue -> "replies_due"
            is Question.ProgressContact -> "progress_contact"
            is Question.Concern -> "concern"
            is Question.Concerns -> "concerns"
            is Question.ConcernMove -> "concern_move"
            is Question.VolunteerCheck -> "volunteer_check"
            is Question.VolunteersDue -> "volunteers_due"
            is Question.BallotRoll -> "ballot_roll"
            is Question.MayStand -> "may_stand"
            is Question.Seats -> "seats"
            is Question.EventInvitations -> "event_invitations"
            is Question.TakingPart -> "taking_part"
            is Question.ParentGroups -> "parent_groups"
            is Question.Explain -> "explain"
            is Question.MayCollect -> "may_collect"
            is Question.EqualTreatment -> "equal_treatment"
            is Question.RouteConcern -> "route_concern"
            is Question.Safeguarding -> "safeguarding"
            is Question.Count -> "count"
            is Question.LastDayBefore -> "last_day_before"
            is Question.DeemedReceived -> "deemed_received"
            is Question.HoursAfter -> "hours_after"
            is Question.ToldDate -> "told_date"
            is Question.KindOfDay -> "kind_of_day"
            is Question.RecordRequest -> "record_request"
            is Question.CheckCopy -> "check_copy"
            is Question.RequestCopy -> "request_copy"
            is Question.Breaches -> "breaches"
            is Question.DataComplaints -> "data_complaints"
            is Question.GovernorsReport -> "governors_report"
            is Question.RetentionDue -> "retention_due"
            is Question.Erasure -> "erasure"
            is Question.AdmissionPreference -> "admission_preference"
            is Question.RegisterEntry -> "register_entry"
            is Question.Consent -> "consent"
            is Question.WhomToAsk -> "whom_to_ask"
            is Question.StaleConsents -> "stale_consents"
            is Question.UsesToReview -> "uses_to_review"
            is Question.ConsentRegister -> "consent_register"
            is Question.ConsentRecord -> "consent_record"
            is Question.LateResultsDue -> "late_results_due"
            is Question.PolicyStatus -> "policy_status"
            is Question.MayRatify -> "may_ratify"
            is Question.GoverningVersion -> "governing_version"
            is Question.Consultations -> "consultations"
        }

/** The word as it is written in documents, the same in every language. */
val Raiser.code: String
    get() =
        when (this) {
            Raiser.NOT_SAID -> "not_said"
            Raiser.PARENT -> "parent"
            Raiser.PUPIL -> "pupil"
            Raiser.PAST_PARENT -> "past_parent"
            Raiser.STAFF -> "staff"
            Raiser.CONTRACTOR -> "contractor"
            Raiser.VOLUNTEER -> "volunteer"
            Raiser.THIRD_PARTY -> "third_party"
            Raiser.PUBLIC -> "public"
            Raiser.ANONYMOUS -> "anonymous"
        }

/** The word of that code; null if this version of the library knows none. */
fun Raiser.Companion.ofCode(code: String): Raiser? = Raiser.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Reason.code: String
    get() =
        when (this) {
            is Reason.ConsentNotNeeded -> "consent_not_needed"
            is Reason.PurposeNotKnown -> "purpose_not_known"
            is Reason.GivenBy -> "given_by"
            is Reason.RefusedBy -> "refused_by"
            is Reason.ObjectedBy -> "objected_by"
            is Reason.TakenBackBy -> "taken_back_by"
            is Reason.TermEndedOf -> "term_ended_of"
            is Reason.AnswerAwaited -> "answer_awaited"
            is Reason.NotAskedYet -> "not_asked_yet"
            is Reason.FormDoesNotCount -> "form_does_not_count"
            is Reason.OneTickForSeveral -> "one_tick_for_several"
            is Reason.AnswerWithoutStanding -> "answer_without_standing"
            is Reason.StandingNotSettled -> "standing_not_settled"
            is Reason.NotNotified -> "not_notified"
            is Reason.NotificationExcepted -> "notification_excepted"
            is Reason.OthersStandIn -> "others_stand_in"
            is Reason.PupilAbleToDecide -> "pupil_able_to_decide"
            is Reason.PupilAnswersToo -> "pupil_answers_too"
            is Reason.PartiesDisagree -> "parties_disagree"
            is Reason.CourtLetsDecide -> "court_lets_decide"
            is Reason.NoRightToBeExcused -> "no_right_to_be_excused"
            is Reason.HeadDeclined -> "head_declined"
            is Reason.PupilChoseToTakePart -> "pupil_chose_to_take_part"
            is Reason.RequestOpposed -> "request_opposed"
            is Reason.RequestUnclear -> "request_unclear"
            is Reason.PrescriptionNeeded -> "prescription_needed"
            is Reason.PlanNeeded -> "plan_needed"
            is Reason.PupilLeft -> "pupil_left"
            is Reason.HasToBeAskedToo -> "has_to_be_asked_too"
            is Reason.EveryOneNeeded -> "every_one_needed"
            is Reason.OrderCoversTheJourney -> "order_covers_the_journey"
            is Reason.PupilIsProtected -> "pupil_is_protected"
            is Reason.DocumentDecides -> "document_decides"
            is Reason.LawNotSettled -> "law_not_settled"
            is Reason.OutsideTheBiometricsAct -> "outside_the_biometrics_act"
            is Reason.Urgent -> "urgent"
            is Reason.InConfidence -> "in_confidence"
            is Reason.ObjectionNotInWriting -> "objection_not_in_writing"
            is Reason.OtherFormDoes -> "other_form_does"
            is Reason.ConsentPersonNotNamed -> "consent_person_not_named"
            is Reason.FilmingPublished -> "filming_published"
            is Reason.NoProfile -> "no_profile"
            is Reason.RollUnknown -> "roll_unknown"
            is Reason.NotOnRoll -> "not_on_roll"
            is Reason.RecordedAs -> "recorded_as"
            is Reason.RelationshipNotSaid -> "relationship_not_said"
            is Reason.LegalParent -> "legal_parent"
            is Reason.ParentByResponsibility -> "parent_by_responsibility"
            is Reason.ParentByCare -> "parent_by_care"
            is Reason.CareGoesOn -> "care_goes_on"
            is Reason.HadCareOnce -> "had_care_once"
            is Reason.CarerRecognised -> "carer_recognised"
            is Reason.PartnerNotSettled -> "partner_not_settled"
            is Reason.ContactOnly -> "contact_only"
            is Reason.ParentNoMore -> "parent_no_more"
            is Reason.HoldsResponsibility -> "holds_responsibility"
            is Reason.AuthorityHolds -> "authority_holds"
            is Reason.AuthorityHoldsNone -> "authority_holds_none"
            is Reason.RegisteredTooEarly -> "registered_too_early"
            is Reason.AppointmentNotInEffect -> "appointment_not_in_effect"
            is Reason.AppointmentUnsettled -> "appointment_unsettled"
            is Reason.SpendsTimeOnly -> "spends_time_only"
            is Reason.PoliceProtectionGivesNone -> "police_protection_gives_none"
            is Reason.ResponsibilityEnded -> "responsibility_ended"
            is Reason.ResponsibilityExtinguished -> "responsibility_extinguished"
            is Reason.ResponsibilityUntouched -> "responsibility_untouched"
            is Reason.ResponsibilityOverAt18 -> "responsibility_over_at_18"
            is Reason.ScottishRightsEndAt16 -> "scottish_rights_end_at_16"
            is Reason.ForeignLawDecides -> "foreign_law_decides"
            is Reason.ResponsibilityStated -> "responsibility_stated"
            is Reason.RecordsContradict -> "records_contradict"
            is Reason.Row -> "row"
            is Reason.ReportDuty -> "report_duty"
            is Reason.ReportDutyInLeavingYear -> "report_duty_in_leaving_year"
            is Reason.NoReportDutyThisYear -> "no_report_duty_this_year"
            is Reason.NoDutyForSchoolType -> "no_duty_for_school_type"
            is Reason.NoRuleForNation -> "no_rule_for_nation"
            is Reason.RuleNotYetInForce -> "rule_not_yet_in_force"
            is Reason.Requested -> "requested"
            is Reason.NotRequested -> "not_requested"
            is Reason.Waived -> "waived"
            is Reason.PupilIsAdult -> "pupil_is_adult"
            is Reason.AgeUnknown -> "age_unknown"
            is Reason.SpecialCircumstances -> "special_circumstances"
            is Reason.PupilAgreed -> "pupil_agreed"
            is Reason.PupilHasNotAgreed -> "pupil_has_not_agreed"
            is Reason.ExclusionDuty -> "exclusion_duty"
            is Reason.PupilRefused -> "pupil_refused"
            is Reason.IsThePupil -> "is_the_pupil"
            is Reason.Died -> "died"
            is Reason.Imprisoned -> "imprisoned"
            is Reason.RiskNotChecked -> "risk_not_checked"
            is Reason.RiskChecked -> "risk_checked"
            is Reason.NoOrderSeen -> "no_order_seen"
            is Reason.OrderBars -> "order_bars"
            is Reason.OrderLeavesAlone -> "order_leaves_alone"
            is Reason.OrderRequires -> "order_requires"
            is Reason.OrderUnclear -> "order_unclear"
            is Reason.OrderWithoutEffect -> "order_without_effect"
            is Reason.OrderLapsedByAge -> "order_lapsed_by_age"
            is Reason.LivesWithOther -> "lives_with_other"
            is Reason.OrdersConflict -> "orders_conflict"
            is Reason.OrderClaimed -> "order_claimed"
            is Reason.ClaimedOrderHoldOver -> "claimed_order_hold_over"
            is Reason.SafeguardingHold -> "safeguarding_hold"
            is Reason.SafetyAgainstOrder -> "safety_against_order"
            is Reason.AuthorityLimits -> "authority_limits"
            is Reason.UnderSpecialGuardianship -> "under_special_guardianship"
            is Reason.UnderCareOrder -> "under_care_order"
            is Reason.PlacedForAdoption -> "placed_for_adoption"
            is Reason.EmergencyApplicant -> "emergency_applicant"
            is Reason.WardOfCourt -> "ward_of_court"
            is Reason.CareStatusUnknown -> "care_status_unknown"
            is Reason.EqualTreatment -> "equal_treatment"
            is Reason.RecordDuty -> "record_duty"
            is Reason.RecordByChoice -> "record_by_choice"
            is Reason.RegisterDuty -> "register_duty"
            is Reason.ElectionDuty -> "election_duty"
            is Reason.BoardRulesDecide -> "board_rules_decide"
            is Reason.AnyoneMayComplain -> "anyone_may_complain"
            is Reason.HouseholdOnly -> "household_only"
            is Reason.LongTermAndSignificant -> "long_term_and_significant"
            is Reason.Authorised -> "authorised"
            is Reason.AuthorisedByWhom -> "authorised_by_whom"
            is Reason.NotAuthorised -> "not_authorised"
            is Reason.Delegated -> "delegated"
            is Reason.NotDelegated -> "not_delegated"
            is Reason.PlanSilent -> "plan_silent"
            is Reason.NoPlanSeen -> "no_plan_seen"
            is Reason.DelegatedByWhom -> "delegated_by_whom"
            is Reason.OrderMayBar -> "order_may_bar"
            is Reason.AuthorityMayLimit -> "authority_may_limit"
            is Reason.ReleasedOnlyTo -> "released_only_to"
            is Reason.ReleasedToThisAdult -> "released_to_this_adult"
            is Reason.WardNeedsCourt -> "ward_needs_court"
            is Reason.ResponsibilityOnlyAsserted -> "responsibility_only_asserted"
            is Reason.EveryonesConsentNeeded -> "everyones_consent_needed"
            is Reason.PupilDecides -> "pupil_decides"
            is Reason.ChildPrivatelyFostered -> "child_privately_fostered"
            is Reason.PrivateFosteringUnsettled -> "private_fostering_unsettled"
            is Reason.NotInWriting -> "not_in_writing"
            is Reason.RecordIsParentsOwn -> "record_is_parents_own"
            is Reason.AccessIsChilds -> "access_is_childs"
            is Reason.ChildCompetent -> "child_competent"
            is Reason.ChildNotCompetent -> "child_not_competent"
            is Reason.PresumedCompetentAt12 -> "presumed_competent_at_12"
            is Reason.PresumedNotCompetentUnder12 -> "presumed_not_competent_under_12"
            is Reason.CompetenceNotJudged -> "competence_not_judged"
            is Reason.OnlyWithResponsibility -> "only_with_responsibility"
            is Reason.ChildAuthorises -> "child_authorises"
            is Reason.ChildDoesNotAuthorise -> "child_does_not_authorise"
            is Reason.ChildNotAsked -> "child_not_asked"
            is Reason.InChildsInterests -> "in_childs_interests"
            is Reason.NotInChildsInterests -> "not_in_childs_interests"
            is Reason.InterestsNotWeighed -> "interests_not_weighed"
            is Reason.IdentityNotShown -> "identity_not_shown"
            is Reason.SearchReasonably -> "search_reasonably"
            is Reason.IncidentDuty -> "incident_duty"
            is Reason.PlanDuty -> "plan_duty"
            is Reason.PlanRightsArePupils -> "plan_rights_are_pupils"
            is Reason.CapacityLacking -> "capacity_lacking"
            is Reason.CapacityNotKnown -> "capacity_not_known"
            is Reason.SchoolAgeUnknown -> "school_age_unknown"
            is Reason.PreferenceMayBeSaid -> "preference_may_be_said"
            is Reason.RegisterOfParents -> "register_of_parents"
            is Reason.PlanRightsOverAt25 -> "plan_rights_over_at_25"
            is Reason.SafeguardingLeadDecides -> "safeguarding_lead_decides"
            is Reason.SafeguardingLeadAllows -> "safeguarding_lead_allows"
            is Reason.SafeguardingLeadWithholds -> "safeguarding_lead_withholds"
            is Reason.PromotionInIt -> "promotion_in_it"
            is Reason.Asking -> "asking"
        }

/** The word as it is written in documents, the same in every language. */
val Recipient.code: String
    get() =
        when (this) {
            is Recipient.Adult -> "adult"
            is Recipient.Pupil -> "pupil"
        }

/** The word as it is written in documents, the same in every language. */
val RecordKind.code: String
    get() =
        when (this) {
            RecordKind.COMPLAINT_FILE -> "complaint_file"
            RecordKind.EARLY_YEARS_COMPLAINT -> "early_years_complaint"
            RecordKind.CHILD_PROTECTION_FILE -> "child_protection_file"
            RecordKind.STAFF_ALLEGATION_FILE -> "staff_allegation_file"
            RecordKind.BREACH_RECORD -> "breach_record"
            RecordKind.DATA_COMPLAINT_FILE -> "data_complaint_file"
            RecordKind.ACCESS_REQUEST_FILE -> "access_request_file"
            RecordKind.CONSENT_RECORD -> "consent_record"
            RecordKind.EDUCATIONAL_RECORD -> "educational_record"
            RecordKind.MESSAGE_KEPT -> "message"
            RecordKind.MINUTES -> "minutes"
        }

/** The word of that code; null if this version of the library knows none. */
fun RecordKind.Companion.ofCode(code: String): RecordKind? = RecordKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RecordTask.code: String
    get() =
        when (this) {
            RecordTask.TELL_LEAD -> "tell_lead"
            RecordTask.TELL_OFFICER -> "tell_officer"
            RecordTask.DECIDE_SHARING -> "decide_sharing"
            RecordTask.DECIDE_TELLING -> "decide_telling"
            RecordTask.TELL_PARENT -> "tell_parent"
            RecordTask.TAKE_ADVICE -> "take_advice"
            RecordTask.AGREE_WITH_AGENCIES -> "agree_with_agencies"
            RecordTask.KEEP_FROM_PARENT -> "keep_from_parent"
            RecordTask.WEIGH_SILENCE -> "weigh_silence"
        }

/** The word of that code; null if this version of the library knows none. */
fun RecordTask.Companion.ofCode(code: String): RecordTask? = RecordTask.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Recordings.code: String
    get() =
        when (this) {
            Recordings.IF_ALL_AGREE -> "if_all_agree"
            Recordings.NEVER -> "never"
        }

/** The word of that code; null if this version of the library knows none. */
fun Recordings.Companion.ofCode(code: String): Recordings? = Recordings.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RelationshipKind.code: String
    get() =
        when (this) {
            RelationshipKind.MOTHER -> "mother"
            RelationshipKind.FATHER -> "father"
            RelationshipKind.PARENT -> "parent"
            RelationshipKind.ADOPTIVE_PARENT -> "adoptive_parent"
            RelationshipKind.STEP_PARENT -> "step_parent"
            RelationshipKind.FOSTER_PARENT -> "foster_parent"
            RelationshipKind.GUARDIAN -> "guardian"
            RelationshipKind.GRANDPARENT -> "grandparent"
            RelationshipKind.SIBLING -> "sibling"
            RelationshipKind.AUNT_UNCLE -> "aunt_uncle"
            RelationshipKind.COUSIN -> "cousin"
            RelationshipKind.OTHER_RELATIVE -> "other_relative"
            RelationshipKind.PARENTS_PARTNER -> "parents_partner"
            RelationshipKind.CARER -> "carer"
            RelationshipKind.CHILDMINDER -> "childminder"
            RelationshipKind.FRIEND -> "friend"
            RelationshipKind.THE_PUPIL -> "self"
            RelationshipKind.SOCIAL_WORKER -> "social_worker"
            RelationshipKind.HEALTH_PROFESSIONAL -> "health_professional"
            RelationshipKind.EDUCATION_PROFESSIONAL -> "education_professional"
            RelationshipKind.OTHER_PROFESSIONAL -> "other_professional"
            RelationshipKind.RELIGIOUS_CONTACT -> "religious_contact"
            RelationshipKind.OTHER -> "other"
            RelationshipKind.NONE -> "none"
            RelationshipKind.UNKNOWN -> "unknown"
        }

/** The word of that code; null if this version of the library knows none. */
fun RelationshipKind.Companion.ofCode(code: String): RelationshipKind? = RelationshipKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReplyKind.code: String
    get() =
        when (this) {
            ReplyKind.ACKNOWLEDGEMENT -> "acknowledgement"
            ReplyKind.HOLDING -> "holding"
            ReplyKind.REPLY -> "reply"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReplyKind.Companion.ofCode(code: String): ReplyKind? = ReplyKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReplyStep.code: String
    get() =
        when (this) {
            ReplyStep.NOTHING -> "nothing"
            ReplyStep.WAIT -> "wait"
            ReplyStep.WRITE_AGAIN -> "write_again"
            ReplyStep.NEXT_LEVEL -> "next_level"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReplyStep.Companion.ofCode(code: String): ReplyStep? = ReplyStep.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportBase.code: String
    get() =
        when (this) {
            ReportBase.FAMILIES_ON_ROLL -> "families_on_roll"
            ReportBase.FAMILIES_WITH_TWO_HOMES -> "families_with_two_homes"
            ReportBase.HOMES_OF_THOSE -> "homes_of_those"
            ReportBase.INVITATIONS -> "invitations"
            ReportBase.EVENTS_HELD -> "events_held"
            ReportBase.FAMILIES_AT_EVENTS -> "families_at_events"
            ReportBase.MESSAGES -> "messages"
            ReportBase.THREADS -> "threads"
            ReportBase.MESSAGES_NEEDING_REPLY -> "messages_needing_reply"
            ReportBase.REPLIES_DUE -> "replies_due"
            ReportBase.PUPILS_ON_ROLL -> "pupils_on_roll"
            ReportBase.CONSENT_ANSWERS -> "consent_answers"
            ReportBase.CASES_IN_HAND -> "cases_in_hand"
            ReportBase.CASES_OPENED -> "cases_opened"
            ReportBase.CASES_CLOSED -> "cases_closed"
            ReportBase.CONSULTATIONS_CLOSED -> "consultations_closed"
            ReportBase.CONSULTATION_ANSWERS -> "consultation_answers"
            ReportBase.VOLUNTEERS_IN_HAND -> "volunteers_in_hand"
            ReportBase.VOLUNTEERS -> "volunteers"
            ReportBase.PARENT_SEATS -> "parent_seats"
            ReportBase.VACANCIES_IN_HAND -> "vacancies_in_hand"
            ReportBase.ELECTIONS -> "elections"
            ReportBase.POLICIES_STANDING -> "policies_standing"
            ReportBase.REVIEWS_CLOSED -> "reviews_closed"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportBase.Companion.ofCode(code: String): ReportBase? = ReportBase.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportColumn.code: String
    get() =
        when (this) {
            ReportColumn.REACHED -> "reached"
            ReportColumn.NOT_REACHED -> "not_reached"
            ReportColumn.ALL_HOMES -> "all_homes"
            ReportColumn.SOME_HOMES -> "some_homes"
            ReportColumn.NO_HOME -> "no_home"
            ReportColumn.SENT_ONE_WAY -> "sent_one_way"
            ReportColumn.SENT_IN_CONVERSATION -> "sent_in_conversation"
            ReportColumn.RECEIVED -> "received"
            ReportColumn.TALKS -> "talks"
            ReportColumn.BOTH_WAYS -> "both_ways"
            ReportColumn.ONE_WAY -> "one_way"
            ReportColumn.KEPT -> "kept"
            ReportColumn.KEPT_LATE -> "kept_late"
            ReportColumn.OVERDUE -> "overdue"
            ReportColumn.STILL_OPEN -> "open"
            ReportColumn.NOT_PROMISED -> "not_promised"
            ReportColumn.CANNOT_SAY -> "cannot_say"
            ReportColumn.UP_TO20_DAYS -> "up_to_20_days"
            ReportColumn.UP_TO60_DAYS -> "up_to_60_days"
            ReportColumn.LONGER -> "longer"
            ReportColumn.NEVER -> "never"
            ReportColumn.CHANGE_PUBLISHED -> "change_published"
            ReportColumn.CHANGE_NOT_PUBLISHED -> "change_not_published"
            ReportColumn.GIVEN -> "given"
            ReportColumn.RECONFIRMED -> "reconfirmed"
            ReportColumn.REFUSED -> "refused"
            ReportColumn.WITHDRAWN -> "withdrawn"
            ReportColumn.OBJECTED -> "objected"
            ReportColumn.OPEN_BEFORE -> "open_before"
            ReportColumn.OPENED -> "opened"
            ReportColumn.CLOSED -> "closed"
            ReportColumn.OPEN_AFTER -> "open_after"
            ReportColumn.INFORMAL -> "informal"
            ReportColumn.FORMAL -> "formal"
            ReportColumn.SOLUTION -> "solution"
            ReportColumn.AGREED_DIFFERENCE -> "agreed_difference"
            ReportColumn.UPHELD -> "upheld"
            ReportColumn.PARTLY_UPHELD -> "partly_upheld"
            ReportColumn.NOT_UPHELD -> "not_upheld"
            ReportColumn.NO_OUTCOME -> "no_outcome"
            ReportColumn.AT_SCHOOL -> "at_school"
            ReportColumn.AT_HOME -> "at_home"
            ReportColumn.ONLINE -> "online"
            ReportColumn.DECIDED -> "decided"
            ReportColumn.NOT_DECIDED -> "not_decided"
            ReportColumn.AGREES -> "agrees"
            ReportColumn.DISAGREES -> "disagrees"
            ReportColumn.NEITHER_VIEW -> "neither"
            ReportColumn.ONLY_IN_WORDS -> "only_in_words"
            ReportColumn.THERE_BEFORE -> "there_before"
            ReportColumn.STARTED -> "started"
            ReportColumn.ENDED -> "ended"
            ReportColumn.THERE_AFTER -> "there_after"
            ReportColumn.MAY_HELP -> "may_help"
            ReportColumn.CHECK_DUE -> "check_due"
            ReportColumn.BLOCKED -> "blocked"
            ReportColumn.TO_CHECK -> "to_check"
            ReportColumn.FILLED -> "filled"
            ReportColumn.VACANT -> "vacant"
            ReportColumn.UNCONTESTED -> "uncontested"
            ReportColumn.BY_BALLOT -> "by_ballot"
            ReportColumn.NOT_SETTLED -> "not_settled"
            ReportColumn.CONSISTENT -> "consistent"
            ReportColumn.INCONSISTENT -> "inconsistent"
            ReportColumn.CANNOT_SHOW -> "cannot_show"
            ReportColumn.IN_TIME -> "in_time"
            ReportColumn.NO_DATE -> "no_date"
            ReportColumn.KEEP -> "keep"
            ReportColumn.AMEND -> "amend"
            ReportColumn.WITHDRAW -> "withdraw"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportColumn.Companion.ofCode(code: String): ReportColumn? = ReportColumn.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportDue.code: String
    get() =
        when (this) {
            is ReportDue.By -> "by"
            is ReportDue.NotKnown -> "not_known"
            is ReportDue.NoDaySet -> "no_day_set"
        }

/** The word as it is written in documents, the same in every language. */
val ReportRowWord.code: String
    get() =
        when (this) {
            ReportRowWord.ALL -> "all"
            ReportRowWord.PARENT -> "parent"
            ReportRowWord.SCHOOL -> "school"
            ReportRowWord.RESIDENT -> "resident"
            ReportRowWord.ELSEWHERE -> "elsewhere"
            ReportRowWord.NOT_RECORDED -> "not_recorded"
            ReportRowWord.NO_NEED -> "none"
            ReportRowWord.SEVERAL -> "several"
            ReportRowWord.TALK -> "talk"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportRowWord.Companion.ofCode(code: String): ReportRowWord? = ReportRowWord.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportSection.code: String
    get() =
        when (this) {
            ReportSection.REACH -> "reach"
            ReportSection.BOTH_HOMES -> "both_homes"
            ReportSection.MESSAGES -> "messages"
            ReportSection.DIALOGUE -> "dialogue"
            ReportSection.EVENTS -> "events"
            ReportSection.CONSULTATIONS -> "consultations"
            ReportSection.VOLUNTEERS -> "volunteers"
            ReportSection.SEATS -> "seats"
            ReportSection.CONSENT -> "consent"
            ReportSection.CONCERNS -> "concerns"
            ReportSection.LANGUAGE_AND_FORMAT -> "language_and_format"
            ReportSection.POLICIES -> "policies"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportSection.Companion.ofCode(code: String): ReportSection? = ReportSection.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportState.code: String
    get() =
        when (this) {
            ReportState.NOT_SETTLED -> "not_settled"
            ReportState.NOT_NEEDED -> "not_needed"
            ReportState.DUE -> "due"
            ReportState.OVERDUE -> "overdue"
            ReportState.IN_PHASES -> "in_phases"
            ReportState.REPORTED -> "reported"
            ReportState.REPORTED_LATE -> "reported_late"
            ReportState.HOUR_NOT_KNOWN -> "hour_not_known"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportState.Companion.ofCode(code: String): ReportState? = ReportState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReportTableName.code: String
    get() =
        when (this) {
            ReportTableName.REACH -> "reach"
            ReportTableName.TWO_HOMES -> "two_homes"
            ReportTableName.REACH_BY_HOME -> "reach_by_home"
            ReportTableName.INVITATIONS -> "invitations"
            ReportTableName.MESSAGES -> "messages"
            ReportTableName.THREADS -> "threads"
            ReportTableName.REPLIES -> "replies"
            ReportTableName.DIALOGUE_GAP -> "dialogue_gap"
            ReportTableName.EVENTS -> "events"
            ReportTableName.EVENT_INVITATIONS -> "event_invitations"
            ReportTableName.EVENT_ATTENDANCE -> "event_attendance"
            ReportTableName.REACH_BY_LANGUAGE -> "reach_by_language"
            ReportTableName.REACH_BY_FORMAT -> "reach_by_format"
            ReportTableName.THREADS_BY_LANGUAGE -> "threads_by_language"
            ReportTableName.THREADS_BY_FORMAT -> "threads_by_format"
            ReportTableName.THREADS_BY_HOME -> "threads_by_home"
            ReportTableName.REPLIES_BY_LANGUAGE -> "replies_by_language"
            ReportTableName.REPLIES_BY_FORMAT -> "replies_by_format"
            ReportTableName.REPLIES_BY_HOME -> "replies_by_home"
            ReportTableName.CONSULTATIONS -> "consultations"
            ReportTableName.CONSULTATION_DECISIONS -> "consultation_decisions"
            ReportTableName.CONSULTATION_VIEWS -> "consultation_views"
            ReportTableName.VOLUNTEERS_IN_PERIOD -> "volunteers_in_period"
            ReportTableName.VOLUNTEERS -> "volunteers"
            ReportTableName.PARENT_SEATS -> "parent_seats"
            ReportTableName.VACANCIES -> "vacancies"
            ReportTableName.ELECTIONS -> "elections"
            ReportTableName.CONSENTS -> "consents"
            ReportTableName.CONCERNS -> "concerns"
            ReportTableName.CONCERNS_BY_THEME -> "concerns_by_theme"
            ReportTableName.CONCERN_OUTCOMES -> "concern_outcomes"
            ReportTableName.POLICIES -> "policies"
            ReportTableName.POLICIES_DUE -> "policies_due"
            ReportTableName.POLICY_REVIEWS -> "policy_reviews"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReportTableName.Companion.ofCode(code: String): ReportTableName? = ReportTableName.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Residence.code: String
    get() =
        when (this) {
            Residence.ENGLAND -> "ENG"
            Residence.WALES -> "WAL"
            Residence.SCOTLAND -> "SCT"
            Residence.NORTHERN_IRELAND -> "NIR"
            Residence.ELSEWHERE -> "elsewhere"
        }

/** The word of that code; null if this version of the library knows none. */
fun Residence.Companion.ofCode(code: String): Residence? = Residence.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Resolution.code: String
    get() =
        when (this) {
            Resolution.ANSWER -> "answer"
            Resolution.ANSWER_AGAIN -> "answer_again"
            Resolution.ANSWER_IN_FORM -> "answer_in_form"
            Resolution.ANSWER_APART -> "answer_apart"
            Resolution.NOTICE -> "notice"
            Resolution.TAKEN_BACK -> "taken_back"
            Resolution.AGREEMENT -> "agreement"
            Resolution.SPECIFIC_ISSUE_ORDER -> "specific_issue_order"
            Resolution.PRESCRIBERS_ADVICE -> "prescribers_advice"
            Resolution.PRESCRIPTION -> "prescription"
            Resolution.HEALTH_PLAN -> "health_plan"
            Resolution.STANDING -> "standing"
            Resolution.HEADS_DECISION -> "heads_decision"
        }

/** The word of that code; null if this version of the library knows none. */
fun Resolution.Companion.ofCode(code: String): Resolution? = Resolution.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ResponsibilityBasis.code: String
    get() =
        when (this) {
            ResponsibilityBasis.MARRIED_AT_BIRTH -> "married_at_birth"
            ResponsibilityBasis.LATER_MARRIAGE -> "later_marriage"
            ResponsibilityBasis.BIRTH_REGISTRATION -> "birth_registration"
            ResponsibilityBasis.AGREEMENT -> "agreement"
            ResponsibilityBasis.RESPONSIBILITY_ORDER -> "responsibility_order"
            ResponsibilityBasis.TREATMENT_AS_SPOUSE -> "treatment_as_spouse"
            ResponsibilityBasis.AGREED_FEMALE_PARENTHOOD -> "agreed_female_parenthood"
            ResponsibilityBasis.STEP_PARENT_AGREEMENT -> "step_parent_agreement"
            ResponsibilityBasis.STEP_PARENT_ORDER -> "step_parent_order"
            ResponsibilityBasis.GUARDIAN_BY_APPOINTMENT -> "guardian_by_appointment"
            ResponsibilityBasis.GUARDIAN_BY_COURT -> "guardian_by_court"
            ResponsibilityBasis.ACQUIRED_ABROAD -> "acquired_abroad"
        }

/** The word of that code; null if this version of the library knows none. */
fun ResponsibilityBasis.Companion.ofCode(code: String): ResponsibilityBasis? = ResponsibilityBasis.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RestrictionScope.code: String
    get() =
        when (this) {
            RestrictionScope.COLLECT -> "collect"
            RestrictionScope.ON_SITE -> "on_site"
            RestrictionScope.CONTACT_CHILD -> "contact_child"
            RestrictionScope.RECEIVE_ADDRESS -> "receive_address"
            RestrictionScope.RECEIVE_WHEREABOUTS -> "receive_whereabouts"
            RestrictionScope.RECEIVE_REPORTS -> "receive_reports"
            RestrictionScope.RECEIVE_ALL_INFO -> "receive_all_info"
            RestrictionScope.DECIDE_SCHOOL -> "decide_school"
            RestrictionScope.CHANGE_NAME -> "change_name"
            RestrictionScope.REMOVE_FROM_UK -> "remove_from_uk"
            RestrictionScope.ANY_PR_STEP -> "any_pr_step"
        }

/** The word of that code; null if this version of the library knows none. */
fun RestrictionScope.Companion.ofCode(code: String): RestrictionScope? = RestrictionScope.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RetentionStanding.code: String
    get() =
        when (this) {
            RetentionStanding.ON_HOLD -> "on_hold"
            RetentionStanding.KEPT -> "kept"
            RetentionStanding.DUE -> "due"
            RetentionStanding.TRANSFERRED -> "transferred"
            RetentionStanding.NEEDS_CHECK -> "needs_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun RetentionStanding.Companion.ofCode(code: String): RetentionStanding? = RetentionStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RetentionStart.code: String
    get() =
        when (this) {
            RetentionStart.MADE -> "made"
            RetentionStart.RESOLVED -> "resolved"
            RetentionStart.CLOSED -> "closed"
            RetentionStart.OVER -> "over"
            RetentionStart.LEFT -> "left"
            RetentionStart.DATE_OF_BIRTH -> "date_of_birth"
            RetentionStart.PENSION_AGE -> "pension_age"
        }

/** The word of that code; null if this version of the library knows none. */
fun RetentionStart.Companion.ofCode(code: String): RetentionStart? = RetentionStart.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RetentionThen.code: String
    get() =
        when (this) {
            RetentionThen.REVIEW -> "review"
            RetentionThen.ERASE -> "erase"
            RetentionThen.ARCHIVE -> "archive"
        }

/** The word of that code; null if this version of the library knows none. */
fun RetentionThen.Companion.ofCode(code: String): RetentionThen? = RetentionThen.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RetentionUnit.code: String
    get() =
        when (this) {
            RetentionUnit.DAY -> "day"
            RetentionUnit.MONTH -> "month"
            RetentionUnit.YEAR -> "year"
        }

/** The word of that code; null if this version of the library knows none. */
fun RetentionUnit.Companion.ofCode(code: String): RetentionUnit? = RetentionUnit.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RetentionWhy.code: String
    get() =
        when (this) {
            RetentionWhy.LEGAL_HOLD -> "legal_hold"
            RetentionWhy.PERIOD_RUNS -> "period_runs"
            RetentionWhy.PERIOD_OVER -> "period_over"
            RetentionWhy.MALICIOUS_OR_FALSE -> "malicious_or_false"
            RetentionWhy.WENT_WITH_PUPIL -> "went_with_pupil"
            RetentionWhy.NO_PROFILE -> "no_profile"
            RetentionWhy.NOT_STATED -> "not_stated"
            RetentionWhy.START_NOT_KNOWN -> "start_not_known"
            RetentionWhy.WHOSE_NOT_SAID -> "whose_not_said"
            RetentionWhy.OUT_OF_RANGE -> "out_of_range"
        }

/** The word of that code; null if this version of the library knows none. */
fun RetentionWhy.Companion.ofCode(code: String): RetentionWhy? = RetentionWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReviewDecision.code: String
    get() =
        when (this) {
            ReviewDecision.KEEP -> "keep"
            ReviewDecision.AMEND -> "amend"
            ReviewDecision.WITHDRAW -> "withdraw"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReviewDecision.Companion.ofCode(code: String): ReviewDecision? = ReviewDecision.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReviewStanding.code: String
    get() =
        when (this) {
            ReviewStanding.CONSISTENT -> "consistent"
            ReviewStanding.INCONSISTENT -> "inconsistent"
            ReviewStanding.CANNOT_SHOW -> "cannot_show"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReviewStanding.Companion.ofCode(code: String): ReviewStanding? = ReviewStanding.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ReviewTrigger.code: String
    get() =
        when (this) {
            ReviewTrigger.LAW_CHANGE -> "law_change"
            ReviewTrigger.SERIOUS_INCIDENT -> "serious_incident"
            ReviewTrigger.PANEL_RECOMMENDATION -> "panel_recommendation"
            ReviewTrigger.OVERDUE_DATE -> "overdue_date"
        }

/** The word of that code; null if this version of the library knows none. */
fun ReviewTrigger.Companion.ofCode(code: String): ReviewTrigger? = ReviewTrigger.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Right.code: String
    get() =
        when (this) {
            Right.EDUCATIONAL_RECORD -> "educational_record"
            Right.SUBJECT_ACCESS -> "subject_access"
        }

/** The word of that code; null if this version of the library knows none. */
fun Right.Companion.ofCode(code: String): Right? = Right.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Roll.code: String
    get() =
        when (this) {
            Roll.STAYS -> "stays"
            Roll.NEXT_WORKING_DAY -> "next_working_day"
        }

/** The word of that code; null if this version of the library knows none. */
fun Roll.Companion.ofCode(code: String): Roll? = Roll.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Route.code: String
    get() =
        when (this) {
            Route.HR_GRIEVANCE -> "hr_grievance"
            Route.DISCIPLINARY -> "disciplinary"
            Route.WHISTLEBLOWING -> "whistleblowing"
            Route.ADMISSION_APPEAL -> "admission_appeal"
            Route.EXCLUSION_REVIEW -> "exclusion_review"
            Route.SEND_TRIBUNAL -> "send_tribunal"
            Route.EXAM_APPEAL -> "exam_appeal"
            Route.COUNTY_COURT -> "county_court"
            Route.SACRE -> "sacre"
            Route.THIRD_PARTY_PROVIDER -> "third_party_provider"
            Route.DFE -> "dfe"
            Route.OFSTED -> "ofsted"
            Route.ISI -> "isi"
            Route.ICO -> "ico"
            Route.OMBUDSMAN_NI -> "ombudsman_ni"
            Route.SPSO -> "spso"
            Route.PSOW -> "psow"
        }

/** The word of that code; null if this version of the library knows none. */
fun Route.Companion.ofCode(code: String): Route? = Route.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RouteAction.code: String
    get() =
        when (this) {
            RouteAction.REFER -> "refer"
            RouteAction.CALL_FOR_HELP -> "call_for_help"
            RouteAction.MANAGE_ALLEGATION -> "manage_allegation"
            RouteAction.TELL_OFFICER -> "tell_officer"
            RouteAction.RECORD_LOW_LEVEL -> "record_low_level"
            RouteAction.OFFER_CHOICE -> "offer_choice"
            RouteAction.PROTECT_CHILD -> "protect_child"
            RouteAction.REPORT_IN_PERSON -> "report_in_person"
            RouteAction.CONTAIN_BREACH -> "contain_breach"
            RouteAction.TAKE_DATA_COMPLAINT -> "take_data_complaint"
            RouteAction.NAME_THE_WAY -> "name_the_way"
            RouteAction.ANSWER_EARLY_YEARS -> "answer_early_years"
            RouteAction.DECIDE_HEARING -> "decide_hearing"
            RouteAction.ASK_CONSENT -> "ask_consent"
            RouteAction.ANSWER_ONCE -> "answer_once"
            RouteAction.ANSWER_DEALT_WITH -> "answer_dealt_with"
            RouteAction.ANSWER_OUTSIDE_PROCEDURE -> "answer_outside_procedure"
            RouteAction.ASK_WHEN_BEGUN -> "ask_when_begun"
            RouteAction.HANDLE -> "handle"
            RouteAction.ACKNOWLEDGE -> "acknowledge"
            RouteAction.REPLY -> "reply"
        }

/** The word of that code; null if this version of the library knows none. */
fun RouteAction.Companion.ofCode(code: String): RouteAction? = RouteAction.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RouteSay.code: String
    get() =
        when (this) {
            RouteSay.ANYBODY_MAY_REFER -> "anybody_may_refer"
            RouteSay.ASK_ABOUT_DANGER -> "ask_about_danger"
            RouteSay.TELL_LEAD_SOON -> "tell_lead_soon"
            RouteSay.TWO_TRACKS -> "two_tracks"
            RouteSay.TELL_AGENCY -> "tell_agency"
            RouteSay.ON_OUR_SITE -> "on_our_site"
            RouteSay.IN_PERSON -> "in_person"
            RouteSay.SUPPORT_IS_VOLUNTARY -> "support_is_voluntary"
            RouteSay.FAMILIES_APART -> "families_apart"
            RouteSay.KEEP_NO_COPY -> "keep_no_copy"
            RouteSay.OFFICER_IF_CONFLICT -> "officer_if_conflict"
            RouteSay.AGREE_BEFORE_TELLING -> "agree_before_telling"
            RouteSay.STOPS_NO_REFERRAL -> "stops_no_referral"
            RouteSay.NAME_THE_WAY -> "name_the_way"
            RouteSay.SPLIT -> "split"
            RouteSay.PRESCRIBED_PERSON -> "prescribed_person"
            RouteSay.OUTCOME_NOT_TOLD -> "outcome_not_told"
            RouteSay.TRIBUNAL_IF_DISABILITY -> "tribunal_if_disability"
            RouteSay.TIMES_OF_ENGLAND -> "times_of_england"
            RouteSay.BY_TYPE_OF_SCHOOL -> "by_type_of_school"
            RouteSay.KEEP_THREE_YEARS -> "keep_three_years"
            RouteSay.ONLY_IF_EXCEPTIONAL -> "only_if_exceptional"
            RouteSay.NOTHING_BEFORE_CONSENT -> "nothing_before_consent"
            RouteSay.SAFETY_FIRST -> "safety_first"
            RouteSay.NEW_IS_NEW -> "new_is_new"
            RouteSay.THROUGH_THE_CLERK -> "through_the_clerk"
            RouteSay.FROM_OUTSIDE -> "from_outside"
            RouteSay.STAGE_SKIPPED -> "stage_skipped"
            RouteSay.TELL_MEMBERS -> "tell_members"
            RouteSay.NOT_THE_LINE_MANAGER -> "not_the_line_manager"
            RouteSay.WORK_MATTER_APART -> "work_matter_apart"
            RouteSay.RESPECTFULLY_AND_QUICKLY -> "respectfully_and_quickly"
            RouteSay.ASK_WHETHER_PARENT -> "ask_whether_parent"
            RouteSay.GOVERNOR_STAYS_OUT -> "governor_stays_out"
            RouteSay.PROVIDER_HAS_NONE -> "provider_has_none"
        }

/** The word of that code; null if this version of the library knows none. */
fun RouteSay.Companion.ofCode(code: String): RouteSay? = RouteSay.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val RouteStep.code: String
    get() =
        when (this) {
            RouteStep.IMMEDIATE_DANGER -> "immediate_danger"
            RouteStep.ALLEGATION -> "allegation"
            RouteStep.SAFEGUARDING -> "safeguarding"
            RouteStep.PERSONAL_DATA -> "personal_data"
            RouteStep.OWN_WAY -> "own_way"
            RouteStep.EARLY_YEARS -> "early_years"
            RouteStep.ACCEPTANCE -> "acceptance"
            RouteStep.LADDER -> "ladder"
            RouteStep.PROMISE -> "promise"
        }

/** The word of that code; null if this version of the library knows none. */
fun RouteStep.Companion.ofCode(code: String): RouteStep? = RouteStep.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SafeguardingSign.code: String
    get() =
        when (this) {
            SafeguardingSign.KNOWN_FGM -> "known_fgm"
            SafeguardingSign.RADICALISATION -> "radicalisation"
            SafeguardingSign.CHILD_ON_CHILD -> "child_on_child"
            SafeguardingSign.MODERN_SLAVERY -> "modern_slavery"
            SafeguardingSign.DOMESTIC_ABUSE_NOTICE -> "domestic_abuse_notice"
            SafeguardingSign.LETTING -> "letting"
            SafeguardingSign.SUPPLY_STAFF -> "supply_staff"
        }

/** The word of that code; null if this version of the library knows none. */
fun SafeguardingSign.Companion.ofCode(code: String): SafeguardingSign? = SafeguardingSign.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SafeguardingStep.code: String
    get() =
        when (this) {
            is SafeguardingStep.Told -> "told"
            is SafeguardingStep.Referred -> "referred"
            is SafeguardingStep.SharingDecided -> "sharing_decided"
            is SafeguardingStep.NoticeWithheld -> "notice_withheld"
            is SafeguardingStep.NoticeInDoubt -> "notice_in_doubt"
            is SafeguardingStep.AdviceTaken -> "advice_taken"
            is SafeguardingStep.AgenciesAgreed -> "agencies_agreed"
            is SafeguardingStep.ParentTold -> "parent_told"
            is SafeguardingStep.SilenceAsked -> "silence_asked"
            is SafeguardingStep.SilenceWeighed -> "silence_weighed"
            is SafeguardingStep.Closed -> "closed"
        }

/** The word as it is written in documents, the same in every language. */
val Says.code: String
    get() =
        when (this) {
            Says.YES -> "yes"
            Says.NO -> "no"
            Says.UNKNOWN -> "unknown"
        }

/** The word of that code; null if this version of the library knows none. */
fun Says.Companion.ofCode(code: String): Says? = Says.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SchoolType.code: String
    get() =
        when (this) {
            SchoolType.MAINTAINED -> "maintained"
            SchoolType.NON_MAINTAINED_SPECIAL -> "non_maintained_special"
            SchoolType.ACADEMY -> "academy"
            SchoolType.INDEPENDENT -> "independent"
            SchoolType.PRU -> "pru"
            SchoolType.EARLY_YEARS -> "early_years"
            SchoolType.FE16_PLUS -> "fe_16plus"
        }

/** The word of that code; null if this version of the library knows none. */
fun SchoolType.Companion.ofCode(code: String): SchoolType? = SchoolType.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Season.code: String
    get() =
        when (this) {
            Season.AUTUMN -> "autumn"
            Season.SPRING -> "spring"
            Season.SUMMER -> "summer"
        }

/** The word of that code; null if this version of the library knows none. */
fun Season.Companion.ofCode(code: String): Season? = Season.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SeatBy.code: String
    get() =
        when (this) {
            SeatBy.ELECTED -> "elected"
            SeatBy.APPOINTED -> "appointed"
            SeatBy.EX_OFFICIO -> "ex_officio"
        }

/** The word of that code; null if this version of the library knows none. */
fun SeatBy.Companion.ofCode(code: String): SeatBy? = SeatBy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SeatEvent.code: String
    get() =
        when (this) {
            is SeatEvent.Created -> "created"
            is SeatEvent.Held -> "held"
            is SeatEvent.Left -> "left"
            is SeatEvent.Met -> "met"
        }

/** The word as it is written in documents, the same in every language. */
val SeatKind.code: String
    get() =
        when (this) {
            SeatKind.PARENT -> "parent"
            SeatKind.HEADTEACHER -> "headteacher"
            SeatKind.STAFF -> "staff"
            SeatKind.LOCAL_AUTHORITY -> "local_authority"
            SeatKind.OTHER -> "other"
        }

/** The word of that code; null if this version of the library knows none. */
fun SeatKind.Companion.ofCode(code: String): SeatKind? = SeatKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SeatNote.code: String
    get() =
        when (this) {
            SeatNote.TERM_OVER -> "term_over"
            SeatNote.TWO_HOLDERS -> "two_holders"
            SeatNote.MAY_FINISH_TERM -> "may_finish_term"
            SeatNote.NO_PARENT_ANY_MORE -> "no_parent_any_more"
            SeatNote.PARENT_TO_CHECK -> "parent_to_check"
            SeatNote.REASON_MISSING -> "reason_missing"
            SeatNote.DISQUALIFIED_ON_RECORD -> "disqualified_on_record"
            SeatNote.ABSENT_SIX_MONTHS -> "absent_six_months"
            SeatNote.ABSENCE_TO_CHECK -> "absence_to_check"
        }

/** The word of that code; null if this version of the library knows none. */
fun SeatNote.Companion.ofCode(code: String): SeatNote? = SeatNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SendAdvice.code: String
    get() =
        when (this) {
            SendAdvice.QUIET_HOURS -> "quiet_hours"
            SendAdvice.DIGEST -> "digest"
            SendAdvice.OVERLOAD -> "overload"
            SendAdvice.DEPLOYED -> "deployed"
        }

/** The word of that code; null if this version of the library knows none. */
fun SendAdvice.Companion.ofCode(code: String): SendAdvice? = SendAdvice.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Severity.code: String
    get() =
        when (this) {
            Severity.REFUSED -> "refused"
            Severity.WARNED -> "warned"
            Severity.CANNOT_SHOW -> "cannot_show"
        }

/** The word of that code; null if this version of the library knows none. */
fun Severity.Companion.ofCode(code: String): Severity? = Severity.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SharingNote.code: String
    get() =
        when (this) {
            SharingNote.ANYBODY_MAY_REFER -> "anybody_may_refer"
            SharingNote.OUTRANKS_PRIVACY -> "outranks_privacy"
            SharingNote.SAY_WHAT_IS_SHARED -> "say_what_is_shared"
            SharingNote.NO_CONSENT_NEEDED -> "no_consent_needed"
            SharingNote.NAME_NOBODY_AT_RISK -> "name_nobody_at_risk"
            SharingNote.RECOGNISED_INTEREST -> "recognised_interest"
            SharingNote.SAFEGUARDING_CONDITION -> "safeguarding_condition"
            SharingNote.PROMISE_NO_SECRECY -> "promise_no_secrecy"
        }

/** The word of that code; null if this version of the library knows none. */
fun SharingNote.Companion.ofCode(code: String): SharingNote? = SharingNote.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SheetKind.code: String
    get() =
        when (this) {
            SheetKind.CONTACT_LIST -> "contact_list"
            SheetKind.LABEL -> "label"
            SheetKind.EXPORT_ROW -> "export_row"
            SheetKind.MAIL_MERGE -> "mail_merge"
            SheetKind.MAP -> "map"
            SheetKind.CO_RECIPIENT_LINE -> "co_recipient_line"
            SheetKind.CLASS_LIST -> "class_list"
        }

/** The word of that code; null if this version of the library knows none. */
fun SheetKind.Companion.ofCode(code: String): SheetKind? = SheetKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StageAct.code: String
    get() =
        when (this) {
            StageAct.ACKNOWLEDGE -> "acknowledge"
            StageAct.RESPOND -> "respond"
            StageAct.MEET -> "meet"
            StageAct.CONVENE -> "convene"
            StageAct.PAPERS -> "papers"
            StageAct.NOTICE -> "notice"
            StageAct.DECIDE -> "decide"
            StageAct.NOTIFY -> "notify"
        }

/** The word of that code; null if this version of the library knows none. */
fun StageAct.Companion.ofCode(code: String): StageAct? = StageAct.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StageKind.code: String
    get() =
        when (this) {
            StageKind.INFORMAL -> "informal"
            StageKind.FORMAL -> "formal"
            StageKind.PANEL -> "panel"
        }

/** The word of that code; null if this version of the library knows none. */
fun StageKind.Companion.ofCode(code: String): StageKind? = StageKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StaleWhy.code: String
    get() =
        when (this) {
            StaleWhy.TERM_ENDED -> "term_ended"
            StaleWhy.REVIEW_DUE -> "review_due"
            StaleWhy.PUPIL_DECIDES_NOW -> "pupil_decides_now"
            StaleWhy.LEFT_THE_SCHOOL -> "left_the_school"
            StaleWhy.NEW_WORDING -> "new_wording"
            StaleWhy.NEW_SYSTEM -> "new_system"
            StaleWhy.NEW_RECIPIENTS -> "new_recipients"
            StaleWhy.NEW_LAW -> "new_law"
            StaleWhy.FAMILY_CHANGED -> "family_changed"
            StaleWhy.GIVER_HAS_NO_STANDING -> "giver_has_no_standing"
        }

/** The word of that code; null if this version of the library knows none. */
fun StaleWhy.Companion.ofCode(code: String): StaleWhy? = StaleWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StandBar.code: String
    get() =
        when (this) {
            StandBar.NOT_A_PARENT -> "not_a_parent"
            StandBar.UNDER_AGE -> "under_age"
            StandBar.REGISTERED_PUPIL -> "registered_pupil"
            StandBar.HAS_A_SEAT -> "has_a_seat"
            StandBar.DISQUALIFIED -> "disqualified"
            StandBar.BARRED -> "barred"
            StandBar.ELECTED_MEMBER -> "elected_member"
            StandBar.PAID_BY_THE_SCHOOL -> "paid_by_the_school"
        }

/** The word of that code; null if this version of the library knows none. */
fun StandBar.Companion.ofCode(code: String): StandBar? = StandBar.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StandGap.code: String
    get() =
        when (this) {
            StandGap.VOTE -> "vote"
            StandGap.AGE -> "age"
            StandGap.DISQUALIFICATION -> "disqualification"
            StandGap.ELECTED_MEMBER -> "elected_member"
            StandGap.PAID_HOURS -> "paid_hours"
            StandGap.PROFILE -> "profile"
            StandGap.NATION_RULE -> "nation_rule"
        }

/** The word of that code; null if this version of the library knows none. */
fun StandGap.Companion.ofCode(code: String): StandGap? = StandGap.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val StepRefused.code: String
    get() =
        when (this) {
            StepRefused.NO_SUCH_CASE -> "no_such_case"
            StepRefused.NO_LADDER -> "no_ladder"
            StepRefused.NOT_FROM_HERE -> "not_from_here"
            StepRefused.BEFORE_LAST_STEP -> "before_last_step"
            StepRefused.NOT_TRIAGED -> "not_triaged"
            StepRefused.NO_SUCH_STAGE -> "no_such_stage"
            StepRefused.STAGE_FALLS -> "stage_falls"
            StepRefused.NOT_DIRECT -> "not_direct"
            StepRefused.NOT_SKIPPABLE -> "not_skippable"
            StepRefused.GATEKEEPER_DECIDES -> "gatekeeper_decides"
            StepRefused.TOO_SOON -> "too_soon"
            StepRefused.WINDOW_OVER -> "window_over"
            StepRefused.WINDOW_OPEN -> "window_open"
            StepRefused.NO_INTERNAL_HANDLER -> "no_internal_handler"
            StepRefused.NOT_THIS_HANDLER -> "not_this_handler"
            StepRefused.SUMMARY_NEEDED -> "summary_needed"
            StepRefused.ACTION_NEEDED -> "action_needed"
            StepRefused.IN_WRITING_NEEDED -> "in_writing_needed"
            StepRefused.TELL_FIRST -> "tell_first"
            StepRefused.REASON_NEEDED -> "reason_needed"
            StepRefused.DATE_PASSED -> "date_passed"
            StepRefused.NOT_LATER -> "not_later"
            StepRefused.NO_SUCH_DATE -> "no_such_date"
            StepRefused.DAY_NOT_COUNTED -> "day_not_counted"
            StepRefused.PANEL_NOT_IN_ORDER -> "panel_not_in_order"
            StepRefused.NO_TIME_FOR_PAPERS -> "no_time_for_papers"
            StepRefused.NO_REAL_OFFER -> "no_real_offer"
            StepRefused.TOO_MANY_COMPANIONS -> "too_many_companions"
            StepRefused.NOT_ALL_AGREED -> "not_all_agreed"
            StepRefused.FINDINGS_NOT_SENT -> "findings_not_sent"
            StepRefused.TEST_NOT_FAILED -> "test_not_failed"
            StepRefused.NOT_THEIRS -> "not_theirs"
            StepRefused.STAYS_CLOSED -> "stays_closed"
            StepRefused.DECIDER_NEEDED -> "decider_needed"
            StepRefused.STEPS_NOT_TAKEN -> "steps_not_taken"
            StepRefused.POSITION_NOT_SET_OUT -> "position_not_set_out"
            StepRefused.NOT_THE_SAME_POINTS -> "not_the_same_points"
        }

/** The word of that code; null if this version of the library knows none. */
fun StepRefused.Companion.ofCode(code: String): StepRefused? = StepRefused.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Strength.code: String
    get() =
        when (this) {
            Strength.STATUTE -> "S"
            Strength.STATUTORY_GUIDANCE -> "SG"
            Strength.GUIDANCE -> "G"
            Strength.REGULATOR -> "R"
            Strength.CASE_LAW -> "C"
            Strength.PRACTICE -> "P"
            Strength.DESIGN -> "D"
        }

/** The word of that code; null if this version of the library knows none. */
fun Strength.Companion.ofCode(code: String): Strength? = Strength.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Subject.code: String
    get() =
        when (this) {
            Subject.ROLES -> "roles"
            Subject.CONSENT -> "consent"
            Subject.COMMUNICATION -> "communication"
            Subject.CONFIDENTIALITY -> "confidentiality"
            Subject.CONCERN -> "concern"
            Subject.PARTICIPATION -> "participation"
            Subject.REVIEW -> "review"
        }

/** The word of that code; null if this version of the library knows none. */
fun Subject.Companion.ofCode(code: String): Subject? = Subject.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Supplier.code: String
    get() =
        when (this) {
            Supplier.OFFICE -> "office"
            Supplier.HEADTEACHER -> "headteacher"
            Supplier.DSL -> "dsl"
            Supplier.THIS_ADULT -> "this_adult"
            Supplier.PERSON_WITH_RESPONSIBILITY -> "person_with_responsibility"
            Supplier.SPECIAL_GUARDIAN -> "special_guardian"
            Supplier.WHOEVER_CLAIMED -> "whoever_claimed"
            Supplier.LOCAL_AUTHORITY -> "local_authority"
            Supplier.ADOPTION_AGENCY -> "adoption_agency"
            Supplier.COURT -> "court"
            Supplier.PUPIL -> "pupil"
            Supplier.LEGAL_ADVISER -> "legal_adviser"
            Supplier.BOARD -> "board"
        }

/** The word of that code; null if this version of the library knows none. */
fun Supplier.Companion.ofCode(code: String): Supplier? = Supplier.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val SupportPurpose.code: String
    get() =
        when (this) {
            SupportPurpose.LEARNING -> "learning"
            SupportPurpose.BEHAVIOUR -> "behaviour"
            SupportPurpose.ATTENDANCE -> "attendance"
            SupportPurpose.WELLBEING -> "wellbeing"
            SupportPurpose.TRANSITION -> "transition"
            SupportPurpose.SCHOOL_LIFE -> "school_life"
            SupportPurpose.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun SupportPurpose.Companion.ofCode(code: String): SupportPurpose? = SupportPurpose.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val TermEffect.code: String
    get() =
        when (this) {
            is TermEffect.Bars -> "bars"
            is TermEffect.Requires -> "requires"
            is TermEffect.Unclear -> "unclear"
            is TermEffect.LivesWith -> "lives_with"
            is TermEffect.SpendsTimeWith -> "spends_time_with"
            is TermEffect.SpecialGuardian -> "special_guardian"
            is TermEffect.CareTo -> "care_to"
            is TermEffect.ProtectedBy -> "protected_by"
            is TermEffect.Adopts -> "adopts"
            is TermEffect.RemainsParent -> "remains_parent"
            is TermEffect.ParentByOrder -> "parent_by_order"
            is TermEffect.EndsResponsibility -> "ends_responsibility"
            is TermEffect.MayPlace -> "may_place"
        }

/** The word as it is written in documents, the same in every language. */
val TermOf.code: String
    get() =
        when (this) {
            TermOf.LODGE -> "lodge"
            TermOf.NOTICE_OF_HEARING -> "notice_of_hearing"
            TermOf.DECISION_LETTER -> "decision_letter"
            TermOf.HEARING_AFTER_CLOSING -> "hearing_after_closing"
            TermOf.HEARING_IN_YEAR -> "hearing_in_year"
            TermOf.BOARD_MEETS -> "board_meets"
            TermOf.BOARD_MEETS_IF_ASKED -> "board_meets_if_asked"
            TermOf.ASK_FOR_REVIEW -> "ask_for_review"
            TermOf.APPEAL_AFTER_LETTER -> "appeal_after_letter"
            TermOf.APPEAL_AFTER_MEDIATION -> "appeal_after_mediation"
            TermOf.CLAIM -> "claim"
        }

/** The word of that code; null if this version of the library knows none. */
fun TermOf.Companion.ofCode(code: String): TermOf? = TermOf.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val UndertakingCause.code: String
    get() =
        when (this) {
            UndertakingCause.PLANNED -> "planned"
            UndertakingCause.BY_ACCIDENT -> "by_accident"
        }

/** The word of that code; null if this version of the library knows none. */
fun UndertakingCause.Companion.ofCode(code: String): UndertakingCause? = UndertakingCause.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val UndertakingKind.code: String
    get() =
        when (this) {
            UndertakingKind.PARENT -> "parent"
            UndertakingKind.VOLUNTEER -> "volunteer"
            UndertakingKind.PARENT_GOVERNOR -> "parent_governor"
            UndertakingKind.COMPANION -> "companion"
            UndertakingKind.ASSOCIATION_OFFICER -> "association_officer"
        }

/** The word of that code; null if this version of the library knows none. */
fun UndertakingKind.Companion.ofCode(code: String): UndertakingKind? = UndertakingKind.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val UndertakingScope.code: String
    get() =
        when (this) {
            UndertakingScope.ANY_OTHER_PERSON -> "any_other_person"
            UndertakingScope.OUTSIDE_THE_FAMILY -> "outside_the_family"
        }

/** The word of that code; null if this version of the library knows none. */
fun UndertakingScope.Companion.ofCode(code: String): UndertakingScope? = UndertakingScope.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val UndertakingState.code: String
    get() =
        when (this) {
            UndertakingState.ASKED -> "asked"
            UndertakingState.GIVEN -> "given"
            UndertakingState.REFUSED -> "refused"
            UndertakingState.ENDED -> "ended"
            UndertakingState.BREACHED -> "breached"
        }

/** The word of that code; null if this version of the library knows none. */
fun UndertakingState.Companion.ofCode(code: String): UndertakingState? = UndertakingState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val UndertakingStep.code: String
    get() =
        when (this) {
            UndertakingStep.AWAIT_ANSWER -> "await_answer"
            UndertakingStep.ASK_BEFORE_MORE -> "ask_before_more"
            UndertakingStep.ASK_FOR_DELETION -> "ask_for_deletion"
            UndertakingStep.OPEN_BREACH_RECORD -> "open_breach_record"
            UndertakingStep.HAVE_IT_SAID -> "have_it_said"
            UndertakingStep.ASK_IN_NEW_WORDING -> "ask_in_new_wording"
            UndertakingStep.STOP_DISCRETION -> "stop_discretion"
            UndertakingStep.TELL_HEAD -> "tell_head"
            UndertakingStep.LIMIT_ONLY_BY_ITS_STEPS -> "limit_only_by_its_steps"
            UndertakingStep.USE_OWN_WORDING -> "use_own_wording"
        }

/** The word of that code; null if this version of the library knows none. */
fun UndertakingStep.Companion.ofCode(code: String): UndertakingStep? = UndertakingStep.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Unmet.code: String
    get() =
        when (this) {
            Unmet.LANGUAGE -> "language"
            Unmet.HUMAN_TRANSLATION -> "human_translation"
            Unmet.FORMAT -> "format"
        }

/** The word of that code; null if this version of the library knows none. */
fun Unmet.Companion.ofCode(code: String): Unmet? = Unmet.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Urgency.code: String
    get() =
        when (this) {
            Urgency.IMMEDIATELY -> "immediately"
            Urgency.PROMPTLY -> "promptly"
            Urgency.BY_THE_DAY -> "by_the_day"
            Urgency.AS_THE_LADDER_SAYS -> "as_the_ladder_says"
            Urgency.OWN_CLOCK -> "own_clock"
            Urgency.NOT_STATED -> "not_stated"
        }

/** The word of that code; null if this version of the library knows none. */
fun Urgency.Companion.ofCode(code: String): Urgency? = Urgency.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val VersionState.code: String
    get() =
        when (this) {
            VersionState.GOVERNS -> "governs"
            VersionState.NOT_STATED -> "not_stated"
            VersionState.NONE_IN_FORCE -> "none_in_force"
        }

/** The word of that code; null if this version of the library knows none. */
fun VersionState.Companion.ofCode(code: String): VersionState? = VersionState.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val ViewGiven.code: String
    get() =
        when (this) {
            ViewGiven.AGREES -> "agrees"
            ViewGiven.DISAGREES -> "disagrees"
            ViewGiven.NEITHER -> "neither"
            ViewGiven.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun ViewGiven.Companion.ofCode(code: String): ViewGiven? = ViewGiven.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val VolunteerWork.code: String
    get() =
        when (this) {
            VolunteerWork.TEACHES -> "teaches"
            VolunteerWork.CARES -> "cares"
            VolunteerWork.PERSONAL_CARE -> "personal_care"
            VolunteerWork.ANOTHER_KIND -> "another_kind"
            VolunteerWork.NOT_SAID -> "not_said"
        }

/** The word of that code; null if this version of the library knows none. */
fun VolunteerWork.Companion.ofCode(code: String): VolunteerWork? = VolunteerWork.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val WayWhy.code: String
    get() =
        when (this) {
            WayWhy.PREFERRED -> "preferred"
            WayWhy.SENDERS_WISH -> "senders_wish"
            WayWhy.SCHOOLS_ORDER -> "schools_order"
            WayWhy.QUICKEST -> "quickest"
            WayWhy.CARRIES_THE_FORMAT -> "carries_the_format"
            WayWhy.NOTICE_ON_PAPER -> "notice_on_paper"
            WayWhy.TO_THE_ESTABLISHMENT -> "to_the_establishment"
            WayWhy.OTHERS_DECLINED -> "others_declined"
            WayWhy.ONLY_DECLINED -> "only_declined"
            WayWhy.AT_ANY_HOUR -> "at_any_hour"
            WayWhy.NOT_SHARED -> "not_shared"
            WayWhy.LIMITED -> "limited"
            WayWhy.REACHES_OTHERS -> "reaches_others"
            WayWhy.NONE_WILL_DO -> "none_will_do"
            WayWhy.UNREACHABLE -> "unreachable"
            WayWhy.NOT_RECORDED -> "not_recorded"
        }

/** The word of that code; null if this version of the library knows none. */
fun WayWhy.Companion.ofCode(code: String): WayWhy? = WayWhy.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Weekday.code: String
    get() =
        when (this) {
            Weekday.MONDAY -> "monday"
            Weekday.TUESDAY -> "tuesday"
            Weekday.WEDNESDAY -> "wednesday"
            Weekday.THURSDAY -> "thursday"
            Weekday.FRIDAY -> "friday"
            Weekday.SATURDAY -> "saturday"
            Weekday.SUNDAY -> "sunday"
        }

/** The word of that code; null if this version of the library knows none. */
fun Weekday.Companion.ofCode(code: String): Weekday? = Weekday.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val Weight.code: String
    get() =
        when (this) {
            Weight.BAR -> "bar"
            Weight.REQUIRED -> "required"
            Weight.UNSETTLED -> "unsettled"
            Weight.DUTY -> "duty"
            Weight.PERMISSION -> "permission"
            Weight.CONTEXT -> "context"
        }

/** The word of that code; null if this version of the library knows none. */
fun Weight.Companion.ofCode(code: String): Weight? = Weight.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val WhoMayComplain.code: String
    get() =
        when (this) {
            WhoMayComplain.PARENTS_OF_PUPILS -> "parents_of_pupils"
            WhoMayComplain.PARENTS_AND_PUPILS -> "parents_and_pupils"
            WhoMayComplain.ANYONE -> "anyone"
        }

/** The word of that code; null if this version of the library knows none. */
fun WhoMayComplain.Companion.ofCode(code: String): WhoMayComplain? = WhoMayComplain.entries.firstOrNull { it.code == code }

/** The word as it is written in documents, the same in every language. */
val WithheldWhy.code: String
    get() =
        when (this) {
            WithheldWhy.PROTECTED -> "protected"
            WithheldWhy.KEPT_BY_ORDER -> "kept_by_order"
            WithheldWhy.SAME_ADDRESS -> "same_address"
            WithheldWhy.REPEATS_WITHHELD -> "repeats_withheld"
            WithheldWhy.WHOSE_NOT_SAID -> "whose_not_said"
            WithheldWhy.OTHERS_DETAILS -> "others_details"
            WithheldWhy.NOT_AT_READERS_ADDRESS -> "not_at_readers_address"
            WithheldWhy.NOT_FOR_READER -> "not_for_reader"
        }

/** The word of that code; null if this version of the library knows none. */
fun WithheldWhy.Companion.ofCode(code: String): WithheldWhy? = WithheldWhy.entries.firstOrNull { it.code == code }
