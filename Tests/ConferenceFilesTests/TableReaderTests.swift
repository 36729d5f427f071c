import ConferenceModel
import Testing

@testable import ConferenceFiles

struct TableReaderTests {
    @Test("a table that nobody wrote is absent, without a word")
    func absent() throws {
        let (reading, diagnostics) = try TableFolder("notes.txt", "papers").papers()
        if case .absent = reading {} else { Issue.record("the table is not absent") }
        #expect(diagnostics.isEmpty)
    }

    @Test("a file is found by any of its names, whatever the case and accents")
    func names() throws {
        #expect(try TableFolder("Communicatiôns.CSV", "id\n1").texts() == [["id"], ["1"]])
    }

    @Test("a table in two places is an error that names them")
    func twoSources() throws {
        let folder = try TableFolder("papers.csv", "id\n1")
        try folder.write("communications.csv", "id\n1")
        #expect(
            try folder.papers().diagnostics == [
                TableFault.twoSources(["communications.csv", "papers.csv"]).at("communications.csv")
            ])
        let mixed = try TableFolder("papers.csv", "id\n1")
        try mixed.write("colloque.xlsx", SampleExcel(rows: "<row><c><v>1</v></c></row>").bytes)
        #expect(
            try mixed.papers().diagnostics == [
                TableFault.twoSources(["papers.csv", "colloque.xlsx[papers]"]).at("papers.csv")
            ])
        try mixed.write("colloque.ods", SampleOpenDocument().bytes)
        #expect(
            try mixed.papers().diagnostics == [
                TableFault.twoSources(["colloque.xlsx", "colloque.ods"]).at("colloque.xlsx")
            ])
    }

    @Test("a broken workbook is told once, and does not stop the reading of files")
    func brokenWorkbook() throws {
        let folder = try TableFolder("colloque.ods", "no workbook")
        try folder.write("papers.csv", "id\n1")
        var reader = try TableReader(folder: folder.path)
        #expect(reader.table(named: ["papers"]).table?.rows.count == 1)
        #expect(reader.table(named: ["speakers"]).table == nil)
        #expect(reader.diagnostics.map(\.name) == ["not-a-workbook"])
    }

    @Test("a workbook is known by its content, not by its extension")
    func swappedExtension() throws {
        let row = "<table:table-row><table:table-cell><text:p>id</text:p></table:table-cell></table:table-row>"
        #expect(try TableFolder("colloque.xlsx", SampleOpenDocument(rows: row).bytes).texts() == [["id"]])
    }
}
