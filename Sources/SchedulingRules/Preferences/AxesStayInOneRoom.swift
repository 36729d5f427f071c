package import ConferenceModel

/// Σ_a max(0, rooms that a uses − 1).
///
/// With W[a, c] the rooms of class c that a uses (``AssignmentModel/roomsUsed(by:ofClass:)``): for each axis one column
/// e[a] and one row Σ_c W[a, c] − e[a] ≤ 1. Which room of a class an axis gets is settled after the solve; where a class
/// has no assignment that keeps to W, the model is rebuilt with its rooms told apart.
package struct AxesStayInOneRoom: ConfigurableRule, ProgrammeRule, ConstructionRule {
    package static let name = "axes-stay-in-one-room"
    package static let frenchName = "axe-dans-une-seule-salle"
    package static let law = Text(fr: "Un axe garde la même salle.", en: "An axis stays in one room.")
    package static let kind = RuleKind.preference(defaultWeight: 5)
    package static let unit = Text(
        fr: "par axe\u{A0}: salles au-delà de la première", en: "per axis: rooms beyond the first")

    package struct Violation: RuleViolation {
        package let axis: String
        package let rooms: [String]

        package var units: Int { rooms.count - 1 }
        package var subjects: [Subject] { [.axis(axis)] + rooms.map { .room($0) } }
        package var text: Text {
            let list = rooms.joined(separator: ", ")
            return Text(
                fr: "L’axe \(axis) occupe \(rooms.count) salles\u{A0}: \(list).",
                en: "Axis \(axis) uses \(rooms.count) rooms: \(list).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            let a = conference.axes[axis].id
            let excess = model.addColumn("\(Self.name) \(a)", cost: weight, decides: true)
            var rooms = Expression(excess) - Expression(excess)
            for index in model.roomClasses.indices {
                rooms = rooms + Expression(model.roomsUsed(by: axis, ofClass: index))
            }
            model.addRow(Self.self, [.axis(a)], to: 1, rooms - Expression(excess))
        }
    }

    package func add(to costs: inout ConstructionCosts, weight: Int) { costs.room += weight }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.axes.references.compactMap { axis in
            let rooms = Set(programme.sessions.filter { $0.axis == axis }.map(\.room)).sorted()
            guard rooms.count > 1 else { return nil }
            return Violation(axis: conference.axes[axis].id, rooms: rooms.map { conference.rooms[$0].name })
        }
    }

    package func tally(for conference: Conference) -> Tally { .placings { Count(conference, in: &$0) } }

    private final class Count: PlacingTally {
        /// By axis, then room.
        private let sessions: CounterGrid
        /// By axis: rooms that it uses.
        private let used: CounterGrid

        init(_ conference: Conference, in space: inout CounterSpace) {
            sessions = space.grid(conference.axes.count, conference.rooms.count)
            used = space.grid(conference.axes.count)
        }

        override func come(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let (index, used) = (sessions[axis.index, room.index], used[axis.index])
            counters[index] += 1
            guard counters[index] == 1 else { return 0 }
            counters[used] += 1
            return counters[used] > 1 ? 1 : 0
        }

        override func leave(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let (index, used) = (sessions[axis.index, room.index], used[axis.index])
            counters[index] -= 1
            guard counters[index] == 0 else { return 0 }
            counters[used] -= 1
            return counters[used] > 0 ? -1 : 0
        }
    }
}
