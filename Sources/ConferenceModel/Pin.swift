/// What the organiser has fixed for a paper: its time slot, its room, both (its session), or its axis.
package struct Pin: Hashable, Sendable {
    package let timeSlot: Reference<TimeSlot>?
    package let room: Reference<Room>?
    package let axis: Reference<Axis>?

    package init(
        timeSlot: Reference<TimeSlot>? = nil, room: Reference<Room>? = nil, axis: Reference<Axis>? = nil
    ) {
        (self.timeSlot, self.room, self.axis) = (timeSlot, room, axis)
    }
}
