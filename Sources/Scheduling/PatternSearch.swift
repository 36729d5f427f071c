import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Branch-and-bound over the candidates that can still matter.
struct PatternSearch<Solver: MixedIntegerSolver> {
    private var formulation: Formulation
    private let solver: Solver
    private let limits: SolveLimits
    private let watch: @Sendable (ScheduleProgress) -> Void
    private(set) var statistics = ScheduleStatistics()

    enum Outcome {
        case scheduled(IntegerSolution, candidates: [Int], Proof)
        case infeasible
        case undecided(Proof.Stop)
    }

    init(
        _ formulation: Formulation, _ solver: Solver, _ limits: SolveLimits,
        _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) {
        (self.formulation, self.solver, self.limits, self.watch) = (formulation, solver, limits, watch)
        statistics.rows = formulation.model.program.rows.count
        statistics.columns = formulation.model.program.columns.count + formulation.patterns.admittedCount
    }

    mutating func run() throws(SolverFailure) -> Outcome {
        switch try RootRelaxation.solve(formulation, with: solver, within: limits) {
        case .infeasible: return .infeasible
        case .stopped(let reason): return .undecided(Proof.Stop(reason))
        case .solved(let root):
            statistics.simplexIterations += root.simplexIterations
            watch(ScheduleProgress(best: nil, bound: roundedUp(root.objective), nodes: 0))
            return try widen(from: root)
        }
    }

    private mutating func widen(from root: RootRelaxation) throws(SolverFailure) -> Outcome {
        let bound = roundedUp(root.objective)
        let admitted = formulation.candidates
        var best: (solution: IntegerSolution, candidates: [Int])?
        var margin = firstMargin(root)
        while true {
            let kept = admitted.filter { root.reducedCosts[$0] <= margin + 1e-6 }
            let isWhole = kept.count == admitted.count
            // Outside the kept candidates nothing costs less than this.
            let outside = isWhole ? Int.max : Int((root.objective + margin + 1e-6).rounded(.down)) + 1
            if trace { print("root", root.objective, "margin", margin, "kept", kept.count, "best", best?.solution.objective ?? -1) }
            let report = try branch(on: kept, cutOff: best.map { $0.solution.objective - 1 }, bound)
            switch report.outcome {
            case .optimal(let solution):
                best = (solution, kept)
                if solution.objective <= max(outside, bound) { return .proved(solution, kept) }
            case .infeasible:
                if let best, best.solution.objective <= outside { return .proved(best.solution, best.candidates) }
                if isWhole { return .infeasible }
            case .feasible(let solution, let inside, let reason):
                let proof = Proof(
                    points: solution.objective, bound: max(bound, min(outside, roundedUp(inside), solution.objective)),
                    stop: Proof.Stop(reason))
                return .scheduled(solution, candidates: kept, proof)
            case .undecided(_, let reason):
                guard let best else { return .undecided(Proof.Stop(reason)) }
                let proof = Proof(
                    points: best.solution.objective, bound: max(bound, min(outside, best.solution.objective)),
                    stop: Proof.Stop(reason))
                return .scheduled(best.solution, candidates: best.candidates, proof)
            }
            margin = best.map { Double($0.solution.objective - 1) - root.objective } ?? margin * 3
        }
    }

    /// A first guess at best − relaxation: at least a hundredth, and wide enough to leave a choice.
    private func firstMargin(_ root: RootRelaxation) -> Double {
        let enough = min(root.reducedCosts.count, 8 * formulation.conference.acceptedPapers.count)
        let sorted = root.reducedCosts.sorted()
        return max(2, root.objective / 100, enough > 0 && sorted[enough - 1].isFinite ? sorted[enough - 1] : 0)
    }

    private mutating func branch(on candidates: [Int], cutOff: Int?, _ bound: Int) throws(SolverFailure) -> SolveReport {
        let program = formulation.program(with: candidates)
        let options = SolveOptions(branching: .mostFractional, cuts: [.gomory], cutOff: cutOff)
        let known = cutOff.map { $0 + 1 }
        let watch = watch
        let report = try solver.solve(program, options, within: limits) { progress in
            watch(
                ScheduleProgress(
                    best: progress.best?.objective ?? known, bound: max(bound, 0), nodes: progress.nodes))
        }
        statistics.nodes += report.statistics.nodes
        statistics.simplexIterations += report.statistics.simplexIterations
        if program.columns.count > statistics.columnsKept {
            statistics.columnsKept = program.columns.count
            statistics.nonZeros = program.nonZeroCount
        }
        return report
    }

    mutating func programme(of solution: IntegerSolution, with candidates: [Int]) -> Programme {
        let sessions = formulation.sessions(in: solution, with: candidates)
        let rooms = RoomAssignment.rooms(for: sessions, in: formulation.model.roomClasses)
        return Programme(
            sessions: zip(sessions, rooms).map {
                Session(timeSlot: $0.timeSlot, room: $1, axis: $0.axis, papers: $0.papers)
            })
    }
}

extension PatternSearch.Outcome {
    fileprivate static func proved(_ solution: IntegerSolution, _ candidates: [Int]) -> Self {
        let proof = Proof(points: solution.objective, bound: solution.objective, stop: nil)
        return .scheduled(solution, candidates: candidates, proof)
    }
}

/// Points are whole: a bound of 3.2 is one of 4.
private func roundedUp(_ bound: Double) -> Int { Int((bound - 1e-6).rounded(.up)) }

extension Proof.Stop {
    init(_ reason: StopReason) {
        self =
            switch reason {
            case .timeLimit: .timeLimit
            case .gapReached: .gapReached
            case .cancelled: .interrupted
            }
    }
}

let trace = true // COLLOQUE_TRACE
