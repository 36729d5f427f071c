import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Speakers are never in two places")
struct SpeakersAreNeverInTwoPlacesTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0]),
                Paper(id: "C2", title: "", axis: 0, speakers: [1, 0]),
                Paper(id: "C3", title: "", axis: 1, speakers: [1]),
            ],
            speakers: [Speaker(name: "Zoé Durand"), Speaker(name: "Ada Lovelace")])
    }

    @Test("One session after the other, or one paper after the other in one session, is possible")
    func holds() throws {
        #expect(
            try SpeakersAreNeverInTwoPlaces.violations(of: conference(), [.at(0, 0, [0, 1]), .at(1, 0, axis: 1, [2])])
                == [])
    }

    @Test("Two sessions at once are not, for anybody who speaks in both")
    func broken() throws {
        let found = try SpeakersAreNeverInTwoPlaces.violations(
            of: conference(), [.at(0, 0, [0]), .at(0, 1, [1]), .at(1, 0, axis: 1, [2])])
        #expect(found.map(\.papers) == [["C1", "C2"]])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "Zoé Durand est attendu·e dans plusieurs séances à la fois (C1, C2), jeudi 15 novembre, "
                        + "9_h~– 10_h_30.",
                    en: "Zoé Durand is expected in several sessions at once (C1, C2), Thursday 15 November, 9:00–10:30."
                )
            ])
        let both = try SpeakersAreNeverInTwoPlaces.violations(
            of: conference(), [.at(2, 0, [0]), .at(2, 1, [1]), .at(2, 1, axis: 1, [2])])
        #expect(both.map(\.speaker) == ["Zoé Durand", "Ada Lovelace"])
    }
}
