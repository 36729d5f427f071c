import Testing

@testable import WorkbookWriting

struct NewWorkbookTests {
    @Test(
        "columns are called A to Z, AA to ZZ, AAA …",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
    func letters(column: Int, expected: String) { #expect(WorksheetMarkup.letters(of: column) == expected) }

    @Test("marks of XML are escaped, and what XML cannot hold is left out")
    func escaping() {
        #expect(XMLText.escaped("a<b>&\"c\"\n\u{1}\u{FFFF}é") == "a&lt;b&gt;&amp;&quot;c&quot;&#10;é")
    }

    @Test("what XML cannot hold has an escape in .xlsx, and so has what looks like one")
    func escapes() {
        #expect(WorksheetMarkup.content("a\u{B}b_x0041_") == "a_x000B_b_x005F_x0041_")
        #expect(WorksheetMarkup.content(String(repeating: "é", count: 40_000)).utf16.count <= 32_767)
    }

    @Test("an .ods begins with its type, uncompressed, and gives the same bytes")
    func openDocument() throws {
        let type = "application/vnd.oasis.opendocument.spreadsheet"
        let sheets = [NewWorkbook.Sheet(name: "a & b", rows: [[.text("=1", .bold), .empty, .number(-3)], []])]
        let bytes = try NewWorkbook(sheets).bytes(as: .openDocument)
        #expect(String(decoding: bytes[30..<38 + type.utf8.count], as: UTF8.self) == "mimetype" + type)
        #expect(try NewWorkbook(sheets).bytes(as: .openDocument) == bytes)
    }

    @Test("the same cells give the same bytes, dated 1980")
    func reproducible() throws {
        let sheets = [NewWorkbook.Sheet(name: "a & b", rows: [[.text("=1"), .empty, .number(-3)], []])]
        let bytes = try NewWorkbook(sheets).bytes()
        #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
        #expect(try NewWorkbook(sheets).bytes() == bytes)
    }

    @Test("a workbook of many long sheets is written whole")
    func large() throws {
        var noise = UInt32(1)
        let texts = (0..<200).map { _ in
            String(
                (0..<30_000).map { _ in
                    noise = noise &* 1_664_525 &+ 1_013_904_223
                    return Character(UnicodeScalar(UInt8(0x21 + (noise >> 24) % 90)))
                })
        }
        let sheets = (0..<40).map { sheet in
            NewWorkbook.Sheet(name: "\(sheet)", rows: texts[5 * sheet..<5 * sheet + 5].map { [.text($0)] })
        }
        #expect(try NewWorkbook(sheets).bytes().count > 4_000_000)
    }
}
