/// Small sets of time slots that are planned anew together, to find something better near a programme.
enum SlotNeighbourhoods {
    /// All triples where they are few, else all pairs, in lexicographic order.
    static func all(of timeSlots: Int) -> [[Int]] {
        let pairs = (0..<timeSlots).flatMap { a in (a + 1..<max(timeSlots, a + 1)).map { [a, $0] } }
        guard timeSlots <= 6 else { return pairs }
        return timeSlots < 3
            ? pairs : pairs.flatMap { pair in (pair[1] + 1..<max(timeSlots, pair[1] + 1)).map { pair + [$0] } }
    }
}
