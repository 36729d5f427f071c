package import ConferenceModel
package import SchedulingRules

/// What the rules say of a programme, found in plain loops that know nothing of the model that made it.
package struct Audit: Sendable {
    package struct Entry: Sendable {
        package let rule: any Rule.Type
        /// Points per unit; 0 for requirements.
        package let weight: Int
        package let violations: [any RuleViolation]

        package var units: Int { violations.reduce(0) { $0 + $1.units } }
        package var points: Int { weight * units }
        package var isBrokenRequirement: Bool { rule.kind == .requirement && !violations.isEmpty }
    }

    /// One per rule that is on, requirements first.
    package let entries: [Entry]

    package init(of programme: Programme, of conference: Conference, by rules: RuleSet) {
        entries = rules.entries.map { entry in
            Entry(
                rule: entry.type, weight: entry.weight,
                violations: Audit.violations(of: entry.rule, programme, conference))
        }
    }

    private static func violations(of rule: some Rule, _ programme: Programme, _ conference: Conference)
        -> [any RuleViolation]
    {
        rule.violations(in: programme, of: conference)
    }

    /// Of all preferences; lower is better.
    package var points: Int { entries.reduce(0) { $0 + $1.points } }
    /// Whether every requirement holds.
    package var isValid: Bool { !entries.contains(where: \.isBrokenRequirement) }
}
