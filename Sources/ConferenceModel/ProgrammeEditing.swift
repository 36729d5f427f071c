/// The sessions of a programme while an edit is made: those that come to a cell stand last.
struct ProgrammeEditing {
    private(set) var sessions: [Session]
    let conference: Conference

    mutating func apply(_ edit: ProgrammeEdit) {
        switch edit {
        case .move(let paper, let place, let mode): move(paper, from: seat(of: paper), to: place, mode)
        case .putIn(let paper, let place, let mode): move(paper, from: nil, to: place, mode)
        case .takeOut(let paper): if let seat = seat(of: paper) { takeOut(seat) }
        case .swap(let one, let other): swap(one, other)
        case .reorder(let cell, let papers):
            if let index = index(of: cell) { sessions[index] = sessions[index].reordered(papers, in: conference) }
        case .moveSession(let cell, let target): swapOrMove(cell, target, isSwap: false)
        case .swapSessions(let one, let other): swapOrMove(one, other, isSwap: true)
        case .setAxis(let cell, let axis):
            if let index = index(of: cell), sessions[index].axis != axis {
                sessions.append(sessions.remove(at: index).moved(to: cell, under: axis))
            }
        case .restore(let difference): sessions = sessions.applying(difference) ?? sessions
        }
    }

    private typealias Seat = (session: Int, rank: Int)

    private func seat(of paper: Reference<Paper>) -> Seat? {
        for (index, session) in sessions.enumerated() {
            if let rank = session.papers.firstIndex(of: paper) { return (index, rank) }
        }
        return nil
    }

    private func index(of cell: ProgrammeCell) -> Int? { sessions.firstIndex { $0.cell == cell } }

    private mutating func move(
        _ paper: Reference<Paper>, from seat: Seat?, to place: ProgrammePlace, _ mode: ProgrammeEdit.Mode
    ) {
        let own = seat.flatMap { sessions[$0.session].cell == place.cell ? $0.session : nil }
        guard let target = own ?? index(of: place.cell) else {
            if let seat { takeOut(seat) }
            let axis = conference.papers[paper].pin?.axis ?? conference.papers[paper].axis
            sessions.append(
                Session(timeSlot: place.cell.timeSlot, room: place.cell.room, axis: axis, papers: [paper]))
            return
        }
        let isTaken = place.rank < sessions[target].papers.count
        switch (mode, seat) {
        case (.swap, let seat?) where isTaken:
            exchange(seat, (target, place.rank))
        case (.replace, _) where isTaken, (.swap, nil) where isTaken:
            substitute(paper, at: (target, place.rank))
            if let seat, seat != (target, place.rank) { takeOut(seat) }
        default:
            if let own, let seat {
                var papers = sessions[own].papers
                papers.insert(papers.remove(at: seat.rank), at: min(place.rank, papers.count))
                sessions[own] = sessions[own].with(papers, in: conference)
            } else {
                sessions[target] = sessions[target].inserting(paper, at: place.rank, in: conference)
                if let seat { takeOut(seat) }
            }
        }
    }

    private mutating func takeOut(_ seat: Seat) {
        let left = sessions[seat.session].removing(at: seat.rank)
        if left.papers.isEmpty { sessions.remove(at: seat.session) } else { sessions[seat.session] = left }
    }

    private mutating func substitute(_ paper: Reference<Paper>, at seat: Seat) {
        var papers = sessions[seat.session].papers
        papers[seat.rank] = paper
        sessions[seat.session] = sessions[seat.session].with(papers, in: conference)
    }

    private mutating func exchange(_ one: Seat, _ other: Seat) {
        let (a, b) = (sessions[one.session].papers[one.rank], sessions[other.session].papers[other.rank])
        if one.session == other.session {
            var papers = sessions[one.session].papers
            papers.swapAt(one.rank, other.rank)
            sessions[one.session] = sessions[one.session].with(papers, in: conference)
        } else {
            substitute(b, at: one)
            substitute(a, at: other)
        }
    }

    private mutating func swap(_ one: Reference<Paper>, _ other: Reference<Paper>) {
        switch (seat(of: one), seat(of: other)) {
        case (let a?, let b?): exchange(a, b)
        case (let a?, nil): substitute(other, at: a)
        case (nil, let b?): substitute(one, at: b)
        case (nil, nil): break
        }
    }

    private mutating func swapOrMove(_ one: ProgrammeCell, _ other: ProgrammeCell, isSwap: Bool) {
        guard one != other else { return }
        let (first, second) = (index(of: one), isSwap ? index(of: other) : nil)
        let moved =
            [(first, other), (second, one)].compactMap { index, cell in
                index.map { sessions[$0].moved(to: cell, under: sessions[$0].axis) }
            }
        for index in [first, second].compactMap({ $0 }).sorted(by: >) { sessions.remove(at: index) }
        sessions += moved
    }
}
