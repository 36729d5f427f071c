package import ConferenceModel
package import SchedulingRules

/// A reason why there is no programme, in facts and in a sentence.
package struct Conflict: Hashable, Sendable {
    /// What, taken together, cannot hold; a least set unless `isMinimal` says otherwise.
    package struct Member: Hashable, Sendable {
        package let condition: Condition
        package let subjects: [Subject]
        package let text: Text

        /// The rule's name.
        package var rule: String { condition.rule.name }
    }

    /// The name of the rule that cannot hold.
    package let rule: String
    package let subjects: [Subject]
    package let text: Text
    /// Empty for what is found without a search.
    package let members: [Member]
    /// Whether it is proved that without any one of its members there would be a programme.
    package let isMinimal: Bool

    init(
        _ rule: any Rule.Type, _ subjects: [Subject], _ text: Text, members: [Member] = [], isMinimal: Bool = true
    ) {
        (self.rule, self.subjects, self.text) = (rule.name, subjects, text)
        (self.members, self.isMinimal) = (members, isMinimal)
    }
}
