import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Solves a conference again for each change of a weight, each time from the best programme known for that weight.
///
/// Every programme that is found is judged under every weight, and the best of them all stands for each. So, proved or
/// not, a rule never has more units when its weight is doubled, and the others never cost more when it is dropped.
struct TradeoffSearch<Solver: MixedIntegerSolver> {
    /// A weight that is changed; `nil` = all weights are as they are.
    struct Weighting: Hashable {
        let preference: Int
        let change: Tradeoffs.Change
    }

    private struct Found {
        let programme: Programme
        /// By preference, at the conference's own weights.
        let points: [Int]

        init(_ programme: Programme, _ audit: Audit) {
            self.programme = programme
            points = audit.entries.filter { $0.rule.kind != .requirement }.map(\.points)
        }
    }

    private let conference: Conference
    private let rules: RuleSet
    private let scheduler: Scheduler<Solver>
    private let preferences: [RuleSet.Entry]
    /// Never empty.
    private var found: [Found]
    /// No programme has fewer points under that weighting.
    private var bounds: [Weighting?: Int] = [:]

    /// - Parameter programme: meets all requirements.
    init(
        from programme: Programme, of conference: Conference, under rules: RuleSet, _ scheduler: Scheduler<Solver>
    ) {
        (self.conference, self.rules, self.scheduler) = (conference, rules, scheduler)
        preferences = rules.entries.filter { $0.type.kind != .requirement }
        found = [Found(programme, Audit(of: programme, of: conference, by: rules))]
    }

    mutating func run(
        within limits: SolveLimits,
        watch: @escaping @Sendable (TradeoffStep, ScheduleProgress?) -> Void
    ) throws(ScheduleFailure) -> Tradeoffs {
        let weightings = weightings()
        var tried: Set<Weighting?> = []
        for (index, weighting) in weightings.enumerated() {
            guard limits.stopReason == nil else { break }
            let step = TradeoffStep(
                number: index + 1, count: weightings.count,
                rule: weighting.map { preferences[$0.preference].type }, change: weighting?.change)
            watch(step, nil)
            try solve(weighting, within: share(of: limits, among: weightings.count - index)) { watch(step, $0) }
            if !limits.isCancelled() { tried.insert(weighting) }
        }
        return result(tried, isComplete: weightings.allSatisfy(tried.contains))
    }

    /// As they are; then, from the dearest rule on, each rule's two changes.
    private func weightings() -> [Weighting?] {
        let points = best(nil).points
        let order = preferences.indices.sorted { (points[$1], $0) < (points[$0], $1) }
        return [nil] + order.flatMap { i in Tradeoffs.Change.allCases.map { Weighting(preference: i, change: $0) } }
    }

    /// An equal part of the time that is left for each.
    private func share(of limits: SolveLimits, among count: Int) -> SolveLimits {
        let now = ContinuousClock.now
        return SolveLimits(
            deadline: limits.deadline.map { now + (now.duration(to: $0) / count) }, isCancelled: limits.isCancelled)
    }

    private mutating func solve(
        _ weighting: Weighting?, within limits: SolveLimits, watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) {
        let start = best(weighting)
        if let bound = knownBound(weighting), points(start, weighting) <= bound {
            bounds[weighting] = bound
            return
        }
        do throws(ScheduleFailure) {
            let report = try scheduler.schedule(
                conference, under: changed(weighting), from: start.programme, within: limits, watch: watch)
            guard case .scheduled(let programme, let proof) = report.outcome else { return }
            bounds[weighting] = proof.bound
            keep(programme)
        } catch .pricesTooHigh {
            // Of the doubled weight only: nothing is known of it then.
        }
    }

    /// A bound that needs no search: points are never negative, and a doubled weight takes nothing off.
    private func knownBound(_ weighting: Weighting?) -> Int? {
        weighting?.change == .doubled ? bounds[nil] : 0
    }

    private func changed(_ weighting: Weighting?) -> RuleSet {
        guard let weighting else { return rules }
        let changed = preferences[weighting.preference].type
        return RuleSet(
            rules.entries.compactMap { entry in
                guard entry.type == changed else { return entry }
                return weighting.change == .dropped ? nil : RuleSet.Entry(rule: entry.rule, weight: 2 * entry.weight)
            })
    }

    // MARK: What was found

    private mutating func keep(_ programme: Programme) {
        let audit = Audit(of: programme, of: conference, by: rules)
        if audit.isValid { found.append(Found(programme, audit)) }
    }

    private func points(_ found: Found, _ weighting: Weighting?) -> Int {
        let all = found.points.reduce(0, +)
        guard let weighting else { return all }
        let own = found.points[weighting.preference]
        return weighting.change == .dropped ? all - own : all + own
    }

    private func best(_ weighting: Weighting?) -> Found {
        found.dropFirst().reduce(found[0]) { points($1, weighting) < points($0, weighting) ? $1 : $0 }
    }

    private func isProved(_ weighting: Weighting?) -> Bool {
        bounds[weighting].map { points(best(weighting), weighting) <= $0 } ?? false
    }

    private func result(_ tried: Set<Weighting?>, isComplete: Bool) -> Tradeoffs {
        let trials = preferences.indices.flatMap { index in
            Tradeoffs.Change.allCases.compactMap { change -> Tradeoffs.Trial? in
                let weighting = Weighting(preference: index, change: change)
                guard tried.contains(weighting) else { return nil }
                return Tradeoffs.Trial(
                    preference: index, change: change, points: best(weighting).points, isProved: isProved(weighting))
            }
        }
        return Tradeoffs(
            preferences: preferences.map(\.type), points: best(nil).points, isProved: isProved(nil), trials: trials,
            isComplete: isComplete)
    }
}
