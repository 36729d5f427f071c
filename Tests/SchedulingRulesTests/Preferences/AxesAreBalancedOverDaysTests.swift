import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Axes are balanced over days")
struct AxesAreBalancedOverDaysTests {
    private func conference() throws -> Conference {
        try .example(papers: (1...4).map { Paper(id: "C\($0)", title: "", axis: 0) })
    }

    @Test("Balanced: a difference of one paper is none")
    func balanced() throws {
        #expect(try AxesAreBalancedOverDays.violations(of: conference(), [.at(0, 0, [0, 1]), .at(3, 0, [2])]) == [])
        let found = try AxesAreBalancedOverDays.violations(of: conference(), [.at(0, 0, [0, 1]), .at(2, 0, [2, 3])])
        #expect(found.map(\.units) == [3])
        #expect(found.map(\.papersByDay) == [[4, 0]])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "L’axe 1 se répartit en 4 + 0 communications selon les jours.",
                    en: "Axis 1 has 4 + 0 papers on its days.")
            ])
    }

    @Test("Together: a second day is one too many", arguments: ["together", "un-seul"])
    func together(word: String) throws {
        let conference = try conference()
        #expect(
            AxesAreBalancedOverDays.violations(
                of: conference, [.at(0, 0, [0, 1]), .at(2, 0, [2, 3])], ["days": word]) == [])
        let found = AxesAreBalancedOverDays.violations(
            of: conference, [.at(0, 0, [0, 1]), .at(3, 0, [2, 3])], ["days": word])
        #expect(found.map(\.units) == [1])
    }
}
