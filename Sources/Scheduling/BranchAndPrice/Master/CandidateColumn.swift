import LinearProgramming
import SchedulingRules

/// A candidate session as a program holds it.
struct CandidateColumn {
    let name: String
    let cost: Int
    let entries: [AssignmentModel.RowEntry]
}

extension MixedIntegerProgram {
    /// - Precondition: the rows are this program's.
    mutating func add(_ column: CandidateColumn) {
        addColumn(column.name, to: nil, cost: column.cost, in: column.entries)
    }
}
