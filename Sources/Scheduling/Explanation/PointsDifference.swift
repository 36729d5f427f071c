package import ConferenceModel
package import SchedulingRules

/// What one programme does better and worse than another, rule by rule.
package struct PointsDifference: Sendable {
    package struct Change: Sendable {
        package let rule: any Rule.Type
        /// Points more than before; never 0.
        package let points: Int
        /// What is not met any more, the dearest first.
        package let unmet: [any RuleViolation]
    }

    /// What grows most first.
    package let changes: [Change]

    package init(from old: Programme, to new: Programme, of conference: Conference, by rules: RuleSet) {
        let audits = [old, new].map { Audit(of: $0, of: conference, by: rules) }
        changes = zip(audits[0].entries, audits[1].entries).compactMap { old, new -> Change? in
            guard old.points != new.points else { return nil }
            let known = Set(old.violations.map { $0.text })
            let added = new.violations.filter { !known.contains($0.text) }
            return Change(
                rule: new.rule, points: new.points - old.points,
                unmet: added.enumerated().sorted { ($1.element.units, $0.offset) < ($0.element.units, $1.offset) }
                    .map(\.element))
        }.enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
    }
}
