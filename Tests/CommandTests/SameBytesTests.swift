import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

/// Swift hashes anew in every process: what is built in the order of a set or a dictionary differs between two of them.
@Suite("Two processes come to the same bytes")
struct SameBytesTests {
    private static let limoges = Fixture("limoges-2012").path
    private static let made = Fixture("withdrawals").path + "/programme.json"

    @Test("of a whole colloquium, in every format", arguments: ExportFormat.allCases.filter { $0 != .pdf })
    func exports(format: ExportFormat) async throws {
        let place = Place()
        for name in ["a", "b"] {
            let run = try await Binary.run(
                "export", Self.limoges, "--programme", Self.made, "--format", format.rawValue, "--output",
                place.path(name))
            #expect(run.status == 0 && run.error == "")
        }
        #expect(try place.bytes("a") == place.bytes("b"))
    }

    @Test(
        "whatever they are asked, after a withdrawal",
        arguments: [
            "check . --json", "solve . --json --lp written", "rerun . --json --svg written",
            "rerun . --best; cp programme.json written",
            "rerun . --moves 0; $colloque notices . --since 1 --to written",
            "show . --by speaker", "solve . --quiet; $colloque audit . --tradeoffs --json", "explain . P3 --json",
            "what-if . --unavailable 'Basil Orme: Thursday before 10:30' --json", "report . --json --html written",
            "stress . --json --jobs 2", "solve . --quiet; $colloque compare . 1 2 --json --html written",
            "export . --all --to written",
        ])
    func answers(command: String) async throws {
        let (place, folder) = try await Place.withdrawn()
        var runs: [Outcome] = []
        for name in ["a", "b"] {
            try FileManager.default.copyItem(atPath: folder, toPath: place.path(name))
            // PDFs, if there is a browser, are not of one process alone.
            runs.append(try await Binary.shell("cd \(place.path(name)) && CHROME=/nowhere $colloque \(command)"))
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0].status == 0, "\(runs[0].error)")
        let difference = try await Binary.shell(
            "cd \(place.path); ! [ -e a/written -o -e b/written ] || diff -r a/written b/written")
        #expect(difference.status == 0, "\(difference.output)")
    }

    @Test(
        "of Limoges after a change",
        .enabled(if: Binary.isOptimised, "solving it takes an optimised build: make test"),
        arguments: Sweep.cases(["01-one-paper", "10-promoted-paper", "17-a-day-less"]) { $0 == "01-one-paper" })
    func rerun(change: String) async throws {
        let place = Place()
        try FileManager.default.copyItem(atPath: Self.limoges, toPath: place.path("c"))
        let changes = "\(Fixture("withdrawals").path)/\(change)/modifications.csv"
        try FileManager.default.copyItem(atPath: changes, toPath: place.path("c/modifications.csv"))
        var menus: [Outcome] = []
        for _ in 0..<2 {
            menus.append(
                try await Binary.run("rerun", place.path("c"), "--from", Self.made, "--up-to", "1", "--json"))
        }
        #expect(menus[0] == menus[1] && menus[0].status == 0, "\(menus[0].error)")
    }
}
