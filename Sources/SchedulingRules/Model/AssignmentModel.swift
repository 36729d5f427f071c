package import ConferenceModel
package import LinearProgramming

/// What rules write their rows in: the organiser's words on one side, a ``MixedIntegerProgram`` on the other.
///
/// It stands in one of two forms. In the *pattern form* sessions are patterns λ[B, s, c] ∈ {0, 1}: papers B together in
/// time slot s in a room of class c (set partitioning: Balas and Padberg, 1976). Their columns are not in the program yet;
/// the model knows each pattern's entries (``entries(of:under:in:roomClass:)``), so that columns can be listed or
/// generated. In the *aggregated form*, for large conferences, ``AggregatedColumns`` stand in the program from the start,
/// and a row that counts what they cannot tell is left out: the form is a relaxation, what it leaves open is settled
/// after the solve. Rules know nothing of forms.
package struct AssignmentModel: Sendable {
    package typealias Column = MixedIntegerProgram.ColumnReference
    package typealias RowEntry = (row: MixedIntegerProgram.RowReference, coefficient: Int)

    package let conference: Conference
    package let roomClasses: [RoomClass]
    package private(set) var program = MixedIntegerProgram(name: "colloque")
    /// One per row.
    package private(set) var origins: [RowOrigin] = []
    /// All rows of `program`, in order.
    package private(set) var rowReferences: [MixedIntegerProgram.RowReference] = []
    /// Paper sets that rows count, in the order of their first use.
    package private(set) var countedSets: [PaperSet] = []

    /// Columns from which much else follows.
    package private(set) var decisions: [Column] = []

    /// The columns of the aggregated form; `nil` in the pattern form.
    package private(set) var aggregated: AggregatedColumns?
    /// Pairs of papers to keep apart, in the order in which rules named them; in the aggregated form alone.
    package private(set) var conflicts: [PaperConflict] = []

    /// By axis: those that had better not meet when it does, with the points of a time slot; in the aggregated form alone.
    package private(set) var rivals: [[Reference<Axis>: Int]] = []

    private var counted: [Quantity: [RowEntry]] = [:]
    private var isCounted: Set<PaperSet> = []
    private var presences: [Quantity: (presence: Column, excess: Column)] = [:]
    private var usedRooms: [RoomsOfAxis: Column] = [:]

    private struct RoomsOfAxis: Hashable {
        let axis: Reference<Axis>
        let roomClass: Int
    }

    /// Whether rows are wanted that do no more than raise the bound: where the tree is finished soon without them, they
    /// only lead it elsewhere.
    package let boundMatters: Bool

    package init(conference: Conference, roomClasses: [RoomClass], boundMatters: Bool = true) {
        (self.conference, self.roomClasses, self.boundMatters) = (conference, roomClasses, boundMatters)
    }

    /// The aggregated form.
    package init(conference: Conference, roomClasses: [RoomClass], offering offer: AssignmentCosts) {
        // Its searches may leave papers out for a while, which such rows take for granted that nobody does.
        self.init(conference: conference, roomClasses: roomClasses, boundMatters: false)
        var program = program
        aggregated = AggregatedColumns(conference, offer) { name, upper, price in
            program.addColumn(bounded(name), to: upper, cost: price)
        }
        self.program = program
        rivals = conference.axes.map { _ in [:] }
    }

    // MARK: What rules say

    /// - Parameter decides: whether much else follows from the column's value, so that a search had better settle it first.
    @discardableResult
    package mutating func addColumn(_ name: String, to upper: Int? = nil, cost: Int = 0, decides: Bool = false)
        -> Column
    {
        let column = program.addColumn(bounded(name), to: upper, cost: cost)
        if decides { decisions.append(column) }
        return column
    }

    /// Adds the row `lower ≤ expression ≤ upper`.
    /// - Parameter isCut: whether the other rows imply it between whole numbers.
    package mutating func addRow(
        _ rule: (some Rule).Type, _ subjects: [Subject], from lower: Int? = nil, to upper: Int? = nil,
        _ expression: Expression, isCut: Bool = false
    ) {
        addRow(ruleNamed: rule.name, subjects, from: lower, to: upper, expression, isCut: isCut)
    }

    /// The same for a rule that named its papers before (``conflicts``).
    package mutating func addRow(
        ruleNamed rule: String, _ subjects: [Subject], from lower: Int? = nil, to upper: Int? = nil,
        _ expression: Expression, isCut: Bool = false
    ) {
        let name = bounded(([rule] + subjects.map(\.id)).joined(separator: " "))
        guard let terms = terms(of: expression) else { return }
        let row = program.addRow(name, from: lower, to: upper, terms)
        rowReferences.append(row)
        origins.append(RowOrigin(rule: rule, subjects: subjects, isCut: isCut))
        guard aggregated == nil else { return }
        for case (let coefficient, .quantity(let quantity)) in expression.terms {
            count(quantity, coefficient, in: row)
        }
    }

    /// Takes rows out; those that remain keep their order and are numbered anew.
    package mutating func removeRows(_ removed: Set<Int>) {
        guard !removed.isEmpty else { return }
        let kept = program.rows.indices.filter { !removed.contains($0) }
        program.keepRows(kept)
        origins = kept.map { origins[$0] }
        let renumbered = Dictionary(uniqueKeysWithValues: zip(kept, rowReferences))
        rowReferences.removeLast(removed.count)
        counted = counted.mapValues { entries in
            entries.compactMap { entry in renumbered[entry.row.index].map { ($0, entry.coefficient) } }
        }
    }

    /// Leaves open only what sessions of some papers, axes and time slots can still change; the pattern form's alone.
    ///
    /// Rows that neither such sessions nor a column that they move stand in are gone, and columns that stand in no other row
    /// are held where they are.
    /// - Parameters:
    ///   - part: what sessions that are still to be chosen are made of.
    ///   - held: entries of the sessions that stand already.
    ///   - values: one per column; with the sessions that stand, and some of the part, they meet all rows.
    package mutating func leaveOpen(_ part: ProgrammePart, holding held: [RowEntry], around values: [Int]) {
        for (row, count) in held { program.shift(row, by: -count) }
        var isTouched = [Bool](repeating: false, count: program.rows.count)
        for (quantity, entries) in counted where part.meets(quantity) {
            for entry in entries { isTouched[entry.row.index] = true }
        }
        var rows = [[Int]](repeating: [], count: program.columns.count)
        for (index, row) in program.rows.enumerated() where isTouched[index] || !isBound(row) {
            for term in row.terms { rows[term.column.index].append(index) }
        }
        var isKept = isTouched
        var isFree = [Bool](repeating: false, count: program.columns.count)
        var open = isTouched.indices.filter { isTouched[$0] }
        while let row = open.popLast() {
            for term in program.rows[row].terms where !isFree[term.column.index] {
                isFree[term.column.index] = true
                for next in rows[term.column.index] where !isKept[next] {
                    isKept[next] = true
                    open.append(next)
                }
            }
        }
        for (index, row) in program.rows.enumerated() where !isKept[index] && isBound(row) { narrow(by: row) }
        for index in program.columns.indices where !isFree[index] {
            program.bound(program.column(at: index), from: values[index], to: values[index])
        }
        removeRows(Set(isKept.indices.filter { !isKept[$0] }))
    }

    /// Lets every row that asks for something go unmet, at a price; cuts that do so are taken out, for they rest on the others.
    /// - Returns: the columns that count what is unmet.
    package mutating func addElasticColumns(at price: (RowOrigin) -> Int) -> [Column] {
        removeRows(Set(program.rows.indices.filter { origins[$0].isCut && (program.rows[$0].lower ?? 0) > 0 }))
        return program.rows.indices.filter { (program.rows[$0].lower ?? 0) > 0 }.map { index in
            program.addColumn("unmet \(index)", to: nil, cost: price(origins[index]), in: [(rowReferences[index], 1)])
        }
    }

    /// Whether the row says no more than the bounds of a column could.
    private func isBound(_ row: MixedIntegerProgram.Row) -> Bool {
        row.terms.count == 1 && abs(row.terms[0].coefficient) == 1
    }

    private mutating func narrow(by row: MixedIntegerProgram.Row) {
        let column = row.terms[0].column
        let (least, most) =
            row.terms[0].coefficient > 0 ? (row.lower, row.upper) : (row.upper.map { -$0 }, row.lower.map { -$0 })
        let known = program.columns[column.index]
        program.bound(
            column, from: max(known.lower, least ?? known.lower), to: [known.upper, most].compactMap { $0 }.min())
    }

    /// Terms that stand in the program; `nil` when the aggregated form cannot tell one of the quantities.
    private func terms(of expression: Expression) -> [MixedIntegerProgram.Term]? {
        var terms: [MixedIntegerProgram.Term] = []
        for (coefficient, atom) in expression.terms {
            switch atom {
            case .column(let column): terms.append(.init(coefficient, column))
            case .quantity(let quantity):
                guard let aggregated else { continue }
                guard let columns = aggregated.sum(of: quantity) else { return nil }
                terms += columns.map { .init(coefficient, $0) }
            }
        }
        return terms
    }

    /// Makes a unit of a column cost so many points more.
    package mutating func addCost(_ points: Int, to column: Column) { program.addCost(points, to: column) }

    /// Two columns that all rules share: u[a, s] ∈ {0, 1}, whether the axis has a session in the time slot, and
    /// e[a, s] ≥ 0, its sessions beyond the first. sessions(a, s) = u + e, e ≤ (rooms − 1) u: between 0/1 points u can
    /// only shrink where e grows, so that rules on presence stay sharp in the relaxation.
    package mutating func presence(of axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>)
        -> (presence: Column, excess: Column)
    {
        let sessions = Quantity.sessions(of: axis, in: timeSlot)
        if let columns = presences[sessions] { return columns }
        let (a, s) = (conference.axes[axis].id, conference.timeSlots[timeSlot].id)
        let presence = addColumn("presence axis \(a) \(s)", to: 1, decides: true)
        let most = mostSessionsAtOnce(of: axis)
        let excess = addColumn("excess axis \(a) \(s)", to: aggregated == nil ? nil : max(most - 1, 0))
        presences[sessions] = (presence, excess)
        let subjects: [Subject] = [.axis(a), .timeSlot(s)]
        let rest = Expression(sessions) - Expression(presence) - Expression(excess)
        addRow(SessionsHoldOneAxis.self, subjects, from: 0, to: 0, rest)
        let beyond = max(most - 1, 0)
        addRow(SessionsHoldOneAxis.self, subjects, to: 0, Expression(excess) - beyond * Expression(presence))
        return (presence, excess)
    }

    /// W[a, c] ∈ 0…R_c, a column that all rules share: rooms of class c that axis a uses, over all time slots.
    ///
    /// Rows: one per time slot s, sessions of a in class c in s ≤ W[a, c]; one cut per paper p that may join the axis,
    /// Σ_{s, B ∋ p} λ[B, s, c] ≤ W[a, c].
    package mutating func roomsUsed(by axis: Reference<Axis>, ofClass index: Int) -> Column {
        if let column = usedRooms[RoomsOfAxis(axis: axis, roomClass: index)] { return column }
        let (id, roomClass) = (conference.axes[axis].id, roomClasses[index])
        let room = conference.rooms[roomClass.rooms[0]].name
        let column = addColumn("rooms of axis \(id) like \(room)", to: roomClass.rooms.count, decides: true)
        usedRooms[RoomsOfAxis(axis: axis, roomClass: index)] = column
        let used = Expression(column)
        for paper in conference.acceptedPapers where conference.mayJoin(paper, axis) {
            addRow(
                AxesStayInOneRoom.self, [.axis(id), .room(room), .paper(conference.papers[paper].id)], to: 0,
                Expression(.paperInRooms(paper, under: axis, ofClass: index)) - used, isCut: true)
        }
        for slot in conference.timeSlots.references {
            addRow(
                AxesStayInOneRoom.self, [.axis(id), .room(room), .timeSlot(conference.timeSlots[slot].id)], to: 0,
                Expression(.axisInRooms(axis, ofClass: index, in: slot)) - used)
        }
        return column
    }

    /// Most sessions that the axis can have in one time slot.
    package func mostSessionsAtOnce(of axis: Reference<Axis>) -> Int {
        aggregated?.offer.mostSessionsAtOnce[axis.index] ?? conference.rooms.count
    }

    /// Forbids the papers to stand in different sessions of one time slot.
    ///
    /// One row for every time slot s: sessions of s that hold one of them ≤ 1.
    package mutating func keepApart(_ rule: (some Rule).Type, _ subjects: [Subject], _ papers: PaperSet) {
        guard aggregated == nil else {
            for (index, one) in papers.papers.enumerated() {
                for other in papers.papers.dropFirst(index + 1) {
                    conflicts.append(PaperConflict(one: one, other: other, price: nil, rule: rule.name))
                }
            }
            return
        }
        for slot in conference.timeSlots.references {
            addRow(
                rule, subjects + [.timeSlot(conference.timeSlots[slot].id)], to: 1,
                Expression(.sessionsHoldingAny(papers, in: slot)))
        }
    }

    /// Makes it cost so many points when the two papers stand in different sessions of one time slot.
    ///
    /// One column w ∈ {0, 1} and, for every time slot s, one row: sessions of s that hold one of them − w ≤ 1.
    package mutating func keepApart(
        _ rule: (some Rule).Type, _ one: Reference<Paper>, _ other: Reference<Paper>, cost: Int
    ) {
        guard aggregated == nil else {
            conflicts.append(PaperConflict(one: one, other: other, price: cost, rule: rule.name))
            return
        }
        let both: [Subject] = [.paper(conference.papers[one].id), .paper(conference.papers[other].id)]
        let clash = addColumn(([rule.name] + both.map(\.id)).joined(separator: " "), to: 1, cost: cost)
        for slot in conference.timeSlots.references {
            addRow(
                rule, both + [.timeSlot(conference.timeSlots[slot].id)], to: 1,
                Expression(.sessionsHoldingAny(PaperSet([one, other]), in: slot)) - Expression(clash))
        }
    }

    /// Remembers that two axes cost points in whatever time slot they share.
    mutating func noteRivals(
        _ one: Reference<Axis>, _ other: Reference<Axis>, _ points: Int, in slot: Reference<TimeSlot>
    ) {
        // Rules ask for each time slot in turn, and at the same price.
        guard aggregated != nil, slot.index == 0 else { return }
        rivals[one.index][other, default: 0] += points
        rivals[other.index][one, default: 0] += points
    }

    private mutating func count(_ quantity: Quantity, _ coefficient: Int, in row: MixedIntegerProgram.RowReference) {
        counted[quantity, default: []].append((row, coefficient))
        switch quantity {
        case .sessionsHoldingAny(let set, _), .sessionsHoldingAll(let set, _), .sessionsHoldingTwo(let set):
            if isCounted.insert(set).inserted { countedSets.append(set) }
        default: break
        }
    }

    // MARK: What solvers ask

    /// Rows that count a quantity.
    package func rows(counting quantity: Quantity) -> [RowEntry] { counted[quantity] ?? [] }

    /// The entries of the column of a session pattern, by row.
    package func entries(
        of papers: [Reference<Paper>], under axis: Reference<Axis>, in slot: Reference<TimeSlot>, roomClass: Int
    ) -> [RowEntry] {
        var entries: [RowEntry] = []
        for paper in papers {
            entries += rows(counting: .paper(paper, in: slot))
            entries += rows(counting: .paperInRooms(paper, under: axis, ofClass: roomClass))
            entries += rows(counting: .paperUnder(paper, axis))
            entries += rows(counting: .paperInPlace(paper, in: slot, ofClass: roomClass))
        }
        entries += rows(counting: .sessions(of: axis, in: slot))
        entries += rows(counting: .papers(of: axis, in: slot)).map { ($0.row, papers.count * $0.coefficient) }
        entries += rows(counting: .sessionsInRooms(ofClass: roomClass, in: slot))
        entries += rows(counting: .axisInRooms(axis, ofClass: roomClass, in: slot))
        for set in countedSets {
            let held = set.papers.count { papers.contains($0) }
            if held > 0 { entries += rows(counting: .sessionsHoldingAny(set, in: slot)) }
            if held == set.papers.count { entries += rows(counting: .sessionsHoldingAll(set, in: slot)) }
            if held > 1 { entries += rows(counting: .sessionsHoldingTwo(set)) }
        }
        return merged(entries)
    }

    private func merged(_ entries: [RowEntry]) -> [RowEntry] {
        var result: [RowEntry] = []
        for entry in entries.sorted(by: { $0.row < $1.row }) {
            if let last = result.last, last.row == entry.row {
                result[result.count - 1].coefficient += entry.coefficient
            } else {
                result.append(entry)
            }
        }
        return result.filter { $0.coefficient != 0 }
    }
}

/// Names go into files whose readers take 255 bytes.
private func bounded(_ name: String) -> String {
    name.utf8.count <= 255 ? name : String(decoding: name.utf8.prefix(250), as: UTF8.self)
}
