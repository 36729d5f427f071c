import Foundation
import GLPKBackend
import LinearProgramming
import Testing

@Suite("GLPK breaks down, and nothing else does", .serialized)
struct FailureTests {
    private static let program = MixedIntegerProgram.covering(rows: 10, columns: 6_000)

    @Test("A breakdown is told in GLPK's words")
    func words() {
        #expect {
            try GLPKSolver(memoryLimit: 1).relax(Self.program, .init(), within: .none)
        } throws: { error in
            (error as? SolverFailure)?.message.contains("memory allocation limit exceeded") ?? false
        }
    }

    @Test("A thousand breakdowns leave memory as it was, and later solves right")
    func aThousand() throws {
        var resident: [Int] = []
        for round in 1...1_000 {
            #expect(throws: SolverFailure.self) {
                try GLPKSolver(memoryLimit: 1).relax(Self.program, .init(), within: .none)
            }
            if round % 500 == 0 { resident.append(try residentMegabytes()) }
        }
        #expect(resident[1] - resident[0] < 20)
        guard
            case .optimal(let solution) = try GLPKSolver().solve(
                .knapsack, SolveOptions(), within: .none, watch: { _ in }
            ).outcome
        else { throw Unexpected() }
        #expect(solution.objective == -11)
    }

    @Test("Branch-and-bound that runs out of memory fails, and the next one does not")
    func searchOutOfMemory() throws {
        let hard = MixedIntegerProgram.covering(rows: 300, columns: 600, perRow: 20)
        let heard = Heard()
        #expect(throws: SolverFailure.self) {
            try GLPKSolver(memoryLimit: 2).solve(hard, SolveOptions(), within: .none) { heard.note($0) }
        }
        #expect(heard.all.contains { $0.nodes > 0 })
        #expect(try GLPKSolver().solve(.knapsack, SolveOptions(), within: .none) { _ in }.outcome.objective == -11)
    }

    private func residentMegabytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.filter(\.isNumber))) / 1024
    }
}
