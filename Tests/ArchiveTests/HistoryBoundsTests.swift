import ConferenceModel
import Foundation
import TestSupport
import Testing

@testable import Archive

@Suite("A history whose files were changed by others")
struct HistoryBoundsTests {
    private let folder: VersionedFolder

    init() throws { folder = try VersionedFolder() }

    private static let extremes: [(key: String, value: String, isFine: Bool)] = [
        ("sequence", "0", true), ("sequence", "1000000000", true), ("sequence", "1000000001", false),
        ("sequence", "-1", false), ("sequence", "9223372036854775807", false), ("duration", "0", true),
        ("duration", "1440", true), ("duration", "1441", false), ("duration", "-1", false),
        ("duration", "9223372036854775807", false), ("discussion", "9223372036854775807", false),
        ("points", "1000000000000000000", true), ("points", "1000000000000000001", false), ("points", "-1", true),
        ("points", "-9223372036854775808", false), ("points", "9223372036854775807", false), ("bound", "6", false),
        ("bound", "9223372036854775808", false),
    ]

    @Test("a number that cannot be makes a damaged version, which is left aside", arguments: extremes)
    func numbers(key: String, value: String, isFine: Bool) throws {
        try folder.append()
        try HistoryWriter.write(in: folder.path) { writer in
            let saved = SavedProgramme(
                programme: folder.exchanging(0, 1), proof: Proof(points: 5, bound: 5, stop: nil),
                pointsByRule: [.init(rule: "same-axis-in-parallel", points: 5)])
            _ = try writer.append(NewVersion(saved, of: folder.sample.conference, rules: [], generator: "test"))
        }
        let text = try String(contentsOf: folder.folder.url("programmes/0002.json"), encoding: .utf8)
        let change = try Regex("\"\(key)\" : \\d+")
        #expect(text.contains(change))
        let changed = text.replacing(change, with: "\"\(key)\" : \(value)", maxReplacements: 1)
        try folder.folder.make("programmes/0002.json", changed)
        let (latest, diagnostics) = folder.history.latest()
        #expect(latest?.number == (isFine ? 2 : 1))
        #expect(diagnostics.map(\.name) == (isFine ? [] : ["version-damaged"]))
        #expect(try folder.append(folder.exchanging(0, 3)).number == 3)
    }

    @Test("numbers too great, and copies that a shared folder makes, are told and left aside")
    func strangers() throws {
        try folder.append()
        for name in ["0001 (conflicted copy).json", "1000000.json", "9223372036854775807.json"] {
            try folder.folder.make("programmes/" + name, "{}")
        }
        #expect(folder.history.numbers == [1])
        #expect(
            folder.history.diagnostics.map(\.name) == [
                "version-copy", "version-number-too-great", "version-number-too-great",
            ])
        #expect(folder.history.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(try folder.append(folder.exchanging(0, 1)).number == 2)
    }

    @Test("the number of a version that was deleted is not used again")
    func deleted() throws {
        try folder.append()
        try folder.append(folder.exchanging(0, 1))
        try FileManager.default.removeItem(at: folder.folder.url("programmes/0002.json"))
        #expect(try folder.append(folder.exchanging(0, 3)).number == 3)
    }

    @Test("after the greatest number there is none")
    func full() throws {
        try folder.append()
        try folder.folder.make("programmes/999999.json", "{}")
        #expect(throws: HistoryFault.full) { try folder.append(folder.exchanging(0, 1)) }
    }

    @Test("a list of publications with a slip is told with its place, and never replaced")
    func publications() throws {
        try folder.append()
        try folder.publish(1)
        let url = folder.folder.url("programmes/published.json")
        let slip = try String(contentsOf: url, encoding: .utf8).replacing("\"published\" : [", with: "\"published\" : ")
        try folder.folder.make("programmes/published.json", slip)
        let fault = try #require(throws: Diagnostic.self) { try folder.publish(1) }
        #expect(fault.name == "publications-unreadable")
        #expect(fault.location.file == "programmes/published.json" && fault.location.line != nil)
        #expect(throws: Diagnostic.self) { try folder.history.reference() }
        #expect(try String(contentsOf: url, encoding: .utf8) == slip)
    }

    @Test("a folder that is no longer there is not made anew")
    func gone() throws {
        let place = folder.path + "/gone"
        #expect(throws: HistoryFault.self) { try HistoryWriter.write(in: place) { _ in } }
        #expect(!FileManager.default.fileExists(atPath: place))
    }
}
