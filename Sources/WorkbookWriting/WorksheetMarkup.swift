/// The XML of one sheet of an .xlsx workbook. Text stands in its cells, where no program takes it for a formula.
struct WorksheetMarkup {
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    let sheet: NewWorkbook.Sheet
    /// Their numbers.
    let styles: [CellStyle: Int]

    var text: String {
        let rows = sheet.rows.enumerated().map { index, row in
            let cells = row.enumerated().map { markup(of: $1, at: Self.letters(of: $0) + "\(index + 1)") }
            return #"<row r="\#(index + 1)"\#(height(of: index))>\#(cells.joined())</row>"#
        }
        return XMLText.declaration + #"<worksheet xmlns="\#(Self.namespace)">"#
            + #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\#(view)\#(columns)"#
            + "<sheetData>\(rows.joined())</sheetData>\(spans)"
            + #"<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>"#
            + #"<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="\#(sheet.fitsOnePage ? 1 : 0)"/>"#
            + "</worksheet>"
    }

    /// Programs do not all fit rows to wrapped text: fifteen points a line, as far as letters can be counted without a font.
    private func height(of row: Int) -> String {
        let spanned = Set(sheet.spans.filter { $0.row == row }.map(\.column))
        let lines =
            sheet.rows[row].enumerated().map { column, cell in
                guard case .text(let text, let style) = cell, style.wraps, sheet.widths.indices.contains(column),
                    !spanned.contains(column)
                else { return 1 }
                return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) {
                    $0 + $1.count / max(sheet.widths[column] - 2, 1) + 1
                }
            }.max() ?? 1
        return lines > 1 ? #" ht="\#(min(15 * lines, 409))" customHeight="1""# : ""
    }

    private var view: String {
        let (rows, columns) = sheet.frozen
        guard rows + columns > 0 else { return "" }
        let pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
        let splits = (columns > 0 ? #" xSplit="\#(columns)""# : "") + (rows > 0 ? #" ySplit="\#(rows)""# : "")
        return
            #"<sheetViews><sheetView workbookViewId="0"><pane\#(splits) topLeftCell="\#(Self.letters(of: columns))\#(rows + 1)""#
            + #" activePane="\#(pane)" state="frozen"/></sheetView></sheetViews>"#
    }

    private var columns: String {
        guard !sheet.widths.isEmpty else { return "" }
        let list = sheet.widths.enumerated().map {
            #"<col min="\#($0 + 1)" max="\#($0 + 1)" width="\#($1)" customWidth="1"/>"#
        }
        return "<cols>\(list.joined())</cols>"
    }

    private var spans: String {
        guard !sheet.spans.isEmpty else { return "" }
        let list = sheet.spans.map { span in
            let (first, last) = (Self.letters(of: span.column), Self.letters(of: span.column + span.columns - 1))
            return #"<mergeCell ref="\#(first)\#(span.row + 1):\#(last)\#(span.row + 1)"/>"#
        }
        return #"<mergeCells count="\#(list.count)">\#(list.joined())</mergeCells>"#
    }

    private func markup(of cell: NewWorkbook.Cell, at address: String) -> String {
        switch cell {
        case .empty: ""
        case .number(let number): #"<c r="\#(address)"><v>\#(number)</v></c>"#
        case .text(let text, let style):
            #"<c r="\#(address)"\#(number(of: style)) t="inlineStr"><is><t xml:space="preserve">"#
                + XMLText.escaped(Self.content(text)) + "</t></is></c>"
        }
    }

    private func number(of style: CellStyle) -> String {
        styles[style].flatMap { $0 > 0 ? #" s="\#($0)""# : nil } ?? ""
    }

    /// `A`, `Z`, `AA`: of a column counted from 0.
    static func letters(of column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? last : letters(of: column / 26 - 1) + last
    }

    /// At most as much as a cell can hold, with what XML cannot hold, and what reads like it, as `_x000B_` (ECMA-376 part 1,
    /// 22.9.2.19).
    static func content(_ text: String) -> String {
        let short = text.utf16.count <= 32_767 ? text : String(text.unicodeScalars.prefix(16_383))
        let marked = short.contains("_x") ? short.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : short
        guard !marked.unicodeScalars.allSatisfy(XMLText.holds) else { return marked }
        return marked.unicodeScalars.map { XMLText.holds($0) ? String($0) : "_x\(hexadecimal($0))_" }.joined()
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}
