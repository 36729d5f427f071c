package import LinearProgramming

/// Solves tiny integer programs by trying everything: the second solver, and the oracle for the first.
package struct BruteForceSolver: MixedIntegerSolver {
    package init() {}

    package func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome {
        throw SolverFailure("brute force knows whole numbers only")
    }

    package func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport {
        var enumeration = try Enumeration(program, cutOff: options.cutOff, limits)
        enumeration.tryAll(watch)
        return SolveReport(outcome: enumeration.outcome, statistics: SolveStatistics(nodes: enumeration.nodes))
    }
}

/// A depth-first walk through all values of all columns, in order; a row that can no longer be met ends a branch. The
/// objective is one row more: what costs as much as the best is not looked at.
private struct Enumeration {
    /// What a row's terms can add up to while some columns still have a range.
    private struct Activity {
        var least: Int
        var most: Int
        let range: ClosedRange<Int>

        var canBeMet: Bool { least <= range.upperBound && most >= range.lowerBound }
    }

    private let program: MixedIntegerProgram
    private let limits: SolveLimits
    private let ranges: [ClosedRange<Int>]
    /// By column; the objective is the last row.
    private let entries: [[(row: Int, coefficient: Int)]]
    private var activities: [Activity]
    private var values: [Int] = []
    private var cutOff: Int
    private var best: IntegerSolution?
    private var stop: StopReason?
    private(set) var nodes = 0

    init(_ program: MixedIntegerProgram, cutOff: Int?, _ limits: SolveLimits) throws(SolverFailure) {
        var ranges: [ClosedRange<Int>] = []
        for index in program.columns.indices { ranges.append(try program.range(ofColumn: index)) }
        let (costs, rows) = (program.costs, program.rows)
        var entries = Array(repeating: [(row: Int, coefficient: Int)](), count: ranges.count)
        for (index, terms) in (rows.map(\.terms) + [costs]).enumerated() {
            for term in terms { entries[term.column.index].append((index, term.coefficient)) }
        }
        func activity(_ terms: [MixedIntegerProgram.Term], _ lower: Int?, _ upper: Int?) -> Activity {
            let ends = terms.map { term in
                [ranges[term.column.index].lowerBound, ranges[term.column.index].upperBound].map {
                    $0 * term.coefficient
                }
            }
            return Activity(
                least: ends.reduce(0) { $0 + min($1[0], $1[1]) }, most: ends.reduce(0) { $0 + max($1[0], $1[1]) },
                range: (lower ?? .min)...(upper ?? .max))
        }
        (self.program, self.limits, self.ranges, self.entries) = (program, limits, ranges, entries)
        self.cutOff = cutOff ?? .max
        activities = rows.map { activity($0.terms, $0.lower, $0.upper) } + [activity(costs, nil, nil)]
    }

    var outcome: SolveOutcome {
        switch (best, stop) {
        case (let best?, nil): .optimal(best)
        case (nil, nil): .infeasible
        case (let best?, let stop?): .feasible(best, bound: -.infinity, stoppedBy: stop)
        case (nil, let stop?): .undecided(bound: nil, stoppedBy: stop)
        }
    }

    mutating func tryAll(_ watch: (SolveProgress) -> Void) {
        nodes += 1
        if nodes % 1024 == 1, stop == nil { stop = limits.stopReason }
        guard stop == nil, activities.allSatisfy(\.canBeMet), activities[program.rows.count].least <= cutOff else {
            return
        }
        guard values.count < ranges.count else { return keep(watch) }
        let column = values.count
        let saved = activities
        for value in ranges[column] {
            values.append(value)
            for (row, coefficient) in entries[column] {
                let ends = [ranges[column].lowerBound * coefficient, ranges[column].upperBound * coefficient]
                activities[row].least += value * coefficient - min(ends[0], ends[1])
                activities[row].most += value * coefficient - max(ends[0], ends[1])
            }
            tryAll(watch)
            values.removeLast()
            activities = saved
        }
    }

    private mutating func keep(_ watch: (SolveProgress) -> Void) {
        guard let solution = IntegerSolution(values, in: program) else { return }
        best = solution
        cutOff = solution.objective - 1
        watch(SolveProgress(best: solution, bound: -.infinity, nodes: nodes))
    }
}

extension MixedIntegerProgram {
    /// A column without an upper bound that costs nothing or more need not go beyond where it has helped every row.
    fileprivate func range(ofColumn index: Int) throws(SolverFailure) -> ClosedRange<Int> {
        let column = columns[index]
        if let upper = column.upper { return column.lower...upper }
        var upper = column.lower
        for row in rows {
            guard let own = row.terms.first(where: { $0.column.index == index })?.coefficient else { continue }
            guard let bound = own > 0 ? row.lower : row.upper.map({ -$0 }) else { continue }
            var missing: Int? = bound
            for term in row.terms where term.column.index != index {
                let other = columns[term.column.index]
                let push = own > 0 ? term.coefficient : -term.coefficient
                guard let end = push > 0 ? other.lower : other.upper else {
                    missing = nil
                    break
                }
                missing? -= push * end
            }
            guard let missing else { throw SolverFailure("\(column.name) has no upper bound") }
            upper = max(upper, (missing + abs(own) - 1) / abs(own))
        }
        guard column.cost >= 0 else { throw SolverFailure("\(column.name) has no upper bound") }
        return column.lower...upper
    }
}
