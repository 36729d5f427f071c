package import ConferenceModel

// Tallies of one kind, one after the other, each with the counter of its rule's units. A list of links that never change is
// walked without counting a reference, which a loop over an array would do for each tally.

package final class SessionTallies {
    private let judge: (LiveSession, borrowing LiveProgramme) -> Int
    private let units: Int
    private let column: Int
    /// How many there are.
    package let width: Int
    private let next: SessionTallies?

    /// - Parameters:
    ///   - units: which counter is the rule's.
    ///   - next: the chain up to now.
    package init(
        _ count: @escaping (LiveSession, borrowing LiveProgramme) -> Int, units: Int, before next: SessionTallies?
    ) {
        (judge, self.units, self.next) = (count, units, next)
        column = next?.width ?? 0
        width = column + 1
    }

    /// By column of the rows, which counter is the rule's.
    package var unitsByColumn: [Int] { (next?.unitsByColumn ?? []) + [units] }

    /// Counts a session in the stead of what it counted before.
    /// - Parameter rows: by session, what it counts in each tally.
    package func count(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ rows: inout [Int], _ counters: inout [Int]
    ) {
        var row = rows.mutableSpan
        var counter = counters.mutableSpan
        count(session, session.number * width, programme, &row, &counter)
    }

    private func count(
        _ session: LiveSession, _ first: Int, _ programme: borrowing LiveProgramme, _ rows: inout MutableSpan<Int>,
        _ counters: inout MutableSpan<Int>
    ) {
        let now = judge(session, programme)
        counters[units] += now - rows[first + column]
        rows[first + column] = now
        next?.count(session, first, programme, &rows, &counters)
    }

    /// The session counts no more.
    package func forget(_ session: Int, _ rows: inout [Int], _ counters: inout [Int]) {
        forget(from: session * width, &rows, &counters)
    }

    private func forget(from first: Int, _ rows: inout [Int], _ counters: inout [Int]) {
        counters[units] -= rows[first + column]
        rows[first + column] = 0
        next?.forget(from: first, &rows, &counters)
    }
}

package final class PlacingTallies {
    private let tally: PlacingTally
    private let units: Int
    private let next: PlacingTallies?

    package init(_ tally: PlacingTally, units: Int, before next: PlacingTallies?) {
        (self.tally, self.units, self.next) = (tally, units, next)
    }

    package func come(_ session: LiveSession, _ counters: inout [Int]) {
        var counter = counters.mutableSpan
        come(session.axis, session.timeSlot, session.room, &counter)
    }

    package func leave(_ session: LiveSession, _ counters: inout [Int]) {
        var counter = counters.mutableSpan
        leave(session.axis, session.timeSlot, session.room, &counter)
    }

    private func come(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.come(axis, timeSlot, room, &counters)
        next?.come(axis, timeSlot, room, &counters)
    }

    private func leave(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.leave(axis, timeSlot, room, &counters)
        next?.leave(axis, timeSlot, room, &counters)
    }
}

package final class PaperTallies {
    private let tally: PaperTally
    private let units: Int
    private let next: PaperTallies?

    package init(_ tally: PaperTally, units: Int, before next: PaperTallies?) {
        (self.tally, self.units, self.next) = (tally, units, next)
    }

    package func come(
        _ paper: Reference<Paper>, _ session: Int, _ programme: borrowing LiveProgramme, _ counters: inout [Int]
    ) {
        var counter = counters.mutableSpan
        come(paper, programme.sessions[session], programme, &counter)
    }

    package func leave(
        _ paper: Reference<Paper>, _ session: Int, _ programme: borrowing LiveProgramme, _ counters: inout [Int]
    ) {
        var counter = counters.mutableSpan
        leave(paper, programme.sessions[session], programme, &counter)
    }

    private func come(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.come(paper, session, programme, &counters)
        next?.come(paper, session, programme, &counters)
    }

    private func leave(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.leave(paper, session, programme, &counters)
        next?.leave(paper, session, programme, &counters)
    }
}

package final class OrderTallies {
    private let tally: OrderTally
    private let units: Int
    private let next: OrderTallies?

    package init(_ tally: OrderTally, units: Int, before next: OrderTallies?) {
        (self.tally, self.units, self.next) = (tally, units, next)
    }

    package func leave(_ session: Int, _ programme: borrowing LiveProgramme, _ counters: inout [Int]) {
        var counter = counters.mutableSpan
        leave(programme.sessions[session], programme, &counter)
    }

    package func come(_ session: Int, _ programme: borrowing LiveProgramme, _ counters: inout [Int]) {
        var counter = counters.mutableSpan
        come(programme.sessions[session], programme, &counter)
    }

    package func settle(_ programme: borrowing LiveProgramme, _ counters: inout [Int]) {
        var counter = counters.mutableSpan
        settle(programme, &counter)
    }

    private func leave(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.leave(session, programme, &counters)
        next?.leave(session, programme, &counters)
    }

    private func come(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) {
        counters[units] += tally.come(session, programme, &counters)
        next?.come(session, programme, &counters)
    }

    private func settle(_ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>) {
        counters[units] += tally.settle(programme, &counters)
        next?.settle(programme, &counters)
    }
}
