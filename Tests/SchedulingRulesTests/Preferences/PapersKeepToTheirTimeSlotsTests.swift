import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers keep to their time slots")
struct PapersKeepToTheirTimeSlotsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: [Paper(id: "C1", title: "", axis: 0, places: 2), Paper(id: "C2", title: "", axis: 0)],
            penalties: [Penalty(.paperInTimeSlot(0, 0), points: 10)], places: 3)
    }

    @Test("Another time slot, and another paper in that one, cost nothing")
    func holds() throws {
        #expect(try PapersKeepToTheirTimeSlots.violations(of: conference(), [.at(0, 0, [1]), .at(1, 0, [0])]) == [])
    }

    @Test("Each place that the paper takes costs its penalty")
    func broken() throws {
        let found = try PapersKeepToTheirTimeSlots.violations(of: conference(), [.at(0, 1, [1, 0])])
        #expect(found.map(\.units) == [20])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C1 est présentée dans un créneau à éviter (jeudi 15 novembre, 9_h~– 10_h_30, pénalité 20).",
                    en: "C1 is presented in a time slot to avoid (Thursday 15 November, 9:00–10:30, penalty 20).")
            ])
    }
}
