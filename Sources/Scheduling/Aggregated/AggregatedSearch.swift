import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Schedules a large conference: relaxation and bound, a first programme axis by axis, neighbourhood search.
struct AggregatedSearch<Solver: MixedIntegerSolver> {
    let conference: Conference
    let rules: RuleSet
    let solver: Solver
    let limits: SolveLimits
    let watch: @Sendable (ScheduleProgress) -> Void

    func run() throws(SolverFailure) -> (programme: Programme, points: Int, bound: Int)? {
        let start = ContinuousClock.now
        func log(_ text: String) { print((ContinuousClock.now - start) / .seconds(1), text) }
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        let formulation = AggregatedFormulation(conference, rules, classes, spare: nil)
        let program = formulation.model.program
        log("rows \(program.rows.count) columns \(program.columns.count) nz \(program.nonZeroCount) classes \(classes.count)")
        guard var search = try NeighbourhoodSearch(formulation, from: Programme(sessions: []), solver, seed: 1, within: limits) else { log("no start"); return nil }
        log("start \(search.best.objective)")
        var bound = 0
        if case .optimal(let relaxation) = try solver.relax(program, from: nil, within: limits) {
            log("LP \(relaxation.objective) iterations \(relaxation.simplexIterations)")
            bound = Int((relaxation.objective - 1e-6).rounded(.up))
            search.relaxation = relaxation.values
        }
        try search.insertAxes(within: limits)
        log("inserted \(search.best.objective) left out \(search.leftOut)")
        var realisation = Realisation(formulation)
        var best: (Programme, Int)?
        func note() {
            guard search.leftOut == 0 else { return }
            guard let programme = realisation.programme(of: search.best) else { log("cannot realise"); return }
            let audit = Audit(of: programme, of: conference, by: rules)
            log("model \(search.best.objective) audit \(audit.points) valid \(audit.isValid)")
            if audit.isValid, audit.points < best?.1 ?? .max { best = (programme, audit.points) }
        }
        note()
        while limits.stopReason == nil, best?.1 ?? .max > bound {
            if try search.step(within: limits) { note() }
        }
        return best.map { ($0.0, $0.1, bound) }
    }
}
