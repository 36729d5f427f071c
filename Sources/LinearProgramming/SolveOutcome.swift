/// What was found. Infeasible is an answer, not an error; why the search stopped is kept apart from it.
package enum SolveOutcome: Hashable, Sendable {
    case optimal(IntegerSolution)
    /// - bound: no solution costs less.
    case feasible(IntegerSolution, bound: Double, stoppedBy: StopReason)
    case infeasible
    case undecided(bound: Double?, stoppedBy: StopReason)
}

/// A point that was checked, in integers, against every row and column.
package struct IntegerSolution: Hashable, Sendable {
    /// One per column.
    package let values: [Int]
    package let objective: Int

    /// Rounds a point and checks it; `nil` when it does not meet a row, a bound or integrality.
    package init?(rounding point: [Double], in program: MixedIntegerProgram) {
        guard point.count == program.columns.count, point.allSatisfy({ abs($0) < 1e15 }) else { return nil }
        self.init(point.map { Int($0.rounded()) }, in: program)
    }

    package init?(_ values: [Int], in program: MixedIntegerProgram) {
        guard values.count == program.columns.count else { return nil }
        for (value, column) in zip(values, program.columns) {
            guard value >= column.lower, value <= column.upper ?? value else { return nil }
        }
        for row in program.rows {
            let sum = row.terms.reduce(0) { $0 + $1.coefficient * values[$1.column.index] }
            guard sum >= row.lower ?? sum, sum <= row.upper ?? sum else { return nil }
        }
        self.values = values
        objective = zip(values, program.columns).reduce(0) { $0 + $1.0 * $1.1.cost }
    }

    /// Another point, not far from one that was checked: only rows of columns that change are looked at.
    /// - Parameter rows: those of the program that `known` was checked against, by column.
    package init?(_ values: [Int], near known: IntegerSolution, in program: MixedIntegerProgram, _ rows: ColumnRows) {
        guard values.count == known.values.count else { return nil }
        var isTouched = [Bool](repeating: false, count: program.rows.count)
        var (touched, objective) = ([Int32](), known.objective)
        for (index, (value, before)) in zip(values, known.values).enumerated() where value != before {
            let column = program.columns[index]
            guard value >= column.lower, value <= column.upper ?? value else { return nil }
            objective += (value - before) * column.cost
            for row in rows[index] where !isTouched[Int(row)] {
                isTouched[Int(row)] = true
                touched.append(row)
            }
        }
        for index in touched {
            let row = program.rows[Int(index)]
            let sum = row.terms.reduce(0) { $0 + $1.coefficient * values[$1.column.index] }
            guard sum >= row.lower ?? sum, sum <= row.upper ?? sum else { return nil }
        }
        (self.values, self.objective) = (values, objective)
    }
}
