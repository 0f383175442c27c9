// What calls cost in Swift: `parentis-measure DOCUMENT JOURNAL QUESTIONS ROUNDS`. The same calls as
// `bindings/uniffi/examples/measure.rs` makes in Rust, and `cargo xtask swift --measure` sets the two side by side.

import Foundation
import Parentis

let arguments = CommandLine.arguments
guard arguments.count == 5, let rounds = Int(arguments[4]), rounds > 0 else {
    print("parentis-measure DOCUMENT JOURNAL QUESTIONS ROUNDS")
    exit(64)
}
let document = try String(contentsOfFile: arguments[1], encoding: .utf8)
let journal = try String(contentsOfFile: arguments[2], encoding: .utf8)
let questions = try String(contentsOfFile: arguments[3], encoding: .utf8)
let school = try School.open(document: journal)
let pupil: PupilId = "ava"
let person: PersonId = "dad"
guard let day = LocalDate("2026-05-12") else { exit(70) }

func measure(_ name: String, _ call: () throws -> Void) throws {
    // The best of five: what else the machine does makes a call slower and never quicker.
    var best = UInt64.max
    for _ in 0..<5 {
        let begun = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<rounds { try call() }
        best = min(best, DispatchTime.now().uptimeNanoseconds - begun)
    }
    print(name, best / UInt64(rounds))
}

try measure("ask") { _ = try ask(document: document) }
try measure("open") { _ = try School.open(document: journal) }
try measure("ask_school") { _ = try school.ask(document: questions) }
try measure("standing") { _ = try school.standing(pupil: pupil, person: person, asOf: day) }
try measure("entitled") { _ = try school.entitled(column: .report, pupil: pupil, person: person, asOf: day) }
try measure("explain") { _ = try school.explain(column: .report, pupil: pupil, person: person, asOf: day) }
try measure("verdict") { _ = try school.verdict(column: .report, pupil: pupil, person: person, asOf: day) }
