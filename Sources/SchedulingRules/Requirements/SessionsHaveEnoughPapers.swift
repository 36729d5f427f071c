package import ConferenceModel

/// |B| ≥ `minimum` for every session B.
///
/// No row, no column: smaller sets of papers are refused.
package struct SessionsHaveEnoughPapers: ConfigurableRule, CompositionRule, RelaxableRule, CertifyingRule,
    ConstructionRule
{
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

    package struct Condition: RuleCondition {
        package static let price: Int? = 2
        package static let isWholeRule = true

        let minimum: Int

        package func text(in conference: Conference) -> Text {
            Text(
                fr: "une séance réunit au moins \(minimum) communications",
                en: "a session has at least \(minimum) papers")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let fewest = programme.sessions.map(\.papers.count).min() ?? 1
            return Text(
                fr: "admettre une séance de \(fewest) communication\(fewest > 1 ? "s" : "")",
                en: "allow a session of \(fewest) paper\(fewest > 1 ? "s" : "")")
        }
        package func edit(in conference: Conference) -> Text {
            Text(
                fr: "colloque.yaml, séances-assez-remplies\u{A0}: un moindre minimum, ou non",
                en: "colloque.yaml, sessions-have-enough-papers: a smaller minimum, or no")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] { [Condition(minimum: minimum)] }

    /// Axes that have papers of their own, but too few for a session.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        conference.axes.references.compactMap { axis in
            let bound = conference.requiredPapers.filter {
                conference.papers[$0].axis == axis && conference.papers[$0].otherAxes.isEmpty
            }
            let possible = conference.acceptedPapers.count { conference.mayJoin($0, axis) }
            guard !bound.isEmpty, possible < minimum else { return nil }
            let (ids, id) = (bound.map { conference.papers[$0].id }, conference.axes[axis].id)
            return Impossibility(
                [.axis(id)] + ids.map { .paper($0) },
                Text(
                    fr: "L’axe \(id) compte \(Text.papers(possible).fr) (\(ids.joined(separator: ", ")))\u{202F}; "
                        + "une séance en demande \(minimum).",
                    en: "Axis \(id) has \(Text.papers(possible).en) (\(ids.joined(separator: ", "))); a session needs "
                        + "\(minimum)."))
        }
    }

    package func add(to costs: inout ConstructionCosts, weight: Int) {
        costs.leastPapers = max(costs.leastPapers, minimum)
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
