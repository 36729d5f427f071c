import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Linear relaxations of a formulation over all its candidates, solved by column generation.
///
/// Columns start with the cheapest candidates of every paper and time slot; each round prices all candidates exactly
/// (they are listed, so pricing is a pass over an array) and adds those of negative reduced cost, best first and every
/// paper in turn. Rows that nothing meets yet are met by artificial columns at a price that no programme comes near.
/// (Dantzig and Wolfe, 1960; Desaulniers, Desrosiers and Solomon, *Column Generation*, 2005.)
struct ColumnGeneration {
    private(set) var formulation: Formulation
    private(set) var simplexIterations = 0
    private var program = MixedIntegerProgram(name: "relaxation")
    /// Candidates in the program, in its order, and the first place after the model's and the artificial columns.
    private var listed: [Int] = []
    private var isListed: [Bool]
    private var artificialPrice = 10_000
    /// Beyond it, what is unmet cannot be met: far more than all papers together could cost.
    private let largestArtificialPrice: Int

    /// Rounds of subset rows, and rows in each.
    private static let rowRounds = 30
    private static let rowsPerRound = 60
    /// With so few candidates the solver is quicker than further decisions (measured at 10, 25, 40, 60 and 120).
    private static let candidatesPerPaper = 25

    enum Outcome {
        case solved(CandidateRelaxation)
        case infeasible
        case stopped(StopReason)
    }

    init(_ formulation: Formulation) {
        self.formulation = formulation
        isListed = Array(repeating: false, count: formulation.patterns.prices.count)
        let dearest = formulation.candidates.map { Int(formulation.patterns.prices[$0]) }.max() ?? 0
        let columns = formulation.model.program.columns.map(\.cost).max() ?? 0
        largestArtificialPrice = 1_000 * formulation.conference.papers.count * (10 + max(dearest, columns))
        rebuild()
        let prices = formulation.patterns.prices.map { $0 == SessionPatterns.refused ? .infinity : Double($0) }
        list(best(by: prices, below: .infinity, perPlace: 3))
    }

    /// The relaxation of the whole, with subset rows (``SubsetRows``) added until they move it no more; candidates that are
    /// far from its optimum are then forgotten.
    mutating func root(_ solver: some MixedIntegerSolver, within limits: SolveLimits) throws(SolverFailure) -> Outcome {
        var outcome = try relax(Decisions(), from: nil, solver, within: limits)
        var objectives: [Double] = []
        while case .solved(let relaxation) = outcome {
            objectives.append(relaxation.objective)
            let recent = objectives.suffix(4)
            let hasStalled =
                recent.count == 4 && relaxation.objective - recent[recent.startIndex] < 1e-4 * relaxation.objective
            let rows = SubsetRows.broken(by: relaxation.sessions, limit: ColumnGeneration.rowsPerRound)
            if rows.isEmpty || hasStalled || objectives.count > ColumnGeneration.rowRounds {
                return .solved(forgetting(beyond: relaxation.objective / 100, at: relaxation))
            }
            formulation.add(rows)
            rebuild()
            outcome = try relax(Decisions(), from: relaxation.basis, solver, within: limits)
        }
        return outcome
    }

    /// The relaxation where decisions are taken.
    mutating func relax(
        _ decisions: Decisions, from start: Basis?, _ solver: some MixedIntegerSolver, within limits: SolveLimits
    ) throws(SolverFailure) -> Outcome {
        var basis = start
        while true {
            var decided = program
            decisions.apply(to: &decided)
            switch try solver.relax(decided, from: basis, within: limits) {
            case .infeasible: return .infeasible
            case .unbounded: throw SolverFailure("the relaxation is unbounded")
            case .undecided(let reason): return .stopped(reason)
            case .optimal(let relaxation):
                simplexIterations += relaxation.simplexIterations
                basis = relaxation.basis
                let costs = formulation.reducedCosts(relaxation.rowDuals)
                let attractive = best(by: costs, below: -1e-7, perPlace: 4)
                if !attractive.isEmpty {
                    list(attractive)
                } else if artificials.contains(where: { relaxation.values[$0] > 1e-7 }) {
                    guard artificialPrice < largestArtificialPrice else { return .infeasible }
                    artificialPrice *= 1_000
                    rebuild()
                } else {
                    return .solved(candidateRelaxation(relaxation, decisions))
                }
            }
        }
    }

    /// The objective under decisions over the columns listed so far: what more columns could only lower.
    func estimate(
        _ decisions: Decisions, from start: Basis, _ solver: some MixedIntegerSolver, within limits: SolveLimits
    ) throws(SolverFailure) -> Double {
        var decided = program
        decisions.apply(to: &decided)
        guard case .optimal(let relaxation) = try solver.relax(decided, from: start, within: limits) else {
            return .infinity
        }
        return relaxation.objective
    }

    private func candidateRelaxation(_ relaxation: Relaxation, _ decisions: Decisions) -> CandidateRelaxation {
        let values = relaxation.values.dropFirst(artificials.upperBound)
        return CandidateRelaxation(
            decisions: decisions, objective: relaxation.objective, rowDuals: relaxation.rowDuals,
            basis: relaxation.basis, columnValues: Array(relaxation.values.prefix(artificials.lowerBound)),
            sessions: zip(listed, values).filter { $0.1 > 1e-6 }.map { (formulation.papers(of: $0), $1) },
            width: ColumnGeneration.candidatesPerPaper * formulation.conference.acceptedPapers.count)
    }

    /// Forgets listed candidates whose reduced cost exceeds a margin; they are listed again when a relaxation asks for them.
    private mutating func forgetting(beyond margin: Double, at relaxation: CandidateRelaxation) -> CandidateRelaxation {
        let costs = formulation.reducedCosts(relaxation.rowDuals)
        let statuses = zip(listed, relaxation.basis.columns.dropFirst(artificials.upperBound))
        let kept = statuses.filter { $0.1 == .basic || costs[$0.0] <= margin }
        for candidate in listed { isListed[candidate] = false }
        listed = kept.map(\.0)
        for candidate in listed { isListed[candidate] = true }
        rebuild()
        var shorter = relaxation
        shorter.basis = Basis(
            rows: relaxation.basis.rows,
            columns: relaxation.basis.columns.prefix(artificials.upperBound) + kept.map(\.1))
        return shorter
    }

    /// The basis for a program that lists these candidates after the model's columns; candidates that no relaxation has
    /// listed are at 0.
    func basis(_ basis: Basis, for candidates: [Int]) -> Basis {
        let known = Dictionary(uniqueKeysWithValues: zip(listed, basis.columns.dropFirst(artificials.upperBound)))
        return Basis(
            rows: basis.rows,
            columns: basis.columns.prefix(artificials.lowerBound) + candidates.map { known[$0] ?? .atLower })
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
