import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Axes keep to their rooms")
struct AxesKeepToTheirRoomsTests {
    private func conference() throws -> Conference {
        try .example(
            papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) },
            penalties: [Penalty(.axisInRoom(1, 0), points: 10), Penalty(.axisInTimeSlot(1, 0), points: 99)])
    }

    @Test("Another room, and another axis in that one, cost nothing")
    func holds() throws {
        #expect(try AxesKeepToTheirRooms.violations(of: conference(), [.at(0, 0, [0]), .at(0, 1, axis: 1, [1])]) == [])
    }

    @Test("Each session there costs its penalty")
    func broken() throws {
        let found = try AxesKeepToTheirRooms.violations(
            of: conference(), [.at(0, 0, axis: 1, [0, 1]), .at(3, 0, axis: 1, [2])])
        #expect(found.map(\.units) == [10, 10])
        #expect(
            found.first?.text
                == said(
                    fr:
                        "L’axe 2 tient une séance dans une salle à éviter (Amphi, jeudi 15 novembre, 9_h~– 10_h_30, pénalité 10).",
                    en: "Axis 2 has a session in a room to avoid (Amphi, Thursday 15 November, 9:00–10:30, penalty 10)."
                ))
    }

    @Test("Rooms that cost an axis the same are told apart by nothing")
    func signatures() throws {
        let penalties = [Penalty(.axisInRoom(1, 0), points: 10), Penalty(.axisInRoom(1, 2), points: 10)]
        let conference = try Conference.example(
            papers: [Paper(id: "C1", title: "", axis: 0)], rooms: ["A", "B", "C"].map { Room(name: $0) },
            penalties: penalties)
        let rule = AxesKeepToTheirRooms(RuleOptions(defaultsOf: []), for: conference)
        let signatures = conference.rooms.references.map { rule.signature(of: $0) }
        #expect(signatures[0] == signatures[2] && signatures[0] != signatures[1])
    }
}
