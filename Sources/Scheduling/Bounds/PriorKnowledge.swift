import ConferenceModel

/// What is known before a search begins.
struct PriorKnowledge: Sendable {
    /// A programme to go on from.
    var programme: Programme?
    /// No programme has fewer points.
    var floor = 0
}
