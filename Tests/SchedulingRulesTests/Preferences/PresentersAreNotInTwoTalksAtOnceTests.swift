import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Presenters are not in two talks at once")
struct PresentersAreNotInTwoTalksAtOnceTests {
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

    @Test("Different places of one time slot tear nobody")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0], firstPlaces: [0]), .at(0, 1, [1], firstPlaces: [1])]
        #expect(try PresentersAreNotInTwoTalksAtOnce.violations(of: conference(places: 4), sessions) == [])
        #expect(
            try PresentersAreNotInTwoTalksAtOnce.violations(of: conference(), [.at(0, 0, [4, 0]), .at(0, 1, [1])]) == []
        )
    }

    @Test("Each place that both take is one unit; of minutes, all are one")
    func broken() throws {
        let sessions: [Session] = [.at(0, 0, [0, 1], firstPlaces: [0, 1]), .at(0, 1, axis: 1, [2], firstPlaces: [0])]
        let found = try PresentersAreNotInTwoTalksAtOnce.violations(of: conference(places: 4), sessions)
        #expect(found.map(\.units) == [1, 1])
        #expect(
            found.first?.text
                == said(
                    fr: "C1 et C3 réclament à la même heure Zoé Durand, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "C1 and C3 both need Zoé Durand at the same hour, Thursday 15 November, 9:00–10:30."))
        let minutes: [Session] = [.at(0, 0, [0]), .at(0, 1, [1])]
        #expect(try PresentersAreNotInTwoTalksAtOnce.violations(of: conference(), minutes).map(\.units) == [1])
    }
}
