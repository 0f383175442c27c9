import Foundation
import Parentis
import Testing

/// What cannot be taken is thrown as the one error, in our words, wherever it comes in. Nothing ends the program.
@Suite struct Hostile {
    /// The error of a call that has to throw one; it is ours, and says so in our manner.
    private func refused<T>(
        _ label: String, at location: SourceLocation = #_sourceLocation, _ call: () throws -> T
    ) -> ParentisError? {
        do {
            _ = try call()
            Issue.record("\(label): taken", sourceLocation: location)
        } catch let error as ParentisError {
            let text = error.explanation
            #expect("\(error)" == text && error.localizedDescription == text, "\(label)", sourceLocation: location)
            #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\n"), "\(label): \(text)", sourceLocation: location)
            #expect(text.first?.isUppercase == false, "\(label): \(text)", sourceLocation: location)
            #expect(!error.code.isEmpty && error.code.allSatisfy { $0.isLowercase || $0 == "_" }, sourceLocation: location)
            return error
        } catch {
            Issue.record("\(label): another error, \(error)", sourceLocation: location)
        }
        return nil
    }

    static let deep = String(repeating: "[", count: 100_000)
    static let long = String(repeating: "x", count: 8 << 20)

    /// Text, the code of its error, and its words.
    static let documents: [(String, String, String)] = [
        ("", "not_json", "line 1, column 0: the text ends too early"),
        ("\u{0}", "not_json", "line 1, column 1: this is not JSON"),
        ("{\"entries\": []}\u{0}", "not_json", "line 1, column 16: this is not JSON"),
        (
            "\u{FEFF}{\"entries\": []}", "not_json",
            "line 1, column 1: the text begins with a byte-order mark: save it as UTF-8 without one"
        ),
        ("null", "wrong_kind", "the document: a table expected, nothing found"),
        ("{}", "missing_key", "`entries`: missing, and has no default"),
        (#"{"entries": null, "ask": []}"#, "wrong_kind", "`entries`: a list expected, nothing found"),
        (#"{"entries": [null], "ask": []}"#, "wrong_kind", "`entries[0]`: a table expected, nothing found"),
        (#"{"entries": [], "entries": [], "ask": []}"#, "duplicate_key", "`entries`: stands there twice"),
        (
            #"{"entries": [], "ask": [{"question": "parents_of", "pupil": "", "as_of": "2026-05-12"}]}"#, "refused",
            "`ask[0].pupil`: empty pupil id"
        ),
        (
            #"{"entries": [], "ask": [{"question": "parents_of", "pupil": "\ud800", "as_of": "2026-05-12"}]}"#, "not_json",
            "line 1, column 68: this is not JSON"
        ),
        (
            #"{"entries": [], "ask": [{"question": "parents_of", "pupil": "a\u0000b", "as_of": "2026-05-12"}]}"#, "refused",
            "`ask[0].pupil`: pupil id with a blank, a control character or an at-sign: an id is a key, not a name or an address"
        ),
        (
            #"{"entries": [], "ask": [{"question": "parents_of", "pupil": "ava", "as_of": "2026-02-29"}]}"#, "bad_date",
            "`ask[0].as_of`: not a date in the form 2026-05-12, or not an instant in the form 2026-05-12T08:00:00Z"
        ),
        (
            #"{"entries": [], "ask": [{"question": "parents_of", "pupil": "ava", "as_of": "99999999999-01-01"}]}"#, "bad_date",
            "`ask[0].as_of`: not a date in the form 2026-05-12, or not an instant in the form 2026-05-12T08:00:00Z"
        ),
        (
            #"{"entries": [], "ask": [{"question": "count", "start": "2026-05-12", "n": 1e400, "unit": "month", "as_of": "2026-05-12"}]}"#,
            "not_json", "line 1, column 79: this is not JSON"
        ),
        (
            #"{"entries": [], "ask": [{"question": "count", "start": "2026-05-12", "n": 4294967296, "unit": "month", "as_of": "2026-05-12"}]}"#,
            "out_of_range", "`ask[0].n`: number out of range"
        ),
        (
            #"{"entries": [], "ask": [{"question": "count", "start": "2026-05-12", "n": -1, "unit": "month", "as_of": "2026-05-12"}]}"#,
            "out_of_range", "`ask[0].n`: number out of range"
        ),
        (
            #"{"entries": [], "ask": [{"question": "who_is", "pupil": "ava"}]}"#, "unknown_word",
            "`ask[0].question`: unknown word `who_is`"
        ),
        (deep, "too_deep", "`\(String(repeating: "[0]", count: 64))`: values nested deeper than 64"),
        (long, "not_json", "line 1, column 1: this is not JSON"),
        ("\"" + long + "\"", "wrong_kind", "the document: a table expected, text found"),
        (#"{"entries": [], ""# + long + #"": 1}"#, "unknown_key", "`(8388608 bytes)`: unknown key"),
    ]

    @Test func documentsThatAreNone() throws {
        let school = try Families.school()
        for (text, code, says) in Self.documents {
            let label = String(text.prefix(120))
            let error = refused(label) { try ask(document: text) }
            #expect(error?.code == code, "\(label)")
            #expect(error?.explanation == says, "\(label)")
            // The other doors take a part of such a document each: what is no document at all is none at each of them.
            for call in [
                school.ask(document:), { try school.add(document: $0).ask(document: "{}") },
                { try School.open(document: $0).ask(document: "{}") },
            ] {
                _ = refused(label) { try call(text) }
            }
        }
    }

    @Test func aTextThatIsTooLong() throws {
        let tooLong = String(repeating: " ", count: 80 << 20)
        let error = refused("80 MB of blanks") { try ask(document: tooLong) }
        #expect(error?.code == "too_long", "\(String(describing: error))")
    }

    /// A string of Swift's is well-formed whatever it was made of: half a surrogate pair and bytes that are no UTF-8 become the
    /// sign for what cannot be read, on whatever system.
    @Test func textThatWasNone() throws {
        let half = String(decoding: [0x61, 0xD800, 0x62] as [UInt16], as: UTF16.self)
        let bytes = String(decoding: [0x61, 0xFF, 0xFE, 0x62] as [UInt8], as: UTF8.self)
        for text in [half, bytes] {
            let school = try School.open(document: #"{"entries": []}"#)
            #expect(try school.adultsOf(pupil: PupilId(text)) == [])
            #expect(try school.parentsOf(pupil: PupilId(text), asOf: Families.day("2026-05-12")).pupil.value == text)
            #expect(refused(text) { try ask(document: text) }?.code == "not_json")
        }
        let nul = "a\u{0}b"
        #expect(refused("NUL") { try School.open(document: Families.journal).adultsOf(pupil: PupilId(nul)) }?.code == "refused")
    }

    /// Ids that are none: what says so, and never the id itself.
    static let ids: [(String, String)] = [
        ("", "empty %@ id"),
        ("Sam Patel", "%@ id with a blank, a control character or an at-sign: an id is a key, not a name or an address"),
        ("sam@example.org", "%@ id with a blank, a control character or an at-sign: an id is a key, not a name or an address"),
        ("a\u{0}b", "%@ id with a blank, a control character or an at-sign: an id is a key, not a name or an address"),
        ("a\u{85}b", "%@ id with a blank, a control character or an at-sign: an id is a key, not a name or an address"),
        (String(repeating: "x", count: 129), "%@ id of 129 bytes, the longest taken is 128"),
        (String(repeating: "é", count: 65), "%@ id of 130 bytes, the longest taken is 128"),
        (long, "%@ id of 8388608 bytes, the longest taken is 128"),
    ]

    @Test func idsThatAreNone() throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        for (id, says) in Self.ids {
            let label = String(id.prefix(40))
            let (pupil, person) = (
                says.replacingOccurrences(of: "%@", with: "pupil"), says.replacingOccurrences(of: "%@", with: "person")
            )
            #expect(refused(label) { try school.adultsOf(pupil: PupilId(id)) }?.explanation == pupil)
            #expect(refused(label) { try school.standing(pupil: PupilId(id), person: "p7", asOf: day) }?.explanation == pupil)
            #expect(refused(label) { try school.standing(pupil: "ava", person: PersonId(id), asOf: day) }?.explanation == person)
            #expect(
                refused(label) { try school.verdict(column: .report, pupil: "ava", person: PersonId(id), asOf: day) }?.explanation
                    == person)
            #expect(
                refused(label) { try school.mayCollect(pupil: "ava", asOf: day, atTheGate: PersonId(id)) }?.explanation == person)
            #expect(
                refused(label) { try school.whoReceives(message: .daily, asOf: day, pupils: ["ava", PupilId(id)]) }?.explanation
                    == pupil)
            _ = refused(label) { try rule(id: RuleId(id)) }
        }
        // The longest that is taken.
        #expect(throws: Never.self) { try school.adultsOf(pupil: PupilId(String(repeating: "x", count: 128))) }
    }

    @Test func daysAndInstantsThatAreNone() throws {
        let school = try Families.school()
        let day = try Families.day("2026-05-12")
        for days in [.min, .max, Int64(Int32.max) * 400, Int64(Int32.min) * 400] {
            let none = LocalDate(epochDay: days)
            let error = refused("\(days)") { try school.parentsOf(pupil: "ava", asOf: none) }
            #expect(error?.explanation == "not a date in the form 2026-05-12" && error?.code == "bad_date")
            #expect(refused("\(days)") { try school.onRoll(asOf: none) }?.code == "bad_date")
            #expect(refused("\(days)") { try school.equalTreatment(pupil: "ava", start: day, end: none) }?.code == "bad_date")
            #expect(refused("\(days)") { try school.deemedReceived(received: .on(none), asOf: day) }?.code == "bad_date")
        }
        for text in ["", "yesterday", "2026-05-12", "2026-05-12T08:00:00", "2026-05-12T25:00:00Z", "\u{0}", Self.long] {
            let instant = OffsetDateTime(rfc3339: text)
            let label = String(text.prefix(40))
            #expect(refused(label) { try school.hoursAfter(instant: instant, n: 1, asOf: day) }?.code == "bad_date")
            #expect(refused(label) { try school.deemedReceived(received: .at(instant), asOf: day) }?.code == "bad_date")
        }
        // Days that the library can hold and no school has: an answer, and no error.
        for text in ["0001-01-01", "1066-10-14", "9999-12-31"] {
            #expect(try school.whoReceives(message: .report, asOf: Families.day(text)).asOf.description == text)
        }
        #expect(throws: Never.self) { try school.count(start: day, n: .max, unit: .calendarDay, asOf: day) }
        #expect(throws: Never.self) {
            try school.hoursAfter(instant: OffsetDateTime(rfc3339: "9999-12-31T23:59:59Z"), n: .max, asOf: day)
        }
    }

    @Test func instantsOfFoundationThatAreNone() throws {
        let school = try Families.school()
        for seconds in [1e15, -1e15, 9.2e18, 1e300, .infinity, -.infinity, .nan] {
            let instant = Instant(Date(timeIntervalSince1970: seconds))
            #expect(refused("\(seconds)") { try school.asKnownAt(instant: instant) }?.code == "bad_date")
            #expect(!instant.description.isEmpty)
        }
        for seconds in [.min, .max, 1 << 62] as [Int64] {
            let instant = try #require(Instant(epochSecond: seconds, nanosecond: 999_999_999))
            #expect(refused("\(seconds)") { try school.asKnownAt(instant: instant) }?.code == "bad_date")
            #expect(!instant.description.isEmpty)
        }
        #expect(Instant(epochSecond: 0, nanosecond: 1_000_000_000) == nil)
    }

    @Test func profilesThatAreNone() throws {
        let recorded = Instant(Date(timeIntervalSince1970: 1_756_713_600))
        for json in ["", "{}", "null", "[[[", Self.deep, Self.long, "\u{0}", #"{"name": "a", "name": "b"}"#] {
            let entry = Entry(
                entry: "e1", recordedAt: recorded, validFrom: try Families.day("2026-05-12"),
                fact: .profileAdopted(profile: Profile(json: json), hash: nil))
            _ = refused(String(json.prefix(40))) { try School.of(entries: [entry]) }
        }
        _ = refused("TOML") { try readProfile(toml: "nation = [") }
    }
}

/// What the error looks like to Swift.
@Suite struct Errors {
    @Test func theTextIsOurs() throws {
        do {
            _ = try ask(document: #"{"entries": [], "ask": [], "asks": []}"#)
            Issue.record("taken")
        } catch ParentisError.Refused(let explanation, let code, let path) {
            #expect(explanation == "`asks`: unknown key")
            #expect(code == "unknown_key")
            #expect(path == "asks")
        }
    }

    @Test func everyWayOfShowingItShowsTheSame() throws {
        let error = ParentisError.Refused(explanation: "`asks`: unknown key", code: "unknown_key", path: "asks")
        #expect(error.explanation == "`asks`: unknown key" && error.code == "unknown_key" && error.path == "asks")
        #expect("\(error)" == error.explanation)
        #expect(String(describing: error as any Error) == error.explanation)
        #expect(error.localizedDescription == error.explanation)
        #expect((error as any Error).localizedDescription == error.explanation)
        #expect((error as any LocalizedError).errorDescription == error.explanation)
        let bridged = error as NSError
        #expect(bridged.domain == "org.parentis" && bridged.localizedDescription == error.explanation)
        #expect(bridged.userInfo["code"] as? String == "unknown_key" && bridged.userInfo["path"] as? String == "asks")
        let anywhere = ParentisError.Refused(explanation: "a\u{0}b", code: "", path: nil)
        #expect("\(anywhere)" == "a\u{0}b" && (anywhere as NSError).userInfo["path"] == nil)
    }
}

/// A journal that a newer library wrote.
@Suite struct NewerJournals {
    @Test func aNewerVersionIsRefusedWithItsNumber() throws {
        let newest = try journalVersion()
        for version in ["\(newest + 1)", "4294967295", "18446744073709551615"] {
            let newer = Families.journal.replacingOccurrences(of: #""entries":"#, with: #""version": \#(version), "entries":"#)
            for call in [
                { try School.open(document: newer).ask(document: "{}") },
                { try Families.school().add(document: newer).ask(document: "{}") }, { try ask(document: newer) },
            ] {
                do {
                    _ = try call()
                    Issue.record("version \(version) is read")
                } catch let error as ParentisError {
                    #expect(error.code == "unknown_version" && error.path == "version")
                    #expect(error.explanation == "`version`: journal version \(version), the newest that is read is \(newest)")
                }
            }
        }
        let current = Families.journal.replacingOccurrences(of: #""entries":"#, with: #""version": \#(newest), "entries":"#)
        #expect(throws: Never.self) { try School.open(document: current) }
    }

    /// What stands in the journal of every released version is read for ever.
    @Test func theOldestJournalIsRead() throws {
        let lines = try Places.read(Places.vectors.appendingPathComponent("journals/v1.jsonl")).split(separator: "\n")
        let entries = lines.filter { $0.contains(#""entry""#) }
        #expect(entries.count > 5)
        let school = try School.open(document: #"{"version": 1, "entries": [\#(entries.joined(separator: ","))]}"#)
        #expect(try school.entries().count == entries.count)
        #expect(try !school.pupils().isEmpty)
    }

    @Test func aWordAKindOrAKeyThatIsNotKnownIsRefusedWithItsPlace() throws {
        let doctored = [
            (
                #""fact": "pupil_born""#, #""fact": "pupil_cloned""#, "unknown_word", "entries[1].fact",
                "`entries[1].fact`: unknown word `pupil_cloned`"
            ),
            (
                #""kind": "mother""#, #""kind": "stepmother""#, "unknown_word", "entries[3].kind",
                "`entries[3].kind`: unknown word `stepmother`"
            ),
            (
                #""scope": "receive_all_info""#, #""scope": "receive_holograms""#, "unknown_word", "entries[6].terms[0].scope",
                "`entries[6].terms[0].scope`: unknown word `receive_holograms`"
            ),
            (
                #""pupil": "ava", "person": "p1", "kind""#, #""pupil": "ava", "mood": "blue", "person": "p1", "kind""#,
                "unknown_key", "entries[3].mood", "`entries[3].mood`: unknown key"
            ),
        ]
        for (old, new, code, path, says) in doctored {
            let journal = Families.journal.replacingOccurrences(of: old, with: new)
            #expect(journal != Families.journal)
            do {
                _ = try School.open(document: journal)
                Issue.record("\(new) is read")
            } catch let error as ParentisError {
                #expect(error.code == code && error.path == path && error.explanation == says)
            }
        }
    }
}
