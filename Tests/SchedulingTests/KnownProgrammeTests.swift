import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("A search that begins with a known programme")
struct KnownProgrammeTests {
    private let scheduler = Scheduler(GLPKSolver())

    /// A conference, the programme that its requirements alone come to, and one with the fewest points of all.
    private func sample(_ seed: Int) throws -> (Conference, RuleSet, poor: Programme, best: Programme, Proof)? {
        let conference = try RandomConference.make(seed: seed, .tiny)
        let rules = RuleSet.random(seed: seed, for: conference)
        let requirements = RuleSet(rules.entries.filter { $0.type.kind == .requirement })
        guard case .scheduled(let poor, _) = try scheduler.schedule(conference, under: requirements).outcome,
            case .scheduled(let best, let proof) = try scheduler.schedule(conference, under: rules).outcome
        else { return nil }
        return (conference, rules, poor, best, proof)
    }

    /// Whose best programme is proved to be so.
    private func firstSample() throws -> (Conference, RuleSet, poor: Programme, best: Programme, Proof)? {
        for seed in 0..<20 { if let sample = try sample(seed), sample.4.isOptimal { return sample } }
        return nil
    }

    @Test("comes to the same points, and keeps to the programme when nothing is better")
    func samePoints() throws {
        var improved = 0
        for seed in 0..<60 {
            guard let (conference, rules, poor, best, proof) = try sample(seed) else { continue }
            guard
                case .scheduled(let found, let again) = try scheduler.schedule(conference, under: rules, from: poor)
                    .outcome,
                case .scheduled(let kept, _) = try scheduler.schedule(conference, under: rules, from: best).outcome
            else {
                Issue.record("a programme is known: seed \(seed)")
                continue
            }
            let audit = Audit(of: found, of: conference, by: rules)
            #expect(audit.isValid && audit.points == again.points, "seed \(seed)")
            #expect(proof.isOptimal ? again.points == proof.points : again.points >= proof.bound, "seed \(seed)")
            #expect(kept == best || !proof.isOptimal, "seed \(seed)")
            if found != poor { improved += 1 }
        }
        #expect(improved > 5)
    }

    @Test("has it to show, or something better, when it is stopped at once")
    func stopped() throws {
        let (conference, rules, poor, _, _) = try #require(try firstSample())
        let points = Audit(of: poor, of: conference, by: rules).points
        let report = try scheduler.schedule(conference, under: rules, from: poor, within: SolveLimits { true })
        guard case .scheduled(let programme, let proof) = report.outcome else {
            Issue.record("a programme is known")
            return
        }
        #expect(Audit(of: programme, of: conference, by: rules).isValid)
        #expect(programme == poor ? proof.points == points : proof.points < points)
    }

    @Test("takes no notice of one that breaks a requirement")
    func broken() throws {
        let (conference, rules, _, best, proof) = try #require(try firstSample())
        let part = Programme(sessions: Array(best.sessions.dropLast()))
        guard
            case .scheduled(let found, let again) = try scheduler.schedule(conference, under: rules, from: part).outcome
        else {
            Issue.record("there is a programme")
            return
        }
        #expect(Audit(of: found, of: conference, by: rules).isValid && again == proof)
    }
}
