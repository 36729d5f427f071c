/// An .xlsx workbook made of the parts that a test is about.
struct SampleExcel {
    /// What stands in `<sheets>`, by name, with further attributes.
    var sheets = [(name: "papers", attributes: "")]
    /// What stands in the worksheet of the first sheet.
    var worksheet = ""
    var strings = ""
    var styles = ""
    var properties = ""
    /// Stands before the worksheet's root element.
    var prologue = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

    /// Rows as they stand in `<sheetData>`.
    init(rows: String = "") { worksheet = "<sheetData>\(rows)</sheetData>" }

    var archive: StoredZip {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
        let package = #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
        let list = sheets.enumerated().map {
            #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)" \#($1.attributes)/>"#
        }
        let targets = sheets.indices.map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(office)/worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
        }
        return StoredZip(
            entries: [
                .init(
                    "_rels/.rels",
                    package
                        + #"<Relationship Id="a" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
                ),
                .init(
                    "xl/workbook.xml",
                    #"<workbook \#(main) xmlns:r="\#(office)">\#(properties)<sheets>\#(list.joined())</sheets></workbook>"#
                ),
                .init(
                    "xl/_rels/workbook.xml.rels",
                    package + targets.joined()
                        + #"<Relationship Id="s" Type="\#(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>"#
                        + #"<Relationship Id="t" Type="\#(office)/styles" Target="../xl/styles.xml"/></Relationships>"#),
                .init("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
                .init("xl/styles.xml", "<styleSheet \(main)>\(styles)</styleSheet>"),
            ]
                + sheets.indices.map {
                    .init("xl/worksheets/sheet\($0 + 1).xml", "\(prologue)<worksheet \(main)>\(worksheet)</worksheet>")
                })
    }

    var bytes: [UInt8] { archive.bytes }
}
