import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Speakers speak when they prefer")
struct SpeakersSpeakWhenTheyPreferTests {
    private func conference() throws -> Conference {
        let early: Interval = "2012-11-15 08:00–09:30"
        return try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0, 1]),
                Paper(id: "C2", title: "", axis: 0, speakers: [2]),
            ],
            speakers: [
                Speaker(name: "Zoé Durand", preferablyNot: [early, "2012-11-15 09:10–09:20"]),
                Speaker(name: "Ada Lovelace", preferablyNot: [early]), Speaker(name: "Émile Roux"),
            ])
    }

    @Test("A later place in the session, or another day, suits them")
    func holds() throws {
        #expect(try SpeakersSpeakWhenTheyPrefer.violations(of: conference(), [.at(0, 0, [1, 0])]) == [])
        #expect(try SpeakersSpeakWhenTheyPrefer.violations(of: conference(), [.at(3, 0, [0, 1])]) == [])
    }

    @Test("One unit for each speaker whose wish is not met, however many wishes")
    func broken() throws {
        let found = try SpeakersSpeakWhenTheyPrefer.violations(of: conference(), [.at(0, 0, [0, 1])])
        #expect(found.map(\.speaker) == ["Zoé Durand", "Ada Lovelace"])
        #expect(
            found.first?.text
                == said(
                    fr: "Zoé Durand présente C1 à une heure à éviter (jeudi 15 novembre, 9_h~– 9_h_30).",
                    en: "Zoé Durand presents C1 when they would rather not (Thursday 15 November, 9:00–9:30)."))
    }
}
