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

    private static func csv<Column: TableColumn>(
        _: Column.Type, _ rows: [[Column: String]], _ language: Language
    ) -> String {
        CSVFile(Array(Column.allCases), rows, language).text
    }
}
