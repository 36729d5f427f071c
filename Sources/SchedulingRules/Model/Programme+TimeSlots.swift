package import ConferenceModel

extension Programme {
    /// The sessions of each time slot, in the programme's order.
    package func sessions(byTimeSlotOf conference: Conference) -> [[Session]] {
        sessions.reduce(into: conference.timeSlots.map { _ in [] }) { $0[$1.timeSlot.index].append($1) }
    }
}
