import ConferenceModel
import SchedulingRules

/// Columns for whole numbers that a relaxation likes to split and that much else follows from: to decide them first is
/// worth more than to decide where each paper goes.
///
/// By axis: its sessions; by axis and day: its sessions and its papers; by axis and class of rooms: its sessions there. One
/// column and one row, column = sum, for each.
enum Aggregates {
    static func add(to model: inout AssignmentModel) {
        let conference = model.conference
        let days = conference.days.map { conference.timeSlots(on: $0) }.filter { !$0.isEmpty }
        for axis in conference.axes.references {
            let id = conference.axes[axis].id
            func define(_ name: String, _ sum: Expression) {
                let column = Expression(model.addColumn("\(name) axis \(id)", decides: true))
                model.addRow(.oneAxis, [.axis(id)], from: 0, to: 0, sum - column)
            }
            define("sessions", Expression(sumOf: conference.timeSlots.references.map { .sessions(of: axis, in: $0) }))
            for (number, slots) in days.enumerated() where days.count > 1 {
                define("sessions day \(number + 1)", Expression(sumOf: slots.map { .sessions(of: axis, in: $0) }))
                define("papers day \(number + 1)", Expression(sumOf: slots.map { .papers(of: axis, in: $0) }))
            }
            for (index, roomClass) in model.roomClasses.enumerated() where model.roomClasses.count > 1 {
                let name = conference.rooms[roomClass.rooms[0]].name
                define(
                    "sessions in \(name)",
                    Expression(
                        sumOf: conference.timeSlots.references.map { .axisInRooms(axis, ofClass: index, in: $0) }))
            }
        }
    }
}
