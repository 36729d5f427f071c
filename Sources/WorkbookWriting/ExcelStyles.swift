/// The part of an .xlsx workbook that tells how its cells look: a font, a fill and a format for each style.
struct ExcelStyles {
    private let styles: [CellStyle]

    init(_ styles: [CellStyle]) { self.styles = styles }

    var text: String {
        XMLText.declaration + #"<styleSheet xmlns="\#(WorksheetMarkup.namespace)">"#
            + list("fonts", styles.map(font))
            // The first two fills are the format's own.
            + list("fills", [pattern("none"), pattern("gray125")] + styles.map(fill))
            + list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"])
            + list(
                "cellStyleXfs",
                [#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="top"/></xf>"#])
            + list("cellXfs", styles.enumerated().map { format($1, number: $0) })
            + list("cellStyles", [#"<cellStyle name="Normal" xfId="0" builtinId="0"/>"#]) + "</styleSheet>"
    }

    private func list(_ name: String, _ elements: [String]) -> String {
        #"<\#(name) count="\#(elements.count)">\#(elements.joined())</\#(name)>"#
    }

    private func font(_ style: CellStyle) -> String {
        let ink = style.ink.map { #"<color rgb="FF\#($0)"/>"# } ?? ""
        return
            "<font>\(style.isBold ? "<b/>" : "")<sz val=\"11\"/>\(ink)<name val=\"Calibri\"/><family val=\"2\"/></font>"
    }

    private func fill(_ style: CellStyle) -> String {
        guard let colour = style.fill else { return pattern("none") }
        return #"<fill><patternFill patternType="solid"><fgColor rgb="FF\#(colour)"/></patternFill></fill>"#
    }

    private func pattern(_ name: String) -> String { #"<fill><patternFill patternType="\#(name)"/></fill>"# }

    private func format(_ style: CellStyle, number: Int) -> String {
        // 49 is text: what is typed into such a cell stays as it is typed.
        let head =
            #"<xf numFmtId="\#(number == 0 ? 0 : 49)" fontId="\#(number)" fillId="\#(number + 2)" borderId="0" xfId="0""#
            + #" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">"#
        return head + #"<alignment vertical="top" wrapText="\#(style.wraps ? 1 : 0)"/></xf>"#
    }
}
