import ConferenceModel
import Dispatch
import LinearProgramming
import SchedulingRules
import Synchronization

/// Schedules a large conference: a bound by the relaxation of the whole model, and at the same time a first programme axis
/// by axis; then rounds of neighbourhood searches, one where interchangeable rooms stand together and one where each room
/// stands for itself, and more of them from other seeds where there are processors. After a round all go on from the best
/// programme. A round is a measure of work, not of time: with the same seed and work the same programme is found.
struct AggregatedSearch<Solver: MixedIntegerSolver>: Sendable {
    let conference: Conference
    let rules: RuleSet
    let solver: Solver
    let limits: SolveLimits
    let effort: SearchEffort
    let watch: @Sendable (ScheduleProgress) -> Void

    /// Work of one search in one round.
    private static var round: Int { 15_000 }

    private enum Start: Sendable {
        case search(NeighbourhoodSearch<Solver>)
        case relaxation(RelaxationOutcome)
    }

    private struct Found: Sendable {
        let programme: Programme
        /// Points of the audit, and what papers cost that are left out.
        let quality: Int
        let isWhole: Bool
    }

    func run() throws(SolverFailure) -> ScheduleReport {
        let start = ContinuousClock.now
        func log(_ text: String) { print((ContinuousClock.now - start) / .seconds(1), text) }

        let grouped = RoomClasses.interchangeable(in: conference, under: rules)
        let single = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        let formulations = [grouped, single].map { AggregatedFormulation(conference, rules, $0) }
        let program = formulations[0].model.program
        log("rows \(program.rows.count) columns \(program.columns.count) nz \(program.nonZeroCount) classes \(grouped.count)")
        var statistics = ScheduleStatistics()
        (statistics.rows, statistics.columns) = (program.rows.count, program.columns.count)
        statistics.nonZeros = program.nonZeroCount
        let nothing = Programme(sessions: [])
        guard let first = try NeighbourhoodSearch(formulations[0], from: nothing, solver, seed: effort.seed, within: limits)
        else { return ScheduleReport(outcome: .undecided(stop), statistics: statistics) }

        // The first programme and the bound.
        let began = try concurrently([0, 1]) { task throws(SolverFailure) -> Start in
            if task == 1 { return .relaxation(try solver.relax(program, from: nil, within: limits)) }
            var search = first
            try search.insertAxes(within: limits)
            let isAlone = effort.jobs == 1
            while !isAlone, search.work < AggregatedSearch.round, limits.stopReason == nil { try search.step(within: limits) }
            return .search(search)
        }
        var searches: [NeighbourhoodSearch<Solver>] = []
        var bound = 0
        var papers: [Double]?
        for start in began {
            switch start {
            case .search(let search): searches.append(search)
            case .relaxation(.optimal(let relaxation)):
                bound = Int((relaxation.objective - 1e-6).rounded(.up))
                papers = formulations[0].columns.papersInOrder.map { relaxation.values[$0.column.index] }
                log("LP \(relaxation.objective) \(relaxation.simplexIterations)")
            case .relaxation: break
            }
        }
        log("begun \(searches[0].best.objective) left out \(searches[0].leftOut)")
        var best = found(by: searches[0])
        for index in 1..<max(2, effort.jobs) {
            let formulation = formulations[index % 2]
            guard let start = best?.programme ?? nothing as Programme?,
                let search = try NeighbourhoodSearch(formulation, from: start, solver, seed: effort.seed &+ index, within: limits)
            else { continue }
            searches.append(search)
        }
        for index in searches.indices { searches[index].relaxation = papers }

        while limits.stopReason == nil, best.map({ !$0.isWhole || $0.quality > bound }) ?? true {
            if let most = effort.work, searches.reduce(0, { $0 + $1.work }) >= most { break }
            searches = try concurrently(searches) { search throws(SolverFailure) in
                var search = search
                let end = search.work + AggregatedSearch.round
                while search.work < end, limits.stopReason == nil { try search.step(within: limits) }
                return search
            }
            for search in searches {
                guard let new = found(by: search), new.quality < best?.quality ?? .max else { continue }
                best = new
            }
            log("round: \(searches.map(\.best.objective)) work \(searches.map(\.work)) best \(best?.quality ?? -1) whole \(best?.isWhole ?? false)")
            if let best {
                watch(ScheduleProgress(best: best.isWhole ? best.quality : nil, bound: bound, nodes: 0))
                for index in searches.indices { try searches[index].adopt(best.programme, within: limits) }
            }
        }
        for search in searches {
            statistics.nodes += search.statistics.nodes
            statistics.simplexIterations += search.statistics.simplexIterations
        }
        guard let best, best.isWhole else { return ScheduleReport(outcome: .undecided(stop), statistics: statistics) }
        let proof = Proof(points: best.quality, bound: min(bound, best.quality), stop: stop)
        return ScheduleReport(outcome: .scheduled(best.programme, proof), statistics: statistics)
    }

    private var stop: Proof.Stop {
        switch limits.stopReason {
        case .cancelled: .interrupted
        case .timeLimit: .timeLimit
        default: .workLimit
        }
    }

    private func found(by search: NeighbourhoodSearch<Solver>) -> Found? {
        var realisation = Realisation(search.formulation)
        guard let programme = realisation.programme(of: search.best) else { return nil }
        let audit = Audit(of: programme, of: conference, by: rules)
        let leftOut = search.leftOut
        let isFaulty = audit.entries.contains { $0.isBrokenRequirement && $0.rule != AcceptedPapersAreScheduledOnce.self }
        guard !isFaulty, leftOut > 0 || audit.isValid else { return nil }
        let quality = audit.points + leftOut * search.formulation.columns.offer.leavingOut
        return Found(programme: programme, quality: quality, isWhole: leftOut == 0)
    }

    /// Results in the order of the tasks, whichever ends first.
    private func concurrently<Task: Sendable, Value: Sendable>(
        _ tasks: [Task], _ perform: @Sendable (Task) throws(SolverFailure) -> Value
    ) throws(SolverFailure) -> [Value] {
        guard effort.jobs > 1 else {
            var results: [Value] = []
            for task in tasks { results.append(try perform(task)) }
            return results
        }
        let results = Mutex<[Int: Result<Value, SolverFailure>]>([:])
        DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
            let result = Result { () throws(SolverFailure) in try perform(tasks[index]) }
            results.withLock { $0[index] = result }
        }
        var values: [Value] = []
        for (_, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { values.append(try result.get()) }
        return values
    }
}
