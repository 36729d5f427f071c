/// When a solver has to stop.
package struct SolveLimits: Sendable {
    package let deadline: ContinuousClock.Instant?
    /// Asked often, from the solver's thread; `true` = stop soon.
    package let isCancelled: @Sendable () -> Bool
    /// Stop when (best − bound) ÷ max(|best|, 1) is at most this; 0 = prove the optimum.
    package let gap: Double

    package init(
        deadline: ContinuousClock.Instant? = nil, gap: Double = 0,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.deadline, self.gap, self.isCancelled) = (deadline, gap, isCancelled)
    }

    package static let none = SolveLimits()

    /// Why a solver has to stop now, if it has to.
    package var stopReason: StopReason? {
        if isCancelled() { return .cancelled }
        guard let deadline, ContinuousClock.now >= deadline else { return nil }
        return .timeLimit
    }

    /// Whether a solution this good is good enough.
    package func accept(_ best: IntegerSolution, bound: Double) -> Bool {
        Double(best.objective) - bound <= gap * max(abs(Double(best.objective)), 1)
    }
}
