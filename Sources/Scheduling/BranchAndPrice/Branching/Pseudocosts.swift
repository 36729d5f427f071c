import LinearProgramming

/// What branching on a column has gained so far, per unit of fraction: pseudo-costs (Bénichou and others, 1971).
struct Pseudocosts {
    private var gains: [Int: (below: Double, above: Double, count: Double)] = [:]

    func knows(_ column: MixedIntegerProgram.ColumnReference) -> Bool { gains[column.index] != nil }

    /// - Parameters gains: of the objective in the two branches.
    mutating func note(_ column: MixedIntegerProgram.ColumnReference, at value: Double, below: Double, above: Double) {
        let fraction = value - value.rounded(.down)
        let known = gains[column.index] ?? (0, 0, 0)
        gains[column.index] = (
            known.below + min(below, 50) / fraction, known.above + min(above, 50) / (1 - fraction), known.count + 1
        )
    }

    /// Product of the gains to expect in both branches (Achterberg, Koch and Martin, 2005).
    func score(_ column: MixedIntegerProgram.ColumnReference, at value: Double) -> Double {
        guard let known = gains[column.index] else { return 0 }
        let fraction = value - value.rounded(.down)
        return max(known.below / known.count * fraction, 1e-3) * max(known.above / known.count * (1 - fraction), 1e-3)
    }
}
