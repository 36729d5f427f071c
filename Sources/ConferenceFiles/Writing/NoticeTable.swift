package import ConferenceModel

/// The table of a mail merge: one person a row.
package struct NoticeTable {
    package struct Row: Sendable {
        package let name: String
        package let email: String
        package let language: Language
        package let subject: String
        package let message: String

        package init(name: String, email: String, language: Language, subject: String, message: String) {
            (self.name, self.email, self.language) = (name, email, language)
            (self.subject, self.message) = (subject, message)
        }
    }

    private let rows: [Row]
    private let language: Language

    /// - Parameter language: of the headings.
    package init(_ rows: [Row], language: Language) { (self.rows, self.language) = (rows, language) }

    package var text: String {
        let cells = rows.map { row -> [Column: String] in
            [
                .name: row.name, .email: row.email, .language: row.language.rawValue, .subject: row.subject,
                .message: row.message,
            ]
        }
        return CSVFile(Array(Column.allCases), cells, language).text
    }

    private enum Column: TableColumn {
        case name, email, language, subject, message

        static let mandatory: [Column] = []

        var words: Text {
            switch self {
            case .name: Text(fr: "nom", en: "name")
            case .email: Text(fr: "courriel", en: "e-mail")
            case .language: Text(fr: "langue", en: "language")
            case .subject: Text(fr: "objet", en: "subject")
            case .message: Text("message")
            }
        }
    }
}
