import Foundation
import Testing

@Suite("Commands on a workbook of CoSPLib")
struct CoSPLibCommandTests {
    private let fixture = Fixture("cosplib-tiny").path
    private var tiny: String { fixture + "/tiny.xlsx" }

    private struct Terms: Decodable, Equatable {
        let terms: [String: Int]
        let total: Int
        let valid: Bool
    }

    @Test("solve saves the programme twice, and both are judged alike")
    func solve() async throws {
        let place = Place()
        let run = try await Binary.run("solve", tiny, "--output", place.path("out"), "--quiet")
        #expect(run.status == 0)
        #expect(run.output == "Proved optimal: 25 points\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.path("out")).sorted() == [
                "programme.json", "programme.xlsx",
            ])
        var audits: [Terms] = []
        for name in ["programme.json", "programme.xlsx"] {
            let audit = try await Binary.run("audit", tiny, "--programme", place.path("out/\(name)"), "--json")
            audits.append(try audit.decoded())
        }
        #expect(audits[0] == audits[1])
        #expect(audits[0].valid && audits[0].total == 25)
    }

    @Test("a programme made by hand gets every term that has a weight, under its name in the library")
    func audit() async throws {
        let run = try await Binary.run("audit", tiny, "--programme", fixture + "/by-hand.xlsx", "--json")
        #expect(
            try run.decoded(as: Terms.self).terms == [
                "Attendees conflicts [Session Level]": 22, "Chairs conflicts": 0, "Consecutive tracks": 0,
                "Number of rooms per track": 0, "Parallel tracks": 0, "Presenters conflicts [Session Level]": 200,
                "Sessions_Rooms|Penalty": 18, "Similar Tracks": 36, "Submissions order": 8,
                "Submissions timezones": 11, "Submissions with multiple timeslots in different sessions": 0,
                "Submissions_Sessions|Penalty": 27, "Tracks_Rooms|Penalty": 0, "Tracks_Sessions|Penalty": 0,
            ])
    }

    @Test("show takes it too")
    func show() async throws {
        let run = try await Binary.run("show", tiny, "--programme", fixture + "/by-hand.xlsx")
        #expect(run.output.contains("Axis Tides"))
    }

    @Test("export does, and a programme keeps its free places", arguments: ["cosplib", "csv"])
    func export(format: String) async throws {
        let place = Place()
        let hand = fixture + "/by-hand.xlsx"
        let again = place.path(format == "csv" ? "again.csv" : "again.xlsx")
        let run = try await Binary.run("export", tiny, "--programme", hand, "--format", format, "--output", again)
        #expect(run.status == 0)
        let before = try await Binary.run("audit", tiny, "--programme", hand, "--json")
        let after = try await Binary.run("audit", tiny, "--programme", again, "--json")
        #expect(before.output == after.output)
    }

    @Test("what is wrong with it is told by sheet and cell")
    func check() async throws {
        let place = Place()
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w") as new:
                for name in old.namelist():
                    part = old.read(name)
                    new.writestr(name, part.replace(b"Winds", b"Wnids") if name.endswith("sheet2.xml") else part)
            """
        #expect(try await Binary.shell("python3 -c '\(script)' \(tiny) \(place.path("bad.xlsx"))").status == 0)
        let run = try await Binary.run("solve", place.path("bad.xlsx"))
        #expect(run.status == 65)
        #expect(
            run.error == """
                bad.xlsx[submissions]:5:2: error: unknown track "Wnids" — did you mean "Winds"?
                bad.xlsx[submissions]:6:2: error: unknown track "Wnids" — did you mean "Winds"?

                """)
        #expect(try place.names() == ["bad.xlsx"])
    }

    @Test(
        "a search that may not end says when it will, unless it is told or has to be quiet",
        .enabled(if: Referee.isThere && Binary.isOptimised, "set COSPLIB, and build it optimised"))
    func standardTime() async throws {
        let place = Place()
        let workbook = "\(Referee.folder)/instances/N2OR.xlsx"
        let texts = [
            (
                "fr_FR.UTF-8",
                "note\u{A0}: la recherche s’arrêtera au bout de 60\u{202F}s — --time-limit en décide autrement\n"
            ),
            ("en_GB.UTF-8", "note: the search will stop after 60\u{A0}s — --time-limit says otherwise\n"),
        ]
        for (language, text) in texts {
            #expect(try await Binary.run("solve", workbook, "--output", place.path, in: language).error == text)
        }
        for option in ["--quiet", "--time-limit 50", "--work 100000"] {
            let run = try await Binary.shell("$colloque solve \(workbook) --output \(place.path) \(option)")
            #expect(run.error == "")
            #expect(run.status == 0)
        }
    }

    @Test("a conference without a programme is told by its rules")
    func noPlace() async throws {
        let place = Place()
        _ = try await Binary.run("import", "--from", "cosplib", tiny, place.path)
        // Three papers of three places, for one time slot that has them, in two rooms.
        let script = "sed -i -E 's/^(S[356],.*,30,0,)(,.*)$/\\13\\2/' \(place.path("papers.csv"))"
        #expect(try await Binary.shell(script).status == 0)
        let run = try await Binary.run("solve", place.path, "--quiet", in: "fr_FR.UTF-8")
        #expect(run.status == 3)
        #expect(
            run.error.contains(
                "salles-une-séance-à-la-fois\u{A0}: S3, S5 et S6 (3 communications) n’ont que 2 places\u{A0}: lundi 11 mars"
            ), "\(run.error)")
        let json = try await Binary.run("solve", place.path, "--json").decoded(as: Told.self)
        #expect(json.status == "infeasible")
        #expect(json.conflicts.map(\.rule) == ["rooms-hold-one-session-at-a-time"])
        #expect(!place.has("programme.json"))
    }

    private struct Told: Decodable {
        struct Conflict: Decodable { let rule: String }
        let status: String
        let conflicts: [Conflict]
    }

    @Test("trade-offs of every preference are told, as a table and in JSON")
    func tradeoffs() async throws {
        let place = Place()
        _ = try await Binary.run("solve", tiny, "--output", place.path, "--quiet")
        let saved = place.path("programme.json")
        let table = try await Binary.run(
            "audit", tiny, "--programme", saved, "--tradeoffs", "--time-limit", "40", in: "fr_FR.UTF-8")
        #expect(table.status == 0)
        #expect(table.output.contains("\n\nCe que chaque préférence coûte aux autres, en points\n"))
        let run = try await Binary.run("audit", tiny, "--programme", saved, "--tradeoffs", "--json")
        let found = try run.decoded(as: Weighed.self).tradeoffs
        #expect(found.complete && found.proved && found.points == 25)
        #expect(found.trials.count == 2 * found.pointsByRule.count)
        for trial in found.trials where trial.change == "dropped" {
            let own = { (points: [Weighed.Points]) in points.first { $0.rule == trial.rule }?.points ?? 0 }
            #expect(trial.points - own(trial.pointsByRule) <= found.points - own(found.pointsByRule))
        }
    }

    private struct Weighed: Decodable {
        struct Points: Decodable {
            let rule: String
            let points: Int
        }
        struct Trial: Decodable {
            let rule, change: String
            let points: Int
            let pointsByRule: [Points]
        }
        struct Tradeoffs: Decodable {
            let complete, proved: Bool
            let points: Int
            let pointsByRule: [Points]
            let trials: [Trial]
        }
        let tradeoffs: Tradeoffs
    }

    @Test("a programme that breaks a requirement has no trade-offs")
    func nothingToWeigh() async throws {
        let place = Place()
        try place.write(#"{"sessions": []}"#, to: "empty.json")
        let run = try await Binary.run("audit", tiny, "--programme", place.path("empty.json"), "--tradeoffs")
        #expect(run.status == 1)
        #expect(
            run.error
                == "Without a programme that meets all requirements, --tradeoffs has nothing to compare: \"colloque "
                + "solve\" makes one.\n")
    }

    @Test(
        "of a large conference, the wishes are shown, and how to read the programme",
        .enabled(if: Referee.isThere && Binary.isOptimised, "set COSPLIB, and build it optimised"))
    func large() async throws {
        let place = Place()
        let workbook = "\(Referee.folder)/instances/GECCO21.xlsx"
        let run = try await Binary.run("solve", workbook, "--output", place.path, "--work", "60000")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("What could not be met, in points, the dearest first\n  1"))
        #expect(
            run.output.hasSuffix(
                "\nTo read it: colloque show \(workbook) --programme \(place.path)/programme.json (--by room, axis, speaker).\n"
            ))
        #expect(run.lines.count < 120)
        #expect(run.lines.dropLast(3).allSatisfy { $0.count <= 80 })
    }

    @Test("the workbook of a folder stands for the folder")
    func folder() async throws {
        let folder = Fixture("limoges-2012-xlsx").path
        let whole = try await Binary.run("check", folder)
        #expect(try await Binary.run("check", folder + "/colloque.xlsx").output == whole.output)
        #expect(whole.status == 0)
    }

    @Test("a workbook that is not there is told", arguments: ["nowhere.xlsx", "colloque.xlsx"])
    func missing(name: String) async throws {
        let place = Place()
        let run = try await Binary.run("check", place.path(name))
        #expect(run.status == 1)
        #expect(run.output.contains("error: "))
    }
}
