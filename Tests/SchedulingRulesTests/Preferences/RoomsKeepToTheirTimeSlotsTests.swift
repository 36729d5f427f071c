import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Rooms keep to their time slots")
struct RoomsKeepToTheirTimeSlotsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) },
            penalties: [Penalty(.roomInTimeSlot(0, 0), points: 10)])
    }

    @Test("Another room, and that one at other times, cost nothing")
    func holds() throws {
        #expect(try RoomsKeepToTheirTimeSlots.violations(of: conference(), [.at(0, 1, [0]), .at(1, 0, [1])]) == [])
    }

    @Test("A session there costs its penalty, whatever its axis")
    func broken() throws {
        let found = try RoomsKeepToTheirTimeSlots.violations(of: conference(), [.at(0, 0, axis: 1, [0, 1])])
        #expect(found.map(\.units) == [10])
        #expect(
            found.map(\.text) == [
                said(
                    fr:
                        "Amphi accueille une séance dans un créneau à éviter (jeudi 15 novembre, 9_h~– 10_h_30, pénalité 10).",
                    en: "Amphi holds a session in a time slot to avoid (Thursday 15 November, 9:00–10:30, penalty 10).")
            ])
    }
}
