/// When a solver has to stop.
package struct SolveLimits: Sendable {
    package let deadline: ContinuousClock.Instant?
    /// Asked often, from the solver's thread; `true` = stop soon.
    package let isCancelled: @Sendable () -> Bool
    /// Stop when (best − bound) ÷ max(|best|, 1) is at most this; 0 = prove the optimum.
    package let gap: Double

    package init(
        deadline: ContinuousClock.Instant? = nil, gap: Double = 0, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.deadline, self.gap, self.isCancelled) = (deadline, gap, isCancelled)
    }

    package static let none = SolveLimits()
}
