// The vectors that every language runs: `tests/vectors`, and what Rust answers to them.

import Foundation
import Testing

/// A place that the tests need and that is not there.
struct Absent: Error, CustomStringConvertible {
    let description: String
}

/// Where things lie.
enum Places {
    /// The root of the repository.
    static let root: URL = {
        var here = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { here.deleteLastPathComponent() }
        return here
    }()

    static let vectors = root.appendingPathComponent("tests/vectors")

    /// What Rust answers to every vector: the folder that `cargo xtask answers` wrote.
    static func answers() throws -> URL {
        guard let folder = ProcessInfo.processInfo.environment["PARENTIS_ANSWERS"] else {
            throw Absent(
                description: "PARENTIS_ANSWERS names the folder that `cargo xtask answers` writes; `cargo xtask swift` sets it")
        }
        return URL(fileURLWithPath: folder, isDirectory: true)
    }

    static func read(_ file: URL) throws -> String {
        guard let text = String(data: try Data(contentsOf: file), encoding: .utf8) else {
            throw Absent(description: "\(file.path) is not UTF-8")
        }
        return text
    }
}

/// A document and what has to come of it.
struct Vector {
    let id: String
    /// The document's keys: `version`, `known_at`, `entries`, `ask`.
    let document: [String: JSON]
    let expect: Expect

    enum Expect {
        case answers([JSON])
        case refusal(containing: String)
    }

    struct Bad: Error, CustomStringConvertible {
        let id: String, why: String
        var description: String { "\(id): \(why)" }
    }

    /// Every vector, sorted by id.
    static func all() throws -> [Vector] {
        let folder = Places.vectors
        guard let files = FileManager.default.enumerator(atPath: folder.path) else {
            throw Absent(description: "\(folder.path): no vectors there")
        }
        let paths = files.compactMap { $0 as? String }.filter {
            $0.hasSuffix(".json") && $0 != "vocabulary.json" && !$0.hasPrefix("journals/")
        }
        return try paths.sorted().map { try Vector(id: String($0.dropLast(".json".count)), in: folder) }
    }

    private init(id: String, in folder: URL) throws {
        func bad(_ why: String) -> Bad { Bad(id: id, why: why) }
        guard case .table(var table) = try JSON(try Places.read(folder.appendingPathComponent("\(id).json"))) else {
            throw bad("not a table")
        }
        guard table.removeValue(forKey: "id")?.text == id else { throw bad("`id` is not its place") }
        guard let why = table.removeValue(forKey: "why")?.text, !why.isEmpty else { throw bad("`why`: text expected") }
        switch (table.removeValue(forKey: "expect"), table.removeValue(forKey: "expect_error")) {
        case (.list(let answers), nil): expect = .answers(answers)
        case (nil, .table(let refusal)):
            guard refusal.count == 1, let part = refusal["contains"]?.text, !part.isEmpty else {
                throw bad("`expect_error`: `contains` with a text, and nothing else")
            }
            expect = .refusal(containing: part)
        default: throw bad("a list `expect`, or a table `expect_error`, and not both")
        }
        if let strange = table.keys.first(where: { !["version", "known_at", "entries", "ask"].contains($0) }) {
            throw bad("`\(strange)`: unknown key")
        }
        self.id = id
        document = table
    }

    /// The document without its questions, to open a school with.
    var journal: String { JSON.table(document.filter { $0.key != "ask" }).written }

    /// The questions alone, to ask it.
    var questions: String { JSON.table(document.filter { $0.key == "ask" || $0.key == "version" }).written }
}

/// What is expected, held against what was found: `crates/parentis-testkit/src/vectors.rs` says how it is read.
func differences(_ expected: JSON, _ found: JSON, _ place: String) -> [String] {
    switch (expected, found) {
    case (.table(let expected), .table(let found)):
        return expected.sorted { $0.key < $1.key }.flatMap { key, value in
            differencesOfKey(key, value, found, place)
        }
    case (.list(let expected), .list(let found)) where expected.count == found.count:
        return zip(expected, found).enumerated().flatMap { differences($1.0, $1.1, "\(place)[\($0)]") }
    default:
        return expected == found ? [] : ["\(place): \(expected.written) expected, \(found.written) found"]
    }
}

private func differencesOfKey(_ key: String, _ expected: JSON, _ found: [String: JSON], _ place: String) -> [String] {
    let here = "\(place).\(key)"
    guard ["rules", "rules_include", "rules_exclude", "missing"].contains(key) else {
        guard let value = found[key] else { return ["\(here): not in the answer"] }
        return differences(expected, value, here)
    }
    guard let wanted = codes(expected) else { return ["\(here): a list of codes expected"] }
    let there = key == "missing" ? found["missing"]?.list?.map { $0["fact"] ?? .null } : found["rules"]?.list
    guard let there, let named = codes(.list(there)) else { return ["\(here): the answer names none there"] }
    switch key {
    case "rules_include": return wanted.subtracting(named).sorted().map { "\(here): \($0) is not named" }
    case "rules_exclude": return wanted.intersection(named).sorted().map { "\(here): \($0) is named" }
    default: return wanted == named ? [] : ["\(here): \(wanted.sorted()) expected, \(named.sorted()) found"]
    }
}

private func codes(_ value: JSON) -> Set<String>? {
    guard let list = value.list else { return nil }
    let codes = list.compactMap(\.text)
    return codes.count == list.count ? Set(codes) : nil
}
