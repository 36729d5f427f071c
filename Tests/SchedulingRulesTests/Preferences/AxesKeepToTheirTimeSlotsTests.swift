import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Axes keep to their time slots")
struct AxesKeepToTheirTimeSlotsTests {
    private func conference() throws -> Conference {
        let penalties = [
            Penalty(.axisInTimeSlot(1, 0), points: 10), Penalty(.axisInTimeSlot(1, 0), points: 2),
            Penalty(.axisInRoom(1, 0), points: 99),
        ]
        return try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) }, penalties: penalties)
    }

    @Test("Another time slot, and another axis in that one, cost nothing")
    func holds() throws {
        #expect(
            try AxesKeepToTheirTimeSlots.violations(of: conference(), [.at(0, 0, [0]), .at(1, 0, axis: 1, [1])]) == [])
    }

    @Test("Each session there costs all its penalties, whatever its papers")
    func broken() throws {
        let found = try AxesKeepToTheirTimeSlots.violations(
            of: conference(), [.at(0, 0, axis: 1, [0, 1]), .at(0, 1, axis: 1, [2])])
        #expect(found.map(\.units) == [12, 12])
        #expect(
            found.first?.text
                == said(
                    fr:
                        "L’axe 2 tient une séance dans un créneau à éviter (jeudi 15 novembre, 9_h~– 10_h_30, pénalité 12).",
                    en: "Axis 2 has a session in a time slot to avoid (Thursday 15 November, 9:00–10:30, penalty 12)."))
    }
}
