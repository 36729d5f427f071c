import LinearProgramming

/// A programme that a search in patterns has come to.
struct Incumbent {
    /// One value per column of the model, then one per candidate.
    let solution: IntegerSolution
    /// Those that the solver chose from, in order.
    let candidates: [Int]
}
