/// How the sheets of an .ods workbook are printed: on A4 in landscape, as wide as a page, or on one page.
enum OpenDocumentPages {
    private static let kinds = ["wide", "whole"]

    /// The name of a sheet's style.
    static func style(of sheet: NewWorkbook.Sheet) -> String { sheet.fitsOnePage ? kinds[1] : kinds[0] }

    /// For `content.xml`: by which a sheet finds its page.
    static var tableStyles: String {
        kinds.map { #"<style:style style:name="\#($0)" style:family="table" style:master-page-name="\#($0)"/>"# }
            .joined()
    }

    /// `styles.xml`.
    static var text: String {
        XMLText.declaration + "<office:document-styles"
            + OpenDocumentParts.namespaces(["office", "style", "fo"]) + #" office:version="1.3">"#
            + "<office:automatic-styles>" + kinds.map(layout).joined() + "</office:automatic-styles>"
            + "<office:master-styles>" + kinds.map(page).joined()
            + "</office:master-styles></office:document-styles>"
    }

    private static func layout(_ kind: String) -> String {
        let height = kind == kinds[1] ? #" style:scale-to-Y="1""# : ""
        return #"<style:page-layout style:name="layout-\#(kind)"><style:page-layout-properties"#
            + #" fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="12mm""#
            + #" style:scale-to-X="1"\#(height)/></style:page-layout>"#
    }

    private static func page(_ kind: String) -> String {
        let hidden = ["header", "footer"].map { #"<style:\#($0) style:display="false"/>"# }.joined()
        return #"<style:master-page style:name="\#(kind)" style:page-layout-name="layout-\#(kind)">\#(hidden)"#
            + "</style:master-page>"
    }
}
