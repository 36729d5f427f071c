import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Sessions of one axis do not compete")
struct SessionsOfOneAxisDoNotCompeteTests {
    private func conference() throws -> Conference {
        try .example(
            papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) },
            rooms: ["A", "B", "C"].map { Room(name: $0) })
    }

    @Test("Sessions of two axes at once, or of one axis in two time slots, compete with nobody")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0]), .at(0, 1, axis: 1, [1]), .at(1, 0, [2])]
        #expect(try SessionsOfOneAxisDoNotCompete.violations(of: conference(), sessions) == [])
    }

    @Test("Three sessions of an axis at once are two units")
    func broken() throws {
        let found = try SessionsOfOneAxisDoNotCompete.violations(
            of: conference(), [.at(1, 0, [0]), .at(1, 1, [1]), .at(1, 2, [2])])
        #expect(found.map(\.units) == [2])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "L’axe 1 tient 3 séances à la fois, jeudi 15 novembre, 11_h~– 12_h_30.",
                    en: "Axis 1 has 3 sessions at once, Thursday 15 November, 11:00–12:30.")
            ])
    }
}
