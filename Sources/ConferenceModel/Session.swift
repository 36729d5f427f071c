/// One time slot in one room: one axis and its papers in order (séance, atelier).
package struct Session: Hashable, Sendable {
    package let timeSlot: Reference<TimeSlot>
    package let room: Reference<Room>
    package let axis: Reference<Axis>
    /// In the order of presentation.
    package let papers: [Reference<Paper>]

    package init(
        timeSlot: Reference<TimeSlot>, room: Reference<Room>, axis: Reference<Axis>, papers: [Reference<Paper>]
    ) {
        (self.timeSlot, self.room, self.axis, self.papers) = (timeSlot, room, axis, papers)
    }
}
