import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Rooms offer what papers need")
struct RoomsOfferWhatPapersNeedTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0), Paper(id: "C2", title: "", axis: 0, needs: ["visio", "sono"]),
            ],
            rooms: [
                Room(name: "Amphi", equipment: ["visio", "sono", "piano"]), Room(name: "B12", equipment: ["piano"]),
            ])
    }

    @Test("A room may offer more than is needed")
    func holds() throws {
        #expect(try RoomsOfferWhatPapersNeed.violations(of: conference(), [.at(0, 0, [1]), .at(0, 1, [0])]) == [])
    }

    @Test("What is missing is listed in alphabetical order")
    func broken() throws {
        let found = try RoomsOfferWhatPapersNeed.violations(of: conference(), [.at(0, 1, [0, 1])])
        #expect(found.map(\.missing) == [["sono", "visio"]])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C2 demande sono, visio, que B12 n’offre pas.",
                    en: "C2 needs sono, visio, which B12 does not offer.")
            ])
    }
}
