import Archive
import ConferenceModel
import Foundation
import TestSupport
import Testing

@Suite("The history of a programme")
struct HistoryTests {
    private let folder: VersionedFolder

    init() throws { folder = try VersionedFolder() }

    @Test("what was saved is read back, of today's conference too")
    func readBack() throws {
        let saved = try folder.append(note: "premier jet", rules: [.init(rule: "pins-hold", weight: 0)])
        #expect(folder.history.numbers == [1])
        #expect(try folder.history.version(1) == saved)
        #expect((saved.number, saved.parent, saved.note) == (1, nil, "premier jet"))
        let (version, diagnostics) = saved.version(for: folder.sample.conference)
        #expect(version.programme == folder.sample.programme)
        #expect(diagnostics.isEmpty)
        #expect(version.papers == saved.papers.map(\.identifier))
        #expect(Set(version.sessions + version.papers + version.rooms).count == 9 + 18 + 3)
        #expect(version.revisions.allSatisfy { $0 == .init(sequence: 0, made: Instant(seconds: 0)) })
    }

    @Test("the same programme of the same conference is no new version")
    func nothingNew() throws {
        let first = try folder.append(at: 1)
        #expect(try folder.append(at: 2) == first)
        #expect(try folder.append(at: 3, rules: [.init(rule: "pins-hold", weight: 0)]).number == 2)
    }

    @Test("numbers go up by one, each version follows the last, and identifiers stay")
    func numbers() throws {
        let versions = try [
            folder.append(), folder.append(folder.exchanging(0, 1)), folder.append(folder.exchanging(0, 3)),
        ]
        #expect(versions.map(\.number) == [1, 2, 3])
        #expect(versions.map(\.parent) == [nil, 1, 2])
        #expect(Set(versions.map(\.identifier)).count == 1)
        #expect(Set(versions.map { $0.papers.map(\.identifier) }).count == 1)
        // A session that moves with its papers is the same session.
        let sessions = versions.map { version in
            Dictionary(
                uniqueKeysWithValues: version.sessions.map { ($0.papers.map(\.id), $0.identifier) })
        }
        #expect(sessions[0] == sessions[1])
        #expect(sessions[0] == sessions[2])
    }

    @Test("a paper's sequence rises when it moves, even back, and only then")
    func sequences() throws {
        try folder.append(at: 1)
        let second = try folder.append(folder.exchanging(0, 1), at: 2)
        let third = try folder.revert(to: 1, at: 3)
        let moved = { (version: SavedVersion) in version.papers.filter { $0.sequence > 0 }.map(\.id) }
        #expect(moved(second) == ["C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C10", "C11", "C14"])
        #expect(moved(third) == moved(second))
        #expect(Set(third.papers.map(\.sequence)) == [0, 2])
        #expect(third.papers.allSatisfy { $0.changed == Instant(seconds: $0.sequence == 0 ? 1 : 3) })
        let first = try folder.history.version(1)
        #expect(third.sessions.map(\.papers) == first.sessions.map(\.papers))
        #expect(third.parent == 2)
    }

    @Test("an event's sequence rises when its hours or its place change, and only then")
    func events() throws {
        let conference = folder.sample.conference
        let first = try folder.append(at: 1)
        let day = conference.events[0].interval.date
        let hours = try #require(Interval(date: day, start: "07:00", end: "07:30"))
        let moved = try conference.movingEvents(to: hours, place: "Ailleurs")
        // Before there is a version of it, the calendar tells it as the next version will.
        let told = first.version(for: moved).0.events.map(\.sequence)
        let second = try folder.append(of: moved, at: 2)
        let third = try folder.append(folder.exchanging(0, 1), of: moved, at: 3)
        let events = try [first, second, third].map { try #require($0.events) }
        #expect(told == [1, 1, 0, 0])
        #expect(events.map { $0.map(\.sequence) } == [[0, 0, 0, 0], [1, 1, 0, 0], [1, 1, 0, 0]])
        #expect(events[2].map(\.changed.seconds) == [2, 2, 1, 1])
        #expect(Set(events.map { $0.map(\.identifier) }).count == 1)
        #expect(third.version(for: moved).0.events.map(\.sequence) == [1, 1, 0, 0])
    }

    @Test("hours of the published version are remembered where they are others")
    func previousHours() throws {
        let first = try folder.append()
        #expect(try folder.append(folder.exchanging(0, 1)).papers.allSatisfy { $0.previousHours == nil })
        try folder.publish(1)
        let third = try folder.append(folder.exchanging(0, 3))
        let before = first.talksByPaper
        for (paper, talk) in third.talksByPaper {
            let saved = third.papers.first { $0.id == paper }
            #expect(saved?.previousHours == (before[paper]?.hours == talk.hours ? nil : before[paper]?.hours))
        }
        #expect(third.papers.contains { $0.previousHours != nil })
    }

    @Test("a published paper that leaves the programme is cancelled, and stays so until it is back")
    func cancellations() throws {
        let first = try folder.append(at: 1)
        try folder.publish(1)
        let second = try folder.append(folder.without(4), at: 2)
        let cancelled = try #require(second.cancellations.first)
        #expect(second.cancellations.count == 1)
        #expect((cancelled.id, cancelled.sequence, cancelled.changed) == ("C05", 1, Instant(seconds: 2)))
        #expect(cancelled.identifier == first.papers[4].identifier)
        #expect(cancelled.hours == first.talksByPaper["C05"]?.hours)
        #expect(second.papers[4].sequence == 1)
        let third = try folder.append(folder.without(4), at: 3, note: "autre", rules: [.init(rule: "x", weight: 1)])
        #expect(third.cancellations == second.cancellations)
        let fourth = try folder.revert(to: 1, at: 4)
        #expect(fourth.cancellations.isEmpty)
        #expect(fourth.papers[4].sequence == 2)
    }

    @Test("a paper with another id, but its title and axis, stays the same paper")
    func renamed() throws {
        let first = try folder.append()
        let renamed = try folder.sample.conference.replacing(paper: 4, id: "K05")
        let second = try folder.append(of: renamed)
        #expect(second.papers[4].id == "K05")
        #expect(second.papers.map(\.identifier) == first.papers.map(\.identifier))
        #expect(second.papers.allSatisfy { $0.sequence == 0 })
        #expect(second.cancellations.isEmpty)
        #expect(first.version(for: renamed).0.programme == folder.sample.programme)
    }

    @Test("an id that is given to another paper does not give it the identifier")
    func takenOver() throws {
        let first = try folder.append()
        let renamed = try folder.sample.conference.replacing(paper: 4, id: "K05")
        try folder.append(of: renamed)
        let both = try renamed.adding(id: "C05", title: "Tout autre chose")
        let third = try folder.append(of: both)
        #expect(third.papers[4].identifier == first.papers[4].identifier)
        #expect(Set(third.papers.map(\.identifier)).count == 19)
    }

    @Test("publications are a list of their own; the last one holds, and no version changes")
    func publications() throws {
        try folder.append()
        try folder.append(folder.exchanging(0, 1))
        let before = try folder.folder.content("programmes/0001.json")
        #expect(folder.history.publishedNumber == nil)
        #expect(try folder.history.reference()?.number == 2)
        try folder.publish(2)
        try folder.publish(1)
        #expect(folder.history.publications.map(\.number) == [2, 1])
        #expect(try folder.history.published()?.number == 1)
        #expect(try folder.history.reference()?.number == 1)
        #expect(try folder.folder.content("programmes/0001.json") == before)
        #expect(throws: Diagnostic.self) { try folder.publish(3) }
    }

    @Test(
        "a damaged version is named, and the others are read",
        arguments: [
            ("", "version-damaged"), ("{\"schema\": \"colloque-version/9\"}", "unknown-version-schema"),
            ("{\"schema\": \"colloque-version/1\"}", "version-damaged"),
        ])
    func damaged(content: String, name: String) throws {
        try folder.append()
        try folder.folder.make("programmes/0002.json", content)
        let (latest, diagnostics) = folder.history.latest()
        #expect(latest?.number == 1)
        #expect(diagnostics.map(\.name) == [name])
        #expect(diagnostics.map(\.location.file) == ["programmes/0002.json"])
        #expect(try folder.append(folder.exchanging(0, 1)).number == 3)
        #expect(folder.history.latest().0?.number == 3)
    }

    @Test("a version under another's number is left aside")
    func misnamed() throws {
        try folder.append()
        try folder.folder.make("programmes/0007.json", folder.folder.content("programmes/0001.json"))
        #expect(throws: HistoryFault.misnamed(1).diagnostic(at: "programmes/0007.json")) {
            try folder.history.version(7)
        }
    }

    @Test("former places are told in today's references, as far as they go")
    func formerPlaces() throws {
        let version = try folder.append()
        let places = version.formerPlaces(in: folder.sample.conference)
        #expect(places.count == folder.sample.programme.sessions.flatMap(\.papers).count)
        #expect(
            places[Reference(4)].map { [$0.timeSlot?.index, $0.room?.index, $0.axis?.index, $0.place] } == [0, 1, 1, 1])
    }
}
