import Foundation
import Testing

@Suite("colloque pin")
struct PinCommandTests {
    @Test(
        "where the paper stands in the latest version, at the level that is asked for, or where it is told",
        arguments: [
            ("P1", "2012-11-15 09:00 @ Room 1"), ("P1 --time", "2012-11-15 09:00"), ("P1 --room", "Room 1"),
            ("P1 --axis", "axis 1"), ("P1 --session --axis", "2012-11-15 09:00 @ Room 1 @ axis 1"),
            ("P1 --time 'Thursday 9:00'", "Thursday 9:00"),
        ])
    func levels(arguments: String, pin: String) async throws {
        let folder = try await KeptFolder()
        let run = try await folder.run("pin", arguments)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.lines.first.map(String.init) == "P1 is pinned: \(pin).")
        #expect(try await folder.run("check").status == 0)
    }

    @Test("what has happened does not move: all papers before a moment")
    func before() async throws {
        let folder = try await KeptFolder()
        let run = try await folder.run("pin", "--all --before 2012-11-15T10:30")
        #expect(run.lines.filter { $0.contains("is pinned: 2012-11-15 09:00 @ Room 1.") }.count == 3)
        #expect(try await folder.run("solve", "--quiet").output == "Proved optimal: 44 points\n")
    }

    @Test("a pin that leaves no programme is named")
    func impossible() async throws {
        let folder = try await KeptFolder()
        for paper in ["P1", "P2", "P3", "P4"] {
            #expect(try await folder.run("pin", "\(paper) --time 'Thursday 9:00'").status == 0)
        }
        let run = try await folder.run("solve", "--quiet")
        #expect(run.status == 3)
        #expect(run.error.contains("P4"))
    }

    @Test("without a version, it must be told where")
    func unsaved() async throws {
        let folder = try await KeptFolder(isSolved: false)
        let run = try await folder.run("pin", "P1")
        #expect(run.status == 65)
        #expect(run.error == "error: P1 is in no version: say where to pin it, with --time or --room\n")
    }
}
