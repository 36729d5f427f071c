import Testing

@Suite("colloque check")
struct CheckCommandTests {
    @Test("what is wrong is told with its place, then counted")
    func errors() async throws {
        let folder = Fixture("broken/unknown-axis").path
        let french = try await Binary.run("check", folder, in: "fr_FR.UTF-8")
        let english = try await Binary.run("check", folder)
        #expect(
            french.output == """
                papers.csv:3:28: erreur\u{A0}: axe inconnu «\u{A0}4\u{A0}»\u{A0}: l’ajouter aux axes des réglages
                1 erreur.

                """)
        #expect(
            english.output == """
                papers.csv:3:28: error: unknown axis "4": add it to the axes of the settings
                1 error.

                """)
        #expect(french.status == 1)
        #expect(english.status == 1)
    }

    @Test("a sound folder is told by its size, and by who does not come always")
    func sound() async throws {
        let folder = Fixture("tiny/half-paper").path
        #expect(
            try await Binary.run("check", folder, in: "fr_FR.UTF-8").output == """
                Aucune erreur\u{A0}: 6 communications à placer, 2 créneaux, 1 salle.
                Ne viennent pas toujours\u{A0}:
                  Ada Perrin-Lock\u{A0}: jeudi jusqu’à 10\u{202F}h\u{202F}15
                  Duncan Ashby-Roe\u{A0}: jeudi dès 10\u{202F}h\u{202F}45

                """)
        let english = try await Binary.run("check", folder)
        #expect(
            english.output == """
                No errors: 6 papers to schedule, 2 time slots, 1 room.
                Who does not come always:
                  Ada Perrin-Lock: Thursday until 10:15
                  Duncan Ashby-Roe: Thursday from 10:45

                """)
        #expect(english.status == 0)
    }

    @Test("everybody is told when they are asked for")
    func people() async throws {
        let run = try await Binary.run("check", Fixture("tiny/half-paper").path, "--people")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count > 4)
        #expect(lines[1] == "Who comes when:")
        #expect(lines.contains("  Basil Orme: no limits"))
    }

    @Test("warnings and notes do not stop a folder")
    func warnings() async throws {
        let run = try await Binary.run("check", Fixture("broken/nobody-speaks").path)
        #expect(run.status == 0)
        #expect(run.output.contains("No errors (1 warning): 2 papers to schedule, "))
    }

    @Test("evident impossibilities are found without a search")
    func conflicts() async throws {
        let run = try await Binary.run("check", Fixture("infeasible/pins-hold").path)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("error: pins-hold: P1, P2 and P3 are pinned to one place"))
        #expect(run.output.hasSuffix("\n1 error.\n"))
    }

    @Test("a folder that is not there is told")
    func missing() async throws {
        let run = try await Binary.run("check", "/nowhere/at/all")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("/nowhere/at/all: error: "))
    }

    @Test("in JSON, both languages stand side by side")
    func json() async throws {
        let run = try await Binary.run("check", Fixture("broken/unknown-axis").path, "--json")
        #expect(
            run.output == """
                {
                  "conflicts" : [

                  ],
                  "diagnostics" : [
                    {
                      "column" : 28,
                      "file" : "papers.csv",
                      "line" : 3,
                      "message" : {
                        "en" : "unknown axis \\"4\\": add it to the axes of the settings",
                        "fr" : "axe inconnu «\u{A0}4\u{A0}»\u{A0}: l’ajouter aux axes des réglages"
                      },
                      "name" : "unknown-axis",
                      "severity" : "error"
                    }
                  ],
                  "errors" : 1,
                  "notes" : 0,
                  "warnings" : 0
                }

                """)
    }
}
