import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The linear relaxation of a formulation over all its candidates, solved by column generation.
///
/// Columns start with the cheapest candidates of every paper and time slot; each round prices all candidates exactly
/// (they are listed, so pricing is a pass over an array) and adds those of negative reduced cost, best first and every
/// paper in turn. Rows that nothing meets yet are met by artificial columns at a price that rises until they are gone.
/// (Dantzig and Wolfe, 1960; Desaulniers, Desrosiers and Solomon, *Column Generation*, 2005.)
struct RootRelaxation {
    /// Least points of any programme, integrality apart.
    let objective: Double
    /// By candidate: +∞ where refused.
    let reducedCosts: [Double]
    let simplexIterations: Int

    enum Outcome {
        case solved(RootRelaxation)
        case infeasible
        case stopped(StopReason)
    }

    static func solve(_ formulation: Formulation, with solver: some MixedIntegerSolver, within limits: SolveLimits)
        throws(SolverFailure) -> Outcome
    {
        var generation = ColumnGeneration(formulation)
        return try generation.run(solver, limits)
    }
}

/// The state of a column generation: the restricted program, its basis, what is in it.
private struct ColumnGeneration {
    let formulation: Formulation
    var program: MixedIntegerProgram
    var basis: Basis?
    var isIn: [Bool]
    var artificialPrice = 1_000
    var iterations = 0
    /// Beyond it, what is unmet cannot be met: far more than all papers together could cost.
    let largestArtificialPrice: Int

    init(_ formulation: Formulation) {
        self.formulation = formulation
        program = formulation.model.program
        isIn = Array(repeating: false, count: formulation.patterns.prices.count)
        let dearest = formulation.candidates.map { Int(formulation.patterns.prices[$0]) } + program.columns.map(\.cost)
        largestArtificialPrice = 1_000 * formulation.conference.papers.count * (10 + (dearest.max() ?? 0))
        addArtificialColumns()
        let prices = formulation.patterns.prices.map { $0 == SessionPatterns.refused ? .infinity : Double($0) }
        add(best(by: prices, below: .infinity, perPlace: 3))
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
                    add(attractive)
                } else if artificials.allSatisfy({ relaxation.values[$0] < 1e-7 }) {
                    return .solved(
                        RootRelaxation(
                            objective: relaxation.objective, reducedCosts: costs, simplexIterations: iterations))
                } else if artificialPrice >= largestArtificialPrice {
                    return .infeasible
                } else {
                    artificialPrice *= 100
                    restart()
                }
            }
        }
    }

    private var artificials: Range<Int> {
        let first = formulation.model.program.columns.count
        return first..<first + formulation.model.program.rows.count { ($0.lower ?? 0) > 0 }
    }

    private mutating func addArtificialColumns() {
        for (index, row) in formulation.model.program.rows.enumerated() where (row.lower ?? 0) > 0 {
            program.addColumn(
                "unmet \(index)", to: nil, integer: false, cost: artificialPrice,
                in: [(formulation.model.rowReferences[index], 1)])
        }
    }

    private mutating func restart() {
        let known = isIn.indices.filter { isIn[$0] }
        program = formulation.model.program
        basis = nil
        addArtificialColumns()
        formulation.add(known, to: &program)
    }

    private mutating func add(_ candidates: [Int]) {
        for candidate in candidates { isIn[candidate] = true }
        formulation.add(candidates, to: &program)
    }

    /// Candidates below a cost that are not in yet: for every paper and time slot the `perPlace` cheapest.
    private func best(by costs: [Double], below limit: Double, perPlace: Int) -> [Int] {
        let slots = formulation.patterns.timeSlotCount
        var counts = Array(repeating: 0, count: formulation.conference.papers.count * slots)
        let cheap = costs.indices.filter { costs[$0] < limit && !isIn[$0] }
        return cheap.sorted { (costs[$0], $0) < (costs[$1], $1) }.filter { candidate in
            let slot = formulation.timeSlot(of: candidate).index
            let places = formulation.papers(of: candidate).map { $0.index * slots + slot }
            guard places.contains(where: { counts[$0] < perPlace }) else { return false }
            for place in places { counts[place] += 1 }
            return true
        }
    }
}
