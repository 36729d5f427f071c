package import ConferenceModel

/// Σ over axes a and days d of the time slots of d without a session of a, between two with one.
///
/// With u[a, s] the presence of a in s: for each axis, day of three time slots or more and inner time slot s, one column
/// g[a, s] and, for every i < s < j of the day, one row u[a, i] + u[a, j] − u[a, s] − g[a, s] ≤ 1.
package struct AxesRunInConsecutiveTimeSlots: ProgrammeRule {
    package static let name = "axes-run-in-consecutive-time-slots"
    package static let frenchName = "axe-sans-interruption"
    package static let law = Text(
        fr: "Dans une journée, un axe se suit sans créneau vide.",
        en: "Within a day, an axis runs in consecutive time slots.")
    package static let kind = RuleKind.preference(defaultWeight: 4)
    package static let unit = Text(
        fr: "par axe et jour\u{A0}: créneaux vides entre deux séances",
        en: "per axis and day: empty time slots between two sessions")

    package struct Violation: RuleViolation {
        package let axis: String
        package let timeSlot: TimeSlot

        package var subjects: [Subject] { [.axis(axis), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "L’axe \(axis) s’interrompt, \(timeSlot.text.fr).",
                en: "Axis \(axis) is interrupted, \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            for slots in conference.days.map({ conference.timeSlots(on: $0) }) where slots.count > 2 {
                for middle in slots.dropFirst().dropLast() {
                    let (a, s) = (conference.axes[axis].id, conference.timeSlots[middle].id)
                    let gap = Expression(model.addColumn("\(Self.name) \(a) \(s)", to: 1, cost: weight))
                    let here = Expression(model.presence(of: axis, in: middle).presence)
                    for before in slots.prefix(while: { $0 < middle }) {
                        for after in slots.drop(while: { $0 <= middle }) {
                            let both =
                                Expression(model.presence(of: axis, in: before).presence)
                                + Expression(model.presence(of: axis, in: after).presence)
                            model.addRow(Self.self, [.axis(a), .timeSlot(s)], to: 1, both - here - gap)
                        }
                    }
                }
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for axis in conference.axes.references {
            for day in conference.days {
                let used = programme.sessions.filter { $0.axis == axis }.map(\.timeSlot)
                    .filter { conference.timeSlots[$0].date == day }
                guard let first = used.min(), let last = used.max() else { continue }
                for slot in conference.timeSlots(on: day) where first < slot && slot < last && !used.contains(slot) {
                    found.append(Violation(axis: conference.axes[axis].id, timeSlot: conference.timeSlots[slot]))
                }
            }
        }
        return found
    }
}
