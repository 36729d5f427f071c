import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// Questions after which reasons are told as far as they are known, and seconds.
    private static var patience: (questions: Int, seconds: Int) { (1000, 60) }

    /// Why there is no programme, as far as anybody asks.
    func reasons(
        in conference: Conference, _ rules: RuleSet, _ limits: SolveLimits, knowing known: [Conflict] = []
    ) throws(SolverFailure) -> [Conflict] {
        guard effort.explains, !isLarge(conference) else { return known }
        let (questions, seconds) = Scheduler.patience
        var search = ConflictSearch(
            in: conference, under: rules, solver, patience: questions, within: limits.atMost(seconds: seconds))
        return try search.conflicts(knowing: known)
    }
}
