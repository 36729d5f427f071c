import ConferenceModel
import LinearProgramming
import SchedulingRules

extension Scheduler {
    /// A valid programme to begin from, by a short local search, for colloquia in which the exact search would take long to
    /// find one.
    func incumbent(
        of conference: Conference, under rules: RuleSet, within limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) -> LocalSearch.Found? {
        let papers = conference.acceptedPapers.count
        guard effort.explains, papers > LocalSearch.small else { return nil }
        var search = LocalSearch(conference, rules, seed: effort.seed)
        let length = LocalSearch.stepsOfIncumbent
        search.run(within: limits, steps: length * papers, beginningWith: length) {
            watch(ScheduleProgress(best: $0, bound: nil, nodes: 0))
        }
        return search.best
    }

    /// Any valid programme, for conferences in which the aggregated model may find none in time.
    func firstProgramme(
        of conference: Conference, under rules: RuleSet, within limits: SolveLimits
    ) -> LocalSearch.Found? {
        guard conference.acceptedPapers.count > LocalSearch.large else { return nil }
        var search = LocalSearch(conference, rules, seed: effort.seed)
        _ = search.findFirst(within: limits)
        return search.best
    }

    /// A large colloquium with hours to the minute, which the aggregated form knows little of: the local search looks for
    /// programmes, and the aggregated form beside it for a bound, and for programmes of its own.
    func searchLocally(
        _ conference: Conference, _ rules: RuleSet, from start: Programme?, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) throws(ScheduleFailure) -> ScheduleReport {
        var search = LocalSearch(conference, rules, seed: effort.seed, from: start)
        guard search.findFirst(within: limits), let first = search.best else {
            return try searchAggregated(conference, rules, from: start, limits, watch)
        }
        let news = BestOfTwo(watch)
        news.tell(ScheduleProgress(best: first.points, bound: nil, nodes: 0))
        let papers = conference.acceptedPapers.count
        let steps =
            effort.work.map { $0 < Int.max / LocalSearch.stepsPerWork ? LocalSearch.stepsPerWork * $0 : .max }
            ?? (limits.deadline == nil ? LocalSearch.stepsWithoutLimit * papers : .max)
        let seed = effort.seed
        let searching = BackgroundTask { isWanted in
            var search = LocalSearch(conference, rules, seed: seed, from: first.programme)
            let own = SolveLimits(
                deadline: limits.deadline, gap: limits.gap, isCancelled: { limits.isCancelled() || !isWanted() })
            search.run(within: own, steps: steps) { points in
                news.tell(ScheduleProgress(best: points, bound: nil, nodes: 0))
            }
            return search.best ?? first
        }
        let report: ScheduleReport
        do throws(ScheduleFailure) {
            report = try searchAggregated(conference, rules, from: first.programme, limits) { news.tell($0) }
        } catch {
            searching.dismiss()
            throw error
        }
        if case .scheduled(_, let proof) = report.outcome, proof.isOptimal || proof.stop == .gapReached {
            searching.dismiss()
            return report
        }
        return report.orBetter(searching.end(), limits)
    }
}

extension LocalSearch {
    /// Papers up to which the exact search finds its first programme soon enough by itself.
    static let small = 60
    /// Papers beyond which the aggregated model may take long to its first programme.
    static let large = 250
    /// A paper, for a programme to begin from.
    static let stepsOfIncumbent = 6_000
    /// Beside a unit of the solver’s work, which takes about as long.
    static let stepsPerWork = 16
    /// A paper, where nothing else ends the search.
    static let stepsWithoutLimit = 100_000
}

extension ScheduleReport {
    /// The same, but for a programme that is better, or the only one.
    func orBetter(_ found: LocalSearch.Found, _ limits: SolveLimits) -> ScheduleReport {
        let stop = limits.stopReason.map { Proof.Stop($0) } ?? .workLimit
        switch outcome {
        case .scheduled(_, let proof) where proof.points <= found.points: return self
        case .scheduled(_, let proof):
            let better = Proof(points: found.points, bound: min(proof.bound, found.points), stop: proof.stop ?? stop)
            return ScheduleReport(outcome: .scheduled(found.programme, better), statistics: statistics)
        case .infeasible, .undecided:
            let alone = Proof(points: found.points, bound: 0, stop: stop)
            return ScheduleReport(outcome: .scheduled(found.programme, alone), statistics: statistics)
        }
    }
}
