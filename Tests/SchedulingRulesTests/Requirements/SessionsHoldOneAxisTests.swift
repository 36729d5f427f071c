import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Sessions hold one axis")
struct SessionsHoldOneAxisTests {
    private func conference() throws -> Conference {
        let axes = ["1", "2", "3"].map { Axis(id: $0, title: Text($0)) }
        return try .example(
            papers: [Paper(id: "C1", title: "", axis: 0), Paper(id: "C2", title: "", axis: 1, otherAxes: [0])],
            axes: axes)
    }

    @Test("A paper may stand under its axis and under each that it accepts")
    func holds() throws {
        #expect(
            try SessionsHoldOneAxis.violations(of: conference(), [.at(0, 0, [0, 1]), .at(1, 0, axis: 1, [1])]) == [])
    }

    @Test("Under any other it is told which it accepts")
    func broken() throws {
        let found = try SessionsHoldOneAxis.violations(
            of: conference(), [.at(0, 0, axis: 1, [0, 1]), .at(1, 0, axis: 2, [1])])
        #expect(found.map(\.possibleAxes) == [["1"], ["2", "1"]])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C1 (axe 1) figure dans une séance de l’axe 2.",
                    en: "C1 (axis 1) stands in a session of axis 2."),
                said(
                    fr: "C2 (axe 2, 1) figure dans une séance de l’axe 3.",
                    en: "C2 (axis 2, 1) stands in a session of axis 3."),
            ])
    }
}
