import ConferenceModel

/// A table whose columns are known.
struct RecordTable<Column: TableColumn> {
    /// One row, with a place for what it lacks.
    struct Record {
        fileprivate let cells: [Column: Table.Cell]
        let location: Location

        /// `nil` when the column is missing or the cell empty.
        subscript(column: Column) -> Table.Cell? {
            cells[column].flatMap { $0.text.isEmpty ? nil : $0 }
        }

        /// Where a value stands, or should.
        func location(of column: Column) -> Location { cells[column]?.location ?? location }

        func list(_ column: Column) -> [Located<String>] {
            self[column].map { cell in cell.text.list().map { Located(value: $0, location: cell.location) } } ?? []
        }

        /// `;` separates people; `,` does only where there is none, for names may contain one.
        func people(_ column: Column) -> [Located<String>] {
            guard let cell = self[column] else { return [] }
            let separators: Set<Character> = cell.text.contains(";") ? [";", "\n"] : [",", "\n"]
            return cell.text.list(separators: separators).map { Located(value: $0, location: cell.location) }
        }
    }

    let records: [Record]

    /// - Parameter diagnostics: receives what is to be said about headings, and `empty-table`.
    init(_ table: Table, diagnostics: inout [Diagnostic]) {
        var columns: [(column: Column, index: Int)] = []
        var headings: [Column: Table.Cell] = [:]
        for (index, heading) in table.headings.enumerated() {
            guard let column = Column.reading(heading.text) else {
                let suggestion = Column.suggestion(for: heading.text)
                diagnostics.append(ColumnFault.unknownColumn(heading.text, suggestion: suggestion).at(heading.location))
                continue
            }
            if let first = headings[column] {
                // The same heading twice is reported where the table is read.
                guard first.text.folded != heading.text.folded else { continue }
                diagnostics.append(
                    ColumnFault.repeatedColumn(heading.text, first.text, first.location).at(heading.location))
            } else {
                headings[column] = heading
                columns.append((column, index))
            }
        }
        let place = table.headings.first?.location ?? Location(file: table.name)
        let missing = Column.mandatory.filter { headings[$0] == nil }
        diagnostics += missing.map { column in
            ColumnFault.missingColumn(column.words, near: Self.near(column, in: table)).at(place)
        }
        if table.rows.isEmpty { diagnostics.append(ColumnFault.emptyTable.at(place)) }
        // Without its mandatory columns every row would repeat the same complaint.
        records =
            !missing.isEmpty
            ? []
            : table.rows.map { row in
                let cells = columns.compactMap { column, index in
                    row.indices.contains(index) ? (column, row[index]) : nil
                }
                return Record(
                    cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }),
                    location: Location(file: table.name, line: row.first?.location.line))
            }
    }

    /// An unknown heading that was probably meant to be this column.
    private static func near(_ column: Column, in table: Table) -> String? {
        let unknown = table.headings.map(\.text).filter { Column.reading($0) == nil }
        return [column.words.fr, column.words.en].lazy.compactMap { Spelling.closest(to: $0, among: unknown) }.first
    }
}
