import Foundation
import Testing

/// A file that an output is compared with, under `expected/`. `RECORD_EXPECTED=1` writes it anew; a missing one fails.
struct Expected {
    private let file: URL

    init(_ name: String) {
        file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "expected/\(name)")
    }

    func matches(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(output.utf8).write(to: file)
        }
        let expected = try #require(
            try? Data(contentsOf: file), "\(file.lastPathComponent) is missing: record it with RECORD_EXPECTED=1",
            sourceLocation: sourceLocation)
        #expect(Data(output.utf8) == expected, "differs from \(file.lastPathComponent)", sourceLocation: sourceLocation)
    }
}
