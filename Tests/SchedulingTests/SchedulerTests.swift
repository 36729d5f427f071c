import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("The scheduler and trying everything come to the same")
struct SchedulerTests {
    @Test(
        "320 tiny conferences have the same least points, or none, or a bound where the model cannot know all points",
        arguments: 0..<8)
    func samePoints(block: Int) throws {
        var (scheduled, roughly) = (0, 0)
        for seed in block * 40..<block * 40 + 40 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            let expected = BruteForceScheduler(conference, rules).points
            switch try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome {
            case .scheduled(let programme, let proof):
                let audit = Audit(of: programme, of: conference, by: rules)
                #expect(audit.isValid, "seed \(seed)")
                #expect(audit.points == proof.points, "seed \(seed)")
                let least = try #require(expected)
                // Only points that no model sees may be left.
                let unseen = audit.entries.filter { !$0.rule.isPricedExactly }.reduce(0) { $0 + $1.points }
                #expect(proof.isOptimal ? proof.points == least : proof.stop == .partialPrices && unseen > 0)
                #expect((proof.bound...proof.points).contains(least), "seed \(seed)")
                if !proof.isOptimal { roughly += 1 }
                scheduled += 1
            case .infeasible(let conflicts):
                #expect(expected == nil, "seed \(seed)")
                #expect(!conflicts.isEmpty, "seed \(seed)")
            case .undecided: Issue.record("nothing stops the search: seed \(seed)")
            }
        }
        // Both answers have to occur.
        #expect((8...35).contains(scheduled))
        #expect(roughly < 6)
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
        let conference = try RandomConference.make(seed: 3, .tiny)
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

    @Test("Prices that cannot be held are refused, not cut")
    func pricesTooHigh() throws {
        let name = AxesKeepToTheirRooms.name
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:30"], rooms: [Room(name: "A")],
            axes: [Axis(id: "1", title: Text("Un"))],
            papers: (1...2).map { Paper(id: "C\($0)", title: "", axis: 0) },
            penalties: [Penalty(.axisInRoom(0, 0), points: 10_000)],
            ruleSettings: [RuleSetting(rule: name, weight: 1_000_000, location: Location(file: "colloque.yaml"))])
        let failure = #expect(throws: ScheduleFailure.self) {
            try Scheduler(GLPKSolver()).schedule(conference, under: .standard(for: conference))
        }
        #expect(failure == .pricesTooHigh(axis: "1"))
        #expect(
            failure?.text
                == Text(
                    fr: "une séance de l’axe 1 peut coûter plus de 2147483646 points\u{A0}: donnez aux règles, ou à ce "
                        + "qu’elles comptent, de moindres poids",
                    en: "a session of axis 1 can cost more than 2147483646 points: give the rules, or what they count, "
                        + "smaller weights"))
    }

    @Test("Papers go to their ranks inside a session, where no rule pays for it")
    func ranks() throws {
        let ranks = [4, 2, 1, nil, 5]
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:30", "2012-11-15 11:00–12:30"],
            rooms: [Room(name: "A")], axes: [Axis(id: "1", title: Text("Un"))],
            papers: ranks.enumerated().map { Paper(id: "C\($0.offset + 1)", title: "", axis: 0, rank: $0.element) })
        let rules = RuleSet.standard(for: conference)
        guard
            case .scheduled(let programme, let proof) = try Scheduler(GLPKSolver()).schedule(conference, under: rules)
                .outcome
        else {
            Issue.record("there is a programme")
            return
        }
        for session in programme.sessions {
            let inOrder = session.papers.compactMap { ranks[$0.index] }
            #expect(inOrder == inOrder.sorted())
        }
        #expect(programme.sessions.contains { $0.papers.count > 2 })
        #expect(proof.isOptimal && proof.points == BruteForceScheduler(conference, rules).points)
    }
}
