import ConferenceModel

/// The cells of a sheet or CSV file as they stand, before any of them is known to be a heading.
///
/// Filled in reading order; its limits hold at every step, so that a hostile file cannot make it large.
struct Grid {
    let name: String
    private(set) var rows: [[Table.Cell]] = []
    private let limits: TableLimits
    private var characters = 0

    init(name: String, limits: TableLimits) { (self.name, self.limits) = (name, limits) }

    /// Appends a row of cells, the first in the first column. White space is trimmed, trailing cells without text are
    /// dropped, and a row without any text leaves nothing.
    /// - Throws: `too-many-rows`, `too-many-columns`, `cell-too-long`, `too-much-text`.
    mutating func append(_ row: [Table.Cell]) throws(Diagnostic) {
        guard let last = row.lastIndex(where: { !$0.text.isEmpty }) else { return }
        if last >= limits.columns { throw TableFault.tooManyColumns(limit: limits.columns).at(row[last].location) }
        if rows.count >= limits.rows { throw TableFault.tooManyRows(limit: limits.rows).at(row[last].location) }
        for cell in row[...last] {
            let length = cell.text.utf8.count
            if length > limits.cell { throw TableFault.cellTooLong(limit: limits.cell).at(cell.location) }
            characters += length
        }
        if characters > limits.text { throw TableFault.tooMuchText(limit: limits.text).at(row[last].location) }
        rows.append(Array(row[...last]))
    }
}
