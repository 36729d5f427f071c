package import ConferenceModel

/// What a programme of a large conference may hold, cell by cell, and at what price: the rules that judge papers and
/// sessions one by one have spoken already.
package struct AssignmentCosts: Sendable {
    /// A paper in a session of the axis, in the time slot.
    package struct PaperCell: Hashable, Sendable {
        package let paper: Reference<Paper>
        package let axis: Reference<Axis>
        package let timeSlot: Reference<TimeSlot>
        package let price: Int

        package init(
            _ paper: Reference<Paper>, under axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, price: Int
        ) {
            (self.paper, self.axis, self.timeSlot, self.price) = (paper, axis, timeSlot, price)
        }
    }

    /// A session of the axis in the time slot, in a room of the class.
    package struct SessionCell: Hashable, Sendable {
        package let axis: Reference<Axis>
        package let timeSlot: Reference<TimeSlot>
        package let roomClass: Int
        package let price: Int

        package init(
            of axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>, inRoomsOfClass roomClass: Int, price: Int
        ) {
            (self.axis, self.timeSlot, self.roomClass, self.price) = (axis, timeSlot, roomClass, price)
        }
    }

    package let papers: [PaperCell]
    package let sessions: [SessionCell]
    /// By axis: most sessions in one time slot.
    package let mostSessionsAtOnce: [Int]

    /// Points of a paper that has no place.
    package let leavingOut: Int

    package init(papers: [PaperCell], sessions: [SessionCell], mostSessionsAtOnce: [Int], leavingOut: Int) {
        (self.papers, self.sessions, self.mostSessionsAtOnce) = (papers, sessions, mostSessionsAtOnce)
        self.leavingOut = leavingOut
    }
}
