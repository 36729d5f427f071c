/// How branch-and-bound goes about its work; the answer does not depend on it, the time does.
package struct SolveOptions: Hashable, Sendable {
    package enum Branching: String, Sendable, CaseIterable {
        case driebeckTomlin, mostFractional, firstFractional, pseudoCost
    }

    package enum Cut: String, Sendable, CaseIterable {
        case gomory, mixedIntegerRounding, cover, clique
    }

    package var branching: Branching
    package var cuts: Set<Cut>
    /// Only solutions that cost at most this are looked for; with none, the outcome is `.infeasible`.
    package var cutOff: Int?
    /// Where the simplex method may start: a basis of this program, or of its first rows and columns; others are basic and at
    /// their lower bounds.
    package var basis: Basis?

    /// The search stops at its best solution after so many nodes.
    package var nodes: Int?

    package init(branching: Branching = .mostFractional, cuts: Set<Cut> = [.gomory], cutOff: Int? = nil) {
        (self.branching, self.cuts, self.cutOff) = (branching, cuts, cutOff)
    }
}
