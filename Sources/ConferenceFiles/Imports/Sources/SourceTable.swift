import ConferenceModel

/// A table of another program, by the headings of its first row.
struct SourceTable {
    let name: String
    let headings: [Table.Cell]
    private let keys: Set<String>
    let rows: [SourceRow]

    /// `nil`, and reported, when it cannot be read.
    init?(_ grid: Grid, diagnostics: inout [Diagnostic]) {
        do throws(Diagnostic) {
            let table = try Table(grid, hasHeadings: true, diagnostics: &diagnostics)
            (name, headings) = (table.name, table.headings)
            keys = Set(table.headings.map { SourceRow.key($0.text) })
            rows = table.rows.map { row in
                let line = Location(file: table.name, line: row.first?.location.line)
                return SourceRow(zip(table.headings, row).map { ($0.text, $1) }, at: line)
            }
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    func has(_ keys: String...) -> Bool { keys.allSatisfy(self.keys.contains) }
}
