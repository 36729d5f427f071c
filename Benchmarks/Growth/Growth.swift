import ColloquiumGenerator
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

@main
struct Growth {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let only = arguments.first.flatMap(Int.init)
        let seeds = arguments.dropFirst().first.flatMap(Int.init) ?? 3
        let limit = arguments.dropFirst(2).first.flatMap(Int.init) ?? 60
        for shape in ColloquiumShape.growth where only == nil || only == shape.papers {
            for seed in 1...seeds {
                let conference = try ColloquiumGenerator.colloquium(shape, seed: UInt64(seed))
                let off = Set((arguments.dropFirst(3).first ?? "").split(separator: ",").map(String.init))
                let rules = RuleSet(RuleSet.read(for: conference).rules.entries.filter { !off.contains($0.type.name) })
                let start = ContinuousClock.now
                let report = try Scheduler(GLPKSolver()).schedule(
                    conference, under: rules,
                    within: SolveLimits(deadline: .now + .seconds(limit)))
                let time = ContinuousClock.now - start
                let s = report.statistics
                var what = "?"
                switch report.outcome {
                case .scheduled(let programme, let proof):
                    let audit = Audit(of: programme, of: conference, by: rules)
                    what = "\(proof.points) bound \(proof.bound) \(proof.isOptimal ? "proved" : "open") audit \(audit.isValid) \(audit.points)"
                case .infeasible(let conflicts): what = "infeasible " + conflicts.map(\.text.en).joined(separator: " | ")
                case .undecided(let stop): what = "undecided \(stop)"
                }
                print(shape.papers, seed, what, "rows", s.rows, "columns", s.columns, "kept", s.columnsKept, "nz", s.nonZeros, "nodes", s.nodes, "iterations", s.simplexIterations, "time", time)
            }
        }
    }
}
