import ConferenceModel
import Foundation

@testable import ConferenceFiles

/// A conference's folder that exists as long as a test looks at it.
struct TemporaryFolder: ~Copyable {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("colloque-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, content) in files { try write(content, to: name) }
    }

    func write(_ content: String, to name: String) throws {
        try Data(content.utf8).write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
    }

    func read() -> (conference: Conference?, diagnostics: [Diagnostic]) { ConferenceFolder(path: path).read() }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
