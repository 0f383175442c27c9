import Foundation
import Parentis
import Testing

@Suite struct SchoolTests {
    @Test func aDocumentIsAnswered() throws {
        let asked = #"{"question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12"}"#
        let answers = try ask(document: #"{"entries": [], "ask": [\#(asked)]}"#)
        #expect(answers == #"{"answers":[{"answer":"kind","kind":null,"gap":{"gap":"nothing_entered"}}]}"#)
    }

    /// Every outcome and every answer is thought of: a `switch` without a `default` takes them all.
    @Test func whoGetsTheReport() throws {
        let school = try Families.school()
        let audience = try school.whoReceives(message: .report, asOf: Families.day("2026-05-12"))
        var said: [String] = []
        for line in audience.lines {
            let to =
                switch line.recipient {
                case .adult(let person): person.value
                case .pupil: "the pupil"
                }
            let sent =
                switch line.decision.outcome {
                case .must: "is sent it"
                case .may: "may be sent it"
                case .mustNot: "is not sent it"
                case .needsCheck: "waits"
                }
            said.append("\(to) \(sent)")
        }
        #expect(said == ["p1 is sent it", "p7 is not sent it"])
        let father = try #require(audience.lines.last).decision
        #expect(father.rules.contains(.VOC_56))
        #expect(father.holdsUntil?.description == "2026-06-01")
        #expect(father.reasons.contains { $0.reason.code == "order_bars" && $0.weight == .bar && $0.facts == ["e7"] })
        #expect(
            try school.entitled(column: .report, pupil: "ava", person: "p7", asOf: Families.day("2026-06-01")).outcome == .must)
    }

    @Test func everyQuestionHasItsAnswer() throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        func kind(_ question: Question) throws -> String {
            switch try school.answer(question: question) {
            case .standing: "standing"
            case .parents: "parents"
            case .decision: "decision"
            case .audience: "audience"
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
            case .sendCheck: "send_check"
            case .disclosure: "disclosure"
            case .undertakings: "undertakings"
            case .passOn: "pass_on"
            case .publicationBan: "publication_ban"
            case .confidenceDuty: "confidence_duty"
            case .redaction: "redaction"
            case .sheetCopy: "sheet_copy"
            case .copyCheck: "copy_check"
            case .requestCopy: "request_copy"
            case .breaches: "breaches"
            case .dataComplaints: "data_complaints"
            case .governorsReport: "governors_report"
            case .retentionDue: "retention_due"
            case .erasure: "erasure"
            case .routing: "routing"
            case .safeguarding: "safeguarding"
            case .reach: "reach"
            case .mergeCheck: "merge_check"
            case .correspondence: "correspondence"
            case .repliesDue: "replies_due"
            case .progressContact: "progress_contact"
            case .concern: "concern"
            case .concerns: "concerns"
            case .volunteerCheck: "volunteer_check"
            case .volunteersDue: "volunteers_due"
            case .ballotRoll: "ballot_roll"
            case .mayStand: "may_stand"
            case .seats: "seats"
            case .eventInvitations: "event_invitations"
            case .parentGroups: "parent_groups"
            case .takingPart: "taking_part"
            case .concernMove: "concern_move"
            case .policyStatus: "policy_status"
            case .mayRatify: "may_ratify"
            case .governingVersion: "governing_version"
            case .consultations: "consultations"
            }
        }
        #expect(try kind(.standing(pupil: "ava", person: "p7", asOf: day)) == "standing")
        #expect(try kind(.mayCollect(pupil: "ava", asOf: day)) == "collection")
        let draft = Draft(message: .daily, details: .nothingSaid, pupils: ["ava"], parts: [], destinations: [])
        #expect(try kind(.maySend(draft: draft, asOf: day)) == "send_check")
        let report = Item(
            kind: .report, pupils: ["ava"], classes: [.family], fields: [ItemField(name: "set", value: "8b")])
        for shown in ["\(report)", String(reflecting: report), "\(ShownField(name: "set", value: "8b"))"] {
            #expect(!shown.contains("8b") && !shown.contains("set"))
        }
        #expect(try kind(.mayDisclose(item: report, person: "p7", asOf: day)) == "disclosure")
        #expect(try kind(.undertakings(person: "p7", asOf: day)) == "undertakings")
        let telling = PassingOn(undertaking: "u-1", person: "p7", listener: .police)
        #expect(try kind(.mayPassOn(telling: telling, asOf: day)) == "pass_on")
        #expect(try kind(.publicationBan(teacher: "p7", allegation: "a-1", asOf: day)) == "publication_ban")
        let told = Confided(told: "p7", quality: .yes, oughtToKnow: .no)
        #expect(try kind(.dutyOfConfidence(told: told, asOf: day)) == "confidence_duty")
        #expect(try kind(.redact(item: report, person: "p7", asOf: day)) == "redaction")
        let home = SheetDetail(name: "home", kind: .postalAddress, value: "4 Mill Lane")
        let list = Sheet(kind: .contactList, rows: [SheetRow(pupils: ["ava"], details: [home])])
        let copied = CopiedDetail(name: "home", mark: .shown, value: "4 Mill Lane")
        for shown in ["\(list)", String(reflecting: list), "\(copied)"] {
            #expect(!shown.contains("Mill") && !shown.contains("home"))
        }
        #expect(try kind(.sheetCopy(sheet: list, asOf: day)) == "sheet_copy")
        let request = Request(right: .subjectAccess, received: day)
        let mark = FieldMark(field: "set", exemption: .otherPeople, applies: .no)
        #expect(!"\(mark)".contains("set") && !String(reflecting: mark).contains("set"))
        let copy = Question.checkCopy(request: request, item: report, marks: [mark], pupil: "ava", person: "p7", asOf: day)
        #expect(try kind(copy) == "copy_check")
        #expect(
            try kind(.requestCopy(request: request, item: report, pupil: "ava", person: "p7", asOf: day)) == "request_copy")
        let noon = OffsetDateTime(rfc3339: "2026-05-12T12:00:00+01:00")
        #expect(try kind(.breaches(breach: "b-1", now: noon)) == "breaches")
        #expect(try kind(.dataComplaints(complaint: nil, asOf: day)) == "data_complaints")
        #expect(try kind(.governorsReport(start: day, end: day, asOf: day)) == "governors_report")
        let file = RecordHeld(record: "r-1", kind: .complaintFile, pupil: "ava", maliciousOrFalse: .unknown)
        #expect(try kind(.retentionDue(records: [file], asOf: day)) == "retention_due")
        #expect(try kind(.erasure(pupil: "ava", records: [file], asOf: day)) == "erasure")
        #expect(try kind(.routeConcern(matter: RaisedConcern.nothingSaid(received: .on(day)), asOf: day)) == "routing")
        #expect(try kind(.safeguarding(pupils: ["ava"], asOf: day)) == "safeguarding")
        #expect(try kind(.reach(pupils: ["ava"], asOf: day)) == "reach")
        #expect(try kind(.mergeCheck(person: "p7", other: "p8", asOf: day)) == "merge_check")
        #expect(try kind(.correspondence(thread: "t-1", person: "p7", asOf: day)) == "correspondence")
        #expect(try kind(.repliesDue(pupils: ["ava"], handler: "tutor", asOf: day)) == "replies_due")
        #expect(try kind(.progressContact(pupils: ["ava"], asOf: day)) == "progress_contact")
        #expect(try kind(.concern(case: "c-1", asOf: day)) == "concern")
        #expect(try kind(.concerns(asOf: day)) == "concerns")
        #expect(try kind(.policyStatus(policy: "p-1", asOf: day)) == "policy_status")
        #expect(try kind(.mayRatify(policy: "p-1", ratification: Ratification(), asOf: day)) == "may_ratify")
        #expect(try kind(.governingVersion(policy: "p-1", received: day, asOf: day)) == "governing_version")
        #expect(try kind(.consultations(consultation: nil, asOf: day)) == "consultations")
        #expect(try kind(.concernMove(case: "c-1", step: .lapsed, asOf: day)) == "concern_move")
        #expect(try kind(.volunteerCheck(person: "p7", activity: "c-1", asOf: day)) == "volunteer_check")
        #expect(try kind(.volunteersDue(asOf: day)) == "volunteers_due")
        #expect(try kind(.ballotRoll(election: "c-1", asOf: day)) == "ballot_roll")
        #expect(try kind(.mayStand(person: "p7", election: "c-1", asOf: day)) == "may_stand")
        #expect(try kind(.seats(asOf: day)) == "seats")
        #expect(try kind(.eventInvitations(event: "c-1", asOf: day)) == "event_invitations")
        #expect(try kind(.parentGroups(asOf: day)) == "parent_groups")
        #expect(try kind(.takingPart(pupil: "ava", person: "p7", start: day, end: day)) == "taking_part")
        #expect(try kind(.admissionPreference(pupil: "ava", asOf: day)) == "preference")
        #expect(try kind(.registerEntry(pupil: "ava", asOf: day)) == "register")
        let picture = ConsentMatter(purpose: "photo_website", pupil: "ava")
        #expect(try kind(.consent(matter: picture, asOf: day)) == "consent")
        #expect(try kind(.whomToAsk(matter: picture, asOf: day)) == "ask_list")
        #expect(try kind(.staleConsents(asOf: day)) == "stale")
        #expect(try kind(.usesToReview(matter: picture, asOf: day)) == "uses")
        #expect(try kind(.consentRegister(purpose: "photo_website", asOf: day)) == "consent_register")
        #expect(try kind(.consentRecord(matter: picture, asOf: day)) == "consent_record")
        #expect(try kind(.kindOfDay(day: day, asOf: day)) == "kind")
        #expect(try kind(.count(start: day, n: 3, unit: .schoolDay, asOf: day)) == "day")
    }

    @Test func theVerdictIsTheDecisionsOutcome() throws {
        let school = try Families.school()
        for column in Column.allCases {
            for text in ["2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"] {
                let day = try Families.day(text)
                for details in [nil, Details(onSite: .yes, childPresent: .no), Details(act: .medical)] {
                    let verdict = try school.verdict(column: column, pupil: "ava", person: "p7", asOf: day, details: details)
                    let decision = try school.entitled(
                        column: column, pupil: "ava", person: "p7", asOf: day, details: details ?? Details())
                    #expect(verdict.outcome == decision.outcome && verdict.recommended == decision.recommended)
                    #expect(verdict.rules == decision.rules && verdict.conditions == decision.conditions)
                    #expect(verdict.holdsUntil == decision.holdsUntil)
                }
            }
        }
    }

    @Test func aSchoolStaysAsItIs() throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        let ended =
            #"{"entries": [{"entry": "e8", "recorded_at": "2026-05-01T09:00:00Z", "valid_from": "2026-05-01", "fact": "ended", "what": "e7"}]}"#
        let next = try school.add(document: ended)
        #expect(try school.verdict(column: .report, pupil: "ava", person: "p7", asOf: day).outcome == .mustNot)
        #expect(try next.verdict(column: .report, pupil: "ava", person: "p7", asOf: day).outcome == .must)
        // The same with a typed entry, and as it was known before.
        let entry = try #require(next.entries().first { $0.entry == "e8" })
        #expect(entry.fact == .ended(what: "e7"))
        #expect(
            try school.adding(entries: [entry]).verdict(column: .report, pupil: "ava", person: "p7", asOf: day).outcome == .must)
        let before = try next.asKnownAt(instant: #require(Instant("2026-04-30T12:00:00Z")))
        #expect(try before.verdict(column: .report, pupil: "ava", person: "p7", asOf: day).outcome == .mustNot)
        #expect(try next.pupils() == ["ava"])
        #expect(try next.onRoll(asOf: day) == ["ava"])
        #expect(try next.adultsOf(pupil: "ava") == ["p1", "p7"])
    }

    @Test func aSchoolOfTypedEntries() throws {
        let profile = try basicProfile(
            basics: ProfileBasics(name: "hill-street", version: "1", nation: .england, schoolType: .academy))
        let recorded = try #require(Instant("2025-09-01T08:00:00Z"))
        let facts: [(EntryId, String, Fact)] = [
            ("e1", "2019-09-01", .profileAdopted(profile: profile, hash: nil)),
            ("e2", "2016-02-10", .pupilBorn(pupil: "ava")),
            ("e3", "2020-09-02", .pupilOnRoll(pupil: "ava")),
            ("e4", "2020-09-02", .relationship(pupil: "ava", person: "p7", kind: .father)),
        ]
        let entries = try facts.map { id, day, fact in
            Entry(entry: id, recordedAt: recorded, validFrom: try Families.day(day), fact: fact)
        }
        let school = try School.of(entries: entries)
        let day = try Families.day("2026-05-12")
        #expect(try school.verdict(column: .report, pupil: "ava", person: "p7", asOf: day).outcome == .must)
        #expect(try School.open(document: journalDocument(entries: entries)).entries() == school.entries())
        let backwards = Entry(
            entry: "e5", recordedAt: recorded, validFrom: day, validUntil: day, fact: .pupilOnRoll(pupil: "ben"))
        #expect(
            refusal { try School.of(entries: [backwards]) }
                == "`valid_until` 2026-05-12 is not after `valid_from` 2026-05-12: the end is the first day without effect")
    }

    /// An entry that came out and goes back in is the same entry, to the nanosecond.
    @Test(arguments: ["", ".5", ".123", ".123456", ".123456789", ".000000001", ".999999999"])
    func anEntryComesBackAsItWas(_ fraction: String) throws {
        for second in ["1066-10-14T09:00:00", "1969-12-31T23:59:58", "1970-01-01T00:00:00", "2026-05-12T08:00:00"] {
            let text = "\(second)\(fraction)Z"
            let entry =
                #"{"entry": "e1", "recorded_at": "\#(text)", "valid_from": "2020-09-02", "fact": "pupil_on_roll", "pupil": "ava"}"#
            let school = try School.open(document: #"{"entries": [\#(entry)]}"#)
            let crossed = try #require(try school.entries().first)
            #expect(crossed.recordedAt == Instant(text))
            // Another content under its id would be refused.
            #expect(try school.adding(entries: [crossed]).entries() == [crossed])
            #expect(try school.asKnownAt(instant: crossed.recordedAt).entries() == [crossed])
        }
    }

    @Test func whatIsNotSaidIsUnknown() {
        #expect(Details() == .nothingSaid)
        #expect(Details(onSite: .yes).childPresent == .unknown)
        #expect(Says(true) == .yes && Says(false) == .no && Says(nil) == .unknown)
        let day = LocalDate(epochDay: 20_000)
        let request = Request(right: .subjectAccess, received: day, written: .yes)
        #expect(request.competent == .unknown && request.clarifications.isEmpty && request.identityShown == nil)
    }
}

/// Tasks share one school.
@Suite struct Sharing {
    @Test func tasksShareASchoolAndGetEqualAnswers() async throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        let asked = #"{"ask": [{"question": "who_receives", "message": "report", "as_of": "2026-05-12"}]}"#
        let expected = (
            try school.ask(document: asked), try school.explain(column: .report, pupil: "ava", person: "p7", asOf: day)
        )
        let equal = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var equal = 0
                    for _ in 0..<200 {
                        let answers = try school.ask(document: asked)
                        let explained = try school.explain(column: .report, pupil: "ava", person: "p7", asOf: day)
                        // The next school is another one, and the shared one is asked while it is made.
                        let next = try school.add(document: #"{"entries": []}"#).ask(document: asked)
                        if (answers, explained) == expected && next == answers { equal += 1 }
                    }
                    return equal
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(equal == 1600)
    }

    @Test func threadsShareASchoolAndGetEqualAnswers() throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        let expected = try school.verdict(column: .report, pupil: "ava", person: "p7", asOf: day)
        DispatchQueue.concurrentPerform(iterations: 4000) { _ in
            let verdict = try? school.verdict(column: .report, pupil: "ava", person: "p7", asOf: day)
            if verdict != expected { Issue.record("another verdict: \(String(describing: verdict))") }
        }
    }

    /// What crosses between tasks says so to the compiler.
    @Test func everythingIsSendable() throws {
        func sendable<T: Sendable>(_: T.Type) {}
        sendable(School.self)
        sendable(Question.self)
        sendable(Answer.self)
        sendable(Reason.self)
        sendable(Entry.self)
        sendable(ParentisError.self)
        sendable(LocalDate.self)
        sendable(OffsetDateTime.self)
        sendable(PersonId.self)
    }
}
