package import ConferenceModel
internal import WorkbookWriting

/// The formats in which a programme leaves Colloque: this list is the only one.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// A page for the web, phones and the printer, in one file. See ``ProgrammePage``.
    case html
    /// That page on paper, in one of the ``PrintForm``s. A browser has to print it: see ``UnprintedPage``.
    case pdf
    /// A calendar to subscribe to. See ``ICalendar``.
    case ics
    /// A workbook for Excel. See ``ProgrammeWorkbook``.
    case xlsx
    /// The same for LibreOffice.
    case ods
    /// A flat table for spreadsheets, one paper a row. See ``FlatTable``.
    case csv
    /// Tables in Markdown. See ``MarkdownDocument``.
    case md
    /// A document for LaTeX. See ``LaTeXDocument``.
    case latex
    /// For other programs. See ``ExportDocument``.
    case json
    /// `schedule.xml` for conference apps. See ``FrabXML``.
    case frabXML = "frab-xml"
    /// `schedule.json` for conference apps. See ``FrabJSON``.
    case frabJSON = "frab-json"
    /// `planning.csv` of sciencesconf. See ``SciencesConfPlanning``.
    case sciencesconf
    /// Contributions for Indico. See ``IndicoContributions``.
    case indico
    /// Slots for pretalx. See ``PretalxGrid``.
    case pretalx
    /// A workbook in the layout of CoSPLib's solution files. See ``CoSPLibLayout``.
    case cosplib

    /// Of the file's name: `programme.csv`, `schedule.xml`.
    package var fileName: String {
        switch self {
        case .latex: "programme.tex"
        case .frabXML: "schedule.xml"
        case .frabJSON: "schedule.json"
        case .sciencesconf: "planning.csv"
        case .indico: "indico.csv"
        case .pretalx: "pretalx.json"
        case .cosplib: "cosplib.xlsx"
        // `programme.json` is the programme as Colloque keeps it.
        case .json: "export.json"
        case .html, .pdf, .ics, .xlsx, .ods, .csv, .md: "programme.\(rawValue)"
        }
    }

    /// What the format is for, in one line.
    package var text: Text {
        switch self {
        case .html: Text(fr: "page web imprimable, en un seul fichier", en: "printable web page, in one file")
        case .pdf:
            Text(fr: "la même sur papier (--print), par Chromium", en: "the same on paper (--print), by Chromium")
        case .ics: Text(fr: "agenda auquel s’abonner (iCalendar)", en: "calendar to subscribe to (iCalendar)")
        case .xlsx:
            Text(fr: "classeur pour Excel, à relire et à modifier", en: "workbook for Excel, to read and to edit")
        case .ods: Text(fr: "le même pour LibreOffice", en: "the same for LibreOffice")
        case .csv:
            Text(fr: "tableau pour tableur, une communication par ligne", en: "spreadsheet table, one paper a row")
        case .md: Text(fr: "tableaux en Markdown", en: "tables in Markdown")
        case .latex: Text(fr: "document pour LaTeX", en: "document for LaTeX")
        case .json: Text(fr: "JSON pour d’autres programmes", en: "JSON for other programs")
        case .frabXML: Text(fr: "schedule.xml pour les applications", en: "schedule.xml for conference apps")
        case .frabJSON: Text(fr: "schedule.json pour les applications", en: "schedule.json for conference apps")
        case .sciencesconf: Text(fr: "planning.csv pour sciencesconf", en: "planning.csv for sciencesconf")
        case .indico: Text(fr: "communications pour Indico, en CSV", en: "contributions for Indico, in CSV")
        case .pretalx: Text(fr: "grille à réécrire dans pretalx, en JSON", en: "grid to write back to pretalx, in JSON")
        case .cosplib:
            Text(
                fr: "classeur .xlsx, pour le vérificateur de CoSPLib", en: ".xlsx workbook, for the checker of CoSPLib")
        }
    }

    /// The whole file, text in UTF-8; the same edition gives the same bytes.
    package func export(_ edition: Edition) throws -> [UInt8] {
        switch self {
        case .html: Array(ExportFormat.page(of: edition, printed: .grid).utf8)
        case .pdf: throw UnprintedPage()
        case .ics: Array(ICalendar(edition).text.utf8)
        case .xlsx: try ProgrammeWorkbook(edition).bytes(as: .excel)
        case .ods: try ProgrammeWorkbook(edition).bytes(as: .openDocument)
        case .csv: Array(FlatTable(edition).text.utf8)
        case .md: Array(MarkdownDocument(edition).text.utf8)
        case .latex: Array(LaTeXDocument(edition).text.utf8)
        case .json: try ExportDocument(edition).json()
        case .frabXML: Array(FrabXML(edition).text.utf8)
        case .frabJSON: try FrabJSON(edition).json()
        case .sciencesconf: Array(SciencesConfPlanning(edition).text.utf8)
        case .indico: Array(IndicoContributions(edition).text.utf8)
        case .pretalx: try PretalxGrid(edition).json()
        case .cosplib: try CoSPLibLayout(edition.programme, of: edition.conference).bytes()
        }
    }

    /// The page of an edition, that prints in a form.
    package static func page(of edition: Edition, printed form: PrintForm) -> String {
        ProgrammePage(edition, printed: form).text
    }
}
