/// Where a paper stood in an earlier version of the programme, in today's words as far as they still exist.
package struct FormerPlace: Hashable, Sendable {
    /// `nil` when the conference has it no longer.
    package let timeSlot: Reference<TimeSlot>?
    /// `nil` when the conference has it no longer.
    package let room: Reference<Room>?
    /// `nil` when the conference has it no longer.
    package let axis: Reference<Axis>?
    package let hours: Interval
    /// In its session, from 0.
    package let place: Int

    package init(
        timeSlot: Reference<TimeSlot>?, room: Reference<Room>?, axis: Reference<Axis>?, hours: Interval, place: Int
    ) {
        (self.timeSlot, self.room, self.axis) = (timeSlot, room, axis)
        (self.hours, self.place) = (hours, place)
    }
}
