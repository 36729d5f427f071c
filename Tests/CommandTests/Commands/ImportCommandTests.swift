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
}
