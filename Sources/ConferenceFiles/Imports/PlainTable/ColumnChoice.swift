package import ConferenceModel

/// What the organiser says about a column: `title=Intitulé`.
package struct ColumnChoice: Sendable {
    package let column: ImportColumn
    package let heading: String

    /// `nil` unless it is the word for a column, `=` and a heading.
    package init?(_ written: String) {
        let parts = written.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2, let column = ImportColumn.reading(parts[0]), !parts[1].isEmpty else { return nil }
        (self.column, heading) = (column, parts[1])
    }

    /// The words for columns, for people who choose.
    package static var vocabulary: Text {
        let all = ImportColumn.allCases.map(\.words)
        return Text(fr: all.map(\.fr).joined(separator: ", "), en: all.map(\.en).joined(separator: ", "))
    }
}
