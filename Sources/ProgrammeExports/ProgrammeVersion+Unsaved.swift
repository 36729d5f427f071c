package import ConferenceModel

extension ProgrammeVersion {
    /// A programme without history: its identifiers are those of the names of things, so that the same programme is the
    /// same to its readers, and it has no time but the first of all.
    package init(unsaved programme: Programme, proof: Proof? = nil, of conference: Conference) {
        let days = conference.days.map(\.iso).joined(separator: " ")
        let identifier = UniqueIdentifier(
            named: "\(conference.title.fr)/\(conference.title.en)/\(days)", in: "colloque")
        let named = { (name: String) in UniqueIdentifier(named: name, in: identifier.text) }
        let first = Instant(seconds: 0)
        self.init(
            number: 0, made: first, programme: programme, proof: proof, identifier: identifier,
            papers: conference.papers.map { named("paper/\($0.id)") },
            rooms: conference.rooms.map { named("room/\($0.name)") },
            sessions: programme.sessions.enumerated().map { index, session in
                let place = "\(conference.timeSlots[session.timeSlot].id)/\(conference.rooms[session.room].name)"
                let twins = programme.sessions[..<index].count {
                    $0.timeSlot == session.timeSlot && $0.room == session.room
                }
                return named("session/\(place)/\(twins)")
            },
            revisions: conference.papers.map { _ in Revision(sequence: 0, made: first) })
    }
}
