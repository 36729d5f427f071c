package import ConferenceModel

/// Where a paper stands in a programme: when, and at which places of its session or, where time slots do not count places,
/// in which minutes.
package struct Standing: Hashable, Sendable {
    package let paper: Reference<Paper>
    package let timeSlot: Reference<TimeSlot>
    package let room: Reference<Room>
    /// Places; `nil` where the time slot counts minutes.
    let places: Range<Int>?
    /// `nil` where none of the day is left.
    let hours: Interval?

    /// Places at which both stand; of minutes, 1 where some are shared.
    package func placesShared(with other: Standing) -> Int {
        guard timeSlot == other.timeSlot else { return 0 }
        if let places, let others = other.places { return places.clamped(to: others).count }
        guard let hours, let others = other.hours else { return 0 }
        return hours.overlaps(others) ? 1 : 0
    }
}

extension Conference {
    /// The papers of a session, each with its place.
    package func standings(in session: Session) -> [Standing] {
        guard timeSlots[session.timeSlot].places == nil else {
            return zip(session.papers, firstPlaces(of: session)).map { paper, first in
                Standing(
                    paper: paper, timeSlot: session.timeSlot, room: session.room,
                    places: first..<first + papers[paper].places, hours: nil)
            }
        }
        return talks(of: session).map {
            Standing(paper: $0.paper, timeSlot: session.timeSlot, room: session.room, places: nil, hours: $0.interval)
        }
    }
}
