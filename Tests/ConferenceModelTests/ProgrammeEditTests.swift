import ConferenceModel
import TestSupport
import Testing

@Suite("Edits of a programme")
struct ProgrammeEditTests {
    private static let edits = Sweep.times(4_000, of: 100_000)

    @Test("are undone to the last detail by their inverse, whatever the programme")
    func inverse() throws {
        var (edits, changes, seed) = (0, 0, 0)
        while edits < Self.edits {
            let conference = try RandomConference.make(seed: seed)
            var random = RandomEdit(of: conference, seed: seed)
            var programme = RandomProgramme.make(for: conference, seed: seed, .careless)
            for _ in 0..<50 {
                let edit = random.next(for: programme)
                let after = edit.apply(to: programme, of: conference)
                let back = edit.inverse(in: programme, of: conference)
                let again = back.apply(to: after, of: conference)
                #expect(again == programme, "seed \(seed): \(edit)")
                #expect(
                    back.inverse(in: after, of: conference).apply(to: again, of: conference) == after,
                    "seed \(seed), again: \(edit)")
                if after != programme { changes += 1 }
                programme = after
                edits += 1
            }
            seed += 1
        }
        #expect(changes > edits / 2)
    }

    @Test("leave no session without papers where there was none, and lose no paper but those that give way")
    func nothingIsLost() throws {
        for seed in 0..<60 {
            let conference = try RandomConference.make(seed: seed)
            var random = RandomEdit(of: conference, seed: seed)
            var programme = RandomProgramme.make(for: conference, seed: seed, .careless)
            for _ in 0..<40 {
                let edit = random.next(for: programme)
                let after = edit.apply(to: programme, of: conference)
                let (before, now) = (papers(of: programme), papers(of: after))
                switch edit {
                case .takeOut, .putIn, .move(_, to: _, .replace): break
                case .move(let paper, to: _, _) where !before.contains(paper): break
                case .swap(let one, let other) where !before.contains(one) || !before.contains(other): break
                default: #expect(before == now, "seed \(seed): \(edit)")
                }
                #expect(after.sessions.allSatisfy { !$0.papers.isEmpty })
                #expect(after.sessions.allSatisfy { $0.firstPlaces == nil || $0.firstPlaces?.count == $0.papers.count })
                programme = after
            }
        }
    }

    private func papers(of programme: Programme) -> [Reference<Paper>] { programme.sessions.flatMap(\.papers).sorted() }

    @Test("insert, swap and replace, each in its way")
    func modes() throws {
        let conference = try RandomConference.colloquium(
            seed: 1, RandomConference.Size(papers: 6...6, timeSlots: 2...2, rooms: 2...2))
        let papers = conference.papers.references
        let (morning, later) = (
            ProgrammeCell(Reference(0), Reference(0)), ProgrammeCell(Reference(1), Reference(0))
        )
        func programme(_ first: [Int], _ second: [Int]) -> [[Int]] { [first, second].filter { !$0.isEmpty } }
        func told(_ edit: ProgrammeEdit) -> [[Int]] {
            let before = Programme(sessions: [
                Session(
                    timeSlot: morning.timeSlot, room: morning.room, axis: Reference(0), papers: Array(papers[0...2])),
                Session(
                    timeSlot: later.timeSlot, room: later.room, axis: Reference(0), papers: [papers[3], papers[4]]),
            ])
            return edit.apply(to: before, of: conference).sessions.map { $0.papers.map(\.index) }
        }
        func to(_ cell: ProgrammeCell, _ rank: Int) -> ProgrammePlace { ProgrammePlace(cell, rank: rank) }
        #expect(told(.move(papers[0], to: to(later, 1), .insert)) == [[1, 2], [3, 0, 4]])
        #expect(told(.move(papers[0], to: to(later, 1), .swap)) == [[4, 1, 2], [3, 0]])
        #expect(told(.move(papers[0], to: to(later, 1), .replace)) == [[1, 2], [3, 0]])
        #expect(told(.move(papers[0], to: to(later, 9), .swap)) == [[1, 2], [3, 4, 0]])
        #expect(told(.move(papers[0], to: to(morning, 2), .insert)) == [[1, 2, 0], [3, 4]])
        #expect(told(.move(papers[0], to: to(morning, 2), .swap)) == [[2, 1, 0], [3, 4]])
        #expect(told(.move(papers[0], to: to(morning, 2), .replace)) == [[1, 0], [3, 4]])
        #expect(told(.move(papers[5], to: to(later, 0), .insert)) == [[0, 1, 2], [5, 3, 4]])
        #expect(told(.move(papers[5], to: to(later, 0), .swap)) == [[0, 1, 2], [5, 4]])
        #expect(told(.swap(papers[2], papers[5])) == [[0, 1, 5], [3, 4]])
        #expect(told(.takeOut(papers[1])) == [[0, 2], [3, 4]])
        #expect(told(.reorder(morning, [papers[2], papers[5], papers[0]])) == [[2, 0, 1], [3, 4]])
        #expect(told(.swapSessions(morning, later)) == [[3, 4], [0, 1, 2]])
        #expect(told(.moveSession(later, to: morning)) == [[0, 1, 2], [3, 4]])
    }

    @Test("keep holes between places where they can, and let papers give way where they cannot")
    func places() throws {
        let conference = try RandomConference.make(seed: 4)
        let hours = conference.timeSlots[0].interval
        let counting = try Conference(
            title: Text("Places"), timeSlots: [TimeSlot(hours, places: 9)], rooms: conference.rooms,
            axes: conference.axes,
            papers: (0..<5).map {
                Paper(id: "P\($0)", title: "", axis: Reference(0), places: $0 == 4 ? 2 : 1)
            })
        let papers = counting.papers.references
        let cell = ProgrammeCell(Reference(0), Reference(0))
        let before = Programme(sessions: [
            Session(
                timeSlot: cell.timeSlot, room: cell.room, axis: Reference(0), papers: Array(papers[0...2]),
                firstPlaces: [1, 2, 5])
        ])
        func told(_ edit: ProgrammeEdit) -> [Int]? { edit.apply(to: before, of: counting).sessions[0].firstPlaces }
        #expect(told(.takeOut(papers[0])) == [2, 5])
        #expect(told(.putIn(papers[3], at: ProgrammePlace(cell, rank: 2), .insert)) == [1, 2, 3, 5])
        #expect(told(.putIn(papers[4], at: ProgrammePlace(cell, rank: 1), .insert)) == [1, 2, 4, 5])
        #expect(told(.putIn(papers[4], at: ProgrammePlace(cell, rank: 0), .replace)) == [1, 3, 5])
        #expect(told(.swap(papers[0], papers[2])) == [1, 2, 5])
    }
}
