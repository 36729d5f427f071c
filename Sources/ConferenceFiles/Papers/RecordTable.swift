import ConferenceModel

/// A table whose columns are known.
struct RecordTable<Column: TableColumn> {
    /// One row, with a place for what it lacks.
    struct Record {
        let cells: [Column: Table.Cell]
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
        func people(_ column: Column) -> [Located<String>] { self[column].map { Self.people(in: $0) } ?? [] }

        static func people(in cell: Table.Cell) -> [Located<String>] {
            let separators: Set<Character> = cell.text.contains(";") ? [";", "\n"] : [",", "\n"]
            return cell.text.list(separators: separators).map { Located(value: $0, location: cell.location) }
        }
    }

    let records: [Record]
    /// Whether it has the columns without which it says nothing.
    let isLegible: Bool

    /// - Parameter diagnostics: receives what is to be said about headings, and `empty-table`.
    init(_ table: Table, diagnostics: inout [Diagnostic]) {
        let columns = Self.columns(of: table, diagnostics: &diagnostics)
        if table.rows.isEmpty { diagnostics.append(ColumnFault.emptyTable.at(Self.top(of: table))) }
        // Without its mandatory columns every row would repeat the same complaint.
        isLegible = Column.mandatory.allSatisfy { columns[$0] != nil }
        records = (isLegible ? table.rows : []).map { row in
            Record(
                cells: columns.compactMapValues { row.indices.contains($0) ? row[$0] : nil },
                location: Location(file: table.name, line: row.first?.location.line))
        }
    }

    /// The places of the columns in a row.
    private static func columns(of table: Table, diagnostics: inout [Diagnostic]) -> [Column: Int] {
        var columns: [Column: Int] = [:]
        var unknown: [Table.Cell] = []
        for (index, heading) in table.headings.enumerated() {
            guard let column = Column.reading(heading.text) else {
                unknown.append(heading)
                continue
            }
            guard let first = columns[column].map({ table.headings[$0] }) else {
                columns[column] = index
                continue
            }
            // The same heading twice is reported where the table is read.
            if first.text.folded != heading.text.folded {
                diagnostics.append(
                    ColumnFault.repeatedColumn(heading.text, first.text, first.location).at(heading.location))
            }
        }
        for column in Column.mandatory where columns[column] == nil {
            let near = [column.words.fr, column.words.en].lazy
                .compactMap { Spelling.nearest(to: $0, among: unknown.map(\.text)) }.first
            diagnostics.append(ColumnFault.missingColumn(column.words, near: near).at(top(of: table)))
            unknown.removeAll { $0.text == near }
        }
        for heading in unknown {
            let suggestion = Column.suggestion(for: heading.text)
            diagnostics.append(ColumnFault.unknownColumn(heading.text, suggestion: suggestion).at(heading.location))
        }
        return columns
    }

    private static func top(of table: Table) -> Location {
        table.headings.first?.location ?? Location(file: table.name)
    }
}
