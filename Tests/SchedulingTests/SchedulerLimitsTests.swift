import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import Synchronization
import TestSupport
import Testing

@testable import Scheduling

@Suite("A search that is stopped")
struct SchedulerLimitsTests {
    private func schedule(_ seed: Int, within limits: SolveLimits) throws -> (Conference, RuleSet, ScheduleOutcome) {
        let conference = try RandomConference.colloquium(seed: seed)
        let rules = RuleSet.random(seed: seed, for: conference)
        return (
            conference, rules, try Scheduler(GLPKSolver()).schedule(conference, under: rules, within: limits).outcome
        )
    }

    @Test("before it began is undecided, unless nothing was left to search", arguments: 0..<20)
    func atOnce(seed: Int) throws {
        let (conference, rules, outcome) = try schedule(seed, within: SolveLimits { true })
        switch outcome {
        case .undecided(let stop): #expect(stop == .interrupted)
        case .infeasible: #expect(try schedule(seed, within: .none).2.isInfeasible)
        case .scheduled(let programme, let proof):
            let audit = Audit(of: programme, of: conference, by: rules)
            #expect(audit.isValid && audit.points == proof.points)
        }
    }

    @Test("by its deadline says so")
    func deadline() throws {
        let limits = SolveLimits(deadline: .now - .seconds(1))
        let stops = try (0..<40).compactMap { seed -> Proof.Stop? in
            guard case .undecided(let stop) = try schedule(seed, within: limits).2 else { return nil }
            return stop
        }
        #expect(!stops.isEmpty && stops.allSatisfy { $0 == .timeLimit })
    }

    @Test("half-way has a programme that the audit accepts and bounds that hold, or none", arguments: 0..<12)
    func halfWay(seed: Int) throws {
        let (conference, rules, whole) = try schedule(seed, within: .none)
        guard case .scheduled(_, let optimum) = whole else { return }
        for patience in [1, 2, 4, 8, 16, 32, 64, 128] {
            let polls = Mutex(0)
            let limits = SolveLimits {
                polls.withLock { count in
                    count += 1
                    return count > patience
                }
            }
            switch try Scheduler(GLPKSolver()).schedule(conference, under: rules, within: limits).outcome {
            case .scheduled(let programme, let proof):
                let audit = Audit(of: programme, of: conference, by: rules)
                #expect(audit.isValid)
                #expect(audit.points == proof.points)
                #expect(proof.bound <= optimum.points && optimum.points <= proof.points)
                #expect(proof.isOptimal || proof.stop == .interrupted)
            case .undecided(let stop): #expect(stop == .interrupted)
            case .infeasible(let conflicts): Issue.record("a programme exists: \(conflicts.map(\.text.en))")
            }
        }
    }

    @Test("by its work comes to the same twice, and is audited", arguments: 0..<12)
    func work(seed: Int) throws {
        let conference = try RandomConference.colloquium(seed: seed)
        let rules = RuleSet.random(seed: seed, for: conference)
        var points = Int.max
        for work in [1, 5, 20, 100, 1_000_000] {
            func outcome() throws -> ScheduleOutcome {
                try Scheduler(GLPKSolver(), SearchEffort(work: work)).schedule(conference, under: rules).outcome
            }
            switch (try outcome(), try outcome()) {
            case (.scheduled(let programme, let proof), .scheduled(let again, let proofAgain)):
                #expect(programme == again && proof == proofAgain)
                #expect(proof.isOptimal || proof.stop == .workLimit)
                let audit = Audit(of: programme, of: conference, by: rules)
                #expect(audit.isValid && audit.points == proof.points)
                // More work goes the same way further.
                #expect(proof.points <= points)
                points = proof.points
            case (.undecided(let stop), .undecided): #expect(stop == .workLimit && work < 1_000_000)
            case (.infeasible, .infeasible): break
            default: Issue.record("another outcome of the same work")
            }
        }
    }

    @Test("within a gap has a programme that good", arguments: 0..<12)
    func gap(seed: Int) throws {
        let (conference, rules, outcome) = try schedule(seed, within: SolveLimits(gap: 0.3))
        guard case .scheduled(let programme, let proof) = outcome else { return }
        #expect(proof.gap <= 0.3)
        let audit = Audit(of: programme, of: conference, by: rules)
        #expect(audit.isValid && audit.points == proof.points)
        guard case .scheduled(_, let optimum) = try schedule(seed, within: .none).2 else {
            Issue.record("no programme without a limit")
            return
        }
        #expect(proof.bound <= optimum.points && optimum.points <= proof.points)
    }

    @Test("and one that is not tells of better programmes and better bounds only")
    func progress() throws {
        for seed in 0..<10 {
            let conference = try RandomConference.colloquium(seed: seed)
            let rules = RuleSet.random(seed: seed, for: conference)
            let told = Mutex<[ScheduleProgress]>([])
            let report = try Scheduler(GLPKSolver()).schedule(conference, under: rules) { progress in
                told.withLock { $0.append(progress) }
            }
            guard case .scheduled(_, let proof) = report.outcome else { continue }
            let all = told.withLock { $0 }
            #expect(!all.isEmpty)
            for progress in all {
                #expect(progress.bound ?? 0 <= proof.points)
                #expect(progress.best ?? .max >= proof.points)
                #expect(progress.gap ?? 0 >= 0)
            }
        }
    }
}

extension ScheduleOutcome {
    fileprivate var isInfeasible: Bool { if case .infeasible = self { true } else { false } }
}
