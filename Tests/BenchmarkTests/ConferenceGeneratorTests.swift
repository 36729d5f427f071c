import ConferenceModel
import Scheduling
import SchedulingRules
import Testing

@testable import ConferenceGenerator

@Suite("Made-up conferences")
struct ConferenceGeneratorTests {
    private static let shapes = [ConferenceShape.small] + ConferenceShape.growth.prefix(3)

    @Test("hide a programme that meets all requirements and sends nobody to two places", arguments: shapes, 1...3)
    func feasible(shape: ConferenceShape, seed: UInt64) throws {
        let made = try ConferenceGenerator.conference(shape, seed: seed)
        let (rules, diagnostics) = RuleSet.read(for: made.conference)
        #expect(diagnostics.isEmpty)
        let audit = Audit(of: made.hidden, of: made.conference, by: rules)
        #expect(audit.isValid)
        let people = ["presenters-are-not-in-two-sessions-at-once", "chairs-are-not-in-two-sessions-at-once"]
        let points = audit.entries.filter { people.contains($0.rule.name) }.map(\.points)
        #expect(points == [0, 0])
    }

    @Test("are the same for the same seed, and others for another")
    func deterministic() throws {
        let conferences = try [1, 1, 2].map {
            try ConferenceGenerator.conference(ConferenceShape(papers: 100), seed: $0)
        }
        let facts = conferences.map {
            Facts(
                papers: $0.conference.papers, axes: $0.conference.axes, penalties: $0.conference.penalties,
                hidden: $0.hidden)
        }
        #expect(facts[0] == facts[1])
        #expect(facts[0] != facts[2])
    }

    private struct Facts: Equatable {
        let papers: [Paper]
        let axes: [Axis]
        let penalties: [Penalty]
        let hidden: Programme
    }

    @Test("have as many papers as was asked, in axes of up to 20 with a long tail", arguments: shapes)
    func axes(shape: ConferenceShape) throws {
        let conference = try ConferenceGenerator.conference(shape, seed: 1).conference
        #expect(conference.papers.count == shape.papers)
        let sizes = conference.axes.indices.map { axis in conference.papers.count { $0.axis.index == axis } }.sorted()
        #expect(sizes.allSatisfy { (1...20).contains($0) })
        #expect(sizes[sizes.count / 2] < shape.papers / sizes.count + 1)
        #expect(conference.papers.allSatisfy { (1...4).contains($0.places) })
    }

    @Test("have the statistics of the real ones", arguments: shapes.dropFirst(), 1...3)
    func statistics(shape: ConferenceShape, seed: UInt64) throws {
        let conference = try ConferenceGenerator.conference(shape, seed: seed).conference
        let needed = conference.papers.reduce(0) { $0 + $1.places }
        let there = conference.rooms.count * conference.timeSlots.reduce(0) { $0 + ($1.places ?? 0) }
        #expect((60...90).contains(needed * 100 / there))

        var papersOfSpeakers = Array(repeating: 0, count: conference.speakers.count)
        for paper in conference.papers { for speaker in paper.speakers { papersOfSpeakers[speaker.index] += 1 } }
        #expect((4...16).contains(papersOfSpeakers.count { $0 > 1 } * 100 / papersOfSpeakers.count))

        let hours = conference.penalties.count {
            if case .paperInTimeSlot = $0.combination { true } else { false }
        }
        #expect((5...25).contains(hours * 100 / (conference.papers.count * conference.timeSlots.count)))
        let ranked = Set(conference.papers.filter { $0.rank != nil }.map(\.axis)).count
        #expect(ranked * 100 <= 40 * conference.axes.count)
        #expect(ranked > 0 || shape.papers < 300)
    }
}
