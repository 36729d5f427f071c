import Foundation
import Testing

/// A conference's folder under `fixtures/`, with what is expected of it in its `expected/`.
struct Fixture: CustomTestStringConvertible {
    let path: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path

    init(_ name: String) { path = "\(Fixture.root)/fixtures/\(name)" }

    var name: String { URL(filePath: path).lastPathComponent }
    var testDescription: String { name }

    /// All folders of a kind: `tiny`, `infeasible`, `broken`.
    static func all(_ kind: String) -> [Fixture] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/fixtures/\(kind)")) ?? []
        return names.filter { !$0.contains(".") }.sorted().map { Fixture("\(kind)/\($0)") }
    }

    /// `RECORD_EXPECTED=1` writes the file anew; a missing one fails.
    func expect(_ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: "\(path)/expected/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let expected = try #require(
            try? Data(contentsOf: file), "\(name) is missing: record it with RECORD_EXPECTED=1",
            sourceLocation: sourceLocation)
        #expect(text == String(decoding: expected, as: UTF8.self), sourceLocation: sourceLocation)
    }
}
