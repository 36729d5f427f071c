/// How a pattern meets a set of papers that rows count.
struct HeldSet {
    /// Index in the model's counted sets.
    let set: Int
    let papers: Int
    let isWhole: Bool
}
