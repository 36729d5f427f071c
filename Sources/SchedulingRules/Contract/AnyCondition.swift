package import ConferenceModel

/// One thing that has to hold, and that could be given up, whatever rule asks for it.
package struct AnyCondition: Hashable, Sendable {
    private let facts: any RuleCondition
    package let rule: any RelaxableRule.Type

    init<R: RelaxableRule>(_ facts: R.Condition, of rule: R.Type) { (self.facts, self.rule) = (facts, rule) }

    package var scope: ConditionScope { type(of: facts).scope }
    package var price: Int? { type(of: facts).price }
    package var mindsHours: Bool { type(of: facts).mindsHours }
    package var isWholeRule: Bool { type(of: facts).isWholeRule }
    package var scheduledPaper: Reference<Paper>? { facts.scheduledPaper }
    package var pinnedPaper: Reference<Paper>? { facts.pinnedPaper }

    package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
        facts.concerns(papers, in: conference)
    }
    package func giveUp(in conference: inout Conference, of original: Conference) {
        facts.giveUp(in: &conference, of: original)
    }
    package func subjects(in conference: Conference) -> [Subject] { facts.subjects(in: conference) }
    package func text(in conference: Conference) -> Text { facts.text(in: conference) }
    package func request(in conference: Conference, as programme: Programme) -> Text {
        facts.request(in: conference, as: programme)
    }
    package func edit(in conference: Conference) -> Text { facts.edit(in: conference) }

    package static func == (a: AnyCondition, b: AnyCondition) -> Bool { AnyHashable(a.facts) == AnyHashable(b.facts) }
    package func hash(into hasher: inout Hasher) { facts.hash(into: &hasher) }
}
