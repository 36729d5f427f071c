import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Sessions have enough papers")
struct SessionsHaveEnoughPapersTests {
    private func conference() throws -> Conference {
        try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) })
    }

    @Test("Two papers are enough unless the organiser says otherwise")
    func holds() throws {
        #expect(try SessionsHaveEnoughPapers.violations(of: conference(), [.at(0, 0, [0, 1])]) == [])
        #expect(try SessionsHaveEnoughPapers.violations(of: conference(), [.at(0, 0, [2])], ["minimum": "1"]) == [])
    }

    @Test("One is not, nor are two where three are asked for")
    func broken() throws {
        let alone = try SessionsHaveEnoughPapers.violations(of: conference(), [.at(3, 0, axis: 1, [2])])
        #expect(alone.map(\.papers) == [["C3"]])
        #expect(
            alone.map(\.text) == [
                said(
                    fr:
                        "La séance de l’axe 2, vendredi 16 novembre, 9_h~– 10_h_30, compte 1 communication au lieu de 2.",
                    en: "The session of axis 2, Friday 16 November, 9:00–10:30, has 1 paper instead of 2.")
            ])
        let two = try SessionsHaveEnoughPapers.violations(of: conference(), [.at(0, 0, [0, 1])], ["minimum": "3"])
        #expect(two.map(\.minimum) == [3])
    }
}
