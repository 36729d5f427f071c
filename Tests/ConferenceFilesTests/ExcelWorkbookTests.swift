import ConferenceModel
import Testing

@testable import ConferenceFiles

struct ExcelWorkbookTests {
    private func texts(_ workbook: SampleExcel) throws -> [[String]] {
        try TableFolder("colloque.xlsx", workbook.bytes).texts(hasHeadings: false).dropFirst().map(
            \.self)
    }

    @Test("shared, inline, rich and computed strings read as what is shown, without phonetic runs")
    func strings() throws {
        var workbook = SampleExcel(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><r><t>en </t></r><r><t>ligne</t></r></is></c>
                <c r="C3" t="str"><f>A1&amp;1</f><v>a &amp; b</v></c></row>
                """)
        workbook.strings = """
            <si><t xml:space="preserve"> é_x000D_à </t></si>
            <si><r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si>
            """
        #expect(try texts(workbook) == [["é\rà", "東 京", ""], ["en ligne", "", "a & b"]])
    }

    @Test(
        "a number reads as its cell shows it",
        arguments: [
            ("20", 0, "20"), ("20.0", 0, "20"), ("0.30000000000000004", 0, "0.3"), ("1E3", 0, "1000"),
            ("41228", 1, "2012-11-15"), ("41228.458333333336", 2, "2012-11-15 11:00"),
            ("0.37847222222222221", 3, "09:05"), ("41228.458333333336", 1, "2012-11-15"),
            ("1.1041666666666667", 4, "26:30"), ("41228.458333333336", 5, "2012-11-15 11:00"),
            ("41228", 5, "2012-11-15"),
            ("0.5", 6, "12:00"), ("1", 1, "1900-01-01"), ("61", 1, "1900-03-01"), ("-1", 1, "-1"),
            ("9e9", 1, "9000000000"),
            ("41228", 7, "41228"), ("41228", 99, "41228"), ("nan", 1, "nan"),
        ])
    func numbers(value: String, style: Int, expected: String) throws {
        var workbook = SampleExcel(
            rows: #"<row r="1"><c r="A1" s="\#(style)"><v>\#(value)</v></c></row>"#)
        workbook.styles = """
            <numFmts><numFmt numFmtId="164" formatCode="[$-40C]dddd d mmmm yyyy &quot;à&quot; hh\\hmm;@"/>
            <numFmt numFmtId="165" formatCode="h:mm AM/PM"/><numFmt numFmtId="166" formatCode="0 &quot;days&quot;"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/>
            <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
            """
        #expect(try texts(workbook) == [[expected]])
    }

    @Test(
        "a workbook that counts from 1904 has the same dates",
        arguments: [("39766", "2012-11-15"), ("0", "1904-01-01")])
    func from1904(value: String, expected: String) throws {
        var workbook = SampleExcel(rows: #"<row><c s="1"><v>\#(value)</v></c></row>"#)
        workbook.styles = #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"#
        workbook.properties = #"<workbookPr date1904="1"/>"#
        #expect(try texts(workbook) == [[expected]])
    }

    @Test(
        "a format is a date or not",
        arguments: [
            ("General", .plain), ("0.00E+00", .plain), ("#,##0.00 \"€\"", .plain), ("[Red]-0", .plain),
            ("d/m/yy", .date),
            ("mmm", .date), ("h:mm", .time), ("mm:ss", .time), ("[hh]:mm:ss", .elapsed),
            ("yyyy-mm-dd\\Thh:mm", .dateTime),
            ("_-* #,##0\\ \\h_-;yyyy", .plain), ("\"d", .plain), ("", .plain),
        ] as [(String, NumberFormat)])
    func formats(code: String, expected: NumberFormat) {
        #expect(NumberFormat(code: code) == expected)
    }

    @Test("booleans, dates of type d and cells without address read too")
    func otherTypes() throws {
        let workbook = SampleExcel(
            rows: """
                <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>2012-11-15T09:30:00Z</v></c></row>
                <row><c/><c r="C2"><v>3</v></c></row>
                """)
        #expect(try texts(workbook) == [["true", "false", "2012-11-15 09:30"], ["", "", "3"]])
    }

    @Test("a cell knows its row and column number")
    func locations() throws {
        let workbook = SampleExcel(
            rows:
                #"<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="9"><c r="D9"><v>3</v></c></row>"#
        )
        let table = try #require(
            try TableFolder("colloque.xlsx", workbook.bytes).papers().reading.table)
        #expect(table.name == "colloque.xlsx[papers]")
        #expect(
            table.headings.map(\.location.description) == [
                "colloque.xlsx[papers]:3:2", "colloque.xlsx[papers]:3:4",
            ])
        #expect(
            table.rows[0].map(\.location.description) == [
                "colloque.xlsx[papers]:9:2", "colloque.xlsx[papers]:9:4",
            ])
    }

    @Test("sheets are found by any of their names, whatever the case and accents")
    func sheetNames() throws {
        var workbook = SampleExcel(rows: #"<row><c><v>1</v></c></row>"#)
        workbook.sheets = [("Notes", ""), (" COMMUNICATIÔNS", "")]
        let (reading, diagnostics) = try TableFolder("Colloque.XLSX", workbook.bytes).papers()
        #expect(reading.table?.name == "Colloque.XLSX[ COMMUNICATIÔNS]")
        #expect(diagnostics.isEmpty)
    }

    @Test("a hidden sheet is left alone, and said to be when there is no other")
    func hiddenSheets() throws {
        var workbook = SampleExcel(rows: #"<row><c><v>1</v></c></row>"#)
        workbook.sheets = [("papers", #"state="hidden""#)]
        let folder = try TableFolder("colloque.xlsx", workbook.bytes)
        #expect(try folder.papers().reading.table == nil)
        #expect(try folder.faults() == ["colloque.xlsx hidden-sheet"])
        workbook.sheets += [("communications", #"state="visible""#)]
        try folder.write("colloque.xlsx", workbook.bytes)
        #expect(try folder.papers().reading.table?.name == "colloque.xlsx[communications]")
        #expect(try folder.faults() == [])
    }

    @Test(
        "what is wrong with a cell is told at the cell",
        arguments: [
            (#"<row r="2"><c r="B2" t="e"><v>#REF!</v></c></row>"#, ":2:2 cell-error"),
            (#"<row r="2"><c r="B2"><f>1+1</f></c></row>"#, ":2:2 formula-without-value"),
            (#"<row r="2"><c r="B2" t="s"><v>7</v></c></row>"#, ":2:2 damaged-workbook"),
            (#"<row r="9999999"><c r="ZZZZ9999999"><v>1</v></c></row>"#, " bad-cell-reference"),
            (#"<row r="2"><c r="ZZZZ9999999"><v>1</v></c></row>"#, ":2 bad-cell-reference"),
            (#"<row r="2"><c r="B3"><v>1</v></c></row>"#, ":2 bad-cell-reference"),
            (#"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>"#, ":2 bad-cell-reference"),
            (#"<row r="-1"/>"#, " bad-cell-reference"),
            (#"<row r="2"><c r="XFD2"><v>1</v></c></row>"#, ":2:16384 too-many-columns"),
        ])
    func cellFaults(row: String, expected: String) throws {
        let workbook = SampleExcel(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"# + row)
        #expect(
            try TableFolder("colloque.xlsx", workbook.bytes).faults() == [
                "colloque.xlsx[papers]" + expected
            ])
    }

    @Test(
        "what cells merged over rows say holds of each row, and each is told; along a row they are a matter of taste"
    )
    func mergedCells() throws {
        let row =
            #"<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row><c/><c><v>4</v></c></row>"#
        var workbook = SampleExcel(
            rows: row + #"<row><c><v>5</v></c></row><row><c/><c><v>6</v></c></row>"#)
        workbook.worksheet +=
            #"<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/><mergeCell ref="A4:A5"/></mergeCells>"#
        let folder = try TableFolder("colloque.xlsx", workbook.bytes)
        let texts = try folder.texts(hasHeadings: false)
        #expect(texts == [[], ["1", "2"], ["1", "3"], ["1", "4"], ["5", ""], ["5", "6"]])
        #expect(
            try folder.faults() == [
                "colloque.xlsx[papers]:1:1 merged-cells", "colloque.xlsx[papers]:4:1 merged-cells",
            ])
    }

    @Test(
        "an address is read or refused",
        arguments: [
            ("A1", [1, 1]), ("xfd1048576", [1_048_576, 16_384]), ("AA10", [10, 27]), ("XFE1", nil),
            ("A1048577", nil),
            ("A0", nil),
            ("1A", nil), ("A", nil), ("", nil), ("A-1", nil), ("É1", nil), ("ZZZZ9999999", nil),
            ("A٣", nil),
        ] as [(String, [Int]?)])
    func references(text: String, expected: [Int]?) {
        #expect(CellReference(text).map { [$0.row, $0.column] } == expected)
    }
}
