/// The parts of an .ods workbook. `mimetype` comes first.
struct OpenDocumentParts {
    private let sheets: [NewWorkbook.Sheet]
    private let styles: [CellStyle]
    private static let mimetype = "application/vnd.oasis.opendocument.spreadsheet"

    init(_ sheets: [NewWorkbook.Sheet]) { (self.sheets, styles) = (sheets, NewWorkbook.styles(of: sheets)) }

    var parts: [(name: String, content: String)] {
        [
            ("mimetype", Self.mimetype), ("META-INF/manifest.xml", manifest), ("content.xml", content),
            ("styles.xml", OpenDocumentPages.text), ("settings.xml", settings),
        ]
    }

    private var manifest: String {
        let entries = [
            ("/", Self.mimetype), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("settings.xml", "text/xml"),
        ].map {
            #"<manifest:file-entry manifest:full-path="\#($0)" manifest:media-type="\#($1)"/>"#
        }
        return XMLText.declaration
            + #"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">"#
            + entries.joined() + "</manifest:manifest>"
    }

    static func namespaces(_ names: [String]) -> String {
        names.map { name in
            let path = name == "fo" ? "xsl-fo-compatible" : name
            return #" xmlns:\#(name)="urn:oasis:names:tc:opendocument:xmlns:\#(path):1.0""#
        }.joined()
    }

    private var content: String {
        let numbers = Dictionary(uniqueKeysWithValues: zip(styles, styles.indices))
        let widths = Set(sheets.flatMap(\.widths)).sorted()
        return XMLText.declaration + "<office:document-content"
            + Self.namespaces(["office", "table", "text", "style", "fo"]) + #" office:version="1.3">"#
            + "<office:automatic-styles>" + OpenDocumentPages.tableStyles + widths.map(columnStyle).joined()
            + #"<style:style style:name="ro" style:family="table-row">"#
            + #"<style:table-row-properties style:use-optimal-row-height="true"/></style:style>"#
            + styles.enumerated().map { cellStyle($1, number: $0) }.joined()
            + "</office:automatic-styles><office:body><office:spreadsheet>"
            + sheets.map { OpenDocumentTable(sheet: $0, styles: numbers).text }.joined()
            + "</office:spreadsheet></office:body></office:document-content>"
    }

    /// A character takes some two millimetres.
    private func columnStyle(_ width: Int) -> String {
        #"<style:style style:name="co\#(width)" style:family="table-column">"#
            + #"<style:table-column-properties style:column-width="\#(width * 2)mm"/></style:style>"#
    }

    private func cellStyle(_ style: CellStyle, number: Int) -> String {
        let fill = style.fill.map { ##" fo:background-color="#\##($0.lowercased())""## } ?? ""
        let ink = style.ink.map { ##" fo:color="#\##($0.lowercased())""## } ?? ""
        return #"<style:style style:name="ce\#(number)" style:family="table-cell">"#
            + #"<style:table-cell-properties style:vertical-align="top" fo:wrap-option="\#(style.wraps ? "wrap" : "no-wrap")"\#(fill)/>"#
            + #"<style:text-properties\#(style.isBold ? #" fo:font-weight="bold""# : "")\#(ink)/></style:style>"#
    }

    /// What stays in view.
    private var settings: String {
        let views = sheets.map { sheet in
            let items = [
                ("HorizontalSplitMode", sheet.frozen.columns > 0 ? 2 : 0),
                ("VerticalSplitMode", sheet.frozen.rows > 0 ? 2 : 0),
                ("HorizontalSplitPosition", sheet.frozen.columns), ("VerticalSplitPosition", sheet.frozen.rows),
                ("PositionRight", sheet.frozen.columns), ("PositionBottom", sheet.frozen.rows),
            ].map { #"<config:config-item config:name="\#($0)" config:type="int">\#($1)</config:config-item>"# }
            return #"<config:config-item-map-entry config:name="\#(XMLText.escaped(sheet.name))">"# + items.joined()
                + "</config:config-item-map-entry>"
        }
        return XMLText.declaration + "<office:document-settings" + Self.namespaces(["office", "config"])
            + #" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings">"#
            + #"<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>"#
            + #"<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>"#
            + #"<config:config-item-map-named config:name="Tables">"# + views.joined()
            + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
            + "</config:config-item-set></office:settings></office:document-settings>"
    }
}
