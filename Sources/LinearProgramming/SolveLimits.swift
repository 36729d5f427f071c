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
    /// What all programs that are solved on the way are counted by; asked between two of them.
    package let work: WorkMeter?

    package init(
        deadline: ContinuousClock.Instant? = nil, gap: Double = 0, iterations: Int? = nil, work: WorkMeter? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.deadline, self.gap, self.iterations, self.isCancelled) = (deadline, gap, iterations, isCancelled)
        self.work = work
    }

    package static let none = SolveLimits()

    /// Why a solver has to stop now, if it has to.
    package var stopReason: StopReason? {
        if isCancelled() { return .cancelled }
        if let deadline, ContinuousClock.now >= deadline { return .timeLimit }
        return work?.isSpent == true ? .workLimit : nil
    }

    /// The same, and no more work than so much, if it is told: simplex iterations × thousands of rows and columns.
    package func atMost(work most: Int?) -> SolveLimits {
        guard let most else { return self }
        return SolveLimits(
            deadline: deadline, gap: gap, iterations: iterations, work: WorkMeter(atMost: most),
            isCancelled: isCancelled)
    }

    /// The same, and no later than so many seconds from now.
    package func atMost(seconds: Int) -> SolveLimits {
        let end = ContinuousClock.now + .seconds(seconds)
        return SolveLimits(
            deadline: min(deadline ?? end, end), gap: gap, iterations: iterations, work: work, isCancelled: isCancelled)
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
