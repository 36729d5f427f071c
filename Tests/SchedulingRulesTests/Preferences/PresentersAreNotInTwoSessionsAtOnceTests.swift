import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Presenters are not in two sessions at once")
struct PresentersAreNotInTwoSessionsAtOnceTests {
    /// Zoé presents C1 and C2 and chairs axis 2, of which C3 is; Ada, who presents C4, chairs the axis of C4.
    private func conference(places: Int? = nil) throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0]),
                Paper(id: "C2", title: "", axis: 0, speakers: [0, 1]),
                Paper(id: "C3", title: "", axis: 1, speakers: [1], places: 2),
                Paper(id: "C4", title: "", axis: 0, speakers: [2]), Paper(id: "C5", title: "", axis: 0),
            ],
            speakers: ["Zoé Durand", "Émile Roux", "Ada Lovelace"].map { Speaker(name: $0) },
            axes: [
                Axis(id: "1", title: Text("Un"), chairs: ["Ada Lovelace"]),
                Axis(id: "2", title: Text("Deux"), chairs: ["Zoé Durand"]),
            ], places: places)
    }

    @Test("One session, two time slots, and a chair's own axis do not tear anybody")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0, 1]), .at(1, 0, axis: 1, [2]), .at(0, 1, [3]), .at(1, 1, [4])]
        #expect(try PresentersAreNotInTwoSessionsAtOnce.violations(of: conference(), sessions) == [])
    }

    @Test("Papers that share a presenter, or whose presenter chairs the other's axis, are one unit a pair")
    func broken() throws {
        let found = try PresentersAreNotInTwoSessionsAtOnce.violations(
            of: conference(), [.at(0, 0, axis: 1, [2]), .at(0, 1, [0, 1])])
        #expect(found.map(\.units) == [1, 1])
        #expect(found.map(\.clash.people) == [["Zoé Durand"], ["Zoé Durand", "Émile Roux"]])
        #expect(
            found.first?.text
                == said(
                    fr:
                        "C1 et C3 réclament en même temps, dans deux séances, Zoé Durand, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "C1 and C3, in two sessions at once, both need Zoé Durand, Thursday 15 November, 9:00–10:30."))
    }
}
