import LinearProgramming

/// The linear relaxation of a formulation over all its candidates, solved by column generation.
///
/// Columns start with the cheapest candidates of every paper and time slot; each round prices all candidates exactly
/// (they are listed, so pricing is a pass over an array) and adds those of negative reduced cost, best first and every
/// paper in turn. Then subset rows that the optimum breaks are added (``SubsetRows``), until they move it no more. Rows that nothing meets yet are met by artificial columns at a price that rises until they are gone.
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

    /// By candidate: its status in the optimal basis, `nil` where it was not generated.
    let basis: CandidateBasis

    /// Adds subset rows to the formulation as it goes.
    static func solve(_ formulation: inout Formulation, with solver: some MixedIntegerSolver, within limits: SolveLimits)
        throws(SolverFailure) -> Outcome
    {
        var generation = ColumnGeneration(formulation)
        let outcome = try generation.run(solver, limits)
        formulation = generation.formulation
        return outcome
    }
}
