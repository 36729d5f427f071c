import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("The menu of a rerun and trying everything come to the same")
struct RerunMenuTests {
    @Test("96 tiny conferences have the same least points for each number of moved papers", arguments: 0..<4)
    func samePoints(block: Int) throws {
        var (programmes, fronts) = (0, 0)
        for seed in block * 24..<block * 24 + 24 {
            let rerun = try Self.rerun(seed: seed)
            let menu = try Scheduler(GLPKSolver()).menu(for: rerun, moving: Array(0...3))
            #expect(menu.stop == nil, "seed \(seed)")
            let free = BruteForceScheduler(rerun.conference, rerun.rules).points
            for most in 0...3 {
                let few = MovedPapersAreFew(rerun.baseline, atMost: most, in: rerun.conference)
                let expected = BruteForceScheduler(rerun.conference, rerun.rules.adding(few)).points
                let best = menu.points.last { $0.movedPapers <= most }
                #expect(best?.proof.points == expected, "seed \(seed), \(most) moved")
                if expected == nil, free != nil { #expect(menu.fewestMoves > most, "seed \(seed)") }
            }
            #expect(menu.points.last?.proof.points == free, "seed \(seed), free")
            try expectSound(menu, of: rerun, seed)
            if free != nil { programmes += 1 }
            if menu.points.count > 1 { fronts += 1 }
        }
        #expect(programmes >= 3)
        #expect(fronts >= 1)
    }

    /// By an audit that does not use the model, and for the calmest programme by trying everything.
    private func expectSound(_ menu: RerunMenu, of rerun: Rerun, _ seed: Int) throws {
        for (index, point) in menu.points.enumerated() {
            let audit = Audit(of: point.programme, of: rerun.conference, by: rerun.rules)
            #expect(audit.isValid && audit.points == point.proof.points && point.proof.isOptimal, "seed \(seed)")
            let disruption = Disruption(of: point.programme, in: rerun.conference, since: rerun.baseline)
            #expect(disruption.points == point.disruption.points && disruption.moves == point.disruption.moves)
            if index > 0 {
                #expect(point.movedPapers > menu.points[index - 1].movedPapers, "seed \(seed)")
                #expect(point.proof.points < menu.points[index - 1].proof.points, "seed \(seed)")
            }
            guard point.disturbsLeast else { continue }
            let few = MovedPapersAreFew(rerun.baseline, atMost: point.movedPapers, in: rerun.conference)
            let scale = 10_000
            let scaled = rerun.rules.adding(few).entries.map {
                RuleSet.Entry(rule: $0.rule, weight: scale * $0.weight)
            }
            let moves = PapersStayWhereTheyWere(rerun.baseline, in: rerun.conference)
            let least = BruteForceScheduler(
                rerun.conference, RuleSet(scaled + [RuleSet.Entry(rule: moves, weight: 1)])
            ).points
            #expect(least == scale * point.proof.points + disruption.points, "seed \(seed), point \(index)")
        }
    }

    /// A tiny conference after a programme made at random, of which a paper is perhaps withdrawn; papers in reserve may
    /// take its place.
    private static func rerun(seed: Int) throws -> Rerun {
        var conference = try RandomConference.make(seed: seed, .tiny)
        let before = RandomProgramme.make(for: conference, seed: seed, .wellFormed)
        if seed % 2 == 1, let paper = before.sessions.first?.papers.first, conference.acceptedPapers.count > 2 {
            conference = try conference.after([.withdraw(paper)])
        }
        var weights = ChangeWeights()
        weights.hole = seed % 4 == 3 ? 5 : 0
        let open = try Conference(
            title: conference.title, timeSlots: conference.timeSlots, rooms: conference.rooms, axes: conference.axes,
            speakers: conference.speakers, papers: conference.papers, relations: conference.relations,
            penalties: conference.penalties, changeOver: conference.changeOver, changeWeights: weights)
        // Preferences whose points the model knows only in part would blur the comparison.
        let rules = RuleSet(RuleSet.random(seed: seed, for: open).entries.filter { $0.type.isPricedExactly })
        return Rerun(of: open, under: rules, since: Baseline(of: before, in: open))
    }

    @Test("A paper in reserve takes the place of a withdrawn one, in the order of the waiting list, where holes cost")
    func promotion() throws {
        let papers = (1...6).map { Paper(id: "C\($0)", title: "", axis: 0, status: $0 > 4 ? .reserve : .accepted) }
        var weights = ChangeWeights()
        for hole in [0, 50] {
            weights.hole = hole
            let conference = try Conference(
                title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:00", "2012-11-15 11:00–12:00"],
                rooms: [Room(name: "A")], axes: [Axis(id: "1", title: Text("Un"))], papers: papers,
                changeWeights: weights)
            let before = Programme(
                sessions: [
                    Session(timeSlot: 0, room: 0, axis: 0, papers: [0, 1]),
                    Session(timeSlot: 1, room: 0, axis: 0, papers: [2, 3]),
                ])
            let after = try conference.after([.withdraw(1)])
            let rerun = Rerun(
                of: after, under: RuleSet.read(for: after).rules, since: Baseline(of: before, in: conference))
            let menu = try Scheduler(GLPKSolver()).menu(for: rerun, moving: [0, 1])
            guard hole > 0 else {
                // One paper makes no session, and there is no other.
                #expect(menu.points.isEmpty && !menu.conflicts.isEmpty)
                continue
            }
            let first = try #require(menu.points.first)
            #expect(first.movedPapers == 0 && rerun.promoted(in: first.programme) == [4])
        }
    }

    @Test("A programme whose time slot is gone must move, and is counted")
    func vanishedTimeSlot() throws {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:00", "2012-11-16 11:00–12:00"],
            rooms: [Room(name: "A")], axes: [Axis(id: "1", title: Text("Un"))],
            papers: (1...2).map { Paper(id: "C\($0)", title: "", axis: 0) })
        let gone = conference.timeSlots[0].interval
        let place = Baseline.Place(timeSlot: nil, room: 0, roomName: "A", hours: gone)
        let rerun = Rerun(
            of: conference, under: RuleSet.read(for: conference).rules, since: Baseline(places: [place, place]))
        let menu = try Scheduler(GLPKSolver()).menu(for: rerun, moving: [0, 1, 2])
        #expect(menu.fewestMoves == 2)
        #expect(menu.points.map(\.movedPapers) == [2])
        // In the time slot of the same day they stay nearer to where they were.
        #expect(menu.points.first?.disruption.moves.map(\.kind) == [.timeSlot, .timeSlot])
        #expect(menu.points.first?.disturbsLeast == true)
    }

    @Test("Where nobody may go to another day, nobody does")
    func keptDays() throws {
        for seed in 0..<12 {
            let plain = try Self.rerun(seed: seed)
            let rerun = Rerun(
                of: plain.conference, under: plain.rules, since: plain.baseline, keepingDays: true, fillingHoles: false)
            let menu = try Scheduler(GLPKSolver()).menu(for: rerun, moving: [0, 2])
            for point in menu.points { #expect(!point.disruption.moves.contains { $0.kind == .day }, "seed \(seed)") }
        }
    }
}
