// JSON, strictly and plainly: Foundation's reader does not tell a flag from a number on every system.

import Foundation

/// A JSON value. Numbers keep their digits.
indirect enum JSON: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([JSON])
    case table([String: JSON])

    init(_ text: String) throws {
        var reader = Reader(bytes: Array(text.utf8))
        self = try reader.value()
        reader.blanks()
        guard reader.at == reader.bytes.count else { throw NotJSON(at: reader.at) }
    }

    subscript(key: String) -> JSON? {
        if case .table(let table) = self { table[key] } else { nil }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
    var table: [String: JSON]? { if case .table(let table) = self { table } else { nil } }

    /// As text, keys sorted.
    var written: String {
        switch self {
        case .null: "null"
        case .flag(let so): so ? "true" : "false"
        case .number(let digits): digits
        case .text(let text): Self.quoted(text)
        case .list(let list): "[" + list.map(\.written).joined(separator: ",") + "]"
        case .table(let table):
            "{" + table.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ":" + $0.value.written }.joined(separator: ",")
                + "}"
        }
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

struct NotJSON: Error { let at: Int }

private struct Reader {
    let bytes: [UInt8]
    var at = 0

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func blanks() {
        while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
    }

    mutating func take(_ byte: Character) throws {
        blanks()
        guard next == byte.asciiValue else { throw NotJSON(at: at) }
        at += 1
    }

    mutating func takes(_ byte: Character) -> Bool {
        blanks()
        guard next == byte.asciiValue else { return false }
        at += 1
        return true
    }

    mutating func word(_ word: String, _ value: JSON) throws -> JSON {
        guard bytes[at...].starts(with: word.utf8) else { throw NotJSON(at: at) }
        at += word.utf8.count
        return value
    }

    mutating func value() throws -> JSON {
        blanks()
        switch next.map({ Character(Unicode.Scalar($0)) }) {
        case "n": return try word("null", .null)
        case "t": return try word("true", .flag(true))
        case "f": return try word("false", .flag(false))
        case "\"": return .text(try text())
        case "[":
            var list: [JSON] = []
            try take("[")
            if takes("]") { return .list(list) }
            repeat { list.append(try value()) } while takes(",")
            try take("]")
            return .list(list)
        case "{":
            var table: [String: JSON] = [:]
            try take("{")
            if takes("}") { return .table(table) }
            repeat {
                blanks()
                let key = try text()
                try take(":")
                guard table.updateValue(try value(), forKey: key) == nil else { throw NotJSON(at: at) }
            } while takes(",")
            try take("}")
            return .table(table)
        default:
            let start = at
            while let byte = next, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
            guard start < at else { throw NotJSON(at: at) }
            return .number(String(decoding: bytes[start..<at], as: UTF8.self))
        }
    }

    mutating func text() throws -> String {
        try take("\"")
        var units: [UInt8] = []
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(bytes: units, encoding: .utf8) else { throw NotJSON(at: at) }
                return text
            case UInt8(ascii: "\\"): units.append(contentsOf: try escaped())
            default: units.append(byte)
            }
        }
        throw NotJSON(at: at)
    }

    mutating func escaped() throws -> [UInt8] {
        guard let byte = next else { throw NotJSON(at: at) }
        at += 1
        switch Character(Unicode.Scalar(byte)) {
        case "\"", "\\", "/": return [byte]
        case "n": return [0x0A]
        case "r": return [0x0D]
        case "t": return [0x09]
        case "b": return [0x08]
        case "f": return [0x0C]
        case "u":
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), bytes[at...].starts(with: [0x5C, 0x75]) {
                at += 2
                units.append(try unit())
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        default: throw NotJSON(at: at)
        }
    }

    mutating func unit() throws -> UInt16 {
        guard at + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw NotJSON(at: at) }
        at += 4
        return unit
    }
}
