/// Why a row stands in the model: so that infeasibility is told in rules and papers, never in row numbers.
package struct RowOrigin: Hashable, Sendable {
    /// The rule's name.
    package let rule: String
    package let subjects: [Subject]
    /// Whether every programme meets the row anyway: it only cuts off points of the relaxation.
    package let isCut: Bool

    package init(rule: String, subjects: [Subject], isCut: Bool = false) {
        (self.rule, self.subjects, self.isCut) = (rule, subjects, isCut)
    }
}
