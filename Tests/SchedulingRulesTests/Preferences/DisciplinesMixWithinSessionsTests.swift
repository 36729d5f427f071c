import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Disciplines mix within sessions")
struct DisciplinesMixWithinSessionsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [0]),
                Paper(id: "C2", title: "", axis: 0, speakers: [1, 0]),
                Paper(id: "C3", title: "", axis: 0, speakers: [2]), Paper(id: "C4", title: "", axis: 0, speakers: [3]),
            ],
            speakers: [
                Speaker(name: "Zoé Durand", discipline: "sociologie"),
                Speaker(name: "Ada Lovelace", discipline: "histoire"),
                Speaker(name: "Émile Roux", discipline: "Sociologie"), Speaker(name: "Inconnu"),
            ])
    }

    @Test("The first speaker's discipline counts; one that nobody gave repeats none")
    func holds() throws {
        #expect(
            try DisciplinesMixWithinSessions.violations(of: conference(), [.at(0, 0, [0, 1, 3]), .at(1, 0, [2])]) == [])
    }

    @Test("A discipline written twice, in whatever case, is repeated")
    func broken() throws {
        let found = try DisciplinesMixWithinSessions.violations(of: conference(), [.at(0, 0, [0, 3, 2, 1])])
        #expect(found.map(\.units) == [1])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C1, C3, C2 répètent une discipline (sociologie, sociologie, histoire).",
                    en: "C1, C3, C2 repeat a discipline (sociologie, sociologie, histoire).")
            ])
    }

    @Test("The rule is off unless given a weight")
    func off() { #expect(DisciplinesMixWithinSessions.kind == .preference(defaultWeight: 0)) }
}
