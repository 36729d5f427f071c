internal import ConferenceModel

/// What an edition holds at which hour: lists and calendars are made of it.
struct Agenda {
    /// A paper in its session.
    struct Entry {
        let talk: Talk
        let session: Session
        /// From 1, within the session.
        let order: Int
    }

    /// In order of time, then of rooms.
    let entries: [Entry]
    /// In order of time.
    let events: [Event]
    let cancellations: [ProgrammeVersion.Cancellation]

    init(_ edition: Edition) {
        let conference = edition.conference
        entries = edition.version.programme.sessions.flatMap { session in
            conference.talks(of: session).enumerated().map { Entry(talk: $1, session: session, order: $0 + 1) }
        }.filter { edition.selection?.includes($0.talk, in: $0.session, of: conference) ?? true }
            // Stable: at one hour, rooms come in file order.
            .sorted {
                ($0.talk.interval.date, $0.talk.interval.start) < ($1.talk.interval.date, $1.talk.interval.start)
            }
        events = conference.events.filter { edition.selection?.includes($0, of: conference) ?? true }
        cancellations = edition.version.cancellations.filter { edition.selection?.includes($0, of: conference) ?? true }
    }
}

extension Conference {
    /// The names of those who present a paper.
    func speakerNames(of paper: Reference<Paper>) -> [String] { papers[paper].speakers.map { speakers[$0].name } }

    /// `Inès Benchaouïa (GRESCO), Paul Rey`.
    func speakersAndAffiliations(of paper: Paper) -> String {
        paper.speakers.map { speakers[$0] }.map { speaker in
            speaker.affiliation.map { "\(speaker.name) (\($0))" } ?? speaker.name
        }.joined(separator: ", ")
    }
}
