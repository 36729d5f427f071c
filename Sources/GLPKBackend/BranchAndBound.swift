import LinearProgramming

/// The search for an integer optimum: the relaxation of the whole program, then GLPK's tree on a core of it, which grows
/// until nothing outside it can be better; and all over again with the utmost safety when the first answer is in doubt.
struct BranchAndBound {
    private let program: MixedIntegerProgram
    private let options: SolveOptions
    private let memoryLimit: Int
    private var simplexIterations = 0

    init(_ program: MixedIntegerProgram, _ options: SolveOptions, memoryLimit: Int) {
        (self.program, self.options, self.memoryLimit) = (program, options, memoryLimit)
    }

    mutating func run(_ listener: inout SearchListener) throws(SolverFailure) -> SolveReport {
        if let outcome = try? outcome(.usual, &listener) { return report(outcome, listener) }
        listener.startAfresh()
        guard let outcome = try outcome(.utmost, &listener) else {
            throw SolverFailure("GLPK's answer does not hold in whole numbers")
        }
        return report(outcome, listener)
    }

    private func report(_ outcome: SolveOutcome, _ listener: SearchListener) -> SolveReport {
        SolveReport(
            outcome: outcome,
            statistics: SolveStatistics(nodes: listener.nodes, simplexIterations: simplexIterations))
    }

    /// - Returns: `nil` when the answer is in doubt.
    private mutating func outcome(
        _ safety: NumericalSafety, _ listener: inout SearchListener
    ) throws(SolverFailure) -> SolveOutcome? {
        let relaxation: Relaxation
        switch try relax(safety, listener.limits) {
        case .unbounded: throw SolverFailure("the relaxation is unbounded")
        case .infeasible: return listener.best.map(SolveOutcome.optimal) ?? .infeasible
        case .undecided(let reason): return listener.outcome(stoppedBy: reason)
        case .unfinished: return nil
        case .optimal(let optimum): relaxation = optimum
        }
        if listener.isSettled(by: relaxation) { return listener.outcome(stoppedBy: listener.stop) }
        if listener.bound > most(listener).map(Double.init) ?? .infinity { return .infeasible }
        var margin = safety == .usual ? firstMargin(relaxation) : .infinity
        while true {
            if safety == .usual, let most = most(listener) {
                margin = min(margin, Double(most) - relaxation.objective)
            }
            let core = ReducedCostFixing(of: program, at: relaxation, margin: margin)
            switch try search(core, safety, &listener) {
            case .stopped where listener.isMisled: return nil
            case .stopped where listener.stop != nil || !listener.hasOutgrownCore:
                return listener.outcome(stoppedBy: listener.stop)
            case .inDoubt: return nil
            case .exhausted, .stopped: break
            }
            if core.costOutside.map({ $0 > most(listener) ?? .max }) ?? true {
                if let best = listener.best { return .optimal(best) }
                return safety == .usual && isConfirmed ? nil : .infeasible
            }
            // Once there is a solution, the margin is what may still beat it.
            margin = listener.best == nil ? max(2 * margin, 1) : .infinity
        }
    }

    private mutating func relax(_ safety: NumericalSafety, _ limits: SolveLimits) throws(SolverFailure)
        -> RelaxationOutcome
    {
        let problem = GLPKProblem(program, safety, memoryLimit: memoryLimit)
        defer { simplexIterations += problem.simplexIterations }
        return try problem.relax(
            RelaxationOptions(basis: safety == .usual ? options.basis : nil), within: limits, confirmed: isConfirmed)
    }

    private mutating func search(
        _ core: ReducedCostFixing, _ safety: NumericalSafety, _ listener: inout SearchListener
    ) throws(SolverFailure) -> GLPKProblem.SearchEnd {
        listener.enter(core)
        let problem = GLPKProblem(
            core.program.costing(atMost: most(listener)), safety, memoryLimit: memoryLimit)
        defer { simplexIterations += problem.simplexIterations }
        switch try problem.relax(RelaxationOptions(basis: core.basis), within: listener.limits, confirmed: false) {
        case .optimal: return try problem.search(options, &listener)
        case .infeasible: return .exhausted
        case .undecided: return .stopped
        case .unbounded, .unfinished: return .inDoubt
        }
    }

    /// A core of eight columns a row: enough for a good solution, most times for the best.
    private func firstMargin(_ relaxation: Relaxation) -> Double {
        let count = 8 * program.rows.count
        guard count < program.columns.count / 2 else { return .infinity }
        return program.reducedCosts(at: relaxation.rowDuals).map(abs).sorted()[count]
    }

    /// What a solution may cost to be worth finding.
    private func most(_ listener: SearchListener) -> Int? {
        [options.cutOff, listener.best.map { $0.objective - 1 }].compactMap { $0 }.min()
    }

    /// That nothing beats a cut-off is no news to look at twice.
    private var isConfirmed: Bool { options.cutOff == nil }
}

extension MixedIntegerProgram {
    /// With a row that keeps out what is too dear.
    fileprivate func costing(atMost most: Int?) -> MixedIntegerProgram {
        guard let most else { return self }
        var program = self
        program.addRow("cost", to: most, costs)
        return program
    }
}
