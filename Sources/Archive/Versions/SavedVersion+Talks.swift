package import ConferenceModel

extension SavedVersion {
    /// A paper where it stands in this version.
    package struct Talk: Hashable, Sendable {
        package let paper: String
        package let title: String
        package let hours: Interval
        package let room: String
        package let axis: String
        /// Of its session.
        package let timeSlot: String
        /// In its session, from 0.
        package let place: Int
    }

    /// In the order of the sessions.
    package var talks: [Talk] { sessions.talks }

    /// By the papers' ids; each stands in one place, or else in the first.
    package var talksByPaper: [String: Talk] { sessions.talksByPaper }

    /// What is known of the programme's quality.
    package var quality: Proof? { proof.map(Proof.init) }
}

extension [ProgrammeDocument.Session] {
    var talks: [SavedVersion.Talk] {
        flatMap { session in
            session.papers.enumerated().compactMap { place, talk in
                let date = session.timeSlot.prefix { $0 != " " }
                return Interval(coded: "\(date)T\(talk.start)/\(talk.end)").map {
                    SavedVersion.Talk(
                        paper: talk.id, title: talk.title, hours: $0, room: session.room, axis: session.axis,
                        timeSlot: session.timeSlot, place: place)
                }
            }
        }
    }

    var talksByPaper: [String: SavedVersion.Talk] {
        Dictionary(talks.map { ($0.paper, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
