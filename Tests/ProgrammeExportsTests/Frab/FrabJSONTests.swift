import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite("frab schedules in JSON")
struct FrabJSONTests {
    @Test(
        "are valid by the published schema",
        .enabled(if: FrabSchema.folder != nil, "the schemas are not there: set FRAB_SCHEMAS"),
        .enabled(if: Tool.areThere(["check-jsonschema"]), "needs check-jsonschema"))
    func schema() throws {
        let folder = try TemporaryFolder()
        let paths = try ExportFormat.frabJSON.write(Editions.all(), to: folder)
        let schema = try #require(FrabSchema.folder) + "/schedule.schema.json"
        let result = try Tool.run("check-jsonschema", ["--schemafile", schema] + paths)
        #expect(result.status == 0, "\(result.output)")
        let broken = folder.url.appending(path: "broken.json")
        let text = try ExportFormat.frabJSON.text(Editions.sample()).replacing("\"duration\"", with: "\"length\"")
        try Data(text.utf8).write(to: broken)
        #expect(try Tool.run("check-jsonschema", ["--schemafile", schema, broken.path]).status != 0)
    }
}
