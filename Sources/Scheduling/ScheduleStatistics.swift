import LinearProgramming

/// Size of the integer programme and work done on it: counters that do not wobble.
package struct ScheduleStatistics: Hashable, Sendable, Encodable {
    package var rows = 0
    /// All columns, whether or not they were generated.
    package var columns = 0
    /// Columns of the largest program that branch-and-bound saw.
    package var columnsKept = 0
    package var nonZeros = 0
    package var nodes = 0
    package var simplexIterations = 0

    package init() {}

    /// Takes in the work of branch-and-bound on a program.
    mutating func add(_ work: SolveStatistics, on program: MixedIntegerProgram) {
        var part = ScheduleStatistics()
        (part.nodes, part.simplexIterations) = (work.nodes, work.simplexIterations)
        (part.columnsKept, part.nonZeros) = (program.columns.count, program.nonZeroCount)
        add(part)
    }

    /// Takes in the work of a search that was part of this one.
    mutating func add(_ part: ScheduleStatistics) {
        if part.columnsKept > columnsKept { (columnsKept, nonZeros) = (part.columnsKept, part.nonZeros) }
        nodes += part.nodes
        simplexIterations += part.simplexIterations
    }
}
