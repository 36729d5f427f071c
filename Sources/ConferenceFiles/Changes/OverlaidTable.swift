import ConferenceModel

/// A table of the organiser's over which changes are laid: a cell that is changed tells the place of its change, so that
/// what is wrong with it is told there.
struct OverlaidTable<Column: TableColumn> {
    private(set) var table: Table
    private var columns: [Column: Int] = [:]

    init(_ table: Table) {
        self.table = table
        for (index, heading) in table.headings.enumerated() {
            guard let column = Column.reading(heading.text), columns[column] == nil else { continue }
            columns[column] = index
        }
    }

    func text(_ column: Column, ofRow row: Int) -> String { cell(column, ofRow: row)?.text ?? "" }

    func cell(_ column: Column, ofRow row: Int) -> Table.Cell? {
        columns[column].flatMap { table.rows[row].indices.contains($0) ? table.rows[row][$0] : nil }
    }

    /// What stands in a column, row by row.
    func texts(_ column: Column) -> [String] { table.rows.indices.map { text(column, ofRow: $0) } }

    mutating func set(_ column: Column, ofRow row: Int, to text: String, at location: Location) {
        let index = index(of: column)
        var rows = table.rows
        rows[row][index] = Table.Cell(text: text, location: location)
        table = Table(name: table.name, headings: table.headings, rows: rows)
    }

    mutating func append(_ cells: [Column: Table.Cell], at location: Location) {
        // In the table's own order, for the columns that are added to be in one.
        for column in Column.allCases where cells[column] != nil { _ = index(of: column) }
        var row = Array(repeating: Table.Cell(text: "", location: location), count: table.headings.count)
        for (column, cell) in cells { if let index = columns[column] { row[index] = cell } }
        table = Table(name: table.name, headings: table.headings, rows: table.rows + [row])
    }

    /// Where the column stands; it is added to a table that lacks it.
    private mutating func index(of column: Column) -> Int {
        if let index = columns[column] { return index }
        let top = Location(file: table.name)
        let heading = Table.Cell(text: column.words.fr, location: table.headings.first?.location ?? top)
        table = Table(
            name: table.name, headings: table.headings + [heading],
            rows: table.rows.map { $0 + [Table.Cell(text: "", location: $0.first?.location ?? top)] })
        columns[column] = table.headings.count - 1
        return table.headings.count - 1
    }
}
