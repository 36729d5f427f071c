package import ConferenceModel

/// A part of a programme that is to be planned anew: papers, axes and time slots that its sessions are made of.
package struct ProgrammePart: Hashable, Sendable {
    package let papers: Set<Reference<Paper>>
    package let axes: Set<Reference<Axis>>
    package let timeSlots: Set<Reference<TimeSlot>>

    package init(
        papers: Set<Reference<Paper>>, axes: Set<Reference<Axis>>, timeSlots: Set<Reference<TimeSlot>>
    ) {
        (self.papers, self.axes, self.timeSlots) = (papers, axes, timeSlots)
    }

    /// Whether a session of these can count.
    func meets(_ quantity: Quantity) -> Bool {
        switch quantity {
        case .paper(let paper, in: let slot): papers.contains(paper) && timeSlots.contains(slot)
        case .sessions(of: let axis, in: let slot), .papers(of: let axis, in: let slot):
            axes.contains(axis) && timeSlots.contains(slot)
        case .sessionsHoldingAny(let set, in: let slot):
            timeSlots.contains(slot) && set.papers.contains { papers.contains($0) }
        case .sessionsHoldingAll(let set, in: let slot):
            timeSlots.contains(slot) && set.papers.allSatisfy { papers.contains($0) }
        case .sessionsInRooms(ofClass: _, in: let slot): timeSlots.contains(slot)
        case .axisInRooms(let axis, ofClass: _, in: let slot): axes.contains(axis) && timeSlots.contains(slot)
        case .paperInRooms(let paper, under: let axis, ofClass: _), .paperUnder(let paper, let axis):
            papers.contains(paper) && axes.contains(axis)
        case .paperInPlace(let paper, in: let slot, ofClass: _): papers.contains(paper) && timeSlots.contains(slot)
        case .sessionsHoldingTwo(let set): set.papers.count { papers.contains($0) } > 1
        case .leftOut: false
        }
    }
}
