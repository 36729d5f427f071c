import ConferenceModel
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@Suite("Axes run in consecutive time slots")
struct AxesRunInConsecutiveTimeSlotsTests {
    private func conference() throws -> Conference {
        try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) })
    }

    @Test("A night is no interruption, nor is the time before the first session")
    func holds() throws {
        #expect(
            try AxesRunInConsecutiveTimeSlots.violations(
                of: conference(), [.at(1, 0, [0]), .at(2, 0, [1]), .at(3, 0, [2])]) == [])
        #expect(try AxesRunInConsecutiveTimeSlots.violations(of: conference(), [.at(0, 0, [0]), .at(3, 0, [2])]) == [])
    }

    @Test("An empty time slot between two sessions of a day is one")
    func broken() throws {
        let found = try AxesRunInConsecutiveTimeSlots.violations(
            of: conference(), [.at(0, 0, [0]), .at(1, 0, axis: 1, [1]), .at(2, 1, [2])])
        #expect(found.map(\.axis) == ["1"])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "L’axe 1 s’interrompt, jeudi 15 novembre, 11_h~– 12_h_30.",
                    en: "Axis 1 is interrupted, Thursday 15 November, 11:00–12:30.")
            ])
    }

    @Test("Within the conference, an axis is interrupted or is not, nights or no nights")
    func withinConference() throws {
        func found(_ sessions: [Session]) throws -> [AxesRunInConsecutiveTimeSlots.Violation] {
            try AxesRunInConsecutiveTimeSlots.violations(of: conference(), sessions, ["within": "conference"])
        }
        #expect(try found([.at(1, 0, [0]), .at(1, 1, [1]), .at(2, 0, [2]), .at(3, 0, [2])]) == [])
        let scattered = try found([.at(0, 0, [0]), .at(3, 0, [2])])
        #expect(scattered.map(\.units) == [1])
        #expect(
            scattered.map(\.text) == [
                said(
                    fr: "L’axe 1 s’interrompt (jeudi 15 novembre, 9_h~– 10_h_30_; vendredi 16 novembre, "
                        + "9_h~– 10_h_30).",
                    en: "Axis 1 is interrupted (Thursday 15 November, 9:00–10:30; Friday 16 November, 9:00–10:30).")
            ])
    }

    @Test("Intervals that are too short for the axis, or longer than it has papers, have no column")
    func intervals() throws {
        // Two rooms of two places: five papers need two time slots at least, two papers never three.
        let papers = [0, 0, 0, 0, 0, 1, 1].enumerated().map { index, axis in
            Paper(id: "C\(index + 1)", title: "", axis: Reference(axis))
        }
        let conference = try Conference.example(papers: papers, places: 2)
        var options = RuleOptions(defaultsOf: AxesRunInConsecutiveTimeSlots.options)
        let isSet = options.set(AxesRunInConsecutiveTimeSlots.options[0], to: "colloque")
        #expect(isSet)
        var model = AssignmentModel(conference: conference, roomClasses: [RoomClass(rooms: [0, 1])])
        AxesRunInConsecutiveTimeSlots(options, for: conference).constrain(&model, weight: 1)
        let names = model.program.columns.map(\.name)
        #expect(names.count { $0.hasPrefix("axis 1 from ") } == 3 + 2 + 1)
        #expect(names.count { $0.hasPrefix("axis 2 from ") } == 4 + 3)
    }
}
