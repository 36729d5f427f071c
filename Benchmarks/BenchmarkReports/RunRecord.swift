/// A run that was made, whatever came of it.
package struct RunRecord: Codable, Hashable, Sendable {
    package let request: RunRequest
    /// When the executable was built.
    package let build: String
    package let ending: RunEnding
    package let progress: [ProgressPoint]
    package let report: RunReport?
    /// The most that the process held of the machine's memory.
    package let peakMegabytes: Int

    package init(
        _ request: RunRequest, build: String, ending: RunEnding, events: [RunEvent], peakMegabytes: Int
    ) {
        (self.request, self.build, self.ending, self.peakMegabytes) = (request, build, ending, peakMegabytes)
        var (progress, report) = ([ProgressPoint](), RunReport?.none)
        for event in events {
            switch event {
            case .progress(let point): progress.append(point)
            case .report(let end): report = end
            }
        }
        (self.progress, self.report) = (progress, report)
    }

    /// Of a sound programme.
    package var points: Int? { fault == nil ? report?.points : nil }

    package var fault: String? {
        ending.fault ?? (report == nil ? "ended without a word" : report?.fault)
    }

    /// Seconds until the best programme was there.
    package var timeToBest: Double? {
        guard let points else { return nil }
        return progress.first { $0.best.map { $0 <= points } ?? false }?.seconds ?? report?.seconds
    }

    package var timeToFirstProgramme: Double? { progress.first { $0.best != nil }?.seconds }

    /// Seconds until a bound that says something was there.
    package var timeToFirstBound: Double? { progress.first { $0.bound ?? 0 > 0 }?.seconds }
}
