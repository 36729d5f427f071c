import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Big audiences get big rooms")
struct BigAudiencesGetBigRoomsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, audience: 40), Paper(id: "C2", title: "", axis: 0, audience: 51),
                Paper(id: "C3", title: "", axis: 0),
            ],
            rooms: [Room(name: "Amphi"), Room(name: "B12", capacity: 40)])
    }

    @Test("A full room is big enough, and so is one of unknown size")
    func holds() throws {
        #expect(try BigAudiencesGetBigRooms.violations(of: conference(), [.at(0, 1, [0, 2]), .at(0, 0, [1])]) == [])
    }

    @Test("Eleven seats missing are two tens, told by the largest audience")
    func broken() throws {
        let found = try BigAudiencesGetBigRooms.violations(of: conference(), [.at(0, 1, [0, 1])])
        #expect(found.map(\.units) == [2])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "B12 (40 places) attend 51 personnes, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "B12 (40 seats) expects 51 people, Thursday 15 November, 9:00–10:30.")
            ])
    }
}
