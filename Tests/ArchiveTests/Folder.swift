import Foundation

/// A directory that is gone when the test is over.
final class Folder {
    private let root = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)")

    init() { try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: root) }

    func url(_ name: String) -> URL { root.appending(path: name) }
    func path(_ name: String) -> String { root.path + "/" + name }
    func make(_ name: String, _ content: String) throws { try Data(content.utf8).write(to: url(name)) }
    func content(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url(name)), as: UTF8.self) }
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }

    /// For the whole process, for good.
    static func limitFileSize(to bytes: Int) throws {
        signal(SIGXFSZ, SIG_IGN)
        let prlimit = Process()
        prlimit.executableURL = URL(filePath: "/usr/bin/prlimit")
        prlimit.arguments = ["--pid", "\(ProcessInfo.processInfo.processIdentifier)", "--fsize=\(bytes)"]
        try prlimit.run()
        prlimit.waitUntilExit()
    }
}
