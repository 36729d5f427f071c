import ConferenceModel

/// Builds the grid of a sheet, whose file leaves out empty cells and rows or only counts them.
struct SheetGrid {
    private(set) var grid: Grid
    private(set) var diagnostics: [Diagnostic] = []
    private let limits: TableLimits
    private var row: [Table.Cell] = []
    /// Cells merged over several rows, by their first one; lines and columns from 1.
    private var merged: [(lines: ClosedRange<Int>, column: Int)] = []

    /// A sheet with one fault in every cell is told often enough.
    private static let mostDiagnostics = 100

    /// - Parameter name: what diagnostics call it: `colloque.xlsx[papers]`.
    init(name: String, limits: TableLimits) {
        (grid, self.limits) = (Grid(name: name, isSheet: true, limits: limits), limits)
    }

    /// Adds a cell to the current row, beyond those it has; row and column from 1.
    /// - Throws: `bad-cell-reference`, `too-many-columns`.
    mutating func add(_ content: CellText, line: Int, column: Int) throws(Diagnostic) {
        let cell = Table.Cell(text: content.text, verbatim: content.verbatim, location: location(line, column))
        guard !cell.text.isEmpty else { return }
        guard column <= limits.columns else { throw TableFault.tooManyColumns(limit: limits.columns).at(cell.location) }
        guard column > row.count else {
            throw WorkbookFault.badCellReference("\(cell.location.description)").at(cell.location)
        }
        row += (row.count..<column - 1).map { grid.emptyCell(line: line, column: $0) }
        row.append(cell)
    }

    /// Ends the current row.
    /// - Throws: what ``Grid/append(_:)`` throws.
    mutating func endRow() throws(Diagnostic) {
        try grid.append(row)
        row.removeAll(keepingCapacity: true)
    }

    /// Reports what is wrong with one cell.
    mutating func report(_ fault: WorkbookFault, line: Int, column: Int) {
        guard diagnostics.count < SheetGrid.mostDiagnostics else { return }
        diagnostics.append(fault.at(location(line, column)))
    }

    /// Remembers that a cell covers further rows.
    mutating func merge(line: Int, column: Int, rows: Int) {
        guard rows > 1, merged.count < SheetGrid.mostMerged else { return }
        merged.append((line...line + rows - 1, column))
    }

    /// Ends the sheet: what a merged cell says holds of each row that it covers, and is told.
    /// - Throws: what ``Grid/fill(_:of:with:)`` throws.
    mutating func endSheet() throws(Diagnostic) {
        for (lines, column) in merged {
            if try grid.fill(column - 1, of: lines) {
                report(.mergedCells, line: lines.lowerBound, column: column)
            }
        }
        merged = []
    }

    private static let mostMerged = 1000

    private func location(_ line: Int, _ column: Int) -> Location {
        Location(file: grid.name, line: line, column: column)
    }
}
