/// The XML of one sheet of an .xlsx workbook. Text stands in its cells, where no program takes it for a formula.
struct WorksheetMarkup {
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    let rows: [[NewWorkbook.Cell]]

    var text: String {
        let rows = rows.enumerated().map { index, cells in
            let cells = cells.enumerated().map { markup(of: $1, at: Self.letters(of: $0) + "\(index + 1)") }
            return #"<row r="\#(index + 1)">\#(cells.joined())</row>"#
        }
        return #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
            + #"<worksheet xmlns="\#(Self.namespace)"><sheetData>\#(rows.joined())</sheetData></worksheet>"#
    }

    private func markup(of cell: NewWorkbook.Cell, at address: String) -> String {
        switch cell {
        case .empty: ""
        case .number(let number): #"<c r="\#(address)"><v>\#(number)</v></c>"#
        case .text(let text):
            #"<c r="\#(address)" t="inlineStr"><is><t xml:space="preserve">\#(Self.escaped(text))</t></is></c>"#
        }
    }

    /// `A`, `Z`, `AA`: of a column counted from 0.
    static func letters(of column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? last : letters(of: column / 26 - 1) + last
    }

    /// For content and attributes. What XML 1.0 cannot hold is left out.
    static func escaped(_ text: String) -> String {
        var markup = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "\t", "\n", "\r": markup += "&#\(scalar.value);"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: markup.unicodeScalars.append(scalar)
            }
        }
        return markup
    }
}
