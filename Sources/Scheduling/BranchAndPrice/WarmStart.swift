/// What one search leaves to others among the programmes of the same formulation that settle something: its relaxation,
/// the candidates that it knows, what its decisions have gained, and its programme.
struct WarmStart {
    let generation: ColumnGeneration
    let root: Node
    let pseudocosts: Pseudocosts
    /// Of the best programme; none when there is none.
    let sessions: [Int]
    private(set) var decisions = BranchingDecisions()
    /// Candidates that may stand in the programmes looked for.
    private(set) var universe: [Int]
    /// Where a first programme is to differ from the best one.
    private(set) var timeSlots: Set<Int> = []

    init(
        generation: ColumnGeneration, root: Node, pseudocosts: Pseudocosts, sessions: [Int]
    ) {
        (self.generation, self.root, self.pseudocosts, self.sessions) = (generation, root, pseudocosts, sessions)
        universe = generation.admitted
    }

    /// - Parameter slots: planned anew, to begin with.
    func settling(_ decisions: BranchingDecisions, among universe: [Int], replanning slots: Set<Int>) -> WarmStart {
        var ground = self
        (ground.decisions, ground.universe, ground.timeSlots) = (decisions, universe, slots)
        return ground
    }
}
