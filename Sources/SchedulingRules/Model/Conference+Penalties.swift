package import ConferenceModel

extension Conference {
    /// Points that the organiser holds against each combination; several penalties of one add up.
    package func pointsByCombination() -> [Penalty.Combination: Int] {
        penalties.reduce(into: [:]) { $0[$1.combination, default: 0] += $1.points }
    }

    /// Writes one element's points in all others, for the signatures of rooms: those that cost nothing are left out.
    func signature(_ points: [Int]) -> String {
        points.enumerated().filter { $0.element > 0 }.map { "\($0.offset):\($0.element)" }.joined(separator: ";")
    }
}
