/// A time slot in one room, whether a session is held there or not.
package struct ProgrammeCell: Hashable, Sendable {
    package let timeSlot: Reference<TimeSlot>
    package let room: Reference<Room>

    package init(_ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>) {
        (self.timeSlot, self.room) = (timeSlot, room)
    }
}

extension Session {
    package var cell: ProgrammeCell { ProgrammeCell(timeSlot, room) }
}
