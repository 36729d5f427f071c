import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

/// The Limoges conference in every form that an organiser's programmes give it.
@Suite("Fixture folders")
struct FixtureFolderTests {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../fixtures").standardized

    private func read(_ name: String) -> (conference: Conference?, diagnostics: [Diagnostic]) {
        ConferenceFolder(path: Self.fixtures.appendingPathComponent(name).path).read()
    }

    @Test("the Limoges folder is read without a word")
    func limoges() throws {
        let (conference, diagnostics) = read("limoges-2012")
        #expect(diagnostics.isEmpty)
        let limoges = try #require(conference)
        #expect((limoges.acceptedPapers.count, limoges.papers.count) == (48, 52))
        #expect((limoges.timeSlots.count, limoges.rooms.count, limoges.axes.count) == (6, 4, 3))
    }

    @Test(
        "whatever programme wrote it, it is the same conference",
        arguments: [
            "limoges-2012-excel", "limoges-2012-libreoffice", "limoges-2012-xlsx", "limoges-2012-ods",
        ])
    func sameConference(variant: String) throws {
        let limoges = try #require(read("limoges-2012").conference)
        let (conference, diagnostics) = read(variant)
        #expect(diagnostics.allSatisfy { $0.severity == .note })
        let other = try #require(conference)
        #expect(other.papers == limoges.papers)
        #expect(other.speakers == limoges.speakers)
        #expect(other.relations == limoges.relations)
        #expect(other.timeSlots == limoges.timeSlots)
        #expect(other.events == limoges.events)
        #expect(other.rooms == limoges.rooms)
        #expect(other.axes == limoges.axes)
    }
}
