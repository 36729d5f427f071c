import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Attendees are not in two talks at once")
struct AttendeesAreNotInTwoTalksAtOnceTests {
    /// Zoé wishes to hear C1 and C2, presents C3, and chairs the axis of C3 and C4.
    private func conference(places: Int? = nil) throws -> Conference {
        let zoe = ["Zoé Durand"]
        return try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, places: 2, attendees: zoe),
                Paper(id: "C2", title: "", axis: 0, places: 2, attendees: zoe + ["Émile Roux"]),
                Paper(id: "C3", title: "", axis: 0, speakers: [0]), Paper(id: "C4", title: "", axis: 1),
                Paper(id: "C5", title: "", axis: 0, speakers: [1]),
            ],
            speakers: [Speaker(name: "Zoé Durand"), Speaker(name: "Ada Lovelace")],
            axes: [Axis(id: "1", title: Text("Un")), Axis(id: "2", title: Text("Deux"), chairs: zoe)], places: places)
    }

    @Test("Different places of one time slot tear nobody")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0], firstPlaces: [0]), .at(0, 1, [1], firstPlaces: [2])]
        #expect(try AttendeesAreNotInTwoTalksAtOnce.violations(of: conference(places: 4), sessions) == [])
    }

    @Test("Each place that both take is one unit", arguments: [(0, 2), (1, 1), (2, 0)])
    func broken(first: Int, units: Int) throws {
        let sessions: [Session] = [.at(0, 0, [0], firstPlaces: [0]), .at(0, 1, [1], firstPlaces: [first])]
        let found = try AttendeesAreNotInTwoTalksAtOnce.violations(of: conference(places: 4), sessions)
        #expect(found.reduce(0) { $0 + $1.units } == units)
        for violation in found {
            #expect(
                violation.text
                    == said(
                        fr: "C1 et C2 attirent à la même heure Zoé Durand, jeudi 15 novembre, 9_h~– 10_h_30.",
                        en: "C1 and C2 both draw Zoé Durand at the same hour, Thursday 15 November, 9:00–10:30."))
        }
    }
}
