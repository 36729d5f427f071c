import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

@Suite("GLPK and trying everything come to the same")
struct BruteForceAgreementTests {
    static let options: [SolveOptions] =
        SolveOptions.Branching.allCases.map { SolveOptions(branching: $0, cuts: []) } + [
            SolveOptions(), SolveOptions(branching: .driebeckTomlin, cuts: Set(SolveOptions.Cut.allCases)),
            SolveOptions(branching: .pseudoCost, cuts: [.mixedIntegerRounding, .cover]),
        ]

    @Test("400 random programs have the same optimum with every set of options", arguments: options)
    func sameOptimum(options: SolveOptions) throws {
        var feasible = 0
        for seed in 0..<400 {
            let program = RandomProgram.make(seed: seed)
            let expected = try BruteForceSolver().solve(program, options, within: .none) { _ in }.outcome
            let actual = try GLPKSolver().solve(program, options, within: .none) { _ in }.outcome
            try #require(try actual.objective == expected.objective, "seed \(seed)")
            if try expected.objective != nil { feasible += 1 }
        }
        #expect((100...350).contains(feasible))
    }

    @Test("Programs that are solved by their core have the same optimum", arguments: 0..<60)
    func core(seed: Int) throws {
        let program = RandomProgram.wide(seed: seed, rows: 1, columns: 18)
        let expected = try BruteForceSolver().solve(program, SolveOptions(), within: .none) { _ in }.outcome
        let actual = try GLPKSolver().solve(program, SolveOptions(), within: .none) { _ in }.outcome
        #expect(try actual.objective == expected.objective)
    }

    @Test("Rows that say nothing keep a program whole, and do not change the optimum", arguments: 0..<60)
    func whole(seed: Int) throws {
        let program = RandomProgram.wide(seed: seed, rows: 3, columns: 60)
        var padded = program
        for index in 0..<20 { padded.addRow("nothing \(index)", to: 0, []) }
        for cutOff in [nil, 20] {
            let options = SolveOptions(cutOff: cutOff)
            let core = try GLPKSolver().solve(program, options, within: .none) { _ in }
            let whole = try GLPKSolver().solve(padded, options, within: .none) { _ in }
            #expect(try core.outcome.objective == whole.outcome.objective)
        }
    }
}

extension SolveOutcome {
    /// `nil` = infeasible; anything that is not proved is a failure of the test.
    var objective: Int? {
        get throws {
            switch self {
            case .optimal(let solution): solution.objective
            case .infeasible: nil
            case .feasible, .undecided: throw NotProved(outcome: self)
            }
        }
    }

    struct NotProved: Error { let outcome: SolveOutcome }
}
