package import ConferenceModel

extension Programme {
    /// The programme without the papers that are no longer to be presented: those behind them close up.
    package func closedUp(for conference: Conference) -> Programme {
        Programme(
            sessions: sessions.compactMap { session in
                let kept = zip(session.papers, conference.firstPlaces(of: session)).filter {
                    conference.papers[$0.0].status == .accepted
                }
                guard !kept.isEmpty else { return nil }
                return Session(
                    timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: kept.map(\.0),
                    firstPlaces: session.firstPlaces == nil ? nil : kept.map(\.1))
            })
    }
}
