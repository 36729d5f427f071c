import BenchmarkReports
import Foundation
import Synchronization

/// Tells the events of a run: to a reader on the terminal, or to a file that another process reads, at once, so that they
/// are known even when the run comes to a bad end.
final class EventJournal: Sendable {
    private let file: FileHandle?
    private let last = Mutex<ProgressPoint?>(nil)

    init(_ path: String?) throws {
        file = try path.map { path in
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.seekToEnd()
            return handle
        }
    }

    /// Progress that says nothing new is left out.
    func add(_ event: RunEvent) {
        if case .progress(let point) = event {
            let isNew = last.withLock { last in
                defer { last = point }
                return last?.best != point.best || last?.bound != point.bound
            }
            guard isNew else { return }
        }
        guard let file else { return print(words(for: event)) }
        let line = (try? JSONEncoder().encode(event)) ?? Data()
        try? file.write(contentsOf: line + [UInt8(ascii: "\n")])
    }

    private func words(for event: RunEvent) -> String {
        switch event {
        case .progress(let point):
            return "\(rounded(point.seconds, 2)) s: \(told(point.best)), bound \(told(point.bound))"
        case .report(let report):
            let rules = report.pointsOfRules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return """
                \(report.fault.map { "fault: \($0)\n" } ?? "")\(told(report.points)) points, bound \(told(report.bound)), \
                \(rounded(report.seconds, 2)) s, \(rounded(report.processorSeconds, 2)) s of processors\
                \(report.knownPoints.map { ", hidden programme \(grouped($0))" } ?? "")
                \(grouped(report.rows)) rows, \(grouped(report.columns)) columns, \(grouped(report.nonZeros)) non-zeros, \
                \(grouped(report.simplexIterations)) iterations, \(grouped(report.nodes)) nodes, \
                peak \(grouped(ProcessMemory.peakMegabytes() ?? 0)) MB
                \(rules.map { "  \($0.key): \(grouped($0.value))" }.joined(separator: "\n"))
                """
        }
    }

    private func told(_ number: Int?) -> String { number.map(grouped) ?? "–" }
}
