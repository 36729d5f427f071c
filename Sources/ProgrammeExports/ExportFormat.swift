package import ConferenceModel

/// The formats in which a programme leaves Colloque: this list is the only one.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// A flat table for spreadsheets, one paper a row. See ``FlatTable``.
    case csv
    /// A page for the web, phones and the printer, in one file. See ``ProgrammePage``.
    case html
    /// Tables in Markdown. See ``MarkdownDocument``.
    case md
    /// A workbook in the layout of CoSPLib's solution files. See ``CoSPLibLayout``.
    case cosplib

    /// Of the file's name.
    package var fileExtension: String { self == .cosplib ? "xlsx" : rawValue }

    /// What the format is for, in one line.
    package var text: Text {
        switch self {
        case .csv:
            Text(fr: "tableau pour tableur, une communication par ligne", en: "spreadsheet table, one paper a row")
        case .html: Text(fr: "page web imprimable, en un seul fichier", en: "printable web page, in one file")
        case .md: Text(fr: "tableaux en Markdown", en: "tables in Markdown")
        case .cosplib:
            Text(
                fr: "classeur .xlsx, pour le vérificateur de CoSPLib", en: ".xlsx workbook, for the checker of CoSPLib")
        }
    }

    /// The whole file, text in UTF-8; the same programme gives the same bytes.
    package func export(
        _ programme: Programme, of conference: Conference, proof: Proof? = nil, language: Language
    ) throws -> [UInt8] {
        switch self {
        case .csv: Array(FlatTable(programme, of: conference, language: language).text.utf8)
        case .html: Array(ProgrammePage(programme, of: conference, proof: proof, language: language).text.utf8)
        case .md: Array(MarkdownDocument(programme, of: conference, proof: proof, language: language).text.utf8)
        case .cosplib: try CoSPLibLayout(programme, of: conference).bytes()
        }
    }
}
