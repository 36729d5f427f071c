package import LinearProgramming

/// Solves with GLPK, on a thread of its own for every call. No answer of GLPK's counts before it was checked: solutions in
/// whole numbers, "infeasible" by a second, more cautious look.
///
/// Costs are whole numbers and so is every solution: a column that is not declared integer only says that it need not be
/// branched on.
package struct GLPKSolver: MixedIntegerSolver {
    private let memoryLimit: Int

    /// - Parameter memoryLimit: in megabytes, beyond which a solve fails; 0 = none.
    package init(memoryLimit: Int = 0) { self.memoryLimit = memoryLimit }

    package func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome {
        try DedicatedThread.run { [memoryLimit] in
            Result { () throws(SolverFailure) in
                let problem = GLPKProblem(program, .usual, memoryLimit: memoryLimit)
                defer { limits.work?.note(problem.simplexIterations, on: program) }
                return try problem.relax(options, within: limits)
            }
        }.get()
    }

    package func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport {
        try withoutActuallyEscaping(watch) { watch in
            DedicatedThread.run { [memoryLimit] in
                Result { () throws(SolverFailure) in
                    var listener = SearchListener(program, options, within: limits, watch: watch)
                    var branchAndBound = BranchAndBound(program, options, memoryLimit: memoryLimit)
                    let report = try branchAndBound.run(&listener)
                    limits.work?.note(report.statistics.simplexIterations, on: program)
                    return report
                }
            }
        }.get()
    }
}
