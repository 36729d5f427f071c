package import ConferenceModel

/// Consecutive time slots that may hold all sessions of an axis.
enum AxisIntervals {
    /// All but those that are too short even with so many sessions of the axis all the time, and those with more time slots
    /// than the axis can have papers, by first, then last time slot.
    static func all(
        for axis: Reference<Axis>, sessionsAtOnce: Int, in conference: Conference
    ) -> [ClosedRange<Reference<TimeSlot>>] {
        let papers = conference.acceptedPapers.filter { conference.mayJoin($0, axis) }
        let bound = papers.filter { !conference.papers[$0].isOptional }.filter { conference.belongs($0, onlyTo: axis) }
        let capacities = conference.capacities
        let needed = capacities.map { capacities in bound.reduce(0) { $0 + capacities.need(conference.papers[$1]) } }
        var intervals: [ClosedRange<Reference<TimeSlot>>] = []
        for first in conference.timeSlots.indices {
            var offered = 0
            for last in first..<min(first + papers.count, conference.timeSlots.count) {
                offered += sessionsAtOnce * (capacities?.offered[last] ?? 0)
                if offered >= needed ?? 0 { intervals.append(Reference(first)...Reference(last)) }
            }
        }
        return intervals
    }
}

extension Conference {
    /// What a session of each time slot holds, and what papers take of it: places where all time slots count them; where
    /// none does, minutes, with a change-over after each paper; `nil` where some do.
    package var capacities: (offered: [Int], need: (Paper) -> Int)? {
        let places = timeSlots.compactMap(\.places)
        if places.count == timeSlots.count { return (places, \.places) }
        guard places.isEmpty else { return nil }
        let changeOver = changeOver.count
        return (timeSlots.map { $0.length.count + changeOver }, { $0.length.count + changeOver })
    }
}
