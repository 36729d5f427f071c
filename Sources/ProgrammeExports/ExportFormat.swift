package import ConferenceModel

/// The formats in which a programme leaves Colloque: this list is the only one.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// A flat table for spreadsheets, one paper a row. See ``FlatTable``.
    case csv
    /// A page for the web, phones and the printer, in one file. See ``ProgrammePage``.
    case html
    /// That page on paper, in one of the ``PrintForm``s. A browser has to print it: see ``UnprintedPage``.
    case pdf
    /// A calendar to subscribe to. See ``ICalendar``.
    case ics
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
        case .pdf:
            Text(fr: "la même sur papier (--print), par Chromium", en: "the same on paper (--print), by Chromium")
        case .ics: Text(fr: "agenda auquel s’abonner (iCalendar)", en: "calendar to subscribe to (iCalendar)")
        case .md: Text(fr: "tableaux en Markdown", en: "tables in Markdown")
        case .cosplib:
            Text(
                fr: "classeur .xlsx, pour le vérificateur de CoSPLib", en: ".xlsx workbook, for the checker of CoSPLib")
        }
    }

    /// The whole file, text in UTF-8; the same edition gives the same bytes.
    package func export(_ edition: Edition) throws -> [UInt8] {
        switch self {
        case .csv: Array(FlatTable(edition).text.utf8)
        case .html: Array(ExportFormat.page(of: edition, printed: .grid).utf8)
        case .pdf: throw UnprintedPage()
        case .ics: Array(ICalendar(edition).text.utf8)
        case .md: Array(MarkdownDocument(edition).text.utf8)
        case .cosplib: try CoSPLibLayout(edition.programme, of: edition.conference).bytes()
        }
    }

    /// The page of an edition, that prints in a form.
    package static func page(of edition: Edition, printed form: PrintForm) -> String {
        ProgrammePage(edition, printed: form).text
    }
}
