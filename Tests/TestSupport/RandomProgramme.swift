package import ConferenceModel

/// Programmes of a conference, the same for the same seed, good or bad as they come.
package struct RandomProgramme {
    /// What such a programme does not get wrong.
    package enum Care: Sendable, CaseIterable {
        /// Papers are missing, stand twice, were never accepted; all that follows too.
        case careless
        /// Accepted papers stand once, and no other paper stands: under any axis, at any hour, in any room.
        case everyPaperOnce
        /// Sessions are of an axis that all their papers accept, and each has its room for itself; papers may be missing.
        case wellFormed
    }

    private var random: SplitMix64
    private let conference: Conference

    package static func make(for conference: Conference, seed: Int, _ care: Care) -> Programme {
        var generator = RandomProgramme(random: SplitMix64(seed: seed ^ 0x5EED), conference: conference)
        let sessions = generator.make(care)
        return Programme(sessions: sessions.map { generator.withHoles($0) })
    }

    private mutating func make(_ care: Care) -> [Session] {
        switch care {
        case .careless: random.chance(50) ? spoilt(sessions(tidyAxes: random.chance(50))) : sessions(tidyAxes: true)
        case .everyPaperOnce: sessions(tidyAxes: random.chance(70))
        case .wellFormed: roomsApart(sessions(tidyAxes: true))
        }
    }

    /// All accepted papers, one to four a session.
    private mutating func sessions(tidyAxes: Bool) -> [Session] {
        let axes = conference.axes.references
        var groups = Array(repeating: [Reference<Paper>](), count: axes.count)
        for paper in conference.acceptedPapers.shuffled(using: &random) {
            let possible = [conference.papers[paper].axis] + conference.papers[paper].otherAxes
            groups[random.one(of: tidyAxes ? possible : axes).index].append(paper)
        }
        return zip(axes, groups).flatMap { axis, papers in cut(papers).map { place($0, under: axis) } }
    }

    private mutating func cut(_ papers: [Reference<Paper>]) -> [[Reference<Paper>]] {
        var (rest, pieces): (ArraySlice<Reference<Paper>>, [[Reference<Paper>]]) = (papers[...], [])
        while !rest.isEmpty {
            let piece = rest.prefix(random.one(of: [1, 2, 2, 3, 3, 4]))
            pieces.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }

    /// Half of the pins are minded.
    private mutating func place(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Session {
        let pin = random.chance(50) ? papers.compactMap { conference.papers[$0].pin }.first : nil
        return Session(
            timeSlot: pin?.timeSlot ?? random.one(of: conference.timeSlots.references),
            room: pin?.room ?? random.one(of: conference.rooms.references), axis: axis, papers: papers)
    }

    /// One to three things go wrong.
    private mutating func spoilt(_ sessions: [Session]) -> [Session] {
        var sessions = sessions
        for _ in 0..<random.number(1...3) where !sessions.isEmpty {
            let index = random.number(0...sessions.count - 1)
            let session = sessions.remove(at: index)
            var papers = session.papers
            switch random.number(0...3) {
            case 0: continue
            case 1: papers.removeFirst()
            case 2: papers.insert(random.one(of: conference.papers.references), at: 0)
            default: sessions.append(place(papers, under: session.axis))
            }
            guard !papers.isEmpty else { continue }
            sessions.append(
                Session(timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: papers))
        }
        return sessions
    }

    /// Where the time slot counts places, some of those that a session leaves free lie before its papers, or between them.
    private mutating func withHoles(_ session: Session) -> Session {
        guard let places = conference.timeSlots[session.timeSlot].places, random.chance(60) else { return session }
        var free = places - session.papers.reduce(0) { $0 + conference.papers[$1].places }
        guard free >= 0 else { return session }
        var next = 0
        let first = session.papers.map { paper in
            let hole = random.number(0...free)
            free -= hole
            defer { next += hole + conference.papers[paper].places }
            return next + hole
        }
        return Session(
            timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: session.papers,
            firstPlaces: first)
    }

    /// Sessions whose room is taken go to a free one, or are given up.
    private mutating func roomsApart(_ sessions: [Session]) -> [Session] {
        var kept: [Session] = []
        for session in sessions {
            let free = conference.timeSlots.references.flatMap { slot in
                conference.rooms.references.map { (slot, $0) }
            }.filter { slot, room in !kept.contains { $0.timeSlot == slot && $0.room == room } }
            guard !free.isEmpty else { break }
            let here = free.first { $0 == (session.timeSlot, session.room) }
            let (slot, room) = here ?? random.one(of: free)
            kept.append(Session(timeSlot: slot, room: room, axis: session.axis, papers: session.papers))
        }
        return kept
    }
}
