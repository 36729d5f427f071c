internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// A conflict or a violation in JSON: which rule, who and what is concerned, and the sentence.
struct Finding: Encodable {
    let rule: String
    /// Of violations only.
    let units: Int?
    /// Each with its `kind` and `id`.
    let subjects: [[String: String]]
    let text: Text
    /// Of conflicts only: the rules of all that cannot hold together.
    let rules: [String]?

    private init(rule: String, units: Int?, subjects: [Subject], text: Text, rules: [String]? = nil) {
        (self.rule, self.units, self.text, self.rules) = (rule, units, text, rules)
        self.subjects = subjects.map { ["kind": $0.kind, "id": $0.id] }
    }

    init(_ conflict: Conflict) {
        let rules = Set(conflict.members.map(\.rule)).union([conflict.rule])
        self.init(
            rule: conflict.rule, units: nil, subjects: conflict.subjects, text: conflict.text, rules: rules.sorted())
    }

    init(_ violation: any RuleViolation, of rule: any Rule.Type) {
        self.init(rule: rule.name, units: violation.units, subjects: violation.subjects, text: violation.text)
    }
}
