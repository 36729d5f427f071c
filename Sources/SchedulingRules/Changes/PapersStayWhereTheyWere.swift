package import ConferenceModel

/// Σ over papers that stood in the programme before of factor(p) · (points of its move + points of another hour in its
/// time slot); see ``ChangeWeights``.
///
/// No row, no column: a price of the paper there, and of its hour. It is not among ``RuleSet/all``, for it needs to know
/// the programme before.
package struct PapersStayWhereTheyWere: PaperRule, TalkRule {
    package static let name = "papers-stay-where-they-were"
    package static let frenchName = "communications-à-leur-place"
    package static let law = Text(
        fr: "Une communication reste où le programme précédent la montrait.",
        en: "A paper stays where the programme before had it.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication\u{A0}: points de son déplacement", en: "per paper: points of its move")
    package static let dependsOnRoom = true

    package struct Violation: RuleViolation {
        package let paper: String
        package let kind: MoveKind
        package let units: Int

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            Text(fr: "\(paper)\u{A0}: \(kind.text.fr).", en: "\(paper): \(kind.text.en).")
        }
    }

    private let baseline: Baseline
    private let conference: Conference

    package init(_ baseline: Baseline, in conference: Conference) {
        (self.baseline, self.conference) = (baseline, conference)
    }

    package func judge(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement {
        let kind = baseline.move(of: paper, to: slot, room, in: conference)
        return .admitted(units: baseline.factors[paper.index] * (kind?.points(baseline.weights) ?? 0))
    }

    package func judge(_ talk: Talk) -> Judgement {
        let isElsewhere = baseline.isElsewhere(within: talk, conference)
        return .admitted(units: isElsewhere ? baseline.factors[talk.paper.index] * baseline.weights.place : 0)
    }

    package func signature(of room: Reference<Room>) -> String {
        baseline.places.contains { $0?.room == room } ? "\(room.index)" : ""
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        Disruption(of: programme, in: conference, since: baseline).moves.filter { $0.points > 0 }.map {
            Violation(paper: conference.papers[$0.paper].id, kind: $0.kind, units: $0.points)
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let moves = LiveMoves(since: baseline, in: conference)
        return .sessions { session, programme in
            var sum = 0
            for seat in session.seats where programme.hasHours(seat) { sum += moves.points(seat, session, programme) }
            return sum
        }
    }
}
