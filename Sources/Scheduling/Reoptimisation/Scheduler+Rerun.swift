package import ConferenceModel
package import LinearProgramming

extension Scheduler {
    /// How good programmes can be that move at most so many papers, each proved as far as the limits allow.
    /// - Parameters:
    ///   - start: the programme before, as far as today's conference still has what it holds; and others that may do.
    ///   - budgets: most moved papers, ascending.
    ///   - endsFree: whether to look for the best of all programmes too.
    ///   - calms: whether to look, among programmes of the same points, for the one that disturbs least.
    ///   - watch: told of every search as it begins, and of what it finds.
    /// - Throws: as ``schedule(_:under:from:within:watch:)`` does.
    package func menu(
        for rerun: Rerun, from start: [Programme] = [], moving budgets: [Int], endingFree endsFree: Bool = true,
        calming calms: Bool = true, within limits: SolveLimits = .none,
        watch: @escaping @Sendable (RerunStep, ScheduleProgress?) -> Void = { _, _ in }
    ) throws(ScheduleFailure) -> RerunMenu {
        var search = RerunSearch(rerun, self, limits, watch)
        return try search.run(from: start, budgets, endingFree: endsFree, calming: calms)
    }
}
