import Foundation
import Testing

@Suite("colloque solve")
struct SolveCommandTests {
    private let tiny = Fixture("tiny/half-paper").path

    @Test("the grid, the points and the proof are shown; what was saved is named")
    func words() async throws {
        let place = Place()
        let french = try await Binary.run("solve", tiny, "--output", place.path, in: "fr_FR.UTF-8")
        let english = try await Binary.run("solve", tiny, "--output", place.path)
        try Fixture("tiny/half-paper").expect(french.output.replacing(place.path, with: "DIR"), in: "solve.fr.txt")
        try Fixture("tiny/half-paper").expect(english.output.replacing(place.path, with: "DIR"), in: "solve.en.txt")
        #expect(
            french.output.hasSuffix(
                "\nOptimum prouvé\u{A0}: 44 points\nEnregistré dans \(place.path)/programme.json.\n"))
        #expect(english.output.hasSuffix("\nProved optimal: 44 points\nSaved as \(place.path)/programme.json.\n"))
        #expect(french.error + english.error == "")
        #expect(english.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("Saved as") })
    }

    @Test("in JSON: status, points by rule, statistics, sessions")
    func json() async throws {
        let place = Place()
        let answer = try await Binary.run("solve", tiny, "--output", place.path, "--json").decoded(as: Answer.self)
        #expect(answer.schema == "colloque-solve/1")
        #expect(answer.status == "optimal")
        #expect(answer.points == 44)
        #expect(answer.bound == 44)
        #expect(answer.stop == nil)
        #expect(answer.pointsByRule.filter { $0.points > 0 }.map(\.rule) == ["sessions-are-close-in-theme"])
        #expect(answer.sessions.flatMap(\.papers).map(\.id).sorted() == ["P1", "P2", "P3", "P4", "P5", "P6"])
        #expect(answer.statistics["rows", default: 0] > 0)
        #expect(
            answer.statistics.keys.sorted()
                == ["columns", "columnsKept", "nodes", "nonZeros", "rows", "simplexIterations"])
    }

    @Test("another solver finds the same optimum in the LP file, which has the same bytes at every run")
    func lp() async throws {
        let place = Place()
        for name in ["a", "b"] {
            let run = try await Binary.run(
                "solve", tiny, "--output", place.path(name), "--lp", place.path("\(name).lp"))
            #expect(run.status == 0)
        }
        #expect(try place.bytes("a.lp") == place.bytes("b.lp"))
        #expect(try place.bytes("a/programme.json") == place.bytes("b/programme.json"))
        let glpsol = try await Binary.shell("glpsol --lp \(place.path("a.lp")) --output \(place.path("a.txt"))")
        #expect(glpsol.status == 0)
        let objective = try place.text("a.txt").split(separator: "\n").first { $0.hasPrefix("Objective:") }
        #expect(objective?.contains("= 44 (MINimum)") == true)
    }

    @Test("so does HiGHS, which shares no line with GLPK", .enabled(if: HiGHS.isAvailable, "needs highspy for python3"))
    func highs() async throws {
        for fixture in Fixture.all("tiny") {
            let place = Place()
            let run = try await Binary.run(
                "solve", fixture.path, "--output", place.path, "--lp", place.path("whole.lp"), "--json")
            let optimum = try await HiGHS.optimum(of: place.path("whole.lp"))
            #expect(try optimum == run.decoded(as: Answer.self).points, "\(fixture.name)")
        }
    }

    @Test("what cannot be written is told, and nothing is left behind")
    func writing() async throws {
        let place = Place()
        try place.write("not a folder", to: "file")
        let folder = try await Binary.run("solve", tiny, "--output", place.path("file/below"))
        #expect(folder.status == 73)
        #expect(
            folder.error
                == "error: cannot make the folder \"\(place.path("file/below"))\": check the path and the permissions\n"
        )
        let full = try await Binary.run(
            "solve", tiny, "--output", place.path("out"), "--lp", "/dev/full", in: "fr_FR.UTF-8")
        #expect(full.status == 73)
        #expect(
            full.error.hasPrefix(
                "erreur\u{A0}: impossible d’écrire «\u{A0}/dev/full\u{A0}»\u{A0}: le disque est plein — "))
        #expect(try place.names() == ["file"])
        let screen = try await Binary.shell("$colloque solve \(tiny) --output \(place.path("out")) > /dev/full")
        #expect(screen.status == 73)
        #expect(screen.error == "error: cannot write: the disk is full\n")
        #expect(place.has("out/programme.json"))
    }

    @Test("faulty files are told, and nothing is solved")
    func badInput() async throws {
        let place = Place()
        let run = try await Binary.run("solve", Fixture("broken/unknown-axis").path, "--output", place.path)
        #expect(run.status == 65)
        #expect(run.output == "")
        #expect(run.error == "papers.csv:3:28: error: unknown axis \"4\": add it to the axes of the settings\n")
        #expect(try place.names() == [])
    }

    private struct Answer: Decodable {
        struct RulePoints: Decodable {
            let rule: String
            let weight, units, points: Int
        }
        struct Session: Decodable { let papers: [Paper] }
        struct Paper: Decodable { let id: String }

        let schema, status: String
        let points, bound: Int
        let stop: String?
        let pointsByRule: [RulePoints]
        let sessions: [Session]
        let statistics: [String: Int]
    }
}
