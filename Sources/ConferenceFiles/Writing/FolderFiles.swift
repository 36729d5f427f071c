package import ConferenceModel

/// The files of a folder that is read back as the same conference.
package struct FolderFiles {
    private let conference: Conference
    private let language: Language

    /// - Parameter language: of keys, headings and names of files.
    package init(_ conference: Conference, language: Language) {
        (self.conference, self.language) = (conference, language)
    }

    /// Names and contents, to be written as UTF-8.
    package var files: [(name: String, content: String)] {
        let penalties = PenaltyRows(conference).rows
        return [
            ("colloque.yaml", SettingsFile(conference, language: language).text),
            (Text(fr: "communications.csv", en: "papers.csv")[language], table(PaperRows(conference, language).rows)),
            (Text(fr: "intervenants.csv", en: "speakers.csv")[language], table(SpeakerRows(conference, language).rows)),
            (Text(fr: "pénalités.csv", en: "penalties.csv")[language], penalties.isEmpty ? "" : table(penalties)),
        ].filter { !$1.isEmpty }
    }

    /// Without the columns that say nothing.
    private func table<Column: TableColumn>(_ rows: [[Column: String]]) -> String {
        let columns = Column.allCases.filter { column in
            Column.mandatory.contains(column) || rows.contains { $0[column]?.isEmpty == false }
        }
        return CSVFile(columns, rows, language).text
    }
}
