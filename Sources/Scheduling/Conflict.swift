package import ConferenceModel
package import SchedulingRules

/// A reason why there is no programme, in facts and in a sentence.
package struct Conflict: Hashable, Sendable {
    /// The name of the rule that cannot hold.
    package let rule: String
    package let subjects: [Subject]
    package let text: Text

    init(_ rule: any Rule.Type, _ subjects: [Subject], _ text: Text) {
        (self.rule, self.subjects, self.text) = (rule.name, subjects, text)
    }
}
