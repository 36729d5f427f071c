import Foundation
import ProgrammeExports
import Testing

@Suite("colloque export")
struct ExportCommandTests {
    private let tiny = Fixture("tiny/half-paper").path
    private var saved: String { tiny + "/expected/programme.json" }

    @Test("by default, the file stands in the folder", arguments: ExportFormat.allCases.filter { $0 != .pdf })
    func file(format: ExportFormat) async throws {
        let place = Place()
        try FileManager.default.removeItem(atPath: place.path)
        try FileManager.default.copyItem(atPath: tiny, toPath: place.path)
        try FileManager.default.copyItem(atPath: saved, toPath: place.path("programme.json"))
        let french = try await Binary.run("export", place.path, "--format", format.rawValue, in: "fr_FR.UTF-8")
        let file = "programme.\(format.fileExtension)"
        let first = try place.bytes(file)
        let english = try await Binary.run("export", place.path, "--format", format.rawValue)
        #expect(french.output == "Écrit dans \(place.path)/\(file).\n")
        #expect(english.output == "Written to \(place.path)/\(file).\n")
        // The conference speaks English, whoever exports it.
        #expect(try place.bytes(file) == first)
        _ = try await Binary.shell(
            "$colloque export \(place.path) --format \(format) --output - > \(place.path("printed"))")
        #expect(try place.bytes("printed") == first)
    }

    @Test("in the language that is asked for")
    func language() async throws {
        let arguments = "export \(tiny) --programme \(saved) --format html --output -"
        #expect(try await Binary.shell("$colloque \(arguments)").output.contains("<html lang=\"en\">"))
        #expect(try await Binary.shell("$colloque \(arguments) --language fr").output.contains("<html lang=\"fr\">"))
    }

    @Test("what cannot be written is told", arguments: ["/proc/programme.md", "/dev/full", "/nowhere/programme.md"])
    func refused(path: String) async throws {
        let run = try await Binary.run(
            "export", tiny, "--programme", saved, "--format", "md", "--output", path, in: "fr_FR.UTF-8")
        #expect(run.status == 73)
        #expect(run.error.hasPrefix("erreur\u{A0}: impossible d’écrire «\u{A0}\(path)\u{A0}»\u{A0}: "))
        #expect(run.output == "")
    }
}
