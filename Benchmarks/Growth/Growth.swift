import ColloquiumGenerator
import ConferenceModel
import Foundation
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

/// Solves made-up colloquia of growing size, all preferences on, and prints what it took as a Markdown table.
///
///     swift run -c release Growth [--papers 24,48,96,192] [--seeds 3] [--time-limit 60] [--lp FOLDER] [--check]
///
/// `--lp` writes each integer programme for other solvers; `--check` fails where a counter exceeds its threshold.
@main
struct Growth {
    private let options: GrowthOptions

    static func main() throws {
        guard let options = GrowthOptions(CommandLine.arguments.dropFirst()) else {
            print("usage: Growth [--papers 24,48,96,192] [--seeds 3] [--time-limit 60] [--lp FOLDER] [--check]")
            exit(64)
        }
        let passed = try Growth(options: options).run()
        exit(passed ? 0 : 1)
    }

    /// - Returns: whether all counters keep to their thresholds.
    private func run() throws -> Bool {
        print("| papers | seed | points | bound | rows | columns | kept | non-zeros | nodes | iterations | CPU s |")
        print("|---|---|---|---|---|---|---|---|---|---|---|")
        var passed = true
        for shape in ColloquiumShape.growth where options.papers.contains(shape.papers) {
            for seed in 1...options.seeds {
                let statistics = try solve(shape, seed: seed)
                let excesses = options.checks ? Thresholds.excesses(of: statistics, papers: shape.papers) : []
                for excess in excesses { print("exceeded, \(shape.papers) papers, seed \(seed): \(excess)") }
                passed = passed && excesses.isEmpty
            }
        }
        return passed
    }

    private func solve(_ shape: ColloquiumShape, seed: Int) throws -> ScheduleStatistics {
        let conference = try ColloquiumGenerator.colloquium(shape, seed: UInt64(seed))
        let rules = RuleSet.read(for: conference).rules
        let scheduler = Scheduler(GLPKSolver())
        if let folder = options.lp {
            let program = CPLEXLPFile(try scheduler.program(for: conference, under: rules))
            try program.text.write(
                toFile: "\(folder)/\(shape.papers)-\(seed).lp", atomically: true, encoding: .utf8)
        }
        let start = clock()
        let limits = SolveLimits(deadline: .now + .seconds(options.timeLimit))
        let report = try scheduler.schedule(conference, under: rules, within: limits)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let s = report.statistics
        let (points, bound) = told(report.outcome)
        print(
            "| \(shape.papers) | \(seed) | \(points) | \(bound) | \(s.rows) | \(s.columns) | \(s.columnsKept) "
                + "| \(s.nonZeros) | \(s.nodes) | \(s.simplexIterations) | \(String(format: "%.2f", seconds)) |")
        return s
    }

    private func told(_ outcome: ScheduleOutcome) -> (points: String, bound: String) {
        switch outcome {
        case .scheduled(_, let proof): ("\(proof.points)", proof.isOptimal ? "proved" : "\(proof.bound)")
        case .infeasible: ("–", "infeasible")
        case .undecided: ("–", "–")
        }
    }
}
