import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Axes stay in one room")
struct AxesStayInOneRoomTests {
    private func conference() throws -> Conference {
        try .example(
            papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) },
            rooms: ["Amphi", "B12", "B14"].map { Room(name: $0) })
    }

    @Test("Two axes may each keep their room, over days")
    func holds() throws {
        let sessions: [Session] = [.at(0, 1, [0]), .at(3, 1, [1]), .at(0, 0, axis: 1, [2])]
        #expect(try AxesStayInOneRoom.violations(of: conference(), sessions) == [])
    }

    @Test("Each room beyond the first is a unit, however often it is used")
    func broken() throws {
        let found = try AxesStayInOneRoom.violations(
            of: conference(), [.at(0, 2, [0]), .at(1, 0, [1]), .at(2, 2, [2]), .at(3, 1, [0])])
        #expect(found.map(\.units) == [2])
        #expect(found.first?.subjects == [.axis("1"), .room("Amphi"), .room("B12"), .room("B14")])
        #expect(
            found.map(\.text) == [
                said(fr: "L’axe 1 occupe 3 salles~: Amphi, B12, B14.", en: "Axis 1 uses 3 rooms: Amphi, B12, B14.")
            ])
    }
}
