import Foundation
import TestSupport
import Testing

/// A page of the documentation, as it stands in the repository.
struct Document {
    private let file: URL
    let text: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    static let catalog = "Sources/colloque/Documentation.docc"

    init(_ path: String) throws {
        file = Document.root.appending(path: path)
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// Whether the page has the word, as code.
    func names(_ word: String) -> Bool { text.contains("`\(word)`") }

    /// Compares what stands between `<!-- name -->` and `<!-- /name -->`; `RECORD_EXPECTED=1` writes it anew.
    func expect(_ generated: String, between name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let start = try #require(text.range(of: "<!-- \(name) -->\n"), sourceLocation: sourceLocation).upperBound
        let end = try #require(text.range(of: "<!-- /\(name) -->"), sourceLocation: sourceLocation).lowerBound
        if Golden.areRecorded {
            try Golden(file).record(text[..<start] + generated + text[end...], at: sourceLocation)
        } else {
            #expect(
                text[start..<end] == generated, "\(file.lastPathComponent) is stale", sourceLocation: sourceLocation)
        }
    }
}
