import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Computes a ``RerunMenu``: the ε-constraint method (Haimes, Lasdon and Wismer, 1971) on the number of moved papers, from
/// both ends.
///
/// What is found for few moved papers is a programme for more; what is proved for more is a bound for fewer. A number of
/// moved papers whose programme already reaches the bound is not searched.
struct RerunSearch<Solver: MixedIntegerSolver> {
    private struct Found {
        let programme: Programme
        let points: Int
        let disruption: Disruption
    }

    private let conference: Conference
    private let rules: RuleSet
    private let baseline: Baseline
    private let scheduler: Scheduler<Solver>
    private let limits: SolveLimits
    private let watch: @Sendable (RerunStep, ScheduleProgress?) -> Void
    private var found: [Found] = []
    /// No programme that moves at most so many papers has fewer points; `Int.max` as key = of any programme.
    private var bounds: [Int: Int] = [:]
    /// No programme moves fewer papers.
    private var fewestMoves = 0
    private var conflicts: [Conflict] = []
    private var stop: Proof.Stop?

    private static var free: Int { .max }
    /// Nodes of a search for the calmest programme: less is at stake.
    private static var nodes: Int { 6 }

    init(
        _ rerun: Rerun, _ scheduler: Scheduler<Solver>, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (RerunStep, ScheduleProgress?) -> Void
    ) {
        (conference, rules, baseline) = (rerun.conference, rerun.rules, rerun.baseline)
        (self.scheduler, self.limits, self.watch) = (scheduler, limits, watch)
    }

    /// - Parameters:
    ///   - start: programmes that may do, such as the one before.
    ///   - budgets: most moved papers, ascending.
    ///   - endsFree: whether to look for the best of all programmes too.
    ///   - calms: whether to look, among programmes of the same points, for the one that disturbs least.
    mutating func run(from start: [Programme], _ budgets: [Int], endingFree endsFree: Bool, calming calms: Bool)
        throws(ScheduleFailure) -> RerunMenu
    {
        for programme in start { keep(programme) }
        // Few moves leave few candidates; what they give is where the search without limit begins.
        let (few, more) = (budgets.filter { $0 < 3 }, budgets.filter { $0 >= 3 })
        let free = endsFree ? [RerunSearch.free] : []
        let order = few + free + more
        for (index, budget) in order.enumerated() where conflicts.isEmpty {
            try solve(budget, within: share(among: (scheduler.isLarge(conference) ? 1 : 2) * (order.count - index)))
        }
        var points: [RerunMenu.Point] = []
        for budget in budgets + free {
            guard let best = best(moving: budget), best.points < points.last?.proof.points ?? .max else { continue }
            points.append(try point(best, budget, calms))
        }
        return RerunMenu(
            points: points, endsFree: endsFree,
            fewestMoves: fewestMoves, conflicts: conflicts, stop: stop)
    }

    /// An equal part of the time that is left.
    private func share(among count: Int) -> SolveLimits {
        let now = ContinuousClock.now
        return SolveLimits(
            deadline: limits.deadline.map { now + (now.duration(to: $0) / count) }, gap: limits.gap,
            isCancelled: limits.isCancelled)
    }

    private mutating func solve(_ budget: Int, within limits: SolveLimits) throws(ScheduleFailure) {
        let start = best(moving: budget)
        if let start, start.points <= bound(budget) { return }
        let isFree = budget == RerunSearch.free
        let step = RerunStep.best(moving: isFree ? nil : budget)
        watch(step, nil)
        let watch = watch
        let report = try (isFree ? scheduler : scheduler.withoutExplanation()).schedule(
            conference, under: isFree ? rules : limited(to: budget),
            knowing: PriorKnowledge(programme: start?.programme, floor: bound(budget)), within: limits
        ) { watch(step, $0) }
        switch report.outcome {
        case .scheduled(let programme, let proof):
            keep(programme)
            bounds[budget] = proof.bound
            stop = stop ?? proof.stop
        case .infeasible(let reasons):
            if isFree { conflicts = reasons } else { fewestMoves = max(fewestMoves, budget + 1) }
        case .undecided(let reason): stop = stop ?? reason
        }
    }

    private func limited(to budget: Int) -> RuleSet {
        rules.moving(atMost: budget, since: baseline, in: conference)
    }

    /// What is proved for more moved papers holds for fewer.
    private func bound(_ budget: Int) -> Int {
        bounds.reduce(0) { $1.key >= budget ? max($0, $1.value) : $0 }
    }

    private mutating func keep(_ programme: Programme) {
        let audit = Audit(of: programme, of: conference, by: rules)
        guard audit.isValid else { return }
        let disruption = Disruption(of: programme, in: conference, since: baseline)
        found.append(Found(programme: programme, points: audit.points, disruption: disruption))
    }

    /// The best known, of these the calmest.
    private func best(moving most: Int) -> Found? {
        found.filter { $0.disruption.movedPapers <= most }.min {
            ($0.points, $0.disruption.points, $0.disruption.movedPapers)
                < ($1.points, $1.disruption.points, $1.disruption.movedPapers)
        }
    }

    // MARK: The calmest of equals

    private mutating func point(_ best: Found, _ budget: Int, _ calms: Bool) throws(ScheduleFailure) -> RerunMenu.Point
    {
        var disturbsLeast = best.disruption.points == 0
        if calms, !disturbsLeast { disturbsLeast = try calm(best, budget) }
        let calmest = self.best(moving: budget) ?? best
        let proof = Proof(
            points: calmest.points, bound: min(bound(budget), calmest.points), stop: stop ?? .interrupted)
        return RerunMenu.Point(
            programme: calmest.programme, proof: proof, disruption: calmest.disruption, disturbsLeast: disturbsLeast)
    }

    /// Quality first: a point of it costs more than all moves of the programme that is known.
    /// - Returns: whether no programme of this quality disturbs less.
    private mutating func calm(_ best: Found, _ budget: Int) throws(ScheduleFailure) -> Bool {
        let known = best.disruption
        guard self.limits.stopReason == nil, !scheduler.isLarge(conference) else { return false }
        let scale = known.points + 1
        let scaled = limited(to: min(budget, known.movedPapers)).entries.map {
            RuleSet.Entry(rule: $0.rule, weight: scale * $0.weight)
        }
        let step = RerunStep.calmest(moving: known.movedPapers)
        watch(step, nil)
        let watch = watch
        do throws(ScheduleFailure) {
            let report = try scheduler.withoutExplanation(nodes: RerunSearch.nodes).schedule(
                conference, under: RuleSet(scaled).preferringFewMoves(since: baseline, in: conference),
                knowing: PriorKnowledge(programme: best.programme, floor: scale * bound(budget)),
                within: share(among: 4)
            ) { watch(step, $0) }
            guard case .scheduled(let programme, let proof) = report.outcome else { return false }
            keep(programme)
            return proof.isOptimal
        } catch .pricesTooHigh {
            return false
        }
    }
}
