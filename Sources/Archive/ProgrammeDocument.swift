package import ConferenceModel

/// `programme.json`, as it is written. See ``ProgrammeFile`` for the meaning of each key.
package struct ProgrammeDocument: Encodable {
    struct Title: Encodable {
        let fr: String
        let en: String
    }

    package struct Proof: Hashable, Sendable, Codable {
        let points: Int
        let bound: Int
        /// `optimal` or `feasible`.
        let status: String
        let stop: String?
    }

    package struct Session: Hashable, Sendable, Codable {
        package let timeSlot: String
        package let end: String
        package let room: String
        package let axis: String
        package let papers: [Talk]
        /// In versions only.
        package var identifier: UniqueIdentifier?
    }

    package struct Talk: Hashable, Sendable, Codable {
        package let id: String
        package let title: String
        package let start: String
        package let end: String
        /// From 1; left out where the papers follow one another from the first place on.
        package let place: Int?
    }

    static let schema = "colloque-programme/1"

    let schema: String
    let generator: String
    let title: Title
    let days: [String]
    let proof: Proof?
    let pointsByRule: [SavedProgramme.RulePoints]
    let sessions: [Session]
}

extension ProgrammeDocument {
    init(_ saved: SavedProgramme, of conference: Conference, generator: String) {
        self.init(
            schema: ProgrammeDocument.schema, generator: generator,
            title: Title(fr: conference.title.fr, en: conference.title.en), days: conference.days.map(\.iso),
            proof: saved.proof.map(Proof.init), pointsByRule: saved.pointsByRule,
            sessions: saved.programme.sessions.map { Session($0, of: conference) })
    }
}

extension ProgrammeDocument.Session {
    package init(_ session: ConferenceModel.Session, of conference: Conference) {
        let slot = conference.timeSlots[session.timeSlot]
        let places = Dictionary(zip(session.papers, session.firstPlaces ?? []), uniquingKeysWith: { first, _ in first })
        self.init(
            timeSlot: slot.id, end: slot.interval.end.iso, room: conference.rooms[session.room].name,
            axis: conference.axes[session.axis].id,
            papers: conference.talks(of: session).map { talk in
                ProgrammeDocument.Talk(
                    id: conference.papers[talk.paper].id, title: conference.papers[talk.paper].title,
                    start: talk.interval.start.iso, end: talk.interval.end.iso,
                    place: places[talk.paper].map { $0 + 1 })
            })
    }
}

extension ProgrammeDocument.Proof {
    init(_ proof: Proof) {
        self.init(
            points: proof.points, bound: proof.bound, status: proof.isOptimal ? "optimal" : "feasible",
            stop: proof.stop?.rawValue)
    }
}
