/// A rule that speaks across sessions: rows over what the model offers in the organiser's words.
package protocol ProgrammeRule: Rule {
    /// Adds the rule's columns and rows.
    /// - Parameter weight: points per unit; requirements ignore it.
    func constrain(_ model: inout AssignmentModel, weight: Int)
}
