import Foundation
import Testing

@Suite("The broken conferences")
struct BrokenFixtureTests {
    @Test("all that is wrong is said, in both languages", arguments: Fixture.all("broken"))
    func diagnostics(of fixture: Fixture) async throws {
        let french = try await Binary.run("check", fixture.path, in: "fr_FR.UTF-8")
        let english = try await Binary.run("check", fixture.path)
        try fixture.expect(french.output, in: "diagnostics.fr.txt")
        try fixture.expect(english.output, in: "diagnostics.en.txt")
        #expect(french.error + english.error == "")
    }

    @Test("the index tells the diagnostic's name, severity and place", arguments: try BrokenIndex().entries)
    func index(entry: BrokenIndex.Entry) async throws {
        let run = try await Binary.run("check", Fixture("broken/\(entry.folder)").path, "--json")
        let document = try run.decoded(as: Document.self)
        let isTold = document.diagnostics.contains { diagnostic in
            let place = [diagnostic.file, diagnostic.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
            return (entry.folder == diagnostic.name || entry.folder.hasPrefix(diagnostic.name + "-"))
                && diagnostic.severity == entry.severity && (place == entry.place || diagnostic.file == entry.place)
        }
        #expect(isTold, "\(document.diagnostics)")
        let isStopped = document.errors > 0
        #expect(run.status == (isStopped ? 1 : 0))
        #expect(isStopped || entry.severity != "error")
    }

    @Test("the index lists the folders")
    func completeness() throws {
        #expect(try BrokenIndex().entries.map(\.folder) == Fixture.all("broken").map(\.name))
        #expect(Fixture.all("broken").count > 100)
    }

    private struct Document: Decodable {
        struct Diagnostic: Decodable {
            let severity, name, file: String
            let line: Int?
        }
        let errors: Int
        let diagnostics: [Diagnostic]
    }
}

/// The table of `fixtures/broken/INDEX.md`.
struct BrokenIndex {
    struct Entry: CustomTestStringConvertible {
        let folder, severity, place: String
        var testDescription: String { folder }
    }

    let entries: [Entry]

    init() throws {
        let text = try String(contentsOf: URL(filePath: Fixture.root + "/fixtures/broken/INDEX.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        entries = rows.dropFirst().filter { $0.count == 4 }.map { Entry(folder: $0[0], severity: $0[1], place: $0[3]) }
    }
}
