import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("What each preference costs the others")
struct TradeoffsTests {
    /// `nil` when there is no programme.
    private func tradeoffs(_ seed: Int) throws -> (conference: Conference, rules: RuleSet, found: Tradeoffs)? {
        let conference = try RandomConference.colloquium(seed: seed, .tiny)
        let rules = RuleSet.random(seed: seed, for: conference)
        let scheduler = Scheduler(GLPKSolver())
        guard case .scheduled(let programme, _) = try scheduler.schedule(conference, under: rules).outcome else {
            return nil
        }
        return (conference, rules, try scheduler.tradeoffs(of: programme, of: conference, under: rules, within: .none))
    }

    @Test("a doubled rule has no more units, and a dropped one never makes the others worse", arguments: 0..<4)
    func laws(block: Int) throws {
        var bettered = 0
        for seed in block * 15..<block * 15 + 15 {
            guard let (_, _, found) = try tradeoffs(seed) else { continue }
            #expect(found.isComplete && found.isProved && found.trials.allSatisfy(\.isProved), "seed \(seed)")
            #expect(found.trials.count == 2 * found.preferences.count)
            for trial in found.trials {
                switch trial.change {
                case .doubled: #expect(trial.own <= found.points[trial.preference], "seed \(seed)")
                case .dropped: #expect(found.changeOfOthers(trial) <= 0, "seed \(seed)")
                }
                if found.changeOfOthers(trial) < 0 { bettered += 1 }
            }
        }
        #expect(bettered > 0)
    }

    @Test("is what trying every programme finds under the changed weights", arguments: [1, 2, 4, 5, 7, 8])
    func oracle(seed: Int) throws {
        guard let (conference, rules, found) = try tradeoffs(seed) else { return }
        for trial in found.trials {
            let rule = found.preferences[trial.preference]
            let changed = RuleSet(
                rules.entries.compactMap { entry in
                    guard entry.type == rule else { return entry }
                    return trial.change == .dropped ? nil : RuleSet.Entry(rule: entry.rule, weight: 2 * entry.weight)
                })
            let points = trial.change == .dropped ? trial.others : trial.others + 2 * trial.own
            #expect(points == BruteForceScheduler(conference, changed).points, "\(rule.name) \(trial.change)")
        }
    }

    @Test("is not known when there is no time, and the programme stands for itself")
    func noTime() throws {
        let sample = try SampleConference()
        let rules = RuleSet.standard(for: sample.conference)
        let audit = Audit(of: sample.programme, of: sample.conference, by: rules)
        let found = try Scheduler(GLPKSolver()).tradeoffs(
            of: sample.programme, of: sample.conference, under: rules, within: SolveLimits { true })
        #expect(!found.isComplete && !found.isProved && found.trials.isEmpty)
        #expect(found.points == audit.entries.filter { $0.rule.kind != .requirement }.map(\.points))
    }

    @Test("is searched step by step, the dearest rule first")
    func steps() throws {
        let conference = try RandomConference.colloquium(seed: 1, .tiny)
        let rules = RuleSet.random(seed: 1, for: conference)
        guard case .scheduled(let programme, _) = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome
        else { return }
        let steps = Steps()
        let found = try Scheduler(GLPKSolver()).tradeoffs(
            of: programme, of: conference, under: rules, within: .none
        ) { step, progress in if progress == nil { steps.add(step) } }
        let dearest = found.points.max()
        #expect(steps.all.map(\.number) == Array(1...2 * found.preferences.count + 1))
        #expect(steps.all.allSatisfy { $0.count == steps.all.count })
        #expect(steps.all[0].rule == nil)
        let first = found.preferences.firstIndex { type in steps.all[1].rule.map { $0 == type } ?? false }
        #expect(first.map { found.points[$0] } == dearest)
    }
}
