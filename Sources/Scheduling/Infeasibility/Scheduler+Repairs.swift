package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

extension Scheduler {
    /// Questions to the solver after which no further repair is looked for.
    private static var patience: Int { 120 }
    /// Seconds after which those that are found have to do.
    package static var secondsForRepairs: Int { 60 }

    /// The cheapest sets of changes after which a conference without a programme has one, each tried out; none for large
    /// conferences.
    /// - Parameters:
    ///   - most: at most so many.
    ///   - known: why it has none.
    ///   - leavesOutOnly: whether papers are put in reserve, and nothing else changes.
    ///   - watch: told how many are found.
    package func repairs(
        of conference: Conference, under rules: RuleSet, atMost most: Int, knowing known: [Conflict] = [],
        leavingOutOnly leavesOutOnly: Bool = false,
        within limits: SolveLimits = .none, watch: (Int) -> Void = { _ in }
    ) throws(ScheduleFailure) -> FoundRepairs {
        guard !isLarge(conference) else { return FoundRepairs() }
        let limits = limits.atMost(seconds: Scheduler.secondsForRepairs)
        var search = ConflictSearch(
            in: conference, under: rules, solver, patience: Scheduler.patience, within: limits)
        do {
            let isAllowed = { (condition: AnyCondition) in
                !leavesOutOnly || condition.scheduledPaper != nil
            }
            return try search.repairs(atMost: most, knowing: known, where: isAllowed, watch: watch)
        } catch {
            throw .solver(error.message)
        }
    }
}
