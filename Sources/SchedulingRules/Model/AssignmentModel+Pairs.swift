package import ConferenceModel

extension AssignmentModel {
    /// Makes each pair of a session of the one axis and a session of the other, in the time slot, cost so many points.
    ///
    /// A column q ≥ 0 and the row u[a] + u[a'] − q ≤ 1; where an axis can have several sessions at once, M of them, also
    /// sessions(a) + M u[a'] − q ≤ M. The cost is exact where one of the two has at most one session there, else too small.
    package mutating func addCost(
        _ points: Int, toPairsOf one: Reference<Axis>, and other: Reference<Axis>, in slot: Reference<TimeSlot>,
        for rule: (some Rule).Type
    ) {
        noteRivals(one, other, points, in: slot)
        let subjects: [Subject] = [
            .axis(conference.axes[one].id), .axis(conference.axes[other].id), .timeSlot(conference.timeSlots[slot].id),
        ]
        let name = ([rule.name] + subjects.map(\.id)).joined(separator: " ")
        let pairs = Expression(addColumn(name, cost: points))
        let present = [one, other].map { Expression(presence(of: $0, in: slot).presence) }
        addRow(rule, subjects, to: 1, present[0] + present[1] - pairs)
        for (axis, others) in [(one, present[1]), (other, present[0])] {
            let most = mostSessionsAtOnce(of: axis)
            guard most > 1 else { continue }
            addRow(rule, subjects, to: most, Expression(.sessions(of: axis, in: slot)) + most * others - pairs)
        }
    }
}
