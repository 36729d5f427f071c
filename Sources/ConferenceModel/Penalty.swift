/// Points that the organiser holds against a combination, each time that it occurs.
package struct Penalty: Hashable, Sendable {
    package enum Combination: Hashable, Sendable {
        case axisInTimeSlot(Reference<Axis>, Reference<TimeSlot>)
        case axisInRoom(Reference<Axis>, Reference<Room>)
        case roomInTimeSlot(Reference<Room>, Reference<TimeSlot>)
        case paperInTimeSlot(Reference<Paper>, Reference<TimeSlot>)
        case paperInRoom(Reference<Paper>, Reference<Room>)
        /// The two in one time slot: how closely they are related. The first one is the earlier in the list.
        case axesInParallel(Reference<Axis>, Reference<Axis>)
    }

    package let combination: Combination
    /// Positive.
    package let points: Int

    package init(_ combination: Combination, points: Int) {
        (self.combination, self.points) = (combination, points)
    }
}
