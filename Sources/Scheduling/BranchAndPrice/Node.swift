import ConferenceModel
import LinearProgramming

/// An optimum of a formulation's relaxation over all candidates, under some decisions.
struct Node {
    /// A session, and how much of it is held: more than 0, at most 1.
    typealias Share = (candidate: Int, papers: [Reference<Paper>], value: Double)

    let decisions: BranchingDecisions
    /// No programme under these decisions has fewer points.
    let objective: Double
    /// One per row that the model had then.
    var rowDuals: [Double]
    /// Candidates that stand in the program, and its basis.
    var listed: [Int]
    var basis: Basis
    /// Candidates that may stand in a programme to be found under these decisions, in order.
    var universe: [Int]
    /// One per column of the model.
    let columnValues: [Double]
    let sessions: [Share]
    /// How many candidates the solver may be handed here at a time; grows each time they did not settle the matter.
    var width: Int

    /// As many candidates as the width allows, and the largest reduced cost among them when there are more.
    func cheapest(by costs: [Double]) -> (candidates: [Int], margin: Double?) {
        guard universe.count > width else { return (universe, nil) }
        let widest = universe.map { costs[$0] }.sorted()[width - 1]
        return (universe.filter { costs[$0] <= widest }, widest)
    }

    /// The same, for another try of the solver.
    var wider: Node {
        var wider = self
        wider.width = min(2 * width, SessionPatterns.limit)
        return wider
    }
}
