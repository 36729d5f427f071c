import Scheduling

/// The most that counters may come to. They do not wobble with the machine's mood: what exceeds them, a change has done.
enum Thresholds {
    private static let limits: [Int: ScheduleStatistics] = [
        24: statistics(rows: 300, columns: 12_000, kept: 1_500, nonZeros: 20_000, nodes: 60, iterations: 4_000),
        48: statistics(rows: 700, columns: 45_000, kept: 6_000, nonZeros: 90_000, nodes: 400, iterations: 60_000),
        96: statistics(
            rows: 1_400, columns: 260_000, kept: 12_000, nonZeros: 200_000, nodes: 2_000, iterations: 250_000),
    ]

    static func excesses(of found: ScheduleStatistics, papers: Int) -> [String] {
        guard let limit = limits[papers] else { return [] }
        let counters: [(name: String, of: KeyPath<ScheduleStatistics, Int>)] = [
            ("rows", \.rows), ("columns", \.columns), ("columns kept", \.columnsKept), ("non-zeros", \.nonZeros),
            ("nodes", \.nodes), ("simplex iterations", \.simplexIterations),
        ]
        return counters.filter { found[keyPath: $0.of] > limit[keyPath: $0.of] }.map {
            "\($0.name) \(found[keyPath: $0.of]), at most \(limit[keyPath: $0.of])"
        }
    }

    private static func statistics(rows: Int, columns: Int, kept: Int, nonZeros: Int, nodes: Int, iterations: Int)
        -> ScheduleStatistics
    {
        var statistics = ScheduleStatistics()
        (statistics.rows, statistics.columns, statistics.columnsKept) = (rows, columns, kept)
        (statistics.nonZeros, statistics.nodes, statistics.simplexIterations) = (nonZeros, nodes, iterations)
        return statistics
    }
}
