/// How far a running solve has come.
package struct SolveProgress: Hashable, Sendable {
    package let best: IntegerSolution?
    package let bound: Double
    package let nodes: Int

    package init(best: IntegerSolution?, bound: Double, nodes: Int) {
        (self.best, self.bound, self.nodes) = (best, bound, nodes)
    }
}
