import Foundation
import TestSupport
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

    func expect(_ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try Golden(URL(filePath: "\(path)/expected/\(name)")).expect(text, at: sourceLocation)
    }
}
