internal import Scheduling
internal import SchedulingRules

/// What each preference costs the others, as `audit --tradeoffs --json` prints it. All points are at the conference's own
/// weights.
struct TradeoffDocument: Encodable {
    struct RulePoints: Encodable {
        let rule: String
        let points: Int
    }

    struct Trial: Encodable {
        let rule: String
        /// `doubled` or `dropped`.
        let change: String
        /// Of all preferences.
        let points: Int
        let pointsByRule: [RulePoints]
        /// Whether no programme is better under the changed weight.
        let proved: Bool
    }

    /// Whether every trial was made.
    let complete: Bool
    /// Of the best programme that is known for the weights as they are.
    let points: Int
    let pointsByRule: [RulePoints]
    let proved: Bool
    let trials: [Trial]

    init(_ tradeoffs: Tradeoffs) {
        let names = tradeoffs.preferences.map { $0.name }
        func byRule(_ points: [Int]) -> [RulePoints] { zip(names, points).map { RulePoints(rule: $0, points: $1) } }
        (complete, proved) = (tradeoffs.isComplete, tradeoffs.isProved)
        (points, pointsByRule) = (tradeoffs.points.reduce(0, +), byRule(tradeoffs.points))
        trials = tradeoffs.trials.map {
            Trial(
                rule: names[$0.preference], change: $0.change.rawValue, points: $0.points.reduce(0, +),
                pointsByRule: byRule($0.points), proved: $0.isProved)
        }
    }
}
