import ConferenceModel

/// An .ods workbook (OpenDocument 1.3, ISO/IEC 26300), as LibreOffice writes it.
struct OpenDocumentWorkbook: Workbook {
    let name: String
    let sheets: [Sheet]
    private let limits: TableLimits
    private let tables: [MarkupElement]

    /// - Returns: `nil` if the archive is no .ods.
    init?(_ archive: ZipArchive, limits: TableLimits) throws(Diagnostic) {
        (self.limits, name) = (limits, archive.name)
        // The list of parts stays readable in a document with a password, and says which are encrypted.
        let manifest = try archive.markup("META-INF/manifest.xml", limits: limits)
        if manifest?.descendants("encryption-data").isEmpty == false {
            throw WorkbookFault.encryptedWorkbook.at(archive.name)
        }
        guard let root = try archive.markup("content.xml", limits: limits),
            let spreadsheet = root.first("body")?.first("spreadsheet")
        else { return nil }
        let hiddenStyles = Set(
            (root.first("automatic-styles")?.elements("style") ?? [])
                .filter { $0.first("table-properties")?["table:display"] == "false" }.compactMap { $0["style:name"] })
        tables = spreadsheet.elements("table")
        try Sheet.check(count: tables.count, in: archive.name)
        sheets = tables.enumerated().map { index, table in
            let isHidden = table["table:style-name"].map(hiddenStyles.contains) ?? false
            return Sheet(name: table["table:name"] ?? "", isHidden: isHidden, index: index)
        }
    }

    func grid(of sheet: Sheet, diagnostics: inout [Diagnostic]) throws(Diagnostic) -> Grid {
        var building = SheetGrid(name: "\(name)[\(sheet.name)]", limits: limits)
        var line = 1
        // Rows also stand in groups and in the headings that are repeated on every page.
        for row in tables[sheet.index].descendants("table-row") {
            let times = row.repetitions("table:number-rows-repeated")
            defer { line += times }
            let cells = cells(of: row, line: line, reporting: &building)
            if cells.isEmpty { continue }
            for copy in line..<line + times {
                for cell in cells { try building.add(CellText(cell.text), line: copy, column: cell.column) }
                try building.endRow()
            }
        }
        try building.endSheet()
        diagnostics += building.diagnostics
        return building.grid
    }

    /// The cells that have text, copies included, up to the first that stands too far right.
    private func cells(
        of row: MarkupElement, line: Int, reporting building: inout SheetGrid
    ) -> [(column: Int, text: String)] {
        var cells: [(column: Int, text: String)] = []
        var column = 1
        for cell in row.elements where cell.name == "table-cell" || cell.name == "covered-table-cell" {
            let columns = column..<column + cell.repetitions("table:number-columns-repeated")
            column = columns.upperBound
            // What a merged cell covers is not shown.
            let text = cell.name == "covered-table-cell" ? "" : cell.cellText.trimmed
            if text.isEmpty { continue }
            if cell["calcext:value-type"] == "error" {
                building.report(.cellError(text), line: line, column: columns.lowerBound)
                continue
            }
            building.merge(
                line: line, column: columns.lowerBound, rows: cell.repetitions("table:number-rows-spanned"))
            cells += columns.prefix(limits.columns + 1).map { ($0, text) }
            if column > limits.columns { break }
        }
        return cells
    }
}

extension MarkupElement {
    /// How often a cell or row is repeated, 1 unless it says otherwise; a sheet ends with a million empty rows.
    fileprivate func repetitions(_ attribute: String) -> Int {
        self[attribute].map { min(max(Int($0) ?? 1, 1), 10_000_000) } ?? 1
    }

    /// The value of a cell if it has a type that says more than the text shown.
    fileprivate var cellText: String {
        switch self["office:value-type"] {
        case "float", "percentage", "currency": self["office:value"].map(SpreadsheetNumber.text) ?? shownText
        case "date": self["office:date-value"].flatMap(SpreadsheetDate.text(ofISO:)) ?? shownText
        case "time": self["office:time-value"].flatMap(SpreadsheetDate.text(ofDuration:)) ?? shownText
        case "boolean": self["office:boolean-value"] ?? shownText
        default: self["office:string-value"] ?? shownText
        }
    }

    /// The paragraphs of a cell, without comments and drawings.
    private var shownText: String { elements("p").map(\.runningText).joined(separator: "\n") }

    private var runningText: String {
        content.map { part in
            switch part {
            case .text(let text): text
            case .element(let element):
                switch element.name {
                case "s": String(repeating: " ", count: min(max(element["text:c"].flatMap { Int($0) } ?? 1, 0), 1000))
                case "tab": "\t"
                case "line-break": "\n"
                // Comments, and the phonetic part of a ruby text.
                case "annotation", "ruby-text", "note", "frame": ""
                default: element.runningText
                }
            }
        }.joined()
    }
}
