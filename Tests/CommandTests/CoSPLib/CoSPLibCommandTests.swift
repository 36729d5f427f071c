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
