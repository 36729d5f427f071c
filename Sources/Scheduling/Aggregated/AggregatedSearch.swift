import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Schedules a large conference: a first programme axis by axis, then rounds of neighbourhood searches, one where
/// interchangeable rooms stand together and one where each room stands for itself, and more of them from other seeds where
/// there are processors. After a round all go on from the best programme. Beside them the relaxation of the whole model is
/// solved, for a bound; when the searches gain nothing any more, branch-and-bound on the whole model tries to close the gap.
///
/// A round is a measure of work, not of time. With a limit of work, everything is done in the same order whatever the
/// machine's speed, so that the same seed gives the same programme.
struct AggregatedSearch<Solver: MixedIntegerSolver> {
    private let conference: Conference
    private let rules: RuleSet
    private let solver: Solver
    private let limits: SolveLimits
    private let effort: SearchEffort
    private let start: Programme?
    private let watch: @Sendable (ScheduleProgress) -> Void
    /// Rooms in classes; rooms one by one.
    private let formulations: [AggregatedFormulation]

    private var searches: [NeighbourhoodSearch<Solver>] = []
    private var best: FoundProgramme?
    /// Programmes whose rooms the second formulation may hand out better.
    private var suggestions: [Programme] = []
    private var bound = 0
    private var relaxing: Companion<Result<RelaxationOutcome, SolverFailure>>?
    private var roundsWithoutGain = 0
    private var attempts = 0
    /// Whether it is proved that some paper is always left out.
    private var isMisfit = false
    private var statistics = ScheduleStatistics()

    /// Work of one search in one round.
    private static var round: Int { 15_000 }
    /// Rounds without gain after which a proof is tried; twice as many after each attempt.
    private static var patience: Int { 8 }

    init(
        _ conference: Conference, _ rules: RuleSet, _ solver: Solver, _ limits: SolveLimits, _ effort: SearchEffort,
        from start: Programme?, _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) {
        (self.conference, self.rules, self.solver) = (conference, rules, solver)
        (self.limits, self.effort, self.start, self.watch) = (limits, effort, start, watch)
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        formulations = [RoomClasses.interchangeable(in: conference, under: rules), single].map {
            AggregatedFormulation(conference, rules, $0)
        }
    }

    private var program: MixedIntegerProgram { formulations[0].model.program }

    mutating func run() throws(SolverFailure) -> ScheduleReport {
        (statistics.rows, statistics.columns) = (program.rows.count, program.columns.count)
        statistics.nonZeros = program.nonZeroCount
        if effort.jobs > 1 { startRelaxing() }
        defer { relaxing?.dismiss() }
        try begin()
        if !searches.isEmpty, best?.points == nil { try checkThatAllFit() }
        while !isSettled, !isMisfit, limits.stopReason == nil, !isWorkDone {
            try goRound()
            try heedRelaxation()
            if roundsWithoutGain >= AggregatedSearch.patience << attempts {
                if best?.points == nil { try checkThatAllFit() } else { try prove() }
            }
            watch(ScheduleProgress(best: best?.points, bound: bound, nodes: statistics.nodes))
        }
        for search in searches {
            statistics.nodes += search.statistics.nodes
            statistics.simplexIterations += search.statistics.simplexIterations
        }
        guard let best, let points = best.points else {
            let obstacles = PapersWithoutAPlace.conflicts(in: searches)
            return isMisfit
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

    private var isWorkDone: Bool {
        effort.work.map { most in searches.reduce(0) { $0 + $1.work } >= most } ?? false
    }

    private var stop: Proof.Stop {
        switch limits.stopReason {
        case .cancelled: .interrupted
        case .timeLimit: .timeLimit
        default: isSettled ? .gapReached : .workLimit
        }
    }

    // MARK: Programmes

    private mutating func begin() throws(SolverFailure) {
        let nothing = Programme(sessions: [])
        var fitting: NeighbourhoodSearch<Solver>?
        for programme in [start, nothing] where fitting == nil {
            guard let programme else { continue }
            fitting = try NeighbourhoodSearch(
                formulations[0], from: programme, solver, seed: effort.seed, within: limits)
        }
        guard var first = fitting else { return }
        if first.leftOut > 0 { try first.insertAxes(within: limits) }
        best = FoundProgramme(by: first)
        searches = [first]
        for index in 1..<max(2, effort.jobs) {
            let search = try NeighbourhoodSearch(
                formulations[index % 2], from: best?.programme ?? nothing, solver, seed: effort.seed &+ index,
                within: limits)
            if let search { searches.append(search) }
        }
        watch(ScheduleProgress(best: best?.points, bound: nil, nodes: 0))
    }

    private mutating func goRound() throws(SolverFailure) {
        let (limits, suggestions, roomClasses) = (limits, suggestions, conference.rooms.count)
        searches = try concurrently(searches) { search throws(SolverFailure) in
            var search = search
            let end = search.work + AggregatedSearch.round
            if search.formulation.model.roomClasses.count == roomClasses {
                for programme in suggestions { try search.consider(programme, within: limits) }
            }
            while search.work < end, limits.stopReason == nil { try search.step(within: limits) }
            return search
        }
        let before = best?.quality ?? .max
        self.suggestions = []
        for search in searches {
            guard let found = FoundProgramme(by: search, betterThan: best?.quality) else { continue }
            if found.quality > search.best.objective { self.suggestions.append(found.programme) }
            keep(found)
        }
        roundsWithoutGain = best?.quality ?? .max < before ? 0 : roundsWithoutGain + 1
        guard let best else { return }
        for index in searches.indices { try searches[index].adopt(best.programme, within: limits) }
    }

    private mutating func keep(_ found: FoundProgramme?) {
        if let found, found.quality < best?.quality ?? .max { best = found }
    }

    /// Results in the order of the tasks, whichever ends first.
    private func concurrently<Task: Sendable, Value: Sendable>(
        _ tasks: [Task], _ perform: @escaping @Sendable (Task) throws(SolverFailure) -> Value
    ) throws(SolverFailure) -> [Value] {
        let isRelaxing = relaxing.map { $0.result == nil } ?? false
        let width = max(effort.jobs - (isRelaxing ? 1 : 0), 1)
        var values: [Value] = []
        for start in stride(from: 0, to: tasks.count, by: width) {
            let running = tasks[start..<min(start + width, tasks.count)].map { task in
                Companion { _ in Result { () throws(SolverFailure) in try perform(task) } }
            }
            for companion in running { values.append(try companion.end().get()) }
        }
        return values
    }

    // MARK: Bounds

    private mutating func startRelaxing() {
        let (program, solver, limits) = (program, solver, limits)
        relaxing = Companion { isWanted in
            let own = SolveLimits(
                deadline: limits.deadline, isCancelled: { !isWanted() || limits.isCancelled() })
            return Result { () throws(SolverFailure) in try solver.relax(program, from: nil, within: own) }
        }
    }

    /// Takes up the relaxation's bound and values once they are there.
    private mutating func heedRelaxation() throws(SolverFailure) {
        guard searches.contains(where: { $0.relaxation == nil }) else { return }
        if relaxing == nil { startRelaxing() }
        if effort.jobs == 1 || effort.work != nil { relaxing?.end() }
        guard case .optimal(let relaxation)? = try relaxing?.result?.get() else { return }
        statistics.simplexIterations += relaxation.simplexIterations
        bound = max(bound, Int((relaxation.objective - 1e-6).rounded(.up)))
        let values = formulations[0].columns.papersInOrder.map { relaxation.values[$0.column.index] }
        for index in searches.indices { searches[index].relaxation = values }
    }

    /// Branch-and-bound on the whole model with every paper in it, until it shows that there is no such point.
    private mutating func checkThatAllFit() throws(SolverFailure) {
        roundsWithoutGain = 0
        var isFree = program.columns.map { _ in true }
        for column in formulations[0].columns.leftOut { if let column { isFree[column.index] = false } }
        let nothing = program.columns.map { _ in 0 }
        guard let part = RestrictedProgram(of: program, holding: nothing, except: isFree) else {
            isMisfit = true
            return
        }
        let size = part.program.rows.count + part.program.columns.count
        let work = max(4 * AggregatedSearch.round, searches.reduce(0) { $0 + $1.work })
        let own = SolveLimits(
            deadline: limits.deadline, iterations: work * 1000 / max(size, 1), isCancelled: limits.isCancelled)
        let report = try solver.solve(part.program, SolveOptions(branching: .driebeckTomlin), within: own) { _ in }
        statistics.nodes += report.statistics.nodes
        statistics.simplexIterations += report.statistics.simplexIterations
        isMisfit = report.outcome == .infeasible
    }

    /// Branch-and-bound on the whole model, for as much work as the searches have done.
    private mutating func prove() throws(SolverFailure) {
        (roundsWithoutGain, attempts) = (0, attempts + 1)
        guard let best, let points = best.points, searches.allSatisfy({ $0.relaxation != nil }) else { return }
        let size = program.rows.count + program.columns.count
        let done = searches.reduce(0) { $0 + $1.work }
        let own = SolveLimits(
            deadline: limits.deadline, iterations: done * 1000 / size, isCancelled: limits.isCancelled)
        let options = SolveOptions(branching: .driebeckTomlin, cuts: [.gomory], cutOff: points - 1)
        let report = try solver.solve(program, options, within: own) { _ in }
        statistics.nodes += report.statistics.nodes
        statistics.simplexIterations += report.statistics.simplexIterations
        switch report.outcome {
        case .infeasible: bound = points
        case .optimal(let solution): bound = max(bound, solution.objective)
        case .feasible(_, let better, _), .undecided(.some(let better), _):
            bound = max(bound, min(Int((better - 1e-6).rounded(.up)), points))
        case .undecided(nil, _): break
        }
    }
}
