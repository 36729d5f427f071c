package import ConferenceModel

/// What a live programme has to know of its conference, in plain numbers: hours in minutes since midnight, days by their place
/// in ``days``.
package struct LiveFrame: Sendable {
    package let (timeSlots, rooms, axes, papers): (Int, Int, Int, Int)
    /// Those with a time slot, in order.
    package let days: [CalendarDate]
    package let changeOver: Int
    // By time slot.
    package let day: [Int]
    package let start: [Int]
    package let length: [Int]
    /// Places that it counts; 0 where it counts minutes.
    package let places: [Int]
    // By paper.
    /// Minutes that it takes.
    package let minutes: [Int]
    package let placesTaken: [Int]
    /// Of a session that it opens.
    package let axis: [Reference<Axis>]

    package init(_ conference: Conference) {
        let days = Set(conference.timeSlots.map(\.date)).sorted()
        self.days = days
        (timeSlots, rooms) = (conference.timeSlots.count, conference.rooms.count)
        (axes, papers) = (conference.axes.count, conference.papers.count)
        changeOver = conference.changeOver.count
        day = conference.timeSlots.map { slot in days.firstIndex(of: slot.date) ?? 0 }
        start = conference.timeSlots.map { $0.interval.start.sinceMidnight.count }
        length = conference.timeSlots.map(\.length.count)
        places = conference.timeSlots.map { $0.places ?? 0 }
        minutes = conference.papers.map(\.length.count)
        placesTaken = conference.papers.map(\.places)
        axis = conference.papers.map { $0.pin?.axis ?? $0.axis }
    }
}
