/// A table in Markdown, a line for each group of runs.
package struct RunTable: Sendable {
    private struct Column: Sendable {
        let title: String
        let value: @Sendable (RunGroup) -> String

        init(_ title: String, _ value: @escaping @Sendable (RunGroup) -> String) {
            (self.title, self.value) = (title, value)
        }
    }

    private let columns: [Column]

    /// Real conferences beside the scores to compare with.
    package static let conferences = RunTable(
        columns: [Column("instance") { $0.subject }] + limitAndScores + [
            Column("published or peers’") { told(ReferenceScores.of($0.subject)?.published) },
            Column("to reach") { told(ReferenceScores.of($0.subject)?.wanted) },
            Column("beyond") { told(ReferenceScores.of($0.subject)?.beyond) },
            Column("median against “to reach”") { group in
                ReferenceScores.of(group.subject)?.verdict(on: group.median) ?? "–"
            },
            Column("lower bound", bound),
            Column("time to best, s") { told($0.median(\.timeToBest)) },
        ] + counters)

    /// Made-up conferences of growing size.
    package static let growth = RunTable(
        columns: [
            Column("conference") { $0.subject },
            Column("axes") { told($0.report?.axes) },
            Column("time slots × rooms") { group in
                group.report.map { "\($0.timeSlots) × \($0.rooms)" } ?? "–"
            },
        ] + limitAndScores + [
            Column("hidden programme") { told($0.report?.knownPoints) },
            Column("lower bound", bound),
            Column("first programme, s") { told($0.median(\.timeToFirstProgramme)) },
            Column("first bound, s") { told($0.median(\.timeToFirstBound)) },
            Column("time to best, s") { told($0.median(\.timeToBest)) },
        ] + counters)

    package func markdown(_ groups: [RunGroup]) -> String {
        let lines =
            [columns.map(\.title), columns.map { _ in "---" }]
            + groups.map { group in
                columns.map { $0.value(group).replacing("|", with: "\\|").replacing("\n", with: " ") }
            }
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static let limitAndScores = [
        Column("limit, s") { told($0.seconds) },
        Column("seeds") { "\($0.records.count)" },
        Column("score, median") { told($0.median) },
        Column("score, worst") { group in
            group.faults.isEmpty ? told(group.worst) : group.faults.joined(separator: "; ")
        },
    ]

    private static let counters = [
        Column("rows") { told($0.report?.rows) },
        Column("columns") { told($0.report?.columns) },
        Column("non-zeros") { told($0.report?.nonZeros) },
        Column("iterations") { told($0.median(\.simplexIterations)) },
        Column("nodes") { told($0.median(\.nodes)) },
        Column("peak memory, MB") { grouped($0.peakMegabytes) },
    ]

    @Sendable private static func bound(_ group: RunGroup) -> String {
        let proved = group.records.count { $0.report?.isProved ?? false }
        let share = proved == 0 ? "" : proved == group.records.count ? ", proved" : ", proved \(proved) times"
        return told(group.bound) + share
    }

    private static func told(_ number: Int?) -> String { number.map(grouped) ?? "–" }
    private static func told(_ seconds: Double?) -> String { seconds.map { rounded($0, $0 < 10 ? 2 : 1) } ?? "–" }
}
