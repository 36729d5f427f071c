internal import ConferenceModel

/// What differs between two versions of a programme, for those who attend: facts, in the order of the newer version.
package struct VersionComparison: Hashable, Sendable {
    /// What is another for a paper, the hardest first.
    package enum Aspect: String, Hashable, Sendable, CaseIterable {
        case day, time, room, order, axis
    }

    package struct Move: Hashable, Sendable {
        package let speakers: [String]
        package let from: SavedVersion.Talk
        package let to: SavedVersion.Talk
        package let aspects: [Aspect]
    }

    package struct Stay: Hashable, Sendable {
        package let speakers: [String]
        package let talk: SavedVersion.Talk
    }

    package let moved: [Move]
    package let new: [Stay]
    package let gone: [Stay]

    package init(from old: SavedVersion, to new: SavedVersion) {
        let (before, after) = (Standing.all(in: old), Standing.all(in: new))
        let known = Dictionary(before.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        let present = Set(after.map(\.identifier))
        let (oldRanks, newRanks) = (Standing.ranks(in: before, like: after), Standing.ranks(in: after, like: before))
        moved = after.compactMap { standing in
            let isReordered = oldRanks[standing.identifier] != newRanks[standing.identifier]
            return known[standing.identifier].flatMap { Move(from: $0, to: standing, isReordered: isReordered) }
        }
        self.new = after.filter { known[$0.identifier] == nil }.map { Stay(speakers: $0.speakers, talk: $0.talk) }
        gone = before.filter { !present.contains($0.identifier) }.map { Stay(speakers: $0.speakers, talk: $0.talk) }
    }

    package var isEmpty: Bool { moved.isEmpty && new.isEmpty && gone.isEmpty }

    /// Names of those who speak in a paper that moved, is new or gone, each once, in alphabetical order.
    package var people: [String] {
        Set((moved.map(\.speakers) + new.map(\.speakers) + gone.map(\.speakers)).joined()).sorted(by: Spelling.isBefore)
    }

    /// A paper in its place.
    fileprivate struct Standing {
        let identifier: UniqueIdentifier
        let speakers: [String]
        let talk: SavedVersion.Talk

        var session: [String] { [talk.timeSlot, talk.room] }

        /// Among the papers of its session that are in it in the other version as well: closing up is no reordering.
        static func ranks(in standings: [Standing], like others: [Standing]) -> [UniqueIdentifier: Int] {
            let sessions = Dictionary(
                others.map { ($0.identifier, $0.session) }, uniquingKeysWith: { first, _ in first })
            let staying = standings.filter { sessions[$0.identifier] == $0.session }
            let ranks = Dictionary(grouping: staying, by: \.session).values.flatMap { papers in
                papers.sorted { $0.talk.place < $1.talk.place }.enumerated().map { ($1.identifier, $0) }
            }
            return Dictionary(ranks, uniquingKeysWith: { first, _ in first })
        }

        /// Those that were written by hand without an entry among the papers are left out.
        static func all(in version: SavedVersion) -> [Standing] {
            let identifiers = Dictionary(
                version.papers.map { ($0.id, $0.identifier) }, uniquingKeysWith: { first, _ in first })
            let speakers = Dictionary(
                version.conference.papers.map { ($0.id, $0.speakers) }, uniquingKeysWith: { first, _ in first })
            return version.talks.compactMap { talk in
                identifiers[talk.paper].map {
                    Standing(identifier: $0, speakers: speakers[talk.paper] ?? [], talk: talk)
                }
            }
        }
    }
}

extension VersionComparison.Move {
    /// `nil` where nothing that people see is another.
    fileprivate init?(from: VersionComparison.Standing, to: VersionComparison.Standing, isReordered: Bool) {
        let (old, new) = (from.talk, to.talk)
        aspects = VersionComparison.Aspect.allCases.filter { aspect in
            switch aspect {
            case .day: old.hours.date != new.hours.date
            case .time: old.hours.date == new.hours.date && old.hours != new.hours
            case .room: old.room != new.room
            case .order: isReordered
            case .axis: old.axis != new.axis
            }
        }
        guard !aspects.isEmpty else { return nil }
        (speakers, self.from, self.to) = (to.speakers, old, new)
    }
}
