// Ids: one type each, so that a pupil is never passed where an adult is meant. The core checks them when they cross: at most
// 128 bytes, no blank, no control character, no at-sign. An id is a key and not a name or an address.

/// A key of the host's own for something.
public protocol Identifier: Hashable, Comparable, Sendable, Codable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The key as the host wrote it.
    var value: String { get }
    /// Takes the host's key. It is checked when it crosses.
    init(_ value: String)
}

extension Identifier {
    /// A key that stands in the code: `"ava"`.
    public init(stringLiteral value: String) { self.init(value) }

    /// The key as the host wrote it.
    public var description: String { value }

    /// By their keys.
    public static func < (one: Self, other: Self) -> Bool { one.value < other.value }

    /// Reads the key alone.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the key alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

/// An adult in a child's life, or a body such as a local authority that acts like one (PR-12): the host's own key.
public struct PersonId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A child on the school's books: the host's own key.
public struct PupilId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// One entry of the journal: the host's own key.
public struct EntryId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A court order, or what is claimed to be one (ORD-2, ORD-3): the host's own key.
public struct OrderId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A document or passage that the host keeps, such as an order's own words (ORD-18): the host's own key.
public struct DocumentId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// What an adult prefers in an admission (MX-4): the host's own key for it, never a school's name.
public struct PreferenceId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's profile.
public struct PurposeId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// Where an adult is reached: the host's own key for an address, a number or an inbox, never the address itself. Two adults
/// with the same key share it.
public struct AddressId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A conversation between the school and adults of a pupil, or among staff: the host's own key for it.
public struct ThreadId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A group of pupils: a class, a form, a year, a house. The host's own key for it.
public struct GroupId: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language).
public struct LanguageTag: Identifier {
    public let value: String
    public init(_ value: String) { self.value = value }
}

/// The id of a rule, as answers name it and documents write it: `PAR-1`, `MX[B3,RPT]`.
public struct RuleId: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The id as documents write it.
    public let code: String
    public init(_ code: String) { self.code = code }
    public init(stringLiteral code: String) { self.code = code }
    public var description: String { code }
    public static func < (one: Self, other: Self) -> Bool { one.code < other.code }
}

/// A school's policy as data, checked by the core when it crosses: what the entry that adopts it carries.
///
/// `basicProfile(basics:)` makes the least of one, `readProfile(toml:)` reads the TOML file that the school keeps.
public struct Profile: Hashable, Sendable {
    /// The profile as JSON, as the core writes it.
    public let json: String
    public init(json: String) { self.json = json }
}
