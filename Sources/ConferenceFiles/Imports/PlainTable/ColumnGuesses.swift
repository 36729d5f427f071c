import ConferenceModel

/// Guesses what the headings of a table mean, each meaning once.
struct ColumnGuesses {
    /// By heading, in their order.
    private(set) var guesses: [ColumnGuess] = []
    private var places: [ImportColumn: Int] = [:]

    /// Choices come first, then headings that are a word for a column, then those that come near one, then those that
    /// contain one.
    init(_ table: SourceTable, choices: [ColumnChoice], diagnostics: inout [Diagnostic]) {
        let headings = table.headings.map(\.text)
        var grounds: [Int: ColumnGuess.Ground] = [:]
        func take(_ column: ImportColumn?, _ heading: Int, _ ground: ColumnGuess.Ground) {
            guard let column, places[column] == nil, grounds[heading] == nil else { return }
            (places[column], grounds[heading]) = (heading, ground)
        }
        for choice in choices {
            if let heading = headings.firstIndex(where: { $0.folded == choice.heading.folded }) {
                take(choice.column, heading, .chosen)
            } else {
                let suggestion = Spelling.nearest(to: choice.heading, among: headings)
                let place = Location(file: table.name, line: table.headings.first?.location.line)
                diagnostics.append(ImportFault.unknownColumn(choice.heading, suggestion: suggestion).at(place))
            }
        }
        for (index, heading) in headings.enumerated() { take(Self.reading(heading), index, .known) }
        for (index, heading) in headings.enumerated() {
            take(ImportColumn.suggestion(for: heading).flatMap(ImportColumn.reading), index, .near)
        }
        for (index, heading) in headings.enumerated() { take(Self.contained(in: heading), index, .near) }
        let columns = Dictionary(uniqueKeysWithValues: places.map { ($1, $0) })
        guesses = headings.enumerated().map { index, heading in
            ColumnGuess(heading: heading, column: columns[index], ground: grounds[index] ?? .known)
        }
    }

    /// The key of the column’s heading, as rows have it.
    subscript(column: ImportColumn) -> String? { places[column].map { SourceRow.key(guesses[$0].heading) } }

    private static func reading(_ heading: String) -> ImportColumn? {
        // The key of `#` is empty, as is that of many a sign.
        heading.key.isEmpty ? (heading == "#" ? .id : nil) : ImportColumn.reading(heading)
    }

    /// `Titre définitif (200 signes)` contains a word for a title; the longest word decides.
    private static func contained(in heading: String) -> ImportColumn? {
        let words = heading.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let found = ImportColumn.allCases.flatMap { column in
            ([column.words.fr, column.words.en] + column.synonyms).map { (column: column, word: $0.folded) }
        }
        .filter { $0.word.count > 2 && words.contains($0.word) }
        return found.max { $0.word.count < $1.word.count }?.column
    }
}
