import LinearProgramming

/// How far GLPK is trusted: as its authors mean it to be, or as little as can be after an answer that is in doubt.
enum NumericalSafety: CaseIterable {
    case usual, utmost

    /// Cuts are where rounding errors cut solutions off.
    func trusts(_ cuts: Set<SolveOptions.Cut>) -> Set<SolveOptions.Cut> { self == .usual ? cuts : [] }

    /// A column that is not declared integer is expected to end on one all the same; when it did not, it is made to.
    func takesForInteger(_ column: MixedIntegerProgram.Column) -> Bool { column.isInteger || self == .utmost }

    var preprocesses: Bool { self == .usual }

    /// How far from an integer a value may be.
    var integrality: Double { self == .usual ? 1e-5 : 1e-7 }
}
