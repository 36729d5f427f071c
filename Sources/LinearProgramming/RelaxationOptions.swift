/// Where a relaxation is solved from, and how far.
package struct RelaxationOptions: Sendable {
    /// A basis of an earlier relaxation: columns and rows that were added since then are nonbasic and basic respectively.
    package var basis: Basis?
    /// An optimum above it is of no interest: the simplex method may stop once it is known to be there.
    package var ceiling: Double
    /// The simplex method stops after so many.
    package var iterations: Int?

    package init(basis: Basis? = nil, ceiling: Double = .infinity, iterations: Int? = nil) {
        (self.basis, self.ceiling, self.iterations) = (basis, ceiling, iterations)
    }
}
