package import ConferenceModel

/// The small example that `colloque new` writes: a conference that can be solved as it is, with comments that say what
/// to change.
package enum ConferenceTemplate {
    /// Names and contents, to be written as UTF-8.
    package static func files(language: Language) -> [(name: String, content: String)] {
        switch language {
        case .fr:
            [
                ("colloque.yaml", frenchSettings),
                ("communications.csv", csv(PaperColumn.self, frenchPapers, .fr)),
                ("intervenants.csv", csv(SpeakerColumn.self, frenchSpeakers, .fr)),
                ("LISEZ-MOI.txt", TemplateGuide.text.fr),
            ]
        case .en:
            [
                ("colloque.yaml", englishSettings),
                ("papers.csv", csv(PaperColumn.self, englishPapers, .en)),
                ("speakers.csv", csv(SpeakerColumn.self, englishSpeakers, .en)),
                ("README.txt", TemplateGuide.text.en),
            ]
        }
    }

    /// With a byte order mark, for spreadsheets to see that it is UTF-8, and with the separator that they expect: the
    /// comma is the French decimal sign.
    private static func csv<Column: TableColumn>(
        _: Column.Type, _ rows: [[Column: String]], _ language: Language
    ) -> String {
        let separator = language == .fr ? ";" : ","
        let headings = Column.allCases.map(\.words[language])
        let lines = [headings] + rows.map { row in Column.allCases.map { row[$0] ?? "" } }
        return "\u{FEFF}"
            + lines.map { line in line.map { quoted($0) }.joined(separator: separator) + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ";,\"\n".contains($0) }) else { return cell }
        return "\"\(cell.replacing("\"", with: "\"\""))\""
    }
}
