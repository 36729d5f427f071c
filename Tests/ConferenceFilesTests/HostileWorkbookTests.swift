import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

struct HostileWorkbookTests {
    private func faults(_ bytes: [UInt8], name: String = "colloque.xlsx") throws -> [String] {
        try TableFolder(name, bytes).faults()
    }

    @Test(
        "a document type is refused before any parser sees it",
        arguments: [
            #"<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#,
            #"<!DOCTYPE a SYSTEM "file:///etc/passwd">"#,
            "<!-- a comment --><!DOCTYPE a>",
            #"<!ENTITY a "b">"#,
        ])
    func documentTypes(declaration: String) throws {
        var excel = SampleExcel(rows: "<row><c><v>1</v></c></row>")
        excel.prologue += declaration
        #expect(try faults(excel.bytes) == ["colloque.xlsx document-type"])
        var openDocument = SampleOpenDocument()
        openDocument.prologue += declaration
        #expect(try faults(openDocument.bytes, name: "colloque.ods") == ["colloque.ods document-type"])
    }

    @Test("a document type cannot hide in another encoding", arguments: ["UTF-16", "UTF-7", "EBCDIC-CP-FR"])
    func encodings(name: String) throws {
        var excel = SampleExcel(rows: "<row><c><v>1</v></c></row>")
        excel.prologue = #"<?xml version="1.0" encoding="\#(name)"?>+ADwAIQ-DOCTYPE a+AD4-"#
        #expect(try faults(excel.bytes) == ["colloque.xlsx damaged-workbook"])
        var archive = SampleExcel().archive
        let index = archive.entries.count - 1
        let text = String(decoding: archive.entries[index].content, as: UTF8.self)
        archive.entries[index].content = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try faults(archive.bytes) == ["colloque.xlsx damaged-workbook"])
    }

    /// XML that costs a parser time or memory.
    enum Attack: CaseIterable {
        case nesting, elements, attributesOfOneElement, attributes, namespaces, entities, truncation

        var rows: String {
            switch self {
            case .nesting: String(repeating: "<a>", count: 20_000)
            case .elements: String(repeating: "<row/>", count: 60_000)
            case .attributesOfOneElement: element(attributes: 20_000)
            case .attributes: String(repeating: element(attributes: 900), count: 60)
            case .namespaces: (0..<1000).map { "<a xmlns:a\($0)='b'/>" }.joined()
            case .entities: "<row><c t='str'><v>\(String(repeating: "&amp;", count: 60_000))</v></c></row>"
            case .truncation: "<row><c>"
            }
        }

        var fault: String {
            switch self {
            case .elements, .attributes, .entities: "too-many-elements"
            case .nesting, .attributesOfOneElement, .namespaces, .truncation: "damaged-workbook"
            }
        }

        private func element(attributes: Int) -> String {
            "<a \((0..<attributes).map { "a\($0)=''" }.joined(separator: " "))/>"
        }
    }

    @Test("XML made to take time or memory is refused in time", arguments: Attack.allCases)
    func costlyMarkup(attack: Attack) throws {
        var limits = TableLimits()
        limits.elements = 50_000
        let folder = try TableFolder("colloque.xlsx", SampleExcel(rows: attack.rows).bytes)
        #expect(try folder.faults(limits: limits) == ["colloque.xlsx \(attack.fault)"])
    }

    @Test("many sheets, relations and styles do not multiply")
    func manySheets() throws {
        var excel = SampleExcel()
        excel.sheets = (0..<2000).map { ("papers\($0)", "") }
        #expect(try faults(excel.bytes) == ["colloque.xlsx too-many-sheets"])
        var openDocument = SampleOpenDocument()
        openDocument.tables = (0..<2000).map { "<table:table table:name='\($0)'/>" }.joined()
        #expect(try faults(openDocument.bytes, name: "colloque.ods") == ["colloque.ods too-many-sheets"])
    }

    @Test("one long text in thousands of cells is refused")
    func amplifiedText() throws {
        let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 150)
        var excel = SampleExcel(rows: String(repeating: "<row>\(cells)</row>", count: 10))
        excel.strings = "<si><t>\(String(repeating: "long ", count: 9000))</t></si>"
        #expect(try faults(excel.bytes) == ["colloque.xlsx[papers]:3:150 too-much-text"])
    }

    @Test(
        "a zip bomb is refused, whether it says its size or lies about it",
        arguments: [("3_000_000", "zip-bomb"), ("150_000_000", "zip-bomb"), ("3_000_000, 1000", "zip-bomb")])
    func bombs(sizes: String, expected: String) throws {
        let folder = try TableFolder()
        try python(
            """
            import struct, sys, zipfile
            def write(path, size, stated=None):
                with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
                    z.writestr("content.xml", bytes(size))
                if stated is not None:
                    data = open(path, "rb").read()
                    open(path, "wb").write(data.replace(struct.pack("<I", size), struct.pack("<I", stated)))
            write(sys.argv[1], \(sizes))
            """, folder.url("colloque.ods").path)
        #expect(try folder.faults() == ["colloque.ods \(expected)"])
    }

    @Test("a total of honest parts may be too large as well")
    func largeTotal() throws {
        var limits = TableLimits()
        limits.inflatedBytes = 1000
        #expect(
            try TableFolder("colloque.xlsx", SampleExcel().bytes).faults(limits: limits) == ["colloque.xlsx zip-bomb"])
    }

    @Test("a deflated workbook reads as a stored one does")
    func deflated() throws {
        let folder = try TableFolder("stored.zip", SampleExcel(rows: "<row><c><v>1</v></c></row>").bytes)
        try python(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as stored, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as z:
                for name in stored.namelist(): z.writestr(name, stored.read(name))
            """, folder.url("stored.zip").path, folder.url("colloque.xlsx").path)
        #expect(try folder.texts(hasHeadings: false) == [[], ["1"]])
    }

    @Test("a workbook cut anywhere is damaged, or not a workbook at all", arguments: [0, 3, 4, 100, 1000, 1500])
    func truncated(length: Int) throws {
        let bytes = Array(SampleExcel().bytes.prefix(length))
        #expect(try faults(bytes) == ["colloque.xlsx \(length < 4 ? "not-a-workbook" : "damaged-workbook")"])
    }

    @Test("an entry with another checksum, an unsaid size or a password is refused")
    func dishonestEntries() throws {
        var archive = SampleExcel(rows: "<row><c><v>1</v></c></row>").archive
        let index = archive.entries.count - 1
        let sound = archive.bytes
        var bytes = sound
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "<v>1".utf8) })
        bytes[place + 3] = UInt8(ascii: "2")
        #expect(
            try faults(bytes) == ["colloque.xlsx damaged-workbook"])
        archive.entries[index].isEncrypted = true
        #expect(try faults(archive.bytes) == ["colloque.xlsx encrypted-workbook"])
        archive.entries[index].isEncrypted = false
        archive.entries[index].statedSize = 10
        #expect(try faults(archive.bytes).count == 1)
    }

    @Test(
        "what is not a workbook is called what it is",
        arguments: [
            ("id,title\n", FileKind.text), ("%PDF-1.7", .pdf), ("\0\0", .unknown), ("PNG", .text),
        ])
    func otherFiles(content: String, kind: FileKind) throws {
        let folder = try TableFolder("colloque.xlsx", content)
        var reader = try TableReader(folder: folder.path)
        #expect(reader.diagnostics == [WorkbookFault.notAWorkbook(kind).at("colloque.xlsx")])
        if case .unreadable = reader.table(named: ["papers"]) {} else { Issue.record("the table is not unreadable") }
    }

    @Test("a zip without the parts of a workbook is some other document")
    func otherArchive() throws {
        let bytes = StoredZip(entries: [.init("word/document.xml", "<a/>")]).bytes
        let folder = try TableFolder("colloque.xlsx", bytes)
        let reader = try TableReader(folder: folder.path)
        #expect(reader.diagnostics == [WorkbookFault.notAWorkbook(.otherArchive).at("colloque.xlsx")])
    }

    private func python(_ script: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
