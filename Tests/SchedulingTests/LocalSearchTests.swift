import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Local search")
struct LocalSearchTests {
    @Test("finds programmes that the audit accepts, at the points that it says, none better than the optimum")
    func validity() throws {
        var found = 0
        for seed in 0..<40 {
            let conference = try RandomConference.make(seed: seed)
            let rules = RuleSet.read(for: conference).rules
            var search = LocalSearch(conference, rules, seed: seed)
            search.run(within: .none, steps: 30_000) { _ in }
            let report = try Scheduler(GLPKSolver()).withoutExplanation().schedule(conference, under: rules)
            guard let best = search.best else { continue }
            found += 1
            let audit = Audit(of: best.programme, of: conference, by: rules)
            #expect(audit.isValid, "seed \(seed)")
            #expect(audit.points == best.points, "seed \(seed)")
            guard case .scheduled(_, let proof) = report.outcome else {
                Issue.record("seed \(seed): a programme where the solver says that there is none")
                continue
            }
            if proof.isOptimal { #expect(best.points >= proof.points, "seed \(seed)") }
        }
        #expect(found > 10)
    }

    @Test("the same seed and the same number of steps give the same programme, another seed another way")
    func determinism() throws {
        let conference = try LimogesVariants.original()
        let rules = RuleSet.read(for: conference).rules
        func programme(seed: Int) -> Programme? {
            var search = LocalSearch(conference, rules, seed: seed)
            search.run(within: .none, steps: 60_000) { _ in }
            return search.best?.programme
        }
        let first = try #require(programme(seed: 1))
        #expect(programme(seed: 1) == first)
        #expect(programme(seed: 2) != first)
    }

    @Test("a few hundred thousand edits of Limoges come to within 5 % of the optimum")
    func quality() throws {
        let conference = try LimogesVariants.original()
        let rules = RuleSet.read(for: conference).rules
        var search = LocalSearch(conference, rules, seed: 1)
        search.run(within: .none, steps: 300_000) { _ in }
        let best = search.best
        let points = try #require(best?.points)
        #expect((871...914).contains(points))
    }

    @Test("goes on from a programme, and never to a worse one")
    func start() throws {
        let conference = try LimogesVariants.original()
        let rules = RuleSet.read(for: conference).rules
        var first = LocalSearch(conference, rules, seed: 3)
        let isFound = first.findFirst(within: .none)
        #expect(isFound)
        let found = first.best
        let known = try #require(found)
        var second = LocalSearch(conference, rules, seed: 4, from: known.programme)
        second.run(within: .none, steps: 50_000) { _ in }
        let best = second.best
        let points = try #require(best?.points)
        #expect(points <= known.points)
    }

    @Test("stops when it is told to")
    func cancelling() throws {
        let conference = try LimogesVariants.original()
        let rules = RuleSet.read(for: conference).rules
        var search = LocalSearch(conference, rules, seed: 1)
        search.run(within: SolveLimits(isCancelled: { true })) { _ in }
        let steps = search.steps
        #expect(steps < 2_000)
    }
}
