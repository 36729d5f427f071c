import ConferenceModel
import SchedulingRules

// Each step of an edit, of which the tallies are told and which the journal notes, and the way back.

extension LiveAudit {
    /// Takes the last edit back; where all are kept, nothing happens.
    package mutating func undo() {
        guard !journal.isEmpty else { return }
        let touches = journal.lastTouches
        for index in touches where state.isOpen[journal.touches[index].session] {
            leave(journal.touches[index].session)
        }
        for index in journal.lastSteps.reversed() { undo(journal.steps[index]) }
        for index in touches {
            let touch = journal.touches[index]
            for column in 0..<rowWidth {
                rows[touch.session * rowWidth + column] = journal.rows[touch.rows + column]
            }
            guard touch.wasOpen else { continue }
            if let places = touch.places {
                for rank in 0..<state.sessions[touch.session].count {
                    state.setPlace(journal.places[places + rank], at: rank, in: touch.session)
                }
            }
            state.time(touch.session)
        }
        for index in touches where journal.touches[index].wasOpen { come(journal.touches[index].session) }
        orderTallies?.settle(state, &counters)
        journal.forgetLast(restoring: &counters)
    }

    /// Edits up to now cannot be taken back any more. Who makes many should call it now and then: it frees what they noted.
    package mutating func keep() { journal.clear() }

    private mutating func undo(_ step: EditJournal.Step) {
        switch step {
        case .opened(let number):
            placingTallies?.leave(state.sessions[number], &counters)
            state.close(number)
        case .closed(_, let cell, let axis, let hadOwnPlaces, let stamp):
            let number = state.open(cell, axis, hasOwnPlaces: hadOwnPlaces)
            state.setStamp(stamp, of: number)
            placingTallies?.come(state.sessions[number], &counters)
        case .relocated(let number, let cell, let axis, let stamp):
            shiftSession(number, to: cell, under: axis)
            state.setStamp(stamp, of: number)
        case .put(let rank, let number): remove(at: rank, from: number)
        case .taken(let paper, let rank, let number): add(paper, at: rank, in: number)
        case .substituted(let paper, let rank, let number): exchange(paper, at: rank, in: number)
        case .shifted(let from, let to, let number): state.shift(from: to, to: from, in: number)
        }
    }

    mutating func begin() { journal.begin(counters, entries: rules.entries.count) }

    /// To be called before a session is changed for the first time.
    mutating func touch(_ number: Int) {
        guard !journal.hasTouched(number) else { return }
        let isOpen = state.isOpen[number]
        if rows.count < (number + 1) * rowWidth {
            rows += repeatElement(0, count: (number + 1) * rowWidth - rows.count)
        }
        journal.touch(
            state.sessions[number], wasOpen: isOpen, hadOwnPlaces: isOpen && state.hasOwnPlaces[number], rows,
            width: rowWidth, state.places)
        if isOpen { leave(number) }
    }

    /// Counts what the edit has touched.
    mutating func finish() {
        for index in journal.lastTouches {
            let number = journal.touches[index].session
            if state.isOpen[number] {
                state.time(number)
                sessionTallies?.count(state.sessions[number], state, &rows, &counters)
            } else {
                sessionTallies?.forget(number, &rows, &counters)
            }
        }
        for index in journal.lastTouches where state.isOpen[journal.touches[index].session] {
            come(journal.touches[index].session)
        }
        orderTallies?.settle(state, &counters)
        for entry in auditedAnew { counters[entry] = violations(of: entry).reduce(0) { $0 + $1.units } }
    }

    // MARK: Steps

    /// - Returns: the number of a new session.
    mutating func open(_ cell: ProgrammeCell, _ axis: Reference<Axis>, hasOwnPlaces: Bool) -> Int {
        // A number that the edit has freed comes back, and is touched already.
        touch(state.nextNumber)
        let number = state.open(cell, axis, hasOwnPlaces: hasOwnPlaces)
        placingTallies?.come(state.sessions[number], &counters)
        journal.note(.opened(number))
        return number
    }

    mutating func close(_ number: Int) {
        let session = state.sessions[number]
        placingTallies?.leave(session, &counters)
        state.close(number)
        journal.note(
            .closed(
                number, session.cell, session.axis, hadOwnPlaces: state.hasOwnPlaces[number],
                stamp: state.stamps[number]))
    }

    mutating func relocate(_ number: Int, to cell: ProgrammeCell, under axis: Reference<Axis>) {
        touch(number)
        let (session, stamp) = (state.sessions[number], state.stamps[number])
        shiftSession(number, to: cell, under: axis)
        journal.note(.relocated(number, from: session.cell, session.axis, stamp: stamp))
    }

    mutating func put(_ paper: Reference<Paper>, at rank: Int, in number: Int) {
        add(paper, at: rank, in: number)
        journal.note(.put(rank: rank, number))
    }

    mutating func take(at rank: Int, from number: Int) {
        let paper = remove(at: rank, from: number)
        journal.note(.taken(paper, rank: rank, number))
    }

    mutating func substitute(_ paper: Reference<Paper>, at rank: Int, in number: Int) {
        let before = exchange(paper, at: rank, in: number)
        journal.note(.substituted(before, rank: rank, number))
    }

    mutating func shift(from rank: Int, to target: Int, in number: Int) {
        guard rank != target else { return }
        state.shift(from: rank, to: target, in: number)
        journal.note(.shifted(from: rank, to: target, number))
    }

    // MARK: Telling the tallies

    private mutating func add(_ paper: Reference<Paper>, at rank: Int, in number: Int) {
        state.put(paper, at: rank, in: number)
        paperTallies?.come(paper, number, state, &counters)
    }

    @discardableResult
    private mutating func remove(at rank: Int, from number: Int) -> Reference<Paper> {
        let paper = state.take(at: rank, from: number)
        paperTallies?.leave(paper, number, state, &counters)
        return paper
    }

    @discardableResult
    private mutating func exchange(_ paper: Reference<Paper>, at rank: Int, in number: Int) -> Reference<Paper> {
        let place = state.places[state.sessions[number].first + rank]
        let before = remove(at: rank, from: number)
        add(paper, at: rank, in: number)
        state.setPlace(place, at: rank, in: number)
        return before
    }

    /// Its papers leave with it and come with it.
    private mutating func shiftSession(_ number: Int, to cell: ProgrammeCell, under axis: Reference<Axis>) {
        let session = state.sessions[number]
        var rank = session.count
        while rank > 0 {
            rank -= 1
            remove(at: rank, from: number)
        }
        placingTallies?.leave(session, &counters)
        state.relocate(number, to: cell, under: axis)
        placingTallies?.come(state.sessions[number], &counters)
        // Who left a last seat has left their name and place on it.
        for seat in session.seats {
            let place = state.places[seat]
            add(state.papers[seat], at: rank, in: number)
            state.setPlace(place, at: rank, in: number)
            rank += 1
        }
    }

    private mutating func leave(_ number: Int) {
        guard let orderTallies else { return }
        state.setCounted(false, number)
        orderTallies.leave(number, state, &counters)
    }

    private mutating func come(_ number: Int) {
        guard let orderTallies else { return }
        orderTallies.come(number, state, &counters)
        state.setCounted(true, number)
    }

    private var rowWidth: Int { sessionTallies?.width ?? 0 }
}
