/// Small sets of time slots that are planned anew together, to find something better near a programme.
enum SlotNeighbourhoods {
    /// Quick ones first, and those that are worth their time only far from the optimum: all triples where time slots are few,
    /// else all pairs, then all triples. In lexicographic order.
    static func stages(of timeSlots: Int) -> [[[Int]]] {
        let pairs = (0..<timeSlots).flatMap { a in (a + 1..<max(timeSlots, a + 1)).map { [a, $0] } }
        let triples = pairs.flatMap { pair in (pair[1] + 1..<max(timeSlots, pair[1] + 1)).map { pair + [$0] } }
        return switch timeSlots {
        case ..<3: [pairs]
        case ...6: [triples]
        default: [pairs, triples]
        }
    }
}
