import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Sessions are evenly filled")
struct SessionsAreEvenlyFilledTests {
    private func conference(changeOver: Minutes = 0) throws -> Conference {
        try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) }, changeOver: changeOver)
    }

    @Test("Less than half an hour is not empty")
    func holds() throws {
        #expect(try SessionsAreEvenlyFilled.violations(of: conference(), [.at(0, 0, [0, 1, 2])]) == [])
        #expect(try SessionsAreEvenlyFilled.violations(of: conference(changeOver: 1), [.at(0, 0, [0, 1])]) == [])
    }

    @Test("Empty half-hours count by their square")
    func broken() throws {
        let found = try SessionsAreEvenlyFilled.violations(of: conference(), [.at(0, 0, [0, 1]), .at(1, 1, [2])])
        #expect(found.map(\.units) == [1, 4])
        #expect(
            found.last?.text
                == said(
                    fr: "La séance de l’axe 1, jeudi 15 novembre, 11_h~– 12_h_30, B12, laisse 60 minutes vides.",
                    en: "The session of axis 1, Thursday 15 November, 11:00–12:30, B12, leaves 60 minutes empty."))
    }

    @Test("A place is its share of the time slot")
    func places() throws {
        let papers = (1...3).map { Paper(id: "C\($0)", title: "", axis: 0, duration: 5, places: $0) }
        let sessions: [Session] = [.at(0, 0, [0]), .at(1, 0, [1]), .at(2, 0, [2])]
        let found = try SessionsAreEvenlyFilled.violations(of: .example(papers: papers, places: 3), sessions)
        #expect(found.map(\.empty) == [60, 30])
    }
}
