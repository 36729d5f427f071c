import ConferenceModel
import SchedulingRules

// Each step of an edit, of which the tallies are told and which the journal notes, and the way back.

extension LiveAudit {
    /// Takes the last edit back; where all are kept, nothing happens.
    package mutating func undo() {
        guard !journal.isEmpty else { return }
        let touches = journal.lastTouches
        if !orderTallies.isEmpty {
            for index in touches where state.sessions[journal.touches[index].session].isOpen {
                leave(journal.touches[index].session)
            }
        }
        for index in journal.lastSteps.reversed() { undo(journal.steps[index]) }
        for index in touches {
            let touch = journal.touches[index]
            for tally in sessionTallies.indices {
                rows[touch.session * sessionTallies.count + tally] = journal.rows[touch.rows + tally]
            }
            guard touch.wasOpen else { continue }
            if let places = touch.places {
                for rank in 0..<state.sessions[touch.session].count {
                    state.setPlace(journal.places[places + rank], at: rank, in: touch.session)
                }
            }
            state.time(touch.session)
        }
        if !orderTallies.isEmpty {
            for index in touches where journal.touches[index].wasOpen { come(journal.touches[index].session) }
            settle()
        }
        journal.forgetLast(restoring: &units)
    }

    /// Edits up to now cannot be taken back any more. Who makes many should call it now and then: it frees what they noted.
    package mutating func keep() { journal.clear() }

    private mutating func undo(_ step: EditJournal.Step) {
        switch step {
        case .opened(let number):
            let session = state.sessions[number]
            for (_, tally) in placingTallies { _ = tally.leave(session.axis, session.timeSlot, session.room) }
            state.close(number)
        case .closed(_, let cell, let axis, let hadOwnPlaces, let stamp):
            let number = state.open(cell, axis, hasOwnPlaces: hadOwnPlaces)
            state.setStamp(stamp, of: number)
            for (_, tally) in placingTallies { _ = tally.come(axis, cell.timeSlot, cell.room) }
        case .relocated(let number, let cell, let axis, let stamp):
            shiftSession(number, to: cell, under: axis)
            state.setStamp(stamp, of: number)
        case .put(let rank, let number): remove(at: rank, from: number)
        case .taken(let paper, let rank, let number): add(paper, at: rank, in: number)
        case .substituted(let paper, let rank, let number): exchange(paper, at: rank, in: number)
        case .shifted(let from, let to, let number): state.shift(from: to, to: from, in: number)
        }
    }

    mutating func begin() { journal.begin(units) }

    /// To be called before a session is changed for the first time.
    mutating func touch(_ number: Int) {
        guard !journal.hasTouched(number) else { return }
        let session = number < state.sessions.count ? state.sessions[number] : LiveSession.none
        if rows.count <= number * sessionTallies.count {
            rows += repeatElement(0, count: (number + 1) * sessionTallies.count - rows.count)
        }
        let first = number * sessionTallies.count
        let hasPlaces = session.isOpen && session.hasOwnPlaces
        journal.touch(
            number, wasOpen: session.isOpen, rows: rows[first..<first + sessionTallies.count],
            places: hasPlaces ? state.places[session.seats] : nil)
        if session.isOpen { leave(number) }
    }

    /// Counts what the edit has touched.
    mutating func finish() {
        for index in journal.lastTouches {
            let number = journal.touches[index].session
            let first = number * sessionTallies.count
            if state.sessions[number].isOpen {
                state.time(number)
                let session = state.sessions[number]
                for tally in sessionTallies.indices {
                    let count = sessionTallies[tally].count(session, state)
                    units[sessionTallies[tally].entry] += count - rows[first + tally]
                    rows[first + tally] = count
                }
            } else {
                for tally in sessionTallies.indices {
                    units[sessionTallies[tally].entry] -= rows[first + tally]
                    rows[first + tally] = 0
                }
            }
        }
        if !orderTallies.isEmpty {
            for index in journal.lastTouches where state.sessions[journal.touches[index].session].isOpen {
                come(journal.touches[index].session)
            }
            settle()
        }
        for entry in auditedAnew { units[entry] = violations(of: entry).reduce(0) { $0 + $1.units } }
    }

    // MARK: Steps

    /// - Returns: the number of a new session.
    mutating func open(_ cell: ProgrammeCell, _ axis: Reference<Axis>, hasOwnPlaces: Bool) -> Int {
        // A number that the edit has freed comes back, and is touched already.
        let number = state.nextNumber
        touch(number)
        _ = state.open(cell, axis, hasOwnPlaces: hasOwnPlaces)
        for (entry, tally) in placingTallies { units[entry] += tally.come(axis, cell.timeSlot, cell.room) }
        journal.note(.opened(number))
        return number
    }

    mutating func close(_ number: Int) {
        let session = state.sessions[number]
        for (entry, tally) in placingTallies {
            units[entry] += tally.leave(session.axis, session.timeSlot, session.room)
        }
        state.close(number)
        journal.note(
            .closed(
                number, session.cell, session.axis, hadOwnPlaces: session.hasOwnPlaces, stamp: session.stamp))
    }

    mutating func relocate(_ number: Int, to cell: ProgrammeCell, under axis: Reference<Axis>) {
        touch(number)
        let session = state.sessions[number]
        shiftSession(number, to: cell, under: axis)
        journal.note(.relocated(number, from: session.cell, session.axis, stamp: session.stamp))
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
        let session = state.sessions[number]
        for (entry, tally) in paperTallies { units[entry] += tally.come(paper, to: session, state) }
    }

    @discardableResult
    private mutating func remove(at rank: Int, from number: Int) -> Reference<Paper> {
        let paper = state.take(at: rank, from: number)
        let session = state.sessions[number]
        for (entry, tally) in paperTallies { units[entry] += tally.leave(paper, from: session, state) }
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
        let papers = Array(state.papers[session.seats])
        let places = Array(state.places[session.seats])
        for rank in papers.indices.reversed() { remove(at: rank, from: number) }
        for (entry, tally) in placingTallies {
            units[entry] += tally.leave(session.axis, session.timeSlot, session.room)
        }
        state.relocate(number, to: cell, under: axis)
        for (entry, tally) in placingTallies { units[entry] += tally.come(axis, cell.timeSlot, cell.room) }
        for (rank, paper) in papers.enumerated() {
            add(paper, at: rank, in: number)
            state.setPlace(places[rank], at: rank, in: number)
        }
    }

    private mutating func leave(_ number: Int) {
        let session = state.sessions[number]
        for (entry, tally) in orderTallies { units[entry] += tally.leave(session, state) }
    }

    private mutating func come(_ number: Int) {
        let session = state.sessions[number]
        for (entry, tally) in orderTallies { units[entry] += tally.come(session, state) }
    }

    private mutating func settle() {
        for (entry, tally) in orderTallies { units[entry] += tally.settle(state) }
    }
}
