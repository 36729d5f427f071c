import Foundation
import TestSupport
import Testing

@Suite("colloque solve --repair and --partial")
struct SolveRepairTests {
    private func folder(_ name: String, in place: Place) throws -> String {
        let fixture = try #require(InfeasibleFixture.all.first { $0.name == name })
        try fixture.copy(to: place.path("c"))
        return place.path("c")
    }

    @Test("a repair that the list of changes has words for is noted there, and what is saved then holds")
    func noted() async throws {
        let place = Place()
        let folder = try folder("pins-hold", in: place)
        let run = try await Binary.run("solve", folder, "--repair", "1")
        #expect(run.status == 0)
        #expect(run.error == "noted in changes.csv: unpin P1 (Thursday 15 November, 9:00–10:00, Room 1)\n")
        #expect(try place.text("c/changes.csv").contains("unpin,P1,"))
        #expect(try place.names(in: "c/programmes").contains("0001.json"))
        let audit = try await Binary.run("audit", folder)
        #expect(audit.status == 0)
        #expect(audit.output.contains("\nAll requirements hold; "))
        #expect(try await Binary.run("solve", folder, "--quiet").status == 0)
        #expect(try await Binary.run("rerun", folder, "--best").status == 0)
        #expect(try await Binary.run("change", "undo", folder).status == 0)
        #expect(try await Binary.run("solve", folder, "--quiet").status == 3)
    }

    @Test("a paper that is put in reserve is noted, too, in French in a French list")
    func reserve() async throws {
        let place = Place()
        let folder = try folder("papers-fit-their-session", in: place)
        let run = try await Binary.run("solve", folder, "--repair", "1", in: "fr_FR.UTF-8")
        #expect(run.error.hasSuffix("noté dans modifications.csv\u{A0}: mettre P1 en réserve\n"))
        #expect(try place.text("c/modifications.csv").contains("mettre en réserve;P1;"))
        #expect(try await Binary.run("audit", folder).status == 0)
    }

    @Test("what the list has no words for is said: what to write, and where")
    func supposed() async throws {
        let place = Place()
        let folder = try folder("speakers-are-available", in: place)
        let run = try await Binary.run("solve", folder, "--repair", "1")
        #expect(run.status == 0)
        #expect(run.error.hasPrefix("supposed: ask Basil Orme to speak on Thursday 15 November, "))
        #expect(run.error.contains(" — to be written: speakers, Basil Orme: take "))
        #expect(!place.has("c/changes.csv"))
    }

    @Test("a partial programme leaves out what it must, says why, and notes nothing")
    func partial() async throws {
        let place = Place()
        let folder = try folder("two-pins-and-equipment", in: place)
        let run = try await Binary.run("solve", folder, "--partial")
        #expect(run.status == 0)
        #expect(
            run.error.split(separator: "\n").filter { $0.hasPrefix("without a place: ") }.map { $0.prefix(20) } == [
                "without a place: P1 ", "without a place: P4 ",
            ])
        #expect(!place.has("c/changes.csv"))
    }

    @Test("a repair that there is none of is told with those that there are")
    func tooMany() async throws {
        let place = Place()
        let folder = try folder("papers-fit-their-session", in: place)
        let run = try await Binary.run("solve", folder, "--repair", "2")
        #expect(run.status == 3)
        #expect(run.error.contains("  1. put P1 in reserve\n"))
        #expect(!place.has("c/programmes"))
    }
}
