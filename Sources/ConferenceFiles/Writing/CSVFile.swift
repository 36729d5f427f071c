import ConferenceModel

/// A table as spreadsheets of a language expect it: with a byte order mark, for them to see that it is UTF-8, and with
/// their separator, since the comma is the French decimal sign.
struct CSVFile<Column: TableColumn> {
    private let columns: [Column]
    private let rows: [[Column: String]]
    private let language: Language

    init(_ columns: [Column], _ rows: [[Column: String]], _ language: Language) {
        (self.columns, self.rows, self.language) = (columns, rows, language)
    }

    var text: String {
        let separator = language == .fr ? ";" : ","
        let lines = [columns.map(\.words[language])] + rows.map { row in columns.map { row[$0] ?? "" } }
        return "\u{FEFF}" + lines.map { $0.map { Self.cell($0) }.joined(separator: separator) + "\r\n" }.joined()
    }

    /// A cell that a spreadsheet would take for a formula begins with a space, which nobody reads.
    static func cell(_ text: String, quoting special: String = ";,\"\n\r") -> String {
        let neutral = text.first.map("=+-@\t\r".contains) == true ? " " + text : text
        guard neutral.contains(where: special.contains) else { return neutral }
        return "\"\(neutral.replacing("\"", with: "\"\""))\""
    }
}
