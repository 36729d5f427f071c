package import Foundation
package import Testing

/// A file that an output is compared with, byte for byte; a missing one fails.
///
/// `RECORD_EXPECTED=1` writes it anew. The test fails all the same: what was recorded has to be read before it is kept, and
/// was compared with nothing.
package struct Golden {
    package static let areRecorded = ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1"

    private let file: URL

    package init(_ file: URL) { self.file = file }

    package func expect(_ output: String, at sourceLocation: SourceLocation) throws {
        if Golden.areRecorded { return try record(output, at: sourceLocation) }
        guard let expected = try? Data(contentsOf: file) else {
            Issue.record(
                "\(file.lastPathComponent) is missing: record it with RECORD_EXPECTED=1", sourceLocation: sourceLocation
            )
            return
        }
        guard Data(output.utf8) != expected else { return }
        let (new, old) = (Self.lines(output), Self.lines(String(decoding: expected, as: UTF8.self)))
        let same = zip(new, old).prefix { Data($0.utf8) == Data($1.utf8) }.count
        Issue.record(
            """
            differs from \(file.lastPathComponent), line \(same + 1)
            now:      \(same < new.count ? new[same] : "no such line")
            expected: \(same < old.count ? old[same] : "no such line")
            """, sourceLocation: sourceLocation)
    }

    package func record(_ output: String, at sourceLocation: SourceLocation) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(output.utf8).write(to: file)
        Issue.record("\(file.lastPathComponent) is written anew", sourceLocation: sourceLocation)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
