import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("Twenty changes to Limoges have the menus that are expected")
struct WithdrawalScenarioTests {
    private static let scheduler = Scheduler(GLPKSolver())

    /// Without a move, with one at least, and not with three.
    private static let few = Sweep.cases(WithdrawalScenario.all) {
        ["01-one-paper", "12-two-thin-sessions", "16-room-lost"].contains($0.name)
    }
    private static let whole = Sweep.cases(WithdrawalScenario.all) { $0.name == "11-replacement" }

    @Test("there are twenty") func count() { #expect(WithdrawalScenario.all.count == 20) }

    /// `RECORD_EXPECTED=1` goes up to five moved papers and to the end without limit, and writes that down.
    @Test("the points for 0 to 3 moved papers are those written down", arguments: few)
    func fewMoves(scenario: WithdrawalScenario) throws {
        let (rerun, before) = try scenario.rerun()
        let most = Golden.areRecorded ? 5 : 3
        let menu = try Self.scheduler.menu(
            for: rerun, from: [before], moving: Array(0...most), endingFree: Golden.areRecorded)
        try expectSound(menu, of: rerun)
        if Golden.areRecorded {
            let free = try #require(menu.points.last).proof.points
            try scenario.record(menu.lines(upTo: most) + ["free \(free)"])
        }
        #expect(menu.lines(upTo: 3) == Array(try scenario.expected().prefix(4)))
        // Where the programme without the withdrawn papers still does, it stands in the menu.
        if Audit(of: before, of: rerun.conference, by: rerun.rules).isValid {
            #expect(menu.points.first?.movedPapers == 0)
        }
    }

    @Test("the whole menu ends where solving from scratch does", arguments: whole)
    func wholeMenu(scenario: WithdrawalScenario) throws {
        let (rerun, before) = try scenario.rerun()
        let menu = try Self.scheduler.menu(for: rerun, from: [before], moving: Array(0...5))
        try expectSound(menu, of: rerun)
        let last = try #require(menu.points.last)
        #expect(menu.endsFree)
        let expected = try scenario.expected()
        #expect(menu.lines(upTo: 5) + ["free \(last.proof.points)"] == expected)
        guard
            case .scheduled(_, let proof) = try Self.scheduler.schedule(rerun.conference, under: rerun.rules).outcome
        else {
            Issue.record("there is a programme")
            return
        }
        #expect(proof.isOptimal && proof.points == last.proof.points)
    }

    /// By an audit that knows nothing of the model.
    private func expectSound(_ menu: RerunMenu, of rerun: Rerun) throws {
        #expect(menu.stop == nil && (!menu.points.isEmpty || menu.fewestMoves > 3))
        for (index, point) in menu.points.enumerated() {
            let audit = Audit(of: point.programme, of: rerun.conference, by: rerun.rules)
            #expect(audit.isValid && audit.points == point.proof.points && point.proof.isOptimal)
            var moved = 0
            for session in point.programme.sessions {
                for paper in session.papers {
                    guard let place = rerun.baseline.places[paper.index] else { continue }
                    if place.timeSlot != session.timeSlot || place.room != session.room { moved += 1 }
                }
            }
            #expect(moved == point.movedPapers)
            guard index > 0 else { continue }
            #expect(menu.points[index - 1].movedPapers < moved)
            #expect(menu.points[index - 1].proof.points > point.proof.points)
        }
    }
}
