package import ConferenceModel

/// |B| ≥ `minimum` for every session B.
///
/// No row, no column: smaller sets of papers are refused.
package struct SessionsHaveEnoughPapers: CompositionRule {
    package static let name = "sessions-have-enough-papers"
    package static let frenchName = "séances-assez-remplies"
    package static let law = Text(
        fr: "Une séance réunit assez de communications.", en: "A session has enough papers.")
    package static let kind = RuleKind.requirement
    package static let mayBeOff = true
    package static let options = [
        RuleOption(
            name: "minimum", frenchName: "minimum", values: .number(1...20, default: 2),
            meaning: Text(fr: "communications par séance, au moins", en: "papers per session, at least"))
    ]

    package struct Violation: RuleViolation {
        package let papers: [String]
        package let axis: String
        package let timeSlot: TimeSlot
        package let minimum: Int

        package var subjects: [Subject] { papers.map { .paper($0) } + [.axis(axis), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "La séance de l’axe \(axis), \(timeSlot.text.fr), compte \(Text.papers(papers.count).fr) "
                    + "au lieu de \(minimum).",
                en: "The session of axis \(axis), \(timeSlot.text.en), has \(Text.papers(papers.count).en) "
                    + "instead of \(minimum).")
        }
    }

    /// Papers per session, at least.
    package let minimum: Int
    private var spared: Set<Reference<Axis>> = []

    package init(_ options: RuleOptions, for conference: Conference) { minimum = options.number("minimum") }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: papers.count < minimum && !spared.contains(axis))
    }

    /// The same rule, but for the sessions of some axes.
    package func sparing(_ axes: Set<Reference<Axis>>) -> SessionsHaveEnoughPapers {
        var rule = self
        rule.spared = axes
        return rule
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions
        where session.papers.count < minimum && !spared.contains(session.axis) {
            found.append(
                Violation(
                    papers: session.papers.map { conference.papers[$0].id }, axis: conference.axes[session.axis].id,
                    timeSlot: conference.timeSlots[session.timeSlot], minimum: minimum))
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        let least = conference.axes.references.map { spared.contains($0) ? 0 : minimum }
        return .sessions { session, _ in session.count < least[session.axis.index] ? 1 : 0 }
    }
}
