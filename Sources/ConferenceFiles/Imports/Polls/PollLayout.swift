import ConferenceModel

/// Where a poll has its days, hours, names and answers.
struct PollLayout {
    private(set) var options: [(option: Poll.Option, column: Int)] = []
    private(set) var otherColumns: [String] = []
    /// The column of a form's check boxes, which are all in one cell.
    private(set) var boxes: Int?
    /// Places of the rows of people.
    private(set) var rows: [Int] = []
    private var names: [Int] = [0]

    /// `nil` where a grid is laid out in another way.
    init?(_ grid: Grid) {
        guard readOptions(grid) || readBoxes(grid) else { return nil }
    }

    func name(ofRow row: Int, in grid: Grid) -> Located<String>? {
        let text = names.map { grid.cell(row, $0).text }.filter { !$0.isEmpty }.joined(separator: " ")
        guard !text.isEmpty, !Self.totals.contains(text.key) else { return nil }
        return Located(value: PersonName.reading(text), location: grid.cell(row, names[0]).location)
    }

    private static let totals: Set = [
        "count", "total", "totaux", "totals", "somme", "sum", "nombre", "decompte", "resultat",
        "resultats",
        "bestoption", "meilleuroption", "votes",
    ]

    // MARK: - A column for each of the hours

    private mutating func readOptions(_ grid: Grid) -> Bool {
        guard let first = grid.rows.indices.prefix(12).first(where: { Self.isHeading($0, of: grid) })
        else {
            return false
        }
        let last = grid.rows.indices[first...].prefix { Self.isHeading($0, of: grid) }.last ?? first
        let lines = Array(first...last)
        // A list of papers may ask for days, too.
        let isList = lines.contains { ColumnGuesses.known(grid.rows[$0].map(\.text)).contains(.title) }
        guard lines.count <= 3, !isList else { return false }
        var carried = Array(repeating: "", count: lines.count)
        for column in 0..<grid.width {
            let own = lines.map { Self.inBrackets(grid.cell($0, column).text) }
            guard own.contains(where: { !$0.isEmpty }) else { continue }
            let parts = zip(lines.indices, own).map { place, text -> String in
                guard text.isEmpty, place < lines.count - 1 else { return text }
                return carried[place]
            }
            guard Self.saysHours(own.last ?? "") || Self.saysHours(own.first ?? "") else {
                let isName = Self.isName(own.joined(separator: " "))
                if isName, options.isEmpty {
                    names =
                        names == [0] && column > 0 && !Self.isName(grid.cell(last, 0).text) ? [column] : names
                    if column > 0, !names.contains(column) { names.append(column) }
                } else if column > 0 {
                    otherColumns.append(own.first { !$0.isEmpty } ?? "")
                }
                continue
            }
            carried = parts
            let days = parts.dropLast().reversed().filter { !$0.isEmpty }.joined(separator: " ")
            let location = lines.map { grid.cell($0, column) }.last { !$0.text.isEmpty }?.location
            options.append(
                (
                    Poll.Option(
                        day: days, hours: parts.last ?? "", location: location ?? Location(file: grid.name)),
                    column
                ))
        }
        rows = Array(grid.rows.indices.dropFirst(last + 1))
        return options.count > 1
    }

    /// Whether all cells of a row, beside those of names and other matters, are days, hours or months.
    private static func isHeading(_ row: Int, of grid: Grid) -> Bool {
        let cells = grid.rows[row].map { inBrackets($0.text) }
        let filled = cells.dropFirst().filter { !$0.isEmpty }
        let hours = filled.filter(saysHours)
        guard !hours.isEmpty, PollAnswer(reading: filled[0]) == nil else { return false }
        // A single month, or the day of several hours, stands in a merged cell.
        return hours.count == filled.count ? filled.count > 1 || cells[0].isEmpty : hours.count > 1
    }

    /// `Quand pouvez-vous venir ? [jeudi matin]`, as forms have it.
    private static func inBrackets(_ text: String) -> String {
        guard text.hasSuffix("]"), let start = text.lastIndex(of: "[") else { return text }
        return String(text[text.index(after: start)...].dropLast()).trimmed
    }

    /// Whether a heading is a day, hours, both, or a month with its year.
    static func saysHours(_ text: String) -> Bool {
        guard !text.isEmpty, text.count < 60 else { return false }
        var parser = PhraseParser(text)
        if (try? parser.phrase(momentsToo: true)) != nil { return true }
        var time = PhraseParser(text)
        if (try? time.time()) ?? nil != nil, time.isAtEnd { return true }
        var month = PhraseParser(text)
        return month.monthAndYear() && month.isAtEnd
    }

    private static func isName(_ heading: String) -> Bool {
        let words = heading.folded.split { !$0.isLetter }
        let known: Set<Substring> = [
            "nom", "noms", "prenom", "name", "names", "participant", "participants", "participante",
            "personne",
            "intervenant", "intervenante", "intervenants", "speaker", "surname", "qui", "who",
        ]
        return words.contains(where: known.contains)
    }

    // MARK: - The boxes of a form in one cell

    private mutating func readBoxes(_ grid: Grid) -> Bool {
        guard let headings = grid.rows.first, grid.rows.count > 1 else { return false }
        let columns = headings.indices
        // A list of papers is no poll.
        guard !columns.contains(where: { ImportColumn.reading(headings[$0].text) == .title }) else {
            return false
        }
        names = columns.filter { Self.isName(headings[$0].text) }
        let first = columns.filter { ImportColumn.reading(headings[$0].text) == .firstName }
        names =
            first.isEmpty
            ? Array(names.prefix(1)) : Array(first.prefix(1)) + Array(names.filter { !first.contains($0) }.prefix(1))
        let found = columns.filter { column in
            !names.contains(column) && Self.asksWhen(headings[column].text)
                && grid.rows.dropFirst().contains { column < $0.count && !$0[column].text.isEmpty }
        }
        guard let boxes = found.first, found.count == 1, !names.isEmpty else { return false }
        self.boxes = boxes
        rows = Array(grid.rows.indices.dropFirst())
        otherColumns = columns.filter { $0 != boxes && !names.contains($0) }.map { headings[$0].text }
            .filter { !$0.isEmpty }
        return true
    }

    private static func asksWhen(_ heading: String) -> Bool {
        let key = heading.key
        return [
            "dispo", "availab", "quand", "when", "creneaux", "demijournees", "presen", "halfdays",
            "timeslots",
        ]
        .contains { key.contains($0) } && !key.contains("indispo") && !key.contains("unavailab")
    }
}

extension PhraseParser {
    /// `novembre 2030`, `November 2030`.
    mutating func monthAndYear() -> Bool {
        whole { parser in
            guard parser.takeWord(Self.month) != nil, parser.takeNumber(digits: 4...4) != nil else {
                return nil
            }
            return true
        } ?? false
    }
}
