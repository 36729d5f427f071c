internal import ConferenceModel

/// What a conference inherits from the last version of its programme: the identifiers by which its parts are known.
struct Lineage {
    /// Of the conference.
    let identifier: UniqueIdentifier
    /// By paper of the conference: what is known of it.
    let ancestors: [Ancestor?]
    /// By paper of the conference.
    let papers: [UniqueIdentifier]
    /// By room of the conference.
    let rooms: [UniqueIdentifier]

    /// A paper, as the last version knew it.
    struct Ancestor: Hashable {
        /// It may have had another.
        let id: String
        let identifier: UniqueIdentifier
        let sequence: Int
        let changed: Instant
        var previousHours: Interval?
    }

    /// - Parameter identifier: of the conference, where there is no version yet.
    init(of conference: ConferenceSnapshot, from last: SavedVersion?, identifier: @autoclosure () -> UniqueIdentifier) {
        let namespace = last?.identifier ?? identifier()
        self.identifier = namespace
        let known = Lineage.known(in: last)
        ancestors = Lineage.ancestors(of: conference, from: last, known)
        var taken = Set(known.values.map(\.identifier))
        papers = zip(conference.papers, ancestors).map { paper, ancestor in
            ancestor?.identifier ?? Lineage.identifier(for: "paper:\(paper.id)", in: namespace, beside: &taken)
        }
        let old = Dictionary((last?.rooms ?? []).map { ($0.name, $0.identifier) }, uniquingKeysWith: { a, _ in a })
        rooms = conference.rooms.map { old[$0.name] ?? UniqueIdentifier("room:\($0.name)", in: namespace) }
    }

    /// One that no other has: an id that was given up may be given again, to another paper.
    static func identifier(
        for name: String, in namespace: UniqueIdentifier, beside taken: inout Set<UniqueIdentifier>
    ) -> UniqueIdentifier {
        var (candidate, count) = (UniqueIdentifier(name, in: namespace), 1)
        while !taken.insert(candidate).inserted {
            count += 1
            candidate = UniqueIdentifier("\(name):\(count)", in: namespace)
        }
        return candidate
    }

    /// By id, those that were cancelled too.
    private static func known(in last: SavedVersion?) -> [String: Ancestor] {
        guard let last else { return [:] }
        let cancelled = last.cancellations.map {
            ($0.id, Ancestor(id: $0.id, identifier: $0.identifier, sequence: $0.sequence, changed: $0.changed))
        }
        let current = last.papers.map {
            (
                $0.id,
                Ancestor(
                    id: $0.id, identifier: $0.identifier, sequence: $0.sequence, changed: $0.changed,
                    previousHours: $0.previousHours)
            )
        }
        return Dictionary(current + cancelled, uniquingKeysWith: { first, _ in first })
    }

    /// By id; where a paper's id is new, by its title and axis, among those whose ids are gone.
    private static func ancestors(
        of conference: ConferenceSnapshot, from last: SavedVersion?, _ known: [String: Ancestor]
    ) -> [Ancestor?] {
        let ids = Set(conference.papers.map(\.id))
        let renamed = Dictionary(
            (last?.conference.papers ?? []).filter { !ids.contains($0.id) }.map { ([$0.title, $0.axis], $0.id) },
            uniquingKeysWith: { first, _ in first })
        var given: Set<String> = []
        return conference.papers.map { paper in
            if let ancestor = known[paper.id] { return ancestor }
            guard let id = renamed[[paper.title, paper.axis]], given.insert(id).inserted else {
                return nil
            }
            return known[id]
        }
    }
}
