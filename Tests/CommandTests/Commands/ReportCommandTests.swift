import Foundation
import Testing

@Suite("colloque report")
struct ReportCommandTests {
    @Test("the proof, then what is weak, then people, axes and sessions, in both languages")
    func text() async throws {
        let (place, folder) = try await Place.withdrawn()
        _ = try await Binary.run("rerun", folder, "--best")
        let english = try await Binary.run("report", folder)
        let french = try await Binary.run("report", folder, in: "fr_FR.UTF-8")
        #expect(english.status == 0 && french.status == 0)
        #expect(english.lines.first == "Proved optimal: 37 points")
        #expect(french.lines.first == "Optimum prouvé\u{A0}: 37 points")
        #expect(english.lines.contains("  ✓ axis 1: 2 sessions, one after the other"))
        #expect(french.lines.contains("  ✓ axe 1\u{A0}: 2 séances, l’une après l’autre"))
        #expect(place.has("c/programme.json"))
    }

    @Test("as a page, written to a file")
    func page() async throws {
        let (place, folder) = try await Place.withdrawn()
        _ = try await Binary.run("rerun", folder, "--best")
        let run = try await Binary.run("report", folder, "--html", place.path("report.html"))
        #expect(run.status == 0)
        let page = try place.text("report.html")
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("Proved optimal: 37 points"))
    }
}
