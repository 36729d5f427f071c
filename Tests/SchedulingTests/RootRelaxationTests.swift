import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("The relaxation at the root")
struct RootRelaxationTests {
    private func formulation(seed: Int) throws -> (Formulation, MixedIntegerProgram) {
        let conference = try RandomConference.make(seed: seed)
        let rules = RuleSet.random(seed: seed, for: conference)
        let formulation = try Formulation(
            conference, rules, RoomClasses.interchangeable(in: conference, under: rules))
        return (formulation, formulation.program(with: formulation.candidates))
    }

    @Test("found by generating columns is that of all columns, and not above the optimum", arguments: 0..<4)
    func sameObjective(block: Int) throws {
        var solved = 0
        for seed in block * 30..<block * 30 + 30 {
            let (formulation, whole) = try formulation(seed: seed)
            let generated = try RootRelaxation.solve(formulation, with: GLPKSolver(), within: .none)
            switch (try GLPKSolver().relax(whole, from: nil, within: .none), generated) {
            case (.optimal(let expected), .solved(let root)):
                solved += 1
                #expect(abs(expected.objective - root.objective) < 1e-6, "seed \(seed)")
                if case .optimal(let best) = try GLPKSolver().solve(
                    whole, SolveOptions(), within: .none, watch: { _ in }
                ).outcome {
                    #expect(root.objective <= Double(best.objective) + 1e-6, "seed \(seed)")
                }
            case (.infeasible, .infeasible): continue
            default: Issue.record("seed \(seed): \(generated)")
            }
        }
        #expect(solved > 8)
    }

    @Test("leaves no column that would make it cheaper", arguments: 0..<30)
    func noneAttractive(seed: Int) throws {
        let (formulation, _) = try formulation(seed: seed)
        guard case .solved(let root) = try RootRelaxation.solve(formulation, with: GLPKSolver(), within: .none) else {
            return
        }
        let admitted = Set(formulation.candidates)
        for (candidate, cost) in root.reducedCosts.enumerated() {
            #expect(admitted.contains(candidate) == cost.isFinite)
        }
        // A candidate at its upper bound of 1 may be cheaper than nothing: it is used in full.
        let used = root.reducedCosts.count { $0 < -1e-6 }
        #expect(used <= formulation.conference.acceptedPapers.count)
    }

    @Test("prices each column as its entries, one by one, do", arguments: 0..<40)
    func reducedCosts(seed: Int) throws {
        let (formulation, whole) = try formulation(seed: seed)
        var random = SplitMix64(seed: seed)
        let duals = whole.rows.map { _ in Double(random.number(-20...20)) / 4 }
        let costs = formulation.reducedCosts(duals)
        var expected = whole.columns.map { Double($0.cost) }
        for (row, dual) in zip(whole.rows, duals) {
            for term in row.terms { expected[term.column.index] -= dual * Double(term.coefficient) }
        }
        let first = formulation.model.program.columns.count
        for (place, candidate) in formulation.candidates.enumerated() {
            #expect(abs(costs[candidate] - expected[first + place]) < 1e-9)
        }
        #expect(costs.count { $0.isFinite } == formulation.candidates.count)
    }
}
