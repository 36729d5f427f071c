import ConferenceModel

/// A row of another program’s table, or an element of its XML, whose values are asked for by their headings.
struct SourceRow {
    private let cells: [(heading: String, key: String, cell: Table.Cell)]
    let location: Location

    init(_ cells: [(heading: String, cell: Table.Cell)], at location: Location) {
        self.cells = cells.map { ($0.heading, SourceRow.key($0.heading), $0.cell) }
        self.location = location
    }

    /// `#` is a heading, too.
    static func key(_ heading: String) -> String { heading.key.isEmpty ? heading.trimmed : heading.key }

    /// The first that is there and not empty; headings without accents, spaces and signs, in lower case.
    subscript(keys: String...) -> Table.Cell? {
        for key in keys {
            if let found = cells.first(where: { $0.key == key && !$0.cell.text.isEmpty }) { return found.cell }
        }
        return nil
    }

    func text(_ keys: String...) -> String {
        for key in keys {
            if let cell = self[key] { return cell.text }
        }
        return ""
    }

    /// What nobody asks for by one of these headings.
    func rest(besides keys: Set<String>) -> [(heading: String, cell: Table.Cell)] {
        cells.filter { !keys.contains($0.key) && !$0.cell.text.isEmpty }.map { ($0.heading, $0.cell) }
    }
}
