import ConferenceModel

/// Counts, axis by axis, papers out of their rank and the places that ranked papers share; only axes of papers that have come
/// or left are counted anew.
final class RankTally: OrderTally {
    // By paper.
    private let axis: [Int]
    /// 0 = none.
    private let rank: [Int]
    /// By axis: its papers; none where none of them has a rank.
    private let papers: RaggedArray<Reference<Paper>>
    private var units: [Int]
    private var touched: [Int] = []
    /// Standings of the papers of one axis, while it is counted.
    private var listed: [(session: Int, seat: Int)] = []

    init(_ conference: Conference) {
        axis = conference.papers.map(\.axis.index)
        rank = conference.papers.map { $0.rank ?? 0 }
        var papers = conference.axes.map { _ in [Reference<Paper>]() }
        for paper in conference.papers.references { papers[conference.papers[paper].axis.index].append(paper) }
        self.papers = RaggedArray(
            papers.map { own in own.contains { conference.papers[$0].rank != nil } ? own : [] })
        units = conference.axes.map { _ in 0 }
    }

    override func leave(_ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int {
        for seat in session.seats {
            let axis = axis[programme.papers[seat].index]
            if !papers.indices(of: axis).isEmpty, !touched.contains(axis) { touched.append(axis) }
        }
        return 0
    }

    override func come(_ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int {
        leave(session, programme)
    }

    override func settle(_ programme: borrowing LiveProgramme) -> Int {
        var change = 0
        for axis in touched {
            let now = count(axis, programme)
            change += now - units[axis]
            units[axis] = now
        }
        touched.removeAll(keepingCapacity: true)
        return change
    }

    private func count(_ axis: Int, _ programme: borrowing LiveProgramme) -> Int {
        list(axis, programme)
        var units = 0
        for (index, standing) in listed.enumerated() {
            let own = rank[programme.papers[standing.seat].index]
            guard own > 0 else { continue }
            if own != index + 1 { units += 1 }
            let slot = programme.sessions[standing.session].timeSlot
            var next = index + 1
            while next < listed.count, programme.sessions[listed[next].session].timeSlot == slot {
                let seat = listed[next].seat
                if rank[programme.papers[seat].index] > 0 {
                    units += programme.placesShared(standing.seat, seat, slot)
                }
                next += 1
            }
        }
        return units
    }

    /// Its papers in the order of presentation.
    private func list(_ axis: Int, _ programme: borrowing LiveProgramme) {
        listed.removeAll(keepingCapacity: true)
        for place in papers.indices(of: axis) {
            let paper = papers.elements[place]
            if let only = programme.onlySession(of: paper) {
                insert(paper, of: only, programme)
            } else {
                for session in programme.sessions(of: paper) { insert(paper, of: session, programme) }
            }
        }
    }

    private func insert(_ paper: Reference<Paper>, of number: Int, _ programme: borrowing LiveProgramme) {
        let session = programme.sessions[number]
        for seat in session.seats
        where programme.papers[seat] == paper && programme.isPresented(seat, session) {
            var index = listed.count
            while index > 0 {
                let before = listed[index - 1]
                let isBefore =
                    before.session == number
                    ? before.seat < seat : programme.precedes(programme.sessions[before.session], session)
                if isBefore { break }
                index -= 1
            }
            listed.insert((number, seat), at: index)
        }
    }
}
