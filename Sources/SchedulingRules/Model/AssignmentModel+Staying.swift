package import ConferenceModel

extension AssignmentModel {
    /// 1 when the paper is presented in the time slot and room.
    ///
    /// In the pattern form a sum of patterns. In the aggregated form a column y ∈ {0, 1} with two rows: y ≤ x[p, s] over the
    /// axes, and y ≤ sessions of its axes in s in rooms of the class; it may be 1 where the paper is in another room of its
    /// axis at that time.
    /// - Precondition: the room has a class of its own.
    package mutating func staying(
        _ paper: Reference<Paper>, at slot: Reference<TimeSlot>, in room: Reference<Room>
    ) -> Expression {
        let roomClass = roomClasses.firstIndex { $0.rooms.contains(room) } ?? 0
        guard aggregated != nil else { return Expression(.paperInPlace(paper, in: slot, ofClass: roomClass)) }
        let subjects: [Subject] = [
            .paper(conference.papers[paper].id), .timeSlot(conference.timeSlots[slot].id),
            .room(conference.rooms[room].name),
        ]
        let name = (["staying"] + subjects.map(\.id)).joined(separator: " ")
        let stays = Expression(addColumn(name, to: 1))
        let axes = conference.axes.references.filter { conference.mayJoin(paper, $0) }
        let sessions = Expression(sumOf: axes.map { Quantity.axisInRooms($0, ofClass: roomClass, in: slot) })
        addRow(MovedPapersAreFew.self, subjects, to: 0, stays - Expression(.paper(paper, in: slot)))
        addRow(MovedPapersAreFew.self, subjects, to: 0, stays - sessions)
        return stays
    }
}
