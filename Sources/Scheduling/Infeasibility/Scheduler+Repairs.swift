package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

extension Scheduler {
    /// Questions to the solver after which no further repair is looked for.
    private static var patience: Int { 120 }

    /// The cheapest sets of changes after which a conference without a programme has one, each tried out; none for large
    /// conferences.
    /// - Parameters:
    ///   - most: at most so many.
    ///   - known: why it has none.
    ///   - leavesOutOnly: whether papers are put in reserve, and nothing else changes.
    package func repairs(
        of conference: Conference, under rules: RuleSet, atMost most: Int, knowing known: [Conflict] = [],
        leavingOutOnly leavesOutOnly: Bool = false,
        within limits: SolveLimits = .none
    ) throws(ScheduleFailure) -> [Repair] {
        guard !isLarge(conference) else { return [] }
        var search = ConflictSearch(
            in: conference, under: rules, solver, patience: Scheduler.patience, within: limits)
        do {
            return try search.repairs(atMost: most, knowing: known) { condition in
                !leavesOutOnly || condition.scheduledPaper != nil
            }
        } catch {
            throw .solver(error.message)
        }
    }
}
