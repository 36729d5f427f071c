import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Papers to leave out where there are too many")
struct LeftOutSearchTests {
    /// Talks of half an hour in one axis, for two rooms and two time slots of an hour: eight places.
    private func meeting(of papers: Int) throws -> Conference {
        try Conference(
            title: Text("Trop"), timeSlots: ["2012-11-15 09:00–10:00", "2012-11-15 14:00–15:00"],
            rooms: [Room(name: "A"), Room(name: "B")], axes: [Axis(id: "1", title: Text("1"))],
            papers: (1...papers).map { Paper(id: "C\($0)", title: "", axis: Reference(0)) })
    }

    @Test("The fewest come first, each set once, and none of them holds another", arguments: 9...11)
    func fewest(count: Int) throws {
        let conference = try meeting(of: count)
        let rules = RuleSet.standard(for: conference)
        var search = LeftOutSearch(in: conference, under: rules, GLPKSolver(), nodes: 200, within: .none)
        var found: [Set<Reference<Paper>>] = []
        while found.count < 4, let next = try search.first() {
            #expect(next.isLeast)
            let all = rules.conditions(in: conference)
            let given = all.filter { $0.scheduledPaper.map(next.papers.contains) ?? false }
            let left = try #require(RelaxedConference(conference, rules, without: Set(given)))
            #expect(Audit(of: next.programme, of: left.conference, by: left.requirements).isValid)
            found.append(next.papers)
            try search.takeFirst()
        }
        #expect(found.map(\.count) == [count - 8, count - 8, count - 8, count - 8])
        #expect(Set(found).count == 4)
    }

    @Test("A search for repairs ends with its patience, has some all the same, and says that it was cut")
    func patience() throws {
        let conference = try meeting(of: 11)
        var search = ConflictSearch(
            in: conference, under: RuleSet.standard(for: conference), GLPKSolver(), patience: 10)
        let found = try search.repairs(atMost: 5)
        #expect(found.repairs.map(\.price) == [45, 45, 45, 45, 45])
        #expect(found.isCut)
    }

    @Test("No time at all finds none, and says so")
    func noTime() throws {
        let conference = try meeting(of: 10)
        var search = ConflictSearch(
            in: conference, under: RuleSet.standard(for: conference), GLPKSolver(),
            within: SolveLimits(isCancelled: { true }))
        let found = try search.repairs(atMost: 5)
        #expect(found.repairs.isEmpty && found.isCut)
    }
}
