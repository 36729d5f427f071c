import LinearProgramming

/// The search for an integer optimum: the relaxation first, then GLPK's tree; and all over again with the utmost caution
/// when the first answer is in doubt.
struct BranchAndBound {
    private let program: MixedIntegerProgram
    private let options: SolveOptions
    private let memoryLimit: Int

    init(_ program: MixedIntegerProgram, _ options: SolveOptions, memoryLimit: Int) {
        (self.program, self.options, self.memoryLimit) = (program, options, memoryLimit)
    }

    func run(_ listener: inout SearchListener) throws(SolverFailure) -> SolveReport {
        var statistics = SolveStatistics()
        if let outcome = try? attempt(.usual, &listener, &statistics) {
            return SolveReport(outcome: outcome, statistics: statistics)
        }
        listener.startAfresh()
        guard let outcome = try attempt(.utmost, &listener, &statistics) else {
            throw SolverFailure("GLPK's answer does not hold in whole numbers")
        }
        return SolveReport(outcome: outcome, statistics: statistics)
    }

    /// - Returns: `nil` when the answer is in doubt.
    private func attempt(
        _ caution: Caution, _ listener: inout SearchListener, _ statistics: inout SolveStatistics
    ) throws(SolverFailure) -> SolveOutcome? {
        let problem = GLPKProblem(target(listener.best), caution, memoryLimit: memoryLimit)
        defer {
            statistics =
                statistics
                + SolveStatistics(nodes: listener.nodes, simplexIterations: problem.simplexIterations)
        }
        switch try problem.relax(within: listener.limits, confirmed: isConfirmed) {
        case .unbounded: throw SolverFailure("the relaxation is unbounded")
        case .infeasible: return listener.best.map(SolveOutcome.optimal) ?? .infeasible
        case .undecided(let reason): return listener.outcome(stoppedBy: reason)
        case .optimal(let relaxation):
            if listener.isSettled(by: relaxation) { return listener.outcome(stoppedBy: listener.stop) }
        }
        let end = try problem.search(options, &listener)
        if listener.isMisled { return nil }
        switch end {
        case .stopped: return listener.outcome(stoppedBy: listener.stop)
        case .inDoubt: return nil
        case .exhausted:
            if let best = listener.best { return .optimal(best) }
            return caution == .usual && isConfirmed ? nil : .infeasible
        }
    }

    /// That nothing beats a cut-off is no news to look at twice.
    private var isConfirmed: Bool { options.cutOff == nil }

    /// The program with a row that keeps what is too dear out.
    private func target(_ best: IntegerSolution?) -> MixedIntegerProgram {
        guard let most = [options.cutOff, best.map { $0.objective - 1 }].compactMap({ $0 }).min() else {
            return program
        }
        var target = program
        target.addRow("cost", to: most, program.costs)
        return target
    }
}
