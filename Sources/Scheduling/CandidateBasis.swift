import LinearProgramming

/// A basis told by candidates, whichever of them a program lists.
struct CandidateBasis {
    let rows: [Basis.Status]
    /// Columns of the model, before those of candidates.
    let columns: [Basis.Status]
    let candidates: [Int: Basis.Status]

    /// For a program that lists these candidates after the model's columns; others than the basis knows are at 0.
    func basis(for listed: [Int]) -> Basis {
        Basis(rows: rows, columns: columns + listed.map { candidates[$0] ?? .atLower })
    }
}
