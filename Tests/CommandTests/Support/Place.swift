import Foundation

/// A folder that is gone when the test is over.
final class Place: Sendable {
    let path = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)").path

    init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { path + "/" + name }
    func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }
    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    func newFile(_ name: String) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: path(name), contents: nil)
        return try FileHandle(forWritingTo: URL(filePath: path(name)))
    }
}
