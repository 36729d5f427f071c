/// The parts of an .xlsx workbook.
struct ExcelParts {
    private let sheets: [NewWorkbook.Sheet]
    private let styles: [CellStyle]

    init(_ sheets: [NewWorkbook.Sheet]) { (self.sheets, styles) = (sheets, NewWorkbook.styles(of: sheets)) }

    var parts: [(name: String, content: String)] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(styles, styles.indices))
        return [
            ("[Content_Types].xml", contentTypes),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")])
            ),
            ("xl/styles.xml", ExcelStyles(styles).text),
        ]
            + sheets.enumerated().map {
                ("xl/worksheets/sheet\($0 + 1).xml", WorksheetMarkup(sheet: $1, styles: numbers).text)
            }
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private var contentTypes: String {
        let parts =
            [("workbook", "sheet.main"), ("styles", "styles")]
            + sheets.indices.map { ("worksheets/sheet\($0 + 1)", "worksheet") }
        return XMLText.declaration + #"<Types xmlns="\#(Self.package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + parts.map {
                #"<Override PartName="/xl/\#($0.0).xml" ContentType="\#(Self.spreadsheet).\#($0.1)+xml"/>"#
            }.joined() + "</Types>"
    }

    private func relations(_ targets: [(kind: String, path: String)]) -> String {
        let list = targets.enumerated().map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(Self.office)/\#($1.kind)" Target="\#($1.path)"/>"#
        }
        return XMLText.declaration + #"<Relationships xmlns="\#(Self.package)/relationships">"# + list.joined()
            + "</Relationships>"
    }

    private var workbook: String {
        let list = sheets.enumerated().map {
            #"<sheet name="\#(XMLText.escaped($1.name))" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"#
        }
        return XMLText.declaration
            + #"<workbook xmlns="\#(WorksheetMarkup.namespace)" xmlns:r="\#(Self.office)"><sheets>"#
            + list.joined() + "</sheets></workbook>"
    }
}
