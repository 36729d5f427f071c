import CGLPK
import LinearProgramming

/// One way to solve a relaxation: where the simplex method starts, and how it goes on.
struct SimplexStrategy {
    let start: colloque_glpk_start
    let method: colloque_glpk_method

    var isExact: Bool { method == .exact }
    /// What one slice has done is lost to the next one.
    var startsOver: Bool { method == .presolved }

    /// The usual strategy first, then others that have little in common with it. Rational arithmetic settles what floating
    /// point leaves open, on programs that are small enough for it.
    static func inTurn(for program: MixedIntegerProgram, resuming: Bool) -> [SimplexStrategy] {
        let resumed = SimplexStrategy(start: .resume, method: .suited)
        let (primal, dual) = (
            SimplexStrategy(start: .advancedBasis, method: .primal),
            SimplexStrategy(start: .standardBasis, method: .dual)
        )
        // Where columns are few, the basis of all rows, which is dual feasible when no cost is negative, is the shorter way.
        let isWide = program.columns.count > 2 * program.rows.count
        let fresh =
            (isWide ? [primal, dual] : [dual, primal]) + [SimplexStrategy(start: .standardBasis, method: .presolved)]
        let exact = SimplexStrategy(start: .standardBasis, method: .exact)
        return (resuming ? [resumed] : []) + fresh + (program.nonZeroCount <= 2_000 ? [exact] : [])
    }
}
