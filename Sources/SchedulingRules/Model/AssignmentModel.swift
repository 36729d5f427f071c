package import ConferenceModel
package import LinearProgramming

/// What rules write their rows in: the organiser's words on one side, a ``MixedIntegerProgram`` on the other.
///
/// Sessions are patterns λ[B, s] ∈ {0, 1}: papers B together in time slot s (Balas and Padberg, *Set partitioning*, 1976).
/// Their columns are not in the program yet; the model knows each pattern's entries (``entries(of:kind:)``), so that
/// columns can be listed or generated. What is in the program from the start:
/// - z[k, c] ∈ ℕ: sessions of kind k held in rooms of class c, at the kind's price;
/// - one row per kind, Σ λ[B, s] over the patterns of kind k = Σ z[k, c] over the classes that k admits;
/// - the columns and rows of the rules.
package struct AssignmentModel: Sendable {
    package typealias Column = MixedIntegerProgram.ColumnReference
    package typealias RowEntry = (row: MixedIntegerProgram.RowReference, coefficient: Int)

    package let conference: Conference
    package let roomClasses: [RoomClass]
    package let kinds: [SessionKind]
    package private(set) var program: MixedIntegerProgram
    /// One per row.
    package private(set) var origins: [RowOrigin] = []

    private var kindRows: [MixedIntegerProgram.RowReference] = []
    /// All rows of `program`, in order.
    package private(set) var rowReferences: [MixedIntegerProgram.RowReference] = []
    private var roomUses: [[Column?]] = []
    private var counted: [Quantity: [RowEntry]] = [:]
    /// Paper sets that rows count, in the order of their first use.
    package private(set) var countedSets: [PaperSet] = []
    private var presences: [Quantity: Column] = [:]
    private var isCounted: Set<PaperSet> = []

    package init(conference: Conference, roomClasses: [RoomClass], kinds: [SessionKind]) {
        (self.conference, self.roomClasses, self.kinds) = (conference, roomClasses, kinds)
        program = MixedIntegerProgram(name: "colloque")
        for (index, kind) in kinds.enumerated() {
            let slot = conference.timeSlots[kind.timeSlot].id
            let axis = conference.axes[kind.axis].id
            roomUses.append(
                zip(kind.roomPrices, roomClasses).map { price, roomClass in
                    price.map {
                        program.addColumn(
                            bounded("rooms \(conference.rooms[roomClass.rooms[0]].name) axis \(axis) \(slot) kind \(index)"),
                            to: roomClass.rooms.count, cost: $0)
                    }
                })
            kindRows.append(
                program.addRow(
                    bounded("sessions-have-a-room axis \(axis) \(slot) kind \(index)"), from: 0, to: 0,
                    roomUses[index].compactMap { $0 }.map { .init(-1, $0) }))
            rowReferences.append(kindRows[index])
            origins.append(
                RowOrigin(rule: RoomsHoldOneSessionAtATime.name, subjects: [.axis(axis), .timeSlot(slot)]))
        }
    }

    // MARK: What rules say

    @discardableResult
    package mutating func addColumn(_ name: String, to upper: Int? = nil, cost: Int = 0) -> Column {
        program.addColumn(bounded(name), to: upper, cost: cost)
    }

    /// Adds the row `lower ≤ expression ≤ upper`.
    package mutating func addRow(
        _ rule: (some Rule).Type, _ subjects: [Subject], from lower: Int? = nil, to upper: Int? = nil,
        _ expression: Expression
    ) {
        let name = bounded(([rule.name] + subjects.map(\.id)).joined(separator: " "))
        let terms = expression.terms.compactMap { coefficient, atom -> MixedIntegerProgram.Term? in
            guard case .column(let column) = atom else { return nil }
            return .init(coefficient, column)
        }
        let row = program.addRow(name, from: lower, to: upper, terms)
        rowReferences.append(row)
        origins.append(RowOrigin(rule: rule.name, subjects: subjects))
        for case (let coefficient, .quantity(let quantity)) in expression.terms { count(quantity, coefficient, in: row) }
    }

    /// Sessions of a time slot that are held in rooms of a class; of one axis, or of all.
    package func sessions(of axis: Reference<Axis>? = nil, inRoomsOf roomClass: Int, in timeSlot: Reference<TimeSlot>)
        -> Expression
    {
        Expression(
            sumOf: kinds.indices.filter { kinds[$0].timeSlot == timeSlot && (axis ?? kinds[$0].axis) == kinds[$0].axis }
                .compactMap { roomUses[$0][roomClass] })
    }

    /// A 0/1 column: whether the axis has a session in the time slot. All rules share it.
    package mutating func presence(of axis: Reference<Axis>, in timeSlot: Reference<TimeSlot>) -> Expression {
        let sessions = Quantity.sessions(of: axis, in: timeSlot)
        if let column = presences[sessions] { return Expression(column) }
        let (a, s) = (conference.axes[axis].id, conference.timeSlots[timeSlot].id)
        let column = addColumn("presence axis \(a) \(s)", to: 1)
        presences[sessions] = column
        let origin = SessionsHoldOneAxis.self
        let subjects: [Subject] = [.axis(a), .timeSlot(s)]
        addRow(origin, subjects, from: 0, Expression(sessions) - Expression(column))
        addRow(origin, subjects, to: 0, Expression(sessions) - conference.rooms.count * Expression(column))
        // Row for row weaker than the one above at 0/1 points, but much tighter between them.
        for paper in conference.acceptedPapers
        where conference.papers[paper].axis == axis && conference.papers[paper].otherAxes.isEmpty {
            addRow(
                origin, subjects + [.paper(conference.papers[paper].id)], to: 0,
                Expression(.paper(paper, in: timeSlot)) - Expression(column))
        }
        return Expression(column)
    }

    private mutating func count(_ quantity: Quantity, _ coefficient: Int, in row: MixedIntegerProgram.RowReference) {
        counted[quantity, default: []].append((row, coefficient))
        switch quantity {
        case .sessionsHoldingAny(let set, _), .sessionsHoldingAll(let set, _):
            if isCounted.insert(set).inserted { countedSets.append(set) }
        default: break
        }
    }

    // MARK: What solvers ask

    /// Rows that count a quantity.
    package func rows(counting quantity: Quantity) -> [RowEntry] { counted[quantity] ?? [] }

    package func row(ofKind kind: Int) -> MixedIntegerProgram.RowReference { kindRows[kind] }

    /// The column of sessions of a kind in rooms of a class; `nil` where the class is refused.
    package func roomUse(ofKind kind: Int, inRoomsOf roomClass: Int) -> Column? { roomUses[kind][roomClass] }

    /// The entries of the column of a session pattern, by row.
    package func entries(of papers: [Reference<Paper>], kind: Int) -> [RowEntry] {
        let slot = kinds[kind].timeSlot
        var entries: [RowEntry] = [(kindRows[kind], 1)]
        for paper in papers { entries += rows(counting: .paper(paper, in: slot)) }
        entries += rows(counting: .sessions(of: kinds[kind].axis, in: slot))
        entries += rows(counting: .papers(of: kinds[kind].axis, in: slot)).map { ($0.row, papers.count * $0.coefficient) }
        for set in countedSets {
            let held = set.papers.count { papers.contains($0) }
            if held > 0 { entries += rows(counting: .sessionsHoldingAny(set, in: slot)) }
            if held == set.papers.count { entries += rows(counting: .sessionsHoldingAll(set, in: slot)) }
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
