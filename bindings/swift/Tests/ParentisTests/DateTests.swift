import Foundation
import Parentis
import Testing

@Suite struct Dates {
    @Test func aDayIsReadAndWritten() throws {
        for (text, days) in [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-05-12", 20_585), ("0000-03-01", -719_468),
        ] as [(String, Int64)] {
            let day = try #require(LocalDate(text))
            #expect(day.epochDay == days && day.description == text)
        }
        for text in [
            "", "2026", "2026-5-12", "2026-05-12 ", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-05-32",
            "٢٠٢٦-٠٥-١٢",
            "2026-05-1\u{301}", "-026-05-12", "2026-05-12T00:00:00Z", "+2026-05-12", "\u{0}026-05-12",
        ] {
            #expect(LocalDate(text) == nil, "\(text)")
        }
        #expect(LocalDate(year: 2024, month: 2, day: 29) != nil && LocalDate(year: 2026, month: 2, day: 29) == nil)
        #expect(LocalDate(year: .max, month: 1, day: 1) == nil && LocalDate(year: .min, month: 1, day: 1) == nil)
    }

    @Test func everyDayOfFourCenturiesIsTheDayAfterTheLast() {
        var (year, month, day) = (1900, 1, 1)
        for date in LocalDate(epochDay: -25_567)..<LocalDate(epochDay: 120_530) {
            #expect(date.parts == (year, month, day))
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            day += 1
            if day > length { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(year == 2300)
    }

    @Test func theDayOfAnInstantIsLondons() throws {
        let instant = ISO8601DateFormatter()
        let summer = try #require(instant.date(from: "2026-06-30T23:30:00Z"))
        let winter = try #require(instant.date(from: "2026-12-31T23:30:00Z"))
        #expect(LocalDate(summer)?.description == "2026-07-01" && LocalDate(winter)?.description == "2026-12-31")
        #expect(LocalDate(summer, timeZone: TimeZone(secondsFromGMT: 0))?.description == "2026-06-30")
        #expect(LocalDate(Date(timeIntervalSince1970: -1), timeZone: TimeZone(secondsFromGMT: 0))?.epochDay == -1)
        #expect(LocalDate(summer, timeZone: nil) == nil)
        #expect(LocalDate(Date(timeIntervalSince1970: .nan)) == nil)
        #expect(LocalDate(Date(timeIntervalSince1970: .infinity)) == nil)
        #expect(OffsetDateTime(summer).rfc3339 == "2026-06-30T23:30:00.000Z")
    }

    @Test func anInstantIsReadAndWritten() throws {
        for (text, second, nanosecond) in [
            ("1970-01-01T00:00:00Z", 0, 0), ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
            ("2026-05-12T08:00:00.500Z", 1_778_572_800, 500_000_000), ("2026-05-12T08:00:00.000001Z", 1_778_572_800, 1000),
            ("0000-03-01T00:00:00.000000001Z", -62_162_035_200, 1),
        ] as [(String, Int64, UInt32)] {
            let instant = try #require(Instant(text))
            #expect(instant.description == text && instant.nanosecond == nanosecond)
            #expect(instant.epochSecond == second)
            let written = try JSONEncoder().encode([instant])
            #expect(String(decoding: written, as: UTF8.self) == #"["\#(text)"]"#)
            #expect(try JSONDecoder().decode([Instant].self, from: written) == [instant])
        }
        #expect(Instant("2026-05-12T08:00:00.5Z") == Instant("2026-05-12T08:00:00.500Z"))
        for text in [
            "", "2026-05-12", "2026-05-12T08:00:00", "2026-05-12T24:00:00Z", "2026-05-12T08:60:00Z", "2026-05-12T08:00:60Z",
            "2026-05-12T08:00:00.Z", "2026-05-12T08:00:00.1234567890Z", "2026-05-12T08:00:00+01:00", "2026-02-29T08:00:00Z",
            "2026-05-12t08:00:00Z", "2026-05-12T+8:00:00Z", "2026-05-12T08:00:00,5Z",
        ] {
            #expect(Instant(text) == nil, "\(text)")
        }
        // Foundation's own dates, to the microsecond.
        for text in ["1969-12-31T23:59:58.123456Z", "2026-05-12T08:00:00.123Z", "2026-05-12T08:00:00.999999Z"] {
            let instant = try #require(Instant(text))
            #expect(Instant(instant.date) == instant)
        }
        #expect(try #require(Instant("2026-05-12T08:00:00Z")) < #require(Instant("2026-05-12T08:00:00.000000001Z")))
    }

    @Test func daysCount() throws {
        let day = try Families.day("2026-05-12")
        #expect(day.advanced(by: 20).description == "2026-06-01" && day.distance(to: day.advanced(by: -3)) == -3)
        #expect(day.dateComponents == DateComponents(year: 2026, month: 5, day: 12))
        let ends = (LocalDate(epochDay: .min), LocalDate(epochDay: .max))
        #expect(ends.0.advanced(by: -1) == ends.0 && ends.1.advanced(by: 1) == ends.1)
        #expect(ends.0.distance(to: ends.1) == .max && ends.1.distance(to: ends.0) == .min)
        #expect(!ends.0.description.isEmpty && !ends.1.description.isEmpty)
    }

    @Test func whatIsStoredComesBack() throws {
        struct Kept: Codable, Equatable { let day: LocalDate, pupil: PupilId, outcome: Outcome, known: [PersonId] }
        let kept = Kept(day: try Families.day("2026-05-12"), pupil: "ava", outcome: .mustNot, known: ["p1", "p7"])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let written = try encoder.encode(kept)
        #expect(
            String(decoding: written, as: UTF8.self)
                == #"{"day":"2026-05-12","known":["p1","p7"],"outcome":"must_not","pupil":"ava"}"#)
        #expect(try JSONDecoder().decode(Kept.self, from: written) == kept)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([LocalDate].self, from: Data(#"["2026-02-29"]"#.utf8)) }
    }
}

/// The names that every app has in use stay in use beside ours.
@Suite struct Names {
    @Test func foundationsAndSwiftsOwnNamesAreNotHidden() {
        func first<C: Collection>(of list: C) -> C.Element? { list.first }
        #expect(first(of: [1, 2]) == 1)
        let calendar: Calendar = Calendar(identifier: .gregorian)
        #expect(calendar.identifier == .gregorian)
        let unit: Unit = Unit(symbol: "m")
        #expect(unit.symbol == "m")
        let result: Result<Int, any Error> = .success(1)
        #expect(throws: Never.self) { try result.get() }
    }
}
