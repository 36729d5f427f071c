import Foundation
import TestSupport
import Testing

@Suite("What is recorded")
struct GoldenTests {
    private let file = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)/out.txt")

    @Test("makes the test fail that records it, and stands there to be read")
    func recording() throws {
        defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
        withKnownIssue { try Golden(file).record("é\n", at: #_sourceLocation) }
        #expect(try Data(contentsOf: file) == Data("é\n".utf8))
    }

    @Test(
        "is compared byte for byte, with the first line that differs", .enabled(if: !Golden.areRecorded),
        arguments: [("e\u{301}\n", "line 1"), ("é\nx\n", "line 2"), ("é", "line 2")])
    func comparison(output: String, place: String) throws {
        defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
        withKnownIssue { try Golden(file).expect("é\n", at: #_sourceLocation) }
        withKnownIssue { try Golden(file).record("é\n", at: #_sourceLocation) }
        try Golden(file).expect("é\n", at: #_sourceLocation)
        try withKnownIssue {
            try Golden(file).expect(output, at: #_sourceLocation)
        } matching: { issue in
            "\(issue)".contains(place)
        }
    }
}
