internal import ConferenceModel

/// Who is concerned by what differs between two versions, each person once, and by what.
package struct AffectedPeople: Sendable {
    package struct Person: Hashable, Sendable {
        package let name: String
        package var moved: [VersionComparison.Move] = []
        package var new: [VersionComparison.Stay] = []
        package var gone: [VersionComparison.Stay] = []
        /// Papers that now stand beside the person's own and did not before.
        package var neighbours: [SavedVersion.Talk] = []
    }

    /// In alphabetical order.
    package let people: [Person]

    /// - Parameter neighbours: whether people are concerned too whose session has other papers.
    package init(by comparison: VersionComparison, from old: SavedVersion, to new: SavedVersion, neighbours: Bool) {
        var people: [String: Person] = [:]
        for move in comparison.moved {
            for name in move.speakers { people[name, default: Person(name: name)].moved.append(move) }
        }
        for stay in comparison.new {
            for name in stay.speakers { people[name, default: Person(name: name)].new.append(stay) }
        }
        for stay in comparison.gone {
            for name in stay.speakers { people[name, default: Person(name: name)].gone.append(stay) }
        }
        if neighbours {
            for (name, talk) in AffectedPeople.newNeighbours(from: old, to: new) {
                people[name, default: Person(name: name)].neighbours.append(talk)
            }
        }
        self.people = people.values.sorted { Spelling.isBefore($0.name, $1.name) }
    }

    /// By person, in the order of the newer version.
    private static func newNeighbours(
        from old: SavedVersion, to new: SavedVersion
    ) -> [(name: String, talk: SavedVersion.Talk)] {
        let before = old.sessionMates
        let speakers = Dictionary(
            new.conference.papers.map { ($0.id, $0.speakers) }, uniquingKeysWith: { first, _ in first })
        let talks = new.talks
        return talks.flatMap { talk in
            let mates = talks.filter { ($0.timeSlot, $0.room) == (talk.timeSlot, talk.room) && $0.paper != talk.paper }
            let newMates = mates.filter { before[talk.paper]?.contains($0.paper) != true }
            return (speakers[talk.paper] ?? []).flatMap { name in newMates.map { (name, $0) } }
        }
    }
}

extension SavedVersion {
    /// By paper, those of its session.
    fileprivate var sessionMates: [String: Set<String>] {
        let pairs = sessions.flatMap { session in
            session.papers.map { ($0.id, Set(session.papers.map(\.id))) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
