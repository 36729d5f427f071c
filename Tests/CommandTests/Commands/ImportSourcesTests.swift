import Foundation
import Testing

@Suite("colloque import, from other programs")
struct ImportSourcesTests {
    struct Source: CustomTestStringConvertible {
        let format: String
        let files: [String]
        var testDescription: String { "\(format): \(files.joined(separator: ", "))" }

        init(_ format: String, _ files: String...) { (self.format, self.files) = (format, files) }

        var arguments: String {
            (["--from", format] + files.map { Fixture("imports/\(format)").path + "/" + $0 }).joined(separator: " ")
        }
    }

    static let sources = [
        Source("sciencesconf", "submissions.xml", "planning.csv"), Source("sciencesconf", "submissions.xml"),
        Source("sciencesconf", "planning.csv"), Source("easychair", "submission.csv", "author.csv"),
        Source("conftool", "sessions_semicolon.csv"), Source("conftool", "sessions.xml"),
        Source("pretalx", "event.json"), Source("pretalx", "submissions.json", "speakers.json", "rooms.json"),
        Source("indico", "contributions.csv"), Source("indico", "contributions.json"), Source("frab", "schedule.xml"),
        Source("frab", "schedule.json"), Source("csv", "propositions.csv"),
    ]

    @Test("what is imported has no errors, and a programme", arguments: sources)
    func solves(source: Source) async throws {
        let place = Place()
        let folder = place.path("a")
        let run = try await Binary.shell("$colloque import --yes \(source.arguments) \(folder)", in: "fr_FR.UTF-8")
        #expect(run.status == 0 && run.error == "")
        let check = try await Binary.run("check", folder)
        #expect(check.status == 0)
        #expect(!check.output.contains("warning"))
        let solve = try await Binary.run("solve", folder, "--time-limit", "60", "--output", place.path("b"))
        #expect(solve.status == 0)
    }

    @Test("the programme of a timetable is saved, and what it breaks is said")
    func programme() async throws {
        let place = Place()
        let run = try await Binary.shell("$colloque import \(Self.sources[0].arguments) \(place.path("a"))")
        #expect(
            run.output.contains(
                """
                The programme in the files, against the requirements:
                  The session of axis 1, Friday 15 March, 9:30–11:00, has 1 paper instead of 2.

                """))
        let audit = try await Binary.run("audit", place.path("a"))
        #expect(audit.status == 1 && audit.output.contains("1 requirement does not hold"))
    }

    @Test("it says what it assumes and what it keeps apart, in both languages")
    func words() async throws {
        let place = Place()
        let (french, english) = (place.path("fr"), place.path("en"))
        #expect(
            try await Binary.shell("$colloque import \(Self.sources[8].arguments) \(french)", in: "fr_FR.UTF-8").output
                == """
                Colloque importé\u{A0}:
                  \(french)/colloque.yaml
                  \(french)/communications.csv
                  \(french)/intervenants.csv
                  \(french)/programme.json
                Ce que les fichiers ne disent pas\u{A0}:
                  colloque.yaml:2: note\u{A0}: les fichiers ne donnent pas de titre\u{A0}: en écrire un ici
                  colloque.yaml:18: note\u{A0}: aucun axe dans les fichiers\u{A0}: un seul est supposé\u{202F}; écrire les vrais ici et dans la colonne «\u{A0}axe\u{A0}» des communications
                  colloque.yaml:12: note\u{A0}: aucune salle dans les fichiers\u{A0}: 3 salles sont supposées\u{202F}; écrire les vraies ici
                  colloque.yaml:5: note\u{A0}: aucun fuseau dans les fichiers\u{A0}: Europe/Paris est supposé
                Le programme des fichiers tient toutes les exigences\u{202F}; 140 points.
                Ensuite\u{A0}: colloque check \(french)

                """)
        #expect(
            try await Binary.shell("$colloque import \(Self.sources[6].arguments) \(english)").output == """
                Conference imported:
                  \(english)/colloque.yaml
                  \(english)/papers.csv
                  \(english)/speakers.csv
                  \(english)/imported.txt
                  \(english)/programme.json
                Without a place in the folder, and kept in imported.txt:
                  biography (1)
                  notes (1)
                  status (2)
                The programme in the files meets all requirements; 90 points.
                Next: colloque check \(english)

                """)
    }

    @Test("guesses that nobody confirms write nothing", arguments: ["fr_FR.UTF-8", "C"])
    func unconfirmed(language: String) async throws {
        let place = Place()
        let run = try await Binary.shell(
            "$colloque import \(Self.sources[12].arguments) \(place.path("a")) < /dev/null", in: language)
        #expect(run.status == 2 && !place.has("a"))
        #expect(
            run.error
                == (language == "C"
                    ? "Nothing is written: confirm with --yes, or mend with --column title=\"…\".\n"
                    : "Rien n’est écrit\u{A0}: confirmez par --yes, ou corrigez par --column titre=\"…\".\n"))
        #expect(
            run.output.contains(
                language == "C"
                    ? "  \"Thématique retenue\"  axis (guessed)\n"
                    : "  «\u{A0}Thématique retenue\u{A0}»  axe (deviné)\n"))
    }

    @Test("files and a folder are asked for")
    func usage() async throws {
        let run = try await Binary.run("import", "--from", "frab", "schedule.xml")
        #expect(run.status == 64)
        #expect(run.error.hasPrefix("Error: give the files to be read, then the folder to be made\n"))
    }
}
