package import ConferenceModel

/// A programme with what was known of it when it was saved.
package struct SavedProgramme: Hashable, Sendable {
    /// What one rule cost.
    package struct RulePoints: Hashable, Sendable, Codable {
        /// The rule's stable name: `same-axis-in-parallel`.
        package let rule: String
        /// Weighted points.
        package let points: Int

        package init(rule: String, points: Int) { (self.rule, self.points) = (rule, points) }
    }

    package let programme: Programme
    /// `nil` for a hand-made programme.
    package let proof: Proof?
    /// By the rules' names.
    package let pointsByRule: [RulePoints]

    package init(programme: Programme, proof: Proof? = nil, pointsByRule: [RulePoints] = []) {
        (self.programme, self.proof) = (programme, proof)
        self.pointsByRule = pointsByRule.sorted { $0.rule < $1.rule }
    }
}
