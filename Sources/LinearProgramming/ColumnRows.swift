/// The rows of a program that each of its columns stands in.
package struct ColumnRows: Sendable {
    private let starts: [Int]
    private let rows: [Int32]

    package init(of program: MixedIntegerProgram) {
        var starts = [Int](repeating: 0, count: program.columns.count + 1)
        for row in program.rows { for term in row.terms { starts[term.column.index + 1] += 1 } }
        for column in program.columns.indices { starts[column + 1] += starts[column] }
        var (next, rows) = (starts, [Int32](repeating: 0, count: program.nonZeroCount))
        for (index, row) in program.rows.enumerated() {
            for term in row.terms {
                rows[next[term.column.index]] = Int32(index)
                next[term.column.index] += 1
            }
        }
        (self.starts, self.rows) = (starts, rows)
    }

    package subscript(column: Int) -> ArraySlice<Int32> { rows[starts[column]..<starts[column + 1]] }
}
