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
        let file = format.fileName
        let first = try place.bytes(file)
        let english = try await Binary.run("export", place.path, "--format", format.rawValue)
        #expect(french.output == "Écrit dans \(place.path)/\(file).\n")
        #expect(english.output == "Written to \(place.path)/\(file).\n")
        // The conference speaks English, whoever exports it.
        #expect(try place.bytes(file) == first)
        _ = try await Binary.shell(
            "$colloque export \(place.path) --format \(format.rawValue) --output - > \(place.path("printed"))")
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

    @Test("a part is named in either language; what nobody is called is told, with the nearest name")
    func part() async throws {
        let arguments = "export \(tiny) --programme \(saved) --format csv --output -"
        let speaker = try await Binary.shell("$colloque \(arguments) --only 'speaker=basil orme'")
        #expect(speaker.output.contains(";P2;") && !speaker.output.contains(";P1;"))
        #expect(try await Binary.shell("$colloque \(arguments) --only axe=1").output.contains(";P1;"))
        for (room, remedy) in [("Rom 1", "did you mean \"Room 1\"?"), ("Room 9", "there is Room 1")] {
            let unknown = try await Binary.shell("$colloque \(arguments) --only 'room=\(room)'")
            #expect(unknown.error == "error: nothing is called \"\(room)\" — \(remedy)\n")
            #expect(unknown.status == 64)
        }
    }

    @Test("a file for each axis, room and speaker, or all that is published, goes to a folder; a browser is not needed")
    func folder() async throws {
        let place = Place()
        let calendars = try await Binary.run(
            "export", tiny, "--programme", saved, "--format", "ics", "--all", "--to", place.path("calendars"))
        #expect(calendars.output == "8 files written to \(place.path("calendars")).\n")
        #expect(place.has("calendars/axis-1.ics") && place.has("calendars/speaker-basil-orme.ics"))
        let all = try await Binary.run(
            "export", tiny, "--programme", saved, "--all", "--to", place.path("site"), in: "fr_FR.UTF-8",
            with: ["CHROME": "/nowhere"])
        #expect(
            all.status == 0
                && all.error == "Sans les PDF\u{A0}: CHROME nomme «\u{A0}/nowhere\u{A0}», qui n’est pas un programme.\n"
        )
        #expect(all.output == "19 fichiers écrits dans \(place.path("site")).\n")
        #expect(place.has("site/index.html") && place.has("site/calendars/room-room-1.ics"))
    }

    @Test(
        "options that do not go together are told",
        arguments: [
            ("", "give --format, or --all --to for all that is published"),
            ("--all", "--all writes to the folder of --to, without --only or --output"),
            ("--format csv --to x --output y", "--to and --output exclude each other"),
        ])
    func refusal(options: String, expected: String) async throws {
        let run = try await Binary.shell("$colloque export \(tiny) \(options)")
        #expect(run.status == 64 && run.error.contains("Error: \(expected)\n"))
    }
}
