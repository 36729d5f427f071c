package import ConferenceModel
import SchedulingRules

// The edits of ``ProgrammeEdit``, and what takes them back.

extension LiveAudit {
    /// Makes the edit. To make thousands, call what it stands for: that spares the look at which one it is.
    package mutating func apply(_ edit: ProgrammeEdit) {
        switch edit {
        case .move(let paper, let place, let mode): move(paper, to: place, mode)
        case .putIn(let paper, let place, let mode): putIn(paper, at: place, mode)
        case .takeOut(let paper): takeOut(paper)
        case .swap(let one, let other): swap(one, other)
        case .reorder(let cell, let papers): reorder(cell, papers)
        case .moveSession(let cell, let target): moveSession(cell, to: target)
        case .swapSessions(let one, let other): swapSessions(one, other)
        case .setAxis(let cell, let axis): setAxis(cell, axis)
        case .restore: replace(with: edit.apply(to: programme, of: conference))
        }
    }

    package mutating func move(_ paper: Reference<Paper>, to place: ProgrammePlace, _ mode: ProgrammeEdit.Mode) {
        begin()
        let session = state.session(of: paper)
        let seat = session.flatMap { session in state.rank(of: paper, in: session).map { (session, $0) } }
        move(paper, from: seat, to: place, mode)
        finish()
    }

    package mutating func putIn(_ paper: Reference<Paper>, at place: ProgrammePlace, _ mode: ProgrammeEdit.Mode) {
        begin()
        move(paper, from: nil, to: place, mode)
        finish()
    }

    package mutating func takeOut(_ paper: Reference<Paper>) {
        begin()
        if let seat = seat(of: paper) { takeOut(seat) }
        finish()
    }

    package mutating func swap(_ one: Reference<Paper>, _ other: Reference<Paper>) {
        begin()
        switch (seat(of: one), seat(of: other)) {
        case (let a?, let b?): exchange(a, b)
        case (let a?, nil): replace(a, with: other)
        case (nil, let b?): replace(b, with: one)
        case (nil, nil): break
        }
        finish()
    }

    package mutating func reorder(_ cell: ProgrammeCell, _ order: [Reference<Paper>]) {
        begin()
        if let session = state.session(in: cell) {
            touch(session)
            var next = 0
            for paper in order {
                guard let rank = rank(of: paper, in: session, from: next) else { continue }
                shift(from: rank, to: next, in: session)
                next += 1
            }
            state.spread(session, from: 0)
        }
        finish()
    }

    package mutating func moveSession(_ cell: ProgrammeCell, to target: ProgrammeCell) {
        begin()
        if cell != target, let session = state.session(in: cell) {
            relocate(session, to: target, under: state.sessions[session].axis)
        }
        finish()
    }

    package mutating func swapSessions(_ one: ProgrammeCell, _ other: ProgrammeCell) {
        begin()
        if one != other {
            let (first, second) = (state.session(in: one), state.session(in: other))
            if let first { relocate(first, to: other, under: state.sessions[first].axis) }
            if let second { relocate(second, to: one, under: state.sessions[second].axis) }
        }
        finish()
    }

    package mutating func setAxis(_ cell: ProgrammeCell, _ axis: Reference<Axis>) {
        begin()
        if let session = state.session(in: cell), state.sessions[session].axis != axis {
            relocate(session, to: cell, under: axis)
        }
        finish()
    }

    /// All sessions go, and those of the programme come: what costs as much as a new audit.
    mutating func replace(with programme: Programme) {
        begin()
        for session in state.openSessions {
            touch(session.number)
            while state.sessions[session.number].count > 0 {
                take(at: state.sessions[session.number].count - 1, from: session.number)
            }
            close(session.number)
        }
        for session in programme.sessions {
            let number = open(session.cell, session.axis, hasOwnPlaces: session.firstPlaces != nil)
            for (rank, paper) in session.papers.enumerated() {
                put(paper, at: rank, in: number)
                if let places = session.firstPlaces { state.setPlace(places[rank], at: rank, in: number) }
            }
        }
        finish()
    }

    // MARK: What edits are made of

    private typealias Seat = (session: Int, rank: Int)

    private func seat(of paper: Reference<Paper>) -> Seat? {
        guard let session = state.session(of: paper), let rank = state.rank(of: paper, in: session) else { return nil }
        return (session, rank)
    }

    private func rank(of paper: Reference<Paper>, in session: Int, from first: Int) -> Int? {
        let seats = state.sessions[session].seats
        for seat in seats.dropFirst(first) where state.papers[seat] == paper { return seat - seats.lowerBound }
        return nil
    }

    private mutating func move(
        _ paper: Reference<Paper>, from seat: (session: Int, rank: Int)?, to place: ProgrammePlace,
        _ mode: ProgrammeEdit.Mode
    ) {
        let isAtHome = seat.map { state.sessions[$0.session].cell == place.cell } ?? false
        guard let target = isAtHome ? seat?.session : state.session(in: place.cell) else {
            if let seat { takeOut(seat) }
            put(paper, at: 0, in: open(place.cell, state.frame.axis[paper.index], hasOwnPlaces: false))
            return
        }
        let count = state.sessions[target].count
        let isTaken = place.rank < count
        switch (mode, seat) {
        case (.swap, let seat?) where isTaken:
            exchange(seat, (target, place.rank))
        case (.replace, _) where isTaken, (.swap, nil) where isTaken:
            // It leaves before it comes, so that it never stands twice on the way; within a session, ranks must stay.
            if let seat, !isAtHome { takeOut(seat) }
            replace((target, place.rank), with: paper)
            if let seat, isAtHome, seat.rank != place.rank { takeOut(seat) }
        default:
            if let seat, !isAtHome { takeOut(seat) }
            touch(target)
            if isAtHome, let seat {
                shift(from: seat.rank, to: min(place.rank, count - 1), in: target)
                state.spread(target, from: 0)
            } else {
                put(paper, at: min(place.rank, count), in: target)
                state.spread(target, from: min(place.rank, count))
            }
        }
    }

    private mutating func takeOut(_ seat: Seat) {
        touch(seat.session)
        take(at: seat.rank, from: seat.session)
        if state.sessions[seat.session].count == 0 { close(seat.session) }
    }

    private mutating func replace(_ seat: Seat, with paper: Reference<Paper>) {
        touch(seat.session)
        substitute(paper, at: seat.rank, in: seat.session)
        state.spread(seat.session, from: 0)
    }

    private mutating func exchange(_ one: Seat, _ other: Seat) {
        let a = state.papers[state.sessions[one.session].first + one.rank]
        let b = state.papers[state.sessions[other.session].first + other.rank]
        guard one.session == other.session else { return exchange(a, one, b, other) }
        touch(one.session)
        let (low, high) = (min(one.rank, other.rank), max(one.rank, other.rank))
        if low < high {
            shift(from: low, to: high, in: one.session)
            if high - low > 1 { shift(from: high - 1, to: low, in: one.session) }
        }
        state.spread(one.session, from: 0)
    }

    /// Of two sessions: both leave before they come.
    private mutating func exchange(_ a: Reference<Paper>, _ one: Seat, _ b: Reference<Paper>, _ other: Seat) {
        touch(one.session)
        touch(other.session)
        let first = state.places[state.sessions[one.session].first + one.rank]
        let second = state.places[state.sessions[other.session].first + other.rank]
        take(at: one.rank, from: one.session)
        take(at: other.rank, from: other.session)
        put(b, at: one.rank, in: one.session)
        put(a, at: other.rank, in: other.session)
        state.setPlace(first, at: one.rank, in: one.session)
        state.setPlace(second, at: other.rank, in: other.session)
        state.spread(one.session, from: 0)
        state.spread(other.session, from: 0)
    }
}
