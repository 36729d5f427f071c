import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// Why there is no programme, as far as anybody asks.
    func reasons(
        in conference: Conference, _ rules: RuleSet, _ limits: SolveLimits, knowing known: [Conflict] = []
    ) throws(SolverFailure) -> [Conflict] {
        guard effort.explains, !isLarge(conference) else { return known }
        var search = ConflictSearch(in: conference, under: rules, solver, within: limits)
        return try search.conflicts(knowing: known)
    }
}
