import SchedulingRules

extension [AnyCondition] {
    /// All sets of them that cost less than a price, nothing at all included.
    func sets(cheaperThan price: Int) -> [Set<AnyCondition>] {
        var sets: [(price: Int, set: Set<AnyCondition>)] = [(0, [])]
        for condition in self {
            guard let own = condition.price else { continue }
            sets += sets.filter { $0.price + own < price }.map { ($0.price + own, $0.set.union([condition])) }
        }
        return sets.map(\.set)
    }
}
