/// One sheet of an .ods workbook.
struct OpenDocumentTable {
    let sheet: NewWorkbook.Sheet
    /// Their numbers.
    let styles: [CellStyle: Int]

    var text: String {
        let width = max(sheet.rows.map(\.count).max() ?? 0, sheet.widths.count, 1)
        let columns = (0..<width).map { index in
            index < sheet.widths.count
                ? #"<table:table-column table:style-name="co\#(sheet.widths[index])"/>"# : "<table:table-column/>"
        }
        let style = OpenDocumentPages.style(of: sheet)
        return #"<table:table table:name="\#(XMLText.escaped(sheet.name))" table:style-name="\#(style)">"#
            + columns.joined()
            + (sheet.rows.isEmpty ? [[]] : sheet.rows).enumerated().map(row).joined() + "</table:table>"
    }

    private func row(_ index: Int, _ cells: [NewWorkbook.Cell]) -> String {
        let spans = sheet.spans.filter { $0.row == index }
        let filled = cells.enumerated().map { column, cell in
            let isCovered = spans.contains { $0.column < column && column < $0.column + $0.columns }
            return isCovered
                ? "<table:covered-table-cell/>" : markup(of: cell, across: spans.first { $0.column == column }?.columns)
        }
        let content = filled.isEmpty ? "<table:table-cell/>" : filled.joined()
        return #"<table:table-row table:style-name="ro">\#(content)</table:table-row>"#
    }

    private func markup(of cell: NewWorkbook.Cell, across columns: Int?) -> String {
        let span =
            columns.map { #" table:number-columns-spanned="\#($0)" table:number-rows-spanned="1""# } ?? ""
        switch cell {
        case .empty: return "<table:table-cell\(span)/>"
        case .number(let number):
            return #"<table:table-cell\#(span) office:value-type="float" office:value="\#(number)">"#
                + "<text:p>\(number)</text:p></table:table-cell>"
        case .text(let text, let style):
            let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(paragraph)
            return #"<table:table-cell\#(span) table:style-name="ce\#(styles[style] ?? 0)" office:value-type="string">"#
                + paragraphs.joined() + "</table:table-cell>"
        }
    }

    /// Spaces that follow one another, or stand at an end, would be one, or none.
    private func paragraph(_ text: Substring) -> String {
        var (markup, spaces) = ("", 0)
        for character in text {
            if character == " " {
                spaces += 1
                continue
            }
            markup += spaces == 1 && !markup.isEmpty ? " " : run(of: spaces)
            markup += character == "\t" ? "<text:tab/>" : XMLText.escaped(String(character))
            spaces = 0
        }
        return "<text:p>\(markup)\(run(of: spaces))</text:p>"
    }

    private func run(of spaces: Int) -> String { spaces == 0 ? "" : #"<text:s text:c="\#(spaces)"/>"# }
}
