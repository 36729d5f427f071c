import ConferenceModel
import Foundation
import GLPKBackend
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("What each place of a paper would cost")
struct PlaceSearchTests {
    @Test("is what trying everything says, over all places of tiny conferences", arguments: 0..<6)
    func bruteForce(block: Int) throws {
        var (exact, refused) = (0, 0)
        for seed in block * 10..<block * 10 + 10 {
            let conference = try RandomConference.colloquium(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            guard let paper = conference.acceptedPapers.first(where: { conference.papers[$0].pin == nil }) else {
                continue
            }
            let search = try PlaceSearch(of: paper, in: conference, under: rules, GLPKSolver(), within: .none)
            let optimum = BruteForceScheduler(conference, rules).points
            guard let found = try search.run(from: nil) else {
                #expect(optimum == nil, "seed \(seed)")
                continue
            }
            #expect(found.proof.points == optimum, "seed \(seed)")
            for place in found.places.joined() {
                let pinned = try conference.after([.pin(paper, Pin(timeSlot: place.timeSlot, room: place.room))])
                let points = BruteForceScheduler(pinned, RuleSet.random(seed: seed, for: pinned)).points
                switch place.verdict {
                case .costs(let price, let programme):
                    #expect(points == found.proof.points + price, "seed \(seed)")
                    let audit = Audit(of: programme, of: conference, by: rules)
                    #expect(audit.isValid && audit.points == points, "seed \(seed)")
                    #expect(
                        programme.sessions.contains {
                            $0.timeSlot == place.timeSlot && $0.room == place.room && $0.papers.contains(paper)
                        })
                    exact += 1
                case .costsAtLeast(let price): #expect(found.proof.points + price <= points ?? .max, "seed \(seed)")
                case .refused(let conflict):
                    #expect(points == nil, "seed \(seed): \(conflict.text.en)")
                    refused += 1
                }
            }
        }
        #expect(exact > 0 && refused > 0)
    }
}
