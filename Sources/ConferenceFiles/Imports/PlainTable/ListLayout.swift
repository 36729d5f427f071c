import ConferenceModel

/// Where a sheet has its headings, and what its odd rows are: titles above, dividers between, totals below.
struct ListLayout {
    /// The grid from its headings on, without the rows that are no papers.
    let grid: Grid
    /// What a divider says, for the rows under it, by their line.
    private(set) var axes: [Int: String] = [:]
    /// Rows that are left out, with what they say.
    private(set) var odd: [(text: String, kind: OddRow, location: Location)] = []

    /// - Parameter headingLine: where the headings stand, from 1; `nil` = where most words for columns do.
    /// - Throws: that there is no such line.
    init(_ grid: Grid, headingLine: Int?) throws(Diagnostic) {
        let heading = try Self.heading(of: grid, headingLine)
        let titles = heading.map { Array(grid.rows[..<$0]) } ?? []
        odd = titles.compactMap { row in
            row.first { !$0.text.isEmpty }.map { ($0.text.oneLine, .title, $0.location) }
        }
        let first = heading ?? 0
        guard first < grid.rows.count else {
            self.grid = grid
            return
        }
        let words = grid.rows[first].map(\.text)
        let columns = words.map { ColumnGuesses.known([$0]).first }
        let title = columns.firstIndex(of: .title)
        let people = columns.indices.filter {
            [.speakers, .authors, .firstName, .lastName].contains(columns[$0])
        }
        var (kept, axis): ([Int], String?) = ([first], nil)
        for row in grid.rows.indices.dropFirst(first + 1) {
            let cells = grid.rows[row]
            let filled = cells.filter { !$0.text.isEmpty }
            guard let cell = filled.first else { continue }
            let isSigned = people.contains { $0 < cells.count && !cells[$0].text.isEmpty }
            if !isSigned || filled.count == 1, filled.contains(where: { Self.isTotal($0.text) }) {
                odd.append((filled.map(\.text.oneLine).joined(separator: " · "), .total, cell.location))
            } else if filled.count == 1, words.filter({ !$0.isEmpty }).count > 2,
                Self.isAxis(cell.text)
                    || (title != nil && title.map { $0 < cells.count && !cells[$0].text.isEmpty } != true
                        && cell.text.contains(where: \.isLetter) && cell.text.count > 3)
            {
                axis = cell.text.oneLine
                odd.append((cell.text.oneLine, .divider, cell.location))
            } else {
                kept.append(row)
                if let axis, let line = cell.location.line { axes[line] = axis }
            }
        }
        self.grid = grid.keeping(rows: kept)
    }

    /// The first of the first rows that has most words for columns, one for a title among them; `nil` = the first row.
    private static func heading(of grid: Grid, _ line: Int?) throws(Diagnostic) -> Int? {
        if let line {
            let found = grid.rows.firstIndex {
                $0.contains { $0.location.line == line && !$0.text.isEmpty }
            }
            guard let found else { throw ImportFault.noSuchRow(line).at(grid.name) }
            return found
        }
        let counts = grid.rows.prefix(15).map { row in
            let known = ColumnGuesses.known(row.map(\.text))
            return known.contains(.title) || known.count > 2 ? known.count : min(known.count, 1)
        }
        guard let most = counts.max(), most > 1, let first = counts.firstIndex(of: most), first > 0
        else { return nil }
        return first
    }

    private static func isAxis(_ text: String) -> Bool {
        let word = text.folded.prefix { $0.isLetter }
        return [
            "axe", "axis", "theme", "thematique", "atelier", "session", "seance", "panel", "track",
            "partie", "part",
            "section", "topic", "volet", "table", "symposium",
        ].contains(word)
    }

    private static func isTotal(_ text: String) -> Bool {
        let folded = text.folded
        return [
            "total", "totaux", "sous total", "subtotal", "grand total", "somme", "sum", "moyenne",
            "average",
            "nombre de", "number of",
        ].contains { folded == $0 || folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":") }
    }
}
