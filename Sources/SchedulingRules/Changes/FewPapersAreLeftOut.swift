package import ConferenceModel

/// Σ_p max(0, 1 − Σ_s x[p, s]) over the papers p that may be left out: those that are.
///
/// One column and one row per paper that may be left out. It is not among ``RuleSet/all``, for only a conference that has no
/// programme leaves out papers.
package struct FewPapersAreLeftOut: ProgrammeRule {
    package static let name = "few-papers-are-left-out"
    package static let frenchName = "peu-de-communications-sans-place"
    package static let law = Text(
        fr: "Peu de communications restent sans place.", en: "Few papers are left without a place.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(fr: "par communication sans place", en: "per paper without a place")

    package struct Violation: RuleViolation {
        package let paper: String

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text { Text(fr: "\(paper) reste sans place.", en: "\(paper) is left without a place.") }
    }

    package init() {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for paper in conference.acceptedPapers where conference.papers[paper].isOptional {
            let id = conference.papers[paper].id
            let out = Expression(model.addColumn("\(Self.name) \(id)", cost: weight))
            model.addRow(Self.self, [.paper(id)], from: 1, out + conference.anywhere(paper))
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        let there = Set(programme.sessions.flatMap(\.papers))
        return conference.acceptedPapers.filter { conference.papers[$0].isOptional && !there.contains($0) }
            .map { Violation(paper: conference.papers[$0].id) }
    }
}
