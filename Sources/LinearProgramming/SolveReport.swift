/// An outcome and what it took.
package struct SolveReport: Hashable, Sendable {
    package let outcome: SolveOutcome
    package let statistics: SolveStatistics

    package init(outcome: SolveOutcome, statistics: SolveStatistics) {
        (self.outcome, self.statistics) = (outcome, statistics)
    }
}

/// Counters that do not wobble with the machine's mood.
package struct SolveStatistics: Hashable, Sendable {
    package var nodes = 0
    package var simplexIterations = 0

    package init(nodes: Int = 0, simplexIterations: Int = 0) {
        (self.nodes, self.simplexIterations) = (nodes, simplexIterations)
    }

    package static func + (a: SolveStatistics, b: SolveStatistics) -> SolveStatistics {
        SolveStatistics(nodes: a.nodes + b.nodes, simplexIterations: a.simplexIterations + b.simplexIterations)
    }
}
