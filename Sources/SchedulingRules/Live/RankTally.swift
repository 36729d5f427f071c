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
    // By axis.
    private let units: CounterGrid
    /// 1 = a paper of it has come or left.
    private let touched: CounterGrid
    /// Those, one after the other, and how many.
    private let list: CounterGrid
    private let length: CounterGrid

    init(_ conference: Conference, in space: inout CounterSpace) {
        axis = conference.papers.map(\.axis.index)
        rank = conference.papers.map { $0.rank ?? 0 }
        var papers = conference.axes.map { _ in [Reference<Paper>]() }
        for paper in conference.papers.references { papers[conference.papers[paper].axis.index].append(paper) }
        self.papers = RaggedArray(
            papers.map { own in own.contains { conference.papers[$0].rank != nil } ? own : [] })
        let axes = conference.axes.count
        (units, touched, list, length) = (space.grid(axes), space.grid(axes), space.grid(axes), space.grid(1))
    }

    override func leave(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int {
        for seat in session.seats {
            let axis = axis[programme.papers[seat].index]
            guard !papers.indices(of: axis).isEmpty, counters[touched[axis]] == 0 else { continue }
            counters[touched[axis]] = 1
            counters[list[counters[length[0]]]] = axis
            counters[length[0]] += 1
        }
        return 0
    }

    override func come(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int {
        leave(session, programme, &counters)
    }

    override func settle(_ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>) -> Int {
        var change = 0
        for place in 0..<counters[length[0]] {
            let axis = counters[list[place]]
            let now = count(axis, programme)
            change += now - counters[units[axis]]
            (counters[units[axis]], counters[touched[axis]]) = (now, 0)
        }
        counters[length[0]] = 0
        return change
    }

    private typealias Standing = (session: Int, seat: Int)

    private func count(_ axis: Int, _ programme: borrowing LiveProgramme) -> Int {
        let listed = listed(axis, programme)
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
    private func listed(_ axis: Int, _ programme: borrowing LiveProgramme) -> [Standing] {
        var listed: [Standing] = []
        listed.reserveCapacity(papers.indices(of: axis).count)
        for place in papers.indices(of: axis) {
            let paper = papers.elements[place]
            if let only = programme.onlySession(of: paper) {
                insert(paper, of: only, programme, into: &listed)
            } else {
                for session in programme.sessions(of: paper) { insert(paper, of: session, programme, into: &listed) }
            }
        }
        return listed
    }

    private func insert(
        _ paper: Reference<Paper>, of number: Int, _ programme: borrowing LiveProgramme, into listed: inout [Standing]
    ) {
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
