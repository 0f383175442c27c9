// Instants. Foundation's `Date` counts in a `Double`, which does not hold a nanosecond of today: an entry that came out with one
// and went back in would be another entry.

import Foundation

/// An instant, to the nanosecond: when the school came to know something.
public struct Instant: Hashable, Comparable, Sendable {
    /// Whole seconds since the beginning of 1970 in UTC; before it, negative.
    public let epochSecond: Int64

    /// Nanoseconds after that second, below 1,000,000,000.
    public let nanosecond: UInt32

    /// The instant so many nanoseconds after a second; none if they are a second or more.
    public init?(epochSecond: Int64, nanosecond: UInt32 = 0) {
        guard nanosecond < 1_000_000_000 else { return nil }
        self.init(second: epochSecond, nanosecond: nanosecond)
    }

    private init(second: Int64, nanosecond: UInt32) {
        self.epochSecond = second
        self.nanosecond = nanosecond
    }

    /// The instant of Foundation's `Date`, to the microsecond, which is what it can hold of today.
    ///
    /// `Instant(Date())` is now: the library knows no clock. A date that is no number is an instant that the library refuses.
    public init(_ date: Date) {
        let seconds = date.timeIntervalSince1970
        guard seconds.isFinite, abs(seconds) < 1e17 else {
            self.init(second: seconds < 0 ? -100_000_000_000_000_000 : 100_000_000_000_000_000, nanosecond: 0)
            return
        }
        let second = seconds.rounded(.down)
        let microseconds = Int64(((seconds - second) * 1e6).rounded())
        self.init(second: Int64(second) + microseconds / 1_000_000, nanosecond: UInt32(microseconds % 1_000_000) * 1000)
    }

    /// An instant in UTC as documents write it: `2026-05-12T08:00:00Z`, with up to nine digits of a second; none if the text is
    /// no such instant.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes.last == UInt8(ascii: "Z"), let day = LocalDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
            let second = Self.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        var nanosecond: UInt32 = 0
        if bytes.count > 20 {
            let digits = bytes[20..<bytes.count - 1]
            guard bytes[19] == UInt8(ascii: "."), (1...9).contains(digits.count), let fraction = Self.number(digits) else {
                return nil
            }
            nanosecond = (digits.count..<9).reduce(fraction) { fraction, _ in fraction * 10 }
        }
        let ofDay = Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
        self.init(second: day.epochDay * 86_400 + ofDay, nanosecond: nanosecond)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? UInt32(String(decoding: digits, as: UTF8.self)) : nil
    }

    /// As Foundation's `Date`, which holds it to the microsecond.
    public var date: Date {
        Date(timeIntervalSince1970: TimeInterval(epochSecond)).addingTimeInterval(TimeInterval(nanosecond) / 1e9)
    }

    /// The earlier one is less.
    public static func < (one: Self, other: Self) -> Bool {
        (one.epochSecond, one.nanosecond) < (other.epochSecond, other.nanosecond)
    }
}

extension Instant: CustomStringConvertible {
    /// As documents write it: `2026-05-12T08:00:00Z`.
    public var description: String {
        let (days, ofDay) = epochSecond.quotientAndRemainder(dividingBy: 86_400)
        let (day, second) = ofDay < 0 ? (days - 1, ofDay + 86_400) : (days, ofDay)
        func padded(_ n: some BinaryInteger, _ width: Int) -> String {
            let digits = String(n)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        // In thousands of a thousand, as documents do: .5 is written .500.
        let fraction =
            switch nanosecond {
            case 0: ""
            case let n where n % 1_000_000 == 0: "." + padded(n / 1_000_000, 3)
            case let n where n % 1000 == 0: "." + padded(n / 1000, 6)
            case let n: "." + padded(n, 9)
            }
        return "\(LocalDate(epochDay: day))T\(time)\(fraction)Z"
    }
}

extension Instant: Codable {
    /// Reads an instant as documents write it: `2026-05-12T08:00:00Z`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an instant in the form 2026-05-12T08:00:00Z")
        }
        self = instant
    }

    /// Writes the instant as documents do.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// How it crosses: as seconds from the epoch, and nanoseconds further away from it. That form has no sign for the last second of
// 1969, in which no school recorded anything.
extension Instant {
    init(offset seconds: Int64, nanoseconds: UInt32) {
        if seconds >= 0 || nanoseconds == 0 {
            self.init(second: seconds, nanosecond: nanoseconds)
        } else {
            self.init(second: seconds - 1, nanosecond: 1_000_000_000 - nanoseconds)
        }
    }

    var offset: (seconds: Int64, nanoseconds: UInt32) {
        epochSecond >= 0 || nanosecond == 0 ? (epochSecond, nanosecond) : (epochSecond + 1, 1_000_000_000 - nanosecond)
    }
}
