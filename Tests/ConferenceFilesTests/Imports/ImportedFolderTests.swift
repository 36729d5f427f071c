import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Folders made of files of other programs")
struct ImportedFolderTests {
    @Test("each is the folder that is expected", arguments: ImportFixture.all)
    func expected(fixture: ImportFixture) throws {
        let (folder, _, diagnostics) = fixture.read()
        #expect(diagnostics.filter { $0.severity != .note }.map(\.text.en) == [])
        try fixture.expect(try #require(folder).files)
    }

    @Test("each is read back as the conference that was imported", arguments: ImportFixture.all, Language.allCases)
    func readBack(fixture: ImportFixture, language: Language) throws {
        let folder = try #require(fixture.read(language).folder)
        let files = folder.files.map { ($0.name, $0.content) }
        let (conference, diagnostics) = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files)).read()
        #expect(diagnostics.filter { $0.severity != .note }.map(\.text.en) == [])
        let again = try #require(conference)
        let first = folder.conference
        #expect(again.title == first.title && again.place == first.place && again.timeZone == first.timeZone)
        #expect(again.timeSlots == first.timeSlots && again.events == first.events && again.rooms == first.rooms)
        #expect(again.axes == first.axes && again.speakers == first.speakers && again.papers == first.papers)
        #expect(again.changeOver == first.changeOver)
    }

    @Test("what is assumed is told at the line of the settings where it can be mended", arguments: ImportFixture.all)
    func places(fixture: ImportFixture) throws {
        let folder = try #require(fixture.read(.en).folder)
        let settings = try #require(folder.files.first { $0.name == "colloque.yaml" }).content
        let lines = settings.split(separator: "\n", omittingEmptySubsequences: false)
        for note in folder.notes where note.location.file == "colloque.yaml" {
            let line = try #require(note.location.line)
            #expect(lines[..<(line - 1)].contains("# \(note.message.en)"))
            #expect(lines[line - 1].first?.isLetter == true)
        }
    }

    @Test("what has no place is kept with where it stood, and counted")
    func remarks() throws {
        let folder = try #require(ImportFixture.all[3].read(.fr).folder)
        #expect(folder.kept.map(\.field).prefix(3) == ["country", "submitted", "notified"])
        let text = try #require(folder.files.first { $0.name == "importé.txt" }).content
        #expect(text.contains("\nMaëlle Le Goffic\n  country\u{A0}: France  (author.csv:2:49)\n"))
        #expect(text.contains("\n1 — Prendre un ticket, prendre son tour\n  submitted\u{A0}: 2029-10-01 10:00  "))
    }
}
