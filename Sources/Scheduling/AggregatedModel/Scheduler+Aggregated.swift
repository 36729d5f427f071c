import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// Improves programmes of a conference whose sessions are too many to be listed. Where it is stopped before it has one, a
    /// local search has had one before.
    func searchAggregated(
        _ conference: Conference, _ rules: RuleSet, from start: Programme?, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        let first = start == nil ? firstProgramme(of: conference, under: rules, within: limits) : nil
        if let first { watch(ScheduleProgress(best: first.points, bound: nil, nodes: 0)) }
        do {
            var search = AggregatedSearch(conference, rules, solver, limits, effort, from: start, watch)
            let report = try search.run()
            guard case .undecided = report.outcome, let first else { return report }
            return report.orBetter(first, limits)
        } catch { throw .solver(error.message) }
    }
}
