import Archive
import ColloquiumGenerator
import ConferenceFiles
import ConferenceGenerator
import ConferenceModel
import Foundation
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("The live audit tells what the audit tells, after any edit")
struct LiveAuditTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures")
    private static let edits = Sweep.times(60, of: 100_000)

    @Test("of tiny conferences with something of everything, under all rules", arguments: [0, 1, 2, 3])
    func everyRule(part: Int) throws {
        for seed in stride(from: part, to: Sweep.times(80, of: 2_000), by: 4) {
            let conference = try RandomConference.make(seed: seed)
            let care = RandomProgramme.Care.allCases[seed / 4 % 3]
            let programme = RandomProgramme.make(for: conference, seed: seed, care)
            let rules = RuleSet.random(seed: seed, for: conference).adding(changes(seed, conference, programme))
            LiveAuditTrial(conference: conference, rules: rules, seed: seed).run(from: programme, edits: 60)
        }
    }

    @Test(
        "of each fixture",
        arguments: [
            "limoges-2012", "tiny/before-after", "tiny/half-paper", "tiny/other-axis", "cosplib-tiny/tiny.xlsx",
        ])
    func fixture(name: String) throws {
        let source = ConferenceSource(path: Self.fixtures.appending(path: name).path)
        try audit(try #require(source.read().conference), from: nil)
    }

    @Test("of conferences without a programme", arguments: InfeasibleFixture.all)
    func infeasible(fixture: InfeasibleFixture) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: place) }
        try fixture.copy(to: place)
        try audit(try #require(ConferenceFolder(path: place).read().conference), from: nil, edits: Self.edits / 4)
    }

    @Test("of made-up colloquia", arguments: ColloquiumShape.growth)
    func colloquium(shape: ColloquiumShape) throws {
        try audit(try ColloquiumGenerator.colloquium(shape, seed: 1), from: nil, stride: shape.papers / 12)
    }

    @Test("of made-up conferences", arguments: Sweep.isWhole ? [35, 100, 300, 1_000] : [35, 100])
    func conference(papers: Int) throws {
        let made = try ConferenceGenerator.conference(ConferenceShape(papers: papers), seed: 1)
        try audit(made.conference, from: made.hidden, stride: max(papers / 20, 1))
    }

    @Test("and says what an edit has changed, until it is kept")
    func change() throws {
        let conference = try RandomConference.colloquium(seed: 3)
        let programme = RandomProgramme.make(for: conference, seed: 3, .everyPaperOnce)
        let rules = RuleSet.standard(for: conference)
        var live = LiveAudit(of: programme, of: conference, by: rules)
        let (before, points) = (live.units, live.points)
        let paper = try #require(programme.sessions.first?.papers.first)
        live.takeOut(paper)
        var (change, difference) = (live.change, live.pointsChange)
        #expect(zip(live.units, before).map { $0 - $1 } == change)
        #expect(live.points - points == difference)
        #expect(change.contains { $0 != 0 })
        let missing = live.violations(of: 0).flatMap(\.subjects)
        #expect(missing == [.paper(conference.papers[paper].id)])
        live.keep()
        (change, difference) = (live.change, live.pointsChange)
        #expect(change.allSatisfy { $0 == 0 } && difference == 0)
        live.undo()
        let after = live.programme
        #expect(after != programme)
    }

    private func audit(
        _ conference: Conference, from programme: Programme?, edits: Int = edits, stride: Int = 1
    ) throws {
        for (number, care) in RandomProgramme.Care.allCases.enumerated() {
            let start =
                (care == .wellFormed ? programme : nil) ?? RandomProgramme.make(for: conference, seed: number, care)
            let rules = RuleSet.standard(for: conference)
            LiveAuditTrial(conference: conference, rules: rules, seed: number).run(
                from: start, edits: max(edits / 3, 1), stride: Sweep.isWhole ? 10 * stride : stride)
        }
    }

    /// The rules of a rerun, from a programme like this one.
    private func changes(_ seed: Int, _ conference: Conference, _ programme: Programme) -> [any Rule] {
        var weights = ChangeWeights()
        weights.countsClosingUp = seed % 2 == 0
        let baseline = Baseline(
            places: RandomBaseline.places(like: programme, of: conference, seed: seed).map { place in
                place.map { Baseline.Place(timeSlot: $0.timeSlot, room: $0.room, roomName: nil, hours: $0.hours) }
            }, isPublished: seed % 3 == 0, weights: weights)
        let holes = conference.axes.indices.map { ($0 + seed) % 3 }
        return [
            PapersStayWhereTheyWere(baseline, in: conference), PapersKeepTheirDay(baseline, in: conference),
            MovedPapersAreFew(baseline, atMost: seed % 4, in: conference), SubstitutesAreNoMoreThanHoles(holes: holes),
            WithdrawnPapersAreReplaced(holes: holes),
            WaitingListComesInOrder(for: conference),
        ]
    }
}

extension RuleSet {
    fileprivate func adding(_ rules: [any Rule]) -> RuleSet {
        RuleSet(
            entries
                + rules.map { rule in
                    if case .preference = type(of: rule).kind { return Entry(rule: rule, weight: 3) }
                    return Entry(rule: rule, weight: 0)
                })
    }
}
