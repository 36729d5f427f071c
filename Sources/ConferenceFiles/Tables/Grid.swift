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

    /// What stands in brackets behind the name of a workbook; the name of another file.
    var sheetName: String {
        guard isSheet, name.hasSuffix("]"), let start = name.firstIndex(of: "[") else { return name }
        return String(name[name.index(after: start)...].dropLast())
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
    /// Writes what the first of some lines has in a column, from 0, into those of them that have a row and nothing there.
    /// - Returns: whether it has anything.
    /// - Throws: `too-much-text`.
    mutating func fill(_ column: Int, of lines: ClosedRange<Int>) throws(Diagnostic) -> Bool {
        let places = rows.indices.filter { row in
            rows[row].contains { $0.location.line.map(lines.contains) ?? false }
        }
        guard let first = places.first, rows[first].first?.location.line == lines.lowerBound,
            column < rows[first].count, !rows[first][column].text.isEmpty
        else { return false }
        let value = rows[first][column]
        for place in places.dropFirst()
        where column >= rows[place].count || rows[place][column].text.isEmpty {
            let line = rows[place].first?.location.line
            while rows[place].count <= column {
                rows[place].append(emptyCell(line: line, column: rows[place].count))
            }
            let location = emptyCell(line: line, column: column).location
            rows[place][column] = Table.Cell(
                text: value.text, verbatim: value.verbatim, location: location)
            characters += value.text.utf8.count
        }
        if characters > limits.text {
            throw TableFault.tooMuchText(limit: limits.text).at(value.location)
        }
        return true
    }

    /// The same without some rows.
    func keeping(rows kept: [Int]) -> Grid {
        var grid = self
        grid.rows = kept.map { rows[$0] }
        return grid
    }

    /// The cell at a place counted from 0; an empty one where the row is too short.
    func cell(_ row: Int, _ column: Int) -> Table.Cell {
        let cells = rows[row]
        return column < cells.count ? cells[column] : emptyCell(line: cells.first?.location.line, column: column)
    }
}
