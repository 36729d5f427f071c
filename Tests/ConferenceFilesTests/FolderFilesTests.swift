import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

@Suite("A conference written as a folder")
struct FolderFilesTests {
    private func readBack(_ conference: Conference, _ language: Language) throws -> (
        conference: Conference?, diagnostics: [Diagnostic]
    ) {
        let files = FolderFiles(conference, language: language).files
        return try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.content) })).read()
    }

    private func expectSame(_ conference: Conference, in language: Language) throws {
        let (read, diagnostics) = try readBack(conference, language)
        #expect(diagnostics.filter { $0.severity != .note }.map(\.text.en) == [])
        let again = try #require(read)
        #expect(again.title == conference.title && again.place == conference.place)
        #expect(again.timeZone == conference.timeZone && again.languages == conference.languages)
        #expect(again.days == conference.days && again.timeSlots == conference.timeSlots)
        #expect(again.events == conference.events && again.rooms == conference.rooms)
        #expect(again.axes == conference.axes)
        #expect(again.speakers == conference.speakers)
        #expect(again.papers == conference.papers)
        #expect(Set(again.relations) == Set(conference.relations))
        #expect(again.penalties == conference.penalties && again.changeOver == conference.changeOver)
        #expect(again.ruleSettings.map(\.rule) == conference.ruleSettings.map(\.rule))
        #expect(again.ruleSettings.map(\.weight) == conference.ruleSettings.map(\.weight))
        #expect(again.ruleSettings.map(\.options) == conference.ruleSettings.map(\.options))
    }

    @Test("the sample of CoSPLib is read back the same", arguments: Language.allCases)
    func tiny(language: Language) throws {
        var sample = SampleCoSPLib()
        sample["tracks", 3, 0] = "Dunes "
        sample["submissions", 5, 5] = "Plover;Eva"
        sample["submissions", 6, 5] = "Wren,Finn"
        try expectSame(try #require(sample.read().conference), in: language)
    }

    @Test("the fixtures are read back the same", arguments: ["limoges-2012", "tiny/half-paper"], Language.allCases)
    func fixture(name: String, language: Language) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let path = root.appendingPathComponent("../../fixtures/\(name)").standardized.path
        try expectSame(try #require(ConferenceFolder(path: path).read().conference), in: language)
    }

    @Test(
        "every workbook of the library is read back the same",
        .enabled(if: CoSPLibLibrary.folder != nil, "CoSPLib is not there: set COSPLIB"),
        arguments: CoSPLibLibrary.names(in: "instances"))
    func library(name: String) throws {
        let workbook = CoSPLibWorkbook(path: CoSPLibLibrary.path("instances", name))
        try expectSame(try #require(workbook.read().conference), in: .en)
    }

    @Test("what a spreadsheet would take for a formula begins with a space, which is not read")
    func formulas() throws {
        var sample = SampleCoSPLib()
        sample["submissions", 1, 0] = "=S1"
        sample["submissions", 1, 5] = "@ada"
        let conference = try #require(try sample.read().conference)
        let papers = try #require(FolderFiles(conference, language: .en).files.first { $0.name == "papers.csv" })
        #expect(papers.content.contains("\r\n =S1, =S1,Tides, @ada,"))
        try expectSame(conference, in: .en)
    }
}
