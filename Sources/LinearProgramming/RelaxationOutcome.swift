/// What solving a linear relaxation came to.
package enum RelaxationOutcome: Sendable {
    case optimal(Relaxation)
    /// No point meets the rows.
    case infeasible
    case unbounded
    case undecided(stoppedBy: StopReason)
}

/// An optimal point of a linear relaxation and its prices.
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
