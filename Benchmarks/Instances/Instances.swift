import ConferenceFiles
import Foundation
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

@main
struct Instances {
    static func main() throws {
        let arguments = CommandLine.arguments
        let (conference, diagnostics) = CoSPLibWorkbook(path: arguments[1]).read()
        for diagnostic in diagnostics { print(diagnostic.text.en) }
        guard let conference else { return }
        let (rules, more) = RuleSet.read(for: conference)
        for diagnostic in more { print(diagnostic.text.en) }
        let limits = SolveLimits(deadline: .now + .seconds(Int(arguments[2])!))
        let report = try Scheduler(GLPKSolver(), SearchEffort(jobs: Int(arguments[3])!, seed: Int(arguments[4])!)).schedule(conference, under: rules, within: limits) { [start = ContinuousClock.now] in print((ContinuousClock.now - start) / .seconds(1), $0.best ?? -1, $0.bound ?? -1) }
        switch report.outcome {
        case .scheduled(let programme, let proof):
            print("points", proof.points, "bound", proof.bound)
            for entry in Audit(of: programme, of: conference, by: rules).entries where entry.units > 0 {
                print("   ", entry.rule.name, entry.weight, entry.units, entry.points)
            }
        case .infeasible(let conflicts): for c in conflicts { print("infeasible", c.text.en) }
        case .undecided(let stop): print("undecided", stop)
        }
    }
}
