package import ConferenceModel

/// The files of a folder that is read back as the same conference.
package struct FolderFiles {
    private let conference: Conference
    private let language: Language
    private let annotations: SettingsAnnotations

    /// - Parameter language: of keys, headings and names of files.
    package init(_ conference: Conference, language: Language) {
        self.init(conference, language: language, annotations: SettingsAnnotations())
    }

    init(_ conference: Conference, language: Language, annotations: SettingsAnnotations) {
        (self.conference, self.language, self.annotations) = (conference, language, annotations)
    }

    /// The name of the table of papers.
    static let papers = Text(fr: "communications.csv", en: "papers.csv")

    /// Names and contents, to be written as UTF-8.
    package var files: [(name: String, content: String)] {
        let penalties = PenaltyRows(conference).rows
        let speakers = SpeakerRows(conference, language, said: annotations.said).rows
        return [
            ("colloque.yaml", SettingsFile(conference, language: language, annotations: annotations).text),
            (Self.papers[language], table(PaperRows(conference, language, standard: annotations.durations).rows)),
            (Text(fr: "intervenants.csv", en: "speakers.csv")[language], speakers.isEmpty ? "" : table(speakers)),
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
