/// The part of a program that matters to solutions which cost little more than its relaxation.
///
/// A column that stands at a bound in the relaxation's optimum, with reduced cost d, makes a solution |d| dearer than the
/// relaxation for each unit that it leaves the bound. Integer columns with |d| above a margin stay where they are; those
/// that stay at 0 are left out. Solutions outside the core cost more than the relaxation and the margin together.
package struct ReducedCostFixing: Sendable {
    package let program: MixedIntegerProgram
    /// Least cost of a solution outside the core; `nil` when there is none.
    package let costOutside: Int?
    /// The relaxation's basis, for the core's columns.
    package let basis: Basis
    /// By column of the core, its place in the whole program.
    private let places: [Int]
    private let width: Int

    package init(of whole: MixedIntegerProgram, at relaxation: Relaxation, margin: Double) {
        let reducedCosts = whole.reducedCosts(at: relaxation.rowDuals)
        var core = MixedIntegerProgram(name: whole.name)
        var (places, fixed) = ([Int](), 0)
        var references = [MixedIntegerProgram.ColumnReference?](repeating: nil, count: whole.columns.count)
        for (place, column) in whole.columns.enumerated() {
            let value = column.isInteger ? column.value(fixedBy: reducedCosts[place], above: margin + 1e-6) : nil
            if value != nil { fixed += 1 }
            if value == 0 { continue }
            references[place] = core.addColumn(
                column.name, from: value ?? column.lower, to: value ?? column.upper, integer: column.isInteger,
                cost: column.cost)
            places.append(place)
        }
        for row in whole.rows {
            let terms = row.terms.compactMap { term in
                references[term.column.index].map { MixedIntegerProgram.Term(term.coefficient, $0) }
            }
            core.addRow(row.name, from: row.lower, to: row.upper, terms)
        }
        (program, self.places, width) = (core, places, whole.columns.count)
        basis = Basis(rows: relaxation.basis.rows, columns: places.map { relaxation.basis.columns[$0] })
        costOutside = fixed == 0 ? nil : Int((relaxation.objective + margin + 1e-6).rounded(.down)) + 1
    }

    /// A point of the core as a point of the whole program.
    package func expanded(_ point: [Double]) -> [Double] {
        var values = [Double](repeating: 0, count: width)
        for (place, value) in zip(places, point) { values[place] = value }
        return values
    }
}

extension MixedIntegerProgram {
    /// Cost − Σ price · coefficient, by column: what a unit of the column costs at these prices of the rows.
    package func reducedCosts(at rowDuals: [Double]) -> [Double] {
        var costs = columns.map { Double($0.cost) }
        for (row, dual) in zip(rows, rowDuals) where dual != 0 {
            for term in row.terms { costs[term.column.index] -= dual * Double(term.coefficient) }
        }
        return costs
    }
}

extension MixedIntegerProgram {
    /// What prices of the rows, whatever they are, prove that every point of the relaxation costs at least (weak duality).
    package func bound(at rowDuals: [Double]) -> Double {
        let rowTerms = zip(rows, rowDuals).map { least($1, $0.lower, $0.upper) }
        let columnTerms = zip(columns, reducedCosts(at: rowDuals)).map { least($1, $0.lower, $0.upper) }
        return (rowTerms + columnTerms).reduce(0, +)
    }

    /// The least of price · x for x in a range; prices next to nothing are taken for rounding errors.
    private func least(_ price: Double, _ lower: Int?, _ upper: Int?) -> Double {
        guard abs(price) > 1e-7 else { return 0 }
        guard let end = price > 0 ? lower : upper else { return -.infinity }
        return price * Double(end)
    }
}

extension MixedIntegerProgram.Column {
    /// The bound that a reduced cost above the margin keeps the column at.
    fileprivate func value(fixedBy reducedCost: Double, above margin: Double) -> Int? {
        if reducedCost > margin { return lower }
        return reducedCost < -margin ? upper : nil
    }
}
