import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

@Suite("A program of which a part is held")
struct SubMIPTests {
    /// The whole, with the held columns' bounds narrowed to their values.
    private func held(_ whole: MixedIntegerProgram, at values: [Int], except isFree: [Bool]) -> MixedIntegerProgram {
        var program = whole
        for (index, value) in values.enumerated() where !isFree[index] {
            program.bound(program.column(at: index), from: value, to: value)
        }
        return program
    }

    private func least(of program: MixedIntegerProgram) throws -> Int? {
        switch try BruteForceSolver().solve(program, SolveOptions(), within: .none, watch: { _ in }).outcome {
        case .optimal(let solution): solution.objective
        default: nil
        }
    }

    @Test("has the optimum of the whole with those columns at their values, and its points are points of the whole")
    func sameOptimum() throws {
        var (solved, shrunk) = (0, 0)
        for seed in 0..<400 {
            let whole = RandomProgram.make(seed: seed, onlyIntegers: true)
            guard
                case .optimal(let known) = try GLPKSolver().solve(
                    whole, SolveOptions(), within: .none, watch: { _ in }
                ).outcome
            else { continue }
            var random = SplitMix64(seed: seed)
            let isFree = whole.columns.map { _ in Bool.random(using: &random) }
            let expected = try least(of: held(whole, at: known.values, except: isFree))
            let rows = ColumnRows(of: whole)
            let part = try #require(SubMIP(of: whole, rows, holding: known.values, except: isFree))
            shrunk += part.program.rows.count < whole.rows.count ? 1 : 0
            let found =
                part.program.columns.isEmpty
                ? part.costOutside : try least(of: part.program).map { $0 + part.costOutside }
            #expect(found == expected, "seed \(seed)")
            // Nothing costs less than the optimum of the whole.
            let better = SubMIP(
                of: whole, rows, holding: known.values, except: isFree, costingAtMost: known.objective - 1)
            if let better, !better.program.columns.isEmpty {
                let cost = try least(of: better.program).map { $0 + better.costOutside }
                #expect(cost ?? .max >= known.objective, "seed \(seed)")
            }
            solved += 1
        }
        #expect(solved > 100)
        #expect(shrunk > 50)
    }
}
