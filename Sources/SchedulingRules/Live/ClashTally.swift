import ConferenceModel

/// Counts pairs of papers between which people are torn, in different sessions of one time slot: each pair once, or each place
/// that both have.
final class ClashTally: OrderTally {
    private let countsPlaces: Bool
    /// By paper: those from which people are torn.
    private let rivals: RaggedArray<Int>
    /// By paper, then time slot: how often it stands in sessions that have come.
    private let standing: CounterGrid

    /// None where nobody is ever torn.
    static func tally(of conference: Conference, as role: PeopleOfPapers.Role, countsPlaces: Bool) -> Tally {
        let pairs = PeopleOfPapers(conference).pairs(as: role, among: conference.papers.references)
        return pairs.isEmpty ? .none : .order { ClashTally(conference, pairs, countsPlaces: countsPlaces, in: &$0) }
    }

    private init(
        _ conference: Conference, _ pairs: [(Reference<Paper>, Reference<Paper>)], countsPlaces: Bool,
        in space: inout CounterSpace
    ) {
        self.countsPlaces = countsPlaces
        var rivals = conference.papers.map { _ in [Int]() }
        for (one, other) in pairs {
            rivals[one.index].append(other.index)
            rivals[other.index].append(one.index)
        }
        self.rivals = RaggedArray(rivals)
        standing = space.grid(conference.papers.count, conference.timeSlots.count)
    }

    override func leave(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int {
        count(session, by: -1, programme, &counters)
        return -units(session, programme, counters)
    }

    override func come(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int {
        let units = units(session, programme, counters)
        count(session, by: 1, programme, &counters)
        return units
    }

    private func count(
        _ session: LiveSession, by number: Int, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) {
        for seat in session.seats where programme.isPresented(seat, session) {
            counters[standing[programme.papers[seat].index, session.timeSlot.index]] += number
        }
    }

    /// With the sessions that have come, of which it is none.
    private func units(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: borrowing MutableSpan<Int>
    ) -> Int {
        var sum = 0
        for seat in session.seats where programme.isPresented(seat, session) {
            for place in rivals.indices(of: programme.papers[seat].index) {
                let rival = rivals.elements[place]
                let times = counters[standing[rival, session.timeSlot.index]]
                guard times > 0 else { continue }
                sum += countsPlaces ? placesShared(seat, session, with: Reference(rival), programme) : times
            }
        }
        return sum
    }

    private func placesShared(
        _ seat: Int, _ session: LiveSession, with rival: Reference<Paper>, _ programme: borrowing LiveProgramme
    ) -> Int {
        if let only = programme.onlySession(of: rival) {
            return placesShared(seat, session, with: rival, in: programme.sessions[only], programme)
        }
        return programme.sessions(of: rival).reduce(0) {
            $0 + placesShared(seat, session, with: rival, in: programme.sessions[$1], programme)
        }
    }

    private func placesShared(
        _ seat: Int, _ session: LiveSession, with rival: Reference<Paper>, in other: LiveSession,
        _ programme: borrowing LiveProgramme
    ) -> Int {
        guard other.timeSlot == session.timeSlot, other.number != session.number,
            programme.isCounted[other.number]
        else { return 0 }
        var sum = 0
        for place in other.seats where programme.papers[place] == rival {
            sum += programme.placesShared(seat, place, session.timeSlot)
        }
        return sum
    }
}
