import GLPKBackend
import LinearProgramming
import Synchronization
import Testing

@Suite("A solve ends when it is told to", .serialized)
struct LimitTests {
    /// A relaxation of many seconds.
    private static let heavy = MixedIntegerProgram.covering(rows: 1_500, columns: 3_000, perRow: 40, demand: 7)
    /// A quick relaxation, and a tree of many hours.
    private static let hard = MixedIntegerProgram.covering(rows: 120, columns: 240, perRow: 20)

    @Test("A relaxation is cancelled in the middle, and asks no more once it knows")
    func cancelledRelaxation() throws {
        let asked = Mutex(0)
        let limits = SolveLimits {
            asked.withLock { count in
                count += 1
                return count > 2
            }
        }
        guard case .undecided(.cancelled) = try GLPKSolver().relax(Self.heavy, .init(), within: limits) else {
            throw Unexpected()
        }
        #expect(asked.withLock { $0 } < 8)
    }

    @Test("A relaxation ends at its deadline")
    func relaxationDeadline() throws {
        let limits = SolveLimits(deadline: .now + .milliseconds(100))
        guard case .undecided(.timeLimit) = try GLPKSolver().relax(Self.heavy, .init(), within: limits) else {
            throw Unexpected()
        }
    }

    @Test("A relaxation in many slices comes to the optimum")
    func slices() throws {
        let program = MixedIntegerProgram.covering(rows: 500, columns: 1_000, perRow: 30, demand: 7)
        guard case .optimal(let relaxation) = try GLPKSolver().relax(program, .init(), within: .none) else {
            throw Unexpected()
        }
        #expect(relaxation.simplexIterations > 500)
    }

    @Test("Branch-and-bound ends after so many nodes, alike every time")
    func nodes() throws {
        var options = SolveOptions()
        options.nodes = 30
        let reports = try (0..<2).map { _ in try GLPKSolver().solve(Self.hard, options, within: .none) { _ in } }
        #expect((31...40).contains(reports[0].statistics.nodes))
        #expect(reports[0] == reports[1])
        switch reports[0].outcome {
        case .feasible(_, _, .nodeLimit), .undecided(_, .nodeLimit): break
        default: throw Unexpected()
        }
    }

    @Test("Branch-and-bound is cancelled in the middle, and keeps what it found")
    func cancelledSearch() throws {
        let heard = Heard()
        // By what it found, not by the clock: a busy machine may have found nothing yet.
        let limits = SolveLimits { heard.all.contains { $0.best != nil } }
        let report = try GLPKSolver().solve(Self.hard, SolveOptions(), within: limits) { heard.note($0) }
        guard case .feasible(let solution, let bound, .cancelled) = report.outcome else { throw Unexpected() }
        #expect(IntegerSolution(solution.values, in: Self.hard) == solution)
        #expect(bound < Double(solution.objective))
        #expect(solution == heard.all.last?.best)
        #expect(report.statistics.nodes > 0)
    }

    @Test("Branch-and-bound ends at its deadline, and keeps what it found until then")
    func searchDeadline() throws {
        let heard = Heard()
        let limits = SolveLimits(deadline: .now + .seconds(1))
        switch try GLPKSolver().solve(Self.hard, SolveOptions(), within: limits, watch: { heard.note($0) }).outcome {
        case .feasible(let solution, _, .timeLimit): #expect(solution == heard.all.last?.best)
        case .undecided(_, .timeLimit): #expect(heard.all.allSatisfy { $0.best == nil })
        default: throw Unexpected()
        }
    }

    @Test("A gap that is good enough ends the search")
    func gap() throws {
        let limits = SolveLimits(gap: 0.25)
        let outcome = try GLPKSolver().solve(Self.hard, SolveOptions(), within: limits) { _ in }.outcome
        guard case .feasible(let solution, let bound, .gapReached) = outcome else { throw Unexpected() }
        #expect(Double(solution.objective) - bound <= 0.25 * Double(solution.objective))
    }

    @Test("Progress only gets better")
    func progress() throws {
        let heard = Heard()
        var options = SolveOptions()
        options.nodes = 500
        let limits = SolveLimits { heard.all.count > 5 }
        _ = try GLPKSolver().solve(Self.hard, options, within: limits) { heard.note($0) }
        #expect(heard.all.count > 1)
        for (earlier, later) in zip(heard.all, heard.all.dropFirst()) {
            #expect(later.bound >= earlier.bound)
            #expect(later.nodes >= earlier.nodes)
            #expect(later.best?.objective ?? .max <= earlier.best?.objective ?? .max)
        }
    }
}
