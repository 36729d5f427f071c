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
    private var history = BranchingHistory()
    private var root: CandidateRelaxation?
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
        switch try generation.tightened(
            Decisions(), from: nil, rounds: ColumnGeneration.rowRounds, solver, within: limits) {
        case .infeasible: return .infeasible
        case .stopped(let reason): return .undecided(Proof.Stop(reason))
        case .solved(let relaxation):
            let lean = generation.forget(beyond: Double(env("FORGET") ?? 8), at: relaxation)
            (open, root) = ([lean], lean)
        }
        if let w = env("HEUR"), let root {
            let costs = generation.formulation.reducedCosts(root.rowDuals)
            let widest = costs.filter(\.isFinite).sorted()[w]
            _ = try settle(root, costs.indices.filter { costs[$0] <= widest }, margin: nil)
        }
        while let node = next() {
            if env("TRACE") == 1 { print(clock()/1000, "node", node.objective, "open", open.count, "best", best?.solution.objective ?? -1, generation.formulation.model.program.rows.count) }
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
        let deep = best == nil && node.objective > (root?.objective ?? 0) * (1 + Double(env("DEEP") ?? 15) / 1000)
        let width = best == nil ? (env("W0") ?? 12) * 48 : (env("W1") ?? 40) * 48 * node.width / 1200
        if kept.count > width, !deep, let column = try bestDecision(node) { return try branch(node, on: column) }
        if kept.count <= width { return try settle(node, kept, margin: nil) }
        let widest = kept.map { costs[$0] }.sorted()[width - 1]
        return try settle(node, kept.filter { costs[$0] <= widest }, margin: widest)
    }

    private mutating func bestDecision(_ node: CandidateRelaxation) throws(SolverFailure) -> AssignmentModel.Column? {
        var fractional: [(column: AssignmentModel.Column, value: Double, distance: Double)] = []
        for column in generation.formulation.model.decisions {
            let value = node.columnValues[column.index]
            let distance = abs(value - value.rounded())
            if distance > 1e-6 { fractional.append((column, value, distance)) }
        }
        fractional.sort { $0.distance > $1.distance }
        for (column, value, _) in fractional.filter({ !history.knows($0.column) }).prefix(env("PROBE") ?? 6) {
            var gains: [Double] = []
            for decisions in node.decisions.branches(on: column, at: value) {
                gains.append(
                    try generation.estimate(decisions, from: node.basis, solver, within: limits) - node.objective)
            }
            history.note(column, at: value, below: gains[0], above: gains[1])
        }
        return fractional.max { history.score($0.column, at: $0.value) < history.score($1.column, at: $1.value) }?.column
    }

    private mutating func branch(_ node: CandidateRelaxation, on column: AssignmentModel.Column) throws(SolverFailure)
        -> StopReason?
    {
        let value = node.columnValues[column.index]
        var branches: [CandidateRelaxation] = []
        var gains: [Double] = []
        for decisions in node.decisions.branches(on: column, at: value) {
            switch try generation.tightened(decisions, from: node.basis, rounds: env("ROUNDS") ?? 2, solver, within: limits) {
            case .infeasible: gains.append(50)
            case .stopped(let reason): return reason
            case .solved(let relaxation):
                gains.append(relaxation.objective - node.objective)
                branches.append(relaxation)
            }
        }
        history.note(column, at: value, below: gains[0], above: gains[1])
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
        case .optimal(let solution):
            let isFirst = best == nil
            best = (solution, kept)
            if isFirst, let stop = try improve() { return stop }
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

    /// Looks for something better near the best programme: two or three time slots are planned anew, with all their papers.
    private mutating func improve() throws(SolverFailure) -> StopReason? {
        guard let root else { return nil }
        let costs = generation.formulation.reducedCosts(root.rowDuals)
        let slots = generation.formulation.patterns.timeSlotCount
        var choices: [Set<Int>] = []
        for a in 0..<slots { for b in a + 1..<slots { for c in b + 1..<slots { if env("LNS") != 4 { choices.append([a, b, c]) } else { for d in c + 1..<slots { choices.append([a, b, c, d]) } } } } }
        var index = 0
        var since = 0
        while since < choices.count, let known = best {
            let free = choices[index % choices.count]
            index += 1
            since += 1
            let first = generation.formulation.model.program.columns.count
            let sessions = known.candidates.enumerated().filter { known.solution.values[first + $0.offset] > 0 }.map(\.element)
            let fixed = sessions.filter { !free.contains(generation.formulation.timeSlot(of: $0).index) }
            let kept = Set(fixed.flatMap { generation.formulation.papers(of: $0) })
            let margin = Double(known.solution.objective - 1) - root.objective
            let candidates = costs.indices.filter {
                costs[$0] <= margin && free.contains(generation.formulation.timeSlot(of: $0).index)
                    && generation.formulation.papers(of: $0).allSatisfy { !kept.contains($0) }
            }
            let listed = (fixed + candidates).sorted()
            let program = generation.formulation.program(with: listed)
            let report = try solver.solve(
                program, SolveOptions(cutOff: known.solution.objective - 1), within: limits, watch: { _ in })
            count(program, report.statistics)
            if env("TRACE") == 1 { print("    improve", free.sorted(), candidates.count, "nodes", report.statistics.nodes, "it", report.statistics.simplexIterations, clock()/1000, best?.solution.objective ?? -1) }
            if case .optimal(let solution) = report.outcome {
                best = (solution, listed)
                since = 0
            }
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
