// The closed lists: words that have a name in Swift and a code in documents.

/// A word of a closed list, such as ``Outcome``, ``MissingFact`` or ``Column``.
///
/// It has a name in Swift, `Outcome.mustNot`, and a code in documents, `must_not`, which is the same in every language. It is
/// stored and printed as its code. `allCases` is the whole list, in its order.
public protocol Word: CaseIterable, Hashable, Sendable, Codable, LosslessStringConvertible {
    /// The word as it is written in documents, the same in every language.
    var code: String { get }
}

extension Word {
    /// The word of that code; none if this version of the library knows none.
    public init?(code: String) {
        guard let word = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = word
    }

    /// The word of that code; none if this version of the library knows none.
    public init?(_ description: String) { self.init(code: description) }

    /// The word's ``code``.
    public var description: String { code }

    /// Reads the word by its ``code``. A code that this version of the library does not know is an error of the data.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let word = Self(code: code) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown word on the list \(Self.self)")
        }
        self = word
    }

    /// Writes the word as its ``code``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
