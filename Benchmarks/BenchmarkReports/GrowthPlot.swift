/// What growing conferences take: time, memory, size of the integer programme, and the score that comes of it.
package enum GrowthPlot {
    /// Memory that a conference of 1,000 papers may take.
    private static let memoryLimit = 1_500.0

    package static func plot(_ groups: [RunGroup]) -> Plot {
        let limits = Set(groups.compactMap(\.seconds)).sorted()
        let longest = groups.filter { $0.seconds == limits.last }
        let papers = groups.compactMap { $0.papers.map(Double.init) }
        let scale = PlotScale(logarithmicFrom: papers.min() ?? 100, to: papers.max() ?? 10_000)
        let panel = { (title: String, unit: String, series: [PlotSeries]) in
            PlotPanel(
                title, x: scale, "papers", y: PlotScale(fitting: series.flatMap(\.points).map(\.y)), unit, series)
        }
        let line = { (label: String, style: PlotSeries.Style, groups: [RunGroup], value: (RunGroup) -> Double?) in
            PlotSeries(label, style, points(groups, value), hasMarks: true)
        }
        let memory = line("peak", .blue, longest) { Double($0.peakMegabytes) }
        let ends = [papers.min(), papers.max()].compactMap { $0 }
        let score = { (points: Int?) in points.map { Double(max($0, 1)) } }
        let scores =
            zip(limits.reversed(), [PlotSeries.Style.blue, .vermilion, .thinBlue]).map { limit, style in
                line("\(limit) s", style, groups.filter { $0.seconds == limit }) { score($0.median) }
            } + [
                line("hidden programme", .grey, longest) { score($0.report?.knownPoints) },
                line("lower bound", .green, longest) { score($0.bound) },
            ]
        return Plot(
            "Growth with the number of papers",
            [
                panel(
                    "Time", "seconds",
                    [
                        line("first programme", .blue, longest) { $0.median(\.timeToFirstProgramme) },
                        line("first bound", .vermilion, longest) { $0.median(\.timeToFirstBound) },
                        line("best programme", .green, longest) { $0.median(\.timeToBest) },
                    ]),
                panel(
                    "Memory", "MB",
                    [memory, PlotSeries("limit at 1,000 papers", .vermilion, ends.map { .init($0, memoryLimit) })]),
                panel(
                    "Integer programme", "count",
                    [
                        line("rows", .blue, longest) { $0.report.map { Double($0.rows) } },
                        line("columns", .vermilion, longest) { $0.report.map { Double($0.columns) } },
                        line("non-zeros", .green, longest) { $0.report.map { Double($0.nonZeros) } },
                    ]),
                panel("Score (0 is drawn as 1)", "score", scores),
            ])
    }

    private static func points(_ groups: [RunGroup], _ value: (RunGroup) -> Double?) -> [PlotSeries.Point] {
        groups.compactMap { group in
            guard let papers = group.papers, let value = value(group) else { return nil }
            return PlotSeries.Point(Double(papers), value)
        }
    }
}

extension RunGroup {
    /// As the name of a made-up conference says it, which is known even of a run that came to nothing.
    var papers: Int? {
        let parts = subject.split(separator: "-")
        return parts.count == 3 ? Int(parts[1]) : nil
    }
}
