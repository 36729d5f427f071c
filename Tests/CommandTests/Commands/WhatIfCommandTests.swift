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
