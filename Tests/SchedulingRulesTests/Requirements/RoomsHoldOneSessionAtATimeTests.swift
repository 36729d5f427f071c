import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Rooms hold one session at a time")
struct RoomsHoldOneSessionAtATimeTests {
    private func conference() throws -> Conference {
        try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) })
    }

    @Test("One session in each room, and the same room later, is as it should be")
    func holds() throws {
        let sessions: [Session] = [.at(0, 0, [0]), .at(0, 1, [1]), .at(1, 0, [2])]
        #expect(try RoomsHoldOneSessionAtATime.violations(of: conference(), sessions) == [])
    }

    @Test("Three sessions in one room at once are one violation")
    func broken() throws {
        let found = try RoomsHoldOneSessionAtATime.violations(
            of: conference(), [.at(0, 1, [0]), .at(0, 1, axis: 1, [1]), .at(0, 1, [2])])
        #expect(found.map(\.sessions) == [3])
        #expect(found.first?.subjects == [.room("B12"), .timeSlot("2012-11-15 09:00")])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "B12 accueille 3 séances à la fois, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "B12 holds 3 sessions at once, Thursday 15 November, 9:00–10:30.")
            ])
    }
}
