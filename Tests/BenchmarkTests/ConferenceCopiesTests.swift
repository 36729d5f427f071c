import ConferenceGenerator
import ConferenceModel
import Scheduling
import SchedulingRules
import Testing

@Suite("Copies of a conference side by side")
struct ConferenceCopiesTests {
    @Test("cost as much as all of them apart, when each keeps to its own rooms", arguments: [2, 3])
    func points(count: Int) throws {
        let made = try ConferenceGenerator.conference(.small, seed: 2)
        let (one, hidden) = (made.conference, made.hidden)
        let many = try one.copies(count)
        #expect(many.papers.count == count * one.papers.count)
        #expect(many.rooms.count == count * one.rooms.count)
        #expect(many.timeSlots == one.timeSlots)
        let sessions = (0..<count).flatMap { copy in
            hidden.sessions.map { session in
                Session(
                    timeSlot: session.timeSlot, room: Reference(session.room.index + copy * one.rooms.count),
                    axis: Reference(session.axis.index + copy * one.axes.count),
                    papers: session.papers.map { Reference($0.index + copy * one.papers.count) })
            }
        }
        let alone = Audit(of: hidden, of: one, by: RuleSet.read(for: one).rules)
        let together = Audit(of: Programme(sessions: sessions), of: many, by: RuleSet.read(for: many).rules)
        #expect(together.isValid)
        #expect(alone.points > 0)
        #expect(together.points == count * alone.points)
    }
}
