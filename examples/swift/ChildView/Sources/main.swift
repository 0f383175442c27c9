// A page of a parent app: one child's yearly report, who gets it, and why.
//
// The journal holds ids alone. Names stand in a directory that the app keeps, and meet the answers only here, on the page. The
// school's office sees every adult's line. A parent sees their own and nobody else's: that there is an order about the other
// parent, or that somebody waits for a check, is not theirs to read (COM-5).

import Foundation
import Parentis

/// Who looks at the page.
enum Viewer: Sendable {
    case office
    case adult(PersonId)
}

/// The names that the app knows: invented.
let names: [String: String] = ["k31": "Ava", "a12": "Jo Marsh", "a13": "Sam Patel", "a14": "Kit Brown"]

/// The page, made from one answer.
struct ReportPage {
    let audience: Audience
    let pupil: PupilId
    let viewer: Viewer

    func text() throws -> String {
        var lines = ["\(name(pupil))'s report, on \(words(audience.asOf))"]
        for line in audience.lines where line.pupil == pupil {
            guard case .adult(let person) = line.recipient else { continue }
            switch viewer {
            case .office: lines.append("  \(name(person)) \(sentence(line.decision, told: false))")
            case .adult(person): lines.append("  You \(sentence(line.decision, told: true))")
            case .adult: continue
            }
            lines += try because(line.decision)
        }
        return lines.joined(separator: "\n")
    }

    /// The answer. A fifth outcome would not compile here.
    private func sentence(_ decision: Decision, told: Bool) -> String {
        let until = decision.holdsUntil.map { " until \(words($0))" } ?? ""
        return switch decision.outcome {
        case .must: told ? "get it." : "gets it."
        case .may: told ? "may be sent it; the school decides." : "may be sent it: our choice."
        case .mustNot: told ? "do not get it\(until)." : "does not get it\(until)."
        case .needsCheck:
            told ? "do not get it yet: the school has to check something first." : "waits. Missing: \(missing(decision))."
        }
    }

    /// Why: what decided it, in the app's own words where it has some, and otherwise in the rule's.
    private func because(_ decision: Decision) throws -> [String] {
        var weights: Set<Weight> = [.context]
        switch decision.outcome {
        case .must: weights = [.duty, .required]
        case .may: weights = [.permission]
        case .mustNot: weights = [.bar]
        case .needsCheck: weights = [.unsettled]
        }
        var said: [String] = []
        for because in decision.reasons where weights.contains(because.weight) {
            let why =
                switch because.reason {
                case .reportDuty: "a school sends a pupil's parents a report each year"
                case .orderBars: "a court order that the school has seen bars it"
                case .partnerNotSettled: "whether the child lives with this adult, who looks after the child, is not on record"
                default: try rule(id: because.rule).says
                }
            let line = "    because \(why) (\(because.rule))"
            if !said.contains(line) { said.append(line) }
        }
        for change in decision.changes {
            if case .dayComes(let day, .must) = change {
                said.append("    from \(words(day)) it is sent again, if nothing new is recorded")
            }
        }
        return said
    }

    private func missing(_ decision: Decision) -> String {
        decision.missing.map { "\($0.fact.words), to be asked of \($0.ask.words)" }.joined(separator: "; ")
    }

    private func name(_ id: some Identifier) -> String { names[id.value] ?? id.value }

    private func words(_ day: LocalDate) -> String {
        let (year, month, day) = day.parts
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December",
        ]
        return "\(day) \(months[month - 1]) \(year)"
    }
}

extension Word {
    /// Good enough for a page of the office's: `lives_with` as `lives with`.
    var words: String { code.replacingOccurrences(of: "_", with: " ") }
}

do {
    let school = try School.open(document: String(decoding: PackageResources.journal_json, as: UTF8.self))
    guard let day = LocalDate("2026-05-12") else { exit(70) }
    let audience = try school.whoReceives(message: .report, asOf: day, pupils: ["k31"])
    for (who, viewer) in [("The office", Viewer.office), ("Jo Marsh", .adult("a12")), ("Sam Patel", .adult("a13"))] {
        print("\(who) sees:\n\(try ReportPage(audience: audience, pupil: "k31", viewer: viewer).text())\n")
    }
} catch {
    // A journal that a newer app wrote, for one, is refused with its version, in a line that can be shown.
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
