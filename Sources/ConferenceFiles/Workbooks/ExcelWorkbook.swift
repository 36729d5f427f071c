import ConferenceModel

/// An .xlsx workbook (ECMA-376), as Excel, LibreOffice and Google write it.
struct ExcelWorkbook: Workbook {
    let name: String
    let sheets: [Sheet]
    private let archive: ZipArchive
    private let limits: TableLimits
    /// Of the sheets' parts, in their order.
    private let paths: [String?]
    private let strings: [CellText]
    /// By a cell's style number.
    private let formats: [NumberFormat]
    private let from1904: Bool

    /// - Returns: `nil` if the archive is no .xlsx.
    init?(_ archive: ZipArchive, limits: TableLimits) throws(Diagnostic) {
        let path = try Relations(of: "", in: archive, limits: limits).path(kind: "officeDocument")
        guard let path, let root = try archive.markup(path, limits: limits), root.name == "workbook"
        else { return nil }
        let relations = try Relations(of: path, in: archive, limits: limits)
        let elements = root.first("sheets")?.elements("sheet") ?? []
        try Sheet.check(count: elements.count, in: archive.name)
        (self.archive, self.limits, name) = (archive, limits, archive.name)
        sheets = elements.enumerated().map { index, sheet in
            Sheet(
                name: sheet["name"] ?? "", isHidden: sheet["state"].map { $0 != "visible" } ?? false,
                index: index)
        }
        paths = elements.map { $0.relation.flatMap(relations.path(id:)) }
        from1904 = ["1", "true"].contains(root.first("workbookPr")?["date1904"])
        strings =
            try archive.markup(relations.path(kind: "sharedStrings"), limits: limits)
            .map { $0.elements("si").map { CellText($0.richText) } } ?? []
        formats =
            try archive.markup(relations.path(kind: "styles"), limits: limits).map(ExcelWorkbook.formats)
            ?? []
    }

    private static func formats(of styles: MarkupElement) -> [NumberFormat] {
        var own: [Int: NumberFormat] = [:]
        for format in styles.first("numFmts")?.elements("numFmt") ?? [] {
            if let id = format["numFmtId"].flatMap(Int.init), let code = format["formatCode"] {
                own[id] = NumberFormat(code: code)
            }
        }
        return (styles.first("cellXfs")?.elements("xf") ?? []).map { style in
            let id = style["numFmtId"].flatMap(Int.init) ?? 0
            return own[id] ?? NumberFormat(builtin: id)
        }
    }

    func grid(of sheet: Sheet, diagnostics: inout [Diagnostic]) throws(Diagnostic) -> Grid {
        var building = SheetGrid(name: "\(name)[\(sheet.name)]", limits: limits)
        guard let root = try archive.markup(paths[sheet.index], limits: limits) else {
            throw WorkbookFault.damagedWorkbook.at(building.grid.name)
        }
        var line = 0
        for row in root.first("sheetData")?.elements("row") ?? [] {
            let number = row["r"].map { Int($0) ?? 0 } ?? line + 1
            guard number > line, number <= CellReference.lastRow else {
                throw WorkbookFault.badCellReference(row["r"] ?? "\(number)").at(building.grid.name)
            }
            line = number
            try read(row, line: line, into: &building)
        }
        for merged in root.first("mergeCells")?.elements("mergeCell") ?? [] {
            let corners = (merged["ref"] ?? "").split(separator: ":").compactMap { CellReference($0) }
            guard let first = corners.first, let last = corners.last, first.row < last.row else {
                continue
            }
            building.merge(line: first.row, column: first.column, rows: last.row - first.row + 1)
        }
        try building.endSheet()
        diagnostics += building.diagnostics
        return building.grid
    }

    private func read(_ row: MarkupElement, line: Int, into building: inout SheetGrid)
        throws(Diagnostic)
    {
        var column = 0
        for cell in row.elements("c") {
            if let address = cell["r"] {
                guard let reference = CellReference(address), reference.row == line,
                    reference.column > column
                else {
                    throw WorkbookFault.badCellReference(address).at(building.grid.name, line: line)
                }
                column = reference.column
            } else {
                column += 1
            }
            switch content(of: cell) {
            case .text(let text): try building.add(text, line: line, column: column)
            case .fault(let fault): building.report(fault, line: line, column: column)
            }
        }
        try building.endRow()
    }

    private enum CellContent {
        case text(CellText)
        case fault(WorkbookFault)
    }

    private func content(of cell: MarkupElement) -> CellContent {
        if let inline = cell.first("is") { return .text(CellText(inline.richText)) }
        guard let value = cell.first("v")?.text, !value.isEmpty else {
            // A formula whose result is the empty text has a type; one that nobody computed has none.
            return cell.first("f") != nil && cell["t"] != "str"
                ? .fault(.formulaWithoutValue) : .text(CellText(""))
        }
        switch cell["t"] ?? "n" {
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else {
                return .fault(.damagedWorkbook)
            }
            return .text(strings[index])
        case "b": return .text(CellText(value == "1" || value == "true" ? "true" : "false"))
        case "e": return .fault(.cellError(value))
        case "d": return .text(CellText(SpreadsheetDate.text(ofISO: value) ?? value))
        case "n": return .text(CellText(number(value, style: cell["s"].flatMap { Int($0) })))
        default: return .text(CellText(value.withoutEscapes))
        }
    }

    private func number(_ value: String, style: Int?) -> String {
        let format = style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .plain
        return Double(value).flatMap {
            SpreadsheetDate.text(ofSerial: $0, format: format, from1904: from1904)
        }
            ?? SpreadsheetNumber.text(of: value)
    }
}

extension MarkupElement {
    /// The id of the part that a sheet points to: `r:id`, whatever prefix the writer gave the namespace.
    fileprivate var relation: String? {
        self["r:id"]
            ?? attributes.keys.sorted().first { $0.hasSuffix(":id") }.flatMap { attributes[$0] }
    }

    /// The text of a plain or rich string, without the phonetic runs (`rPh`) that tell how it is pronounced.
    fileprivate var richText: String {
        elements.map {
            $0.name == "t" ? $0.text : $0.name == "r" ? $0.elements("t").map(\.text).joined() : ""
        }.joined()
            .withoutEscapes
    }
}

extension String {
    /// Characters that XML cannot hold are written `_x000D_` in .xlsx (ECMA-376 part 1, 22.9.2.19).
    fileprivate var withoutEscapes: String {
        guard contains("_x") else { return self }
        return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
                ?? ""
        }
    }
}
