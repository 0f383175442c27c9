// A typed answer held against the JSON of the same answer, value by value: nothing is lost or changed on the way.

import Foundation
import Parentis

/// Where the typed value says something else than the JSON.
func crossing(of value: Any, _ json: JSON, _ place: String) -> [String] {
    if let plain = plain(value) {
        return plain == json ? [] : ["\(place): \(json.written) as a document, \(plain.written) typed"]
    }
    let mirror = Mirror(reflecting: value)
    switch (mirror.displayStyle, json) {
    case (.optional, _):
        guard let some = mirror.children.first?.value else { return json == .null ? [] : ["\(place): typed, it is none"] }
        return crossing(of: some, json, place)
    case (.collection, .list(let list)):
        guard mirror.children.count == list.count else { return ["\(place): \(list.count), and \(mirror.children.count) typed"] }
        return zip(mirror.children, list).enumerated().flatMap { crossing(of: $1.0.value, $1.1, "\(place)[\($0)]") }
    case (_, .table(let table)):
        var seen: Set<String> = []
        let found = crossingOfTable(of: value, table, place, &seen)
        return found + Set(table.keys).subtracting(seen).sorted().map { "\(place).\($0): not in the typed answer" }
    case (.enum, .text(let text)):
        let code = (value as? any Coded)?.code
        return code == text ? [] : ["\(place): \(text), and \(code ?? "\(value)") typed"]
    default:
        return ["\(place): \(json.written) is no \(type(of: value))"]
    }
}

/// What is written as a table: a record, a kind with its values, and what stands in the same table as it.
private func crossingOfTable(of value: Any, _ table: [String: JSON], _ place: String, _ seen: inout Set<String>) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
        return mirror.children.first.map { crossingOfTable(of: $0.value, table, place, &seen) } ?? []
    }
    if mirror.displayStyle == .enum {
        guard let code = (value as? any Coded)?.code else { return ["\(place): \(type(of: value)) has no code"] }
        guard let tag = table.first(where: { $0.value == .text(code) && !seen.contains($0.key) })?.key else {
            return ["\(place): \(code) typed, and not in \(JSON.table(table).written)"]
        }
        seen.insert(tag)
        guard let payload = mirror.children.first?.value else { return [] }
        return crossingOfTable(of: payload, table, place, &seen)
    }
    return mirror.children.flatMap { label, child -> [String] in
        guard let label, !label.hasPrefix(".") else { return crossingOfTable(of: child, table, place, &seen) }
        let key = table.keys.first { $0.replacingOccurrences(of: "_", with: "") == label.lowercased() }
        let isTable = plain(child) == nil && [.enum, .struct].contains(Mirror(reflecting: child).displayStyle)
        // Its keys stand in this table: there is none of its name, or it is one of its own values, as in `day`.
        if isTable, key == nil || (child is any Coded && table[key ?? ""]?.table == nil) {
            return crossingOfTable(of: child, table, place, &seen)
        }
        guard let key, let there = table[key] else { return crossing(of: child, .null, "\(place).\(label)") }
        seen.insert(key)
        return crossing(of: child, there, "\(place).\(key)")
    }
}

/// A value that is written as one word or number.
private func plain(_ value: Any) -> JSON? {
    switch value {
    case let word as any Word: .text(word.code)
    case let id as any Identifier: .text(id.value)
    case let rule as RuleId: .text(rule.code)
    case let day as LocalDate: .text(day.description)
    case let instant as OffsetDateTime: .text(instant.rfc3339)
    case let flag as Bool: .flag(flag)
    case let number as any BinaryInteger: .number(String(number))
    case let text as String: .text(text)
    default: nil
    }
}

/// What has a code in documents and values of its own.
protocol Coded { var code: String { get } }
extension Answer: Coded {}
extension CalendarGap: Coded {}
extension CaseStep: Coded {}
extension Change: Coded {}
extension Day: Coded {}
extension Due: Coded {}
extension HelpStep: Coded {}
extension BallotEvent: Coded {}
extension SeatEvent: Coded {}
extension ContactNote: Coded {}
extension EventNote: Coded {}
extension GroupStep: Coded {}
extension Kept: Coded {}
extension Question: Coded {}
extension Reason: Coded {}
extension Recipient: Coded {}
extension ReportDue: Coded {}
extension SafeguardingStep: Coded {}
extension TermEffect: Coded {}
extension PolicyEvent: Coded {}
extension ConsultationEvent: Coded {}
extension Fact: Coded {}

struct NoQuestion: Error { let json: JSON }

extension Question {
    /// A question as a document writes it.
    init(_ json: JSON) throws {
        func need<T>(_ value: T?) throws -> T {
            guard let value else { throw NoQuestion(json: json) }
            return value
        }
        func text(_ key: String) throws -> String { try need(json[key]?.text) }
        func day(_ key: String) throws -> LocalDate { try need(LocalDate(try text(key))) }
        func word<W: Word>(_ key: String) throws -> W { try need(W(code: try text(key))) }
        func said(_ table: JSON?, _ key: String) throws -> Says {
            guard let said = table?[key] else { return .unknown }
            return try need(Says(code: try need(said.text)))
        }
        func number() throws -> UInt32 {
            guard case .number(let digits)? = json["n"] else { throw NoQuestion(json: json) }
            return try need(UInt32(digits))
        }
        func details(_ holder: JSON? = nil) throws -> Details {
            let table = (holder ?? json)["details"]
            return Details(
                onSite: try said(table, "on_site"), childPresent: try said(table, "child_present"),
                tellsWhereabouts: try said(table, "tells_whereabouts"), significant: try said(table, "significant"),
                act: try table?["act"]?.text.map { try need(Act(code: $0)) }, capacity: try said(table, "capacity"))
        }
        func matter() throws -> ConsentMatter {
            let (table, details) = (json["matter"], json["matter"]?["details"])
            var days: UInt32?
            if case .number(let digits)? = details?["days_abroad"] { days = UInt32(digits) }
            return ConsentMatter(
                purpose: PurposeId(try need(table?["purpose"]?.text)), pupil: table?["pupil"]?.text.map { PupilId($0) },
                person: table?["person"]?.text.map { PersonId($0) }, item: table?["item"]?.text.map { DocumentId($0) },
                details: ConsentDetails(
                    significant: try said(details, "significant"), urgent: try said(details, "urgent"),
                    prescribed: try said(details, "prescribed"), inConfidence: try said(details, "in_confidence"),
                    hasPlan: try said(details, "has_plan"), published: try said(details, "published"), daysAbroad: days))
        }
        func ids(_ list: JSON?) throws -> [PupilId]? { try list?.list?.map { PupilId(try need($0.text)) } }
        func draft() throws -> Draft {
            let table = try need(json["draft"])
            return Draft(
                message: try need(MessageKind(code: try need(table["message"]?.text))), details: try details(table),
                promotes: table["promotes"] == .flag(true), purpose: table["purpose"]?.text.map { PurposeId($0) },
                pupils: try ids(table["pupils"]),
                parts: try (table["parts"]?.list ?? []).map { part in
                    DraftPart(
                        attachment: part["attachment"]?.text.map { DocumentId($0) },
                        classes: try (part["classes"]?.list ?? []).map { try need(DataClass(code: try need($0.text))) },
                        about: try ids(part["about"]) ?? [],
                        contactDetailsFrom: try part["contact_details_from"]?.text.map { try need(LocalDate($0)) },
                        contactDetailsOf: part["contact_details_of"]?.text.map { PersonId($0) },
                        people: try (part["people"]?.list ?? []).map { PersonId(try need($0.text)) })
                },
                destinations: try (table["destinations"]?.list ?? []).map { at in
                    Destination(
                        person: PersonId(try need(at["person"]?.text)),
                        confirmedOn: try need(LocalDate(try need(at["confirmed_on"]?.text))))
                },
                item: table["item"]?.text.map { DocumentId($0) }, thread: table["thread"]?.text.map { ThreadId($0) },
                languages: try (table["languages"]?.list ?? []).map { LanguageTag(try need($0.text)) },
                humanTranslation: table["human_translation"] == .flag(true),
                formats: try (table["formats"]?.list ?? []).map { try need(AccessFormat(code: try need($0.text))) },
                channels: try (table["channels"]?.list ?? []).map { try need(Channel(code: try need($0.text))) },
                notice: table["notice"] == .flag(true), urgent: table["urgent"] == .flag(true),
                sentAt: table["sent_at"]?.text.map { OffsetDateTime(rfc3339: $0) },
                expectsReply: try replyAsked(table["expects_reply"]))
        }
        func replyAsked(_ table: JSON?) throws -> ReplyAsked? {
            guard let table, table != .null else { return nil }
            return ReplyAsked(by: try table["by"]?.text.map { try need(LocalDate($0)) })
        }
        func classes(_ list: JSON?) throws -> [DataClass] {
            try (list?.list ?? []).map { try need(DataClass(code: try need($0.text))) }
        }
        func conditions(_ list: JSON?) throws -> [Condition] {
            try (list?.list ?? []).map { try need(Condition(code: try need($0.text))) }
        }
        func item() throws -> Item {
            let table = try need(json["item"])
            return Item(
                item: table["item"]?.text.map { DocumentId($0) },
                kind: try table["kind"]?.text.map { try need(MessageKind(code: $0)) } ?? .daily,
                pupils: try ids(table["pupils"]) ?? [], classes: try classes(table["classes"]),
                case: table["case"]?.text.map { DocumentId($0) },
                releaseOn: try table["release_on"]?.text.map { try need(LocalDate($0)) },
                leftOut: try conditions(table["left_out"]),
                part: try table["part"]?.text.map { try need(FilePart(code: $0)) },
                minutes: try table["minutes"]?.text.map { try need(MinutesNaming(code: $0)) },
                fields: try (table["fields"]?.list ?? []).map { field in
                    ItemField(
                        name: try need(field["name"]?.text), value: try need(field["value"]?.text),
                        classes: try classes(field["classes"]), pupils: try ids(field["pupils"]) ?? [],
                        leftOut: try conditions(field["left_out"]),
                        part: try field["part"]?.text.map { try need(FilePart(code: $0)) },
                        minutes: try field["minutes"]?.text.map { try need(MinutesNaming(code: $0)) })
                })
        }
        func sheet() throws -> Sheet {
            let table = try need(json["sheet"])
            return Sheet(
                kind: try need(SheetKind(code: try need(table["kind"]?.text))), item: table["item"]?.text.map { DocumentId($0) },
                rows: try (table["rows"]?.list ?? []).map { row in
                    SheetRow(
                        pupils: try ids(row["pupils"]) ?? [],
                        people: try (row["people"]?.list ?? []).map { PersonId(try need($0.text)) },
                        address: row["address"]?.text.map { AddressId($0) },
                        details: try (row["details"]?.list ?? []).map { detail in
                            SheetDetail(
                                name: try need(detail["name"]?.text),
                                kind: try need(DetailKind(code: try need(detail["kind"]?.text))),
                                value: try need(detail["value"]?.text))
                        })
                })
        }
        func officer() throws -> OfficerAccess? {
            guard let table = json["officer"], let person = table["person"]?.text else { return nil }
            return OfficerAccess(
                person: PersonId(person), post: try need(Post(code: try need(table["post"]?.text))),
                reason: DocumentId(try need(table["reason"]?.text)))
        }
        func request() throws -> Request {
            let table = json["request"]
            func requestDay(_ key: String) throws -> LocalDate? {
                try table?[key]?.text.map { try need(LocalDate($0)) }
            }
            return Request(
                right: try need(Right(code: try need(table?["right"]?.text))), received: try need(try requestDay("received")),
                written: try said(table, "written"), identityAsked: table?["identity_asked"] == .flag(true),
                identityShown: try requestDay("identity_shown"), competent: try said(table, "competent"),
                authorised: try said(table, "authorised"), inInterests: try said(table, "in_interests"),
                clarifications: try (table?["clarifications"]?.list ?? []).map {
                    Clarification(
                        asked: try need(LocalDate(try need($0["asked"]?.text))),
                        answered: try $0["answered"]?.text.map { try need(LocalDate($0)) })
                },
                extendedOn: try requestDay("extended_on"), resultsOn: try requestDay("results_on"))
        }
        func marks() throws -> [FieldMark] {
            try (json["marks"]?.list ?? []).map { mark in
                FieldMark(
                    field: try need(mark["field"]?.text), exemption: try need(Exemption(code: try need(mark["exemption"]?.text))),
                    applies: try said(mark, "applies"))
            }
        }
        func records() throws -> [RecordHeld] {
            try (json["records"]?.list ?? []).map { record in
                RecordHeld(
                    record: DocumentId(try need(record["record"]?.text)),
                    kind: try need(RecordKind(code: try need(record["kind"]?.text))),
                    case: record["case"]?.text.map { DocumentId($0) }, pupil: record["pupil"]?.text.map { PupilId($0) },
                    person: record["person"]?.text.map { PersonId($0) },
                    dates: try (record["dates"]?.list ?? []).map { date in
                        RecordDate(
                            start: try need(RetentionStart(code: try need(date["start"]?.text))),
                            on: try need(LocalDate(try need(date["on"]?.text))))
                    },
                    maliciousOrFalse: try said(record, "malicious_or_false"),
                    transferredOn: try record["transferred_on"]?.text.map { try need(LocalDate($0)) })
            }
        }
        func telling() throws -> PassingOn {
            let table = try need(json["telling"])
            return PassingOn(
                undertaking: DocumentId(try need(table["undertaking"]?.text)), person: PersonId(try need(table["person"]?.text)),
                listener: try need(Listener(code: try need(table["listener"]?.text))),
                adult: table["adult"]?.text.map { PersonId($0) },
                dataClass: try table["data_class"]?.text.map { try need(DataClass(code: $0)) },
                pupil: table["pupil"]?.text.map { PupilId($0) })
        }
        func told() throws -> Confided {
            let table = try need(json["told"])
            return Confided(
                person: PersonId(try need(table["person"]?.text)), undertaking: table["undertaking"]?.text.map { DocumentId($0) },
                quality: try said(table, "quality"), obligation: try said(table, "obligation"),
                unauthorised: try said(table, "unauthorised"), agreed: try said(table, "agreed"),
                oughtToKnow: try said(table, "ought_to_know"))
        }
        func raised() throws -> RaisedConcern {
            let table = try need(json["matter"])
            func people(_ key: String) throws -> [PersonId] {
                try (table[key]?.list ?? []).map { PersonId(try need($0.text)) }
            }
            let received = try need(table["received"]?.text)
            return RaisedConcern(
                received: received.contains("T")
                    ? .at(OffsetDateTime(rfc3339: received)) : .on(try need(LocalDate(received))),
                raisedBy: try table["raised_by"]?.text.map { try need(Raiser(code: $0)) } ?? .notSaid,
                person: table["person"]?.text.map { PersonId($0) }, pupils: try ids(table["pupils"]) ?? [],
                kinds: try (table["kinds"]?.list ?? []).map { try need(ConcernKind(code: try need($0.text))) },
                subjects: try people("subjects"),
                subjectPosts: try (table["subject_posts"]?.list ?? []).map { try need(Post(code: try need($0.text))) },
                involved: try people("involved"), hardToTalkTo: try people("hard_to_talk_to"),
                receivedBy: table["received_by"]?.text.map { PersonId($0) },
                channel: try table["channel"]?.text.map { try need(Channel(code: $0)) },
                safeguarding: try said(table, "safeguarding"), immediateDanger: try said(table, "immediate_danger"),
                staffAllegation: try said(table, "staff_allegation"), harmThreshold: try said(table, "harm_threshold"),
                headConflict: try said(table, "head_conflict"),
                signs: try (table["signs"]?.list ?? []).map { try need(SafeguardingSign(code: try need($0.text))) },
                dataBreach: try said(table, "data_breach"), written: try said(table, "written"),
                incidents: try (table["incidents"]?.list ?? []).map { try need(LocalDate(try need($0.text))) },
                exceptional: try said(table, "exceptional"), consentOfOther: try said(table, "consent_of_other"),
                manyAlike: try said(table, "many_alike"), sameSubject: try said(table, "same_subject"),
                sendersUnconnected: try said(table, "senders_unconnected"), duplicate: try said(table, "duplicate"),
                newAspects: try said(table, "new_aspects"), begunOnRoll: try said(table, "begun_on_roll"))
        }
        func pupils() throws -> [PupilId]? { try json["pupils"]?.list?.map { PupilId(try need($0.text)) } }
        func pupil() throws -> PupilId { PupilId(try text("pupil")) }
        func person() throws -> PersonId { PersonId(try text("person")) }
        switch try text("question") {
        case "standing": self = .standing(pupil: try pupil(), person: try person(), asOf: try day("as_of"))
        case "parents_of": self = .parentsOf(pupil: try pupil(), asOf: try day("as_of"))
        case "entitled":
            self = .entitled(
                column: try word("column"), details: try details(), pupil: try pupil(), person: try person(),
                asOf: try day("as_of"))
        case "who_receives":
            self = .whoReceives(
                message: try word("message"), details: try details(), promotes: json["promotes"] == .flag(true),
                purpose: json["purpose"]?.text.map { PurposeId($0) }, item: json["item"]?.text.map { DocumentId($0) },
                pupils: try json["pupils"]?.list?.map { PupilId(try need($0.text)) }, asOf: try day("as_of"))
        case "may_send": self = .maySend(draft: try draft(), asOf: try day("as_of"))
        case "may_disclose": self = .mayDisclose(item: try item(), person: try person(), asOf: try day("as_of"))
        case "undertakings":
            self = .undertakings(person: json["person"]?.text.map { PersonId($0) }, asOf: try day("as_of"))
        case "may_pass_on": self = .mayPassOn(telling: try telling(), asOf: try day("as_of"))
        case "publication_ban":
            self = .publicationBan(
                teacher: PersonId(try text("teacher")), allegation: DocumentId(try text("allegation")), asOf: try day("as_of"))
        case "duty_of_confidence": self = .dutyOfConfidence(told: try told(), asOf: try day("as_of"))
        case "redact": self = .redact(item: try item(), person: try person(), asOf: try day("as_of"))
        case "sheet_copy":
            self = .sheetCopy(
                sheet: try sheet(), viewer: json["viewer"]?.text.map { PersonId($0) }, officer: try officer(),
                asOf: try day("as_of"))
        case "route_concern": self = .routeConcern(matter: try raised(), asOf: try day("as_of"))
        case "safeguarding": self = .safeguarding(pupils: try pupils(), asOf: try day("as_of"))
        case "correspondence":
            self = .correspondence(
                thread: ThreadId(try text("thread")), person: json["person"]?.text.map { PersonId($0) }, asOf: try day("as_of"))
        case "breaches":
            self = .breaches(
                breach: json["breach"]?.text.map { DocumentId($0) }, now: OffsetDateTime(rfc3339: try text("now")))
        case "data_complaints":
            self = .dataComplaints(complaint: json["complaint"]?.text.map { DocumentId($0) }, asOf: try day("as_of"))
        case "governors_report":
            let tables: [ReportTableName]? = try json["tables"]?.list?.map { try need(ReportTableName(code: try need($0.text))) }
            self = .governorsReport(
                start: try day("start"), end: try day("end"),
                previousStart: try json["previous_start"]?.text.map { try need(LocalDate($0)) },
                previousEnd: try json["previous_end"]?.text.map { try need(LocalDate($0)) }, tables: tables,
                asOf: try day("as_of"))
        case "retention_due": self = .retentionDue(records: try records(), asOf: try day("as_of"))
        case "erasure":
            self = .erasure(
                pupil: json["pupil"]?.text.map { PupilId($0) }, person: json["person"]?.text.map { PersonId($0) },
                records: try records(), asOf: try day("as_of"))
        case "replies_due":
            self = .repliesDue(
                pupils: try pupils(), handler: json["handler"]?.text.map { PersonId($0) }, asOf: try day("as_of"))
        case "progress_contact": self = .progressContact(pupils: try pupils(), asOf: try day("as_of"))
        case "concern": self = .concern(case: DocumentId(try text("case")), asOf: try day("as_of"))
        case "concerns": self = .concerns(asOf: try day("as_of"))
        case "concern_move":
            self = .concernMove(
                case: DocumentId(try text("case")), step: try CaseStep(try need(json["step"])), asOf: try day("as_of"))
        case "volunteer_check":
            self = .volunteerCheck(
                person: PersonId(try text("person")), activity: json["activity"]?.text.map { DocumentId($0) },
                asOf: try day("as_of"))
        case "volunteers_due":
            self = .volunteersDue(
                asOf: try day("as_of"))
        case "ballot_roll":
            self = .ballotRoll(
                election: json["election"]?.text.map { DocumentId($0) }, asOf: try day("as_of"))
        case "may_stand":
            self = .mayStand(
                person: PersonId(try text("person")), election: json["election"]?.text.map { DocumentId($0) },
                asOf: try day("as_of"))
        case "seats":
            self = .seats(
                asOf: try day("as_of"))
        case "event_invitations":
            self = .eventInvitations(
                event: DocumentId(try text("event")), asOf: try day("as_of"))
        case "parent_groups":
            self = .parentGroups(
                asOf: try day("as_of"))
        case "taking_part":
            self = .takingPart(
                pupil: json["pupil"]?.text.map { PupilId($0) }, person: json["person"]?.text.map { PersonId($0) },
                start: try day("start"), end: try day("end"))
        case "reach": self = .reach(pupils: try pupils(), asOf: try day("as_of"))
        case "merge_check":
            self = .mergeCheck(person: try person(), other: PersonId(try text("other")), asOf: try day("as_of"))
        case "explain":
            self = .explain(
                column: try word("column"), details: try details(), pupil: try pupil(), person: try person(),
                asOf: try day("as_of"))
        case "may_collect":
            self = .mayCollect(pupil: try pupil(), person: json["person"]?.text.map { PersonId($0) }, asOf: try day("as_of"))
        case "equal_treatment":
            self = .equalTreatment(pupil: try pupil(), start: try day("start"), end: try day("end"))
        case "count":
            self = .count(start: try day("start"), n: try number(), unit: try word("unit"), asOf: try day("as_of"))
        case "last_day_before":
            self = .lastDayBefore(
                event: try day("event"), n: try number(), unit: try word("unit"),
                clearDays: json["clear_days"] == .flag(true), asOf: try day("as_of"))
        case "deemed_received":
            let received = try text("received")
            self = .deemedReceived(
                received: LocalDate(received).map { .on($0) } ?? .at(OffsetDateTime(rfc3339: received)),
                asOf: try day("as_of"))
        case "hours_after":
            self = .hoursAfter(
                instant: OffsetDateTime(rfc3339: try text("instant")), n: try number(), asOf: try day("as_of"))
        case "told_date":
            self = .toldDate(
                told: try day("told"), start: try day("start"), n: try number(), unit: try word("unit"),
                asOf: try day("as_of"))
        case "kind_of_day": self = .kindOfDay(day: try day("day"), asOf: try day("as_of"))
        case "record_request":
            self = .recordRequest(
                request: try request(), pupil: try pupil(), person: try person(), asOf: try day("as_of"))
        case "check_copy":
            self = .checkCopy(
                request: try request(), item: try item(), marks: try marks(), pupil: try pupil(), person: try person(),
                asOf: try day("as_of"))
        case "request_copy":
            self = .requestCopy(
                request: try request(), item: try item(), marks: try marks(), pupil: try pupil(), person: try person(),
                asOf: try day("as_of"))
        case "admission_preference": self = .admissionPreference(pupil: try pupil(), asOf: try day("as_of"))
        case "register_entry": self = .registerEntry(pupil: try pupil(), asOf: try day("as_of"))
        case "consent": self = .consent(matter: try matter(), asOf: try day("as_of"))
        case "whom_to_ask": self = .whomToAsk(matter: try matter(), asOf: try day("as_of"))
        case "stale_consents": self = .staleConsents(pupils: try pupils(), asOf: try day("as_of"))
        case "uses_to_review": self = .usesToReview(matter: try matter(), asOf: try day("as_of"))
        case "consent_register":
            self = .consentRegister(
                purpose: PurposeId(try text("purpose")), pupils: try pupils(), asOf: try day("as_of"))
        case "consent_record":
            self = .consentRecord(matter: try matter(), receipt: json["receipt"] == .flag(true), asOf: try day("as_of"))
        case "late_results_due": self = .lateResultsDue(received: try day("received"), asOf: try day("as_of"))
        case "policy_status":
            self = .policyStatus(policy: json["policy"]?.text.map { DocumentId($0) }, asOf: try day("as_of"))
        case "may_ratify":
            let parts = try need(json["ratification"])
            self = .mayRatify(
                policy: DocumentId(try text("policy")),
                ratification: Ratification(
                    body: try parts["body"]?.text.map { try need(Post(code: $0)) },
                    level: try parts["level"]?.text.map { try need(ApprovalLevel(code: $0)) },
                    minute: parts["minute"]?.text.map { DocumentId($0) },
                    version: parts["version"]?.text.map { DocumentId($0) }), asOf: try day("as_of"))
        case "governing_version":
            self = .governingVersion(
                policy: DocumentId(try text("policy")), received: try day("received"), asOf: try day("as_of"))
        case "consultations":
            self = .consultations(consultation: json["consultation"]?.text.map { DocumentId($0) }, asOf: try day("as_of"))
        default: throw NoQuestion(json: json)
        }
    }
}

extension CaseStep {
    /// A step as a document writes it.
    init(_ json: JSON) throws {
        func need<T>(_ value: T?) throws -> T {
            guard let value else { throw NoQuestion(json: json) }
            return value
        }
        func word<W: Word>(_ key: String) throws -> W { try need(W(code: try need(json[key]?.text))) }
        func wordIf<W: Word>(_ key: String) throws -> W? { try json[key]?.text.map { try need(W(code: $0)) } }
        func day(_ key: String) throws -> LocalDate { try need(LocalDate(try need(json[key]?.text))) }
        func flag(_ key: String) -> Bool { json[key] == .flag(true) }
        func document(_ key: String) -> DocumentId? { json[key]?.text.map { DocumentId($0) } }
        func personIf(_ key: String) -> PersonId? { json[key]?.text.map { PersonId($0) } }
        func person(_ key: String) throws -> PersonId { try need(personIf(key)) }
        var companions: UInt32 = 0
        if case .number(let digits)? = json["companions"] { companions = try need(UInt32(digits)) }
        switch try need(json["step"]?.text) {
        case "triaged":
            self = .triaged(
                safeguarding: try word("safeguarding"), excluded: try word("excluded"), conflict: try word("conflict"))
        case "left_ladder": self = .leftLadder(route: try wordIf("route"), post: try wordIf("post"))
        case "not_accepted":
            self = .notAccepted(test: try word("test"), decidedBy: try person("decided_by"), reason: document("reason"))
        case "began":
            self = .began(
                stage: try need(json["stage"]?.text), handler: personIf("handler"), post: try wordIf("post"),
                allowedBy: personIf("allowed_by"))
        case "handed_on": self = .handedOn(handler: try person("handler"), post: try wordIf("post"), why: try word("why"))
        case "acknowledged": self = .acknowledged(summary: document("summary"))
        case "met": self = .met(recorded: flag("recorded"), allAgreed: flag("all_agreed"))
        case "responded": self = .responded(outcome: try word("outcome"), action: document("action"))
        case "resolved": self = .resolved(outcome: try word("outcome"))
        case "hearing_offered": self = .hearingOffered(hearing: try day("hearing"), declined: flag("declined"))
        case "panel_set":
            self = .panelSet(
                members: try (json["members"]?.list ?? []).map {
                    PanelMember(person: PersonId(try need($0["person"]?.text)), independent: $0["independent"] == .flag(true))
                }, hearing: try day("hearing"))
        case "heard":
            self = .heard(
                attended: flag("attended"), companions: companions, outcome: try word("outcome"),
                findings: try need(document("findings")), action: document("action"))
        case "findings_sent": self = .findingsSent(to: try word("to"))
        case "concluded": self = .concluded
        case "lapsed": self = .lapsed
        case "reopened": self = .reopened(decidedBy: try person("decided_by"), reason: document("reason"))
        case "withdrawn": self = .withdrawn(confirmed: document("confirmed"))
        case "paused":
            self = .paused(
                reason: try word("reason"), review: try day("review"), told: flag("told"), agreed: document("agreed"))
        case "resumed": self = .resumed
        case "extended":
            self = .extended(
                what: try word("what"), until: try day("until"), reason: document("reason"), told: flag("told"))
        case "told": self = .told(what: try word("what"), due: try day("due"))
        case "came_again": self = .cameAgain
        case "heard_first": self = .heardFirst(by: try person("by"), stayedOut: flag("stayed_out"))
        case "investigator_named":
            self = .investigatorNamed(investigator: try person("investigator"), post: try wordIf("post"))
        case "decided": self = .decided(decidedBy: try person("decided_by"))
        case "stopped_responding":
            self = .stoppedResponding(
                decidedBy: try person("decided_by"), stepsTaken: document("steps_taken"), position: document("position"))
        case "went_outside": self = .wentOutside(route: try word("route"))
        default: throw NoQuestion(json: json)
        }
    }
}

/// The same question by the function of its name. There is no `default`: a question without a function does not compile.
func askedByName(_ school: School, _ question: Question) throws -> Answer {
    switch question {
    case .standing(let pupil, let person, let asOf):
        .standing(try school.standing(pupil: pupil, person: person, asOf: asOf))
    case .parentsOf(let pupil, let asOf): .parents(try school.parentsOf(pupil: pupil, asOf: asOf))
    case .entitled(let column, let details, let pupil, let person, let asOf):
        .decision(try school.entitled(column: column, pupil: pupil, person: person, asOf: asOf, details: details))
    case .whoReceives(let message, let details, let promotes, let purpose, let item, let pupils, let asOf):
        .audience(
            try school.whoReceives(
                message: message, asOf: asOf, pupils: pupils, details: details, promotes: promotes, purpose: purpose,
                item: item))
    case .maySend(let draft, let asOf): .sendCheck(try school.maySend(draft: draft, asOf: asOf))
    case .mayDisclose(let item, let person, let asOf):
        .disclosure(try school.mayDisclose(item: item, person: person, asOf: asOf))
    case .undertakings(let person, let asOf): .undertakings(try school.undertakings(asOf: asOf, person: person))
    case .mayPassOn(let telling, let asOf): .passOn(try school.mayPassOn(telling: telling, asOf: asOf))
    case .publicationBan(let teacher, let allegation, let asOf):
        .publicationBan(try school.publicationBan(teacher: teacher, allegation: allegation, asOf: asOf))
    case .dutyOfConfidence(let told, let asOf): .confidenceDuty(try school.dutyOfConfidence(told: told, asOf: asOf))
    case .redact(let item, let person, let asOf): .redaction(try school.redact(item: item, person: person, asOf: asOf))
    case .sheetCopy(let sheet, let viewer, let officer, let asOf):
        .sheetCopy(try school.sheetCopy(sheet: sheet, asOf: asOf, viewer: viewer, officer: officer))
    case .routeConcern(let matter, let asOf): .routing(try school.route(matter: matter, asOf: asOf))
    case .safeguarding(let pupils, let asOf): .safeguarding(try school.safeguarding(asOf: asOf, pupils: pupils))
    case .correspondence(let thread, let person, let asOf):
        .correspondence(try school.correspondence(thread: thread, asOf: asOf, person: person))
    case .checkCopy(let request, let item, let marks, let pupil, let person, let asOf):
        .copyCheck(
            try school.checkCopy(request: request, item: item, pupil: pupil, person: person, asOf: asOf, marks: marks))
    case .requestCopy(let request, let item, let marks, let pupil, let person, let asOf):
        .requestCopy(
            try school.requestCopy(request: request, item: item, pupil: pupil, person: person, asOf: asOf, marks: marks))
    case .breaches(let breach, let now): .breaches(try school.breaches(now: now, breach: breach))
    case .dataComplaints(let complaint, let asOf):
        .dataComplaints(try school.dataComplaints(asOf: asOf, complaint: complaint))
    case .governorsReport(let start, let end, let previousStart, let previousEnd, let tables, let asOf):
        .governorsReport(
            try school.governorsReport(
                start: start, end: end, asOf: asOf, previousStart: previousStart, previousEnd: previousEnd, tables: tables))
    case .retentionDue(let records, let asOf): .retentionDue(try school.retentionDue(records: records, asOf: asOf))
    case .erasure(let pupil, let person, let records, let asOf):
        .erasure(try school.erasure(asOf: asOf, pupil: pupil, person: person, records: records))
    case .repliesDue(let pupils, let handler, let asOf):
        .repliesDue(try school.repliesDue(asOf: asOf, pupils: pupils, handler: handler))
    case .progressContact(let pupils, let asOf): .progressContact(try school.progressContact(asOf: asOf, pupils: pupils))
    case .concern(let key, let asOf): .concern(try school.concern(case: key, asOf: asOf))
    case .concerns(let asOf): .concerns(try school.concerns(asOf: asOf))
    case .concernMove(let key, let step, let asOf):
        .concernMove(try school.concernMove(case: key, step: step, asOf: asOf))
    case .volunteerCheck(let person, let activity, let asOf):
        .volunteerCheck(try school.volunteerCheck(person: person, asOf: asOf, activity: activity))
    case .volunteersDue(let asOf):
        .volunteersDue(try school.volunteersDue(asOf: asOf))
    case .ballotRoll(let election, let asOf):
        .ballotRoll(try school.ballotRoll(asOf: asOf, election: election))
    case .mayStand(let person, let election, let asOf):
        .mayStand(try school.mayStand(person: person, asOf: asOf, election: election))
    case .seats(let asOf):
        .seats(try school.seats(asOf: asOf))
    case .eventInvitations(let event, let asOf):
        .eventInvitations(try school.eventInvitations(event: event, asOf: asOf))
    case .parentGroups(let asOf):
        .parentGroups(try school.parentGroups(asOf: asOf))
    case .takingPart(let pupil, let person, let start, let end):
        .takingPart(try school.takingPart(from: start, until: end, pupil: pupil, person: person))
    case .reach(let pupils, let asOf): .reach(try school.reach(asOf: asOf, pupils: pupils))
    case .mergeCheck(let person, let other, let asOf):
        .mergeCheck(try school.mergeCheck(person: person, other: other, asOf: asOf))
    case .explain(let column, let details, let pupil, let person, let asOf):
        .explanation(try school.explain(column: column, pupil: pupil, person: person, asOf: asOf, details: details))
    case .mayCollect(let pupil, let person, let asOf):
        .collection(try school.mayCollect(pupil: pupil, asOf: asOf, atTheGate: person))
    case .equalTreatment(let pupil, let start, let end):
        .equalTreatment(try school.equalTreatment(pupil: pupil, start: start, end: end))
    case .count(let start, let n, let unit, let asOf):
        .day(try school.count(start: start, n: n, unit: unit, asOf: asOf))
    case .lastDayBefore(let event, let n, let unit, let clearDays, let asOf):
        .day(try school.lastDayBefore(event: event, n: n, unit: unit, asOf: asOf, clearDays: clearDays))
    case .deemedReceived(let received, let asOf): .day(try school.deemedReceived(received: received, asOf: asOf))
    case .hoursAfter(let instant, let n, let asOf): .day(try school.hoursAfter(instant: instant, n: n, asOf: asOf))
    case .toldDate(let told, let start, let n, let unit, let asOf):
        .day(try school.toldDate(told: told, start: start, n: n, unit: unit, asOf: asOf))
    case .kindOfDay(let day, let asOf): .kind(try school.kindOfDay(day: day, asOf: asOf))
    case .recordRequest(let request, let pupil, let person, let asOf):
        .record(try school.recordRequest(request: request, pupil: pupil, person: person, asOf: asOf))
    case .admissionPreference(let pupil, let asOf): .preference(try school.admissionPreference(pupil: pupil, asOf: asOf))
    case .registerEntry(let pupil, let asOf): .register(try school.registerEntry(pupil: pupil, asOf: asOf))
    case .consent(let matter, let asOf): .consent(try school.consent(matter: matter, asOf: asOf))
    case .whomToAsk(let matter, let asOf): .askList(try school.whomToAsk(matter: matter, asOf: asOf))
    case .staleConsents(let pupils, let asOf): .stale(try school.staleConsents(asOf: asOf, pupils: pupils))
    case .usesToReview(let matter, let asOf): .uses(try school.usesToReview(matter: matter, asOf: asOf))
    case .consentRegister(let purpose, let pupils, let asOf):
        .consentRegister(try school.consentRegister(purpose: purpose, asOf: asOf, pupils: pupils))
    case .consentRecord(let matter, let receipt, let asOf):
        .consentRecord(try school.consentRecord(matter: matter, asOf: asOf, receipt: receipt))
    case .lateResultsDue(let received, let asOf): .day(try school.lateResultsDue(received: received, asOf: asOf))
    case .policyStatus(let policy, let asOf): .policyStatus(try school.policyStatus(asOf: asOf, policy: policy))
    case .mayRatify(let policy, let ratification, let asOf):
        .mayRatify(try school.mayRatify(policy: policy, ratification: ratification, asOf: asOf))
    case .governingVersion(let policy, let received, let asOf):
        .governingVersion(try school.governingVersion(policy: policy, received: received, asOf: asOf))
    case .consultations(let consultation, let asOf):
        .consultations(try school.consultations(asOf: asOf, consultation: consultation))
    }
}
