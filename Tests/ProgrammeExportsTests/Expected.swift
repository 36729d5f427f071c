import Foundation
import TestSupport
import Testing

/// A file that an output is compared with, under `expected/`.
struct Expected {
    private let golden: Golden

    init(_ name: String) {
        golden = Golden(URL(filePath: #filePath).deletingLastPathComponent().appending(path: "expected/\(name)"))
    }

    func matches(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try golden.expect(output, at: sourceLocation)
    }
}
