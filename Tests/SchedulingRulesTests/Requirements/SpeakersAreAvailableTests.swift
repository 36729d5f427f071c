import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Speakers are available")
struct SpeakersAreAvailableTests {
    /// Leaves on Thursday at 10:00.
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0]), Paper(id: "C2", title: "", axis: 0, speakers: [1]),
                Paper(id: "C3", title: "", axis: 0, speakers: [1]),
            ],
            speakers: [
                Speaker(name: "Zoé Durand", unavailable: ["2012-11-15 10:00–19:00"]), Speaker(name: "Ada Lovelace"),
            ])
    }

    @Test("Who leaves at 10:00 speaks until 10:00")
    func holds() throws {
        #expect(try SpeakersAreAvailable.violations(of: conference(), [.at(0, 0, [1, 0, 2])]) == [])
        #expect(try SpeakersAreAvailable.violations(of: conference(), [.at(3, 0, [1, 2, 0])]) == [])
    }

    @Test("The same papers in another order keep a speaker who has left")
    func broken() throws {
        let found = try SpeakersAreAvailable.violations(of: conference(), [.at(0, 0, [1, 2, 0])])
        #expect(found.map(\.hours) == ["2012-11-15 10:00–10:30"])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "Zoé Durand présente C1 (jeudi 15 novembre, 10_h~– 10_h_30) mais n’est pas disponible "
                        + "(jeudi 15 novembre, 10_h~– 19_h).",
                    en: "Zoé Durand presents C1 (Thursday 15 November, 10:00–10:30) but is unavailable "
                        + "(Thursday 15 November, 10:00–19:00).")
            ])
    }
}
