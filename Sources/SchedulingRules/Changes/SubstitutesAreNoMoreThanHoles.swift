package import ConferenceModel

/// Σ_{p ∈ O_a} Σ_s x[p, s] ≤ h_a for every axis a: of its papers O_a on the waiting list no more are promoted than papers
/// were withdrawn.
///
/// One row per axis with such papers, no column. It is not among ``RuleSet/all``, for it needs to know the programme before.
package struct SubstitutesAreNoMoreThanHoles: ProgrammeRule {
    package static let name = "substitutes-are-no-more-than-holes"
    package static let frenchName = "remplaçantes-autant-que-de-retraits"
    package static let law = Text(
        fr: "Un axe ne reçoit pas plus de communications de réserve qu’il n’en a perdu.",
        en: "An axis takes no more papers from reserve than it has lost.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let axis: String
        package let papers: [String]
        package let most: Int

        package var subjects: [Subject] { [.axis(axis)] + papers.map { .paper($0) } }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr:
                    "L’axe \(axis) reçoit \(Text.papers(papers.count).fr) de réserve au lieu de \(most) au plus\u{A0}: \(list).",
                en:
                    "Axis \(axis) takes \(Text.papers(papers.count).en) from reserve, instead of \(most) at most: \(list)."
            )
        }
    }

    /// By axis.
    private let holes: [Int]

    /// - Parameter holes: withdrawn papers, by axis.
    package init(holes: [Int]) { self.holes = holes }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            let substitutes = conference.substitutes(of: axis)
            guard substitutes.count > holes[axis.index] else { continue }
            model.addRow(
                Self.self, [.axis(conference.axes[axis].id)], to: holes[axis.index],
                Expression(sumOf: substitutes.map { conference.anywhere($0) }))
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.axes.references.compactMap { axis in
            let promoted = programme.sessions.flatMap(\.papers).map { conference.papers[$0] }
                .filter { $0.isOptional && $0.axis == axis }
            guard promoted.count > holes[axis.index] else { return nil }
            return Violation(axis: conference.axes[axis].id, papers: promoted.map(\.id), most: holes[axis.index])
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let holes = holes
        return .papers {
            SubstituteTally(conference, in: &$0) { axis, substitutes in substitutes > holes[axis] ? 1 : 0 }
        }
    }
}

extension Conference {
    /// Papers of the axis on the waiting list that may be promoted, in its order.
    func substitutes(of axis: Reference<Axis>) -> [Reference<Paper>] {
        acceptedPapers.filter { papers[$0].isOptional && papers[$0].axis == axis }
    }

    /// Whether the paper stands at all.
    func anywhere(_ paper: Reference<Paper>) -> Expression {
        Expression(sumOf: timeSlots.references.map { Quantity.paper(paper, in: $0) })
    }
}
