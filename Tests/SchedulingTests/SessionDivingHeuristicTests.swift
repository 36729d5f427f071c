import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("A dive by sessions")
struct SessionDivingHeuristicTests {
    @Test("leaves whole sessions and few papers, of which the solver makes a programme that meets all requirements")
    func programmes() throws {
        var (dives, found) = (0, 0)
        for seed in 0..<60 {
            let conference = try RandomConference.colloquium(seed: seed)
            let all = RuleSet.random(seed: seed, for: conference)
            let requirements = RuleSet(all.entries.filter { $0.type.kind == .requirement })
            let classes = RoomClasses.interchangeable(in: conference, under: requirements)
            var generation = ColumnGeneration(try MasterProblem(conference, requirements, classes))
            guard case .solved(let root) = try generation.root(GLPKSolver(), within: .none),
                let bottom = try SessionDivingHeuristic.bottom(from: root, &generation, GLPKSolver(), within: .none)
            else { continue }
            dives += 1
            #expect(Set(bottom.universe).isSubset(of: root.universe))
            let program = generation.formulation.program(with: bottom.universe)
            guard
                case .optimal(let solution) = try GLPKSolver().solve(
                    program, SolveOptions(), within: .none, watch: { _ in }
                ).outcome
            else { continue }
            found += 1
            let programme = generation.formulation.programme(
                of: Incumbent(solution: solution, candidates: bottom.universe))
            #expect(Audit(of: programme, of: conference, by: requirements).isValid, "seed \(seed)")
        }
        // Most colloquia have a programme, and most ways down lead to one.
        #expect(dives > 20 && found > dives / 2, "\(found) of \(dives)")
    }
}
