import Archive
import ConferenceModel
import TestSupport
import Testing

@Suite("What differs between two versions")
struct VersionComparisonTests {
    private let folder: VersionedFolder

    init() throws { folder = try VersionedFolder() }

    @Test("nothing, of a version and itself, or one that goes back to it")
    func nothing() throws {
        let first = try folder.append()
        try folder.append(folder.exchanging(0, 1))
        let third = try folder.revert(to: 1)
        #expect(VersionComparison(from: first, to: first).isEmpty)
        #expect(VersionComparison(from: first, to: third).isEmpty)
    }

    @Test("a paper that moves is told with both places and what is another, in both languages")
    func moved() throws {
        let (first, second) = (try folder.append(), try folder.append(folder.exchanging(2, 4)))
        let comparison = VersionComparison(from: first, to: second)
        let move = try #require(comparison.moved.first { $0.to.paper == "C17" })
        let title = folder.sample.conference.papers[16].title
        #expect(move.aspects == [.day, .room].filter { $0 == .day })
        #expect(
            move.text
                == Text(
                    fr:
                        "C17 (\(title))\u{A0}: vendredi 16 novembre, 11\u{202F}h\u{A0}– 11\u{202F}h\u{202F}30, Salle 12 → jeudi 15 novembre, 16\u{202F}h\u{A0}– 16\u{202F}h\u{202F}30, Salle 12 (jour)",
                    en:
                        "C17 (\(title)): Friday 16 November, 11:00–11:30, Salle 12 → Thursday 15 November, 16:00–16:30, Salle 12 (day)"
                ))
        #expect(comparison.new.isEmpty && comparison.gone.isEmpty)
        #expect(comparison.moved.map(\.to.paper) == ["C17", "C09", "C12"])
    }

    @Test("papers that close up are later or earlier, not in another order; those that change places are")
    func order() throws {
        let first = try folder.append()
        let closedUp = VersionComparison(from: first, to: try folder.append(folder.without(1)))
        #expect(closedUp.gone.map(\.talk.paper) == ["C02"])
        #expect(closedUp.moved.map(\.to.paper) == ["C05", "C08"])
        #expect(closedUp.moved.allSatisfy { $0.aspects == [.time] })
        let reversed = Programme(
            sessions: folder.sample.programme.sessions.map {
                Session(timeSlot: $0.timeSlot, room: $0.room, axis: $0.axis, papers: $0.papers.reversed())
            })
        let turned = VersionComparison(from: first, to: try folder.append(reversed))
        #expect(turned.moved.first { $0.to.paper == "C02" }?.aspects == [.time, .order])
        #expect(!turned.moved.contains { $0.to.paper == "C05" })
    }

    @Test("each person who is concerned comes once, with all that concerns them, and nobody else")
    func people() throws {
        let first = try folder.append()
        let second = try folder.append(folder.without(4))
        let comparison = VersionComparison(from: first, to: second)
        let affected = AffectedPeople(by: comparison, from: first, to: second, neighbours: false).people
        #expect(affected.map(\.name) == comparison.people)
        let concerned = comparison.moved.map(\.speakers) + comparison.gone.map(\.speakers)
        #expect(Set(affected.map(\.name)) == Set(concerned.joined()))
        #expect(Set(affected.map(\.name)).count == affected.count)
    }

    @Test("new neighbours concern people only where it is asked for")
    func neighbours() throws {
        let first = try folder.append(folder.without(4))
        let second = try folder.append()
        let comparison = VersionComparison(from: first, to: second)
        let without = AffectedPeople(by: comparison, from: first, to: second, neighbours: false).people
        let with = AffectedPeople(by: comparison, from: first, to: second, neighbours: true).people
        #expect(without.allSatisfy { $0.neighbours.isEmpty })
        #expect(with.count > without.count)
        #expect(with.flatMap(\.neighbours).contains { $0.paper == "C05" })
    }
}
