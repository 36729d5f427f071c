/// What is left of a formulation when some sessions are held: the candidates that are still to be chosen from, numbered
/// anew.
struct SubMaster {
    let formulation: MasterProblem
    /// By pattern here: its number in the whole.
    let patterns: [Int]

    func candidateOfWhole(_ candidate: Int) -> Int {
        let count = formulation.patterns.placeCount
        return patterns[candidate / count] * count + candidate % count
    }

    /// - Parameter candidates: of the whole, in order; all of them candidates here as well.
    func candidates(ofWhole candidates: [Int]) -> [Int] {
        let count = formulation.patterns.placeCount
        let numbers = Dictionary(uniqueKeysWithValues: zip(patterns, patterns.indices))
        return candidates.compactMap { candidate in
            numbers[candidate / count].map { $0 * count + candidate % count }
        }
    }
}
