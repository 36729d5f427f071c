import ConferenceModel

/// A line of the list of changes, in words that need not be right.
package struct ChangeLine: Hashable, Sendable {
    let kind: ChangeKind
    private let cells: [ChangeColumn: String]

    package init(_ kind: ChangeKind, _ subject: String, value: String = "", _ more: [ChangeColumn: String] = [:]) {
        self.kind = kind
        cells = more.merging([.subject: subject, .value: value]) { $1 }
    }

    /// What stands in a column, in a list of the language.
    func text(_ column: ChangeColumn, in language: Language) -> String {
        column == .change ? kind.words[language] : cells[column] ?? ""
    }

    /// Columns in which it says something.
    var columns: [ChangeColumn] { ChangeColumn.allCases.filter { !text($0, in: .en).isEmpty } }
}
