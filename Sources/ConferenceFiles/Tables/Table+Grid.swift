import ConferenceModel

extension Table {
    /// Takes the first row as headings; columns whose heading is empty are left out.
    /// - Parameter hasHeadings: `false` keeps every row as a row, each as wide as the widest.
    /// - Parameter diagnostics: receives `row-too-wide`, `duplicate-heading`, `column-without-heading`.
    /// - Throws: `empty-file`.
    init(_ grid: Grid, hasHeadings: Bool, diagnostics: inout [Diagnostic]) throws(Diagnostic) {
        guard let first = grid.rows.first else { throw FileFault.emptyFile.at(grid.name) }
        guard hasHeadings else {
            let columns = Array(0..<grid.width)
            self.init(name: grid.name, headings: [], rows: grid.rows.map { Table.row($0, columns: columns, in: grid) })
            return
        }
        let rows = grid.rows.dropFirst()
        let columns = first.indices.filter { !first[$0].text.isEmpty }
        let width = (columns.last ?? 0) + 1
        let headings = columns.map { first[$0] }
        diagnostics += Table.duplicates(in: headings)
        for column in 0..<width where first[column].text.isEmpty {
            guard let row = rows.first(where: { column < $0.count && !$0[column].text.isEmpty }) else { continue }
            diagnostics.append(TableFault.columnWithoutHeading(column + 1).at(row[column].location))
        }
        for row in rows {
            guard let extra = row.dropFirst(width).first(where: { !$0.text.isEmpty }) else { continue }
            diagnostics.append(TableFault.rowTooWide(columns: width).at(extra.location))
        }
        self.init(name: grid.name, headings: headings, rows: rows.map { Table.row($0, columns: columns, in: grid) })
    }

    /// The cells of these columns; those that the row is too short for are empty.
    private static func row(_ cells: [Cell], columns: [Int], in grid: Grid) -> [Cell] {
        columns.map { $0 < cells.count ? cells[$0] : grid.emptyCell(line: cells.first?.location.line, column: $0) }
    }

    private static func duplicates(in headings: [Cell]) -> [Diagnostic] {
        var seen: [String: Cell] = [:]
        return headings.compactMap { heading in
            guard let first = seen.updateValue(heading, forKey: heading.text.folded) else { return nil }
            return TableFault.duplicateHeading(heading.text, first: first.location).at(heading.location)
        }
    }
}
