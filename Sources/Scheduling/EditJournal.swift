import ConferenceModel

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

    mutating func begin(_ units: [Int]) {
        marks.append(
            Mark(
                steps: steps.count, touches: touches.count, rows: rows.count, places: places.count,
                units: self.units.count))
        self.units.append(contentsOf: units)
    }

    mutating func note(_ step: Step) { steps.append(step) }

    func hasTouched(_ session: Int) -> Bool {
        for index in lastTouches where touches[index].session == session { return true }
        return false
    }

    mutating func touch(_ session: Int, wasOpen: Bool, rows: ArraySlice<Int>, places: ArraySlice<Int>?) {
        let start = places.map { _ in self.places.count }
        touches.append(Touch(session: session, wasOpen: wasOpen, rows: self.rows.count, places: start))
        self.rows.append(contentsOf: rows)
        if let places { self.places.append(contentsOf: places) }
    }

    /// The last edit is taken back.
    mutating func forgetLast(restoring units: inout [Int]) {
        guard let mark = marks.popLast() else { return }
        for entry in units.indices { units[entry] = self.units[mark.units + entry] }
        self.units.removeLast(self.units.count - mark.units)
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
