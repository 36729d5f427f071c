package import ConferenceModel
package import SchedulingRules

/// A conference in which some conditions are given up, and its requirements.
package struct RelaxedConference: Sendable {
    package let conference: Conference
    /// Requirements and preferences alike.
    package let rules: RuleSet

    /// - Parameters:
    ///   - given: what is given up.
    ///   - left: papers that nobody asks about; they may yet fill a session that has too few.
    ///   - areFillers: whether these may be in a programme, as long as what they want holds.
    /// - Returns: `nil` where the rest makes no conference.
    package init?(
        _ original: Conference, _ rules: RuleSet, without given: Set<AnyCondition>,
        leaving left: Set<Reference<Paper>> = [], asFillers areFillers: Bool = false
    ) {
        let relaxed = try? original.edited { conference in
            for condition in given { condition.giveUp(in: &conference, of: original) }
            for paper in left {
                if areFillers {
                    conference.papers[paper.index].isOptional = true
                } else if conference.papers[paper].status == .accepted {
                    conference.papers[paper.index].status = .reserve
                }
            }
        }
        guard let conference = relaxed else { return nil }
        let short = Set(left.flatMap { [original.papers[$0].axis] + original.papers[$0].otherAxes })
        self.conference = conference
        let dropped = given.filter(\.isWholeRule).map(\.rule)
        self.rules = RuleSet(
            rules.entries.filter { entry in !dropped.contains { $0 == entry.type } }.map { entry in
                let renewed = entry.renewed(for: conference)
                guard let rule = renewed.rule as? any RelaxableRule else { return renewed }
                return RuleSet.Entry(rule: rule.sparing(short), weight: entry.weight)
            })
    }

    var requirements: RuleSet { RuleSet(rules.entries.filter { $0.type.kind == .requirement }) }
}
