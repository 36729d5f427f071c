/// A program in the CPLEX LP format, as other solvers read it.
///
/// Only what readers agree on is written: one inequality a row (a range is two rows), every bound that is not 0 ≤ x,
/// names of letters, digits and a few signs, lines of at most 250 characters.
package struct CPLEXLPFile: Sendable {
    package let text: String
    /// By column, the names that stand in the file.
    package let columnNames: [String]

    package init(_ program: MixedIntegerProgram) {
        var names = LPNames()
        columnNames = program.columns.map { names.take($0.name) }
        var writer = Writer(columnNames: columnNames)
        writer.write(program)
        text = writer.text
    }
}

/// Writes section by section, folding lines.
private struct Writer {
    let columnNames: [String]
    private(set) var text = ""
    private var lineLength = 0
    /// Names of rows are apart from names of columns.
    private var rowNames = LPNames(taken: ["cost"])

    init(columnNames: [String]) { self.columnNames = columnNames }

    mutating func write(_ program: MixedIntegerProgram) {
        var titles = LPNames()
        line("\\ " + titles.take(program.name))
        line("Minimize")
        row("cost", program.costs, unused: program.unusedColumns)
        line("Subject To")
        for row in program.rows { write(row) }
        if program.rows.isEmpty { row(filler, [], ">= 0") }
        line("Bounds")
        for (name, column) in zip(columnNames, program.columns) { write(column, as: name) }
        if program.columns.isEmpty { line(" \(filler) = 0") }
        section("General", program.columns) { $0.isInteger && !$0.isBinary }
        section("Binary", program.columns) { $0.isInteger && $0.isBinary }
        line("End")
    }

    private mutating func write(_ row: MixedIntegerProgram.Row) {
        switch (row.lower, row.upper) {
        case (let lower?, let upper?) where lower == upper: self.row(rowNames.take(row.name), row.terms, "= \(lower)")
        case (let lower?, let upper?):
            self.row(rowNames.take(row.name + ".min"), row.terms, ">= \(lower)")
            self.row(rowNames.take(row.name + ".max"), row.terms, "<= \(upper)")
        case (let lower?, nil): self.row(rowNames.take(row.name), row.terms, ">= \(lower)")
        case (nil, let upper?): self.row(rowNames.take(row.name), row.terms, "<= \(upper)")
        case (nil, nil): break
        }
    }

    private mutating func write(_ column: MixedIntegerProgram.Column, as name: String) {
        switch column.upper {
        case column.lower: line(" \(name) = \(column.lower)")
        case let upper? where !(column.isInteger && column.isBinary): line(" \(column.lower) <= \(name) <= \(upper)")
        case nil where column.lower != 0: line(" \(name) >= \(column.lower)")
        default: break
        }
    }

    private mutating func section(
        _ title: String, _ columns: [MixedIntegerProgram.Column], _ belongs: (MixedIntegerProgram.Column) -> Bool
    ) {
        let names = zip(columnNames, columns).filter { belongs($1) }.map(\.0)
        guard !names.isEmpty else { return }
        line(title)
        for name in names { add(name) }
        line()
    }

    private mutating func row(
        _ name: String, _ terms: [MixedIntegerProgram.Term], unused: [Int] = [], _ bound: String = ""
    ) {
        add(name + ":")
        for term in terms {
            add("\(term.coefficient < 0 ? "-" : "+") \(magnitude(term.coefficient))\(columnNames[term.column.index])")
        }
        for column in unused { add("+ 0 \(columnNames[column])") }
        // The format has no empty sum.
        if terms.isEmpty && unused.isEmpty { add("0 \(columnNames.first ?? filler)") }
        line(bound.isEmpty ? "" : " " + bound)
    }

    private func magnitude(_ coefficient: Int) -> String {
        coefficient.magnitude == 1 ? "" : "\(coefficient.magnitude) "
    }

    /// Stands for the columns and rows of a program that has none.
    private var filler: String { "none" }

    private mutating func add(_ word: String) {
        if lineLength + word.utf8.count > 240 {
            text += "\n"
            lineLength = 0
        }
        text += " " + word
        lineLength += word.utf8.count + 1
    }

    private mutating func line(_ rest: String = "") {
        text += rest + "\n"
        lineLength = 0
    }
}

extension MixedIntegerProgram {
    /// Columns that stand neither in the objective nor in a row; readers know a column from standing in one of them.
    fileprivate var unusedColumns: [Int] {
        var isUsed = columns.map { $0.cost != 0 }
        for row in rows { for term in row.terms { isUsed[term.column.index] = true } }
        return isUsed.indices.filter { !isUsed[$0] }
    }
}

extension MixedIntegerProgram.Column {
    fileprivate var isBinary: Bool { lower == 0 && upper == 1 }
}
