package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

extension Scheduler {
    /// How good programmes can be that move at most so many papers, each proved as far as the limits allow.
    /// - Parameters:
    ///   - start: the programme before, as far as today's conference still has what it holds; and others that may do.
    ///   - budgets: most moved papers, ascending; without limit in any case.
    ///   - watch: told of every search as it begins, and of what it finds.
    /// - Throws: as ``schedule(_:under:from:within:watch:)`` does.
    package func menu(
        for conference: Conference, under rules: RuleSet, since baseline: Baseline, from start: [Programme] = [],
        moving budgets: [Int], within limits: SolveLimits = .none,
        watch: @escaping @Sendable (RerunStep, ScheduleProgress?) -> Void = { _, _ in }
    ) throws(ScheduleFailure) -> RerunMenu {
        var search = RerunSearch(conference, rules, since: baseline, self, limits, watch)
        return try search.run(from: start, budgets)
    }
}
