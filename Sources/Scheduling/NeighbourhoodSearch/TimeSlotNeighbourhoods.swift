import ConferenceModel

/// Small sets of time slots that are planned anew, with all their papers, to find something better near a programme.
struct TimeSlotNeighbourhoods {
    private let formulation: MasterProblem
    /// Reduced costs at the relaxation of the whole, by candidate.
    private let costs: [Double]

    /// Largest reduced cost of the sessions that are tried (measured at 4, 6, 8, 12 and without).
    static let nearby = 8.0
    /// Of these, the cheapest that are tried when there is a programme (measured at 150 to 900 and without).
    static let most = 300
    /// How many times the relaxation a programme costs for which larger neighbourhoods are tried.
    static let far = 1.03

    init(_ formulation: MasterProblem, around root: Node) {
        self.formulation = formulation
        costs = formulation.reducedCosts(root.rowDuals, among: root.universe)
    }

    /// Quick ones first, and those that are worth their time only far from the optimum: all triples where time slots are few,
    /// else all pairs, then all triples. In lexicographic order.
    var stages: [[[Int]]] {
        let count = formulation.patterns.timeSlotCount
        let pairs = (0..<count).flatMap { a in (a + 1..<max(count, a + 1)).map { [a, $0] } }
        let triples = pairs.flatMap { pair in (pair[1] + 1..<max(count, pair[1] + 1)).map { pair + [$0] } }
        return switch count {
        case ..<3: [pairs]
        case ...6: [triples]
        default: [pairs, triples]
        }
    }

    /// The sessions of a programme outside some time slots, and candidates inside for the papers that stand there, in order.
    func candidates(
        around held: [Int], freeing slots: some Collection<Int>, within margin: Double, atMost most: Int = .max
    ) -> [Int] {
        let slots = Set(slots)
        let kept = held.filter { !slots.contains(formulation.timeSlot(of: $0).index) }
        let settled = Set(kept.flatMap { formulation.papers(of: $0) })
        let free = costs.indices.filter { candidate in
            costs[candidate] <= margin + 1e-6 && slots.contains(formulation.timeSlot(of: candidate).index)
                && formulation.papers(of: candidate).allSatisfy { !settled.contains($0) }
        }
        return (kept + free.sorted { (costs[$0], $0) < (costs[$1], $1) }.prefix(most)).sorted()
    }
}
