/// What the best repair costs after a mishap.
package struct RepairCosts: Hashable, Sendable {
    /// By most moved papers, from 0: points more than the programme had before, fewer than none where it is better;
    /// `nil` = so few moves do not mend it.
    package let costs: [Int?]
    /// Whether all of that is proved.
    package let isProved: Bool

    package init(costs: [Int?], isProved: Bool) { (self.costs, self.isProved) = (costs, isProved) }

    /// Whether this mishap is worse than another: first what few moves do not mend, then what costs more with most moves.
    package func isWorse(than other: RepairCosts) -> Bool {
        func key(_ repair: RepairCosts) -> [Int] {
            [repair.costs.count { $0 == nil }] + repair.costs.reversed().map { $0 ?? .max }
        }
        return key(other).lexicographicallyPrecedes(key(self))
    }
}
