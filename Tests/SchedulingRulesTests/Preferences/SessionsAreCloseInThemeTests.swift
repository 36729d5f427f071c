import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Sessions are close in theme")
struct SessionsAreCloseInThemeTests {
    private func conference() throws -> Conference {
        try .example(papers: [
            Paper(
                id: "C1", title: "L’usager au guichet", axis: 0, keywords: ["guichet", "usagers"],
                abstract: "La file d’attente."),
            Paper(
                id: "C2", title: "L’usager au guichet", axis: 0, keywords: ["Guichets", "usager"],
                abstract: "La file d’attente."),
            Paper(id: "C3", title: "Vendre la nuit", axis: 0, keywords: ["vente"], abstract: "Supermarché, étals."),
            Paper(id: "C4", title: "", axis: 0),
        ])
    }

    @Test("One paper, or two of the same words, are close")
    func holds() throws {
        #expect(try SessionsAreCloseInTheme.violations(of: conference(), [.at(0, 0, [2])]) == [])
    }

    @Test("Two papers with nothing in common are ten units from each other, each")
    func broken() throws {
        let found = try SessionsAreCloseInTheme.violations(of: conference(), [.at(0, 0, [0, 2]), .at(1, 0, [1, 3])])
        #expect(found.map(\.units) == [20, 20])
        #expect(
            found.first?.text
                == said(
                    fr: "C1, C3 sont à 20 de distance en tout (10 par communication au plus).",
                    en: "C1, C3 are 20 apart in all (10 per paper at most)."))
    }

    @Test("A third paper is as far from the session as from its papers on average")
    func mean() throws {
        let pair = try SessionsAreCloseInTheme.violations(of: conference(), [.at(0, 0, [0, 1])]).first?.units ?? 0
        let three = try SessionsAreCloseInTheme.violations(of: conference(), [.at(0, 0, [0, 1, 2])])
        #expect(pair < 10)
        // Distances d, 10, 10: the first two papers are (d + 10) ÷ 2 from the others, the third is 10.
        #expect(three.map(\.units) == [20 + pair / 2])
    }
}
