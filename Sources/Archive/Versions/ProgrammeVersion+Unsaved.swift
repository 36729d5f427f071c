package import ConferenceModel

extension ProgrammeVersion {
    /// A programme of a conference that keeps no versions: the same identifiers each time, and the conference's first day
    /// in place of when it was made, so that what is written of it has the same bytes.
    package init(unsaved programme: Programme, proof: Proof? = nil, of conference: Conference) {
        let lineage = Lineage(
            of: ConferenceSnapshot(conference, rules: []), from: nil,
            identifier: UniqueIdentifier(ofUnsaved: conference))
        let sessions = programme.sessions.map { ProgrammeDocument.Session($0, of: conference) }
        let made = conference.days.first.flatMap { Instant(iso: "\($0.iso)T00:00:00Z") } ?? Instant(seconds: 0)
        self.init(
            number: 0, made: made, programme: programme, proof: proof, identifier: lineage.identifier,
            papers: lineage.papers, rooms: lineage.rooms,
            sessions: SessionLineage(of: sessions, from: nil, in: lineage.identifier, version: 0).identifiers,
            revisions: conference.papers.map { _ in Revision(sequence: 0, made: made) },
            events: conference.events.map { _ in Revision(sequence: 0, made: made) })
    }
}
