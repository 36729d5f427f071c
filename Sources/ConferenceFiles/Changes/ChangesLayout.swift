import ConferenceModel

/// How the organiser's list of changes is laid out: where its lines stand in its text.
struct ChangesLayout {
    let delimiter: Character
    /// `\r\n`, as the first line ends.
    let lineEnd: String
    /// Whether the last line has an end.
    let isEnded: Bool
    /// By place in a line; `nil` = a column of the organiser's own.
    let columns: [ChangeColumn?]
    /// Places of lines that change something, and of empty ones between or after them.
    let changes, emptyLines: [Int]
    private let lines: [CommaSeparatedValues.Line]
    private let heading: Int

    /// - Throws: that it cannot be read as a table.
    init(of text: String, name: String) throws(Diagnostic) {
        try ChangesLayout.check(text, name)
        (lines, delimiter) = try CommaSeparatedValues.lines(text, name: name, limits: .standard)
        let isHeading = { (line: CommaSeparatedValues.Line) in
            !line.isEmpty && line.cells[0].text.lowercased() != "sep="
        }
        guard let heading = lines.firstIndex(where: isHeading) else { throw FileFault.emptyFile.at(name) }
        self.heading = heading
        var columns: [ChangeColumn?] = []
        for cell in lines[heading].cells {
            let column = ChangeColumn.reading(cell.text)
            columns.append(columns.contains(column) ? nil : column)
        }
        self.columns = columns
        let rows = lines.indices.dropFirst(heading + 1)
        changes = rows.filter { [lines] in !lines[$0].isEmpty }
        emptyLines = rows.filter { [lines] in lines[$0].isEmpty }
        let ends = Array(text.utf8)[lines[heading].bytes].suffix(2).filter { [10, 13].contains($0) }
        lineEnd = ends.isEmpty ? "\r\n" : String(decoding: ends, as: UTF8.self)
        isEnded = text.utf8.last.map { [10, 13].contains($0) } ?? true
    }

    private static func check(_ text: String, _ name: String) throws(Diagnostic) {
        var faults: [Diagnostic] = []
        let table = try Table(
            CommaSeparatedValues.grid(text, name: name, limits: .standard), hasHeadings: true, diagnostics: &faults)
        _ = RecordTable<ChangeColumn>(table, diagnostics: &faults)
        if let error = faults.first(where: { $0.severity == .error && $0.name != "empty-table" }) { throw error }
    }

    /// What a line says in a column.
    func text(_ column: ChangeColumn, ofLine line: Int) -> String? {
        columns.firstIndex(of: column).flatMap { place in
            lines[line].cells.indices.contains(place) ? lines[line].cells[place].text : nil
        }
    }

    /// A cell as the list has to write it.
    func cell(_ text: String) -> String { CSVFile<ChangeColumn>.cell(text, quoting: ";,\t\"\n\r") }

    /// The text with further headings.
    func heading(of text: String, with headings: [String]) -> String {
        var bytes = Array(text.utf8)
        let end = lines[heading].bytes.last { ![10, 13].contains(bytes[$0]) }.map { $0 + 1 } ?? 0
        bytes.insert(contentsOf: headings.map { String(delimiter) + cell($0) }.joined().utf8, at: end)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text without some lines; it ends as it did.
    func text(_ text: String, withoutLines removed: ClosedRange<Int>) -> String {
        var bytes = Array(text.utf8)
        var range = lines[removed.lowerBound].bytes.lowerBound..<lines[removed.upperBound].bytes.upperBound
        if !isEnded, range.upperBound == bytes.count {
            let before = bytes[..<range.lowerBound].reversed().prefix(lineEnd.utf8.count)
            range = range.lowerBound - before.prefix { [10, 13].contains($0) }.count..<range.upperBound
        }
        bytes.removeSubrange(range)
        return String(decoding: bytes, as: UTF8.self)
    }
}
