package import ConferenceModel

/// Σ_{a, s} max(0, sessions of a in s − 1).
///
/// A cost on the excess e[a, s] that all rules share (``AssignmentModel/presence(of:in:)``); no row or column of its own.
package struct SessionsOfOneAxisDoNotCompete: ConfigurableRule, ProgrammeRule, ConstructionRule {
    package static let name = "sessions-of-one-axis-do-not-compete"
    package static let frenchName = "séances-d-un-axe-sans-concurrence"
    package static let law = Text(
        fr: "Les séances d’un même axe n’ont pas lieu en même temps.",
        en: "Sessions of one axis do not take place at the same time.")
    package static let kind = RuleKind.preference(defaultWeight: 20)
    package static let unit = Text(
        fr: "par axe et créneau\u{A0}: séances au-delà de la première",
        en: "per axis and time slot: sessions beyond the first")
    package static let isMindedAxisByAxis = true

    package struct Violation: RuleViolation {
        package let axis: String
        package let timeSlot: TimeSlot
        package let sessions: Int

        package var units: Int { sessions - 1 }
        package var subjects: [Subject] { [.axis(axis), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "L’axe \(axis) tient \(sessions) séances à la fois, \(timeSlot.text.fr).",
                en: "Axis \(axis) has \(sessions) sessions at once, \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            for slot in conference.timeSlots.references {
                model.addCost(weight, to: model.presence(of: axis, in: slot).excess)
            }
        }
    }

    package func add(to costs: inout ConstructionCosts, weight: Int) { costs.sessionAtOnce += weight }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for axis in conference.axes.references {
            for slot in conference.timeSlots.references {
                let sessions = programme.sessions.count { $0.axis == axis && $0.timeSlot == slot }
                if sessions > 1 {
                    found.append(
                        Violation(
                            axis: conference.axes[axis].id, timeSlot: conference.timeSlots[slot], sessions: sessions))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally { .placings { Count(conference, in: &$0) } }

    private final class Count: PlacingTally {
        private let sessions: CounterGrid

        init(_ conference: Conference, in space: inout CounterSpace) {
            sessions = space.grid(conference.axes.count, conference.timeSlots.count)
        }

        override func come(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let index = sessions[axis.index, timeSlot.index]
            counters[index] += 1
            return counters[index] > 1 ? 1 : 0
        }

        override func leave(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let index = sessions[axis.index, timeSlot.index]
            counters[index] -= 1
            return counters[index] > 0 ? -1 : 0
        }
    }
}
