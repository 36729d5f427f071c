import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// Improves programmes of a conference whose sessions are too many to be listed.
    func searchAggregated(
        _ conference: Conference, _ rules: RuleSet, from start: Programme?, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        do {
            var search = AggregatedSearch(conference, rules, solver, limits, effort, from: start, watch)
            return try search.run()
        } catch { throw .solver(error.message) }
    }
}
