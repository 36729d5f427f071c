import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Chairs are not in two sessions at once")
struct ChairsAreNotInTwoSessionsAtOnceTests {
    /// Ada chairs axes 1 and 2, and Zoé axis 3 alone.
    private func conference() throws -> Conference {
        let axes = [
            Axis(id: "1", title: Text("Un"), chairs: ["Ada Lovelace"]),
            Axis(id: "2", title: Text("Deux"), chairs: ["Zoé Durand", "Ada Lovelace"]),
            Axis(id: "3", title: Text("Trois"), chairs: ["Émile Roux"]),
        ]
        return try .example(
            papers: (1...4).map { Paper(id: "C\($0)", title: "", axis: 0) },
            rooms: ["Amphi", "B12", "B13"].map { Room(name: $0) }, axes: axes)
    }

    @Test("Other time slots, another chair, and two sessions of one axis are in order")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0]), .at(0, 1, [1]), .at(0, 2, axis: 2, [2]), .at(1, 0, axis: 1, [3])]
        #expect(try ChairsAreNotInTwoSessionsAtOnce.violations(of: conference(), sessions) == [])
    }

    @Test("Each pair of sessions of the two axes is one unit")
    func broken() throws {
        let found = try ChairsAreNotInTwoSessionsAtOnce.violations(
            of: conference(), [.at(0, 0, [0]), .at(0, 1, [1]), .at(0, 2, axis: 1, [2])])
        #expect(found.map(\.units) == [2])
        #expect(
            found.map(\.text) == [
                said(
                    fr:
                        "Les axes 1 et 2, présidés par Ada Lovelace, siègent en même temps, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en:
                        "Axes 1 and 2, both chaired by Ada Lovelace, meet at the same time, Thursday 15 November, 9:00–10:30."
                )
            ])
    }
}
