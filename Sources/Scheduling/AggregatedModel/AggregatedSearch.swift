import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Schedules a large conference: a first programme, axis by axis or by ``RuinAndRecreate``, then rounds of neighbourhood searches, one where
/// interchangeable rooms stand together and one where each room stands for itself, and more of them from other seeds where
/// there are processors. After a round all go on from the best programme. Beside them the relaxation of the whole model is
/// solved, for a bound; when the searches gain nothing any more, branch-and-bound on the whole model tries to close the gap.
///
/// A round is a measure of work, not of time. With a limit of work, everything is done in the same order whatever the
/// machine's speed, so that the same seed gives the same programme.
struct AggregatedSearch<Solver: MixedIntegerSolver>: Sendable {
    private let conference: Conference
    private let rules: RuleSet
    private let solver: Solver
    private let limits: SolveLimits
    private let effort: SearchEffort
    private let start: Programme?
    private let watch: @Sendable (ScheduleProgress) -> Void
    /// Rooms in classes; rooms one by one.
    private let formulations: [AggregatedFormulation]

    private var searches: [AggregatedNeighbourhoodSearch<Solver>] = []
    private var best: FoundProgramme?
    /// Programmes whose rooms the second formulation may hand out better.
    private var suggestions: [Programme] = []
    private var bound = 0
    private var relaxing: BackgroundTask<Result<RelaxationOutcome, SolverFailure>>?
    private var roundsWithoutGain = 0
    private var attempts = 0
    /// Whether it is proved that no programme holds all papers.
    private var isProvedInfeasible = false
    /// Whether the model's optimum is known; the best programme may still have points that the model does not see.
    private var isExhausted = false
    private var statistics = ScheduleStatistics()

    /// Work of one search in one round.
    private static var round: Int { 15_000 }
    /// Rounds without gain after which a proof is tried; twice as many after each attempt.
    private static var patience: Int { 8 }
    /// Axes × time slots × rooms beyond which rooms are not told apart.
    private static var cells: Int { 100_000 }
    /// Papers beyond which the first programme is made without the solver.
    private static var papers: Int { 250 }
    /// Rows and columns beyond which the relaxation has but a part of the time.
    private static var large: Int { 40_000 }
    /// Rows and columns up to which a proof is tried at once.
    private static var small: Int { 4_000 }

    init(
        _ conference: Conference, _ rules: RuleSet, _ solver: Solver, _ limits: SolveLimits, _ effort: SearchEffort,
        from start: Programme?, _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) {
        (self.conference, self.rules, self.solver) = (conference, rules, solver)
        (self.limits, self.effort, self.start, self.watch) = (limits, effort, start, watch)
        let grouped = RoomClasses.interchangeable(in: conference, under: rules)
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        let cells = conference.axes.count * conference.timeSlots.count * conference.rooms.count
        let isWorthIt = grouped.count < single.count && cells <= AggregatedSearch.cells
        formulations = (isWorthIt ? [grouped, single] : [grouped]).map { AggregatedFormulation(conference, rules, $0) }
        program = formulations[0].programOfAllPapers
    }

    /// The whole model, without leave to leave papers out.
    private let program: MixedIntegerProgram

    mutating func run() throws(SolverFailure) -> ScheduleReport {
        (statistics.rows, statistics.columns) = (program.rows.count, program.columns.count)
        statistics.nonZeros = program.nonZeroCount
        bound = max(formulations[0].leastPoints, 0)
        if effort.jobs > 1 { startRelaxing() }
        defer { relaxing?.dismiss() }
        try begin()
        while !isSettled, !isProvedInfeasible, !isStuck, limits.stopReason == nil, !isWorkDone {
            try heedRelaxation()
            try goRound()
            watch(ScheduleProgress(best: best?.points, bound: bound, nodes: statistics.nodes))
        }
        for search in searches {
            statistics.nodes += search.statistics.nodes
            statistics.simplexIterations += search.statistics.simplexIterations
        }
        guard let best, let points = best.points else {
            let obstacles = PapersWithoutAPlace.conflicts(in: searches)
            return isProvedInfeasible
                ? ScheduleReport(outcome: .infeasible(obstacles), statistics: statistics)
                : ScheduleReport(outcome: .undecided(stop), statistics: statistics, obstacles: obstacles)
        }
        let proof = Proof(points: points, bound: min(bound, points), stop: stop)
        return ScheduleReport(outcome: .scheduled(best.programme, proof), statistics: statistics)
    }

    /// Whether the best programme is as near to the bound as was asked for.
    private var isSettled: Bool {
        best?.points.map { Double($0 - bound) <= limits.gap * Double(max($0, 1)) } ?? false
    }

    private var isStuck: Bool { isExhausted && roundsWithoutGain >= AggregatedSearch.patience }

    private var isWorkDone: Bool {
        effort.work.map { most in searches.reduce(0) { $0 + $1.work } >= most } ?? false
    }

    private var stop: Proof.Stop {
        switch limits.stopReason {
        case .cancelled: .interrupted
        case .timeLimit: .timeLimit
        default: isSettled ? .gapReached : isStuck ? .partialPrices : .workLimit
        }
    }

    // MARK: Programmes

    private mutating func begin() throws(SolverFailure) {
        let nothing = Programme(sessions: [])
        var fitting: AggregatedNeighbourhoodSearch<Solver>?
        for programme in [start, quickProgramme, nothing].compactMap({ $0 }) where fitting == nil {
            fitting = try AggregatedNeighbourhoodSearch(
                formulations[0], from: programme, solver, seed: effort.seed, within: limits)
        }
        guard var first = fitting else { return }
        if formulations[0].leftOut(in: first.best) > 0 { try first.insertAxes(within: limits) }
        var noGoods: [NoGood] = []
        best = FoundProgramme(of: first.best, in: first.formulation, noGoods: &noGoods)
        watch(ScheduleProgress(best: best?.points, bound: nil, nodes: 0))
        searches = [first]
        for index in 1..<max(2, effort.jobs) {
            let search = try AggregatedNeighbourhoodSearch(
                formulations[index % formulations.count], from: best?.programme ?? nothing, solver,
                seed: effort.seed &+ index,
                within: limits)
            if let search { searches.append(search) }
        }
    }

    /// Where there are so many papers that putting axes in by the solver would take long.
    private var quickProgramme: Programme? {
        guard start == nil, conference.acceptedPapers.count > AggregatedSearch.papers else { return nil }
        var quick = RuinAndRecreate(formulations[0], seed: effort.seed)
        return quick.programme(within: limits)
    }

    /// All searches go on for a while, each from the best programme, and beside them, when they have gained nothing for long,
    /// a proof is tried.
    private mutating func goRound() throws(SolverFailure) {
        let tasks: [RoundTask]
        if isProofDue {
            let work = max(searches.reduce(0) { $0 + $1.work } / 2, 4 * AggregatedSearch.round)
            (roundsWithoutGain, attempts) = (0, attempts + 1)
            tasks = [
                .proof(better: best?.points.map { $0 - 1 }, work: work),
                .searches(searches, work: work / searches.count),
            ]
        } else {
            tasks = searches.map { .searches([$0], work: AggregatedSearch.round) }
        }
        let before = best?.quality ?? .max
        let ends = try concurrently(tasks)
        (searches, suggestions) = ([], [])
        var noGoods: [NoGood] = []
        for end in ends {
            switch end {
            case .searched(let results, let few):
                noGoods += few
                for result in results {
                    searches.append(result.search)
                    guard let found = result.found else { continue }
                    if found.quality > result.search.best.objective { suggestions.append(found.programme) }
                    keep(found)
                }
            case .tried(let report): heed(report)
            }
        }
        roundsWithoutGain = best?.quality ?? .max < before ? 0 : roundsWithoutGain + 1
        if !noGoods.isEmpty {
            for index in searches.indices { searches[index].exclude(noGoods) }
        }
        guard let best else { return }
        for index in searches.indices {
            if !noGoods.isEmpty {
                try searches[index].restart(from: best.programme, within: limits)
            } else if best.quality < searches[index].best.objective {
                try searches[index].adopt(best.programme, within: limits)
            } else if roundsWithoutGain > 0, roundsWithoutGain % 3 == 0,
                searches[index].best.objective < best.quality
            {
                // It believes in a point that is worth less than it seems.
                try searches[index].restart(from: best.programme, within: limits)
            }
        }
    }

    private var isSmall: Bool { program.rows.count + program.columns.count <= AggregatedSearch.small }

    private var isProofDue: Bool {
        guard searches.contains(where: { $0.relaxation != nil }), !isExhausted else { return false }
        return roundsWithoutGain >= AggregatedSearch.patience << attempts || attempts == 0 && isSmall
    }

    private enum RoundTask: Sendable {
        /// One after the other.
        case searches([AggregatedNeighbourhoodSearch<Solver>], work: Int)
        /// Branch-and-bound on the whole model for points that cost no more than so much; `nil` = for any.
        case proof(better: Int?, work: Int)

        var isSearch: Bool { if case .searches = self { true } else { false } }
    }

    private enum RoundTaskEnd: Sendable {
        case searched([(search: AggregatedNeighbourhoodSearch<Solver>, found: FoundProgramme?)], noGoods: [NoGood])
        case tried(SolveReport)
    }

    /// By the clock no processor waits for another: searches go on until all have done their share, a proof ends then, and
    /// they end when it leaves them nothing to find.
    private func perform(_ task: RoundTask, beside others: Latch, _ isProved: AtomicFlag) throws(SolverFailure)
        -> RoundTaskEnd
    {
        let isByClock = effort.work == nil || effort.jobs == 1
        switch task {
        case .searches(let searches, let work):
            var results: [(search: AggregatedNeighbourhoodSearch<Solver>, found: FoundProgramme?)] = []
            var noGoods: [NoGood] = []
            for (index, search) in searches.enumerated() {
                var search = search
                let (end, before) = (search.work + work, search.best.objective)
                if search.formulation.model.roomClasses.count == conference.rooms.count {
                    for programme in suggestions { try search.consider(programme, within: limits) }
                }
                func mayGoOn() -> Bool { limits.stopReason == nil && !(isByClock && isProved.isRaised) }
                while search.work < end, mayGoOn() { try search.step(within: limits) }
                if index == searches.count - 1 {
                    others.arrive()
                    while isByClock, !others.isOver, mayGoOn() { try search.step(within: limits) }
                }
                var found: FoundProgramme?
                if search.best.objective < before {
                    var few: [NoGood] = []
                    found = FoundProgramme(
                        of: search.best, in: search.formulation, betterThan: best?.quality, noGoods: &few)
                    noGoods += few
                }
                results.append((search, found))
            }
            return .searched(results, noGoods: noGoods)
        case .proof(let most, let work):
            let size = program.rows.count + program.columns.count
            let own = SolveLimits(
                deadline: limits.deadline, iterations: work * 1000 / size,
                isCancelled: { limits.isCancelled() || isByClock && others.isOver })
            let options = SolveOptions(branching: .driebeckTomlin, cuts: [.gomory], cutOff: most)
            let report = try solver.solve(program, options, within: own) { _ in }
            switch report.outcome {
            case .infeasible, .optimal: isProved.raise()
            case .feasible, .undecided: break
            }
            return .tried(report)
        }
    }

    /// Takes up what a proof has come to.
    private mutating func heed(_ report: SolveReport) {
        statistics.nodes += report.statistics.nodes
        statistics.simplexIterations += report.statistics.simplexIterations
        var noGoods: [NoGood] = []
        switch report.outcome {
        case .infeasible: if let points = best?.points { bound = points } else { isProvedInfeasible = true }
        case .optimal(let solution):
            keep(FoundProgramme(of: solution, in: formulations[0], noGoods: &noGoods))
            (bound, isExhausted) = (max(bound, solution.objective), true)
        case .feasible(let solution, let better, _):
            keep(FoundProgramme(of: solution, in: formulations[0], noGoods: &noGoods))
            bound = max(bound, Int((better - 1e-6).rounded(.up)))
        case .undecided(.some(let better), _):
            bound = max(bound, min(Int((better - 1e-6).rounded(.up)), best?.points ?? .max))
        case .undecided(nil, _): break
        }
    }

    private mutating func keep(_ found: FoundProgramme?) {
        if let found, found.quality < best?.quality ?? .max { best = found }
    }

    /// Results in the order of the tasks, whichever ends first.
    private func concurrently(_ tasks: [RoundTask]) throws(SolverFailure) -> [RoundTaskEnd] {
        let isRelaxing = relaxing.map { $0.result == nil } ?? false
        let width = max(effort.jobs - (isRelaxing ? 1 : 0), 1)
        let isProved = AtomicFlag()
        var ends: [RoundTaskEnd] = []
        for start in stride(from: 0, to: tasks.count, by: width) {
            let chunk = tasks[start..<min(start + width, tasks.count)]
            let latch = Latch(max(chunk.count(where: \.isSearch), 1))
            let running = chunk.map { task in
                BackgroundTask { _ in
                    let end = Result { () throws(SolverFailure) in
                        try perform(task, beside: latch, isProved)
                    }
                    // Nobody is to wait for one that broke down.
                    if case .failure = end { latch.arrive() }
                    return end
                }
            }
            for companion in running { ends.append(try companion.end().get()) }
        }
        return ends
    }

    // MARK: Bounds

    private mutating func startRelaxing() {
        let (program, solver, limits) = (program, solver, limits)
        let size = program.rows.count + program.columns.count
        let share = size > AggregatedSearch.large ? (effort.jobs > 1 ? 0.5 : 0.2) : 1
        let deadline = limits.deadline.map { ContinuousClock.now + ContinuousClock.now.duration(to: $0) * share }
        let iterations = share < 1 ? effort.work.map { Int(share * Double($0)) * 1000 / size } : nil
        relaxing = BackgroundTask { isWanted in
            let own = SolveLimits(
                deadline: deadline, iterations: iterations, isCancelled: { !isWanted() || limits.isCancelled() })
            return Result { () throws(SolverFailure) in try solver.relax(program, RelaxationOptions(), within: own) }
        }
    }

    /// Takes up the relaxation's bound and values once they are there.
    private mutating func heedRelaxation() throws(SolverFailure) {
        guard searches.contains(where: { $0.relaxation == nil }) else { return }
        if relaxing == nil { startRelaxing() }
        if isSmall || effort.jobs == 1 || effort.work != nil { relaxing?.end() }
        guard let outcome = try relaxing?.result?.get() else { return }
        if case .infeasible = outcome { isProvedInfeasible = true }
        guard case .optimal(let relaxation) = outcome else { return }
        statistics.simplexIterations += relaxation.simplexIterations
        bound = max(bound, Int((relaxation.objective - 1e-6).rounded(.up)))
        let values = formulations[0].columns.papersInOrder.map { relaxation.values[$0.column.index] }
        for index in searches.indices { searches[index].relaxation = values }
    }
}
