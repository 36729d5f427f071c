/// An .ods workbook made of the parts that a test is about.
struct SampleOpenDocument {
    /// What stands in `<office:spreadsheet>`.
    var tables: String
    var styles = ""
    var manifest = ""
    var prologue = #"<?xml version="1.0" encoding="UTF-8"?>"#

    /// One table `papers`, with rows as they stand in it.
    init(rows: String = "") { tables = #"<table:table table:name="papers">\#(rows)</table:table>"# }

    var archive: StoredZip {
        let urn = "urn:oasis:names:tc:opendocument:xmlns:"
        let names = ["office", "table", "text", "style", "manifest", "draw"].map {
            #"xmlns:\#($0)="\#(urn)\#($0):1.0""#
        }
        .joined(separator: " ")
        return StoredZip(
            entries: [
                .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                .init("META-INF/manifest.xml", "<manifest:manifest \(names)>\(manifest)</manifest:manifest>"),
                .init(
                    "content.xml",
                    "\(prologue)<office:document-content \(names) xmlns:calcext=\"urn:calcext\">"
                        + "<office:automatic-styles>\(styles)</office:automatic-styles>"
                        + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body>"
                        + "</office:document-content>"),
            ])
    }

    var bytes: [UInt8] { archive.bytes }
}
