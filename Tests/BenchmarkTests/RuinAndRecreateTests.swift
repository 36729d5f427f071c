import ConferenceGenerator
import ConferenceModel
import LinearProgramming
import SchedulingRules
import Testing

@testable import Scheduling

@Suite("A programme made without the solver")
struct RuinAndRecreateTests {
    private struct Made {
        let conference: Conference
        let hidden: Programme
        let rules: RuleSet
        let programme: Programme

        init(papers: Int, seed: Int) throws {
            let made = try ConferenceGenerator.conference(
                ConferenceShape(papers: papers), seed: UInt64(bitPattern: Int64(seed)))
            (conference, hidden) = (made.conference, made.hidden)
            rules = RuleSet.read(for: conference).rules
            let classes = RoomClasses.interchangeable(in: conference, under: rules)
            var quick = RuinAndRecreate(AggregatedFormulation(conference, rules, classes), seed: seed)
            programme = quick.programme(within: .none)
        }
    }

    @Test("breaks no requirement, holds nearly all papers, and beats the one that is hidden", arguments: 1...3)
    func valid(seed: Int) throws {
        let made = try Made(papers: 300, seed: seed)
        let audit = Audit(of: made.programme, of: made.conference, by: made.rules)
        for entry in audit.entries where entry.rule != AcceptedPapersAreScheduledOnce.self {
            #expect(!entry.isBrokenRequirement, "\(entry.rule.name)")
        }
        let placed = made.programme.sessions.flatMap(\.papers)
        #expect(Set(placed).count == placed.count)
        #expect(placed.count >= 297)
        #expect(audit.points < Audit(of: made.hidden, of: made.conference, by: made.rules).points)
    }

    @Test("is the same for the same seed")
    func deterministic() throws {
        let programmes = try (0..<2).map { _ in try Made(papers: 100, seed: 1).programme }
        #expect(programmes[0] == programmes[1])
    }

    @Test("has nothing in it when there is no time")
    func noTime() throws {
        let made = try ConferenceGenerator.conference(ConferenceShape(papers: 100), seed: 1)
        let rules = RuleSet.read(for: made.conference).rules
        let classes = RoomClasses.interchangeable(in: made.conference, under: rules)
        var quick = RuinAndRecreate(AggregatedFormulation(made.conference, rules, classes), seed: 1)
        #expect(quick.programme(within: SolveLimits { true }).sessions.isEmpty)
    }
}
