import SchedulingRules

/// The cheapest set of conditions that holds a member of every conflict known so far.
struct HittingSets {
    private let conditions: [AnyCondition]
    private let prices: [Int]
    private let places: [AnyCondition: Int]
    /// Each a conflict's conditions that may be given up, by their places.
    private var conflicts: [[Int]] = []
    /// Sets that do not do, though none of the conflicts says why: something else has to be given up as well.
    private var wanting: Set<[Int]> = []
    /// Sets to go on from: every set that holds a member of every conflict holds one of them.
    private var frontier: [Entry] = [(0, [])]
    private var seen: Set<[Int]> = [[]]

    /// Sets looked at before the search for a cheapest one is given up.
    private static let patience = 200_000

    /// - Parameter conditions: that may be given up, the one to prefer among equals first.
    init(_ conditions: [AnyCondition]) {
        self.conditions = conditions
        prices = conditions.map { $0.price ?? 0 }
        places = Dictionary(uniqueKeysWithValues: conditions.enumerated().map { ($1, $0) })
    }

    mutating func add(_ conflict: [AnyCondition]) { conflicts.append(conflict.compactMap { places[$0] }.sorted()) }

    mutating func add(wanting set: Set<AnyCondition>) { wanting.insert(set.compactMap { places[$0] }.sorted()) }

    /// Whether so many sets have been looked at that the search is given up.
    var isExhausted: Bool { seen.count > HittingSets.patience }

    func price(of set: Set<AnyCondition>) -> Int { set.reduce(0) { $0 + ($1.price ?? 0) } }

    /// - Parameter known: sets that count no more, nor do those that hold them.
    mutating func cheapest(except known: [Set<AnyCondition>]) -> Set<AnyCondition>? {
        let known = known.map { Set($0.compactMap { places[$0] }) }
        while !isExhausted, let next = popCheapest(&frontier) {
            guard !known.contains(where: { $0.isSubset(of: next.set) }) else { continue }
            let open = conflicts.first { !$0.contains(where: next.set.contains) }
            guard open != nil || wanting.contains(next.set) else {
                // It may turn out not to do.
                push(next, &frontier)
                return Set(next.set.map { conditions[$0] })
            }
            for place in open ?? Array(conditions.indices) where !next.set.contains(place) {
                let set = (next.set + [place]).sorted()
                if seen.insert(set).inserted { push((next.price + prices[place], set), &frontier) }
            }
        }
        return nil
    }

    private typealias Entry = (price: Int, set: [Int])

    private func comes(_ a: Entry, before b: Entry) -> Bool {
        a.price == b.price ? a.set.lexicographicallyPrecedes(b.set) : a.price < b.price
    }

    // A binary heap, the cheapest first.

    private func push(_ entry: Entry, _ heap: inout [Entry]) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0, comes(heap[child], before: heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private func popCheapest(_ heap: inout [Entry]) -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
            guard let least = children.min(by: { comes(heap[$0], before: heap[$1]) }),
                comes(heap[least], before: heap[parent])
            else { return first }
            heap.swapAt(least, parent)
            parent = least
        }
    }
}
