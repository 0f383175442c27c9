import Foundation
import Parentis
import Testing

#if canImport(Darwin)
    import Darwin
#endif

/// 100,000 calls of each kind leave the process as large as it was.
///
/// Run apart from the other tests, `swift test --filter ParentisMemoryTests`: what is measured is the whole process. The least
/// that a call can leave behind is a block of 32 bytes, and of those 100,000 are 3 MB; a third of a megabyte is allowed.
@Suite(.serialized) struct Memory {
    static let calls = 100_000
    static let most = 320 << 10

    static let document = #"{"entries": [], "ask": [{"question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12"}]}"#
    static let journal = #"""
        {"entries": [
          {"entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "pupil_on_roll", "pupil": "ava"},
          {"entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father"}]}
        """#
    static let asked = #"{"ask": [{"question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12"}]}"#
    static let day = LocalDate(epochDay: 20_585)

    /// What is called, by name. Those that throw throw each time.
    static let kinds: [(String, @Sendable (School) throws -> Void)] = [
        ("ask, a document", { _ in _ = try ask(document: document) }),
        ("ask, refused", { _ in _ = try? ask(document: #"{"entries": [], "asks": []}"#) }),
        ("open and let go", { _ in _ = try School.open(document: journal) }),
        ("open, refused", { _ in _ = try? School.open(document: #"{"entries": [{"entry": "e1"}]}"#) }),
        ("add and let go", { _ = try $0.add(document: #"{"entries": []}"#) }),
        ("ask of a school", { _ = try $0.ask(document: asked) }),
        ("explain", { _ = try $0.explain(column: .report, pupil: "ava", person: "p7", asOf: day) }),
        ("verdict", { _ = try $0.verdict(column: .report, pupil: "ava", person: "p7", asOf: day) }),
        (
            "verdict, the first id refused",
            { _ = try? $0.verdict(column: .report, pupil: "", person: "a person whose id is long", asOf: day) }
        ),
        ("standing, the first id refused", { _ = try? $0.standing(pupil: "", person: "a person whose id is long", asOf: day) }),
        ("standing, the second id refused", { _ = try? $0.standing(pupil: "ava", person: "Sam Patel", asOf: day) }),
        ("standing, the day refused", { _ = try? $0.standing(pupil: "ava", person: "p7", asOf: LocalDate(epochDay: .max)) }),
        ("entries out and in", { _ = try School.of(entries: $0.entries()) }),
        (
            "entries, one refused",
            { _ in
                let entry = Entry(
                    entry: "", recordedAt: Instant(Date(timeIntervalSince1970: 0)), validFrom: day,
                    fact: .pupilOnRoll(pupil: "ava"))
                _ = try? School.of(entries: [entry])
            }
        ),
        ("a rule", { _ in _ = try rule(id: .PAR_1) }),
        ("the text of an error", { _ in _ = "\(ParentisError.Refused(explanation: "no", code: "refused", path: nil))" }),
    ]

    @Test(arguments: kinds.indices)
    func callsLeaveNothingBehind(_ at: Int) throws {
        let (name, call) = Self.kinds[at]
        let school = try School.open(document: Self.journal)
        func round(_ calls: Int) throws {
            for _ in 0..<calls { try call(school) }
        }
        // What is kept once, by whatever library, is there after these.
        try round(Self.calls / 5)
        let before = try resident()
        try round(Self.calls)
        let grown = try resident() - before
        #expect(grown < Self.most, "\(name): \(grown) bytes more after \(Self.calls) calls")
        print("parentis: \(name): \(grown >> 10) KiB more after \(Self.calls) calls")
    }

    /// The measure itself: what leaves 32 bytes behind each time is noticed.
    @Test func aLeakIsNoticed() throws {
        let before = try resident()
        var kept: [UnsafeMutableRawPointer] = []
        kept.reserveCapacity(Self.calls)
        for _ in 0..<Self.calls {
            let block = UnsafeMutableRawPointer.allocate(byteCount: 24, alignment: 8)
            block.storeBytes(of: 1, as: UInt64.self)
            kept.append(block)
        }
        let grown = try resident() - before
        kept.forEach { $0.deallocate() }
        #expect(grown > Self.most)
    }

    /// How much memory of the machine the process has.
    private func resident() throws -> Int {
        #if canImport(Darwin)
            var info = mach_task_basic_info()
            var count = mach_msg_type_number_t(MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
            let result = withUnsafeMutablePointer(to: &info) {
                $0.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
                    task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
                }
            }
            try #require(result == KERN_SUCCESS)
            return Int(info.resident_size)
        #else
            let status = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
            let pages = try #require(Int(status.split(separator: " ")[1]))
            return pages * sysconf(Int32(_SC_PAGESIZE))
        #endif
    }
}
