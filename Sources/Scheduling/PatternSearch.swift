import ConferenceModel
import LinearProgramming
import SchedulingRules
import Foundation

/// Branch-and-bound in two storeys: a tree over decisions, with column generation in its nodes; below it the solver's own
/// branch-and-bound on the few candidates that can still matter.
///
/// A candidate whose reduced cost exceeds best − 1 − relaxation stands in no better programme (reduced cost fixing:
/// Dantzig, Fulkerson and Johnson, 1954). Decisions close most of the gap between relaxation and best, so that few
/// candidates are left. The node with the least relaxation comes first; before a programme is known, the newest.
struct PatternSearch<Solver: MixedIntegerSolver> {
    private var generation: ColumnGeneration
    private let solver: Solver
    private let limits: SolveLimits
    private let watch: @Sendable (ScheduleProgress) -> Void
    private var best: (solution: IntegerSolution, candidates: [Int])?
    private var open: [CandidateRelaxation] = []
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
        generation = ColumnGeneration(formulation)
        (self.solver, self.limits, self.watch) = (solver, limits, watch)
        statistics.rows = formulation.model.program.rows.count
        statistics.columns = formulation.model.program.columns.count + formulation.patterns.admittedCount
    }

    mutating func run() throws(SolverFailure) -> Outcome {
        defer { statistics.simplexIterations += generation.simplexIterations }
        switch try generation.root(solver, within: limits) {
        case .infeasible: return .infeasible
        case .stopped(let reason): return .undecided(Proof.Stop(reason))
        case .solved(let root): open = [root]
        }
        while let node = next() {
            if env("TRACE") == 1 { print(clock()/1000, "node", node.objective, "open", open.count, "best", best?.solution.objective ?? -1) }
            if let stop = try explore(node) { return outcome(stop, openAlso: node) }
        }
        return best.map { proved($0.solution, $0.candidates) } ?? .infeasible
    }

    /// The node to explore, out of the queue; `nil` when no open node can hold anything better.
    private mutating func next() -> CandidateRelaxation? {
        if let best { open.removeAll { roundedUp($0.objective) >= best.solution.objective } }
        watch(ScheduleProgress(best: best?.solution.objective, bound: bound, nodes: statistics.nodes))
        guard best != nil else { return open.popLast() }
        guard let first = open.indices.min(by: { open[$0].objective < open[$1].objective }) else { return nil }
        return open.remove(at: first)
    }

    /// - Returns: why the search has to stop, if it has.
    private mutating func explore(_ node: CandidateRelaxation) throws(SolverFailure) -> StopReason? {
        if let stop = limits.stopReason { return stop }
        if let best, limits.accept(best.solution, bound: node.objective) { return .gapReached }
        statistics.nodes += 1
        let costs = generation.formulation.reducedCosts(node.rowDuals)
        // Beyond this margin no candidate stands in a better programme.
        let margin = best.map { Double($0.solution.objective - 1) - node.objective } ?? .infinity
        let kept = costs.indices.filter { costs[$0] <= margin + 1e-6 && costs[$0].isFinite }
        if kept.count > node.width, let column = mostFractionalDecision(node) { return try branch(node, on: column) }
        if kept.count <= node.width { return try settle(node, kept, margin: nil) }
        let widest = kept.map { costs[$0] }.sorted()[node.width - 1]
        return try settle(node, kept.filter { costs[$0] <= widest }, margin: widest)
    }

    private func mostFractionalDecision(_ node: CandidateRelaxation) -> AssignmentModel.Column? {
        let fractions = generation.formulation.model.decisions.map { column in
            let value = node.columnValues[column.index]
            return (column, min(value - value.rounded(.down), value.rounded(.up) - value))
        }
        guard let most = fractions.max(by: { $0.1 < $1.1 }), most.1 > 1e-6 else { return nil }
        return most.0
    }

    private mutating func branch(_ node: CandidateRelaxation, on column: AssignmentModel.Column) throws(SolverFailure)
        -> StopReason?
    {
        let value = node.columnValues[column.index]
        var branches: [CandidateRelaxation] = []
        for decisions in node.decisions.branches(on: column, at: value) {
            switch try generation.relax(decisions, from: node.basis, solver, within: limits) {
            case .infeasible: continue
            case .stopped(let reason): return reason
            case .solved(let relaxation): branches.append(relaxation)
            }
        }
        // The better one last, so that a first programme is looked for there.
        open += branches.sorted { $0.objective > $1.objective }
        return nil
    }

    /// Hands some candidates to the solver.
    /// - Parameter margin: the largest reduced cost among them when others could matter too; the node then stays open,
    ///   unless what was found rules those out.
    private mutating func settle(
        _ node: CandidateRelaxation, _ kept: [Int], margin: Double?
    ) throws(SolverFailure) -> StopReason? {
        var program = generation.formulation.program(with: kept)
        node.decisions.apply(to: &program)
        var options = SolveOptions(
            branching: .mostFractional, cuts: [.gomory], cutOff: best.map { $0.solution.objective - 1 })
        if env("GOM") == 0 { options.cuts = [] }
        options.basis = generation.basis(node.basis, for: kept)
        let (known, bound, watch, nodes) = (best?.solution.objective, bound, watch, statistics.nodes)
        let report = try solver.solve(program, options, within: limits) { progress in
            watch(
                ScheduleProgress(
                    best: progress.best?.objective ?? known, bound: min(bound ?? .max, roundedUp(node.objective)),
                    nodes: nodes + progress.nodes))
        }
        count(program, report.statistics)
        if env("TRACE") == 1 { print("    settle", kept.count, "nodes", report.statistics.nodes, "it", report.statistics.simplexIterations, clock()/1000) }
        switch report.outcome {
        case .optimal(let solution): best = (solution, kept)
        case .infeasible: break
        case .feasible(let solution, _, let reason):
            best = (solution, kept)
            return reason
        case .undecided(_, let reason): return reason
        }
        if let margin, best.map({ Double($0.solution.objective - 1) - node.objective > margin }) ?? true {
            var wider = node
            wider.width *= 2
            open.append(wider)
        }
        return nil
    }

    private mutating func count(_ program: MixedIntegerProgram, _ work: SolveStatistics) {
        statistics.nodes += work.nodes
        statistics.simplexIterations += work.simplexIterations
        guard program.columns.count > statistics.columnsKept else { return }
        statistics.columnsKept = program.columns.count
        statistics.nonZeros = program.nonZeroCount
    }

    /// The least that a programme in an open node can cost.
    private var bound: Int? { open.map { roundedUp($0.objective) }.min() }

    private func outcome(_ reason: StopReason, openAlso node: CandidateRelaxation) -> Outcome {
        guard let best else { return .undecided(Proof.Stop(reason)) }
        let points = best.solution.objective
        let least = min(bound ?? points, roundedUp(node.objective), points)
        return .scheduled(
            best.solution, candidates: best.candidates, Proof(points: points, bound: least, stop: Proof.Stop(reason)))
    }

    private func proved(_ solution: IntegerSolution, _ candidates: [Int]) -> Outcome {
        let proof = Proof(points: solution.objective, bound: solution.objective, stop: nil)
        return .scheduled(solution, candidates: candidates, proof)
    }

    func programme(of solution: IntegerSolution, with candidates: [Int]) -> Programme {
        var formulation = generation.formulation
        let sessions = formulation.sessions(in: solution, with: candidates)
        let rooms = RoomAssignment.rooms(for: sessions, in: formulation.model.roomClasses)
        return Programme(
            sessions: zip(sessions, rooms).map {
                Session(timeSlot: $0.timeSlot, room: $1, axis: $0.axis, papers: $0.papers)
            })
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
func env(_ n: String) -> Int? { ProcessInfo.processInfo.environment[n].flatMap(Int.init) }
