import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("The scheduler and trying everything come to the same")
struct SchedulerTests {
    @Test("320 tiny conferences have the same least points, or none; the audit finds just these", arguments: 0..<8)
    func samePoints(block: Int) throws {
        var scheduled = 0
        for seed in block * 40..<block * 40 + 40 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            let expected = BruteForceScheduler(conference, rules).points
            switch try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome {
            case .scheduled(let programme, let proof):
                let audit = Audit(of: programme, of: conference, by: rules)
                #expect(audit.isValid, "seed \(seed)")
                #expect(proof.isOptimal, "seed \(seed)")
                #expect([proof.points, audit.points] == [expected, expected], "seed \(seed)")
                scheduled += 1
            case .infeasible(let conflicts):
                #expect(expected == nil, "seed \(seed)")
                #expect(!conflicts.isEmpty, "seed \(seed)")
            case .undecided: Issue.record("nothing stops the search: seed \(seed)")
            }
        }
        // Both answers have to occur.
        #expect((8...35).contains(scheduled))
    }

    @Test("The integer program of a conference has the programme's points for its optimum", arguments: 0..<30)
    func wholeProgram(seed: Int) throws {
        let conference = try RandomConference.make(seed: seed, .tiny)
        let rules = RuleSet.random(seed: seed, for: conference)
        let program = try Scheduler(GLPKSolver()).program(for: conference, under: rules)
        let outcome = try GLPKSolver().solve(program, SolveOptions(), within: .none) { _ in }.outcome
        let expected = BruteForceScheduler(conference, rules).points
        switch outcome {
        // Interchangeable rooms may promise what they cannot keep, never the other way round.
        case .optimal(let solution): #expect(solution.objective <= expected ?? .max)
        case .infeasible: #expect(expected == nil)
        case .feasible, .undecided: Issue.record("nothing stops the search")
        }
    }

    @Test("Two runs come to the same programme, with the same work", arguments: [3, 11, 19, 42, 57, 64])
    func determinism(seed: Int) throws {
        let conference = try RandomConference.make(seed: seed)
        let rules = RuleSet.random(seed: seed, for: conference)
        let runs = try (0..<2).map { _ in try Scheduler(GLPKSolver()).schedule(conference, under: rules) }
        #expect(runs[0].statistics == runs[1].statistics)
        switch (runs[0].outcome, runs[1].outcome) {
        case (.scheduled(let one, _), .scheduled(let other, _)): #expect(one == other)
        case (.infeasible(let one), .infeasible(let other)): #expect(one == other)
        default: Issue.record("the runs differ")
        }
        let programs = try (0..<2).map { _ in try Scheduler(GLPKSolver()).program(for: conference, under: rules) }
        #expect(programs[0].columns == programs[1].columns)
        #expect(programs[0].rows == programs[1].rows)
    }

    @Test("The heaviest weights that a rule may have change nothing but the points")
    func heavyWeights() throws {
        let conference = try RandomConference.make(seed: 1, .tiny)
        let light = RuleSet.standard(for: conference)
        let heavy = RuleSet(light.entries.map { .init(rule: $0.rule, weight: $0.weight == 0 ? 0 : 1_000_000) })
        let expected = BruteForceScheduler(conference, heavy).points
        guard case .scheduled(_, let proof) = try Scheduler(GLPKSolver()).schedule(conference, under: heavy).outcome
        else {
            Issue.record("not scheduled, though a programme of \(expected ?? -1) points exists")
            return
        }
        #expect(proof.points == expected)
    }
}
