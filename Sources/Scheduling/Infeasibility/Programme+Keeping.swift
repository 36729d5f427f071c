import ConferenceModel

extension Programme {
    /// The same sessions with these papers only.
    func keeping(_ papers: [Reference<Paper>]) -> Programme {
        let kept = Set(papers)
        return Programme(
            sessions: sessions.compactMap { session in
                let rest = session.papers.filter(kept.contains)
                guard !rest.isEmpty else { return nil }
                return Session(timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: rest)
            })
    }
}
