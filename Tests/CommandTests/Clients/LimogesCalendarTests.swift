import ConferenceModel
import Foundation
import Testing

@Suite(
    "The calendar of Limoges from version to version",
    .enabled(if: Binary.isOptimised, "solving it takes an optimised build: make test"))
struct LimogesCalendarTests {
    /// What stands in a VEVENT, by UID, by name of the line without its parameters.
    private typealias Calendar = [String: [String: String]]

    private func calendar(_ version: Int, in language: Language, folded: (String) -> Void = { _ in }) async throws
        -> Calendar
    {
        let limoges = try await WithdrawnTwice.made.value
        let place = Place()
        let options = "--format ics --version \(version) --language \(language.rawValue)"
        let file = try await limoges.export(options, to: "a.ics", in: place)
        let text = try place.text("a.ics")
        #expect(try await limoges.export(options, to: "b.ics", in: place) != file)
        #expect(try place.bytes("a.ics") == place.bytes("b.ics"), "the same bytes twice")
        folded(text)
        let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        let events = lines.split(separator: "BEGIN:VEVENT").dropFirst().map { event in
            Dictionary(
                event.prefix { $0 != "END:VEVENT" }.map { line in
                    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                    return (String(parts[0].prefix { $0 != ";" }), parts.count > 1 ? parts[1] : "")
                }, uniquingKeysWith: { first, _ in first })
        }
        let calendar = Dictionary(events.map { ($0["UID"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        #expect(calendar.count == events.count, "no UID comes twice")
        return calendar
    }

    @Test(
        "UIDs stay, what is withdrawn is cancelled, and SEQUENCE rises exactly where hours, place or status change",
        arguments: Language.allCases)
    func versions(language: Language) async throws {
        let versions = [
            try await calendar(1, in: language), try await calendar(2, in: language),
            try await calendar(3, in: language),
        ]
        #expect(versions[0].values.allSatisfy { $0["SEQUENCE"] == "0" && $0["STATUS"] == "CONFIRMED" })
        for (old, new) in zip(versions, versions.dropFirst()) {
            for (identifier, before) in old {
                let after = try #require(new[identifier], "\(before["SUMMARY"] ?? "") is gone")
                let sequences = [before, after].compactMap { $0["SEQUENCE"].flatMap { Int($0) } }
                let hasChanged = ["DTSTART", "DTEND", "LOCATION", "STATUS"].contains { before[$0] != after[$0] }
                #expect(sequences.count == 2 && sequences[1] - sequences[0] == (hasChanged ? 1 : 0))
                #expect((before["DTSTAMP"] == after["DTSTAMP"]) == !hasChanged)
            }
        }
        let cancelled = versions.map { $0.values.filter { $0["STATUS"] == "CANCELLED" } }
        #expect(cancelled.map(\.count) == [0, 2, 4])
        let mark = language == .fr ? "[Annulée] " : "[Cancelled] "
        #expect(cancelled.joined().allSatisfy { $0["SUMMARY"]?.hasPrefix(mark) == true })
        // Promoted papers are new, and begin at 0.
        let promoted = versions[2].filter { versions[0][$0.key] == nil }
        #expect(!promoted.isEmpty && promoted.values.allSatisfy { $0["STATUS"] == "CONFIRMED" })
    }

    @Test("lines are of 75 octets at most, cut between characters; both languages have the same UIDs and hours")
    func languages() async throws {
        let french = try await calendar(3, in: .fr) { text in
            #expect(!text.contains("\u{FFFD}") && text.hasSuffix("\r\n"))
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.unicodeScalars.contains("\n") })
            #expect(lines.contains { $0.utf8.count == 75 })
        }
        let english = try await calendar(3, in: .en)
        for key in ["DTSTART", "DTEND", "SEQUENCE", "STATUS", "DTSTAMP"] {
            #expect(french.mapValues { $0[key] } == english.mapValues { $0[key] }, "\(key)")
        }
    }
}
