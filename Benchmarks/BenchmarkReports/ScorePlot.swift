/// Score against time, a panel for each conference: every seed, their median, the lower bound and the scores to compare
/// with, for the longest time limit.
package enum ScorePlot {
    package static func plot(_ groups: [RunGroup]) -> Plot {
        var longest: [RunGroup] = []
        for group in groups {
            if let index = longest.firstIndex(where: { $0.subject == group.subject }) {
                if longest[index].seconds ?? 0 < group.seconds ?? 0 { longest[index] = group }
            } else {
                longest.append(group)
            }
        }
        return Plot("Score against time (lower is better)", longest.map(panel))
    }

    private static func panel(_ group: RunGroup) -> PlotPanel {
        let end = Double(group.seconds ?? 60)
        let courses = group.records.map { course(of: $0, until: end) }
        let median = medianCourse(courses, until: end)
        let references = ReferenceScores.of(group.subject)
        let bound = group.bound.flatMap { $0 > 0 ? $0 : nil }
        let scores =
            courses.joined().map(\.y)
            + [references?.published, references?.wanted, bound].compactMap { $0.map(Double.init) }
        let start = min(max(courses.joined().map(\.x).min() ?? 0.1, 0.05), end / 50)
        let level = { (score: Int) in
            [PlotSeries.Point(start, Double(score)), PlotSeries.Point(end, Double(score))]
        }
        let seeds = courses.map { PlotSeries("seeds", .thinBlue, $0, isStepped: true) }
        let levels = [
            references.map { PlotSeries("published", .grey, level($0.published)) },
            references.map { PlotSeries("to reach", .vermilion, level($0.wanted)) },
            bound.map { PlotSeries("lower bound", .green, level($0)) },
        ].compactMap { $0 }
        return PlotPanel(
            title(of: group), x: PlotScale(logarithmicFrom: start, to: end), "seconds",
            y: PlotScale(fitting: scores), "score",
            seeds + [PlotSeries("median", .blue, median, isStepped: true)] + levels)
    }

    private static func title(of group: RunGroup) -> String {
        let score = group.median.map { "median \(grouped($0)) after \(group.seconds.map(String.init) ?? "–") s" }
        return "\(group.subject): \(score ?? group.faults.first ?? "no programme")"
    }

    /// The best score known at each moment when it changed, up to the end.
    private static func course(of record: RunRecord, until end: Double) -> [PlotSeries.Point] {
        var points: [PlotSeries.Point] = []
        for moment in record.progress {
            guard let best = moment.best, Double(best) < points.last?.y ?? .infinity else { continue }
            points.append(.init(moment.seconds, Double(best)))
        }
        if let last = record.points.map(Double.init) ?? points.last?.y { points.append(.init(end, last)) }
        return points
    }

    /// From the moment on when more than half of the seeds have a programme.
    private static func medianCourse(_ courses: [[PlotSeries.Point]], until end: Double) -> [PlotSeries.Point] {
        Set(courses.joined().map(\.x)).sorted().compactMap { moment in
            let scores = courses.map { course in course.last { $0.x <= moment }?.y ?? .infinity }.sorted()
            let middle = scores[scores.count / 2]
            return middle < .infinity ? PlotSeries.Point(moment, middle) : nil
        }
    }
}
