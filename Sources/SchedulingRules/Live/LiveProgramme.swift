package import ConferenceModel

/// A programme, hand-made and faulty ones included, in which papers and sessions come, go and move at no more cost than what
/// they touch.
///
/// Sessions have numbers, which they keep while they stand; a number that is free is given again. A session's papers sit on
/// consecutive seats, all sessions having as many, so that arrays by seat tell where each paper is and when.
package struct LiveProgramme: ~Copyable {
    package let frame: LiveFrame
    /// By number.
    package internal(set) var sessions: [LiveSession] = []
    /// Whether it stands in the programme.
    package internal(set) var isOpen: [Bool] = []
    /// Whether the tallies that care for the order know it as it is.
    package internal(set) var isCounted: [Bool] = []
    /// Whether its papers have places of their own, else one after the other.
    package internal(set) var hasOwnPlaces: [Bool] = []
    /// Sessions of one cell and axis are in the order of these.
    package internal(set) var stamps: [Int] = []
    /// The next session of its cell, in no order; −1 = none.
    private var successors: [Int] = []
    // By seat; of seats that nobody has they tell nothing.
    package internal(set) var papers: [Reference<Paper>] = []
    /// First place, from 0, where the time slot counts places.
    package internal(set) var places: [Int] = []
    /// First minute since midnight, at most 1,440.
    package internal(set) var starts: [Int] = []
    /// Where no minute of the day is left, it is the start.
    package internal(set) var ends: [Int] = []
    // By paper.
    /// How many times it stands.
    package internal(set) var times: [Int]
    /// The sum of the numbers of the sessions where it stands: of one, the session.
    private var homes: [Int]

    /// By time slot, then room: a session; −1 = none.
    private var cells: [Int]
    private var free: [Int] = []
    private var stride = 6
    private(set) var stamp = 0

    package init(of conference: Conference) {
        frame = LiveFrame(conference)
        times = Array(repeating: 0, count: frame.papers)
        homes = Array(repeating: 0, count: frame.papers)
        cells = Array(repeating: -1, count: frame.timeSlots * frame.rooms)
    }

    /// As it would be without its history.
    package var programme: Programme {
        Programme(
            sessions: openSessions.sorted { precedes($0, $1) }.map { session in
                Session(
                    timeSlot: session.timeSlot, room: session.room, axis: session.axis,
                    papers: session.seats.map { papers[$0] },
                    firstPlaces: hasOwnPlaces[session.number] ? session.seats.map { places[$0] } : nil)
            })
    }

    /// In no order.
    package var openSessions: [LiveSession] { sessions.filter { isOpen[$0.number] } }

    /// Whether one session comes before another in the programme.
    package func precedes(_ one: LiveSession, _ other: LiveSession) -> Bool {
        if one.timeSlot != other.timeSlot { return one.timeSlot < other.timeSlot }
        if one.room != other.room { return one.room < other.room }
        return one.axis != other.axis ? one.axis < other.axis : stamps[one.number] < stamps[other.number]
    }

    // MARK: What stands where

    /// The number that the next session to be opened will have.
    package var nextNumber: Int {
        mutating get {
            if free.isEmpty {
                addSession()
                free.append(sessions.count - 1)
            }
            return free[free.count - 1]
        }
    }

    /// The number of the first session that holds the paper; `nil` where none does.
    package func session(of paper: Reference<Paper>) -> Int? {
        if times[paper.index] < 2 { return times[paper.index] == 0 ? nil : homes[paper.index] }
        return sessions(of: paper).min { precedes(sessions[$0], sessions[$1]) }
    }

    /// The number of the session that holds the paper, if that is one; `nil` where it stands nowhere or more than once.
    package func onlySession(of paper: Reference<Paper>) -> Int? {
        times[paper.index] == 1 ? homes[paper.index] : nil
    }

    /// The numbers of all sessions that hold the paper, in no order.
    package func sessions(of paper: Reference<Paper>) -> [Int] {
        switch times[paper.index] {
        case 0: []
        case 1: [homes[paper.index]]
        default: sessions.indices.filter { isOpen[$0] && rank(of: paper, in: $0) != nil }
        }
    }

    /// The number of the first session of the cell.
    package func session(in cell: ProgrammeCell) -> Int? {
        var found = cells[index(of: cell)]
        guard found >= 0 else { return nil }
        var next = successors[found]
        while next >= 0 {
            if precedes(sessions[next], sessions[found]) { found = next }
            next = successors[next]
        }
        return found
    }

    package func rank(of paper: Reference<Paper>, in number: Int) -> Int? {
        let session = sessions[number]
        for seat in session.seats where papers[seat] == paper { return seat - session.first }
        return nil
    }

    /// Whether the paper on the seat has some minutes of the day.
    package func hasHours(_ seat: Int) -> Bool { starts[seat] < ends[seat] }

    /// Whether the paper on the seat is presented at all: where minutes count, some of the day must be left.
    package func isPresented(_ seat: Int, _ session: LiveSession) -> Bool {
        frame.places[session.timeSlot.index] > 0 || hasHours(seat)
    }

    /// Places of the time slot that papers on two of its seats share; of minutes, 1 where some are shared.
    package func placesShared(_ seat: Int, _ other: Int, _ timeSlot: Reference<TimeSlot>) -> Int {
        if frame.places[timeSlot.index] == 0 { return starts[seat] < ends[other] && starts[other] < ends[seat] ? 1 : 0 }
        let end = min(
            places[seat] + frame.placesTaken[papers[seat].index], places[other] + frame.placesTaken[papers[other].index]
        )
        return max(end - max(places[seat], places[other]), 0)
    }

    private func index(of cell: ProgrammeCell) -> Int { cell.timeSlot.index * frame.rooms + cell.room.index }
}

// MARK: - Changes, each of one kind: whoever makes them sees to the rest

extension LiveProgramme {
    /// A new session without papers, the last of its cell.
    /// - Returns: its number.
    package mutating func open(_ cell: ProgrammeCell, _ axis: Reference<Axis>, hasOwnPlaces: Bool = false) -> Int {
        let number = nextNumber
        free.removeLast()
        isOpen[number] = true
        self.hasOwnPlaces[number] = hasOwnPlaces
        sessions[number].axis = axis
        enter(number, cell)
        restamp(number)
        return number
    }

    /// The session has no papers.
    package mutating func close(_ number: Int) {
        leave(number)
        isOpen[number] = false
        free.append(number)
    }

    package mutating func relocate(_ number: Int, to cell: ProgrammeCell, under axis: Reference<Axis>) {
        leave(number)
        sessions[number].axis = axis
        enter(number, cell)
        restamp(number)
    }

    /// For taking back: the session is as old as it was.
    package mutating func setStamp(_ stamp: Int, of number: Int) { stamps[number] = stamp }

    package mutating func setCounted(_ isCounted: Bool, _ number: Int) { self.isCounted[number] = isCounted }

    package mutating func put(_ paper: Reference<Paper>, at rank: Int, in number: Int) {
        if sessions[number].count == stride { widen() }
        let (seat, last) = (sessions[number].first + rank, sessions[number].first + sessions[number].count)
        var next = last
        while next > seat {
            papers[next] = papers[next - 1]
            places[next] = places[next - 1]
            next -= 1
        }
        papers[seat] = paper
        places[seat] = 0
        sessions[number].count += 1
        arrive(paper, number)
    }

    /// - Returns: the paper that was there.
    @discardableResult
    package mutating func take(at rank: Int, from number: Int) -> Reference<Paper> {
        let (seat, last) = (sessions[number].first + rank, sessions[number].first + sessions[number].count - 1)
        let paper = papers[seat]
        var next = seat
        while next < last {
            papers[next] = papers[next + 1]
            places[next] = places[next + 1]
            next += 1
        }
        sessions[number].count -= 1
        depart(paper, number)
        return paper
    }

    /// - Returns: the paper that was there.
    @discardableResult
    package mutating func substitute(_ paper: Reference<Paper>, at rank: Int, in number: Int) -> Reference<Paper> {
        let seat = sessions[number].first + rank
        let before = papers[seat]
        papers[seat] = paper
        depart(before, number)
        arrive(paper, number)
        return before
    }

    /// The paper goes to another rank of its session; places stay with the ranks.
    package mutating func shift(from rank: Int, to target: Int, in number: Int) {
        let first = sessions[number].first
        let paper = papers[first + rank]
        var next = rank
        while next != target {
            let step = next < target ? next + 1 : next - 1
            papers[first + next] = papers[first + step]
            next = step
        }
        papers[first + target] = paper
    }

    package mutating func setPlace(_ place: Int, at rank: Int, in number: Int) {
        places[sessions[number].first + rank] = place
    }

    /// From a rank on, no paper of a session with own places begins before the end of the one before it.
    package mutating func spread(_ number: Int, from rank: Int) {
        let session = sessions[number]
        guard hasOwnPlaces[number] else { return }
        for seat in session.seats where seat - session.first >= max(rank, 1) {
            places[seat] = max(places[seat], places[seat - 1] + frame.placesTaken[papers[seat - 1].index])
        }
    }

    /// Tells places and hours of its papers anew.
    package mutating func time(_ number: Int) {
        let session = sessions[number]
        let slot = session.timeSlot.index
        let (start, offered) = (frame.start[slot], frame.places[slot])
        if !hasOwnPlaces[number] {
            var next = 0
            for seat in session.seats {
                places[seat] = next
                next += frame.placesTaken[papers[seat].index]
            }
        }
        if offered > 0 {
            for seat in session.seats {
                let (first, length) = (places[seat], frame.length[slot])
                let end = clipped(start + length * (first + frame.placesTaken[papers[seat].index]) / offered)
                starts[seat] = clipped(start + length * first / offered)
                // Posters may share a slot that has fewer minutes than places.
                ends[seat] = max(end, clipped(starts[seat] + 1))
            }
        } else {
            var next = start
            for seat in session.seats {
                starts[seat] = next
                ends[seat] = clipped(next + frame.minutes[papers[seat].index])
                next = clipped(ends[seat] + frame.changeOver)
            }
        }
    }

    private func clipped(_ minute: Int) -> Int { min(max(minute, 0), 1440) }

    private mutating func restamp(_ number: Int) {
        stamp += 1
        stamps[number] = stamp
    }

    private mutating func arrive(_ paper: Reference<Paper>, _ number: Int) {
        times[paper.index] += 1
        homes[paper.index] += number
    }

    private mutating func depart(_ paper: Reference<Paper>, _ number: Int) {
        times[paper.index] -= 1
        homes[paper.index] -= number
    }

    private mutating func enter(_ number: Int, _ cell: ProgrammeCell) {
        (sessions[number].timeSlot, sessions[number].room) = (cell.timeSlot, cell.room)
        successors[number] = cells[index(of: cell)]
        cells[index(of: cell)] = number
    }

    private mutating func leave(_ number: Int) {
        let (cell, next) = (index(of: sessions[number].cell), successors[number])
        guard cells[cell] != number else {
            cells[cell] = next
            return
        }
        var other = cells[cell]
        while successors[other] != number { other = successors[other] }
        successors[other] = next
    }

    private mutating func addSession() {
        sessions.append(LiveSession(number: sessions.count, first: sessions.count * stride))
        isOpen.append(false)
        isCounted.append(false)
        hasOwnPlaces.append(false)
        stamps.append(0)
        successors.append(-1)
        grow(to: sessions.count * stride)
    }

    private mutating func grow(to count: Int) {
        papers += repeatElement(Reference(0), count: count - papers.count)
        places += repeatElement(0, count: count - places.count)
        starts += repeatElement(0, count: count - starts.count)
        ends += repeatElement(0, count: count - ends.count)
    }

    /// Twice as many seats a session.
    private mutating func widen() {
        grow(to: 2 * stride * sessions.count)
        for number in sessions.indices.reversed() {
            let (from, to) = (sessions[number].first, 2 * stride * number)
            for rank in (0..<sessions[number].count).reversed() {
                papers[to + rank] = papers[from + rank]
                places[to + rank] = places[from + rank]
                (starts[to + rank], ends[to + rank]) = (starts[from + rank], ends[from + rank])
            }
            sessions[number].first = to
        }
        stride *= 2
    }
}
