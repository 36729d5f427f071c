package import SchedulingRules

/// Which of its short searches a search for trade-offs has come to.
package struct TradeoffStep: Sendable {
    /// From 1.
    package let number: Int
    package let count: Int
    /// `nil` while all weights are as they are.
    package let rule: (any Rule.Type)?
    package let change: Tradeoffs.Change?
}
