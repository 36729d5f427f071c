/// What solving a linear relaxation came to.
package enum RelaxationOutcome: Sendable {
    case optimal(Relaxation)
    /// Where the simplex method was as it passed the ceiling or ran out of iterations.
    /// ``MixedIntegerProgram/bound(at:)`` tells what its prices prove.
    case unfinished(Relaxation)
    /// No point meets the rows.
    case infeasible
    case unbounded
    case undecided(stoppedBy: StopReason)
}

/// A point of a linear relaxation and its prices.
package struct Relaxation: Sendable {
    package let objective: Double
    /// One per column.
    package let values: [Double]
    /// One per row: change of the objective per unit of the row's right-hand side.
    package let rowDuals: [Double]
    package let basis: Basis
    package let simplexIterations: Int

    package init(
        objective: Double, values: [Double], rowDuals: [Double], basis: Basis, simplexIterations: Int
    ) {
        (self.objective, self.values, self.rowDuals) = (objective, values, rowDuals)
        (self.basis, self.simplexIterations) = (basis, simplexIterations)
    }
}
