import ConferenceFiles
import ConferenceModel
import Foundation
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("What each place of a paper of Limoges would cost", .enabled(if: Optimisation.isOn))
struct PlacesOfLimogesTests {
    /// Of all axes, short and long, pinned and not.
    private static let papers = Sweep.cases([
        "C01", "C04", "C10", "C15", "C22", "C29", "C33", "C38", "C46", "C50",
    ]) { $0 == "C29" }

    private let conference: Conference
    private let rules: RuleSet
    private let best: Programme

    init() throws { (conference, rules, best) = try Self.solved.get() }

    private static let solved = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/limoges-2012")
        let conference = try #require(ConferenceFolder(path: folder.path).read().conference)
        let rules = RuleSet.standard(for: conference)
        let report = try Scheduler(GLPKSolver()).schedule(conference, under: rules)
        guard case .scheduled(let programme, let proof) = report.outcome, proof.isOptimal else { throw NoOptimum() }
        return (conference, rules, programme)
    }

    private struct NoOptimum: Error {}

    @Test("is the difference of two full solves", arguments: papers)
    func differences(id: String) throws {
        let paper = try #require(conference.papers.references.first { conference.papers[$0].id == id })
        let search = try PlaceSearch(of: paper, in: conference, under: rules, GLPKSolver(), within: .none)
        let found = try #require(try search.run(from: best))
        #expect(found.proof.isOptimal && found.places.joined().count == 24)
        for place in found.places.joined() {
            let pin = Pin(timeSlot: place.timeSlot, room: place.room)
            switch place.verdict {
            case .costs(let price, let programme):
                let pinned = try conference.after([.pin(paper, pin)])
                let report = try Scheduler(GLPKSolver()).withoutExplanation().schedule(
                    pinned, under: RuleSet.standard(for: pinned), from: programme)
                guard case .scheduled(_, let proof) = report.outcome else {
                    Issue.record("no programme at \(pin)")
                    continue
                }
                #expect(proof.isOptimal && proof.points == found.proof.points + price, "\(pin)")
            case .costsAtLeast: Issue.record("no exact price at \(pin)")
            case .refused:
                // A place may be against the paper's own pin, which the test takes away.
                guard conference.papers[paper].pin == nil else { continue }
                let pinned = try conference.after([.pin(paper, pin)])
                let report = try Scheduler(GLPKSolver()).withoutExplanation().schedule(
                    pinned, under: RuleSet.standard(for: pinned))
                guard case .infeasible = report.outcome else {
                    Issue.record("a programme at \(pin)")
                    continue
                }
            }
        }
    }
}
