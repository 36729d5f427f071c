internal import CZip

/// An .xlsx workbook (ECMA-376) of plain text and numbers, to be written: the same cells give the same bytes.
package struct NewWorkbook: Sendable {
    package enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Int)
    }

    package struct Sheet: Sendable {
        package let name: String
        package let rows: [[Cell]]

        package init(name: String, rows: [[Cell]]) { (self.name, self.rows) = (name, rows) }
    }

    private let sheets: [Sheet]

    /// - Parameter sheets: one at least; their names are unique, of at most 31 characters, none of `[]:*?/\`.
    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// The whole file.
    package func bytes() throws(WritingFailure) -> [UInt8] {
        let parts = parts
        let names = Array(parts.map { $0.name + "\0" }.joined().utf8)
        let contents = parts.map { Array($0.content.utf8) }
        let lengths = contents.map { Int64($0.count) }
        // Deflated text is never longer by more than a few bytes; each entry has two headers with its name.
        let capacity = contents.reduce(0) { $0 + $1.count + $1.count / 100 } + 2 * names.count + 512 * (parts.count + 1)
        var archive = [UInt8](repeating: 0, count: capacity)
        let size = czip_write(
            names, Array(contents.joined()), lengths, Int64(parts.count), &archive, Int64(capacity))
        guard size >= 0 else { throw WritingFailure() }
        return Array(archive.prefix(Int(size)))
    }

    private var parts: [(name: String, content: String)] {
        [
            ("[Content_Types].xml", contentTypes),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook),
            (
                "xl/_rels/workbook.xml.rels",
                relations(sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") })
            ),
        ] + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", WorksheetMarkup(rows: $1.rows).text) }
    }

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private var contentTypes: String {
        let sheets = sheets.indices.map {
            #"<Override PartName="/xl/worksheets/sheet\#($0 + 1).xml" ContentType="\#(Self.spreadsheet).worksheet+xml"/>"#
        }
        return Self.declaration + #"<Types xmlns="\#(Self.package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Override PartName="/xl/workbook.xml" ContentType="\#(Self.spreadsheet).sheet.main+xml"/>"#
            + sheets.joined() + "</Types>"
    }

    private func relations(_ targets: [(kind: String, path: String)]) -> String {
        let list = targets.enumerated().map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(Self.office)/\#($1.kind)" Target="\#($1.path)"/>"#
        }
        return Self.declaration + #"<Relationships xmlns="\#(Self.package)/relationships">"# + list.joined()
            + "</Relationships>"
    }

    private var workbook: String {
        let list = sheets.enumerated().map {
            #"<sheet name="\#(WorksheetMarkup.escaped($1.name))" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"#
        }
        return Self.declaration + #"<workbook xmlns="\#(WorksheetMarkup.namespace)" xmlns:r="\#(Self.office)"><sheets>"#
            + list.joined() + "</sheets></workbook>"
    }
}
