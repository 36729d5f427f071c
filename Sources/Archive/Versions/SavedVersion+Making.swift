internal import ConferenceModel

extension SavedVersion {
    /// - Parameters:
    ///   - last: the version with the highest number, from which identifiers and sequences go on.
    ///   - published: the version that the world has seen.
    ///   - parent: the version that this one follows.
    init(
        _ new: NewVersion, number: Int, made: Instant, after last: SavedVersion?, published: SavedVersion?, parent: Int?
    ) {
        let lineage = Lineage(of: new.conference, from: last, identifier: .random())
        let succession = Succession(
            to: new.sessions, of: new.conference, made: made, lineage: lineage, last: last, published: published)
        let identifiers = SessionLineage(of: new.sessions, from: last, in: lineage.identifier, version: number)
            .identifiers
        self.init(
            schema: SavedVersion.schema, generator: new.generator, number: number, made: made, parent: parent,
            note: new.note, proof: new.proof, pointsByRule: new.pointsByRule, inputs: new.inputs,
            identifier: lineage.identifier, papers: succession.papers,
            rooms: zip(new.conference.rooms, lineage.rooms).map { Room(name: $0.name, identifier: $1) },
            cancellations: succession.cancellations,
            events: EventSuccession(to: new.conference, made: made, last: last, in: lineage.identifier).events,
            sessions: zip(new.sessions, identifiers).map { session, identifier in
                var session = session
                session.identifier = identifier
                return session
            },
            conference: new.conference)
    }

    /// Whether it says nothing new: the same programme of the same conference, proved as well.
    func says(sameAs other: SavedVersion) -> Bool {
        sessions == other.sessions && conference == other.conference && inputs == other.inputs && proof == other.proof
    }
}
