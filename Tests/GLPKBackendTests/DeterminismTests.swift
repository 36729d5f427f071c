import Foundation
import GLPKBackend
import LinearProgramming
import Synchronization
import TestSupport
import Testing

@Suite("The same program has the same answer")
struct DeterminismTests {
    private static let program = MixedIntegerProgram.covering(rows: 40, columns: 80, perRow: 8)

    @Test("Two solves have the same solution and the same counters")
    func twice() throws {
        let solve = { try GLPKSolver().solve(Self.program, SolveOptions(), within: .none) { _ in } }
        let (first, second) = (try solve(), try solve())
        #expect(first == second)
        #expect(first.statistics.nodes > 10)
    }

    @Test("Solves on several threads at once come to what they come to alone")
    func atOnce() async throws {
        let expected = try (0..<24).map { try objective(ofRandom: $0) }
        let actual = try await withThrowingTaskGroup { group in
            for seed in 0..<24 { group.addTask { (seed, try objective(ofRandom: seed)) } }
            return try await group.reduce(into: [Int?](repeating: nil, count: 24)) { $0[$1.0] = $1.1 }
        }
        #expect(actual == expected)
    }
}

private func objective(ofRandom seed: Int) throws -> Int? {
    try GLPKSolver().solve(RandomProgram.make(seed: seed), SolveOptions(), within: .none) { _ in }.outcome.objective
}
