import Testing

@testable import WorkbookWriting

struct NewWorkbookTests {
    @Test(
        "columns are called A to Z, AA to ZZ, AAA …",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
    func letters(column: Int, expected: String) { #expect(WorksheetMarkup.letters(of: column) == expected) }

    @Test("marks of XML are escaped, and what XML cannot hold is left out")
    func escaping() {
        #expect(WorksheetMarkup.escaped("a<b>&\"c\"\n\u{1}\u{FFFF}é") == "a&lt;b&gt;&amp;&quot;c&quot;&#10;é")
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
        let text = String(
            (0..<200_000).map { _ in
                noise = noise &* 1_664_525 &+ 1_013_904_223
                return Character(UnicodeScalar(UInt8(0x21 + (noise >> 24) % 90)))
            })
        let sheets = (0..<40).map { NewWorkbook.Sheet(name: "\($0)", rows: [[.text(text)]]) }
        #expect(try NewWorkbook(sheets).bytes().count > 4_000_000)
    }
}
