import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

@Suite("GLPK and trying everything come to the same")
struct BruteForceAgreementTests {
    static let options: [SolveOptions] =
        SolveOptions.Branching.allCases.map { SolveOptions(branching: $0, cuts: []) } + [
            SolveOptions(), SolveOptions(branching: .driebeckTomlin, cuts: Set(SolveOptions.Cut.allCases)),
            {
                var options = SolveOptions(branching: .pseudoCost, cuts: [.mixedIntegerRounding, .cover])
                options.branchFirst = [0, 3, 5]
                return options
            }(),
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
