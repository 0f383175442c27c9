// Written by `cargo xtask bindings` from the closed lists of the library. Not edited by hand.

extension AcceptanceTest: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .late: "late"
        case .thirdParty: "third_party"
        case .anonymous: "anonymous"
        case .campaign: "campaign"
        case .duplicate: "duplicate"
        case .notOwed: "not_owed"
        case .pastPupil: "past_pupil"
        case .moneyClaim: "money_claim"
        }
    }
}

extension AccessFormat: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .largePrint: "large_print"
        case .braille: "braille"
        case .easyRead: "easy_read"
        case .audio: "audio"
        case .signLanguage: "sign_language"
        }
    }
}

extension AccessGround: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .need: "need"
        case .dslDecision: "dsl_decision"
        case .bestInterests: "best_interests"
        case .safetyConcern: "safety_concern"
        case .childSafety: "child_safety"
        case .safeguardingMatter: "safeguarding_matter"
        case .staffingPanel: "staffing_panel"
        case .board: "board"
        case .linkGovernor: "link_governor"
        case .chairActs: "chair_acts"
        case .regulator: "regulator"
        case .privilegeWaived: "privilege_waived"
        case .ownCaseOutcome: "own_case_outcome"
        case .notTheOutcome: "not_the_outcome"
        case .othersTakenOut: "others_taken_out"
        case .caseManager: "case_manager"
        case .ownData: "own_data"
        case .excluded: "excluded"
        case .interested: "interested"
        case .ownTerms: "own_terms"
        case .safeguardingSharing: "safeguarding_sharing"
        case .requiredByLaw: "required_by_law"
        case .inspection: "inspection"
        case .policeRequest: "police_request"
        case .consentOfProtected: "consent_of_protected"
        case .publicInterest: "public_interest"
        case .ownDataRequest: "own_data_request"
        case .alreadyPublic: "already_public"
        }
    }
}

extension AccessWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .forAnyone: "for_anyone"
        case .classLets: "class_lets"
        case .ofItsKeepers: "of_its_keepers"
        case .conditionMet: "condition_met"
        case .overridden: "overridden"
        case .released: "released"
        case .conditionOpen: "condition_open"
        case .caseNotSaid: "case_not_said"
        case .entitlementNotSettled: "entitlement_not_settled"
        case .competenceNotJudged: "competence_not_judged"
        case .classNotSaid: "class_not_said"
        case .subjectNotSaid: "subject_not_said"
        case .pupilNotKnown: "pupil_not_known"
        case .classBars: "class_bars"
        case .orderOrHold: "order_or_hold"
        case .conditionNotMet: "condition_not_met"
        case .notOnTheCase: "not_on_the_case"
        case .keptOut: "kept_out"
        case .beforeRelease: "before_release"
        case .notCompetent: "not_competent"
        case .leftOutNotSaid: "left_out_not_said"
        case .noticeSuppressed: "notice_suppressed"
        case .noCapacity: "no_capacity"
        case .undertakingOpen: "undertaking_open"
        case .undertakingRefused: "undertaking_refused"
        case .undertakingOfAnotherKind: "undertaking_of_another_kind"
        case .findingsCopied: "findings_copied"
        case .otherPupilTakenOut: "other_pupil_taken_out"
        case .bothSidesConfidential: "both_sides_confidential"
        case .disciplineKept: "discipline_kept"
        case .minutesNotSaid: "minutes_not_said"
        }
    }
}

extension Act: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .schooling: "schooling"
        case .dayTrip: "day_trip"
        case .residential: "residential"
        case .abroad: "abroad"
        case .leisure: "leisure"
        case .medical: "medical"
        case .faith: "faith"
        case .socialMedia: "social_media"
        case .changeName: "change_name"
        case .personalData: "personal_data"
        case .other: "other"
        }
    }
}

extension AgendaTopic: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .policy: "policy"
        case .events: "events"
        case .onePupil: "one_pupil"
        case .oneOfStaff: "one_of_staff"
        case .liveComplaint: "live_complaint"
        case .other: "other"
        case .notSaid: "not_said"
        }
    }
}

extension Answer {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .standing: "standing"
        case .parents: "parents"
        case .decision: "decision"
        case .audience: "audience"
        case .sendCheck: "send_check"
        case .disclosure: "disclosure"
        case .undertakings: "undertakings"
        case .passOn: "pass_on"
        case .publicationBan: "publication_ban"
        case .confidenceDuty: "confidence_duty"
        case .redaction: "redaction"
        case .sheetCopy: "sheet_copy"
        case .reach: "reach"
        case .mergeCheck: "merge_check"
        case .correspondence: "correspondence"
        case .repliesDue: "replies_due"
        case .progressContact: "progress_contact"
        case .concern: "concern"
        case .concerns: "concerns"
        case .concernMove: "concern_move"
        case .volunteerCheck: "volunteer_check"
        case .volunteersDue: "volunteers_due"
        case .ballotRoll: "ballot_roll"
        case .mayStand: "may_stand"
        case .seats: "seats"
        case .eventInvitations: "event_invitations"
        case .takingPart: "taking_part"
        case .parentGroups: "parent_groups"
        case .explanation: "explanation"
        case .collection: "collection"
        case .equalTreatment: "equal_treatment"
        case .routing: "routing"
        case .safeguarding: "safeguarding"
        case .day: "day"
        case .kind: "kind"
        case .record: "record"
        case .copyCheck: "copy_check"
        case .requestCopy: "request_copy"
        case .breaches: "breaches"
        case .dataComplaints: "data_complaints"
        case .governorsReport: "governors_report"
        case .retentionDue: "retention_due"
        case .erasure: "erasure"
        case .preference: "preference"
        case .register: "register"
        case .consent: "consent"
        case .askList: "ask_list"
        case .stale: "stale"
        case .uses: "uses"
        case .consentRegister: "consent_register"
        case .consentRecord: "consent_record"
        case .policyStatus: "policy_status"
        case .mayRatify: "may_ratify"
        case .governingVersion: "governing_version"
        case .consultations: "consultations"
        }
    }
}

extension AppointedAs: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parentOfPupil: "parent_of_pupil"
        case .parentOfSchoolAge: "parent_of_school_age"
        }
    }
}

extension ApprovalLevel: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .fullBoard: "full_board"
        case .committee: "committee"
        case .oneGovernor: "one_governor"
        case .head: "head"
        }
    }
}

extension AskWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .mayGive: "may_give"
        case .hasToBeAsked: "has_to_be_asked"
        case .hasToBeNotified: "has_to_be_notified"
        case .pupilDecides: "pupil_decides"
        case .pupilAnswersToo: "pupil_answers_too"
        case .answerEnded: "answer_ended"
        case .formDoesNotCount: "form_does_not_count"
        case .hasAnswered: "has_answered"
        case .enoughGiven: "enough_given"
        case .noStanding: "no_standing"
        case .standingNotSettled: "standing_not_settled"
        case .excepted: "excepted"
        case .consentNotNeeded: "consent_not_needed"
        case .aNoStands: "a_no_stands"
        case .barred: "barred"
        case .pupilLeft: "pupil_left"
        case .pupilsDecision: "pupils_decision"
        case .notMadeToChoose: "not_made_to_choose"
        }
    }
}

extension Assurance: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .written: "written"
        case .available: "available"
        case .panelUninvolved: "panel_uninvolved"
        case .mayAttend: "may_attend"
        case .findingsCopied: "findings_copied"
        case .openToInspection: "open_to_inspection"
        case .recordKept: "record_kept"
        case .stageRecorded: "stage_recorded"
        case .actionRecorded: "action_recorded"
        case .confidential: "confidential"
        case .onWebsite: "on_website"
        case .findingsToHead: "findings_to_head"
        case .earlyRecorded: "early_recorded"
        case .suppliersOwn: "suppliers_own"
        case .distinct: "distinct"
        }
    }
}

extension BallotEvent {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .called: "called"
        case .told: "told"
        case .nominated: "nominated"
        case .withdrew: "withdrew"
        case .counted: "counted"
        case .tieSettled: "tie_settled"
        case .declared: "declared"
        }
    }
}

extension BanEnd: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .charge: "charge"
        case .publishedDecision: "published_decision"
        case .waiver: "waiver"
        case .courtOrder: "court_order"
        }
    }
}

extension BanPart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .englandOrWales: "england_or_wales"
        case .onRecord: "on_record"
        case .teacher: "teacher"
        case .byPupil: "by_pupil"
        case .relevantOffence: "relevant_offence"
        }
    }
}

extension BanState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .stands: "stands"
        case .ended: "ended"
        case .noSuchBan: "no_such_ban"
        case .notSettled: "not_settled"
        }
    }
}

extension BoardFinding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .tooFewSeats: "too_few_seats"
        case .tooFewParentSeats: "too_few_parent_seats"
        case .tooFewParents: "too_few_parents"
        case .noHeadSeat: "no_head_seat"
        case .notOneStaffSeat: "not_one_staff_seat"
        case .notOneAuthoritySeat: "not_one_authority_seat"
        case .vacancy: "vacancy"
        case .noTermsOfReference: "no_terms_of_reference"
        }
    }
}

extension BoardKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .governingBody: "governing_body"
        case .academyBoard: "academy_board"
        case .trustBoard: "trust_board"
        case .localGoverningBody: "local_governing_body"
        case .committee: "committee"
        case .advisoryGroup: "advisory_group"
        case .parentForum: "parent_forum"
        case .parentCouncil: "parent_council"
        }
    }
}

extension BoardStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .meets: "meets"
        case .short: "short"
        case .cannotShow: "cannot_show"
        case .noRule: "no_rule"
        }
    }
}

extension BreachRisk: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .noRisk: "no_risk"
        case .risk: "risk"
        case .highRisk: "high_risk"
        }
    }
}

extension BreachStep: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .contain: "contain"
        case .nameDecider: "name_decider"
        case .assess: "assess"
        case .report: "report"
        case .giveReasons: "give_reasons"
        case .noteHour: "note_hour"
        case .completeReport: "complete_report"
        case .findAffected: "find_affected"
        case .tellAffected: "tell_affected"
        }
    }
}

extension CalendarGap {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .exhausted: "exhausted"
        case .notYetBegun: "not_yet_begun"
        case .nothingEntered: "nothing_entered"
        case .noSummerTerm: "no_summer_term"
        case .bankHolidaysUnknown: "bank_holidays_unknown"
        case .unitUnspecified: "unit_unspecified"
        case .unitNotForThis: "unit_not_for_this"
        case .outOfRange: "out_of_range"
        }
    }
}

extension Capacity: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .entitledParent: "entitled_parent"
        case .adultNotEntitled: "adult_not_entitled"
        case .parentOfAnother: "parent_of_another"
        case .pupil: "pupil"
        case .formTutor: "form_tutor"
        case .subjectTeacher: "subject_teacher"
        case .dsl: "dsl"
        case .head: "head"
        case .governor: "governor"
        case .panelMember: "panel_member"
        case .inspector: "inspector"
        case .outsideAuthority: "outside_authority"
        }
    }
}

extension CareStatus: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .careOrder: "care_order"
        case .interimCareOrder: "interim_care_order"
        case .section20: "section_20"
        case .unknown: "unknown"
        }
    }
}

extension CaseAct: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .openSafeguardingRecord: "open_safeguarding_record"
        case .triage: "triage"
        case .beginStage: "begin_stage"
        case .findHandlerOutside: "find_handler_outside"
        case .acknowledge: "acknowledge"
        case .meet: "meet"
        case .decide: "decide"
        case .respond: "respond"
        case .convenePanel: "convene_panel"
        case .giveNotice: "give_notice"
        case .exchangePapers: "exchange_papers"
        case .holdHearing: "hold_hearing"
        case .sendFindings: "send_findings"
        case .conclude: "conclude"
        case .closeLapsed: "close_lapsed"
        case .reviewPause: "review_pause"
        case .handOn: "hand_on"
        }
    }
}

extension CaseClosure: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .resolved: "resolved"
        case .lapsed: "lapsed"
        case .decided: "decided"
        case .notAccepted: "not_accepted"
        }
    }
}

extension CaseOutcome: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .solution: "solution"
        case .agreedDifference: "agreed_difference"
        case .upheld: "upheld"
        case .partlyUpheld: "partly_upheld"
        case .notUpheld: "not_upheld"
        }
    }
}

extension CasePhase: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .received: "received"
        case .triage: "triage"
        case .outOfScope: "out_of_scope"
        case .informal: "informal"
        case .formal: "formal"
        case .awaitingComplainant: "awaiting_complainant"
        case .panelRequested: "panel_requested"
        case .panelScheduled: "panel_scheduled"
        case .panelDecided: "panel_decided"
        case .paused: "paused"
        case .withdrawn: "withdrawn"
        case .closed: "closed"
        case .outside: "external"
        }
    }
}

extension CaseRole: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .handler: "handler"
        case .clerk: "clerk"
        case .panelMember: "panel_member"
        case .complainant: "complainant"
        case .complainedAbout: "complained_about"
        case .caseManager: "case_manager"
        case .companion: "companion"
        }
    }
}

extension CaseStep {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .triaged: "triaged"
        case .leftLadder: "left_ladder"
        case .notAccepted: "not_accepted"
        case .began: "began"
        case .handedOn: "handed_on"
        case .acknowledged: "acknowledged"
        case .met: "met"
        case .responded: "responded"
        case .resolved: "resolved"
        case .hearingOffered: "hearing_offered"
        case .panelSet: "panel_set"
        case .heard: "heard"
        case .findingsSent: "findings_sent"
        case .concluded: "concluded"
        case .lapsed: "lapsed"
        case .reopened: "reopened"
        case .withdrawn: "withdrawn"
        case .paused: "paused"
        case .resumed: "resumed"
        case .extended: "extended"
        case .told: "told"
        case .cameAgain: "came_again"
        case .heardFirst: "heard_first"
        case .investigatorNamed: "investigator_named"
        case .decided: "decided"
        case .stoppedResponding: "stopped_responding"
        case .wentOutside: "went_outside"
        }
    }
}

extension Cell: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .mustByStatute: "M"
        case .mustEqually: "m"
        case .onRequest: "r"
        case .may: "Y"
        case .check: "?"
        case .no: "N"
        case .byResidence: "by_residence"
        case .afterCheck: "after_check"
        case .delegated: "d"
        case .onAuthority: "a"
        case .perOrder: "per_order"
        case .pupilDecides: "pupil_decides"
        }
    }
}

extension Change {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .factEnds: "fact_ends"
        case .factKnown: "fact_known"
        case .dayComes: "day_comes"
        }
    }
}

extension Channel: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .app: "app"
        case .email: "email"
        case .text: "text"
        case .telephone: "telephone"
        case .post: "post"
        case .byHand: "by_hand"
        }
    }
}

extension Charge: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .free: "free"
        case .copiesAtCost: "copies_at_cost"
        case .notSet: "not_set"
        }
    }
}

extension CheckKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .enhancedWithBarredList: "enhanced_with_barred_list"
        case .enhanced: "enhanced"
        case .pvgMembership: "pvg_membership"
        case .accessNi: "access_ni"
        }
    }
}

extension CheckNeeded: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .enhancedWithBarredList: "enhanced_with_barred_list"
        case .noBarredList: "no_barred_list"
        case .pvgMembership: "pvg_membership"
        case .accessNi: "access_ni"
        case .notSettled: "not_settled"
        }
    }
}

extension CheckResult: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .clear: "clear"
        case .toAssess: "to_assess"
        case .barred: "barred"
        }
    }
}

extension CheckStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .met: "met"
        case .notNeeded: "not_needed"
        case .notOnRecord: "not_on_record"
        case .withoutBarredList: "without_barred_list"
        case .toAssess: "to_assess"
        case .barred: "barred"
        case .notSettled: "not_settled"
        }
    }
}

extension Checked: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .verified: "V"
        case .secondary: "2"
        case .unverified: "U"
        case .notApplicable: "none"
        }
    }
}

extension ClaimForm: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .described: "described"
        case .draft: "draft"
        case .solicitorLetter: "solicitor_letter"
        case .parentingPlan: "parenting_plan"
        case .screenshot: "screenshot"
        case .recordFlag: "record_flag"
        }
    }
}

extension ClockNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .fromIdentity: "from_identity"
        case .paused: "paused"
        case .notPaused: "not_paused"
        case .extended: "extended"
        case .notExtended: "not_extended"
        case .moved: "moved"
        }
    }
}

extension ClockStart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .received: "received"
        case .deemedReceived: "deemed_received"
        case .acknowledged: "acknowledged"
        case .stageBegan: "stage_began"
        case .met: "met"
        case .responded: "responded"
        case .hearing: "hearing"
        case .decided: "decided"
        }
    }
}

extension Column: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .report: "RPT"
        case .events: "EVT"
        case .parentsEvening: "PEV"
        case .record: "REC"
        case .permission: "CON"
        case .consent: "PRC"
        case .governance: "GOV"
        case .exclusion: "EXC"
        case .trips: "TRP"
        case .messages: "MSG"
        case .emergency: "EMG"
        case .collect: "COL"
        case .complaint: "CMP"
        }
    }
}

extension ComplainantMay: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .askForNextStage: "ask_for_next_stage"
        case .askForPanel: "ask_for_panel"
        case .askForAnotherHandler: "ask_for_another_handler"
        case .withdraw: "withdraw"
        case .attendWithCompanion: "attend_with_companion"
        case .goOutside: "go_outside"
        }
    }
}

extension ConcernKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .classroom: "class"
        case .pastoral: "pastoral"
        case .subject: "subject"
        case .senSupport: "sen_support"
        case .site: "site"
        case .office: "office"
        case .boarding: "boarding"
        case .moneyClaim: "money_claim"
        case .behaviourPolicy: "behaviour_policy"
        case .referralHandling: "referral_handling"
        case .earlyYears: "early_years"
        case .staffConduct: "staff_conduct"
        case .other: "other"
        case .admissions: "admissions"
        case .exclusion: "exclusion"
        case .exclusionDiscrimination: "exclusion_discrimination"
        case .statutorySen: "statutory_sen"
        case .childProtection: "child_protection"
        case .whistleblowing: "whistleblowing"
        case .staffGrievance: "staff_grievance"
        case .curriculum: "curriculum"
        case .worship: "worship"
        case .siteProvider: "site_provider"
        case .reorganisation: "reorganisation"
        case .examResults: "exam_results"
        case .personalData: "personal_data"
        }
    }
}

extension ConcernMatter: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .classroom: "class"
        case .pastoral: "pastoral"
        case .subject: "subject"
        case .sen: "sen"
        case .behaviour: "behaviour"
        case .site: "site"
        case .boarding: "boarding"
        case .office: "office"
        case .moneyClaim: "money_claim"
        case .other: "other"
        }
    }
}

extension Condition: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .addressesLeftOut: "addresses_left_out"
        case .whereaboutsLeftOut: "whereabouts_left_out"
        case .byPost: "by_post"
        case .leaversReport: "leavers_report"
        case .socialWorkerToldToo: "social_worker_told_too"
        case .separateSlot: "separate_slot"
        case .withoutTheChild: "without_the_child"
        case .byTelephoneOrVideo: "by_telephone_or_video"
        }
    }
}

extension ConfidencePart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .quality: "quality"
        case .obligation: "obligation"
        case .unauthorised: "unauthorised"
        case .agreedOrOught: "agreed_or_ought"
        }
    }
}

extension ConsentCapacity: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .ownAccount: "own_account"
        case .parentalResponsibility: "parental_responsibility"
        case .parent: "parent"
        case .care: "care"
        case .delegation: "delegation"
        case .notSettled: "not_settled"
        }
    }
}

extension ConsentDuty: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .stop: "stop"
        case .erase: "erase"
        case .takeDown: "take_down"
        case .tellRecipients: "tell_recipients"
        case .destroy: "destroy"
        case .reasonableAlternative: "reasonable_alternative"
        case .impactAssessment: "impact_assessment"
        case .tellWhereTheChildIs: "tell_where_the_child_is"
        case .tellEachTime: "tell_each_time"
        case .seekPupilsViews: "seek_pupils_views"
        case .weighObjection: "weigh_objection"
        case .ringEveryContact: "ring_every_contact"
        case .recordEachDose: "record_each_dose"
        case .askPrescriber: "ask_prescriber"
        case .sayItCannotBeRecalled: "say_it_cannot_be_recalled"
        case .headTalksToParent: "head_talks_to_parent"
        case .arrangeSexEducation: "arrange_sex_education"
        case .noticeTwoSchoolDays: "notice_two_school_days"
        case .tellFamilyUnlessRisk: "tell_family_unless_risk"
        case .writtenRequest: "written_request"
        case .verifyResponsibility: "verify_responsibility"
        case .askPupil: "ask_pupil"
        case .doNotAskPupilToChoose: "do_not_ask_pupil_to_choose"
        case .safeguardingFirst: "safeguarding_first"
        case .keepLegalName: "keep_legal_name"
        case .encourageTellingParents: "encourage_telling_parents"
        }
    }
}

extension ConsentEvent: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .requested: "requested"
        case .given: "given"
        case .reconfirmed: "reconfirmed"
        case .refused: "refused"
        case .withdrawn: "withdrawn"
        case .expired: "expired"
        case .invalidated: "invalidated"
        }
    }
}

extension ConsentForm: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .written: "written"
        case .email: "email"
        case .recordedCall: "recorded_call"
        case .note: "note"
        case .clinicianRecord: "clinician_record"
        case .conduct: "conduct"
        case .optOutSilence: "opt_out_silence"
        case .preTicked: "pre_ticked"
        case .unknown: "unknown"
        }
    }
}

extension ConsentKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .dataProtection: "data_protection"
        case .permission: "permission"
        case .statutory: "statutory"
        case .withdrawal: "withdrawal"
        case .treatment: "treatment"
        case .marketing: "marketing"
        }
    }
}

extension ConsentSays: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .given: "given"
        case .reconfirmed: "reconfirmed"
        case .refused: "refused"
        case .objected: "objected"
        case .withdrawn: "withdrawn"
        }
    }
}

extension ConsentState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .valid: "valid"
        case .refused: "refused"
        case .missing: "missing"
        case .conflict: "conflict"
        case .withdrawn: "withdrawn"
        case .expired: "expired"
        case .notRequired: "not_required"
        case .excused: "excused"
        case .notExcused: "not_excused"
        }
    }
}

extension ConsentStep: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notRequired: "not_required"
        case .bar: "bar"
        case .pupil: "pupil"
        case .objections: "objections"
        case .consents: "consents"
        case .form: "form"
        case .currency: "currency"
        }
    }
}

extension ConsultationAudience: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parents: "parents"
        case .pupils: "pupils"
        case .staff: "staff"
        case .governors: "governors"
        case .community: "community"
        }
    }
}

extension ConsultationEvent {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .opened: "opened"
        case .invited: "invited"
        case .answered: "answered"
        case .closed: "closed"
        case .weighed: "weighed"
        case .decided: "decided"
        case .whatChanged: "what_changed"
        }
    }
}

extension ConsultationFault: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .tooShort: "too_short"
        case .closesOnNoSchoolDay: "closes_on_no_school_day"
        case .outsideTheWindow: "outside_the_window"
        case .parentsLeftOut: "parents_left_out"
        case .pupilsLeftOut: "pupils_left_out"
        case .unfair: "unfair"
        case .feedbackOverdue: "feedback_overdue"
        }
    }
}

extension ConsultationPart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .audience: "audience"
        case .channels: "channels"
        case .languages: "languages"
        case .invited: "invited"
        case .representatives: "representatives"
        case .fairness: "fairness"
        case .calendar: "calendar"
        case .schoolType: "school_type"
        case .policy: "policy"
        case .summary: "summary"
        case .decision: "decision"
        case .whatChanged: "what_changed"
        }
    }
}

extension ConsultationState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .open: "open"
        case .closed: "closed"
        case .decided: "decided"
        case .fedBack: "fed_back"
        }
    }
}

extension ContactFlag: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .legalGuardian: "legal_guardian"
        case .emergency: "emergency"
        case .mayCollect: "may_collect"
        case .correspondence: "correspondence"
        case .reports: "reports"
        case .portalAccess: "portal_access"
        case .primaryContact: "primary_contact"
        case .sameAddress: "same_address"
        }
    }
}

extension ContactNote {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .contribution: "contribution"
        case .advice: "advice"
        case .skill: "skill"
        case .signposted: "signposted"
        }
    }
}

extension ContactStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .inTime: "in_time"
        case .overdue: "overdue"
        case .noInterval: "no_interval"
        case .cannotSay: "cannot_say"
        }
    }
}

extension CopyStage: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .delivered: "delivered"
        case .failed: "failed"
        case .read: "read"
        case .acknowledged: "acknowledged"
        }
    }
}

extension CopyWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notAnswered: "not_answered"
        case .nothingAgainst: "nothing_against"
        case .lookedAt: "looked_at"
        case .exempt: "exempt"
        case .notLookedAt: "not_looked_at"
        case .keptAddress: "kept_address"
        case .marksNotReleased: "marks_not_released"
        case .noClassSaid: "no_class_said"
        case .nobodySaidWhose: "nobody_said_whose"
        case .leftOutNotSaid: "left_out_not_said"
        case .keptFromThem: "kept_from_them"
        case .classKeepsIt: "class_keeps_it"
        }
    }
}

extension CountingUnit: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .schoolDay: "school_day"
        case .workingDay: "working_day"
        case .workingDayTermOnly: "working_day_term_only"
        case .calendarDay: "calendar_day"
        case .schoolWeek: "school_week"
        case .calendarWeek: "calendar_week"
        case .month: "month"
        case .hour: "hour"
        case .unspecified: "unspecified"
        }
    }
}

extension DataCircle: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .anyone: "anyone"
        case .ownFamily: "own_family"
        case .personNamed: "person_named"
        case .staffByNeed: "staff_by_need"
        case .namedStaff: "named_staff"
        case .handlers: "handlers"
        case .governorsEntitled: "governors_entitled"
        case .examsOffice: "exams_office"
        case .headAndLegal: "head_and_legal"
        case .hrAndHead: "hr_and_head"
        case .safeguardingLeads: "safeguarding_leads"
        case .caseManager: "case_manager"
        case .nobody: "nobody"
        }
    }
}

extension DataClass: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .public: "public"
        case .family: "family"
        case .pupilPersonal: "pupil_personal"
        case .specialCategory: "special_category"
        case .safeguarding: "safeguarding"
        case .staffPersonal: "staff_personal"
        case .thirdParty: "third_party"
        case .restrictedAddress: "restricted_address"
        case .examEmbargoed: "exam_embargoed"
        case .legalPrivilege: "legal_privilege"
        case .governorPartTwo: "governor_part_two"
        case .complaintFile: "complaint_file"
        case .ladoRecord: "lado_record"
        case .instrument: "instrument"
        }
    }
}

extension DataComplaintDone: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .acknowledged: "acknowledged"
        case .progressTold: "progress_told"
        case .outcomeTold: "outcome_told"
        }
    }
}

extension DataComplaintNext: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .acknowledge: "acknowledge"
        case .tellOutcome: "tell_outcome"
        case .nameIco: "name_ico"
        }
    }
}

extension DatePrecision: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .day: "day"
        case .month: "month"
        }
    }
}

extension Day {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .on: "on"
        case .at: "at"
        case .notKnown: "not_known"
        }
    }
}

extension DayKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .schoolDay: "school_day"
        case .trainingDay: "training_day"
        case .lostDay: "lost_day"
        case .bankHoliday: "bank_holiday"
        case .localHoliday: "local_holiday"
        case .weekend: "weekend"
        case .halfTerm: "half_term"
        case .holiday: "holiday"
        }
    }
}

extension DelegatedBy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .authority: "authority"
        case .parents: "parents"
        }
    }
}

extension DetailKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .name: "name"
        case .postalAddress: "postal_address"
        case .postcode: "postcode"
        case .mapPosition: "map_position"
        case .telephone: "telephone"
        case .email: "email"
        case .workplace: "workplace"
        case .schoolName: "school_name"
        case .locationClue: "location_clue"
        case .other: "other"
        }
    }
}

extension DetailMark: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .shown: "shown"
        case .withheld: "withheld"
        }
    }
}

extension Due {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .by: "by"
        case .notKnown: "not_known"
        case .notSet: "not_set"
        }
    }
}

extension ElectedBy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .statute: "statute"
        case .boardRules: "board_rules"
        case .notSaid: "not_said"
        }
    }
}

extension ElectionNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .uncontested: "uncontested"
        case .boardAppoints: "board_appoints"
        case .notSecret: "not_secret"
        case .secrecyNotKnown: "secrecy_not_known"
        case .turnoutSet: "turnout_set"
        case .votesForNobody: "votes_for_nobody"
        case .candidateBarred: "candidate_barred"
        case .candidateToCheck: "candidate_to_check"
        }
    }
}

extension ElectionPhase: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nominating: "nominating"
        case .voting: "voting"
        case .toCount: "to_count"
        case .tied: "tied"
        case .decided: "decided"
        }
    }
}

extension EqualFinding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .givenAgainst: "given_against"
        case .leftOut: "left_out"
        case .givenUnsettled: "given_unsettled"
        case .waiting: "waiting"
        case .keptBack: "kept_back"
        case .notOwed: "not_owed"
        case .alike: "alike"
        }
    }
}

extension ErasureBlock: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .legalHold: "legal_hold"
        case .holdToCheck: "hold_to_check"
        case .nobodyNamed: "nobody_named"
        case .onRoll: "on_roll"
        case .openBreach: "open_breach"
        case .openDataComplaint: "open_data_complaint"
        case .openCase: "open_case"
        case .openSafeguarding: "open_safeguarding"
        case .recordKept: "record_kept"
        case .recordToCheck: "record_to_check"
        }
    }
}

extension EventKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parentsEvening: "parents_evening"
        case .programme: "programme"
        case .parentingSupport: "parenting_support"
        case .information: "information"
        case .training: "training"
        case .homeLearning: "home_learning"
        case .other: "other"
        }
    }
}

extension EventNote {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .planned: "planned"
        case .invited: "invited"
        case .slotGiven: "slot_given"
        case .attended: "attended"
        }
    }
}

extension Evidence: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .assertion: "assertion"
        case .declaration: "declaration"
        case .authorityConfirmation: "authority_confirmation"
        case .documentSeen: "document_seen"
        }
    }
}

extension ExceptionGround: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .cannotBeFound: "cannot_be_found"
        case .lacksCapacity: "lacks_capacity"
        case .welfare: "welfare"
        case .notPracticable: "not_practicable"
        }
    }
}

extension Exemption: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .seriousHarm: "serious_harm"
        case .childAbuseData: "child_abuse_data"
        case .otherPeople: "other_people"
        case .otherParentsAddress: "other_parents_address"
        case .examScripts: "exam_scripts"
        case .ownNotes: "own_notes"
        case .otherChildsParent: "other_childs_parent"
        case .legalPrivilege: "legal_privilege"
        case .references: "references"
        case .managementPlanning: "management_planning"
        case .negotiations: "negotiations"
        }
    }
}

extension Fact {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .profileAdopted: "profile_adopted"
        case .calendarAdopted: "calendar_adopted"
        case .pupilOnRoll: "pupil_on_roll"
        case .pupilBorn: "pupil_born"
        case .habitualResidence: "habitual_residence"
        case .awayFromHome: "away_from_home"
        case .relationship: "relationship"
        case .parenthood: "parenthood"
        case .livesWith: "lives_with"
        case .looksAfter: "looks_after"
        case .responsibility: "responsibility"
        case .responsibilityStated: "responsibility_stated"
        case .flag: "flag"
        case .contactPriority: "contact_priority"
        case .orderSeen: "order_seen"
        case .orderClaimed: "order_claimed"
        case .safeguardingHold: "safeguarding_hold"
        case .riskChecked: "risk_checked"
        case .lookedAfter: "looked_after"
        case .authorityLimit: "authority_limit"
        case .speaksForAuthority: "speaks_for_authority"
        case .placed: "placed"
        case .carerRecognised: "carer_recognised"
        case .died: "died"
        case .imprisoned: "imprisoned"
        case .reportWaived: "report_waived"
        case .requested: "requested"
        case .authorised: "authorised"
        case .delegated: "delegated"
        case .given: "given"
        case .preferenceExpressed: "preference_expressed"
        case .specialCircumstances: "special_circumstances"
        case .pupilAgreement: "pupil_agreement"
        case .consentAsked: "consent_asked"
        case .consentAnswered: "consent_answered"
        case .competenceAssessed: "competence_assessed"
        case .notificationExcepted: "notification_excepted"
        case .excusalDecided: "excusal_decided"
        case .consentUsed: "consent_used"
        case .purposeChanged: "purpose_changed"
        case .contactPoint: "contact_point"
        case .channelPreferred: "channel_preferred"
        case .noticesByEmail: "notices_by_email"
        case .languageNeeded: "language_needed"
        case .formatNeeded: "format_needed"
        case .cannotWrite: "cannot_write"
        case .deployed: "deployed"
        case .contactLimited: "contact_limited"
        case .disclosureDecided: "disclosure_decided"
        case .adviceOverridden: "advice_overridden"
        case .breachFound: "breach_found"
        case .breachContained: "breach_contained"
        case .breachAssessed: "breach_assessed"
        case .breachReported: "breach_reported"
        case .breachTold: "breach_told"
        case .dataComplaintReceived: "data_complaint_received"
        case .dataComplaintStep: "data_complaint_step"
        case .legalHold: "legal_hold"
        case .threadOpened: "thread_opened"
        case .messageSent: "message_sent"
        case .messageReached: "message_reached"
        case .messageReceived: "message_received"
        case .messagePassedOn: "message_passed_on"
        case .conversationHeld: "conversation_held"
        case .concernRaised: "concern_raised"
        case .concernStep: "concern_step"
        case .volunteerStep: "volunteer_step"
        case .seatStep: "seat_step"
        case .ballotStep: "ballot_step"
        case .eventStep: "event_step"
        case .contactLogged: "contact_logged"
        case .parentGroup: "parent_group"
        case .postHeld: "post_held"
        case .inGroup: "in_group"
        case .unavailable: "unavailable"
        case .safeguardingOpened: "safeguarding_opened"
        case .safeguardingNoted: "safeguarding_noted"
        case .casePart: "case_part"
        case .accessDecided: "access_decided"
        case .undertakingWorded: "undertaking_worded"
        case .undertakingAsked: "undertaking_asked"
        case .undertakingAnswered: "undertaking_answered"
        case .undertakingBreached: "undertaking_breached"
        case .deletionConfirmed: "deletion_confirmed"
        case .minutesConfidential: "minutes_confidential"
        case .teacherAccused: "teacher_accused"
        case .publicationBanEnded: "publication_ban_ended"
        case .noticeSuppressed: "notice_suppressed"
        case .addressProtected: "address_protected"
        case .protectedAddressUsed: "protected_address_used"
        case .reportPublished: "report_published"
        case .policyStep: "policy_step"
        case .consultationStep: "consultation_step"
        case .ended: "ended"
        case .retracted: "retracted"
        }
    }
}

extension FigureMark: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .suppressed: "c"
        case .notApplicable: "z"
        case .notAvailable: "x"
        case .low: "low"
        case .unreliable: "u"
        }
    }
}

extension FilePart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .findings: "findings"
        case .correspondence: "correspondence"
        case .discipline: "discipline"
        }
    }
}

extension FindingsTo: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .complainant: "complainant"
        case .complainedAbout: "complained_about"
        case .proprietor: "proprietor"
        case .headteacher: "headteacher"
        }
    }
}

extension Firmness: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .aim: "aim"
        case .promise: "promise"
        }
    }
}

extension FormNeeded: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .none: "none"
        case .recorded: "recorded"
        case .explicit: "explicit"
        case .written: "written"
        case .clinician: "clinician"
        }
    }
}

extension Givers: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nobody: "nobody"
        case .responsibilityHolder: "responsibility_holder"
        case .parentOrCarer: "parent_or_carer"
        case .biometricsParent: "biometrics_parent"
        case .parent: "parent"
        case .theAdult: "the_adult"
        case .pupil: "pupil"
        }
    }
}

extension GroupKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .association: "association"
        case .forum: "forum"
        case .advisoryGroup: "advisory_group"
        case .parentCouncil: "parent_council"
        }
    }
}

extension GroupStep {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .founded: "founded"
        case .termsAdopted: "terms_adopted"
        case .raised: "raised"
        case .met: "met"
        case .signedUp: "signed_up"
        case .dataPassed: "data_passed"
        case .viewsGiven: "views_given"
        case .viewsAnswered: "views_answered"
        }
    }
}

extension GroupTask: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .writeTerms: "write_terms"
        case .answerViews: "answer_views"
        case .haveACouncil: "have_a_council"
        case .stopSharing: "stop_sharing"
        }
    }
}

extension Guard: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .allow: "allow"
        case .needsSecondPerson: "needs_second_person"
        case .refuse: "refuse"
        }
    }
}

extension GuardWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nobodyReceives: "nobody_receives"
        case .classNotSaid: "class_not_said"
        case .subjectsNotSaid: "subjects_not_said"
        case .notForParents: "not_for_parents"
        case .aPersonDecides: "a_person_decides"
        case .notTheirs: "not_theirs"
        case .siblingsToSplit: "siblings_to_split"
        case .olderDestination: "older_destination"
        case .aboutAnotherAdult: "about_another_adult"
        case .classAgainstKind: "class_against_kind"
        case .destinationNotSaid: "destination_not_said"
        case .onCondition: "on_condition"
        case .needUnmet: "need_unmet"
        case .othersDetails: "others_details"
        case .protectedAddress: "protected_address"
        case .noWay: "no_way"
        case .promotionInWhatIsOwed: "promotion_in_what_is_owed"
        case .pupilsUnreached: "pupils_unreached"
        case .reachesOthers: "reaches_others"
        case .amongStaff: "among_staff"
        case .notInConversation: "not_in_conversation"
        case .besideConversation: "beside_conversation"
        case .conversationNotKnown: "conversation_not_known"
        }
    }
}

extension HandOver: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .complainantAsked: "complainant_asked"
        case .compromised: "compromised"
        case .involved: "involved"
        case .away: "away"
        }
    }
}

extension HelpGap: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .activity: "activity"
        case .work: "work"
        case .rota: "rota"
        case .overnight: "overnight"
        case .supervision: "supervision"
        case .familyArrangement: "family_arrangement"
        case .nation: "nation"
        case .nationRule: "nation_rule"
        case .judgement: "judgement"
        }
    }
}

extension HelpStep {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .planned: "planned"
        case .comesWeekly: "comes_weekly"
        case .comes: "comes"
        case .checked: "checked"
        }
    }
}

extension HelpWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .familyArrangement: "family_arrangement"
        case .personalCare: "personal_care"
        case .weekly: "weekly"
        case .overnight: "overnight"
        case .manyDays: "many_days"
        case .supervised: "supervised"
        case .supervisionCountsNoMore: "supervision_counts_no_more"
        case .seldom: "seldom"
        case .anotherKind: "another_kind"
        case .ownScheme: "own_scheme"
        }
    }
}

extension HourRule: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .clock: "clock"
        case .weekdayHours: "weekday_hours"
        }
    }
}

extension HowMany: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .none: "none"
        case .one: "one"
        case .all: "all"
        }
    }
}

extension InAbsence: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .never: "never"
        case .afterRealOffer: "after_real_offer"
        case .always: "always"
        }
    }
}

extension Indicator: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .reach: "reach"
        case .twoWay: "two_way"
        case .parentStarted: "parent_started"
        case .replyInPromise: "reply_in_promise"
        case .recentDialogue: "recent_dialogue"
        case .consultationLoop: "consultation_loop"
        case .eventAttendance: "event_attendance"
        }
    }
}

extension InviteNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notInvited: "not_invited"
        case .invitedAgainstRule: "invited_against_rule"
        case .invitedUnchecked: "invited_unchecked"
        case .slotShared: "slot_shared"
        case .slotMissing: "slot_missing"
        case .offerOwnSlot: "offer_own_slot"
        }
    }
}

extension ItemState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .public: "public"
        case .marked: "marked"
        case .takeOff: "take_off"
        case .toLadder: "to_ladder"
        case .toCheck: "to_check"
        }
    }
}

extension Kept {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .years: "years"
        case .notKnown: "not_known"
        }
    }
}

extension Known: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        }
    }
}

extension LawfulBasis: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .publicTask: "public_task"
        case .legalObligation: "legal_obligation"
        case .legitimateInterests: "legitimate_interests"
        case .recognisedLegitimateInterests: "recognised_legitimate_interests"
        case .contract: "contract"
        case .vitalInterests: "vital_interests"
        case .statute: "statute"
        case .household: "household"
        }
    }
}

extension LeftWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .resigned: "resigned"
        case .removed: "removed"
        case .disqualified: "disqualified"
        case .other: "other"
        }
    }
}

extension Listener: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .socialCare: "social_care"
        case .police: "police"
        case .lado: "lado"
        case .regulator: "regulator"
        case .ico: "ico"
        case .ofsted: "ofsted"
        case .dfe: "dfe"
        case .court: "court"
        case .ownLawyer: "own_lawyer"
        case .ownDoctor: "own_doctor"
        case .protectedDisclosure: "protected_disclosure"
        case .coParent: "co_parent"
        case .theChild: "the_child"
        case .anyoneElse: "anyone_else"
        }
    }
}

extension LooseKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nothing: "nothing"
        case .flag: "flag"
        case .whole: "whole_number"
        case .number: "other_number"
        case .text: "text"
        case .list: "list"
        case .table: "table"
        }
    }
}

extension MatrixRow: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .b1: "B1"
        case .b2: "B2"
        case .b3: "B3"
        case .b4: "B4"
        case .b5: "B5"
        case .b6: "B6"
        case .b7: "B7"
        case .b8: "B8"
        case .b9: "B9"
        case .b10: "B10"
        case .b11: "B11"
        case .b12: "B12"
        case .b13: "B13"
        case .b14: "B14"
        case .b15: "B15"
        case .b16: "B16"
        case .b17: "B17"
        case .b18: "B18"
        case .b19: "B19"
        case .b20: "B20"
        case .b21: "B21"
        case .b22: "B22"
        }
    }
}

extension MergeEffect: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .wider: "wider"
        case .narrower: "narrower"
        case .otherwise: "otherwise"
        }
    }
}

extension MessageKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .report: "report"
        case .exclusion: "exclusion"
        case .event: "event"
        case .parentsEvening: "parents_evening"
        case .permission: "permission"
        case .trip: "trip"
        case .daily: "daily"
        case .seriousIncident: "serious_incident"
        case .educationPlan: "education_plan"
        case .absence: "absence"
        case .closure: "closure"
        case .meeting: "meeting"
        case .consentRequest: "consent_request"
        case .progress: "progress"
        case .policyNews: "policy_news"
        case .safeguardingNotice: "safeguarding_notice"
        case .marketing: "marketing"
        case .flyer: "flyer"
        }
    }
}

extension MethodNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .smallNumbers: "small_numbers"
        case .earlierReports: "earlier_reports"
        case .bases: "bases"
        case .families: "families"
        case .oneResolver: "one_resolver"
        case .lastDay: "last_day"
        case .noNames: "no_names"
        case .noPromise: "no_promise"
        case .noCalendar: "no_calendar"
        case .noPolicy: "no_policy"
        case .notOver: "not_over"
        case .noPeople: "no_people"
        case .reviewOverdue: "review_overdue"
        }
    }
}

extension MinutesNaming: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .worker: "worker"
        case .pupilOrCandidate: "pupil_or_candidate"
        case .nobody: "nobody"
        case .notSaid: "not_said"
        }
    }
}

extension MissingFact: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .profile: "profile"
        case .dateOfBirth: "date_of_birth"
        case .onRoll: "on_roll"
        case .relationship: "relationship"
        case .legalParenthood: "legal_parenthood"
        case .parentalResponsibility: "parental_responsibility"
        case .livesWith: "lives_with"
        case .looksAfter: "looks_after"
        case .careStatus: "care_status"
        case .speaksForAuthority: "speaks_for_authority"
        case .habitualResidence: "habitual_residence"
        case .foreignResponsibility: "foreign_responsibility"
        case .theOrder: "the_order"
        case .orderTerms: "order_terms"
        case .courtDirection: "court_direction"
        case .riskAssessment: "risk_assessment"
        case .authorityDecision: "authority_decision"
        case .guardianDecision: "guardian_decision"
        case .agencyDecision: "agency_decision"
        case .pupilAgreement: "pupil_agreement"
        case .headDecision: "head_decision"
        case .nationRule: "nation_rule"
        case .earlierRule: "earlier_rule"
        case .request: "request"
        case .calendar: "calendar"
        case .schoolTypeRule: "school_type_rule"
        case .occasion: "occasion"
        case .act: "act"
        case .delegation: "delegation"
        case .authorisation: "authorisation"
        case .boardRules: "board_rules"
        case .writtenRequest: "written_request"
        case .identity: "identity"
        case .competence: "competence"
        case .childAuthority: "child_authority"
        case .childInterests: "child_interests"
        case .takenUp: "taken_up"
        case .capacity: "capacity"
        case .purpose: "purpose"
        case .prescription: "prescription"
        case .healthPlan: "health_plan"
        case .fundingAgreement: "funding_agreement"
        case .daysAbroad: "days_abroad"
        case .adultCapacity: "adult_capacity"
        case .writtenObjection: "written_objection"
        case .disclosureDecision: "disclosure_decision"
        case .preference: "preference"
        }
    }
}

extension Nation: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .england: "ENG"
        case .wales: "WAL"
        case .scotland: "SCT"
        case .northernIreland: "NIR"
        }
    }
}

extension NoDay: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notReceived: "not_received"
        case .identityNotShown: "identity_not_shown"
        case .notClarified: "not_clarified"
        case .notInWriting: "not_in_writing"
        case .choice: "choice"
        case .notOwed: "not_owed"
        case .nationRule: "nation_rule"
        case .earlierRule: "earlier_rule"
        case .profile: "profile"
        }
    }
}

extension NobodyWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .postNotHeld: "post_not_held"
        case .inConflict: "in_conflict"
        case .away: "away"
        case .noInternalHandler: "no_internal_handler"
        }
    }
}

extension NotToldWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .riskToChild: "risk_to_child"
        case .suspectedSource: "suspected_source"
        case .unfitNow: "unfit_now"
        case .authorityAsks: "authority_asks"
        case .evidenceAtRisk: "evidence_at_risk"
        case .forcedMarriage: "forced_marriage"
        case .honourBasedAbuse: "honour_based_abuse"
        case .fabricatedIllness: "fabricated_illness"
        }
    }
}

extension NoticeState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .told: "told"
        case .tellFirst: "tell_first"
        case .leadDecides: "lead_decides"
        case .adviceFirst: "advice_first"
        case .agenciesFirst: "agencies_first"
        case .notYet: "not_yet"
        case .keptFrom: "kept_from"
        }
    }
}

extension Objection: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nothing: "nothing"
        case .weighed: "weighed"
        case .conflict: "conflict"
        case .stops: "stops"
        }
    }
}

extension OfficerWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .opened: "opened"
        case .nothingProtected: "nothing_protected"
        case .postNotHeld: "post_not_held"
        case .readByOthers: "read_by_others"
        case .keptFromThem: "kept_from_them"
        case .notForThem: "not_for_them"
        }
    }
}

extension OrderKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .childArrangements: "child_arrangements"
        case .prohibitedSteps: "prohibited_steps"
        case .specificIssue: "specific_issue"
        case .nonMolestation: "non_molestation"
        case .occupation: "occupation"
        case .noApplications: "no_applications"
        case .care: "care"
        case .interimCare: "interim_care"
        case .emergencyProtection: "emergency_protection"
        case .policeProtection: "police_protection"
        case .offenderProhibitedSteps: "offender_prohibited_steps"
        case .protectiveMeasure: "protective_measure"
        case .wardship: "wardship"
        case .specialGuardianship: "special_guardianship"
        case .placement: "placement"
        case .adoption: "adoption"
        case .parentalOrder: "parental_order"
        case .responsibilityRevoked: "responsibility_revoked"
        }
    }
}

extension OutOfTerm: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .deemedNextSchoolDay: "deemed_next_school_day"
        case .extend: "extend"
        case .without: "none"
        }
    }
}

extension Outcome: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .must: "must"
        case .may: "may"
        case .mustNot: "must_not"
        case .needsCheck: "needs_check"
        }
    }
}

extension PanelFault: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .tooFew: "too_few"
        case .involved: "involved"
        case .nobodyIndependent: "nobody_independent"
        case .notIndependent: "not_independent"
        case .twice: "twice"
        case .away: "away"
        }
    }
}

extension Parenthood: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .birthMother: "birth_mother"
        case .father: "father"
        case .secondFemaleParent: "second_female_parent"
        case .surrogate: "surrogate"
        case .surrogatesPartner: "surrogates_partner"
        case .notAParent: "not_a_parent"
        }
    }
}

extension PartLevel: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .child: "child"
        case .class: "class"
        case .school: "school"
        case .governance: "governance"
        }
    }
}

extension PartNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .purposeNotSaid: "purpose_not_said"
        case .nothingAtHome: "nothing_at_home"
        case .nothingAtSchool: "nothing_at_school"
        case .noInformation: "no_information"
        case .noTrainingForStaff: "no_training_for_staff"
        case .noTrainingForParents: "no_training_for_parents"
        case .sharedWithoutBasis: "shared_without_basis"
        }
    }
}

extension PartPlace: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .school: "school"
        case .home: "home"
        case .online: "online"
        }
    }
}

extension PartView: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .whole: "whole"
        case .ofAdult: "of_adult"
        case .ofPupil: "of_pupil"
        }
    }
}

extension PartyState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notAsked: "not_asked"
        case .asked: "asked"
        case .given: "given"
        case .refused: "refused"
        case .objected: "objected"
        case .withdrawn: "withdrawn"
        case .expired: "expired"
        case .wrongForm: "wrong_form"
        case .bundled: "bundled"
        }
    }
}

extension PassingOnWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .neverBlocked: "never_blocked"
        case .ownChild: "own_child"
        case .insideTheFamily: "inside_the_family"
        case .coParentMaySeeIt: "co_parent_may_see_it"
        case .adultNotSaid: "adult_not_said"
        case .childIsMeant: "child_is_meant"
        case .undertakingStands: "undertaking_stands"
        case .doesNotStand: "does_not_stand"
        case .doesNotCover: "does_not_cover"
        case .notOnRecord: "not_on_record"
        }
    }
}

extension PastPupils: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .ifBegunOnRoll: "if_begun_on_roll"
        case .always: "always"
        case .never: "never"
        }
    }
}

extension PauseReason: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .police: "police"
        case .socialCare: "social_care"
        case .tribunal: "tribunal"
        case .court: "court"
        case .mediation: "mediation"
        }
    }
}

extension PlacementKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .fosterCare: "foster_care"
        case .childrensHome: "childrens_home"
        case .privateFostering: "private_fostering"
        case .adoption: "adoption"
        }
    }
}

extension PolicyAudience: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .staff: "staff"
        case .parents: "parents"
        case .governors: "governors"
        }
    }
}

extension PolicyDuty: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .publishOnWebsite: "publish_on_website"
        case .freeCopy: "free_copy"
        case .determine: "determine"
        case .copyToAuthority: "copy_to_authority"
        case .consultAgain: "consult_again"
        case .supplierTender: "supplier_tender"
        }
    }
}

extension PolicyEvent {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .prepared: "prepared"
        case .consulted: "consulted"
        case .notConsulted: "not_consulted"
        case .ratified: "ratified"
        case .inForce: "in_force"
        case .promoted: "promoted"
        case .published: "published"
        case .reviewTriggered: "review_triggered"
        case .reviewBegun: "review_begun"
        case .reviewed: "reviewed"
        case .tenderHeld: "tender_held"
        case .superseded: "superseded"
        case .archived: "archived"
        case .given: "given"
        case .acknowledged: "acknowledged"
        }
    }
}

extension PolicyFault: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .authorRatifies: "author_ratifies"
        case .levelTooLow: "level_too_low"
        case .parentsNotAsked: "parents_not_asked"
        case .consultationOpen: "consultation_open"
        case .consultationFaulty: "consultation_faulty"
        case .intervalTooLong: "interval_too_long"
        }
    }
}

extension PolicyKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .admissionArrangements: "admission_arrangements"
        case .childProtection: "child_protection"
        case .specialNeeds: "special_needs"
        case .teachersPay: "teachers_pay"
        case .accessibilityPlan: "accessibility_plan"
        case .dataProtection: "data_protection"
        case .complaints: "complaints"
        case .relationshipsEducation: "relationships_education"
        case .uniform: "uniform"
        case .communications: "communications"
        case .other: "other"
        }
    }
}

extension PolicyMark: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .promoted: "promoted"
        case .underReview: "under_review"
        case .reviewEarly: "review_early"
        case .toBeAmended: "to_be_amended"
        case .toBeWithdrawn: "to_be_withdrawn"
        }
    }
}

extension PolicyPart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .preparation: "preparation"
        case .author: "author"
        case .ratification: "ratification"
        case .body: "body"
        case .minuteReference: "minute_reference"
        case .version: "version"
        case .approvalNeeded: "approval_needed"
        case .approvalGiven: "approval_given"
        case .wholeSchool: "whole_school"
        case .schoolType: "school_type"
        case .consultation: "consultation"
        case .consultationRecord: "consultation_record"
        case .fairness: "fairness"
        case .reviewInterval: "review_interval"
        case .review: "review"
        case .implementation: "implementation"
        case .effectiveness: "effectiveness"
        case .decision: "decision"
        case .promotionToStaff: "promotion_to_staff"
        case .promotionToParents: "promotion_to_parents"
        case .promotionToGovernors: "promotion_to_governors"
        }
    }
}

extension PolicyState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .draft: "draft"
        case .consulted: "consulted"
        case .ratified: "ratified"
        case .inForce: "in_force"
        case .superseded: "superseded"
        case .archived: "archived"
        }
    }
}

extension Post: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .classTeacher: "class_teacher"
        case .formTutor: "form_tutor"
        case .subjectTeacher: "subject_teacher"
        case .senco: "senco"
        case .headOfYear: "head_of_year"
        case .headOfDepartment: "head_of_department"
        case .seniorTeacher: "senior_teacher"
        case .sltMember: "slt_member"
        case .complaintsCoordinator: "complaints_coordinator"
        case .headteacher: "headteacher"
        case .executiveHeadteacher: "executive_headteacher"
        case .clerk: "clerk"
        case .governor: "governor"
        case .chairOfGovernors: "chair_of_governors"
        case .viceChair: "vice_chair"
        case .governingBody: "governing_body"
        case .governorsPanel: "governors_panel"
        case .complaintsPanel: "complaints_panel"
        case .trustLeader: "trust_leader"
        case .chairOfTrustees: "chair_of_trustees"
        case .trustee: "trustee"
        case .proprietor: "proprietor"
        case .dsl: "dsl"
        case .deputyDsl: "deputy_dsl"
        case .dpo: "dpo"
        case .hr: "hr"
        case .office: "office"
        case .examsOffice: "exams_office"
        case .lado: "lado"
        case .childrensSocialCare: "childrens_social_care"
        case .police: "police"
        case .localAuthority: "local_authority"
        case .diocese: "diocese"
        case .socialWorker: "social_worker"
        case .virtualSchoolHead: "virtual_school_head"
        case .independentInvestigator: "independent_investigator"
        case .hirer: "hirer"
        case .volunteer: "volunteer"
        case .associationOfficer: "association_officer"
        case .inspector: "inspector"
        }
    }
}

extension PreferenceState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .none: "none"
        case .stands: "stands"
        case .conflict: "conflict"
        case .needsCheck: "needs_check"
        }
    }
}

extension PromiseStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notPromised: "not_promised"
        case .kept: "kept"
        case .keptLate: "kept_late"
        case .open: "open"
        case .overdue: "overdue"
        case .cannotSay: "cannot_say"
        }
    }
}

extension PublishedAs: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .website: "website"
        case .freeCopy: "free_copy"
        case .authorityCopy: "authority_copy"
        }
    }
}

extension PupilPart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .none: "none"
        case .views: "views"
        case .decidesWhenAble: "decides_when_able"
        case .decidesFromAge: "decides_from_age"
        case .decides: "decides"
        case .noStops: "no_stops"
        case .sixthFormDecides: "sixth_form_decides"
        case .mayOptIn: "may_opt_in"
        }
    }
}

extension PurposeChange: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .wording: "wording"
        case .system: "system"
        case .recipients: "recipients"
        case .law: "law"
        }
    }
}

extension Question {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .standing: "standing"
        case .parentsOf: "parents_of"
        case .entitled: "entitled"
        case .whoReceives: "who_receives"
        case .maySend: "may_send"
        case .mayDisclose: "may_disclose"
        case .undertakings: "undertakings"
        case .mayPassOn: "may_pass_on"
        case .publicationBan: "publication_ban"
        case .dutyOfConfidence: "duty_of_confidence"
        case .redact: "redact"
        case .sheetCopy: "sheet_copy"
        case .reach: "reach"
        case .mergeCheck: "merge_check"
        case .correspondence: "correspondence"
        case .repliesDue: "replies_due"
        case .progressContact: "progress_contact"
        case .concern: "concern"
        case .concerns: "concerns"
        case .concernMove: "concern_move"
        case .volunteerCheck: "volunteer_check"
        case .volunteersDue: "volunteers_due"
        case .ballotRoll: "ballot_roll"
        case .mayStand: "may_stand"
        case .seats: "seats"
        case .eventInvitations: "event_invitations"
        case .takingPart: "taking_part"
        case .parentGroups: "parent_groups"
        case .explain: "explain"
        case .mayCollect: "may_collect"
        case .equalTreatment: "equal_treatment"
        case .routeConcern: "route_concern"
        case .safeguarding: "safeguarding"
        case .count: "count"
        case .lastDayBefore: "last_day_before"
        case .deemedReceived: "deemed_received"
        case .hoursAfter: "hours_after"
        case .toldDate: "told_date"
        case .kindOfDay: "kind_of_day"
        case .recordRequest: "record_request"
        case .checkCopy: "check_copy"
        case .requestCopy: "request_copy"
        case .breaches: "breaches"
        case .dataComplaints: "data_complaints"
        case .governorsReport: "governors_report"
        case .retentionDue: "retention_due"
        case .erasure: "erasure"
        case .admissionPreference: "admission_preference"
        case .registerEntry: "register_entry"
        case .consent: "consent"
        case .whomToAsk: "whom_to_ask"
        case .staleConsents: "stale_consents"
        case .usesToReview: "uses_to_review"
        case .consentRegister: "consent_register"
        case .consentRecord: "consent_record"
        case .lateResultsDue: "late_results_due"
        case .policyStatus: "policy_status"
        case .mayRatify: "may_ratify"
        case .governingVersion: "governing_version"
        case .consultations: "consultations"
        }
    }
}

extension Raiser: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notSaid: "not_said"
        case .parent: "parent"
        case .pupil: "pupil"
        case .pastParent: "past_parent"
        case .staff: "staff"
        case .contractor: "contractor"
        case .volunteer: "volunteer"
        case .thirdParty: "third_party"
        case .public: "public"
        case .anonymous: "anonymous"
        }
    }
}

extension Reason {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .consentNotNeeded: "consent_not_needed"
        case .purposeNotKnown: "purpose_not_known"
        case .givenBy: "given_by"
        case .refusedBy: "refused_by"
        case .objectedBy: "objected_by"
        case .takenBackBy: "taken_back_by"
        case .termEndedOf: "term_ended_of"
        case .answerAwaited: "answer_awaited"
        case .notAskedYet: "not_asked_yet"
        case .formDoesNotCount: "form_does_not_count"
        case .oneTickForSeveral: "one_tick_for_several"
        case .answerWithoutStanding: "answer_without_standing"
        case .standingNotSettled: "standing_not_settled"
        case .notNotified: "not_notified"
        case .notificationExcepted: "notification_excepted"
        case .othersStandIn: "others_stand_in"
        case .pupilAbleToDecide: "pupil_able_to_decide"
        case .pupilAnswersToo: "pupil_answers_too"
        case .partiesDisagree: "parties_disagree"
        case .courtLetsDecide: "court_lets_decide"
        case .noRightToBeExcused: "no_right_to_be_excused"
        case .headDeclined: "head_declined"
        case .pupilChoseToTakePart: "pupil_chose_to_take_part"
        case .requestOpposed: "request_opposed"
        case .requestUnclear: "request_unclear"
        case .prescriptionNeeded: "prescription_needed"
        case .planNeeded: "plan_needed"
        case .pupilLeft: "pupil_left"
        case .hasToBeAskedToo: "has_to_be_asked_too"
        case .everyOneNeeded: "every_one_needed"
        case .orderCoversTheJourney: "order_covers_the_journey"
        case .pupilIsProtected: "pupil_is_protected"
        case .documentDecides: "document_decides"
        case .lawNotSettled: "law_not_settled"
        case .outsideTheBiometricsAct: "outside_the_biometrics_act"
        case .urgent: "urgent"
        case .inConfidence: "in_confidence"
        case .objectionNotInWriting: "objection_not_in_writing"
        case .otherFormDoes: "other_form_does"
        case .consentPersonNotNamed: "consent_person_not_named"
        case .filmingPublished: "filming_published"
        case .noProfile: "no_profile"
        case .rollUnknown: "roll_unknown"
        case .notOnRoll: "not_on_roll"
        case .recordedAs: "recorded_as"
        case .relationshipNotSaid: "relationship_not_said"
        case .legalParent: "legal_parent"
        case .parentByResponsibility: "parent_by_responsibility"
        case .parentByCare: "parent_by_care"
        case .careGoesOn: "care_goes_on"
        case .hadCareOnce: "had_care_once"
        case .carerRecognised: "carer_recognised"
        case .partnerNotSettled: "partner_not_settled"
        case .contactOnly: "contact_only"
        case .parentNoMore: "parent_no_more"
        case .holdsResponsibility: "holds_responsibility"
        case .authorityHolds: "authority_holds"
        case .authorityHoldsNone: "authority_holds_none"
        case .registeredTooEarly: "registered_too_early"
        case .appointmentNotInEffect: "appointment_not_in_effect"
        case .appointmentUnsettled: "appointment_unsettled"
        case .spendsTimeOnly: "spends_time_only"
        case .policeProtectionGivesNone: "police_protection_gives_none"
        case .responsibilityEnded: "responsibility_ended"
        case .responsibilityExtinguished: "responsibility_extinguished"
        case .responsibilityUntouched: "responsibility_untouched"
        case .responsibilityOverAt18: "responsibility_over_at_18"
        case .scottishRightsEndAt16: "scottish_rights_end_at_16"
        case .foreignLawDecides: "foreign_law_decides"
        case .responsibilityStated: "responsibility_stated"
        case .recordsContradict: "records_contradict"
        case .row: "row"
        case .reportDuty: "report_duty"
        case .reportDutyInLeavingYear: "report_duty_in_leaving_year"
        case .noReportDutyThisYear: "no_report_duty_this_year"
        case .noDutyForSchoolType: "no_duty_for_school_type"
        case .noRuleForNation: "no_rule_for_nation"
        case .ruleNotYetInForce: "rule_not_yet_in_force"
        case .requested: "requested"
        case .notRequested: "not_requested"
        case .waived: "waived"
        case .pupilIsAdult: "pupil_is_adult"
        case .ageUnknown: "age_unknown"
        case .specialCircumstances: "special_circumstances"
        case .pupilAgreed: "pupil_agreed"
        case .pupilHasNotAgreed: "pupil_has_not_agreed"
        case .exclusionDuty: "exclusion_duty"
        case .pupilRefused: "pupil_refused"
        case .isThePupil: "is_the_pupil"
        case .died: "died"
        case .imprisoned: "imprisoned"
        case .riskNotChecked: "risk_not_checked"
        case .riskChecked: "risk_checked"
        case .noOrderSeen: "no_order_seen"
        case .orderBars: "order_bars"
        case .orderLeavesAlone: "order_leaves_alone"
        case .orderRequires: "order_requires"
        case .orderUnclear: "order_unclear"
        case .orderWithoutEffect: "order_without_effect"
        case .orderLapsedByAge: "order_lapsed_by_age"
        case .livesWithOther: "lives_with_other"
        case .ordersConflict: "orders_conflict"
        case .orderClaimed: "order_claimed"
        case .claimedOrderHoldOver: "claimed_order_hold_over"
        case .safeguardingHold: "safeguarding_hold"
        case .safetyAgainstOrder: "safety_against_order"
        case .authorityLimits: "authority_limits"
        case .underSpecialGuardianship: "under_special_guardianship"
        case .underCareOrder: "under_care_order"
        case .placedForAdoption: "placed_for_adoption"
        case .emergencyApplicant: "emergency_applicant"
        case .wardOfCourt: "ward_of_court"
        case .careStatusUnknown: "care_status_unknown"
        case .equalTreatment: "equal_treatment"
        case .recordDuty: "record_duty"
        case .recordByChoice: "record_by_choice"
        case .registerDuty: "register_duty"
        case .electionDuty: "election_duty"
        case .boardRulesDecide: "board_rules_decide"
        case .anyoneMayComplain: "anyone_may_complain"
        case .householdOnly: "household_only"
        case .longTermAndSignificant: "long_term_and_significant"
        case .authorised: "authorised"
        case .authorisedByWhom: "authorised_by_whom"
        case .notAuthorised: "not_authorised"
        case .delegated: "delegated"
        case .notDelegated: "not_delegated"
        case .planSilent: "plan_silent"
        case .noPlanSeen: "no_plan_seen"
        case .delegatedByWhom: "delegated_by_whom"
        case .orderMayBar: "order_may_bar"
        case .authorityMayLimit: "authority_may_limit"
        case .releasedOnlyTo: "released_only_to"
        case .releasedToThisAdult: "released_to_this_adult"
        case .wardNeedsCourt: "ward_needs_court"
        case .responsibilityOnlyAsserted: "responsibility_only_asserted"
        case .everyonesConsentNeeded: "everyones_consent_needed"
        case .pupilDecides: "pupil_decides"
        case .childPrivatelyFostered: "child_privately_fostered"
        case .privateFosteringUnsettled: "private_fostering_unsettled"
        case .notInWriting: "not_in_writing"
        case .recordIsParentsOwn: "record_is_parents_own"
        case .accessIsChilds: "access_is_childs"
        case .childCompetent: "child_competent"
        case .childNotCompetent: "child_not_competent"
        case .presumedCompetentAt12: "presumed_competent_at_12"
        case .presumedNotCompetentUnder12: "presumed_not_competent_under_12"
        case .competenceNotJudged: "competence_not_judged"
        case .onlyWithResponsibility: "only_with_responsibility"
        case .childAuthorises: "child_authorises"
        case .childDoesNotAuthorise: "child_does_not_authorise"
        case .childNotAsked: "child_not_asked"
        case .inChildsInterests: "in_childs_interests"
        case .notInChildsInterests: "not_in_childs_interests"
        case .interestsNotWeighed: "interests_not_weighed"
        case .identityNotShown: "identity_not_shown"
        case .searchReasonably: "search_reasonably"
        case .incidentDuty: "incident_duty"
        case .planDuty: "plan_duty"
        case .planRightsArePupils: "plan_rights_are_pupils"
        case .capacityLacking: "capacity_lacking"
        case .capacityNotKnown: "capacity_not_known"
        case .schoolAgeUnknown: "school_age_unknown"
        case .preferenceMayBeSaid: "preference_may_be_said"
        case .registerOfParents: "register_of_parents"
        case .planRightsOverAt25: "plan_rights_over_at_25"
        case .safeguardingLeadDecides: "safeguarding_lead_decides"
        case .safeguardingLeadAllows: "safeguarding_lead_allows"
        case .safeguardingLeadWithholds: "safeguarding_lead_withholds"
        case .promotionInIt: "promotion_in_it"
        case .asking: "asking"
        }
    }
}

extension Recipient {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .adult: "adult"
        case .pupil: "pupil"
        }
    }
}

extension RecordKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .complaintFile: "complaint_file"
        case .earlyYearsComplaint: "early_years_complaint"
        case .childProtectionFile: "child_protection_file"
        case .staffAllegationFile: "staff_allegation_file"
        case .breachRecord: "breach_record"
        case .dataComplaintFile: "data_complaint_file"
        case .accessRequestFile: "access_request_file"
        case .consentRecord: "consent_record"
        case .educationalRecord: "educational_record"
        case .messageKept: "message"
        case .minutes: "minutes"
        }
    }
}

extension RecordTask: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .tellLead: "tell_lead"
        case .tellOfficer: "tell_officer"
        case .decideSharing: "decide_sharing"
        case .decideTelling: "decide_telling"
        case .tellParent: "tell_parent"
        case .takeAdvice: "take_advice"
        case .agreeWithAgencies: "agree_with_agencies"
        case .keepFromParent: "keep_from_parent"
        case .weighSilence: "weigh_silence"
        }
    }
}

extension Recordings: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .ifAllAgree: "if_all_agree"
        case .never: "never"
        }
    }
}

extension RelationshipKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .mother: "mother"
        case .father: "father"
        case .parent: "parent"
        case .adoptiveParent: "adoptive_parent"
        case .stepParent: "step_parent"
        case .fosterParent: "foster_parent"
        case .guardian: "guardian"
        case .grandparent: "grandparent"
        case .sibling: "sibling"
        case .auntUncle: "aunt_uncle"
        case .cousin: "cousin"
        case .otherRelative: "other_relative"
        case .parentsPartner: "parents_partner"
        case .carer: "carer"
        case .childminder: "childminder"
        case .friend: "friend"
        case .thePupil: "self"
        case .socialWorker: "social_worker"
        case .healthProfessional: "health_professional"
        case .educationProfessional: "education_professional"
        case .otherProfessional: "other_professional"
        case .religiousContact: "religious_contact"
        case .other: "other"
        case .none: "none"
        case .unknown: "unknown"
        }
    }
}

extension ReplyKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .acknowledgement: "acknowledgement"
        case .holding: "holding"
        case .reply: "reply"
        }
    }
}

extension ReplyStep: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .nothing: "nothing"
        case .wait: "wait"
        case .writeAgain: "write_again"
        case .nextLevel: "next_level"
        }
    }
}

extension ReportBase: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .familiesOnRoll: "families_on_roll"
        case .familiesWithTwoHomes: "families_with_two_homes"
        case .homesOfThose: "homes_of_those"
        case .invitations: "invitations"
        case .eventsHeld: "events_held"
        case .familiesAtEvents: "families_at_events"
        case .messages: "messages"
        case .threads: "threads"
        case .messagesNeedingReply: "messages_needing_reply"
        case .repliesDue: "replies_due"
        case .pupilsOnRoll: "pupils_on_roll"
        case .consentAnswers: "consent_answers"
        case .casesInHand: "cases_in_hand"
        case .casesOpened: "cases_opened"
        case .casesClosed: "cases_closed"
        case .consultationsClosed: "consultations_closed"
        case .consultationAnswers: "consultation_answers"
        case .volunteersInHand: "volunteers_in_hand"
        case .volunteers: "volunteers"
        case .parentSeats: "parent_seats"
        case .vacanciesInHand: "vacancies_in_hand"
        case .elections: "elections"
        case .policiesStanding: "policies_standing"
        case .reviewsClosed: "reviews_closed"
        }
    }
}

extension ReportColumn: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .reached: "reached"
        case .notReached: "not_reached"
        case .allHomes: "all_homes"
        case .someHomes: "some_homes"
        case .noHome: "no_home"
        case .sentOneWay: "sent_one_way"
        case .sentInConversation: "sent_in_conversation"
        case .received: "received"
        case .talks: "talks"
        case .bothWays: "both_ways"
        case .oneWay: "one_way"
        case .kept: "kept"
        case .keptLate: "kept_late"
        case .overdue: "overdue"
        case .stillOpen: "open"
        case .notPromised: "not_promised"
        case .cannotSay: "cannot_say"
        case .upTo20Days: "up_to_20_days"
        case .upTo60Days: "up_to_60_days"
        case .longer: "longer"
        case .never: "never"
        case .changePublished: "change_published"
        case .changeNotPublished: "change_not_published"
        case .given: "given"
        case .reconfirmed: "reconfirmed"
        case .refused: "refused"
        case .withdrawn: "withdrawn"
        case .objected: "objected"
        case .openBefore: "open_before"
        case .opened: "opened"
        case .closed: "closed"
        case .openAfter: "open_after"
        case .informal: "informal"
        case .formal: "formal"
        case .solution: "solution"
        case .agreedDifference: "agreed_difference"
        case .upheld: "upheld"
        case .partlyUpheld: "partly_upheld"
        case .notUpheld: "not_upheld"
        case .noOutcome: "no_outcome"
        case .atSchool: "at_school"
        case .atHome: "at_home"
        case .online: "online"
        case .decided: "decided"
        case .notDecided: "not_decided"
        case .agrees: "agrees"
        case .disagrees: "disagrees"
        case .neitherView: "neither"
        case .onlyInWords: "only_in_words"
        case .thereBefore: "there_before"
        case .started: "started"
        case .ended: "ended"
        case .thereAfter: "there_after"
        case .mayHelp: "may_help"
        case .checkDue: "check_due"
        case .blocked: "blocked"
        case .toCheck: "to_check"
        case .filled: "filled"
        case .vacant: "vacant"
        case .uncontested: "uncontested"
        case .byBallot: "by_ballot"
        case .notSettled: "not_settled"
        case .consistent: "consistent"
        case .inconsistent: "inconsistent"
        case .cannotShow: "cannot_show"
        case .inTime: "in_time"
        case .noDate: "no_date"
        case .keep: "keep"
        case .amend: "amend"
        case .withdraw: "withdraw"
        }
    }
}

extension ReportDue {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .by: "by"
        case .notKnown: "not_known"
        case .noDaySet: "no_day_set"
        }
    }
}

extension ReportRowWord: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .all: "all"
        case .parent: "parent"
        case .school: "school"
        case .resident: "resident"
        case .elsewhere: "elsewhere"
        case .notRecorded: "not_recorded"
        case .noNeed: "none"
        case .several: "several"
        case .talk: "talk"
        }
    }
}

extension ReportSection: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .reach: "reach"
        case .bothHomes: "both_homes"
        case .messages: "messages"
        case .dialogue: "dialogue"
        case .events: "events"
        case .consultations: "consultations"
        case .volunteers: "volunteers"
        case .seats: "seats"
        case .consent: "consent"
        case .concerns: "concerns"
        case .languageAndFormat: "language_and_format"
        case .policies: "policies"
        }
    }
}

extension ReportState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notSettled: "not_settled"
        case .notNeeded: "not_needed"
        case .due: "due"
        case .overdue: "overdue"
        case .inPhases: "in_phases"
        case .reported: "reported"
        case .reportedLate: "reported_late"
        case .hourNotKnown: "hour_not_known"
        }
    }
}

extension ReportTableName: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .reach: "reach"
        case .twoHomes: "two_homes"
        case .reachByHome: "reach_by_home"
        case .invitations: "invitations"
        case .messages: "messages"
        case .threads: "threads"
        case .replies: "replies"
        case .dialogueGap: "dialogue_gap"
        case .events: "events"
        case .eventInvitations: "event_invitations"
        case .eventAttendance: "event_attendance"
        case .reachByLanguage: "reach_by_language"
        case .reachByFormat: "reach_by_format"
        case .threadsByLanguage: "threads_by_language"
        case .threadsByFormat: "threads_by_format"
        case .threadsByHome: "threads_by_home"
        case .repliesByLanguage: "replies_by_language"
        case .repliesByFormat: "replies_by_format"
        case .repliesByHome: "replies_by_home"
        case .consultations: "consultations"
        case .consultationDecisions: "consultation_decisions"
        case .consultationViews: "consultation_views"
        case .volunteersInPeriod: "volunteers_in_period"
        case .volunteers: "volunteers"
        case .parentSeats: "parent_seats"
        case .vacancies: "vacancies"
        case .elections: "elections"
        case .consents: "consents"
        case .concerns: "concerns"
        case .concernsByTheme: "concerns_by_theme"
        case .concernOutcomes: "concern_outcomes"
        case .policies: "policies"
        case .policiesDue: "policies_due"
        case .policyReviews: "policy_reviews"
        }
    }
}

extension Residence: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .england: "ENG"
        case .wales: "WAL"
        case .scotland: "SCT"
        case .northernIreland: "NIR"
        case .elsewhere: "elsewhere"
        }
    }
}

extension Resolution: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .answer: "answer"
        case .answerAgain: "answer_again"
        case .answerInForm: "answer_in_form"
        case .answerApart: "answer_apart"
        case .notice: "notice"
        case .takenBack: "taken_back"
        case .agreement: "agreement"
        case .specificIssueOrder: "specific_issue_order"
        case .prescribersAdvice: "prescribers_advice"
        case .prescription: "prescription"
        case .healthPlan: "health_plan"
        case .standing: "standing"
        case .headsDecision: "heads_decision"
        }
    }
}

extension ResponsibilityBasis: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .marriedAtBirth: "married_at_birth"
        case .laterMarriage: "later_marriage"
        case .birthRegistration: "birth_registration"
        case .agreement: "agreement"
        case .responsibilityOrder: "responsibility_order"
        case .treatmentAsSpouse: "treatment_as_spouse"
        case .agreedFemaleParenthood: "agreed_female_parenthood"
        case .stepParentAgreement: "step_parent_agreement"
        case .stepParentOrder: "step_parent_order"
        case .guardianByAppointment: "guardian_by_appointment"
        case .guardianByCourt: "guardian_by_court"
        case .acquiredAbroad: "acquired_abroad"
        }
    }
}

extension RestrictionScope: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .collect: "collect"
        case .onSite: "on_site"
        case .contactChild: "contact_child"
        case .receiveAddress: "receive_address"
        case .receiveWhereabouts: "receive_whereabouts"
        case .receiveReports: "receive_reports"
        case .receiveAllInfo: "receive_all_info"
        case .decideSchool: "decide_school"
        case .changeName: "change_name"
        case .removeFromUk: "remove_from_uk"
        case .anyPrStep: "any_pr_step"
        }
    }
}

extension RetentionStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .onHold: "on_hold"
        case .kept: "kept"
        case .due: "due"
        case .transferred: "transferred"
        case .needsCheck: "needs_check"
        }
    }
}

extension RetentionStart: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .made: "made"
        case .resolved: "resolved"
        case .closed: "closed"
        case .over: "over"
        case .left: "left"
        case .dateOfBirth: "date_of_birth"
        case .pensionAge: "pension_age"
        }
    }
}

extension RetentionThen: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .review: "review"
        case .erase: "erase"
        case .archive: "archive"
        }
    }
}

extension RetentionUnit: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .day: "day"
        case .month: "month"
        case .year: "year"
        }
    }
}

extension RetentionWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .legalHold: "legal_hold"
        case .periodRuns: "period_runs"
        case .periodOver: "period_over"
        case .maliciousOrFalse: "malicious_or_false"
        case .wentWithPupil: "went_with_pupil"
        case .noProfile: "no_profile"
        case .notStated: "not_stated"
        case .startNotKnown: "start_not_known"
        case .whoseNotSaid: "whose_not_said"
        case .outOfRange: "out_of_range"
        }
    }
}

extension ReviewDecision: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .keep: "keep"
        case .amend: "amend"
        case .withdraw: "withdraw"
        }
    }
}

extension ReviewStanding: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .consistent: "consistent"
        case .inconsistent: "inconsistent"
        case .cannotShow: "cannot_show"
        }
    }
}

extension ReviewTrigger: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .lawChange: "law_change"
        case .seriousIncident: "serious_incident"
        case .panelRecommendation: "panel_recommendation"
        case .overdueDate: "overdue_date"
        }
    }
}

extension Right: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .educationalRecord: "educational_record"
        case .subjectAccess: "subject_access"
        }
    }
}

extension Roll: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .stays: "stays"
        case .nextWorkingDay: "next_working_day"
        }
    }
}

extension Route: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .hrGrievance: "hr_grievance"
        case .disciplinary: "disciplinary"
        case .whistleblowing: "whistleblowing"
        case .admissionAppeal: "admission_appeal"
        case .exclusionReview: "exclusion_review"
        case .sendTribunal: "send_tribunal"
        case .examAppeal: "exam_appeal"
        case .countyCourt: "county_court"
        case .sacre: "sacre"
        case .thirdPartyProvider: "third_party_provider"
        case .dfe: "dfe"
        case .ofsted: "ofsted"
        case .isi: "isi"
        case .ico: "ico"
        case .ombudsmanNi: "ombudsman_ni"
        case .spso: "spso"
        case .psow: "psow"
        }
    }
}

extension RouteAction: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .refer: "refer"
        case .callForHelp: "call_for_help"
        case .manageAllegation: "manage_allegation"
        case .tellOfficer: "tell_officer"
        case .recordLowLevel: "record_low_level"
        case .offerChoice: "offer_choice"
        case .protectChild: "protect_child"
        case .reportInPerson: "report_in_person"
        case .containBreach: "contain_breach"
        case .takeDataComplaint: "take_data_complaint"
        case .nameTheWay: "name_the_way"
        case .answerEarlyYears: "answer_early_years"
        case .decideHearing: "decide_hearing"
        case .askConsent: "ask_consent"
        case .answerOnce: "answer_once"
        case .answerDealtWith: "answer_dealt_with"
        case .answerOutsideProcedure: "answer_outside_procedure"
        case .askWhenBegun: "ask_when_begun"
        case .handle: "handle"
        case .acknowledge: "acknowledge"
        case .reply: "reply"
        }
    }
}

extension RouteSay: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .anybodyMayRefer: "anybody_may_refer"
        case .askAboutDanger: "ask_about_danger"
        case .tellLeadSoon: "tell_lead_soon"
        case .twoTracks: "two_tracks"
        case .tellAgency: "tell_agency"
        case .onOurSite: "on_our_site"
        case .inPerson: "in_person"
        case .supportIsVoluntary: "support_is_voluntary"
        case .familiesApart: "families_apart"
        case .keepNoCopy: "keep_no_copy"
        case .officerIfConflict: "officer_if_conflict"
        case .agreeBeforeTelling: "agree_before_telling"
        case .stopsNoReferral: "stops_no_referral"
        case .nameTheWay: "name_the_way"
        case .split: "split"
        case .prescribedPerson: "prescribed_person"
        case .outcomeNotTold: "outcome_not_told"
        case .tribunalIfDisability: "tribunal_if_disability"
        case .timesOfEngland: "times_of_england"
        case .byTypeOfSchool: "by_type_of_school"
        case .keepThreeYears: "keep_three_years"
        case .onlyIfExceptional: "only_if_exceptional"
        case .nothingBeforeConsent: "nothing_before_consent"
        case .safetyFirst: "safety_first"
        case .newIsNew: "new_is_new"
        case .throughTheClerk: "through_the_clerk"
        case .fromOutside: "from_outside"
        case .stageSkipped: "stage_skipped"
        case .tellMembers: "tell_members"
        case .notTheLineManager: "not_the_line_manager"
        case .workMatterApart: "work_matter_apart"
        case .respectfullyAndQuickly: "respectfully_and_quickly"
        case .askWhetherParent: "ask_whether_parent"
        case .governorStaysOut: "governor_stays_out"
        case .providerHasNone: "provider_has_none"
        }
    }
}

extension RouteStep: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .immediateDanger: "immediate_danger"
        case .allegation: "allegation"
        case .safeguarding: "safeguarding"
        case .personalData: "personal_data"
        case .ownWay: "own_way"
        case .earlyYears: "early_years"
        case .acceptance: "acceptance"
        case .ladder: "ladder"
        case .promise: "promise"
        }
    }
}

extension SafeguardingSign: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .knownFgm: "known_fgm"
        case .radicalisation: "radicalisation"
        case .childOnChild: "child_on_child"
        case .modernSlavery: "modern_slavery"
        case .domesticAbuseNotice: "domestic_abuse_notice"
        case .letting: "letting"
        case .supplyStaff: "supply_staff"
        }
    }
}

extension SafeguardingStep {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .told: "told"
        case .referred: "referred"
        case .sharingDecided: "sharing_decided"
        case .noticeWithheld: "notice_withheld"
        case .noticeInDoubt: "notice_in_doubt"
        case .adviceTaken: "advice_taken"
        case .agenciesAgreed: "agencies_agreed"
        case .parentTold: "parent_told"
        case .silenceAsked: "silence_asked"
        case .silenceWeighed: "silence_weighed"
        case .closed: "closed"
        }
    }
}

extension Says: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        }
    }
}

extension SchoolType: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .maintained: "maintained"
        case .nonMaintainedSpecial: "non_maintained_special"
        case .academy: "academy"
        case .independent: "independent"
        case .pru: "pru"
        case .earlyYears: "early_years"
        case .fe16Plus: "fe_16plus"
        }
    }
}

extension Season: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .autumn: "autumn"
        case .spring: "spring"
        case .summer: "summer"
        }
    }
}

extension SeatBy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .elected: "elected"
        case .appointed: "appointed"
        case .exOfficio: "ex_officio"
        }
    }
}

extension SeatEvent {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .created: "created"
        case .held: "held"
        case .left: "left"
        case .met: "met"
        }
    }
}

extension SeatKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parent: "parent"
        case .headteacher: "headteacher"
        case .staff: "staff"
        case .localAuthority: "local_authority"
        case .other: "other"
        }
    }
}

extension SeatNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .termOver: "term_over"
        case .twoHolders: "two_holders"
        case .mayFinishTerm: "may_finish_term"
        case .noParentAnyMore: "no_parent_any_more"
        case .parentToCheck: "parent_to_check"
        case .reasonMissing: "reason_missing"
        case .disqualifiedOnRecord: "disqualified_on_record"
        case .absentSixMonths: "absent_six_months"
        case .absenceToCheck: "absence_to_check"
        }
    }
}

extension SendAdvice: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .quietHours: "quiet_hours"
        case .digest: "digest"
        case .overload: "overload"
        case .deployed: "deployed"
        }
    }
}

extension Severity: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .refused: "refused"
        case .warned: "warned"
        case .cannotShow: "cannot_show"
        }
    }
}

extension SharingNote: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .anybodyMayRefer: "anybody_may_refer"
        case .outranksPrivacy: "outranks_privacy"
        case .sayWhatIsShared: "say_what_is_shared"
        case .noConsentNeeded: "no_consent_needed"
        case .nameNobodyAtRisk: "name_nobody_at_risk"
        case .recognisedInterest: "recognised_interest"
        case .safeguardingCondition: "safeguarding_condition"
        case .promiseNoSecrecy: "promise_no_secrecy"
        }
    }
}

extension SheetKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .contactList: "contact_list"
        case .label: "label"
        case .exportRow: "export_row"
        case .mailMerge: "mail_merge"
        case .map: "map"
        case .coRecipientLine: "co_recipient_line"
        case .classList: "class_list"
        }
    }
}

extension StageAct: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .acknowledge: "acknowledge"
        case .respond: "respond"
        case .meet: "meet"
        case .convene: "convene"
        case .papers: "papers"
        case .notice: "notice"
        case .decide: "decide"
        case .notify: "notify"
        }
    }
}

extension StageKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .informal: "informal"
        case .formal: "formal"
        case .panel: "panel"
        }
    }
}

extension StaleWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .termEnded: "term_ended"
        case .reviewDue: "review_due"
        case .pupilDecidesNow: "pupil_decides_now"
        case .leftTheSchool: "left_the_school"
        case .newWording: "new_wording"
        case .newSystem: "new_system"
        case .newRecipients: "new_recipients"
        case .newLaw: "new_law"
        case .familyChanged: "family_changed"
        case .giverHasNoStanding: "giver_has_no_standing"
        }
    }
}

extension StandBar: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .notAParent: "not_a_parent"
        case .underAge: "under_age"
        case .registeredPupil: "registered_pupil"
        case .hasASeat: "has_a_seat"
        case .disqualified: "disqualified"
        case .barred: "barred"
        case .electedMember: "elected_member"
        case .paidByTheSchool: "paid_by_the_school"
        }
    }
}

extension StandGap: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .vote: "vote"
        case .age: "age"
        case .disqualification: "disqualification"
        case .electedMember: "elected_member"
        case .paidHours: "paid_hours"
        case .profile: "profile"
        case .nationRule: "nation_rule"
        }
    }
}

extension StepRefused: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .noSuchCase: "no_such_case"
        case .noLadder: "no_ladder"
        case .notFromHere: "not_from_here"
        case .beforeLastStep: "before_last_step"
        case .notTriaged: "not_triaged"
        case .noSuchStage: "no_such_stage"
        case .stageFalls: "stage_falls"
        case .notDirect: "not_direct"
        case .notSkippable: "not_skippable"
        case .gatekeeperDecides: "gatekeeper_decides"
        case .tooSoon: "too_soon"
        case .windowOver: "window_over"
        case .windowOpen: "window_open"
        case .noInternalHandler: "no_internal_handler"
        case .notThisHandler: "not_this_handler"
        case .summaryNeeded: "summary_needed"
        case .actionNeeded: "action_needed"
        case .inWritingNeeded: "in_writing_needed"
        case .tellFirst: "tell_first"
        case .reasonNeeded: "reason_needed"
        case .datePassed: "date_passed"
        case .notLater: "not_later"
        case .noSuchDate: "no_such_date"
        case .dayNotCounted: "day_not_counted"
        case .panelNotInOrder: "panel_not_in_order"
        case .noTimeForPapers: "no_time_for_papers"
        case .noRealOffer: "no_real_offer"
        case .tooManyCompanions: "too_many_companions"
        case .notAllAgreed: "not_all_agreed"
        case .findingsNotSent: "findings_not_sent"
        case .testNotFailed: "test_not_failed"
        case .notTheirs: "not_theirs"
        case .staysClosed: "stays_closed"
        case .deciderNeeded: "decider_needed"
        case .stepsNotTaken: "steps_not_taken"
        case .positionNotSetOut: "position_not_set_out"
        case .notTheSamePoints: "not_the_same_points"
        }
    }
}

extension Strength: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .statute: "S"
        case .statutoryGuidance: "SG"
        case .guidance: "G"
        case .regulator: "R"
        case .caseLaw: "C"
        case .practice: "P"
        case .design: "D"
        }
    }
}

extension Subject: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .roles: "roles"
        case .consent: "consent"
        case .communication: "communication"
        case .confidentiality: "confidentiality"
        case .concern: "concern"
        case .participation: "participation"
        case .review: "review"
        }
    }
}

extension Supplier: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .office: "office"
        case .headteacher: "headteacher"
        case .dsl: "dsl"
        case .thisAdult: "this_adult"
        case .personWithResponsibility: "person_with_responsibility"
        case .specialGuardian: "special_guardian"
        case .whoeverClaimed: "whoever_claimed"
        case .localAuthority: "local_authority"
        case .adoptionAgency: "adoption_agency"
        case .court: "court"
        case .pupil: "pupil"
        case .legalAdviser: "legal_adviser"
        case .board: "board"
        }
    }
}

extension SupportPurpose: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .learning: "learning"
        case .behaviour: "behaviour"
        case .attendance: "attendance"
        case .wellbeing: "wellbeing"
        case .transition: "transition"
        case .schoolLife: "school_life"
        case .notSaid: "not_said"
        }
    }
}

extension TermEffect {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .bars: "bars"
        case .requires: "requires"
        case .unclear: "unclear"
        case .livesWith: "lives_with"
        case .spendsTimeWith: "spends_time_with"
        case .specialGuardian: "special_guardian"
        case .careTo: "care_to"
        case .protectedBy: "protected_by"
        case .adopts: "adopts"
        case .remainsParent: "remains_parent"
        case .parentByOrder: "parent_by_order"
        case .endsResponsibility: "ends_responsibility"
        case .mayPlace: "may_place"
        }
    }
}

extension TermOf: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .lodge: "lodge"
        case .noticeOfHearing: "notice_of_hearing"
        case .decisionLetter: "decision_letter"
        case .hearingAfterClosing: "hearing_after_closing"
        case .hearingInYear: "hearing_in_year"
        case .boardMeets: "board_meets"
        case .boardMeetsIfAsked: "board_meets_if_asked"
        case .askForReview: "ask_for_review"
        case .appealAfterLetter: "appeal_after_letter"
        case .appealAfterMediation: "appeal_after_mediation"
        case .claim: "claim"
        }
    }
}

extension UndertakingCause: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .planned: "planned"
        case .byAccident: "by_accident"
        }
    }
}

extension UndertakingKind: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parent: "parent"
        case .volunteer: "volunteer"
        case .parentGovernor: "parent_governor"
        case .companion: "companion"
        case .associationOfficer: "association_officer"
        }
    }
}

extension UndertakingScope: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .anyOtherPerson: "any_other_person"
        case .outsideTheFamily: "outside_the_family"
        }
    }
}

extension UndertakingState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .asked: "asked"
        case .given: "given"
        case .refused: "refused"
        case .ended: "ended"
        case .breached: "breached"
        }
    }
}

extension UndertakingStep: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .awaitAnswer: "await_answer"
        case .askBeforeMore: "ask_before_more"
        case .askForDeletion: "ask_for_deletion"
        case .openBreachRecord: "open_breach_record"
        case .haveItSaid: "have_it_said"
        case .askInNewWording: "ask_in_new_wording"
        case .stopDiscretion: "stop_discretion"
        case .tellHead: "tell_head"
        case .limitOnlyByItsSteps: "limit_only_by_its_steps"
        case .useOwnWording: "use_own_wording"
        }
    }
}

extension Unmet: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .language: "language"
        case .humanTranslation: "human_translation"
        case .format: "format"
        }
    }
}

extension Urgency: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .immediately: "immediately"
        case .promptly: "promptly"
        case .byTheDay: "by_the_day"
        case .asTheLadderSays: "as_the_ladder_says"
        case .ownClock: "own_clock"
        case .notStated: "not_stated"
        }
    }
}

extension VersionState: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .governs: "governs"
        case .notStated: "not_stated"
        case .noneInForce: "none_in_force"
        }
    }
}

extension ViewGiven: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .agrees: "agrees"
        case .disagrees: "disagrees"
        case .neither: "neither"
        case .notSaid: "not_said"
        }
    }
}

extension VolunteerWork: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .teaches: "teaches"
        case .cares: "cares"
        case .personalCare: "personal_care"
        case .anotherKind: "another_kind"
        case .notSaid: "not_said"
        }
    }
}

extension WayWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .preferred: "preferred"
        case .sendersWish: "senders_wish"
        case .schoolsOrder: "schools_order"
        case .quickest: "quickest"
        case .carriesTheFormat: "carries_the_format"
        case .noticeOnPaper: "notice_on_paper"
        case .toTheEstablishment: "to_the_establishment"
        case .othersDeclined: "others_declined"
        case .onlyDeclined: "only_declined"
        case .atAnyHour: "at_any_hour"
        case .notShared: "not_shared"
        case .limited: "limited"
        case .reachesOthers: "reaches_others"
        case .noneWillDo: "none_will_do"
        case .unreachable: "unreachable"
        case .notRecorded: "not_recorded"
        }
    }
}

extension Weekday: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }
}

extension Weight: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .bar: "bar"
        case .required: "required"
        case .unsettled: "unsettled"
        case .duty: "duty"
        case .permission: "permission"
        case .context: "context"
        }
    }
}

extension WhoMayComplain: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .parentsOfPupils: "parents_of_pupils"
        case .parentsAndPupils: "parents_and_pupils"
        case .anyone: "anyone"
        }
    }
}

extension WithheldWhy: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .protected: "protected"
        case .keptByOrder: "kept_by_order"
        case .sameAddress: "same_address"
        case .repeatsWithheld: "repeats_withheld"
        case .whoseNotSaid: "whose_not_said"
        case .othersDetails: "others_details"
        case .notAtReadersAddress: "not_at_readers_address"
        case .notForReader: "not_for_reader"
        }
    }
}
