import LinearProgramming
import SchedulingRules

/// Looks for something better near a programme: a few time slots are planned anew with all their papers, until no choice of
/// them pays. The whole programme is small enough for the solver's own tree each time; see ``LargeNeighbourhoodSearch`` for the others.
struct TimeSlotNeighbourhoodSearch<Solver: MixedIntegerSolver> {
    private let formulation: MasterProblem
    private let neighbourhoods: TimeSlotNeighbourhoods
    private let root: Node
    private let solver: Solver
    private let limits: SolveLimits
    private(set) var best: Incumbent
    private(set) var statistics = ScheduleStatistics()

    /// - Parameter root: relaxation of the whole formulation.
    init(
        from known: Incumbent, _ formulation: MasterProblem, around root: Node, _ solver: Solver,
        _ limits: SolveLimits
    ) {
        (best, self.formulation, self.root, self.solver, self.limits) = (known, formulation, root, solver, limits)
        neighbourhoods = TimeSlotNeighbourhoods(formulation, around: root)
    }

    /// - Parameter watch: told of the points of the best programme after each choice.
    /// - Returns: what stopped the search, if anything did.
    mutating func run(watch: (Int) -> Void) throws(SolverFailure) -> StopReason? {
        for (stage, choices) in neighbourhoods.stages.enumerated() {
            let enough = stage == 0 ? root.objective : root.objective * TimeSlotNeighbourhoods.far
            guard best.solution.objective > wholePoints(enough) else { return nil }
            if let stop = try run(among: choices, watch) { return stop }
        }
        return nil
    }

    private mutating func run(among choices: [[Int]], _ watch: (Int) -> Void) throws(SolverFailure) -> StopReason? {
        var (turn, failures) = (0, 0)
        while failures < choices.count {
            let margin = min(Double(best.solution.objective - 1) - root.objective, TimeSlotNeighbourhoods.nearby)
            let candidates = neighbourhoods.candidates(
                around: formulation.taken(by: best),
                freeing: choices[turn % choices.count], within: margin, atMost: TimeSlotNeighbourhoods.most)
            var program = formulation.program(with: candidates)
            root.decisions.apply(to: &program)
            let options = SolveOptions(cutOff: best.solution.objective - 1)
            let report = try solver.solve(program, options, within: limits) { _ in }
            statistics.add(report.statistics, on: program)
            (turn, failures) = (turn + 1, failures + 1)
            switch report.outcome {
            case .optimal(let solution):
                (best, failures) = (Incumbent(solution: solution, candidates: candidates), 0)
            case .infeasible: break
            case .feasible(let solution, _, let reason):
                best = Incumbent(solution: solution, candidates: candidates)
                return reason
            case .undecided(_, let reason): return reason
            }
            watch(best.solution.objective)
        }
        return nil
    }
}
