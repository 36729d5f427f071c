import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("The rules of a rerun say the same by their audit and by their other faces")
struct ChangeLawsTests {
    private static let seeds = 0..<500

    private func baseline(_ seed: Int, _ conference: Conference, _ programme: Programme) -> Baseline {
        var weights = ChangeWeights()
        weights.countsClosingUp = seed % 2 == 0
        return Baseline(
            places: RandomBaseline.places(like: programme, of: conference, seed: seed).map { place in
                place.map {
                    Baseline.Place(timeSlot: $0.timeSlot, room: $0.room, roomName: nil, hours: $0.hours)
                }
            }, isPublished: seed % 3 == 0, confirmed: conference.papers.indices.map { ($0 + seed) % 5 == 0 ? 1 : 0 },
            weights: weights)
    }

    /// A third of the accepted papers may be left out.
    private func conference(_ seed: Int) throws -> Conference {
        let conference = try RandomConference.make(seed: seed)
        var random = SplitMix64(seed: seed)
        return try conference.edited { conference in
            for paper in conference.papers.indices {
                conference.papers[paper].isOptional = conference.papers[paper].status == .accepted && random.chance(33)
            }
        }
    }

    private func expectLaws(_ laws: RuleLaws) {
        #expect(laws.counterexamples == [])
        #expect(laws.welcome >= 25)
        #expect(laws.unwelcome >= 25)
    }

    @Test("Moved papers are counted alike by rows, refusals and audit")
    func movedPapers() throws {
        expectLaws(
            try RuleLaws(of: MovedPapersAreFew.self, seeds: 0..<2_000) { seed, conference, programme in
                MovedPapersAreFew(baseline(seed, conference, programme), atMost: seed % 5, in: conference)
            })
    }

    @Test("Moves have the same price by place and hour as by audit")
    func prices() throws {
        expectLaws(
            try RuleLaws(of: PapersStayWhereTheyWere.self, seeds: Self.seeds) { seed, conference, programme in
                PapersStayWhereTheyWere(baseline(seed, conference, programme), in: conference)
            })
    }

    @Test("Days are kept alike")
    func days() throws {
        expectLaws(
            try RuleLaws(of: PapersKeepTheirDay.self, seeds: Self.seeds) { seed, conference, programme in
                PapersKeepTheirDay(baseline(seed, conference, programme), in: conference)
            })
    }

    @Test("Papers that may be left out stand once or not at all")
    func optionalPapers() throws {
        expectLaws(
            try RuleLaws(of: AcceptedPapersAreScheduledOnce.self, seeds: Self.seeds, conferences: conference) {
                _, conference, _ in
                AcceptedPapersAreScheduledOnce(RuleOptions(defaultsOf: []), for: conference)
            })
    }

    @Test("Promoted papers are counted alike")
    func substitutes() throws {
        expectLaws(
            try RuleLaws(of: SubstitutesAreNoMoreThanHoles.self, seeds: Self.seeds, conferences: conference) {
                seed, conference, _ in
                SubstitutesAreNoMoreThanHoles(holes: conference.axes.indices.map { ($0 + seed) % 3 })
            })
    }

    @Test("Holes have the same price by column as by audit")
    func holes() throws {
        expectLaws(
            try RuleLaws(of: WithdrawnPapersAreReplaced.self, seeds: Self.seeds, conferences: conference) {
                seed, conference, _ in
                WithdrawnPapersAreReplaced(holes: conference.axes.indices.map { ($0 + seed) % 3 })
            })
    }

    @Test("Papers that are left out have the same price by column as by audit")
    func leftOut() throws {
        expectLaws(
            try RuleLaws(of: FewPapersAreLeftOut.self, seeds: 0..<1_500, conferences: conference) {
                _, conference, _ in
                FewPapersAreLeftOut()
            })
    }

    @Test("The waiting list has the same price by paper as by audit")
    func waitingList() throws {
        expectLaws(
            try RuleLaws(of: WaitingListComesInOrder.self, seeds: Self.seeds, conferences: conference) {
                _, conference, _ in
                WaitingListComesInOrder(for: conference)
            })
    }

    @Test("A count that forgets the papers that have to move is caught")
    func forgottenPapers() throws {
        let laws = try RuleLaws(of: MovesForgotten.self, seeds: Self.seeds) { seed, conference, programme in
            let all = baseline(seed, conference, programme)
            let known = all.places.map { $0?.timeSlot == nil || $0?.room == nil ? nil : $0 }
            return MovesForgotten(
                audit: MovedPapersAreFew(all, atMost: seed % 5, in: conference),
                rows: MovedPapersAreFew(Baseline(places: known), atMost: seed % 5, in: conference))
        }
        #expect(laws.counterexamples != [])
    }
}

/// Its rows and refusals know less than its audit.
private struct MovesForgotten: WholeSessionRule, RoomwiseRule, ProgrammeRule {
    static var name: String { MovedPapersAreFew.name }
    static var frenchName: String { MovedPapersAreFew.frenchName }
    static var law: Text { MovedPapersAreFew.law }
    static var kind: RuleKind { .requirement }

    let audit: MovedPapersAreFew
    let rows: MovedPapersAreFew

    func judge(_ papers: [Reference<Paper>], in slot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement {
        rows.judge(papers, in: slot, room)
    }
    func signature(of room: Reference<Room>) -> String { rows.signature(of: room) }
    func constrain(_ model: inout AssignmentModel, weight: Int) { rows.constrain(&model, weight: weight) }
    func violations(in programme: Programme, of conference: Conference) -> [MovedPapersAreFew.Violation] {
        audit.violations(in: programme, of: conference)
    }
}
