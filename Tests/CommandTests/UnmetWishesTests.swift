import ConferenceModel
import ProgrammeExports
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling
@testable import colloque

@Suite("The wishes that are not met")
struct UnmetWishesTests {
    /// Thirty papers, all of them where they would rather not be: each at a higher price than the one before.
    private func wishes(isComplete: Bool) throws -> UnmetWishes {
        let count = 30
        let conference = try Conference(
            title: Text("Essai"), timeSlots: [TimeSlot("2030-03-11 09:00–12:00", places: count)],
            rooms: [Room(name: "A")], axes: [Axis(id: "1", title: Text("1"))],
            speakers: (1...5).map { Speaker(name: "Person \($0)") },
            papers: (0..<count).map { index in
                Paper(
                    id: "P\(index + 1)", title: "", axis: 0,
                    speakers: index == 29 ? [0, 1, 2, 3, 4] : index == 28 ? [] : [Reference(index % 5)])
            },
            penalties: (0..<count).map { Penalty(.paperInTimeSlot(Reference($0), 0), points: $0 + 1) })
        let programme = Programme(
            sessions: [Session(timeSlot: 0, room: 0, axis: 0, papers: conference.acceptedPapers)])
        let rules = RuleSet(
            RuleSet.read(for: conference).rules.entries.filter {
                $0.rule is PapersKeepToTheirTimeSlots || $0.rule is AxesStayInOneRoom
            })
        return UnmetWishes(
            audit: Audit(of: programme, of: conference, by: rules), conference: conference, width: 80,
            isComplete: isComplete)
    }

    @Test("the worst come first, with their points and their people, and the rest is counted")
    func short() throws {
        let lines = try wishes(isComplete: false).preferences
        #expect(
            Array(lines.prefix(5)) == [
                "    465  papers-keep-to-their-time-slots  465 × 1",
                "         30  P30 is presented in a time slot to avoid (Monday 11 March,",
                "             9:00–12:00, penalty 30) — Person 1, Person 2, Person 3…",
                "         29  P29 is presented in a time slot to avoid (Monday 11 March,",
                "             9:00–12:00, penalty 29).",
            ])
        #expect(
            Array(lines.suffix(2)) == [
                "         … and 24 more (300 points): --verbose gives them all.",
                "  Met everywhere (0 points): axes-stay-in-one-room.",
            ])
        #expect(lines.count == 15)
    }

    @Test("all of them, when all are asked for")
    func complete() throws {
        let lines = try wishes(isComplete: true).preferences
        #expect(lines.count == 1 + 60 + 1)
        #expect(lines.allSatisfy { $0.columns <= 80 })
        #expect(!lines.contains { $0.contains("--verbose") })
    }
}
