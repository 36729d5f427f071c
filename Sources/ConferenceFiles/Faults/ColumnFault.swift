package import ConferenceModel

/// What can be wrong with the headings of a table.
package enum ColumnFault: Fault {
    case unknownColumn(String, suggestion: String?)
    case repeatedColumn(String, String, Location)
    case missingColumn(Text, near: String?)
    case emptyTable

    package var name: String {
        switch self {
        case .unknownColumn: "unknown-column"
        case .repeatedColumn: "repeated-column"
        case .missingColumn: "missing-column"
        case .emptyTable: "empty-table"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownColumn(_, let suggestion): suggestion == nil ? .note : .warning
        default: .error
        }
    }

    package var text: Text {
        switch self {
        case .unknownColumn(let heading, let suggestion):
            Text(
                fr: "colonne inconnue, ignorée\u{A0}: \(heading.inGuillemets)",
                en: "unknown column, ignored: \(heading.inQuotes)") + .suggesting(suggestion)
        case .repeatedColumn(let heading, let other, let first):
            Text(
                fr:
                    "\(heading.inGuillemets) et \(other.inGuillemets) (\(first.description)) sont la même colonne\u{A0}: "
                    + "n’en garder qu’une",
                en:
                    "\(heading.inQuotes) and \(other.inQuotes) (\(first.description)) are the same column: keep only one"
            )
        case .missingColumn(let column, let near):
            Text(
                fr: "la colonne «\u{A0}\(column.fr)\u{A0}» (ou «\u{A0}\(column.en)\u{A0}») manque",
                en: "the column \"\(column.en)\" (or \"\(column.fr)\") is missing") + Self.renaming(near)
        case .emptyTable:
            Text(
                fr: "il n’y a aucune ligne sous les titres de colonne\u{A0}: remplir le tableau",
                en: "there is no row under the headings: fill in the table")
        }
    }

    private static func renaming(_ near: String?) -> Text {
        guard let near else { return Text(fr: "\u{A0}: l’ajouter", en: ": add it") }
        return Text(
            fr: " — faut-il renommer \(near.inGuillemets)\u{202F}?", en: " — should \(near.inQuotes) be renamed?")
    }
}
