package import ConferenceModel

/// Σ_p stay[p] ≥ n − N: of the n papers that had a place in the programme before, all but N stay at their time slot and
/// room, where stay[p] = Σ_{B ∋ p} λ[B, s_p, c_p].
///
/// One row, no column (in the aggregated form one column and two rows per paper that may stay:
/// ``AssignmentModel/staying(_:at:in:)``). A session B in a place that held the papers P moves |P ∖ B| papers away and, of
/// those that could have stayed elsewhere, brings |B ∖ P|: where they are more than may move beside those that have to,
/// it is refused; that takes for granted that a room holds one session at a time. So few candidates are left where few papers may move.
///
/// It is not among ``RuleSet/all``, for it needs to know the programme before.
package struct MovedPapersAreFew: WholeSessionRule, RoomwiseRule, ProgrammeRule {
    package static let name = "moved-papers-are-few"
    package static let frenchName = "communications-peu-déplacées"
    package static let law = Text(
        fr: "Peu de communications changent de créneau ou de salle.",
        en: "Few papers go to another time slot or room.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let papers: [String]
        package let most: Int

        package var subjects: [Subject] { papers.map { .paper($0) } }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr:
                    "\(Text.papers(papers.count).fr) change\(papers.count > 1 ? "nt" : "") de créneau ou de salle au lieu de \(most) au plus\u{A0}: \(list).",
                en:
                    "\(Text.papers(papers.count).en) go\(papers.count == 1 ? "es" : "") to another time slot or room, instead of \(most) at most: \(list)."
            )
        }
    }

    private let baseline: Baseline
    private let most: Int
    /// Papers that may stay, by place.
    private let staying: [[[Reference<Paper>]]]
    private let mayStay: [Bool]
    /// How many papers may move beside those that have to.
    private let slack: Int

    /// - Parameter rules: tell which papers cannot stay.
    package init(_ baseline: Baseline, atMost most: Int, in conference: Conference, under rules: RuleSet = RuleSet([]))
    {
        (self.baseline, self.most) = (baseline, most)
        var staying = conference.timeSlots.map { _ in conference.rooms.map { _ in [Reference<Paper>]() } }
        var mayStay = conference.papers.map { _ in false }
        var known = 0
        for paper in conference.acceptedPapers {
            guard let place = baseline.places[paper.index] else { continue }
            known += 1
            guard let slot = place.timeSlot, let room = place.room, rules.admit(paper, in: slot, room) else { continue }
            staying[slot.index][room.index].append(paper)
            mayStay[paper.index] = true
        }
        (self.staying, self.mayStay) = (staying, mayStay)
        slack = most - known + mayStay.count { $0 }
    }

    package func judge(_ papers: [Reference<Paper>], in slot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement
    {
        let before = staying[slot.index][room.index]
        let kept = before.count { papers.contains($0) }
        let brought = papers.count { mayStay[$0.index] } - kept
        return .refused(if: before.count - kept + brought > max(slack, 0))
    }

    package func signature(of room: Reference<Room>) -> String {
        staying.contains { !$0[room.index].isEmpty } ? "\(room.index)" : ""
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        let known = conference.acceptedPapers.filter { baseline.places[$0.index] != nil }
        guard most < known.count else { return }
        var stays: [Expression] = []
        for paper in known {
            guard mayStay[paper.index], let place = baseline.places[paper.index], let slot = place.timeSlot,
                let room = place.room
            else { continue }
            stays.append(model.staying(paper, at: slot, in: room))
        }
        model.addRow(Self.self, [], from: known.count - most, Expression(sumOf: stays))
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        let disruption = Disruption(of: programme, in: conference, since: baseline)
        guard disruption.movedPapers > most else { return [] }
        let moved = disruption.moves.filter { $0.kind != .place }
        return [Violation(papers: moved.map { conference.papers[$0.paper].id }, most: most)]
    }

    package func tally(for conference: Conference) -> Tally {
        .order { Count(LiveMoves(since: baseline, in: conference), most, in: &$0) }
    }

    private final class Count: OrderTally {
        private let moves: LiveMoves
        private let most: Int
        private let moved: CounterGrid

        init(_ moves: LiveMoves, _ most: Int, in space: inout CounterSpace) {
            (self.moves, self.most, moved) = (moves, most, space.grid(1))
        }

        override func leave(
            _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
        ) -> Int {
            change(by: -movedPapers(session, programme), &counters)
        }

        override func come(
            _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
        ) -> Int {
            change(by: movedPapers(session, programme), &counters)
        }

        private func movedPapers(_ session: LiveSession, _ programme: borrowing LiveProgramme) -> Int {
            var count = 0
            for seat in session.seats where programme.hasHours(seat) {
                if moves.isMoved(programme.papers[seat], session) { count += 1 }
            }
            return count
        }

        private func change(by number: Int, _ counters: inout MutableSpan<Int>) -> Int {
            let before = counters[moved[0]]
            counters[moved[0]] += number
            return (counters[moved[0]] > most ? 1 : 0) - (before > most ? 1 : 0)
        }
    }
}

extension RuleSet {
    /// Whether the rules that judge papers one by one admit the paper there; what they refuse to a paper alone they refuse
    /// to it among others.
    fileprivate func admit(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>, _ room: Reference<Room>) -> Bool {
        entries.allSatisfy { entry in
            switch entry.rule {
            case let rule as any TimeSlotRule where rule.judge([paper], in: slot) == .refused: false
            default: true
            }
        }
            && entries.allSatisfy { entry in
                (entry.rule as? any RoomRule)?.judge([paper], in: room, during: slot) != .refused
            }
    }
}
