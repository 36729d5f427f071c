/// A program in which some columns are held at given values: what is left of it when they are gone, together with rows
/// that nothing can break any more and columns that have only one value left.
package struct SubMIP: Sendable {
    package let program: MixedIntegerProgram
    /// What the columns that are gone cost.
    package let costOutside: Int
    /// By column of the whole program: its value when it is gone, else where it stands in `program`.
    private let fates: [Fate]

    private enum Fate: Sendable {
        case gone(value: Int)
        case kept(place: Int)
    }

    /// - Parameters:
    ///   - rows: of the whole program, by column; only those of free columns are looked at: the values meet all others.
    ///   - values: one per column of the whole program; they meet its rows.
    ///   - isFree: whether the column may take another value; by column.
    ///   - most: only solutions of the whole that cost at most this count; `nil` = all do.
    /// - Returns: `nil` when the bounds of the columns alone show that there is no solution.
    package init?(
        of whole: MixedIntegerProgram, _ rows: ColumnRows, holding values: [Int], except isFree: [Bool],
        costingAtMost most: Int? = nil
    ) {
        var isTouched = [Bool](repeating: false, count: whole.rows.count)
        for (column, isFree) in isFree.enumerated() where isFree {
            for row in rows[column] { isTouched[Int(row)] = true }
        }
        self.init(
            of: whole, rows: isTouched.indices.filter { isTouched[$0] }, holding: values, except: isFree,
            costingAtMost: most)
    }

    /// The same for values that need not meet any row.
    package init?(
        of whole: MixedIntegerProgram, holding values: [Int], except isFree: [Bool], costingAtMost most: Int? = nil
    ) {
        self.init(
            of: whole, rows: Array(whole.rows.indices), holding: values, except: isFree, costingAtMost: most)
    }

    private init?(
        of whole: MixedIntegerProgram, rows: [Int], holding values: [Int], except isFree: [Bool],
        costingAtMost most: Int?
    ) {
        var bounds = ColumnBounds(of: whole)
        for (index, value) in values.enumerated() where !isFree[index] { bounds.hold(index, at: value) }
        let price = most.map { MixedIntegerProgram.Row(name: "cost", lower: nil, upper: $0, terms: whole.costs) }
        let open = rows.map { whole.rows[$0] } + [price].compactMap { $0 }
        guard let tightened = bounds.tighten(by: open) else { return nil }
        let needed = tightened.filter { $0 < rows.count }.map { rows[$0] }

        var program = MixedIntegerProgram(name: whole.name)
        var (fates, cost) = ([Fate](), 0)
        fates.reserveCapacity(whole.columns.count)
        for (index, column) in whole.columns.enumerated() {
            if let value = bounds.onlyValue(of: index) {
                fates.append(.gone(value: value))
                cost += value * column.cost
            } else {
                fates.append(.kept(place: program.columns.count))
                program.addColumn(
                    column.name, from: bounds.lower[index], to: bounds.upper[index], integer: column.isInteger,
                    cost: column.cost)
            }
        }
        for place in needed {
            let row = whole.rows[place]
            var (terms, constant) = ([MixedIntegerProgram.Term](), 0)
            for term in row.terms {
                switch fates[term.column.index] {
                case .gone(let value): constant += term.coefficient * value
                case .kept(let place): terms.append(.init(term.coefficient, program.column(at: place)))
                }
            }
            program.addRow(
                row.name, from: row.lower.map { $0 - constant }, to: row.upper.map { $0 - constant }, terms)
        }
        (self.program, costOutside, self.fates) = (program, cost, fates)
    }

    /// A point of the restricted program as a point of the whole.
    package func expanded(_ values: [Int]) -> [Int] {
        fates.map { fate in
            switch fate {
            case .gone(let value): value
            case .kept(let place): values[place]
            }
        }
    }
}

/// Bounds of columns, tightened by what rows leave possible (Savelsbergh, 1994).
private struct ColumnBounds {
    var lower: [Int]
    var upper: [Int?]

    /// Times that all rows are gone through at most.
    private static var passes: Int { 4 }

    init(of program: MixedIntegerProgram) {
        lower = program.columns.map(\.lower)
        upper = program.columns.map(\.upper)
    }

    mutating func hold(_ column: Int, at value: Int) { (lower[column], upper[column]) = (value, value) }

    func onlyValue(of column: Int) -> Int? { lower[column] == upper[column] ? lower[column] : nil }

    /// - Returns: the rows that are still needed, in order; `nil` when a row cannot be met.
    mutating func tighten(by rows: [MixedIntegerProgram.Row]) -> [Int]? {
        var needed = Array(rows.indices)
        for _ in 0..<ColumnBounds.passes {
            var (changed, left) = (false, [Int]())
            for index in needed {
                switch tighten(by: rows[index]) {
                case .broken: return nil
                case .met: break
                case .open(let isTighter):
                    left.append(index)
                    changed = changed || isTighter
                }
            }
            needed = left
            if !changed { break }
        }
        return needed
    }

    private enum Verdict {
        case broken, met
        case open(isTighter: Bool)
    }

    private mutating func tighten(by row: MixedIntegerProgram.Row) -> Verdict {
        var (least, most, unbounded) = (0, 0, 0)
        for term in row.terms {
            let (a, low, high) = (term.coefficient, lower[term.column.index], upper[term.column.index])
            if a > 0 {
                least += a * low
                if let high { most += a * high } else { unbounded += 1 }
            } else {
                most += a * low
                if let high { least += a * high } else { return .open(isTighter: false) }
            }
        }
        let mostKnown = unbounded == 0 ? most : nil
        if let top = row.upper, least > top { return .broken }
        if let bottom = row.lower, let mostKnown, mostKnown < bottom { return .broken }
        let isBelow = row.upper.map { top in mostKnown.map { $0 <= top } ?? false } ?? true
        let isAbove = row.lower.map { least >= $0 } ?? true
        if isBelow, isAbove { return .met }
        var isTighter = false
        for term in row.terms {
            // As they stood when the sums were taken.
            let (a, j) = (abs(term.coefficient), term.column.index)
            let (low, high) = (lower[j], upper[j])
            guard low != high else { continue }
            var (smallest, greatest) = (low, high)
            // Units of this column by which the row's sum may grow from its least, and shrink from its most.
            let growth = row.upper.map { quotient($0 - least, a) }
            let decline = row.lower.flatMap { bottom in mostKnown.map { quotient($0 - bottom, a) } }
            let (rise, fall) = term.coefficient > 0 ? (growth, decline) : (decline, growth)
            if let rise { greatest = min(greatest ?? .max, low + rise) }
            if let fall, let high { smallest = max(smallest, high - fall) }
            guard smallest <= greatest ?? .max else { return .broken }
            if smallest != low || greatest != high {
                (lower[j], upper[j], isTighter) = (smallest, greatest, true)
            }
        }
        return .open(isTighter: isTighter)
    }
}

/// ⌊a ÷ b⌋ for b > 0.
private func quotient(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
