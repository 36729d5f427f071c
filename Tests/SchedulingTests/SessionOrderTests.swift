import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("The order inside a session")
struct SessionOrderTests {
    @Test("is the first of the cheapest that the rules admit, as trying every order shows", arguments: 0..<5)
    func permutations(block: Int) throws {
        var (found, none, dear) = (0, 0, 0)
        for seed in block * 60..<block * 60 + 60 {
            let conference = try RandomConference.make(seed: seed)
            let rules = RuleSet.random(seed: seed, for: conference)
            var order = SessionOrder(conference, rules)
            var random = SplitMix64(seed: seed)
            for slot in conference.timeSlots.references {
                let papers = random.some(1...4, of: conference.acceptedPapers)
                guard conference.minutes(of: papers) <= conference.timeSlots[slot].length else { continue }
                let orders = papers.permutations.compactMap { papers in
                    points(of: papers, in: slot, conference, rules).map { (papers: papers, points: $0) }
                }
                let expected = orders.min { $0.points < $1.points }
                let best = order.best(of: papers, in: slot)
                #expect(best?.points == expected?.points, "seed \(seed)")
                #expect(best?.papers == expected?.papers, "seed \(seed)")
                if let expected { found += 1; dear += expected.points > 0 ? 1 : 0 } else { none += 1 }
            }
        }
        #expect(found > 20 && none > 5 && dear > 3)
    }

    private func points(
        of papers: [Reference<Paper>], in slot: Reference<TimeSlot>, _ conference: Conference, _ rules: RuleSet
    ) -> Int? {
        let session = Session(timeSlot: slot, room: 0, axis: 0, papers: papers)
        let programme = Programme(sessions: [session])
        var sum = 0
        for entry in rules.entries where entry.rule is any TalkRule {
            // What a relation says of one session: the other kinds need more than one to be broken.
            let units = entry.rule.units(in: programme, of: conference)
            guard entry.type.kind != .requirement || units == 0 else { return nil }
            sum += entry.weight * units
        }
        return sum
    }

    @Test("puts who leaves at 10:30 first, and otherwise keeps the order of the file")
    func leavesEarly() throws {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 10:00–11:30"], rooms: [Room(name: "A")],
            axes: [Axis(id: "1", title: Text("Un"))],
            speakers: [
                Speaker(name: "Zoé Durand", unavailable: ["2012-11-15 10:30–12:00"]), Speaker(name: "Ada Lovelace"),
            ],
            papers: [
                Paper(id: "C1", title: "", axis: 0, speakers: [1]), Paper(id: "C2", title: "", axis: 0, speakers: [1]),
                Paper(id: "C3", title: "", axis: 0, speakers: [0]),
            ])
        var order = SessionOrder(conference, .standard(for: conference))
        #expect(order.best(of: [0, 1, 2], in: 0)?.papers == [2, 0, 1])
        #expect(order.best(of: [0, 1], in: 0)?.papers == [0, 1])
    }
}

extension Array where Element: Comparable {
    /// All orders of the elements, in lexicographic order.
    fileprivate var permutations: [[Element]] {
        guard !isEmpty else { return [[]] }
        return indices.flatMap { index in
            var rest = self
            let first = rest.remove(at: index)
            return rest.permutations.map { [first] + $0 }
        }
    }
}
