import ConferenceModel
import SchedulingRules

/// What a live audit needs to take its last edits back: what was done to sessions and papers, and how the sessions counted.
struct EditJournal {
    /// One change of a programme; sessions by number.
    enum Step {
        case opened(Int)
        case closed(Int, ProgrammeCell, Reference<Axis>, hadOwnPlaces: Bool, stamp: Int)
        case relocated(Int, from: ProgrammeCell, Reference<Axis>, stamp: Int)
        case put(rank: Int, Int)
        case taken(Reference<Paper>, rank: Int, Int)
        case substituted(Reference<Paper>, rank: Int, Int)
        case shifted(from: Int, to: Int, Int)
    }

    /// A session that an edit changes, as it was before.
    struct Touch {
        let session: Int
        let wasOpen: Bool
        /// Where its units begin.
        let rows: Int
        /// Where the places of its papers begin, if they had any of their own.
        let places: Int?
    }

    private struct Mark {
        let (steps, touches, rows, places, units): (Int, Int, Int, Int, Int)
    }

    private(set) var steps: [Step] = []
    private(set) var touches: [Touch] = []
    /// Units of touched sessions, one rule after the other.
    private(set) var rows: [Int] = []
    private(set) var places: [Int] = []
    /// Units of the whole programme before each edit, one rule after the other.
    private var units: [Int] = []
    private var marks: [Mark] = []

    var isEmpty: Bool { marks.isEmpty }
    /// Of the last edit.
    var lastSteps: Range<Int> { (marks.last?.steps ?? 0)..<steps.count }
    var lastTouches: Range<Int> { (marks.last?.touches ?? 0)..<touches.count }
    var unitsBefore: [Int]? { marks.last.map { Array(units[$0.units...]) } }

    /// - Parameter entries: rules, the units of which are the first counters.
    mutating func begin(_ counters: [Int], entries: Int) {
        marks.append(
            Mark(
                steps: steps.count, touches: touches.count, rows: rows.count, places: places.count,
                units: units.count))
        for entry in 0..<entries { units.append(counters[entry]) }
    }

    mutating func note(_ step: Step) { steps.append(step) }

    func hasTouched(_ session: Int) -> Bool {
        for index in lastTouches where touches[index].session == session { return true }
        return false
    }

    /// - Parameters:
    ///   - rows: what sessions count, of which those of this one are noted.
    ///   - places: of all seats; those of its seats are noted if it has own places.
    mutating func touch(
        _ session: LiveSession, wasOpen: Bool, hadOwnPlaces: Bool, _ rows: [Int], width: Int, _ places: [Int]
    ) {
        touches.append(
            Touch(
                session: session.number, wasOpen: wasOpen, rows: self.rows.count,
                places: hadOwnPlaces ? self.places.count : nil))
        for row in session.number * width..<(session.number + 1) * width { self.rows.append(rows[row]) }
        if hadOwnPlaces { for seat in session.seats { self.places.append(places[seat]) } }
    }

    /// The last edit is taken back.
    mutating func forgetLast(restoring counters: inout [Int]) {
        guard let mark = marks.popLast() else { return }
        for unit in mark.units..<units.count { counters[unit - mark.units] = units[unit] }
        units.removeLast(units.count - mark.units)
        steps.removeLast(steps.count - mark.steps)
        touches.removeLast(touches.count - mark.touches)
        rows.removeLast(rows.count - mark.rows)
        places.removeLast(places.count - mark.places)
    }

    mutating func clear() {
        steps.removeAll(keepingCapacity: true)
        touches.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        units.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }
}
