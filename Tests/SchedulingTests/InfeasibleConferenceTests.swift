import ConferenceFiles
import ConferenceModel
import Foundation
import GLPKBackend
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("The conferences without a programme")
struct InfeasibleConferenceTests {
    /// Limoges takes too long without optimisation.
    private static let conferences = Sweep.cases(InfeasibleFixture.all.filter { $0.isTiny || Optimisation.isOn }) {
        $0.isTiny || ["limoges-two-pins-and-order", "limoges-nobody-there"].contains($0.name)
    }

    @Test(
        "a conflict is what was planted and needs each of its members; the first repair makes a programme at the least price",
        arguments: conferences)
    func planted(in fixture: InfeasibleFixture) throws {
        let conference = try read(fixture)
        let rules = RuleSet.standard(for: conference)
        var search = ConflictSearch(in: conference, under: rules, GLPKSolver())
        let conflicts = try search.conflicts()
        let found = conflicts.map { $0.members.map(\.text.en).sorted() }
        if Golden.areRecorded { try fixture.record(found, at: #_sourceLocation) }
        #expect(try found == fixture.planted())
        let relaxed = Relaxing(conference: conference, rules: rules, isTiny: fixture.isTiny)
        for conflict in conflicts {
            let members = conflict.members.map(\.condition)
            #expect(conflict.isMinimal)
            #expect(try !relaxed.isPossible(members), "\(conflict.text.en)")
            for member in members where member.price != nil {
                let rest = members.filter { $0 != member }
                #expect(try relaxed.isPossible(rest, named: members), "\(conflict.text.en) without \(member)")
            }
        }
        let repair = try #require(try search.repairs(atMost: 1, knowing: conflicts).repairs.first)
        let mended = try #require(RelaxedConference(conference, rules, without: repair.conditions))
        #expect(Audit(of: repair.programme, of: mended.conference, by: mended.rules).isValid)
        // Of each conflict something has to be given up, and no two share anything that can be.
        let least = conflicts.reduce(0) { $0 + ($1.members.compactMap(\.condition.price).min() ?? 0) }
        #expect(repair.price >= least)
        guard repair.price > least || fixture.isTiny else { return }
        for set in rules.conditions(in: conference).sets(cheaperThan: repair.price) {
            #expect(try !relaxed.hasProgramme(without: set), "\(set)")
        }
    }

    @Test(
        "what is told of one names nobody who has no part in it",
        arguments: conferences.filter { $0.isTiny || $0.name.contains("two-") })
    func told(of fixture: InfeasibleFixture) throws {
        let conference = try read(fixture)
        let report = try Scheduler(GLPKSolver()).schedule(conference, under: RuleSet.standard(for: conference))
        guard case .infeasible(let conflicts) = report.outcome else {
            Issue.record("there is a programme")
            return
        }
        let planted = try fixture.planted()
        for subject in conflicts.flatMap(\.subjects) where ["paper", "speaker"].contains(subject.kind) {
            #expect(planted.joined().contains { $0.contains(subject.id) }, "\(subject)")
        }
        for members in planted {
            #expect(
                conflicts.contains { conflict in
                    conflict.subjects.contains { subject in members.contains { $0.contains(subject.id) } }
                } || conflicts.contains { $0.subjects.isEmpty })
        }
    }

    private func read(_ fixture: InfeasibleFixture) throws -> Conference {
        let place = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: place) }
        try fixture.copy(to: place)
        return try #require(ConferenceFolder(path: place).read().conference)
    }
}
