import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The state of a column generation: the formulation with the rows added so far, the restricted program, its basis.
struct ColumnGeneration {
    private(set) var formulation: Formulation
    private var program = MixedIntegerProgram(name: "relaxation")
    private var basis: Basis?
    /// Candidates in the program, in its order.
    private var listed: [Int] = []
    private var isListed: [Bool]
    private var artificialPrice = 1_000
    private var iterations = 0
    /// Objectives after each round of rows.
    private var objectives: [Double] = []

    private static let largestArtificialPrice = 10_000_000
    private static let rowRounds = 30
    private static let rowsPerRound = 60

    init(_ formulation: Formulation) {
        self.formulation = formulation
        isListed = Array(repeating: false, count: formulation.patterns.prices.count)
        rebuild()
        let prices = formulation.patterns.prices.map { $0 == SessionPatterns.refused ? .infinity : Double($0) }
        list(best(by: prices, below: .infinity, perPlace: 3))
    }

    mutating func run(_ solver: some MixedIntegerSolver, _ limits: SolveLimits) throws(SolverFailure)
        -> RootRelaxation.Outcome
    {
        while true {
            switch try solver.relax(program, from: basis, within: limits) {
            case .infeasible: return .infeasible
            case .unbounded: throw SolverFailure("the relaxation is unbounded")
            case .undecided(let reason): return .stopped(reason)
            case .optimal(let relaxation):
                iterations += relaxation.simplexIterations
                basis = relaxation.basis
                let costs = formulation.reducedCosts(relaxation.rowDuals)
                let attractive = best(by: costs, below: -1e-7, perPlace: 4)
                if !attractive.isEmpty {
                    list(attractive)
                } else if artificials.contains(where: { relaxation.values[$0] > 1e-7 }) {
                    guard artificialPrice < ColumnGeneration.largestArtificialPrice else { return .infeasible }
                    artificialPrice *= 100
                    basis = nil
                    rebuild()
                } else if !addBrokenRows(at: relaxation) {
                    return .solved(root(relaxation, costs))
                }
            }
        }
    }

    private func root(_ relaxation: Relaxation, _ costs: [Double]) -> RootRelaxation {
        let statuses = relaxation.basis.columns
        let known = zip(listed, statuses.dropFirst(artificials.upperBound))
        return RootRelaxation(
            objective: relaxation.objective, reducedCosts: costs, simplexIterations: iterations,
            basis: CandidateBasis(
                rows: relaxation.basis.rows, columns: Array(statuses.prefix(artificials.lowerBound)),
                candidates: Dictionary(uniqueKeysWithValues: known.map { ($0, $1) })))
    }

    /// - Returns: whether rows were added: not when they had stopped paying.
    private mutating func addBrokenRows(at relaxation: Relaxation) -> Bool {
        objectives.append(relaxation.objective)
        let recent = objectives.suffix(4)
        let stalled = recent.count == 4 && relaxation.objective - (recent.first ?? 0) < 1e-4 * relaxation.objective
        guard objectives.count <= ColumnGeneration.rowRounds, !stalled else { return false }
        var sessions: [(papers: [Reference<Paper>], value: Double)] = []
        for (candidate, value) in zip(listed, relaxation.values.dropFirst(artificials.upperBound)) where value > 1e-6 {
            sessions.append((formulation.papers(of: candidate), value))
        }
        let rows = SubsetRows.broken(by: sessions, limit: ColumnGeneration.rowsPerRound)
        print("   round", objectives.count, relaxation.objective, "rows", rows.count, "listed", listed.count, "iterations", iterations)
        guard !rows.isEmpty else { return false }
        formulation.add(rows)
        rebuild()
        return true
    }

    private var artificials: Range<Int> {
        let first = formulation.model.program.columns.count
        return first..<first + formulation.model.program.rows.count { ($0.lower ?? 0) > 0 }
    }

    /// The formulation's program, an artificial column for each row that nothing meets at first, the listed candidates.
    private mutating func rebuild() {
        program = formulation.model.program
        for (index, row) in formulation.model.program.rows.enumerated() where (row.lower ?? 0) > 0 {
            program.addColumn(
                "unmet \(index)", to: nil, integer: false, cost: artificialPrice,
                in: [(formulation.model.rowReferences[index], 1)])
        }
        formulation.add(listed, to: &program)
    }

    private mutating func list(_ candidates: [Int]) {
        for candidate in candidates { isListed[candidate] = true }
        listed += candidates
        formulation.add(candidates, to: &program)
    }

    /// Candidates below a cost that are not listed yet: for every paper and time slot the `perPlace` cheapest.
    private func best(by costs: [Double], below limit: Double, perPlace: Int) -> [Int] {
        let slots = formulation.patterns.timeSlotCount
        var counts = Array(repeating: 0, count: formulation.conference.papers.count * slots)
        let cheap = costs.indices.filter { costs[$0] < limit && !isListed[$0] }
        return cheap.sorted { (costs[$0], $0) < (costs[$1], $1) }.filter { candidate in
            let slot = formulation.timeSlot(of: candidate).index
            let places = formulation.papers(of: candidate).map { $0.index * slots + slot }
            guard places.contains(where: { counts[$0] < perPlace }) else { return false }
            for place in places { counts[place] += 1 }
            return true
        }
    }
}
