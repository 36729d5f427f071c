import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Related axes do not compete")
struct RelatedAxesDoNotCompeteTests {
    /// Axis 2 says that it is related to 1; 3 is related to nobody.
    private func conference() throws -> Conference {
        let axes = [
            Axis(id: "1", title: Text("Un")), Axis(id: "2", title: Text("Deux"), related: [0]),
            Axis(id: "3", title: Text("Trois")),
        ]
        return try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) }, axes: axes)
    }

    @Test("Axes that are not related, or one after the other, do not compete")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0]), .at(0, 1, axis: 2, [1]), .at(1, 0, axis: 1, [2])]
        #expect(try RelatedAxesDoNotCompete.violations(of: conference(), sessions) == [])
    }

    @Test("Related axes at once are one unit, however many sessions they hold, and whichever said so")
    func broken() throws {
        let found = try RelatedAxesDoNotCompete.violations(
            of: conference(), [.at(0, 0, axis: 1, [0]), .at(0, 1, [1]), .at(0, 1, axis: 1, [2])])
        #expect(found.map(\.units) == [1])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "Les axes proches 1 et 2 sont en concurrence, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "The related axes 1 and 2 compete, Thursday 15 November, 9:00–10:30.")
            ])
    }

    @Test("A penalty is the pair's degree, related or not; rooms count by pairs when they are to")
    func degrees() throws {
        let conference = try Conference.example(
            papers: (1...4).map { Paper(id: "C\($0)", title: "", axis: 0) },
            rooms: ["Amphi", "B12", "B13"].map { Room(name: $0) },
            axes: [
                Axis(id: "1", title: Text("Un"), related: [1]), Axis(id: "2", title: Text("Deux")),
                Axis(id: "3", title: Text("Trois"), related: [1]),
            ],
            penalties: [Penalty(.axesInParallel(0, 1), points: 5), Penalty(.axesInParallel(0, 2), points: 7)])
        let sessions: [Session] = [
            .at(0, 0, [0]), .at(0, 1, [1]), .at(0, 2, axis: 1, [2]), .at(1, 0, [2]), .at(1, 1, axis: 2, [3]),
            .at(2, 0, axis: 1, [0]), .at(2, 1, axis: 2, [1]),
        ]
        let slots = RelatedAxesDoNotCompete.violations(of: conference, sessions)
        #expect(slots.map(\.units) == [5, 7, 1])
        let rooms = RelatedAxesDoNotCompete.violations(of: conference, sessions, ["count": "rooms"])
        #expect(rooms.map(\.units) == [10, 7, 1])
    }
}
