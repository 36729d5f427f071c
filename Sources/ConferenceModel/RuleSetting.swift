/// What the organiser set for one rule in `colloque.yaml`, as written; the rules themselves judge it.
package struct RuleSetting: Hashable, Sendable {
    /// The rule's name, in English or French.
    package let rule: String
    /// Points per unit; `0` switches the rule off; `nil` = the rule's own default.
    package let weight: Int?
    /// Further settings: `minimum: 2`, `days: together`.
    package let options: [String: String]
    package let location: Location

    package init(rule: String, weight: Int?, options: [String: String] = [:], location: Location) {
        (self.rule, self.weight, self.options, self.location) = (rule, weight, options, location)
    }
}
