import ConferenceModel

/// Places the papers of axes in rooms, axis by axis, each in one run of time slots where that is possible, and adds a room
/// when the others are full: so there always is a programme, and it is a good one. It is hidden in the conference: what is
/// drawn afterwards (people, penalties, ranks) mostly goes round it.
struct HiddenProgramme {
    private(set) var sessions: [Session] = []
    private(set) var rooms = 0
    /// Places of each time slot.
    private let places: [Int]
    /// By room and time slot.
    private var isTaken: [[Bool]] = []

    init(places: [Int]) { self.places = places }

    /// By paper, the session that it is in.
    func sessionsOfPapers(count: Int) -> [Session?] {
        var result = [Session?](repeating: nil, count: count)
        for session in sessions { for paper in session.papers { result[paper.index] = session } }
        return result
    }

    /// - Parameter lengths: places that each of the papers takes; none takes more than the longest time slot has.
    mutating func place(_ papers: [Reference<Paper>], of axis: Reference<Axis>, taking lengths: [Int]) {
        let longestFirst = zip(papers, lengths).enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        var left = longestFirst
        while !left.isEmpty {
            let (room, run) = run(for: left) ?? partialRun(for: left) ?? addRoom(for: left)
            for (slot, part) in run.parts where !part.isEmpty {
                isTaken[room][slot] = true
                sessions.append(
                    Session(timeSlot: Reference(slot), room: Reference(room), axis: axis, papers: part.map(\.paper)))
            }
            left = run.left
        }
    }

    mutating func addRoom() {
        isTaken.append(places.map { _ in false })
        rooms += 1
    }

    private typealias Length = (paper: Reference<Paper>, places: Int)

    /// Papers in successive time slots of a room, and those that found no space.
    private struct Run {
        var parts: [(slot: Int, papers: [Length])] = []
        var left: [Length]
        /// Places that stay empty.
        var waste = 0
    }

    /// The run that takes all papers and wastes least, of the first room that has it.
    private func run(for papers: [Length]) -> (room: Int, run: Run)? {
        var best: (room: Int, run: Run)?
        for room in 0..<rooms {
            for start in places.indices {
                let run = run(for: papers, room: room, from: start)
                if run.left.isEmpty, run.waste < best?.run.waste ?? .max { best = (room, run) }
            }
        }
        return best
    }

    /// The run that takes most places, while many are empty: an axis is split rather than a room is added for it alone.
    private func partialRun(for papers: [Length]) -> (room: Int, run: Run)? {
        let taken = isTaken.joined().count { $0 }
        guard taken * 100 < 85 * rooms * places.count else { return nil }
        var best: (room: Int, run: Run)?
        var leastLeft = papers.reduce(0) { $0 + $1.places }
        for room in 0..<rooms {
            for start in places.indices {
                let run = run(for: papers, room: room, from: start)
                let left = run.left.reduce(0) { $0 + $1.places }
                if left < leastLeft { (best, leastLeft) = ((room, run), left) }
            }
        }
        return best
    }

    private mutating func addRoom(for papers: [Length]) -> (room: Int, run: Run) {
        addRoom()
        return (rooms - 1, run(for: papers, room: rooms - 1, from: 0))
    }

    private func run(for papers: [Length], room: Int, from start: Int) -> Run {
        var run = Run(left: papers)
        for slot in places.indices.dropFirst(start) {
            guard !run.left.isEmpty, !isTaken[room][slot] else { break }
            var (space, part, rest) = (places[slot], [Length](), [Length]())
            for paper in run.left {
                if paper.places <= space {
                    space -= paper.places
                    part.append(paper)
                } else {
                    rest.append(paper)
                }
            }
            run.parts.append((slot, part))
            run.left = rest
            run.waste += space
        }
        return run
    }
}
