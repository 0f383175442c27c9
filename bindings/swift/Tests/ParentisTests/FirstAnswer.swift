import Parentis
import Testing

@Test func aDocumentIsAnswered() throws {
    let asked = #"{"question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12"}"#
    let answers = try ask(document: #"{"entries": [], "ask": [\#(asked)]}"#)
    #expect(answers == #"{"answers":[{"answer":"kind","kind":null,"gap":{"gap":"nothing_entered"}}]}"#)
}

@Test func aSchoolIsAsked() throws {
    let school = try School.open(document: #"{"entries": []}"#)
    let day = try #require(LocalDate("2026-05-12"))
    let decision = try school.entitled(column: .report, pupil: "ava", person: "p7", asOf: day)
    #expect(decision.outcome == .needsCheck)
    guard case .standing(let standing) = try school.answer(question: .standing(pupil: "ava", person: "p7", asOf: day)) else {
        throw ParentisError.Refused(explanation: "", code: "", path: nil)
    }
    #expect(standing.eduParent == .unknown)
}

@Test func anIdThatIsNoneIsThrown() throws {
    let school = try School.open(document: #"{"entries": []}"#)
    let day = try #require(LocalDate("2026-05-12"))
    do {
        _ = try school.standing(pupil: "ava", person: "Sam Patel", asOf: day)
        Issue.record("taken")
    } catch ParentisError.Refused(let explanation, let code, let path) {
        #expect(explanation.hasPrefix("person id with a blank"))
        #expect(code == "refused" && path == nil)
    }
    #expect(throws: ParentisError.self) {
        try school.parentsOf(pupil: "ava", asOf: LocalDate(epochDay: .max))
    }
}
