import ConferenceModel

/// The programme that the source holds.
extension ImportAssembly {
    private struct Place: Hashable, Comparable {
        let timeSlot: Int
        let room: Int
        let axis: Int

        static func < (a: Place, b: Place) -> Bool { (a.timeSlot, a.room, a.axis) < (b.timeSlot, b.room, b.axis) }
    }

    /// `nil` when the source has put no paper anywhere.
    mutating func programme(of conference: Conference, _ frame: Frame) -> Programme? {
        var papers: [Place: [(start: LocalTime, paper: Int)]] = [:]
        for paper in draft.papers.indices {
            guard let (hours, room) = place(of: paper, frame),
                let slot = frame.timeSlots.firstIndex(where: { $0.overlaps(hours) })
            else { continue }
            let place = Place(timeSlot: slot, room: room, axis: axesOfPapers[paper][0])
            papers[place, default: []].append((hours.start, paper))
        }
        guard !papers.isEmpty else { return nil }
        let sessions = papers.keys.sorted().map { place in
            let inOrder = (papers[place] ?? []).sorted { ($0.start, $0.paper) < ($1.start, $1.paper) }
            return Session(
                timeSlot: Reference(place.timeSlot), room: Reference(place.room), axis: Reference(place.axis),
                papers: inOrder.map { Reference($0.paper) })
        }
        let talks = sessions.flatMap { conference.talks(of: $0) }
        let moved = talks.count { talk in
            draft.papers[talk.paper.index].hours.map { $0 != talk.interval } ?? false
        }
        if moved > 0 { assumptions.append(.movedHours(moved)) }
        return Programme(sessions: sessions)
    }

    private func place(of paper: Int, _ frame: Frame) -> (hours: Interval, room: Int)? {
        let (hours, name, assigned): (Interval, String?, Int?)
        switch draft.papers[paper].placement {
        case .hours(let own, let room): (hours, name, assigned) = (own, room, frame.roomsOfPapers[paper])
        case .session(let session):
            let held = draft.sessions[session]
            (hours, name, assigned) = (held.interval, held.room, frame.roomsOfSessions[session])
        case nil: return nil
        }
        let room = name.flatMap { frame.roomNames[$0.folded] } ?? assigned
        return room.flatMap { frame.rooms.indices.contains($0) ? (hours, $0) : nil }
    }
}
