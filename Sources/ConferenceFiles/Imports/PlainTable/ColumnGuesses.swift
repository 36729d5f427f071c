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
                diagnostics.append(
                    ImportFault.unknownColumn(choice.heading, suggestion: suggestion).at(place))
            }
        }
        for (index, heading) in headings.enumerated() { take(Self.reading(heading), index, .known) }
        for (index, heading) in headings.enumerated() { take(Self.near(heading), index, .near) }
        for (index, heading) in headings.enumerated() {
            take(Self.contained(in: heading), index, .near)
        }
        distinguishPresenters(in: table)
        let columns = Dictionary(uniqueKeysWithValues: places.map { ($1, $0) })
        guesses = headings.enumerated().map { index, heading in
            ColumnGuess(heading: heading, column: columns[index], ground: grounds[index] ?? .known)
        }
    }

    /// The key of the column’s heading, as rows have it.
    subscript(column: ImportColumn) -> String? {
        places[column].map { SourceRow.key(guesses[$0].heading) }
    }

    /// How many headings of a row are words for columns.
    static func known(_ headings: [String]) -> Set<ImportColumn> {
        Set(headings.compactMap { reading($0) })
    }

    /// `Presenter` with yes and no says whether the person of the row speaks, not who does.
    private mutating func distinguishPresenters(in table: SourceTable) {
        guard let heading = places[.speakers], places[.presents] == nil else { return }
        let key = SourceRow.key(table.headings[heading].text)
        let values = table.rows.map { $0.text(key) }.filter { !$0.isEmpty }
        guard !values.isEmpty, values.allSatisfy({ Answer.reading($0) != nil }) else { return }
        (places[.speakers], places[.presents]) = (nil, heading)
    }

    private static func reading(_ heading: String) -> ImportColumn? {
        // The key of `#` is empty, as is that of many a sign.
        if heading.key.isEmpty { return heading == "#" ? .id : nil }
        return ImportColumn.reading(heading) ?? ImportColumn.reading(neutral(heading))
    }

    /// A slip of a word; longer words are other words: `conference` is no `conférencier`.
    private static func near(_ heading: String) -> ImportColumn? {
        guard let suggestion = ImportColumn.suggestion(for: heading) else { return nil }
        guard abs(suggestion.key.count - heading.key.count) < 2 else { return nil }
        return ImportColumn.reading(suggestion)
    }

    /// `Titre définitif (200 signes)` contains a word for a title; the longest word decides.
    private static func contained(in heading: String) -> ImportColumn? {
        let words =
            " " + neutral(heading).folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            + " "
        let found = ImportColumn.allCases.flatMap { column in
            ([column.words.fr, column.words.en] + column.synonyms).map { word in
                (
                    column: column,
                    word: word.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
                )
            }
        }
        .filter { $0.word.count > 2 && !vague.contains($0.word) && words.contains(" \($0.word) ") }
        return found.max { $0.word.count < $1.word.count }?.column
    }

    /// Words that mean a column where they stand alone, and many other things inside of others.
    private static let vague: Set = [
        "first", "last", "paper", "time", "hour", "heure", "place", "contact", "date", "communication",
        "submission",
        "family", "code", "end", "until", "begin", "company", "fin", "presente",
    ]

    /// `Communicant·e·s`, `Auteur(e)s` → `Communicant`, `Auteurs`.
    private static func neutral(_ heading: String) -> String {
        heading.replacing(/(\p{L})\((?:e|es|s|rice|trice|ice|euse)s?\)/) { $0.1 }
            .replacing(
                /(\p{L})(?:[·•‧.\-](?:e|es|s|rice|rices|trice|trices|ice|ices|euse|euses))+(?!\p{L})/
            ) { $0.1 }
    }
}
