import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite("frab schedules in XML")
struct FrabXMLTests {
    @Test(
        "are valid by the published schema",
        .enabled(if: FrabSchema.folder != nil, "the schemas are not there: set FRAB_SCHEMAS"),
        .enabled(if: Tool.areThere(["xmllint"]), "needs xmllint"))
    func schema() throws {
        let folder = try TemporaryFolder()
        let paths = try ExportFormat.frabXML.write(Editions.all(), to: folder)
        let schema = try #require(FrabSchema.folder) + "/schedule.xml.xsd"
        let result = try Tool.run("xmllint", ["--noout", "--schema", schema] + paths)
        #expect(result.status == 0, "\(result.output)")
        // The check can fail.
        let broken = folder.url.appending(path: "broken.xml")
        let text = try ExportFormat.frabXML.text(Editions.sample()).replacing("<duration>", with: "<duration>PT")
        try Data(text.utf8).write(to: broken)
        #expect(try Tool.run("xmllint", ["--noout", "--schema", schema, broken.path]).status != 0)
    }

    @Test("numbers and identifiers are those of the papers, whichever part is shown")
    func stable() throws {
        let events = { (text: String) in Set(text.matches(of: /<event guid="[^"]+" id="\d+">/).map { String($0.0) }) }
        let whole = events(try ExportFormat.frabXML.text(Editions.sample()))
        let part = events(try ExportFormat.frabXML.text(Editions.sample(.en, only: .axis(Reference(1)))))
        #expect(whole.count == 18 + 4 && part.count == 6 + 4 && part.isSubset(of: whole))
    }

    @Test("each version has a name of its own")
    func version() throws {
        let text = try ExportFormat.frabXML.text(Editions.sample())
        #expect(text.contains("<version>3 (2012-11-03T16:33:20Z)</version>"))
    }
}
