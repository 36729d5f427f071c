import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers keep their axis")
struct PapersKeepTheirAxisTests {
    private func conference() throws -> Conference {
        let axes = ["1", "2", "3"].map { Axis(id: $0, title: Text($0)) }
        return try .example(
            papers: [Paper(id: "C1", title: "", axis: 0, otherAxes: [2, 1]), Paper(id: "C2", title: "", axis: 1)],
            axes: axes)
    }

    @Test("At home a paper costs nothing")
    func holds() throws {
        #expect(try PapersKeepTheirAxis.violations(of: conference(), [.at(0, 0, [0]), .at(0, 1, axis: 1, [1])]) == [])
    }

    @Test("Elsewhere it costs the rank of the axis among those it accepts", arguments: [(2, 1), (1, 2)])
    func broken(axis: Int, units: Int) throws {
        let found = try PapersKeepTheirAxis.violations(of: conference(), [.at(0, 0, axis: Reference(axis), [0])])
        #expect(found.map(\.units) == [units])
        #expect(
            found.map(\.text) == [
                said(fr: "C1 est accueillie par l’axe \(axis + 1).", en: "C1 is taken by axis \(axis + 1).")
            ])
    }
}
