import LinearProgramming
import SchedulingRules

/// A quick way down the tree, to a node where the solver finds a first programme: a third of the fractional decisions at a
/// time, those nearest to whole numbers, are settled there.
enum DivingHeuristic {
    /// With so few fractional decisions the solver is handed the node.
    private static let few = 6

    /// - Returns: `nil` where the way down ends too early for the solver.
    static func bottom(
        from root: Node, _ generation: inout ColumnGeneration, _ solver: some MixedIntegerSolver,
        within limits: SolveLimits
    ) throws(SolverFailure) -> Node? {
        var node = root
        while true {
            let fractional = generation.formulation.fractionalDecisions(of: node).reversed()
            guard fractional.count > few else { return node }
            node = generation.enter(
                node, generation.formulation.reducedCosts(node.rowDuals, among: node.universe),
                within: .infinity)
            var decisions = node.decisions
            for (column, value) in fractional.prefix(fractional.count / 3) {
                decisions = decisions.settling(column, at: Int(value.rounded()))
            }
            guard
                case .solved(let next) = try generation.relax(decisions, from: node.basis, solver, within: limits)
            else { return fractional.count > 2 * few ? nil : node }
            node = next
        }
    }
}

extension MasterProblem {
    /// Decisions on which a relaxation has not come to a whole number, the most fractional first.
    func fractionalDecisions(of node: Node) -> [(column: AssignmentModel.Column, value: Double)] {
        func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
        return model.decisions.map { ($0, node.columnValues[$0.index]) }.filter { distance($0.1) > 1e-6 }
            .sorted { (distance($0.1), $1.0) > (distance($1.1), $0.0) }
    }
}
