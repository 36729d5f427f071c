package import ConferenceModel

/// Σ over papers in a session of another axis than their own: 1 for the first of their other axes, 2 for the second, …
///
/// No row, no column: a price of the set of papers.
package struct PapersKeepTheirAxis: ConfigurableRule, CompositionRule {
    package static let name = "papers-keep-their-axis"
    package static let frenchName = "communications-dans-leur-axe"
    package static let law = Text(
        fr: "Une communication reste dans son axe.", en: "A paper keeps its axis.")
    package static let kind = RuleKind.preference(defaultWeight: 15)
    package static let unit = Text(
        fr: "par communication\u{A0}: rang, parmi ses autres axes, de celui qui l’accueille",
        en: "per paper: rank, among its other axes, of the one that takes it")
    package static let isPaperwise = true

    package struct Violation: RuleViolation {
        package let paper: String
        package let axis: String
        package let units: Int

        package var subjects: [Subject] { [.paper(paper), .axis(axis)] }
        package var text: Text {
            Text(
                fr: "\(paper) est accueillie par l’axe \(axis).", en: "\(paper) is taken by axis \(axis).")
        }
    }

    private let papers: [Paper]

    package init(_ options: RuleOptions, for conference: Conference) { papers = conference.papers }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .admitted(
            units: papers.reduce(0) { sum, paper in
                let own = self.papers[paper]
                guard own.axis != axis else { return sum }
                return sum + 1 + (own.otherAxes.firstIndex(of: axis) ?? own.otherAxes.count)
            })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers.map({ conference.papers[$0] }) where paper.axis != session.axis {
                let rank = paper.otherAxes.prefix { $0 != session.axis }.count + 1
                found.append(Violation(paper: paper.id, axis: conference.axes[session.axis].id, units: rank))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(
            of: conference,
            byAxis: { paper, axis in
                let own = conference.papers[paper]
                return own.axis == axis ? 0 : 1 + (own.otherAxes.firstIndex(of: axis) ?? own.otherAxes.count)
            })
    }
}
