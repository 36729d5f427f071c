package import ConferenceModel

/// Σ_a max(0, h_a − Σ_{p ∈ O_a} Σ_s x[p, s]): withdrawn papers of axis a in whose stead none of its waiting list O_a is
/// promoted.
///
/// One column and one row per axis that has lost a paper. It is not among ``RuleSet/all``, for it needs to know the
/// programme before.
package struct WithdrawnPapersAreReplaced: ProgrammeRule {
    package static let name = "withdrawn-papers-are-replaced"
    package static let frenchName = "retraits-remplacés"
    package static let law = Text(
        fr: "Une communication de réserve remplace celle qui est retirée.",
        en: "A paper from reserve replaces one that is withdrawn.")
    package static let kind = RuleKind.preference(defaultWeight: 0)
    package static let unit = Text(
        fr: "par communication retirée et non remplacée", en: "per withdrawn paper that is not replaced")

    package struct Violation: RuleViolation {
        package let axis: String
        package let units: Int

        package var subjects: [Subject] { [.axis(axis)] }
        package var text: Text {
            Text(
                fr:
                    "Dans l’axe \(axis), \(units) communication\(units > 1 ? "s retirées ne sont pas remplacées" : " retirée n’est pas remplacée").",
                en: "In axis \(axis), \(units) withdrawn paper\(units == 1 ? " is" : "s are") not replaced.")
        }
    }

    /// By axis.
    private let holes: [Int]

    /// - Parameter holes: withdrawn papers, by axis.
    package init(holes: [Int]) { self.holes = holes }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references where holes[axis.index] > 0 {
            let id = conference.axes[axis].id
            let open = Expression(model.addColumn("\(Self.name) \(id)", cost: weight))
            let promoted = Expression(sumOf: conference.substitutes(of: axis).map { conference.anywhere($0) })
            model.addRow(Self.self, [.axis(id)], from: holes[axis.index], open + promoted)
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.axes.references.compactMap { axis in
            var open = holes[axis.index]
            for session in programme.sessions {
                open -= session.papers.count { conference.papers[$0].isOptional && conference.papers[$0].axis == axis }
            }
            return open > 0 ? Violation(axis: conference.axes[axis].id, units: open) : nil
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let holes = holes
        return .papers {
            SubstituteTally(conference, in: &$0) { axis, substitutes in max(holes[axis] - substitutes, 0) }
        }
    }
}
