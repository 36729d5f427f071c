import ConferenceModel

/// What a time slot offers and what papers take of it: places where it counts them, else minutes, a change-over added to
/// both.
struct SlotMeasure {
    private let conference: Conference

    init(_ conference: Conference) { self.conference = conference }

    func capacity(of slot: Reference<TimeSlot>) -> Int {
        let slot = conference.timeSlots[slot]
        return slot.places ?? (slot.length + conference.changeOver).count
    }

    func size(of paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> Int {
        conference.timeSlots[slot].places == nil
            ? (conference.papers[paper].length + conference.changeOver).count : conference.papers[paper].places
    }

    /// Whether all time slots count alike.
    var isUniform: Bool { Set(conference.timeSlots.map { $0.places == nil }).count < 2 }

    /// Least number of sessions that the axis needs at once, if all its time slots were used: the least K with
    /// Σ_p ⌊ℓ_p / q⌋ ≤ K Σ_s ⌊κ_s / q⌋ for every q.
    func leastRooms(for papers: [Reference<Paper>], in slots: [Reference<TimeSlot>]) -> Int {
        guard isUniform, let first = slots.first else { return 1 }
        let sizes = papers.map { size(of: $0, in: first) }
        return Set(sizes).reduce(1) { least, q in
            let needed = sizes.reduce(0) { $0 + $1 / q }
            let offered = slots.reduce(0) { $0 + capacity(of: $1) / q }
            return offered == 0 ? least : max(least, (needed + offered - 1) / offered)
        }
    }
}
