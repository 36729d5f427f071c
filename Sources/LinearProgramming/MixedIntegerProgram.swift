/// Minimise Σ cost·x subject to rows lower ≤ Σ coefficient·x ≤ upper and column bounds, some columns integer.
///
/// All data are integers, so that every answer can be checked without rounding. Rows and columns keep the order in which
/// they were added. The builder upholds what a solver may take for granted: references in range, no column twice in a
/// row, no zero coefficient, names of 1 … 255 bytes.
package struct MixedIntegerProgram: Sendable {
    package struct ColumnReference: Hashable, Comparable, Sendable {
        package let index: Int
        package static func < (a: ColumnReference, b: ColumnReference) -> Bool { a.index < b.index }
    }

    package struct RowReference: Hashable, Comparable, Sendable {
        package let index: Int
        package static func < (a: RowReference, b: RowReference) -> Bool { a.index < b.index }
    }

    package struct Column: Hashable, Sendable {
        package let name: String
        package internal(set) var lower: Int
        /// `nil` = unbounded above.
        package internal(set) var upper: Int?
        package let isInteger: Bool
        package internal(set) var cost: Int
    }

    package struct Term: Hashable, Sendable {
        package let column: ColumnReference
        package let coefficient: Int

        package init(_ coefficient: Int, _ column: ColumnReference) {
            (self.coefficient, self.column) = (coefficient, column)
        }
    }

    package struct Row: Hashable, Sendable {
        package let name: String
        /// `nil` = unbounded below.
        package let lower: Int?
        /// `nil` = unbounded above.
        package let upper: Int?
        /// In column order, each column once, no zero.
        package internal(set) var terms: [Term]
    }

    package let name: String
    package private(set) var columns: [Column] = []
    package private(set) var rows: [Row] = []
    package private(set) var nonZeroCount = 0

    package init(name: String) { self.name = name }

    /// The objective, as a row would hold it.
    package var costs: [Term] {
        columns.enumerated().compactMap { $1.cost == 0 ? nil : Term($1.cost, ColumnReference(index: $0)) }
    }

    /// - Precondition: `lower ≤ upper`; 1 … 255 bytes of name.
    @discardableResult
    package mutating func addColumn(
        _ name: String, from lower: Int = 0, to upper: Int?, integer: Bool = true, cost: Int = 0
    ) -> ColumnReference {
        precondition((1...255).contains(name.utf8.count), "a column's name takes 1 to 255 bytes")
        precondition(upper.map { lower <= $0 } ?? true, "a column's lower bound is above its upper bound")
        columns.append(Column(name: name, lower: lower, upper: upper, isInteger: integer, cost: cost))
        return ColumnReference(index: columns.count - 1)
    }

    /// Adds a row; terms of one column are added up, zeros dropped.
    /// - Precondition: columns of this program; `lower ≤ upper`, at least one of them; 1 … 255 bytes of name.
    @discardableResult
    package mutating func addRow(_ name: String, from lower: Int? = nil, to upper: Int? = nil, _ terms: [Term])
        -> RowReference
    {
        precondition((1...255).contains(name.utf8.count), "a row's name takes 1 to 255 bytes")
        precondition(lower != nil || upper != nil, "a row needs a bound")
        if let lower, let upper { precondition(lower <= upper, "a row's lower bound is above its upper bound") }
        let merged = MixedIntegerProgram.merged(terms)
        precondition(merged.last.map { $0.column.index < columns.count } ?? true, "a row names an unknown column")
        nonZeroCount += merged.count
        rows.append(Row(name: name, lower: lower, upper: upper, terms: merged))
        return RowReference(index: rows.count - 1)
    }

    /// Adds a column together with its coefficients in rows that exist already, as column generation does.
    /// - Precondition: rows of this program, each once, no zero coefficient.
    @discardableResult
    package mutating func addColumn(
        _ name: String, from lower: Int = 0, to upper: Int?, integer: Bool = true, cost: Int = 0,
        in entries: [(row: RowReference, coefficient: Int)]
    ) -> ColumnReference {
        let column = addColumn(name, from: lower, to: upper, integer: integer, cost: cost)
        for (row, coefficient) in entries {
            precondition(coefficient != 0, "a zero coefficient")
            precondition(rows[row.index].terms.last?.column != column, "a row is named twice")
            rows[row.index].terms.append(Term(coefficient, column))
        }
        nonZeroCount += entries.count
        return column
    }

    /// Takes out all rows but these, which are numbered anew.
    /// - Precondition: numbers of rows, in ascending order.
    package mutating func keepRows(_ kept: [Int]) {
        rows = kept.map { rows[$0] }
        nonZeroCount = rows.reduce(0) { $0 + $1.terms.count }
    }

    /// Moves both bounds of a row.
    package mutating func shift(_ row: RowReference, by amount: Int) {
        let old = rows[row.index]
        rows[row.index] = Row(
            name: old.name, lower: old.lower.map { $0 + amount }, upper: old.upper.map { $0 + amount },
            terms: old.terms)
    }

    /// Makes a unit of a column dearer.
    package mutating func addCost(_ cost: Int, to column: ColumnReference) { columns[column.index].cost += cost }

    /// Narrows a column's bounds, as branching does.
    /// - Precondition: `lower ≤ upper`.
    package mutating func bound(_ column: ColumnReference, from lower: Int, to upper: Int?) {
        precondition(upper.map { lower <= $0 } ?? true, "a column's lower bound is above its upper bound")
        (columns[column.index].lower, columns[column.index].upper) = (lower, upper)
    }

    /// The column that was added so many others after the first.
    /// - Precondition: there is one.
    package func column(at place: Int) -> ColumnReference {
        precondition(columns.indices.contains(place), "there is no such column")
        return ColumnReference(index: place)
    }

    private static func merged(_ terms: [Term]) -> [Term] {
        var result: [Term] = []
        for term in terms.sorted(by: { $0.column < $1.column }) {
            if let last = result.last, last.column == term.column {
                result[result.count - 1] = Term(last.coefficient + term.coefficient, term.column)
            } else {
                result.append(term)
            }
        }
        return result.filter { $0.coefficient != 0 }
    }
}
