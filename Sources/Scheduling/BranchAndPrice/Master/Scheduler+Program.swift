package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

extension Scheduler {
    /// The whole integer programme: with a column for every candidate session, or in the aggregated form. With the rows that
    /// hold its relaxation where it is (``ColumnGeneration/root(_:within:)``), which spare another solver most of its tree.
    package func program(
        for conference: Conference, under rules: RuleSet, within limits: SolveLimits = .none
    ) throws(ScheduleFailure) -> MixedIntegerProgram {
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        guard !isLarge(conference) else {
            return AggregatedFormulation(conference, rules, classes).programOfAllPapers
        }
        var generation = ColumnGeneration(try MasterProblem(conference, rules, classes))
        do {
            if generation.isQuick { _ = try generation.root(solver, within: limits) }
        } catch { throw .solver(error.message) }
        return generation.formulation.program(with: generation.admitted)
    }
}
