package import ConferenceModel

/// Places that papers had before, most of them those of a programme; the same for the same seed.
package enum RandomBaseline {
    /// By paper: its time slot and room, `nil` where it was not in the programme; either may be gone from the conference.
    package typealias Place = (timeSlot: Reference<TimeSlot>?, room: Reference<Room>?, hours: Interval)

    package static func places(like programme: Programme, of conference: Conference, seed: Int) -> [Place?] {
        var random = SplitMix64(seed: seed ^ 0xBA5E)
        var places = conference.papers.map { _ in Place?.none }
        for session in programme.sessions {
            for talk in conference.talks(of: session) where !random.chance(15) {
                let isElsewhere = random.chance(20)
                let slot = isElsewhere ? random.one(of: conference.timeSlots.references) : session.timeSlot
                let room = isElsewhere ? random.one(of: conference.rooms.references) : session.room
                let alone = Session(timeSlot: slot, room: room, axis: session.axis, papers: [talk.paper])
                let hours = isElsewhere ? conference.talks(of: alone).first?.interval : talk.interval
                guard let hours else { continue }
                places[talk.paper.index] = (random.chance(5) ? nil : slot, random.chance(5) ? nil : room, hours)
            }
        }
        return places
    }
}
