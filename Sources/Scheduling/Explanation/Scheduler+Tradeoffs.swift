package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

extension Scheduler {
    /// What each preference costs the others, by short searches that each take an equal part of the time.
    /// - Parameters:
    ///   - programme: meets all requirements.
    ///   - watch: told of every search as it begins, and of what it finds.
    /// - Throws: as ``schedule(_:under:from:within:watch:)`` does.
    package func tradeoffs(
        of programme: Programme, of conference: Conference, under rules: RuleSet, within limits: SolveLimits,
        watch: @escaping @Sendable (TradeoffStep, ScheduleProgress?) -> Void = { _, _ in }
    ) throws(ScheduleFailure) -> Tradeoffs {
        var search = TradeoffSearch(from: programme, of: conference, under: rules, self)
        return try search.run(within: limits, watch: watch)
    }
}
