import Testing

@Suite("colloque show")
struct ShowCommandTests {
    private let tiny = Fixture("tiny/half-paper").path
    private var saved: String { tiny + "/expected/programme.json" }

    @Test(
        "by day, room, axis or speaker, in the words of either language",
        arguments: [
            ("day", "Thursday 15 November 2012"), ("room", "Room 1"), ("axis", "● Axis 1: Counters"),
            ("speaker", "Duncan Ashby-Roe"),
            ("jour", "Thursday 15 November 2012"), ("salle", "Room 1"), ("axe", "● Axis 1: Counters"),
            ("intervenant·e", "Duncan Ashby-Roe"),
        ])
    func views(view: String, heading: String) async throws {
        let run = try await Binary.run("show", tiny, "--programme", saved, "--by", view)
        #expect(run.status == 0)
        #expect(run.lines.first.map(String.init) == heading)
    }

    @Test("no line is wider than asked for", arguments: [40, 80, 200])
    func width(columns: Int) async throws {
        let run = try await Binary.run("show", tiny, "--programme", saved, "--width", "\(columns)")
        #expect(run.status == 0)
        #expect(run.lines.map(\.count).max() ?? 0 <= columns)
    }

    @Test("colour on a terminal only, and not where NO_COLOR is set")
    func colour() async throws {
        let show = "$colloque show \(tiny) --programme \(saved)"
        let terminal = "script -qefc '\(show)' /dev/null"
        #expect(try await Binary.shell(terminal).output.contains("\u{1B}["))
        #expect(try await !Binary.shell(show).output.contains("\u{1B}"))
        #expect(try await !Binary.shell(terminal, with: ["NO_COLOR": "1"]).output.contains("\u{1B}"))
        #expect(try await !Binary.shell(terminal, with: ["TERM": "dumb"]).output.contains("\u{1B}"))
        #expect(try await !Binary.shell("script -qefc '\(show) --no-color' /dev/null").output.contains("\u{1B}"))
    }

    @Test("a reader that goes away is no failure")
    func brokenPipe() async throws {
        let show = "$colloque show \(tiny) --programme \(saved)"
        let place = Place()
        let gone = place.path("gone")
        let run = try await Binary.shell(
            "(until [ -e \(gone) ]; do sleep 0.05; done; \(show)) | (exec <&-; touch \(gone))")
        #expect(place.has("gone"))
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(try await Binary.shell("\(show) | head -1").output == "Thursday 15 November 2012\n")
    }

    @Test("where there is no programme yet, the remedy is told")
    func missing() async throws {
        let place = Place()
        _ = try await Binary.run("new", place.path)
        let french = try await Binary.run("show", place.path, in: "fr_FR.UTF-8")
        let english = try await Binary.run("show", place.path)
        #expect(french.status == 65)
        #expect(english.status == 65)
        #expect(french.error.hasPrefix("programme.json: erreur\u{A0}: "))
        #expect(french.error.hasSuffix("\n«\u{A0}colloque solve\u{A0}» fait le programme et l’enregistre.\n"))
        #expect(english.error.hasPrefix("programme.json: error: "))
        #expect(english.error.hasSuffix("\n\"colloque solve\" makes the programme and saves it.\n"))
    }
}
