/// Why a row stands in the model: so that infeasibility is told in rules and papers, never in row numbers.
package struct RowOrigin: Hashable, Sendable {
    /// The rule's name.
    package let rule: String
    package let subjects: [Subject]

    package init(rule: String, subjects: [Subject]) { (self.rule, self.subjects) = (rule, subjects) }
}
