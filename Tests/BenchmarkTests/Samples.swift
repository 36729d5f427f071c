import BenchmarkReports

/// Runs for tests.
enum Samples {
    static func record(
        of subject: String = "GECCO19", seconds: Int = 5, seed: Int = 1, points: Int? = 30, bound: Int = 20,
        ending: RunEnding = .done, build: String = "today"
    ) -> RunRecord {
        let request = RunRequest(subject: subject, seconds: seconds, jobs: 2, seed: seed)
        var events: [RunEvent] = [
            .progress(ProgressPoint(seconds: 0.5, best: nil, bound: 0)),
            .progress(ProgressPoint(seconds: 1, best: points.map { $0 * 50 }, bound: 0)),
            .progress(ProgressPoint(seconds: 2, best: points, bound: bound)),
        ]
        if ending == .done {
            var report = RunReport()
            (report.points, report.bound, report.papers, report.rows) = (points, points.map { _ in bound }, 202, 9_201)
            (report.columns, report.nonZeros, report.simplexIterations, report.nodes) = (
                8_869, 53_918, 1_000 * seed, seed
            )
            (report.axes, report.timeSlots, report.rooms, report.knownPoints) = (29, 13, 10, 192)
            if points == nil { report.fault = "no programme (time limit reached)" }
            events.append(.report(report))
        }
        return RunRecord(request, build: build, ending: ending, events: events, peakMegabytes: 100 + seed)
    }

    static func group(_ records: [RunRecord]) -> RunGroup {
        RunGroup(records[0].request.subject, seconds: records[0].request.seconds, records)
    }
}
