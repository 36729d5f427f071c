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
        #expect(english.output.contains("to mend it: +") && french.output.contains("y remédier\u{A0}: +"))
        #expect(english.lines.contains("  ✓ axis 1: 2 sessions, one after the other"))
        #expect(french.lines.contains("  ✓ axe 1\u{A0}: 2 séances, l’une après l’autre"))
        #expect(place.has("c/programme.json"))
    }

    @Test("in JSON, each weak point has its price: of the best programme with other sessions, less the best")
    func prices() async throws {
        let place = Place()
        try FileManager.default.copyItem(atPath: Fixture("tiny/half-paper").path, toPath: place.path("c"))
        _ = try await Binary.run("solve", place.path("c"), "--quiet")
        let report = try await Binary.run("report", place.path("c"), "--json").decoded(as: Report.self)
        #expect(report.points == 44 && report.weakPoints.map(\.points) == [23, 21])
        #expect(report.weakPoints.map(\.price) == [6, 6] && report.weakPoints.allSatisfy { $0.isExact == true })
        let short = try await Binary.run("report", place.path("c"), "--time-limit", "0.000001")
        #expect(short.lines.contains("  What it would cost to mend them was not computed."))
    }

    private struct Report: Decodable {
        struct WeakPoint: Decodable {
            let points: Int
            let price: Int?
            let isExact: Bool?
        }
        let points: Int
        let weakPoints: [WeakPoint]
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
