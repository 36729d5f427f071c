/// Repairs of a conference without a programme, and how well they are known.
package struct FoundRepairs: Sendable {
    /// The cheapest first.
    package var repairs: [Repair] = []
    /// Whether the search was stopped before it had as many as were asked for: there may be others, and cheaper ones.
    package var isCut = false

    package init() {}
}
