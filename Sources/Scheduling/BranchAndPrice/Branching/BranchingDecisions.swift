import LinearProgramming

/// Bounds put on columns from which much else follows: which rooms an axis uses, on which days a speaker comes.
struct BranchingDecisions {
    private var bounds: [(column: MixedIntegerProgram.ColumnReference, lower: Int, upper: Int?)] = []

    func apply(to program: inout MixedIntegerProgram) {
        for (column, lower, upper) in bounds {
            let known = program.columns[column.index]
            let least = [known.upper, upper].compactMap { $0 }.min()
            program.bound(column, from: max(known.lower, lower), to: least)
        }
    }

    func settling(_ column: MixedIntegerProgram.ColumnReference, at value: Int) -> BranchingDecisions {
        var decisions = self
        decisions.bounds.append((column, value, value))
        return decisions
    }

    /// The two ways to settle a column whose value in a relaxation is fractional: at most ⌊value⌋, at least ⌈value⌉.
    func branches(on column: MixedIntegerProgram.ColumnReference, at value: Double) -> [BranchingDecisions] {
        var (below, above) = (self, self)
        below.bounds.append((column, 0, Int(value.rounded(.down))))
        above.bounds.append((column, Int(value.rounded(.up)), nil))
        return [below, above]
    }
}
