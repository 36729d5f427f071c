package import Foundation

/// A file of runs, one line of JSON each, to which every run is added when it ends, so that a long series of them can be
/// interrupted and continued.
package struct RunLog {
    private let file: URL
    package private(set) var records: [RunRecord] = []

    /// Opens the log, or begins one. A last line that was cut off is left out; so is what other versions wrote otherwise.
    package init(_ file: URL) throws {
        self.file = file
        guard FileManager.default.fileExists(atPath: file.path) else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            return
        }
        let decoder = JSONDecoder()
        records = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(RunRecord.self, from: $0)
        }
        try records.map(RunLog.line).reduce(Data(), +).write(to: file, options: .atomic)
    }

    package func record(of request: RunRequest) -> RunRecord? { records.last { $0.request == request } }

    package mutating func append(_ record: RunRecord) throws {
        records.append(record)
        if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: RunLog.line(record))
    }

    private static func line(_ record: RunRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(record) + [UInt8(ascii: "\n")]
    }
}
