/// How far a running search has come.
package struct ScheduleProgress: Hashable, Sendable {
    /// Points of the best programme so far.
    package let best: Int?
    /// No programme has fewer points; `nil` before the first relaxation is solved.
    package let bound: Int?
    package let nodes: Int

    /// (best − bound) ÷ best, when both are known.
    package var gap: Double? {
        guard let best, let bound else { return nil }
        return best == bound ? 0 : Double(best - bound) / Double(max(best, 1))
    }
}
