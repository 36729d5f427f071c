/// Why a solver stopped before it knew the optimum; kept apart from what it found.
package enum StopReason: String, Hashable, Sendable {
    case timeLimit, workLimit, gapReached, cancelled, nodeLimit
}
