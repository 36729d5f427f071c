import Foundation
import Testing

@Suite("A search that is stopped", .serialized)
struct StoppingTests {
    private let place = Place()
    private let hard: String

    init() throws {
        try HardConference.write(to: place)
        hard = place.path
    }

    @Test("an interruption gives the best programme so far, audited and saved", arguments: ["INT", "TERM", "HUP"])
    func interruption(signal: String) async throws {
        let run = try await interrupted(by: "kill -\(signal) $pid")
        #expect(run.status == 130)
        let said = try place.text("said")
        #expect(said.contains("(interrupted) — gap: "))
        #expect(said.hasSuffix("\nSaved as programme.json.\n"))
        #expect(try place.text("programme.json").contains("\"stop\" : \"interrupted\""))
        #expect(try await Binary.run("audit", hard).status == 0)
    }

    @Test("a second interruption ends the run at once")
    func impatience() async throws {
        let run = try await interrupted(by: "kill -INT $pid; kill -TERM $pid")
        #expect(run.status == 130)
        #expect(!place.has("programme.json"))
    }

    @Test("a gap that is reached is no failure")
    func gap() async throws {
        let run = try await Binary.run("solve", hard, "--quiet", "--gap", "50%", in: "fr_FR.UTF-8")
        #expect(run.status == 0)
        #expect(run.output.contains("(écart demandé atteint) — écart\u{A0}: "))
    }

    @Test("no time at all gives no programme, in both languages")
    func noTime() async throws {
        let french = try await Binary.run("solve", hard, "--time-limit", "0,001", in: "fr_FR.UTF-8")
        let english = try await Binary.run("solve", hard, "--time-limit", "0.001")
        #expect(french.error == "erreur\u{A0}: arrêt avant d’avoir trouvé un programme (limite de temps atteinte)\n")
        #expect(english.error == "error: stopped before any programme was found (time limit reached)\n")
        #expect(french.status == 4)
        #expect(english.status == 4)
        #expect(!place.has("programme.json"))
    }

    @Test("a time limit ends the search in time, whatever it has found")
    func timeLimit() async throws {
        let run = try await Binary.shell("timeout 300 $colloque solve \(hard) --quiet --time-limit 3")
        #expect(run.status == 0 ? run.output.contains("(time limit reached) — gap: ") : run.status == 4)
        #expect(place.has("programme.json") == (run.status == 0))
    }

    @Test("an interruption of the search for trade-offs gives those that are known")
    func tradeoffs() async throws {
        #expect(try await Binary.run("solve", hard, "--quiet", "--gap", "50%").status == 0)
        let run = try await interrupted(
            "audit . --tradeoffs --time-limit 200", atTheWord: "2/", by: "kill -INT $pid")
        #expect(run.status == 130)
        let said = try place.text("said")
        #expect(said.contains("\nWhat each preference costs the others, in points\n"))
        #expect(said.hasSuffix("\n–: not searched yet: give more time with --time-limit.\n"))
    }

    /// Waits on a terminal of its own until the line of progress tells of a programme, or whatever is waited for.
    ///
    /// The command has fifteen minutes. A limit on the test would count the minutes for which other tests keep it waiting.
    private func interrupted(
        _ command: String = "solve . --output .", atTheWord word: String = "best", by action: String
    ) async throws -> Outcome {
        try await Binary.shell(
            """
            cd \(hard)
            timeout 900 script -qefc 'echo $$ > pid; exec $colloque \(command) > said' terminal > /dev/null &
            for _ in $(seq 6000); do grep -aq \(word) terminal 2> /dev/null && break; sleep 0.1; done
            pid=$(cat pid)
            \(action)
            wait %1
            """)
    }
}
