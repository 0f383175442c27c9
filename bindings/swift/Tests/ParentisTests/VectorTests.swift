import Foundation
import Parentis
import Testing

@Suite struct Vectors {
    /// Every vector, three ways: as a document, through a school that is kept, and with typed questions.
    @Test func everyVectorIsAnsweredAsInRust() throws {
        let vectors = try Vector.all()
        let folder = try Places.answers()
        let index = try Places.read(folder.appendingPathComponent("index.txt")).split(separator: "\n").map(String.init)
        #expect(vectors.map(\.id).sorted() == index.sorted(), "the vectors here, and those that Rust answered")
        var run = 0
        var questions: [String: Int] = [:]
        for vector in vectors {
            do {
                try self.run(vector, folder, &questions)
                run += 1
            } catch {
                Issue.record("\(vector.id): \(error)")
            }
        }
        #expect(run == index.count)
        // No kind of question is left to other tests.
        let kinds = try Vocabulary.read()["question"] ?? []
        #expect(Set(questions.keys) == Set(kinds))
        let typed = questions.values.reduce(0, +)
        print("parentis: \(run) of \(index.count) vectors, with \(typed) typed questions of \(questions.count) kinds")
    }

    private func run(_ vector: Vector, _ folder: URL, _ questions: inout [String: Int]) throws {
        let document = JSON.table(vector.document).written
        switch vector.expect {
        case .refusal(let part):
            let expected = try Places.read(folder.appendingPathComponent("\(vector.id).error.txt"))
            #expect(expected.contains(part), "\(vector.id)")
            #expect(refusal { try ask(document: document) } == expected, "\(vector.id)")
            // A school that is kept refuses the same journal, or the same questions, in the same words.
            let kept = refusal { try School.open(document: vector.journal).ask(document: vector.questions) }
            #expect(kept == expected, "\(vector.id)")
        case .answers(let wanted):
            let expected = try Places.read(folder.appendingPathComponent("\(vector.id).answers.json"))
            #expect(try ask(document: document) == expected, "\(vector.id): bytes of `ask`")
            let school = try School.open(document: vector.journal)
            #expect(try school.ask(document: vector.questions) == expected, "\(vector.id): bytes of open and ask")
            // Every entry crosses, typed, and comes back.
            let crossed = try School.of(entries: school.entries())
            #expect(try crossed.ask(document: vector.questions) == expected, "\(vector.id): a school of typed entries")

            let found = try JSON(expected)["answers"]?.list ?? []
            #expect(found.count == wanted.count, "\(vector.id): as many answers as expected")
            for (at, (wanted, found)) in zip(wanted, found).enumerated() {
                for difference in differences(wanted, found, "answers[\(at)]") { Issue.record("\(vector.id): \(difference)") }
            }
            for (at, (question, found)) in zip(vector.document["ask"]?.list ?? [], found).enumerated() {
                let question = try Question(question)
                let answer = try school.answer(question: question)
                for difference in crossing(of: answer, found, "answers[\(at)]") {
                    Issue.record("\(vector.id): \(difference)")
                }
                #expect(try askedByName(school, question) == answer, "\(vector.id): \(question.code) by its name")
                questions[question.code, default: 0] += 1
            }
        }
    }
}

/// The text of the error that is thrown, as anybody sees it who prints an error of whatever type.
func refusal<T>(_ call: () throws -> T) -> String? {
    do {
        _ = try call()
        return nil
    } catch {
        return error is ParentisError ? "\(error)" : "another error: \(error)"
    }
}
