import ConferenceModel

/// The cells of a sheet or CSV file as they stand, before any of them is known to be a heading.
///
/// Filled in reading order; its limits hold at every step, so that a hostile file cannot make it large.
struct Grid {
    let name: String
    /// Whether a location's column is that of a sheet rather than a character's.
    private let isSheet: Bool
    private(set) var rows: [[Table.Cell]] = []
    /// Columns up to the last one that has text.
    private(set) var width = 0
    private let limits: TableLimits
    private var characters = 0

    init(name: String, isSheet: Bool = false, limits: TableLimits) {
        (self.name, self.isSheet, self.limits) = (name, isSheet, limits)
    }

    /// A cell that the file does not have; `column` from 0.
    func emptyCell(line: Int?, column: Int) -> Table.Cell {
        Table.Cell(text: "", location: Location(file: name, line: line, column: isSheet ? column + 1 : nil))
    }

    /// Appends a row of cells, the first in the first column; a row without any text leaves nothing.
    /// - Throws: `too-many-rows`, `cell-too-long`, `too-much-text`.
    mutating func append(_ row: [Table.Cell]) throws(Diagnostic) {
        guard let last = row.lastIndex(where: { !$0.text.isEmpty }) else { return }
        if rows.count >= limits.rows { throw TableFault.tooManyRows(limit: limits.rows).at(row[last].location) }
        for cell in row[...last] {
            let length = cell.text.utf8.count
            if length > limits.cell { throw TableFault.cellTooLong(limit: limits.cell).at(cell.location) }
            characters += length
        }
        if characters > limits.text { throw TableFault.tooMuchText(limit: limits.text).at(row[last].location) }
        width = max(width, last + 1)
        rows.append(row)
    }
}

extension Grid {
    /// The cell at a place counted from 0; an empty one where the row is too short.
    func cell(_ row: Int, _ column: Int) -> Table.Cell {
        let cells = rows[row]
        return column < cells.count ? cells[column] : emptyCell(line: cells.first?.location.line, column: column)
    }
}
