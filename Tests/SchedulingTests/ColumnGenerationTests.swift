import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Column generation")
struct ColumnGenerationTests {
    private func formulation(seed: Int) throws -> (MasterProblem, MixedIntegerProgram) {
        let conference = try RandomConference.make(seed: seed)
        let rules = RuleSet.random(seed: seed, for: conference)
        let formulation = try MasterProblem(
            conference, rules, RoomClasses.interchangeable(in: conference, under: rules))
        return (formulation, formulation.program(with: formulation.candidates))
    }

    @Test("finds the relaxation over all columns; subset rows raise it, never above the optimum", arguments: 0..<4)
    func sameObjective(block: Int) throws {
        var solved = 0
        for seed in block * 30..<block * 30 + 30 {
            let (formulation, whole) = try formulation(seed: seed)
            var generation = ColumnGeneration(formulation)
            let generated = try generation.relax(BranchingDecisions(), from: nil, GLPKSolver(), within: .none)
            switch (try GLPKSolver().relax(whole, .init(), within: .none), generated) {
            case (.optimal(let expected), .solved(let plain)):
                solved += 1
                #expect(abs(expected.objective - plain.objective) < 1e-6, "seed \(seed)")
                let outcome = try GLPKSolver().solve(whole, SolveOptions(), within: .none, watch: { _ in }).outcome
                guard case .solved(let root) = try generation.root(GLPKSolver(), within: .none) else {
                    #expect(outcome == .infeasible, "seed \(seed)")
                    continue
                }
                #expect(root.objective >= plain.objective - 1e-6)
                if case .optimal(let best) = outcome {
                    #expect(root.objective <= Double(best.objective) + 1e-6, "seed \(seed)")
                }
            case (.infeasible, .infeasible): continue
            default: Issue.record("seed \(seed): \(generated)")
            }
        }
        #expect(solved > 8)
    }

    @Test("is held by the cuts that stay, and no programme costs less without any cut", arguments: 0..<40)
    func cuts(seed: Int) throws {
        let (formulation, whole) = try formulation(seed: seed)
        var uncut = formulation
        let cuts = formulation.model.origins.indices.filter { formulation.model.origins[$0].isCut }
        uncut.removeCuts(Set(cuts))
        #expect(uncut.model.program.rows.count == whole.rows.count - cuts.count)
        func best(_ program: MixedIntegerProgram) throws -> Int? {
            let outcome = try GLPKSolver().solve(program, SolveOptions(), within: .none, watch: { _ in }).outcome
            guard case .optimal(let best) = outcome else { return nil }
            return best.objective
        }
        #expect(try best(uncut.program(with: uncut.candidates)) == best(whole))

        var generation = ColumnGeneration(formulation)
        guard case .solved(let root) = try generation.root(GLPKSolver(), within: .none) else { return }
        let left = generation.formulation
        #expect(root.rowDuals.count == left.model.program.rows.count)
        let program = left.program(with: left.candidates)
        guard case .optimal(let again) = try GLPKSolver().relax(program, .init(), within: .none) else {
            Issue.record("seed \(seed): no relaxation")
            return
        }
        #expect(abs(again.objective - root.objective) < 1e-6)
    }

    @Test("leaves no column that would make it cheaper", arguments: 0..<30)
    func noneAttractive(seed: Int) throws {
        let (formulation, _) = try formulation(seed: seed)
        var generation = ColumnGeneration(formulation)
        guard case .solved(let root) = try generation.root(GLPKSolver(), within: .none) else { return }
        let admitted = Set(generation.formulation.candidates)
        let costs = generation.formulation.reducedCosts(
            root.rowDuals, among: generation.formulation.candidates)
        for (candidate, cost) in costs.enumerated() {
            #expect(admitted.contains(candidate) == cost.isFinite)
            #expect(cost > -1e-6)
        }
    }

    @Test("prices each column as its entries, one by one, do", arguments: 0..<40)
    func reducedCosts(seed: Int) throws {
        let (formulation, whole) = try formulation(seed: seed)
        var random = SplitMix64(seed: seed)
        let duals = whole.rows.map { _ in Double(random.number(-20...20)) / 4 }
        let costs = formulation.reducedCosts(duals, among: formulation.candidates)
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
