import Foundation
import Testing

@Suite("The same work")
struct SameWorkTests {
    /// Two runs of the same command.
    private func programmes(of workbook: String, work: Int) async throws -> [Data] {
        let place = Place()
        for name in ["a", "b"] {
            let run = try await Binary.run(
                "solve", workbook, "--output", place.path(name), "--jobs", "2", "--seed", "3", "--work", "\(work)",
                "--quiet")
            #expect(run.status == 0)
            #expect(run.error == "")
        }
        return try [place.bytes("a/programme.json"), place.bytes("b/programme.json")]
    }

    @Test("gives the same bytes, on a small workbook")
    func small() async throws {
        let programmes = try await programmes(of: Fixture("cosplib-tiny").path + "/tiny.xlsx", work: 20_000)
        #expect(programmes[0] == programmes[1])
    }

    @Test(
        "gives the same bytes, on a real conference",
        .enabled(if: Referee.isThere && Binary.isOptimised, "set COSPLIB, and build it optimised"))
    func real() async throws {
        let programmes = try await programmes(of: "\(Referee.folder)/instances/GECCO21.xlsx", work: 30_000)
        #expect(programmes[0] == programmes[1])
    }
}
