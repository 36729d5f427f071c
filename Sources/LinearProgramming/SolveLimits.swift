/// When a solver has to stop.
package struct SolveLimits: Sendable {
    package let deadline: ContinuousClock.Instant?
    /// Asked often, from the solver's thread; `true` = stop soon.
    package let isCancelled: @Sendable () -> Bool
    /// Stop when (best − bound) ÷ max(|best|, 1) is at most this; 0 = prove the optimum.
    package let gap: Double
    /// Simplex iterations for each program that is solved on the way, about; `nil` = as many as it takes. Where such a search
    /// ends does not depend on the machine's speed.
    package let iterations: Int?

    package init(
        deadline: ContinuousClock.Instant? = nil, gap: Double = 0, iterations: Int? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.deadline, self.gap, self.iterations, self.isCancelled) = (deadline, gap, iterations, isCancelled)
    }

    package static let none = SolveLimits()

    /// Why a solver has to stop now, if it has to.
    package var stopReason: StopReason? {
        if isCancelled() { return .cancelled }
        guard let deadline, ContinuousClock.now >= deadline else { return nil }
        return .timeLimit
    }

    /// The same, once so much work is done.
    package func stopReason(after iterations: Int) -> StopReason? {
        stopReason ?? (self.iterations.map { iterations >= $0 } == true ? .workLimit : nil)
    }

    /// Whether a solution this good is good enough.
    package func accept(_ best: IntegerSolution, bound: Double) -> Bool {
        Double(best.objective) - bound <= gap * max(abs(Double(best.objective)), 1)
    }
}
