import GLPKBackend
import LinearProgramming
import Synchronization

/// GLPK, counted: what else would be solved by somebody else.
final class CountedSolver: MixedIntegerSolver {
    private let calls = Mutex(0)

    var count: Int { calls.withLock { $0 } }

    func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome {
        calls.withLock { $0 += 1 }
        return try GLPKSolver().relax(program, options, within: limits)
    }

    func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport {
        calls.withLock { $0 += 1 }
        return try GLPKSolver().solve(program, options, within: limits, watch: watch)
    }
}
