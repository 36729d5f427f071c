internal import ConferenceModel

/// Rows of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe; so does one that
/// looks as if it had been given one.
struct DelimitedText {
    let separator: Character
    /// Whether every cell stands in quotation marks, or only those that need them.
    var quotesAll = false

    func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: String(separator)) + "\r\n" }.joined()
    }

    private func cell(_ text: String) -> String {
        let line = text.line.trimmed
        let isFormula = line.drop { $0 == "'" }.first.map("=+-@".contains) == true
        let neutral = isFormula ? "'" + line : line
        guard quotesAll || neutral.contains(where: { $0 == separator || $0 == "\"" }) else { return neutral }
        return "\"" + neutral.replacing("\"", with: "\"\"") + "\""
    }
}
