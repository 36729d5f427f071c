package import ConferenceModel

/// A session of axis a holds papers of a, and papers that name a among their other axes.
///
/// No row, no column: other sets of papers are refused.
package struct SessionsHoldOneAxis: CompositionRule {
    package static let name = "sessions-hold-one-axis"
    package static let frenchName = "séances-d-un-seul-axe"
    package static let law = Text(fr: "Une séance relève d’un seul axe.", en: "A session holds one axis.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let paper: String
        package let sessionAxis: String
        package let possibleAxes: [String]

        package var subjects: [Subject] { [.paper(paper), .axis(sessionAxis)] }
        package var text: Text {
            let axes = possibleAxes.joined(separator: ", ")
            return Text(
                fr: "\(paper) (axe \(axes)) figure dans une séance de l’axe \(sessionAxis).",
                en: "\(paper) (axis \(axes)) stands in a session of axis \(sessionAxis).")
        }
    }

    private let possibleAxes: [Set<Reference<Axis>>]

    package init(_ options: RuleOptions, for conference: Conference) {
        possibleAxes = conference.papers.map { Set([$0.axis] + $0.otherAxes) }
    }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: papers.contains { !possibleAxes[$0.index].contains(axis) })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers.map({ conference.papers[$0] })
            where paper.axis != session.axis && !paper.otherAxes.contains(session.axis) {
                found.append(
                    Violation(
                        paper: paper.id, sessionAxis: conference.axes[session.axis].id,
                        possibleAxes: ([paper.axis] + paper.otherAxes).map { conference.axes[$0].id }))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(of: conference, byAxis: { conference.mayJoin($0, $1) ? 0 : 1 })
    }
}
