import ConferenceModel
import Foundation
import TestSupport
import Testing

@testable import ConferenceFiles

/// A folder of its own for one test, gone when the test ends.
final class TableFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("colloque-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A folder with one file.
    convenience init(_ name: String, _ bytes: [UInt8]) throws {
        try self.init()
        try write(name, bytes)
    }

    convenience init(_ name: String, _ text: String) throws { try self.init(name, Array(text.utf8)) }

    func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: url(name)) }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// Looks for the papers, and gives what came of it with all diagnostics.
    func papers(hasHeadings: Bool = true, limits: TableLimits = .standard) throws -> (
        reading: TableReading, diagnostics: [Diagnostic]
    ) {
        var reader = try TableReader(folder: path, limits: limits)
        let reading = reader.table(named: ["papers", "communications"], hasHeadings: hasHeadings)
        return (reading, reader.diagnostics)
    }

    /// The names and places of the diagnostics, `papers.csv:3:4 unterminated-quote`, which take two seconds at most.
    func faults(limits: TableLimits = .standard) throws -> [String] {
        let start = ThreadTime.now
        defer { #expect(ThreadTime.now - start < .seconds(2)) }
        return try papers(limits: limits).diagnostics.map { "\($0.location.description) \($0.name)" }
    }

    /// The texts of headings and rows, when nothing is wrong.
    func texts(hasHeadings: Bool = true) throws -> [[String]] {
        let (reading, diagnostics) = try papers(hasHeadings: hasHeadings)
        #expect(diagnostics.filter { $0.severity == .error }.isEmpty)
        let table = try #require(reading.table)
        return ([table.headings] + table.rows).map { $0.map(\.text) }
    }
}
