import ConferenceModel
import Testing

@testable import ConferenceFiles

struct OpenDocumentWorkbookTests {
    private func texts(_ workbook: SampleOpenDocument) throws -> [[String]] {
        try TableFolder("colloque.ods", workbook.bytes).texts(hasHeadings: false).dropFirst().map(\.self)
    }

    private static func cell(_ attributes: String, _ text: String = "") -> String {
        "<table:table-cell \(attributes)>\(text)</table:table-cell>"
    }

    private static func row(_ cells: String...) -> String { "<table:table-row>\(cells.joined())</table:table-row>" }

    @Test(
        "a cell reads as its value when that says more than what is shown",
        arguments: [
            (#"office:value-type="float" office:value="20""#, "20,0 min", "20"),
            (#"office:value-type="float""#, "20,0", "20,0"),
            (#"office:value-type="percentage" office:value="0.5""#, "50 %", "0.5"),
            (#"office:value-type="date" office:date-value="2012-11-15""#, "jeudi", "2012-11-15"),
            (#"office:value-type="date" office:date-value="2012-11-15T09:05:00""#, "9h", "2012-11-15 09:05"),
            (#"office:value-type="date" office:date-value="2012-02-30""#, "30/02", "30/02"),
            (#"office:value-type="time" office:time-value="PT09H29M59.9S""#, "9h30", "09:30"),
            (#"office:value-type="time" office:time-value="PT26H"#, "", "26:00"),
            (#"office:value-type="time" office:time-value="-PT1H""#, "-1", "-1"),
            (#"office:value-type="boolean" office:boolean-value="true""#, "VRAI", "true"),
            (#"office:value-type="string" calcext:value-type="string""#, "été", "été"),
            (#"office:value-type="string" office:string-value="value""#, "shown", "value"),
        ])
    func values(attributes: String, shown: String, expected: String) throws {
        let closed = attributes.filter { $0 == "\"" }.count.isMultiple(of: 2) ? attributes : attributes + "\""
        let cell = Self.cell(closed, "<text:p>\(shown)</text:p>")
        #expect(try texts(SampleOpenDocument(rows: Self.row(cell))) == [[expected]])
    }

    @Test("paragraphs, spaces, tabs and links are text; comments, drawings and phonetic text are not")
    func runningText() throws {
        let cell = Self.cell(
            "",
            """
            <office:annotation><text:p>a comment</text:p></office:annotation><draw:frame><text:p>drawn</text:p></draw:frame>\
            <text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p>\
            <text:p><text:a>e</text:a><text:ruby><text:ruby-base>f</text:ruby-base><text:ruby-text>g</text:ruby-text></text:ruby></text:p>
            """)
        #expect(try texts(SampleOpenDocument(rows: Self.row(cell))) == [["a  b\tc\nd\nef"]])
    }

    @Test("repeated cells and rows are repeated where they have text, and only counted where they have none")
    func repetitions() throws {
        let rows = """
            <table:table-header-rows>\(Self.row(Self.cell(#"table:number-columns-repeated="2""#, "<text:p>h</text:p>")))\
            </table:table-header-rows>
            <table:table-row table:number-rows-repeated="7"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>\
            <table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048566"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            """
        let folder = try TableFolder("colloque.ods", SampleOpenDocument(rows: rows).bytes)
        let table = try #require(try folder.papers(hasHeadings: false).reading.table)
        #expect(table.rows.map { $0.map(\.text) } == [["h", "h", ""], ["", "", "x"], ["", "", "x"]])
        #expect(table.rows.map(\.[2].location.description) == [1, 9, 10].map { "colloque.ods[papers]:\($0):3" })
    }

    @Test("what merged cells hide is left out; what they show holds of all their rows, and is said")
    func mergedCells() throws {
        let rows =
            Self.row(
                Self.cell(#"table:number-rows-spanned="2""#, "<text:p>a</text:p>"), Self.cell("", "<text:p>b</text:p>"))
            + "<table:table-row><table:covered-table-cell><text:p>old</text:p></table:covered-table-cell>"
            + "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
        let folder = try TableFolder("colloque.ods", SampleOpenDocument(rows: rows).bytes)
        #expect(try folder.texts(hasHeadings: false) == [[], ["a", "b"], ["a", "c"]])
        #expect(try folder.faults() == ["colloque.ods[papers]:1:1 merged-cells"])
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            (
                #"<table:table-cell calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>"#,
                ":1:1 cell-error"
            ),
            (
                #"<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>"#,
                ":1:201 too-many-columns"
            ),
        ])
    func faults(cell: String, expected: String) throws {
        let workbook = SampleOpenDocument(rows: Self.row(cell) + Self.row(Self.cell("", "<text:p>a</text:p>")))
        #expect(try TableFolder("colloque.ods", workbook.bytes).faults() == ["colloque.ods[papers]\(expected)"])
    }

    @Test("a row with text that is repeated a million times is refused, quickly")
    func repeatedRow() throws {
        let row =
            #"<table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>x</text:p></table:table-cell>"#
        let cells = String(repeating: "<table:table-cell/>", count: 10_000)
        let workbook = SampleOpenDocument(rows: row + cells + "</table:table-row>")
        let folder = try TableFolder("colloque.ods", workbook.bytes)
        #expect(try folder.faults() == ["colloque.ods[papers]:10001:1 too-many-rows"])
    }

    @Test("a sheet whose style hides it is left alone")
    func hiddenSheet() throws {
        var workbook = SampleOpenDocument()
        workbook.tables = #"<table:table table:name="papers" table:style-name="ta1"/>"#
        workbook.styles =
            #"<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>"#
        #expect(try TableFolder("colloque.ods", workbook.bytes).faults() == ["colloque.ods hidden-sheet"])
    }

    @Test("a password is told from damage")
    func encrypted() throws {
        var workbook = SampleOpenDocument()
        workbook.manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        #expect(try TableFolder("colloque.ods", workbook.bytes).faults() == ["colloque.ods encrypted-workbook"])
    }
}
