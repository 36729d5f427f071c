import CGLPK
import LinearProgramming

/// One way to solve a relaxation: where the simplex method starts, and how it goes on.
struct SimplexCourse {
    let start: colloque_glpk_start
    let method: colloque_glpk_method

    var isExact: Bool { method == .exact }
    /// What one slice has done is lost to the next one.
    var startsOver: Bool { method == .presolved }

    /// The usual course first, then others that have little in common with it. Rational arithmetic settles what floating
    /// point leaves open, on programs that are small enough for it.
    static func inTurn(for program: MixedIntegerProgram, resuming: Bool) -> [SimplexCourse] {
        let resumed = SimplexCourse(start: .resume, method: .suited)
        let (primal, dual) = (
            SimplexCourse(start: .advancedBasis, method: .primal), SimplexCourse(start: .standardBasis, method: .dual)
        )
        // Where columns are few, the basis of all rows, which is dual feasible when no cost is negative, is the shorter way.
        let isWide = program.columns.count > 2 * program.rows.count
        let fresh =
            (isWide ? [primal, dual] : [dual, primal]) + [SimplexCourse(start: .standardBasis, method: .presolved)]
        let exact = SimplexCourse(start: .standardBasis, method: .exact)
        return (resuming ? [resumed] : []) + fresh + (program.nonZeroCount <= 2_000 ? [exact] : [])
    }
}
