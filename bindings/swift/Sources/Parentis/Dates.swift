// Days and instants. Foundation's `Date` is an instant and no day: a birthday is on the same day everywhere.

import Foundation

/// A day of the calendar, in Europe/London: a year, a month and a day, without an hour or a time zone.
public struct LocalDate: Hashable, Comparable, Sendable {
    /// How many days after 1 January 1970; before it, negative.
    public let epochDay: Int64

    /// The day so many days after 1 January 1970.
    public init(epochDay: Int64) { self.epochDay = epochDay }

    /// A day by its number in the month; none if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (-262_142...262_141).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.init(epochDay: Self.days(Int64(year), Int64(month), Int64(day)))
        let back = self.parts
        guard back.year == year, back.month == month, back.day == day else { return nil }
    }

    /// A day as it is written in documents: `2026-05-12`; none if the text is no such day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, the month from 1 and the day of the month from 1.
    public var parts: (year: Int, month: Int, day: Int) {
        // Days are counted in eras of 400 years from 1 March, so that a leap day is the last of its year.
        let shifted = epochDay.addingReportingOverflow(719_468).partialValue
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), Int(month), Int(day))
    }

    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    public static func < (one: Self, other: Self) -> Bool { one.epochDay < other.epochDay }
}

extension LocalDate {
    /// The day that it is at an instant, in Europe/London unless another time zone is given.
    ///
    /// The library knows no clock: `LocalDate(Date())` is today. None if the system does not know the time zone.
    public init?(_ instant: Date, timeZone: TimeZone? = TimeZone(identifier: "Europe/London")) {
        guard let timeZone else { return nil }
        let seconds = (instant.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: instant))) / 86_400
        guard let days = Int64(exactly: seconds.rounded(.down)) else { return nil }
        self.init(epochDay: days)
    }

    /// Year, month and day, for Foundation's own formatters and calendars.
    public var dateComponents: DateComponents {
        let (year, month, day) = parts
        return DateComponents(year: year, month: month, day: day)
    }
}

extension LocalDate: Strideable {
    /// How many days later the other day is; negative if it is earlier.
    public func distance(to other: Self) -> Int {
        let (days, over) = other.epochDay.subtractingReportingOverflow(epochDay)
        return over ? (other < self ? .min : .max) : Int(days)
    }

    /// The day so many days later.
    public func advanced(by days: Int) -> Self {
        let (day, over) = epochDay.addingReportingOverflow(Int64(days))
        return Self(epochDay: over ? (days < 0 ? .min : .max) : day)
    }
}

extension LocalDate: Codable {
    /// Reads a day as documents write it: `2026-05-12`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date in the form 2026-05-12")
        }
        self = day
    }

    /// Writes the day as documents do: `2026-05-12`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension LocalDate: CustomStringConvertible {
    /// As it is written in documents: `2026-05-12`.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ n: Int, _ width: Int) -> String {
            let digits = String(n.magnitude)
            return (n < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

/// An instant with its offset from UTC, as it was written: `2026-05-12T08:00:00+01:00`.
public struct OffsetDateTime: Hashable, Sendable, CustomStringConvertible {
    /// The text by RFC 3339, which the core reads.
    public let rfc3339: String
    /// Takes a text by RFC 3339. It is checked when it crosses.
    public init(rfc3339: String) { self.rfc3339 = rfc3339 }

    /// An instant in UTC, to the millisecond.
    public init(_ instant: Date) {
        let format = ISO8601DateFormatter()
        format.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        self.init(rfc3339: format.string(from: instant))
    }
    public var description: String { rfc3339 }
}
