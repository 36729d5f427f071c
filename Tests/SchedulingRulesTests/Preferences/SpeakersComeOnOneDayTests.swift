import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Speakers come on one day")
struct SpeakersComeOnOneDayTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0]),
                Paper(id: "C2", title: "", axis: 0, speakers: [1, 0]),
            ],
            speakers: [Speaker(name: "Zoé Durand"), Speaker(name: "Ada Lovelace")])
    }

    @Test("Two papers on one day are one journey")
    func holds() throws {
        #expect(try SpeakersComeOnOneDay.violations(of: conference(), [.at(0, 0, [0]), .at(2, 0, [1])]) == [])
    }

    @Test("A second day is one unit, for the speaker of both papers only")
    func broken() throws {
        let found = try SpeakersComeOnOneDay.violations(of: conference(), [.at(2, 0, [0]), .at(3, 0, [1])])
        #expect(found.map(\.units) == [1])
        #expect(found.first?.subjects == [.speaker("Zoé Durand"), .day("2012-11-15"), .day("2012-11-16")])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "Zoé Durand vient 2 jours~: jeudi 15 novembre, vendredi 16 novembre.",
                    en: "Zoé Durand comes on 2 days: Thursday 15 November, Friday 16 November.")
            ])
    }
}
