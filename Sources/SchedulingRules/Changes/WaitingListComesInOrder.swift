package import ConferenceModel

/// Σ over promoted papers of those of the same axis that stand before them in the waiting list.
///
/// No row, no column: a price of the paper wherever it stands. It is not among ``RuleSet/all``, for only a rerun promotes.
package struct WaitingListComesInOrder: PaperRule {
    package static let name = "waiting-list-comes-in-order"
    package static let frenchName = "liste-d-attente-dans-l-ordre"
    package static let law = Text(
        fr: "La liste d’attente se prend dans l’ordre.", en: "The waiting list is taken in its order.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication promue\u{A0}: celles de son axe qui la précèdent dans la liste",
        en: "per promoted paper: those of its axis before it in the list")

    package struct Violation: RuleViolation {
        package let paper: String
        package let units: Int

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            Text(
                fr: "\(paper) est promue, avec \(Text.papers(units).fr) avant elle dans la liste d’attente.",
                en: "\(paper) is promoted, with \(Text.papers(units).en) before it in the waiting list.")
        }
    }

    /// By paper.
    private let before: [Int]

    package init(for conference: Conference) {
        before = conference.papers.references.map { paper in
            guard conference.papers[paper].isOptional else { return 0 }
            return conference.substitutes(of: conference.papers[paper].axis).count { $0 < paper }
        }
    }

    package func judge(_ paper: Reference<Paper>, in slot: Reference<TimeSlot>, _ room: Reference<Room>) -> Judgement {
        .admitted(units: before[paper.index])
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.flatMap(\.papers).map { conference.papers[$0] }.filter(\.isOptional).compactMap { paper in
            let earlier = conference.papers.prefix { $0.id != paper.id }.count {
                $0.isOptional && $0.axis == paper.axis
            }
            return earlier > 0 ? Violation(paper: paper.id, units: earlier) : nil
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let before = conference.papers.references.map { paper in
            conference.papers[paper].isOptional
                ? conference.papers.prefix(paper.index).count {
                    $0.isOptional && $0.axis == conference.papers[paper].axis
                } : 0
        }
        return .papers(of: conference, byTimeSlot: { paper, _ in before[paper.index] })
    }
}
