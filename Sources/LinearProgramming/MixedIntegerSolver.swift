/// Whoever can solve a ``MixedIntegerProgram``. Calls are synchronous and may take long; they end soon after
/// ``SolveLimits`` say so, whose meter, if there is one, is told of the simplex iterations.
package protocol MixedIntegerSolver: Sendable {
    /// Solves the linear relaxation: integrality is dropped.
    func relax(
        _ program: MixedIntegerProgram, _ options: RelaxationOptions, within limits: SolveLimits
    ) throws(SolverFailure) -> RelaxationOutcome

    /// - Parameter watch: told of every improvement of the best solution or the bound, on the solver's thread.
    func solve(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @Sendable (SolveProgress) -> Void
    ) throws(SolverFailure) -> SolveReport
}
