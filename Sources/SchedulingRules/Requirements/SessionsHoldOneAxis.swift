package import ConferenceModel

/// A session of axis a holds papers of a, and papers that name a among their other axes.
///
/// No row, no column: other sets of papers are refused.
package struct SessionsHoldOneAxis: ConfigurableRule, CompositionRule, RelaxableRule {
    package static let name = "sessions-hold-one-axis"
    package static let frenchName = "séances-d-un-seul-axe"
    package static let law = Text(fr: "Une séance relève d’un seul axe.", en: "A session holds one axis.")
    package static let kind = RuleKind.requirement
    package static let isPaperwise = true

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

    package struct Condition: RuleCondition {
        package static let scope = ConditionScope.themes
        package static let price: Int? = 6

        /// It stays in the axes that it names.
        let paper: Reference<Paper>

        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(paper)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            let own = conference.papers[paper]
            conference.papers[paper.index].otherAxes += conference.axes.references.filter {
                $0 != own.axis && !own.otherAxes.contains($0)
            }
        }
        package func subjects(in conference: Conference) -> [Subject] {
            [.paper(conference.papers[paper].id), .axis(conference.axes[conference.papers[paper].axis].id)]
        }
        package func text(in conference: Conference) -> Text {
            let own = conference.papers[paper]
            let axes = ([own.axis] + own.otherAxes).map { conference.axes[$0].id }
            return Text(
                fr: "\(own.id) relève de l’axe \(Text.any(axes).fr)",
                en: "\(own.id) belongs to axis \(Text.any(axes).en)")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let id = conference.papers[paper].id
            let axis = programme.sessions.first { $0.papers.contains(paper) }.map { conference.axes[$0.axis].id } ?? ""
            return Text(
                fr: "placer \(id) dans une séance de l’axe \(axis)", en: "put \(id) into a session of axis \(axis)")
        }
        package func edit(in conference: Conference) -> Text {
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: compléter «\u{A0}autres axes\u{A0}»",
                en: "papers, \(id): add to \"other axes\"")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        // Where there is no other axis, nothing can be given up.
        conference.acceptedPapers.filter { paper in
            let own = conference.papers[paper]
            return conference.axes.references.contains { $0 != own.axis && !own.otherAxes.contains($0) }
        }.map { Condition(paper: $0) }
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
