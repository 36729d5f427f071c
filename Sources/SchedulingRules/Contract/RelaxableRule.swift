package import ConferenceModel

/// A requirement that can be given up piece by piece when there is no programme.
package protocol RelaxableRule: Rule {
    associatedtype Condition: RuleCondition

    /// What it asks for, piece by piece, in file order.
    func conditions(in conference: Conference) -> [Condition]
    /// The same rule where nobody asks about some papers of these axes, which could yet fill their sessions.
    func sparing(_ axes: Set<Reference<Axis>>) -> Self
}

extension RelaxableRule {
    package func sparing(_ axes: Set<Reference<Axis>>) -> Self { self }

    fileprivate func anyConditions(in conference: Conference) -> [AnyCondition] {
        conditions(in: conference).map { AnyCondition($0, of: Self.self) }
    }
}

extension RuleSet {
    /// All that holds of a conference, wishes before what it is made of: what an organiser would rather change comes first;
    /// of equals, what later rules ask for.
    package func conditions(in conference: Conference) -> [AnyCondition] {
        entries.reversed().flatMap { ($0.rule as? any RelaxableRule)?.anyConditions(in: conference) ?? [] }
            .enumerated().sorted { a, b in
                (a.element.scope, a.element.price ?? .max, a.offset) < (
                    b.element.scope, b.element.price ?? .max, b.offset
                )
            }.map(\.element)
    }
}
