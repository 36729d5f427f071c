import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers keep to their rooms")
struct PapersKeepToTheirRoomsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [Paper(id: "C1", title: "", axis: 0, places: 2), Paper(id: "C2", title: "", axis: 0)],
            penalties: [Penalty(.paperInRoom(0, 1), points: 10)], places: 3)
    }

    @Test("Another room, and another paper in that one, cost nothing")
    func holds() throws {
        #expect(try PapersKeepToTheirRooms.violations(of: conference(), [.at(0, 1, [1]), .at(1, 0, [0])]) == [])
    }

    @Test("Each place that the paper takes costs its penalty")
    func broken() throws {
        let found = try PapersKeepToTheirRooms.violations(of: conference(), [.at(0, 1, [1, 0])])
        #expect(found.map(\.units) == [20])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C1 est présentée dans une salle à éviter (B12, pénalité 20).",
                    en: "C1 is presented in a room to avoid (B12, penalty 20).")
            ])
    }
}
