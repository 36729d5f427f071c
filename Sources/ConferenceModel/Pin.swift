/// What the organiser has fixed for a paper: its time slot, its room, or both (its session).
package struct Pin: Hashable, Sendable {
    package let timeSlot: Reference<TimeSlot>?
    package let room: Reference<Room>?

    package init(timeSlot: Reference<TimeSlot>? = nil, room: Reference<Room>? = nil) {
        (self.timeSlot, self.room) = (timeSlot, room)
    }
}
