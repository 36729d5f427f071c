import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Attendees are not in two sessions at once")
struct AttendeesAreNotInTwoSessionsAtOnceTests {
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

    @Test("One session, two time slots, and papers that they do not mind do not tear them")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0, 1]), .at(0, 1, [4]), .at(1, 0, [2]), .at(1, 1, axis: 1, [3])]
        #expect(try AttendeesAreNotInTwoSessionsAtOnce.violations(of: conference(), sessions) == [])
    }

    @Test(
        "Whom an attendee of one hears, presents or chairs at the same time is one unit",
        arguments: [1, 2, 3] as [Reference<Paper>])
    func broken(other: Reference<Paper>) throws {
        let found = try AttendeesAreNotInTwoSessionsAtOnce.violations(
            of: conference(), [.at(0, 0, axis: other == 3 ? 1 : 0, [other]), .at(0, 1, [0, 4])])
        #expect(found.map(\.units) == [1])
        #expect(
            found.map(\.text) == [
                said(
                    fr:
                        "C1 et C\(other.index + 1) attirent en même temps, dans deux séances, Zoé Durand, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en:
                        "C1 and C\(other.index + 1), in two sessions at once, both draw Zoé Durand, Thursday 15 November, 9:00–10:30."
                )
            ])
    }
}
