package import ConferenceModel
package import LinearProgramming
import SchedulingRules
import Synchronization

extension Scheduler {
    /// What the best repairs of a programme cost after each mishap, with at most 0 … `most` moved papers.
    /// - Parameters:
    ///   - jobs: mishaps that are looked into at the same time.
    ///   - watch: told of each result, one at a time, on the thread that found it.
    /// - Returns: one by mishap; `nil` where the search was stopped before.
    package func repairs(
        of programme: Programme, of conference: Conference, after mishaps: [ConferenceChange], moving most: Int,
        jobs: Int, within limits: SolveLimits, watch: @escaping @Sendable (Int, RepairCosts) -> Void
    ) throws(ScheduleFailure) -> [RepairCosts?] {
        let before = Audit(of: programme, of: conference, by: RuleSet.read(for: conference).rules).points
        let repairs = Mutex(mishaps.map { _ in RepairCosts?.none })
        try ParallelMap.share(mishaps.count, among: jobs) { (index) throws(ScheduleFailure) in
            guard limits.stopReason == nil,
                let repair = try self.repair(
                    programme, conference, after: mishaps[index], moving: most, since: before, within: limits)
            else { return }
            repairs.withLock { repairs in
                repairs[index] = repair
                watch(index, repair)
            }
        }
        return repairs.withLock { $0 }
    }

    private func repair(
        _ programme: Programme, _ conference: Conference, after mishap: ConferenceChange, moving most: Int,
        since before: Int, within limits: SolveLimits
    ) throws(ScheduleFailure) -> RepairCosts? {
        guard let after = try? conference.after([mishap]) else { return nil }
        let rerun = Rerun(
            of: after, under: RuleSet.read(for: after).rules, since: Baseline(of: programme, in: after),
            fillingHoles: false)
        let menu = try menu(
            for: rerun, from: [programme.closedUp(for: after)], moving: Array(0...most), endingFree: false,
            calming: false, within: limits)
        guard menu.stop != .interrupted else { return nil }
        let costs = (0...most).map { budget in
            menu.points.last { $0.movedPapers <= budget }.map { $0.proof.points - before }
        }
        let isProved = menu.stop == nil && menu.points.allSatisfy(\.proof.isOptimal)
        return RepairCosts(costs: costs, isProved: isProved)
    }
}
