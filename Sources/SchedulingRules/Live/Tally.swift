package import ConferenceModel

/// How a rule keeps count of its units in a programme that changes, edit by edit.
///
/// A tally never changes: what it counts stands in counters that are handed to it, where it has reserved some. So what it does
/// costs neither a reference counted nor an access watched.
package enum Tally {
    /// In this conference no programme breaks the rule.
    case none
    /// The units of a programme are the sum of those of its sessions, each of which can be told from its own.
    case sessions((_ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int)
    case placings((inout CounterSpace) -> PlacingTally)
    case papers((inout CounterSpace) -> PaperTally)
    case order((inout CounterSpace) -> OrderTally)
    /// The rule audits the programme anew after each edit.
    case anew
}

/// A tally of what sessions are where, whatever their papers.
package class PlacingTally {
    /// A session of the axis comes to a cell.
    /// - Returns: units that the programme has more.
    package func come(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }

    /// It leaves the cell.
    /// - Returns: units that the programme has more, seldom a positive number.
    package func leave(
        _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
        _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }
}

/// A tally of which papers are in which sessions, whatever their order.
package class PaperTally {
    /// Units of a programme without a session.
    package var unitsOfNothing: Int { 0 }

    /// A paper has come to a session, among whose papers it is.
    /// - Returns: units that the programme has more.
    package func come(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }

    /// A paper has left a session, among whose papers it is no more.
    /// - Returns: units that the programme has more, often a negative number.
    package func leave(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }
}

/// A tally of sessions as they stand, the hours of their papers included.
package class OrderTally {
    /// The session will change, move or vanish; it is as it was when it came, but does not count any more.
    /// - Returns: units that the programme has more, often a negative number.
    package func leave(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }

    /// The session is new, or has changed; all are as they will be, those that count have come.
    /// - Returns: units that the programme has more.
    package func come(
        _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
    ) -> Int { 0 }

    /// All sessions have come that the edit is about.
    /// - Returns: units that the programme has more.
    package func settle(_ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>) -> Int { 0 }
}
