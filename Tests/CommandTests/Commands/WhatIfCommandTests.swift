import Foundation
import Testing

@Suite("colloque what-if")
struct WhatIfCommandTests {
    @Test("another weight gives another optimum, and nothing in the folder changes")
    func weight() async throws {
        let (place, folder) = try await Place.withdrawn()
        let before = try place.bytes("c/programme.json")
        let run = try await Binary.run("what-if", folder, "--weight", "sessions-are-close-in-theme=3")
        #expect(run.status == 0)
        #expect(run.lines.first == "Proved optimal: 107 points, instead of 37.")
        #expect(try place.bytes("c/programme.json") == before)
    }

    @Test("what moves is said, in both languages; nothing is said twice")
    func moves() async throws {
        let tiny = Fixture("tiny/half-paper").path
        let change = ["what-if", tiny, "--unavailable", "Basil Orme: Thursday before 10:30"]
        let english = try await Binary.run(change[0], change[1], change[2], change[3])
        let french = try await Binary.run(change[0], change[1], change[2], change[3], in: "fr_FR.UTF-8")
        #expect(
            english.output == """
                Proved optimal: 54 points, instead of 44.
                  +10  sessions-are-close-in-theme
                2 papers move:
                  P2: Thu 9:00, Room 1 → Thu 10:45, Room 1
                  P5: Thu 10:45, Room 1 → Thu 9:00, Room 1

                """)
        #expect(
            french.output == """
                Optimum prouvé\u{A0}: 54 points, au lieu de 44.
                  +10  séances-d-un-même-thème
                2 communications bougent\u{A0}:
                  P2\u{A0}: jeu. 9\u{202F}h, Room 1 → jeu. 10\u{202F}h\u{202F}45, Room 1
                  P5\u{A0}: jeu. 10\u{202F}h\u{202F}45, Room 1 → jeu. 9\u{202F}h, Room 1

                """)
    }

    @Test("a change that leaves no programme is told with its rules")
    func impossible() async throws {
        let (place, folder) = try await Place.withdrawn()
        let run = try await Binary.run("what-if", folder, "--room", "Room 1: Thursday")
        #expect(run.status == 3)
        #expect(run.error.contains("error: rooms-are-open: "))
        #expect(place.has("c/changes.csv"))
    }

    @Test("nothing to try is a mistake, in both languages")
    func nothing() async throws {
        let english = try await Binary.run("what-if", "nowhere")
        let french = try await Binary.run("what-if", "nowhere", in: "fr_FR.UTF-8")
        #expect(english.status == 64 && french.status == 64)
        #expect(english.error.contains("nothing to try: give --unavailable, --room or --weight"))
        #expect(french.error.contains("rien à essayer\u{A0}: donnez --unavailable, --room ou --weight"))
    }
}
