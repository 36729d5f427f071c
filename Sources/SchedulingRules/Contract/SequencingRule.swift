package import ConferenceModel

/// A rule that wishes papers at certain places inside their sessions, to which its rows do not see.
package protocol SequencingRule: Rule {
    /// The order of a session's papers that it would like best; `nil` where it has no wish.
    /// - Parameter listed: by axis, papers in earlier sessions.
    func wishedOrder(of papers: [Reference<Paper>], after listed: [Int], in conference: Conference)
        -> [Reference<Paper>]?
    /// Adds rows on what no order can give, for models that leave open which papers share a session.
    func constrainPlaces(_ model: inout AssignmentModel, weight: Int)
}
