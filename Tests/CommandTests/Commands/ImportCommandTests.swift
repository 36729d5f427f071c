import Foundation
import Testing

@Suite("colloque import")
struct ImportCommandTests {
    private let tiny = Fixture("cosplib-tiny").path + "/tiny.xlsx"

    @Test("the folder is the same conference as the workbook", arguments: ["fr", "en"])
    func sameConference(language: String) async throws {
        let place = Place()
        let folder = place.path("n2or")
        #expect(try await Binary.run("import", "--from", "cosplib", tiny, folder, "--language", language).status == 0)
        #expect(
            try await Binary.run("check", folder).output == "No errors: 6 papers to schedule, 3 time slots, 2 rooms.\n")
        let arguments = "--programme \(Fixture("cosplib-tiny").path)/by-hand.xlsx --json"
        let audits = try await [
            Binary.shell("$colloque audit \(folder) \(arguments)"),
            Binary.shell("$colloque audit \(tiny) \(arguments)"),
        ]
        #expect(audits[0].output == audits[1].output)
        #expect(audits[0].output.contains("\"total\" : 322"))
    }

    @Test("it says what it wrote, and what comes next")
    func words() async throws {
        let place = Place()
        let (french, english) = (place.path("fr"), place.path("en"))
        #expect(
            try await Binary.run("import", "--from", "cosplib", tiny, french, in: "fr_FR.UTF-8").output == """
                Colloque importé\u{A0}:
                  \(french)/colloque.yaml
                  \(french)/communications.csv
                  \(french)/intervenants.csv
                  \(french)/pénalités.csv
                Ensuite\u{A0}: colloque check \(french)

                """)
        #expect(
            try await Binary.run("import", "--from", "cosplib", tiny, english).output == """
                Conference imported:
                  \(english)/colloque.yaml
                  \(english)/papers.csv
                  \(english)/speakers.csv
                  \(english)/penalties.csv
                Next: colloque check \(english)

                """)
    }

    @Test("nothing is overwritten, nor written beside")
    func overwriting() async throws {
        let place = Place()
        try place.write("mine", to: "penalties.csv")
        let run = try await Binary.run("import", "--from", "cosplib", tiny, place.path)
        #expect(run.status == 73)
        #expect(
            run.error
                == "error: \(place.path("penalties.csv")): exists already, and nothing was written — give another folder\n"
        )
        #expect(try place.names() == ["penalties.csv"])
    }

    @Test("a file that is no such workbook is told by sheet, and nothing is written")
    func refused() async throws {
        let place = Place()
        let other = Fixture("limoges-2012-xlsx").path + "/colloque.xlsx"
        let run = try await Binary.run("import", "--from", "cosplib", other, place.path("a"), in: "fr_FR.UTF-8")
        #expect(run.status == 65)
        #expect(
            run.error.contains(
                "colloque.xlsx: erreur\u{A0}: la feuille «\u{A0}submissions\u{A0}» manque\u{A0}: l’ajouter\n"))
        #expect(!place.has("a"))
    }

    @Test(
        "a programme rearranged by hand comes back, is judged and saved",
        arguments: ["xlsx", "ods", "csv", "json", "xml"])
    func programme(suffix: String) async throws {
        let place = Place()
        try FileManager.default.removeItem(atPath: place.path)
        let folder = Fixture("tiny/half-paper").path
        try FileManager.default.copyItem(atPath: folder, toPath: place.path)
        let saved = folder + "/expected/programme.json"
        let format = ["json": "frab-json", "xml": "frab-xml"][suffix] ?? suffix
        let file = place.path("edited.\(suffix)")
        _ = try await Binary.run("export", folder, "--programme", saved, "--format", format, "--output", file)
        let run = try await Binary.run("import", "--programme", file, place.path)
        #expect(run.status == 0 && run.error == "")
        #expect(
            run.output.hasSuffix("\nTaken back as made by hand. Saved as \(place.path)/programme.json: version 1.\n"))
        let (before, after) = try await (
            Binary.run("show", folder, "--programme", saved), Binary.run("show", place.path)
        )
        #expect(before.output.split(separator: "\n").dropLast() == after.output.split(separator: "\n").dropLast())
    }

    @Test("a moved paper is found by its id, and what is violated is said")
    func moved() async throws {
        let place = Place()
        try FileManager.default.removeItem(atPath: place.path)
        let folder = Fixture("tiny/half-paper").path
        try FileManager.default.copyItem(atPath: folder, toPath: place.path)
        _ = try await Binary.run(
            "export", folder, "--programme", folder + "/expected/programme.json", "--format", "csv", "--output",
            place.path("edited.csv"))
        let edited = try place.text("edited.csv").replacing(
            "2012-11-15;09:45;10:15;Room 1;1;Counters;3;P6;The empty chair;",
            with: "2012-11-15;11:50;;Room 1;1;;;P6;A new title;")
        try place.write(edited, to: "edited.csv")
        let run = try await Binary.run("import", "--programme", place.path("edited.csv"), place.path, in: "fr_FR.UTF-8")
        #expect(run.status == 1)
        #expect(run.output.contains("✗"))
        #expect(
            run.output.hasSuffix(
                "\nRepris comme fait à la main. Enregistré dans \(place.path)/programme.json\u{A0}: version 1.\n"))
        #expect(try place.text("programme.json").contains("P6"))
    }

    @Test("what is missing on the line is told")
    func incomplete() async throws {
        let run = try await Binary.run("import", "--programme", "x.csv", "a", "b")
        #expect(run.status == 64)
        #expect(
            run.error.contains(
                "Error: --programme x.csv wants the conference’s folder alone, without --from\n"))
    }
}
