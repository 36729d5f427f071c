import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

/// Two thousand damaged files of each kind: always a table or a diagnostic, in time.
struct TableFuzzTests {
    private static let csv = "id;titre;axe\nC1;\"Été \"\"à\"\" Limoges\";1\r\nC2;\"deux\nlignes\";2\n"

    private static let excel: StoredZip = {
        var excel = SampleExcel(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>41228.5</v></c></row>
                <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="inlineStr"><is><t>é</t></is></c></row>
                """)
        excel.strings = "<si><t>id</t></si><si><r><t>ti</t></r><r><t>tre</t></r></si>"
        excel.styles = #"<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>"#
        excel.worksheet += #"<mergeCells><mergeCell ref="A2:A3"/></mergeCells>"#
        return excel.archive
    }()

    private static let openDocument = SampleOpenDocument(
        rows: """
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3">\
            <text:p>id<text:s text:c="2"/></text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell office:value-type="date" office:date-value="2012-11-15T09:00:00"/>\
            <table:table-cell office:value-type="time" office:time-value="PT09H00M00S"><text:p>9</text:p></table:table-cell>\
            <table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>
            """
    ).archive

    /// Reads the file under its name; what could not be read must have been told.
    private func read(_ bytes: [UInt8], as name: String, in folder: TableFolder, seed: UInt64) throws {
        try folder.write(name, bytes)
        let start = ThreadTime.now
        for hasHeadings in [true, false] {
            let (reading, diagnostics) = try folder.papers(hasHeadings: hasHeadings)
            if case .unreadable = reading { #expect(diagnostics.contains { $0.severity == .error }, "seed \(seed)") }
            if let table = reading.table, hasHeadings {
                #expect(table.rows.allSatisfy { $0.count == table.headings.count }, "seed \(seed)")
            }
        }
        #expect(ThreadTime.now - start < .seconds(2), "seed \(seed)")
    }

    @Test("2,000 damaged CSV files")
    func csv() throws {
        let folder = try TableFolder()
        for seed in 0..<2000 as Range<UInt64> {
            var damage = Damage(seed: seed)
            try read(damage.applied(to: Array(Self.csv.utf8)), as: "papers.csv", in: folder, seed: seed)
        }
    }

    @Test("2,000 damaged workbooks of each kind: 1,000 in the archive, 1,000 in the XML", arguments: ["xlsx", "ods"])
    func workbooks(kind: String) throws {
        let archive = kind == "xlsx" ? Self.excel : Self.openDocument
        let bytes = archive.bytes
        let folder = try TableFolder()
        for seed in 0..<1000 as Range<UInt64> {
            var damage = Damage(seed: seed)
            try read(damage.applied(to: bytes), as: "colloque.\(kind)", in: folder, seed: seed)
            var damaged = archive
            let entry = Int.random(in: damaged.entries.indices, using: &damage)
            damaged.entries[entry].content = damage.applied(to: damaged.entries[entry].content)
            try read(damaged.bytes, as: "colloque.\(kind)", in: folder, seed: seed)
        }
    }
}
