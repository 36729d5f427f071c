import Foundation
import GLPKBackend
import LinearProgramming
import Synchronization

/// GLPK, which waits for a gate to be opened, or for the search to be stopped.
final class GatedSolver: MixedIntegerSolver {
    private let isOpen = Atomic(false)
    private let waits = Atomic(false)

    /// Whether a search has come to the gate.
    var isWaitedFor: Bool { waits.load(ordering: .acquiring) }

    func open() { isOpen.store(true, ordering: .releasing) }

    func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome {
        wait(limits)
        return try GLPKSolver().relax(program, options, within: limits)
    }

    func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport {
        wait(limits)
        return try GLPKSolver().solve(program, options, within: limits, watch: watch)
    }

    private func wait(_ limits: SolveLimits) {
        waits.store(true, ordering: .releasing)
        while !isOpen.load(ordering: .acquiring), !limits.isCancelled() { Thread.sleep(forTimeInterval: 0.001) }
    }
}
