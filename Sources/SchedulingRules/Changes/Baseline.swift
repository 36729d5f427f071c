package import ConferenceModel

/// Where the papers of today's conference stood in the programme from which change is measured.
package struct Baseline: Sendable {
    package struct Place: Hashable, Sendable {
        /// `nil` = today's conference no longer has it: the paper has to move.
        package let timeSlot: Reference<TimeSlot>?
        /// `nil` likewise.
        package let room: Reference<Room>?
        /// `nil` where it is not known any more.
        package let roomName: String?
        package let hours: Interval

        package init(
            timeSlot: Reference<TimeSlot>?, room: Reference<Room>?, roomName: String?, hours: Interval
        ) {
            (self.timeSlot, self.room, self.roomName, self.hours) = (timeSlot, room, roomName, hours)
        }
    }

    /// By paper of the conference; `nil` where it was not in the programme, so that it cannot move.
    package let places: [Place?]
    /// By paper: how many times the points of a move count.
    package let factors: [Int]
    package let weights: ChangeWeights

    /// - Parameters:
    ///   - places: by paper.
    ///   - isPublished: whether people have seen that programme.
    ///   - confirmed: by paper, how many of its speakers have booked their journey.
    package init(
        places: [Place?], isPublished: Bool = false, confirmed: [Int]? = nil, weights: ChangeWeights = ChangeWeights()
    ) {
        (self.places, self.weights) = (places, weights)
        let confirmed = confirmed ?? places.map { _ in 0 }
        factors = confirmed.map { speakers in
            (isPublished ? weights.published : 1)
                * (0..<min(speakers, 4)).reduce(1) { product, _ in product * weights.confirmed }
        }
    }

    /// The places of a programme of the conference itself.
    package init(
        of programme: Programme, in conference: Conference, isPublished: Bool = false, confirmed: [Int]? = nil
    ) {
        var places = conference.papers.map { _ in Place?.none }
        for session in programme.sessions {
            for talk in conference.talks(of: session) {
                places[talk.paper.index] = Place(
                    timeSlot: session.timeSlot, room: session.room, roomName: conference.rooms[session.room].name,
                    hours: talk.interval)
            }
        }
        self.init(
            places: places, isPublished: isPublished, confirmed: confirmed, weights: conference.changeWeights)
    }

    /// How far the paper is from its place in a time slot and room; `nil` where it stays, and where it had no place.
    package func move(
        of paper: Reference<Paper>, to slot: Reference<TimeSlot>, _ room: Reference<Room>, in conference: Conference
    ) -> MoveKind? {
        guard let place = places[paper.index] else { return nil }
        guard place.timeSlot != slot else { return place.room == room ? nil : .room }
        let (before, after) = (
            place.timeSlot.map { conference.timeSlots[$0].interval } ?? place.hours, conference.timeSlots[slot].interval
        )
        if before.date != after.date { return .day }
        return before.isMorning == after.isMorning ? .timeSlot : .halfDay
    }

    /// Whether the paper is presented at an hour that its listeners do not expect, in the time slot that they expect.
    package func isElsewhere(within talk: Talk, _ conference: Conference) -> Bool {
        guard let place = places[talk.paper.index], let slot = place.timeSlot,
            conference.timeSlots[slot].interval.contains(talk.interval)
        else { return false }
        // By its end, so that what is said of an interval holds for each part of it.
        let length =
            conference.timeSlots[slot].places == nil ? conference.papers[talk.paper].length : place.hours.length
        return talk.interval.end > place.hours.start + length
            || weights.countsClosingUp && talk.interval.start < place.hours.start
    }
}

extension Interval {
    /// Whether it begins before lunch.
    fileprivate var isMorning: Bool { start.sinceMidnight < 12 * 60 + 30 }
}
