import Foundation
import Parentis
import Testing

/// `tests/vectors/vocabulary.json`: every closed list by its name.
enum Vocabulary {
    static func read() throws -> [String: [String]] {
        let json = try JSON(try Places.read(Places.vectors.appendingPathComponent("vocabulary.json")))
        return (json.table ?? [:]).mapValues { ($0.list ?? []).compactMap(\.text) }
    }
}

@Suite struct VocabularyTests {
    /// Lists of words alone, by their names.
    static let words: [String: any Word.Type] = [
        "act": Act.self, "care_status": CareStatus.self, "cell": Cell.self, "charge": Charge.self, "checked": Checked.self,
        "claim_form": ClaimForm.self, "clock_note": ClockNote.self, "column": Column.self, "condition": Condition.self,
        "contact_flag": ContactFlag.self, "day_kind": DayKind.self, "delegated_by": DelegatedBy.self,
        "equal_finding": EqualFinding.self, "evidence": Evidence.self, "exemption": Exemption.self,
        "hour_rule": HourRule.self, "known": Known.self, "matrix_row": MatrixRow.self, "message_kind": MessageKind.self,
        "missing_fact": MissingFact.self, "nation": Nation.self, "no_day": NoDay.self, "order_kind": OrderKind.self,
        "outcome": Outcome.self, "parenthood": Parenthood.self, "placement_kind": PlacementKind.self,
        "policy_audience": PolicyAudience.self, "post": Post.self, "preference_state": PreferenceState.self,
        "relationship_kind": RelationshipKind.self, "residence": Residence.self,
        "responsibility_basis": ResponsibilityBasis.self,
        "restriction_scope": RestrictionScope.self, "right": Right.self, "roll": Roll.self, "route": Route.self,
        "says": Says.self, "school_type": SchoolType.self, "season": Season.self, "severity": Severity.self,
        "strength": Strength.self, "subject": Subject.self, "supplier": Supplier.self, "unit": CountingUnit.self,
        "value_kind": LooseKind.self, "weekday": Weekday.self, "weight": Weight.self,
        "ask_why": AskWhy.self,
        "consent_capacity": ConsentCapacity.self,
        "consent_duty": ConsentDuty.self,
        "consent_event": ConsentEvent.self,
        "consent_form": ConsentForm.self,
        "consent_kind": ConsentKind.self,
        "consent_says": ConsentSays.self,
        "consent_state": ConsentState.self,
        "consent_step": ConsentStep.self,
        "exception_ground": ExceptionGround.self,
        "form_needed": FormNeeded.self,
        "givers": Givers.self,
        "how_many": HowMany.self,
        "lawful_basis": LawfulBasis.self,
        "objection": Objection.self,
        "party_state": PartyState.self,
        "pupil_part": PupilPart.self,
        "purpose_change": PurposeChange.self,
        "resolution": Resolution.self,
        "stale_why": StaleWhy.self,
        "data_circle": DataCircle.self,
        "access_format": AccessFormat.self, "channel": Channel.self, "send_advice": SendAdvice.self, "unmet": Unmet.self,
        "way_why": WayWhy.self, "copy_stage": CopyStage.self, "reply_kind": ReplyKind.self,
        "promise_standing": PromiseStanding.self, "reply_step": ReplyStep.self, "contact_standing": ContactStanding.self,
        "data_class": DataClass.self, "merge_effect": MergeEffect.self,
        "copy_why": CopyWhy.self, "breach_risk": BreachRisk.self, "breach_step": BreachStep.self,
        "report_state": ReportState.self,
        "data_complaint_done": DataComplaintDone.self, "data_complaint_next": DataComplaintNext.self,
        "figure_mark": FigureMark.self, "indicator": Indicator.self, "method_note": MethodNote.self,
        "report_base": ReportBase.self, "report_column": ReportColumn.self, "report_row": ReportRowWord.self,
        "report_section": ReportSection.self, "report_table": ReportTableName.self,
        "erasure_block": ErasureBlock.self, "record_kind": RecordKind.self, "retention_standing": RetentionStanding.self,
        "retention_start": RetentionStart.self, "retention_then": RetentionThen.self, "retention_unit": RetentionUnit.self,
        "retention_why": RetentionWhy.self,
        "acceptance_test": AcceptanceTest.self, "assurance": Assurance.self, "case_act": CaseAct.self,
        "case_closure": CaseClosure.self, "case_outcome": CaseOutcome.self, "case_phase": CasePhase.self,
        "clock_start": ClockStart.self, "complainant_may": ComplainantMay.self, "concern_matter": ConcernMatter.self,
        "findings_to": FindingsTo.self, "firmness": Firmness.self, "hand_over": HandOver.self, "in_absence": InAbsence.self,
        "out_of_term": OutOfTerm.self, "panel_fault": PanelFault.self, "past_pupils": PastPupils.self,
        "pause_reason": PauseReason.self, "recordings": Recordings.self, "stage_act": StageAct.self,
        "stage_kind": StageKind.self, "step_refused": StepRefused.self, "who_may_complain": WhoMayComplain.self,
        "volunteer_work": VolunteerWork.self,
        "check_kind": CheckKind.self,
        "check_result": CheckResult.self,
        "check_needed": CheckNeeded.self,
        "check_standing": CheckStanding.self,
        "help_why": HelpWhy.self,
        "help_gap": HelpGap.self,
        "board_kind": BoardKind.self,
        "seat_kind": SeatKind.self,
        "seat_by": SeatBy.self,
        "appointed_as": AppointedAs.self,
        "left_why": LeftWhy.self,
        "elected_by": ElectedBy.self,
        "seat_note": SeatNote.self,
        "board_finding": BoardFinding.self,
        "board_standing": BoardStanding.self,
        "election_phase": ElectionPhase.self,
        "election_note": ElectionNote.self,
        "stand_bar": StandBar.self,
        "stand_gap": StandGap.self,
        "event_kind": EventKind.self,
        "support_purpose": SupportPurpose.self,
        "part_level": PartLevel.self,
        "part_place": PartPlace.self,
        "invite_note": InviteNote.self,
        "part_note": PartNote.self,
        "part_view": PartView.self,
        "group_kind": GroupKind.self,
        "agenda_topic": AgendaTopic.self,
        "group_task": GroupTask.self,
        "item_state": ItemState.self,
        "guard": Guard.self,
        "guard_why": GuardWhy.self,
        "detail_kind": DetailKind.self, "detail_mark": DetailMark.self, "officer_why": OfficerWhy.self,
        "sheet_kind": SheetKind.self, "withheld_why": WithheldWhy.self,
        "concern_kind": ConcernKind.self, "raiser": Raiser.self, "safeguarding_sign": SafeguardingSign.self,
        "nobody_why": NobodyWhy.self, "route_action": RouteAction.self, "route_say": RouteSay.self,
        "route_step": RouteStep.self, "term_of": TermOf.self, "urgency": Urgency.self, "notice_state": NoticeState.self,
        "record_task": RecordTask.self, "sharing_note": SharingNote.self, "not_told_why": NotToldWhy.self,
        "access_ground": AccessGround.self, "access_why": AccessWhy.self, "capacity": Capacity.self, "case_role": CaseRole.self,
        "file_part": FilePart.self, "minutes_naming": MinutesNaming.self, "listener": Listener.self,
        "passing_on_why": PassingOnWhy.self, "undertaking_kind": UndertakingKind.self,
        "undertaking_scope": UndertakingScope.self, "undertaking_cause": UndertakingCause.self,
        "undertaking_state": UndertakingState.self, "undertaking_step": UndertakingStep.self, "ban_end": BanEnd.self,
        "ban_state": BanState.self, "ban_part": BanPart.self, "confidence_part": ConfidencePart.self,
        "approval_level": ApprovalLevel.self, "consultation_audience": ConsultationAudience.self,
        "consultation_fault": ConsultationFault.self, "consultation_part": ConsultationPart.self,
        "consultation_state": ConsultationState.self, "date_precision": DatePrecision.self, "policy_duty": PolicyDuty.self,
        "policy_fault": PolicyFault.self, "policy_kind": PolicyKind.self, "policy_mark": PolicyMark.self,
        "policy_part": PolicyPart.self, "policy_state": PolicyState.self, "published_as": PublishedAs.self,
        "review_decision": ReviewDecision.self, "review_standing": ReviewStanding.self, "review_trigger": ReviewTrigger.self,
        "version_state": VersionState.self, "view_given": ViewGiven.self,
    ]

    /// Lists of which each word has values of its own: what they are called in Swift.
    static let kinds = [
        "answer": "Answer", "calendar_gap": "CalendarGap", "case_step": "CaseStep", "change": "Change",
        "counted": "Day", "due": "Due",
        "effect": "TermEffect", "fact": "Fact", "help_step": "HelpStep", "ballot_event": "BallotEvent",
        "seat_event": "SeatEvent", "contact_note": "ContactNote", "event_note": "EventNote", "group_step": "GroupStep",
        "kept": "Kept", "question": "Question", "reason": "Reason",
        "recipient": "Recipient", "report_due": "ReportDue", "safeguarding_step": "SafeguardingStep",
        "policy_event": "PolicyEvent", "consultation_event": "ConsultationEvent",
    ]

    /// Lists that are no types here: errors and their parts are one type with a text, a profile crosses as its own JSON.
    static let texts: Set = ["document_kind", "document_syntax", "error", "no_limit", "no_number"]

    @Test func everyListIsHereAndNoOther() throws {
        let lists = try Vocabulary.read()
        #expect(Set(lists.keys) == Set(Self.words.keys).union(Self.kinds.keys).union(Self.texts).union(["rule"]))
    }

    @Test func everyWordIsHereAndNoOther() throws {
        let lists = try Vocabulary.read()
        for (name, type) in Self.words { try check(type, lists[name] ?? []) }
    }

    private func check<W: Word>(_ type: W.Type, _ codes: [String]) throws {
        #expect(type.allCases.map(\.code) == codes, "\(type)")
        for word in type.allCases {
            #expect(W(code: word.code) == word && W(word.description) == word)
            let written = try JSONEncoder().encode([word])
            #expect(String(decoding: written, as: UTF8.self) == #"["\#(word.code)"]"#)
            #expect(try JSONDecoder().decode([W].self, from: written) == [word])
        }
        for none in ["", "no such word", "\u{0}", codes[0].uppercased() + codes[0]] { #expect(W(code: none) == nil) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([W].self, from: Data(#"["no such word"]"#.utf8)) }
    }

    /// A kind with values cannot be listed in Swift. Its codes stand in `Codes.swift`, in a `switch` without a `default`, so that
    /// the compiler holds them against the type, and here they are held against the list.
    @Test func everyKindIsHereAndNoOther() throws {
        let lists = try Vocabulary.read()
        let source = Places.root.appendingPathComponent("bindings/swift/Sources/Parentis/Codes.swift")
        var codes: [String: [String]] = [:]
        var type = ""
        for line in try Places.read(source).split(separator: "\n") {
            let words = line.split(whereSeparator: { " :{".contains($0) })
            if words.first == "extension" { type = String(words[1]) }
            if words.first == "case", let code = words.last { codes[type, default: []].append(code.filter { $0 != "\"" }) }
            #expect(words.first != "default")
        }
        for (name, type) in Self.kinds { #expect(Set(codes[type] ?? []) == Set(lists[name] ?? [""]), "\(type)") }
        let all = Set(Self.kinds.values).union(Self.words.values.map { "\($0)" })
        #expect(Set(codes.keys) == all, "a list in Codes.swift that no test looks at")
    }

    @Test func everyRuleIsHereAndNoOther() throws {
        let codes = try Vocabulary.read()["rule"] ?? []
        #expect(RuleId.all.map(\.code) == codes)
        #expect(try rules().map(\.id.code) == codes)
        for id in RuleId.all {
            let rule = try rule(id: id)
            #expect(rule.id == id && !rule.says.isEmpty && !rule.source.isEmpty)
        }
        #expect(RuleId.PAR_1 == "PAR-1")
    }
}
