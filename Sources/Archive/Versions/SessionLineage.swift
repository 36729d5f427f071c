internal import ConferenceModel

/// Which session of a programme is which of the version before.
struct SessionLineage {
    /// By session, in order.
    let identifiers: [UniqueIdentifier]

    /// Sessions of one axis are the same where they have papers in common, the more the better; where nothing else
    /// decides, when they stand in the same time slot and room. All others are new.
    ///
    /// - Parameter version: in which new sessions are first seen.
    init(
        of sessions: [ProgrammeDocument.Session], from last: SavedVersion?, in namespace: UniqueIdentifier, version: Int
    ) {
        let old = last?.sessions ?? []
        var likenesses = sessions.enumerated().flatMap { new, session in
            old.enumerated().map { (new: new, old: $0, likeness: session.likeness(to: $1)) }
        }
        likenesses.removeAll { $0.likeness == 0 }
        likenesses.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
        var found = [UniqueIdentifier?](repeating: nil, count: sessions.count)
        var claimed: Set<Int> = []
        for pair in likenesses where found[pair.new] == nil && claimed.insert(pair.old).inserted {
            found[pair.new] = old[pair.old].identifier
        }
        var taken = Set(old.compactMap(\.identifier))
        identifiers = zip(sessions, found).map { session, known in
            known
                ?? Lineage.identifier(
                    for: "session:\(version):\(session.timeSlot):\(session.room)", in: namespace, beside: &taken)
        }
    }
}

extension ProgrammeDocument.Session {
    /// 0 = not the same session.
    fileprivate func likeness(to other: ProgrammeDocument.Session) -> Int {
        guard axis == other.axis else { return 0 }
        let ids = other.papers.map(\.id)
        return 2 * papers.count { ids.contains($0.id) } + ((timeSlot, room) == (other.timeSlot, other.room) ? 1 : 0)
    }
}
