import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers keep their rank")
struct PapersKeepTheirRankTests {
    /// Ranks 1, 2 and 3 of axis 1, a paper of it without a rank, and the first of axis 2.
    private func violations(_ sessions: [Session], places: Int? = nil) throws -> [PapersKeepTheirRank.Violation] {
        let papers = [(0, 1), (0, 2), (0, 3), (0, nil), (1, 1)].enumerated().map { index, paper in
            Paper(
                id: "C\(index + 1)", title: "", axis: Reference(paper.0), places: index == 1 ? 2 : 1, rank: paper.1)
        }
        return try PapersKeepTheirRank.violations(of: .example(papers: papers, places: places), sessions)
    }

    @Test("Papers are listed by time slot, then room, then place; each axis by itself")
    func holds() throws {
        #expect(try violations([.at(0, 0, [0, 1]), .at(1, 0, [2, 3]), .at(0, 1, axis: 1, [4])]) == [])
        #expect(try violations([.at(0, 1, [1]), .at(0, 0, [0], firstPlaces: [3]), .at(1, 1, [2])], places: 4) == [])
    }

    @Test("A paper at another rank is one unit, and one without a rank counts in the list")
    func outOfRank() throws {
        let found = try violations([.at(0, 0, [0, 3, 1]), .at(1, 0, [2])])
        #expect(found.map(\.units) == [1, 1])
        #expect(
            found.first?.text
                == said(
                    fr: "C2 est au rang 3 de l’axe 1 au lieu du rang 2.",
                    en: "C2 is at rank 3 of axis 1 instead of rank 2."))
    }

    @Test("Two of one axis at once are one unit for each place that they share")
    func atOnce() throws {
        let sessions: [Session] = [.at(0, 0, [0, 2], firstPlaces: [0, 1]), .at(0, 1, [1], firstPlaces: [0])]
        let found = try violations(sessions, places: 4)
        #expect(found.map(\.units) == [1, 1, 1, 1])
        #expect(
            found.last?.text
                == said(
                    fr:
                        "C3 et C2, qui ont un rang dans l’axe 1, sont présentées en même temps, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en:
                        "C3 and C2, which have ranks in axis 1, are presented at once, Thursday 15 November, 9:00–10:30."
                ))
        #expect(try violations([.at(0, 0, [0]), .at(0, 1, [1])], places: 4).map(\.units) == [1])
        #expect(try violations([.at(0, 0, [0]), .at(0, 1, [1])]).map(\.units) == [1])
        #expect(try violations([.at(0, 0, [0]), .at(0, 1, axis: 1, [4])]) == [])
    }
}
