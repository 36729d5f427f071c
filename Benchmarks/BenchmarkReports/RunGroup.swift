/// The runs of one subject under one limit: what is told of their seeds together.
package struct RunGroup: Sendable {
    package let subject: String
    package let seconds: Int?
    package let records: [RunRecord]

    /// In the order of the requests; what was not asked for is left out, what is not there yet too.
    package static func groups(of log: RunLog, for requests: [RunRequest]) -> [RunGroup] {
        var groups: [RunGroup] = []
        for request in requests {
            guard let record = log.record(of: request) else { continue }
            if let index = groups.firstIndex(where: { $0.subject == request.subject && $0.seconds == request.seconds })
            {
                groups[index] = groups[index].with(record)
            } else {
                groups.append(RunGroup(request.subject, seconds: request.seconds, [record]))
            }
        }
        return groups
    }

    package init(_ subject: String, seconds: Int?, _ records: [RunRecord]) {
        (self.subject, self.seconds, self.records) = (subject, seconds, records)
    }

    private func with(_ record: RunRecord) -> RunGroup { RunGroup(subject, seconds: seconds, records + [record]) }

    /// Of the runs that came to a report, the first: sizes are the same in all.
    package var report: RunReport? { records.lazy.compactMap(\.report).first }

    /// The score in the middle, a run without a programme being worse than any; of an even number, the worse one.
    package var median: Int? { middle(records.map { $0.points ?? .max }).flatMap { $0 == .max ? nil : $0 } }

    /// `nil` as soon as one run has no programme.
    package var worst: Int? {
        let points = records.compactMap(\.points)
        return points.count == records.count ? points.max() : nil
    }

    package var best: Int? { records.compactMap(\.points).min() }

    /// The best of all seeds: each holds for the whole conference.
    package var bound: Int? { records.compactMap { $0.report?.bound ?? $0.progress.last?.bound }.max() }

    package var peakMegabytes: Int { records.map(\.peakMegabytes).max() ?? 0 }

    /// What went wrong, each fault once: `2 × crashed (signal 6)`.
    package var faults: [String] {
        var counts: [(fault: String, count: Int)] = []
        for fault in records.compactMap(\.fault) {
            if let index = counts.firstIndex(where: { $0.fault == fault }) {
                counts[index].count += 1
            } else {
                counts.append((fault, 1))
            }
        }
        return counts.map { $0.count == 1 ? $0.fault : "\($0.count) × \($0.fault)" }
    }

    package func median(_ value: (RunRecord) -> Double?) -> Double? { middle(records.compactMap(value)) }

    package func median(_ counter: KeyPath<RunReport, Int>) -> Int? {
        middle(records.compactMap { $0.report?[keyPath: counter] })
    }

    private func middle<Value: Comparable>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
}
