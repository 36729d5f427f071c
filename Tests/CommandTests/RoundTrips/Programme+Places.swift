import ConferenceModel

extension Programme {
    /// The same, its papers’ places told only where they leave some free: how it is told makes no difference.
    func compact(in conference: Conference) -> Programme {
        Programme(
            sessions: sessions.map { session in
                let compact = Session(
                    timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: session.papers)
                let counts = conference.timeSlots[session.timeSlot].places != nil
                return counts && conference.firstPlaces(of: session) != conference.firstPlaces(of: compact)
                    ? session : compact
            })
    }
}
