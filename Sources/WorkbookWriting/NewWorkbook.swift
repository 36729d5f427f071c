internal import CZip

/// A workbook to be written: the same cells give the same bytes.
package struct NewWorkbook: Sendable {
    package enum Kind: Sendable {
        /// .xlsx (ECMA-376).
        case excel
        /// .ods (OpenDocument 1.3).
        case openDocument
    }

    package enum Cell: Hashable, Sendable {
        case empty
        case text(String, CellStyle = .plain)
        case number(Int)
    }

    package struct Sheet: Sendable {
        package let name: String
        package let rows: [[Cell]]
        /// Of the columns, in characters; the program's own where there is none.
        package var widths: [Int] = []
        /// Rows and columns that stay in view.
        package var frozen = (rows: 0, columns: 0)
        /// Cells that take the place of those to their right.
        package var spans: [Span] = []
        /// Whether it is printed on one page; otherwise as wide as a page.
        package var fitsOnePage = false

        package init(name: String, rows: [[Cell]]) { (self.name, self.rows) = (name, rows) }
    }

    /// A cell, counted from 0, and how many columns it takes.
    package struct Span: Hashable, Sendable {
        package let row: Int
        package let column: Int
        package let columns: Int

        package init(row: Int, column: Int, columns: Int) {
            (self.row, self.column, self.columns) = (row, column, columns)
        }
    }

    let sheets: [Sheet]

    /// - Parameter sheets: one at least; their names are unique, of at most 31 characters, none of `[]:*?/\`.
    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// The whole file.
    package func bytes(as kind: Kind = .excel) throws(WritingFailure) -> [UInt8] {
        switch kind {
        case .excel: try archive(ExcelParts(sheets).parts, stored: 0)
        // The first entry tells what the file is, to programs that do not inflate.
        case .openDocument: try archive(OpenDocumentParts(sheets).parts, stored: 1)
        }
    }

    private func archive(_ parts: [(name: String, content: String)], stored: Int64) throws(WritingFailure) -> [UInt8] {
        let names = Array(parts.map { $0.name + "\0" }.joined().utf8)
        let contents = parts.map { Array($0.content.utf8) }
        let lengths = contents.map { Int64($0.count) }
        // Deflated text is never longer by more than a few bytes; each entry has two headers with its name.
        let capacity = contents.reduce(0) { $0 + $1.count + $1.count / 100 } + 2 * names.count + 512 * (parts.count + 1)
        var archive = [UInt8](repeating: 0, count: capacity)
        let size = czip_write(
            names, Array(contents.joined()), lengths, Int64(parts.count), stored, &archive, Int64(capacity))
        guard size >= 0 else { throw WritingFailure() }
        return Array(archive.prefix(Int(size)))
    }

    /// The styles of all cells, in the order in which they first come, the plain one first.
    static func styles(of sheets: [Sheet]) -> [CellStyle] {
        var (styles, known) = ([CellStyle.plain], Set([CellStyle.plain]))
        for case .text(_, let style) in sheets.lazy.flatMap(\.rows).joined() where known.insert(style).inserted {
            styles.append(style)
        }
        return styles
    }
}
