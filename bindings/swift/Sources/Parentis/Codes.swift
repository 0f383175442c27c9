// Written by `cargo xtask bindings` from the closed lists of the library. Not edited by hand.

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
        case .redaction: "redaction"
        case .reach: "reach"
        case .correspondence: "correspondence"
        case .repliesDue: "replies_due"
        case .progressContact: "progress_contact"
        case .explanation: "explanation"
        case .collection: "collection"
        case .equalTreatment: "equal_treatment"
        case .day: "day"
        case .kind: "kind"
        case .record: "record"
        case .preference: "preference"
        case .register: "register"
        case .consent: "consent"
        case .askList: "ask_list"
        case .stale: "stale"
        case .uses: "uses"
        case .consentRegister: "consent_register"
        case .consentRecord: "consent_record"
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
        case .contactLimited: "contact_limited"
        case .disclosureDecided: "disclosure_decided"
        case .adviceOverridden: "advice_overridden"
        case .threadOpened: "thread_opened"
        case .messageSent: "message_sent"
        case .messageReached: "message_reached"
        case .messageReceived: "message_received"
        case .messagePassedOn: "message_passed_on"
        case .conversationHeld: "conversation_held"
        case .postHeld: "post_held"
        case .casePart: "case_part"
        case .accessDecided: "access_decided"
        case .noticeSuppressed: "notice_suppressed"
        case .ended: "ended"
        case .retracted: "retracted"
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
        case .destinationNotSaid: "destination_not_said"
        case .onCondition: "on_condition"
        case .needUnmet: "need_unmet"
        case .othersDetails: "others_details"
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
        case .redact: "redact"
        case .reach: "reach"
        case .correspondence: "correspondence"
        case .repliesDue: "replies_due"
        case .progressContact: "progress_contact"
        case .explain: "explain"
        case .mayCollect: "may_collect"
        case .equalTreatment: "equal_treatment"
        case .count: "count"
        case .lastDayBefore: "last_day_before"
        case .deemedReceived: "deemed_received"
        case .hoursAfter: "hours_after"
        case .toldDate: "told_date"
        case .kindOfDay: "kind_of_day"
        case .recordRequest: "record_request"
        case .admissionPreference: "admission_preference"
        case .registerEntry: "register_entry"
        case .consent: "consent"
        case .whomToAsk: "whom_to_ask"
        case .staleConsents: "stale_consents"
        case .usesToReview: "uses_to_review"
        case .consentRegister: "consent_register"
        case .consentRecord: "consent_record"
        case .lateResultsDue: "late_results_due"
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

extension SendAdvice: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .quietHours: "quiet_hours"
        case .digest: "digest"
        case .overload: "overload"
        }
    }
}

extension Severity: Word {
    /// The word as it is written in documents, the same in every language.
    public var code: String {
        switch self {
        case .refused: "refused"
        case .warned: "warned"
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
