/// One time slot in one room: one axis and its papers in order (séance, atelier).
package struct Session: Hashable, Sendable {
    package let timeSlot: Reference<TimeSlot>
    package let room: Reference<Room>
    package let axis: Reference<Axis>
    /// In the order of presentation.
    package let papers: [Reference<Paper>]
    /// By paper, its first place, counted from 0, in ascending order; `nil` = one after the other without a hole.
    package let firstPlaces: [Int]?

    package init(
        timeSlot: Reference<TimeSlot>, room: Reference<Room>, axis: Reference<Axis>, papers: [Reference<Paper>],
        firstPlaces: [Int]? = nil
    ) {
        (self.timeSlot, self.room, self.axis, self.papers) = (timeSlot, room, axis, papers)
        self.firstPlaces = firstPlaces
    }
}
