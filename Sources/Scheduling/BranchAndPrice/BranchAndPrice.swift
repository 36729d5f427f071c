import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Branch-and-bound in two storeys: a tree over decisions, with column generation in its nodes; below it the solver's own
/// branch-and-bound on the few candidates that can still matter.
///
/// A candidate whose reduced cost exceeds best − 1 − relaxation stands in no better programme (reduced cost fixing:
/// Dantzig, Fulkerson and Johnson, 1954). Decisions close most of the gap between relaxation and best, so that few
/// candidates are left. The node with the least relaxation comes first, and from there the way goes down to the better
/// branch as long as that is not much dearer; before a programme is known, to the end.
struct BranchAndPrice<Solver: MixedIntegerSolver> {
    private var generation: ColumnGeneration
    private let solver: Solver
    private let rules: RuleSet
    private let limits: SolveLimits
    /// It is known that no programme has fewer points.
    private let floor: Int
    private let mostNodes: Int?
    private let watch: @Sendable (ScheduleProgress) -> Void
    private var best: Incumbent?
    /// Sessions of a programme that was known before, in order.
    private let start: [Int]?
    /// Where a search with some decisions settled from the outset goes on from.
    private var given: WarmStart?
    /// Whether this is a step of another search, which looks around by itself.
    private var isPart = false
    /// The best programme that planning parts came to; where rooms were told apart, they are settled in it.
    private(set) var settled: Programme?
    /// A programme to fall back on when the search is stopped before it has one of its own.
    private var fallback: Incumbent?
    private var open: [Node] = []
    /// Whether the last of the open nodes is a branch of the node explored last.
    private var isGoingDown = false
    private var pseudocosts = Pseudocosts()
    private var root: Node?
    private(set) var statistics = ScheduleStatistics()

    /// Decisions of which nothing is known that are tried in a node.
    private static var probes: Int { 6 }
    /// The same on the way to the first programme, where all that follows still hangs on the choice (measured at 2 to 50, on
    /// eight ways through the same tree).
    private static var firstProbes: Int { 30 }
    /// Of the solver's own tree, before a node is branched upon after all, and at the end of a dive (measured at 5 to 40).
    private static var fewNodes: Int { 20 }
    /// Where all is decided, the solver's tree may grow with the candidates; they double each time.
    private static var candidatesPerNode: Int { 50 }
    /// The way down goes on as long as the branch has lost no larger share of the gap (measured at 0, 0.25, 0.5, 0.8 and 1).
    private static var plunge: Double { 0.5 }

    enum Outcome {
        case scheduled(Incumbent, Proof)
        case infeasible
        case undecided(Proof.Stop)
    }

    /// - Parameter known: its programme meets all requirements.
    init(
        _ formulation: MasterProblem, _ rules: RuleSet, knowing known: PriorKnowledge = PriorKnowledge(),
        _ solver: Solver,
        nodes most: Int? = nil, _ limits: SolveLimits, _ watch: @escaping @Sendable (ScheduleProgress) -> Void
    ) {
        start = known.programme.flatMap { formulation.candidates(of: $0) }
        generation = ColumnGeneration(formulation)
        (self.rules, self.solver, self.limits, self.watch) = (rules, solver, limits, watch)
        (floor, mostNodes) = (known.floor, most)
        statistics.rows = formulation.model.program.rows.count
        statistics.columns = formulation.model.program.columns.count + formulation.patterns.admittedCount
    }

    /// A search among the programmes in which some decisions are settled, after one among all.
    init(from ground: WarmStart, _ solver: Solver, _ limits: SolveLimits) {
        (generation, rules, start) = (ground.generation, RuleSet([]), nil)
        (self.solver, self.limits, given, pseudocosts) = (solver, limits, ground, ground.pseudocosts)
        (floor, mostNodes) = (0, nil)
        watch = { _ in }
    }

    /// A search of few nodes for something better than some sessions, which meet all that is left of a formulation.
    init(
        _ generation: ColumnGeneration, startingAt sessions: [Int], _ solver: Solver, nodes: Int, _ limits: SolveLimits
    ) {
        (self.generation, rules, start, isPart) = (generation, RuleSet([]), sessions, true)
        (self.solver, self.limits) = (solver, limits)
        (floor, mostNodes) = (0, nodes)
        watch = { _ in }
    }

    private mutating func beginning() throws(SolverFailure) -> ColumnGeneration.Outcome {
        guard let given else {
            // A search of few nodes is not after a bound.
            return mostNodes == nil
                ? try generation.root(solver, within: limits)
                : try generation.relax(BranchingDecisions(), from: nil, solver, within: limits)
        }
        return try generation.relax(
            given.decisions, from: given.root.basis, among: given.universe, solver, within: limits)
    }

    mutating func run() throws(SolverFailure) -> Outcome {
        defer { statistics.simplexIterations += generation.simplexIterations }
        if let start { best = try solution(with: start) }
        if let best, best.solution.objective <= floor { return proved(best) }
        // It knows nothing of decisions that are settled from the outset, and may leave papers out.
        var first: [Int] = []
        if best == nil, given == nil, !generation.isQuick, !isPart {
            first = try RelaxAndFix(generation.formulation, rules, solver, limits).sessions() ?? []
            generation.include(first)
            fallback = try solution(with: first)
        }
        if let known = best ?? fallback {
            watch(ScheduleProgress(best: known.solution.objective, bound: nil, nodes: 0))
        }
        switch try beginning() {
        case .infeasible: return .infeasible
        case .stopped(let reason): return outcome(reason, bound: floor)
        case .solved(let relaxation):
            (open, root) = ([relaxation], relaxation)
            if let given, let stop = try mend(given.sessions, in: given.timeSlots, relaxation) {
                return outcome(stop, bound: wholePoints(relaxation.objective))
            }
            // A dive takes longer there than the search in parts from whatever programme.
            best = best ?? fallback
            var stop = best == nil && !first.isEmpty ? try complete(first, relaxation) : nil
            if stop == nil { stop = best == nil ? try dive(from: relaxation) : try improve() }
            if stop == nil { stop = try improveInParts() }
            if let stop { return outcome(stop, bound: max(floor, bound ?? 0)) }
        }
        while let node = next() {
            if let stop = try explore(node) {
                return outcome(stop, bound: max(floor, min(bound ?? .max, wholePoints(node.objective))))
            }
        }
        return best.map(proved) ?? .infeasible
    }

    /// `nil` where the model does not hold the sessions for a programme.
    private func solution(with sessions: [Int]) throws(SolverFailure) -> Incumbent? {
        try generation.formulation.solution(with: sessions, solver).map {
            Incumbent(solution: $0, candidates: sessions)
        }
    }

    /// Finds a place for papers that a first programme leaves out.
    private mutating func complete(
        _ sessions: [Int], _ root: Node
    ) throws(SolverFailure) -> StopReason? {
        let (formulation, programme) = (generation.formulation, generation.formulation.programme(of: sessions))
        guard
            var search = try LargeNeighbourhoodSearch(
                from: programme, formulation, rules, around: root, leavingOut: true, solver, limits)
        else { return nil }
        let stop = try search.run { _ in }
        statistics.add(search.statistics)
        if search.isComplete { best = try solution(with: search.sessionsOfWhole) }
        return stop
    }

    /// The node to explore, out of the queue; `nil` when no open node can hold anything better.
    private mutating func next() -> Node? {
        let (floor, branch) = (floor, isGoingDown ? open.last?.objective : nil)
        if let best { open.removeAll { max(wholePoints($0.objective), floor) >= best.solution.objective } }
        watch(ScheduleProgress(best: best?.solution.objective, bound: bound, nodes: statistics.nodes))
        guard let best else { return open.popLast() }
        if let branch, branch == open.last?.objective, let least = open.map(\.objective).min(),
            branch - least <= BranchAndPrice.plunge * (Double(best.solution.objective) - least)
        {
            return open.removeLast()
        }
        // Among equals, the one that the solver has tried least.
        let ranks = open.map { (wholePoints($0.objective), $0.width, $0.objective) }
        guard let first = ranks.indices.min(by: { ranks[$0] < ranks[$1] }) else { return nil }
        return open.remove(at: first)
    }

    /// - Returns: why the search has to stop, if it has.
    private mutating func explore(_ node: Node) throws(SolverFailure) -> StopReason? {
        isGoingDown = false
        if let stop = limits.stopReason { return stop }
        if let mostNodes, statistics.nodes >= mostNodes { return .workLimit }
        // A part that the solver cannot settle in one go is better made smaller.
        if isPart, let root, node.width > root.width { return .workLimit }
        if let best, limits.accept(best.solution, bound: node.objective) { return .gapReached }
        statistics.nodes += 1
        let costs = generation.formulation.reducedCosts(node.rowDuals, among: node.universe)
        // Beyond this margin no candidate stands in a better programme.
        let margin = best.map { Double($0.solution.objective - 1) - node.objective } ?? .infinity
        var node = node
        node.universe = node.universe.filter { costs[$0] <= margin + 1e-6 }
        let isDecided = generation.formulation.fractionalDecisions(of: node).isEmpty
        if isDecided || node.universe.count <= node.width / 2 {
            let nodes = isDecided ? node.width / BranchAndPrice.candidatesPerNode : BranchAndPrice.fewNodes
            let reason = try settle(node, costs, nodes: nodes)
            guard reason == .nodeLimit else { return reason }
        }
        if isDecided {
            open.insert(node.wider, at: 0)
            return nil
        }
        return try branch(generation.enter(node, costs, within: margin))
    }

    /// Looks for a first programme where the relaxation leads: session by session where no points are at stake, which is
    /// quicker; else by decisions, of which the tree then knows more.
    private mutating func dive(from root: Node) throws(SolverFailure) -> StopReason? {
        if wholePoints(root.objective) <= 0,
            let rest = try SessionDivingHeuristic.bottom(from: root, &generation, solver, within: limits)
        {
            let reason = try solve(root, rest.universe, nodes: BranchAndPrice.fewNodes)
            if best != nil || reason != nil { return reason == .nodeLimit ? nil : reason }
        }
        guard let bottom = try DivingHeuristic.bottom(from: root, &generation, solver, within: limits) else {
            return nil
        }
        let costs = generation.formulation.reducedCosts(bottom.rowDuals, among: bottom.universe)
        let reason = try solve(bottom, bottom.cheapest(by: costs).candidates, nodes: BranchAndPrice.fewNodes)
        return reason == .nodeLimit ? nil : reason
    }

    /// The fractional decision that promises most; the most fractional that nothing is known of are tried first.
    private mutating func bestDecision(_ node: Node) throws(SolverFailure) -> AssignmentModel.Column? {
        let fractional = generation.formulation.fractionalDecisions(of: node)
        // Where one side holds nothing better, to decide costs nothing.
        let hopeless = best.map { Double($0.solution.objective - 1) - node.objective } ?? .infinity
        let most = best == nil ? BranchAndPrice.firstProbes : BranchAndPrice.probes
        for (column, value) in fractional.filter({ !pseudocosts.knows($0.column) }).prefix(most) {
            var gains: [Double] = []
            for decisions in node.decisions.branches(on: column, at: value) {
                gains.append(
                    try generation.estimate(decisions, from: node.basis, solver, within: limits) - node.objective)
            }
            pseudocosts.note(column, at: value, below: gains[0], above: gains[1])
            if gains.contains(where: { $0 > hopeless }) { return column }
        }
        return fractional.max {
            pseudocosts.score($0.column, at: $0.value) < pseudocosts.score($1.column, at: $1.value)
        }?
        .column
    }

    private mutating func branch(_ node: Node) throws(SolverFailure) -> StopReason? {
        guard let column = try bestDecision(node) else { return nil }
        let value = node.columnValues[column.index]
        let ceiling = best.map { Double($0.solution.objective - 1) + 1e-4 } ?? .infinity
        var branches: [Node] = []
        var gains: [Double] = []
        for decisions in node.decisions.branches(on: column, at: value) {
            switch try generation.relax(
                decisions, from: node.basis, among: node.universe, upTo: ceiling, solver, within: limits)
            {
            case .infeasible: gains.append(50)
            case .stopped(let reason): return reason
            case .solved(let relaxation):
                gains.append(relaxation.objective - node.objective)
                branches.append(relaxation)
            }
        }
        pseudocosts.note(column, at: value, below: gains[0], above: gains[1])
        // The better one last, so that a first programme is looked for there.
        open += branches.sorted { $0.objective > $1.objective }
        isGoingDown = !branches.isEmpty
        return nil
    }

    /// Hands the cheapest candidates to the solver. When others could matter too, the node stays open, unless what was
    /// found rules those out.
    private mutating func settle(_ node: Node, _ costs: [Double], nodes: Int) throws(SolverFailure)
        -> StopReason?
    {
        let (kept, margin) = node.cheapest(by: costs)
        if let stop = try solve(node, kept, nodes: nodes) { return stop }
        if let margin, best.map({ Double($0.solution.objective - 1) - node.objective > margin }) ?? true {
            open.append(node.wider)
        }
        return nil
    }

    private mutating func solve(
        _ node: Node, _ candidates: [Int], nodes most: Int
    ) throws(SolverFailure) -> StopReason? {
        var program = generation.formulation.program(with: candidates)
        node.decisions.apply(to: &program)
        var options = SolveOptions(
            branching: .mostFractional, cuts: [.gomory], cutOff: best.map { $0.solution.objective - 1 })
        options.basis = generation.basis(of: node, for: candidates)
        options.nodes = most
        let (known, bound, watch, nodes) = (best?.solution.objective, bound, watch, statistics.nodes)
        let report = try solver.solve(program, options, within: limits) { progress in
            watch(
                ScheduleProgress(
                    best: progress.best?.objective ?? known, bound: min(bound ?? .max, wholePoints(node.objective)),
                    nodes: nodes + progress.nodes))
        }
        statistics.add(report.statistics, on: program)
        var stop: StopReason?
        switch report.outcome {
        case .optimal(let solution): best = Incumbent(solution: solution, candidates: candidates)
        case .infeasible: break
        case .feasible(let solution, _, let reason):
            (best, stop) = (Incumbent(solution: solution, candidates: candidates), reason)
        case .undecided(_, let reason): stop = reason
        }
        let isFirst = known == nil && best != nil
        return isFirst && (stop ?? .nodeLimit) == .nodeLimit ? try improve() ?? stop : stop
    }

    /// Looks for a first programme near one that breaks what is settled: some of its time slots are planned anew.
    private mutating func mend(
        _ sessions: [Int], in slots: Set<Int>, _ root: Node
    ) throws(SolverFailure) -> StopReason? {
        guard best == nil, !sessions.isEmpty else { return nil }
        let neighbourhoods = TimeSlotNeighbourhoods(generation.formulation, around: root)
        for margin in [TimeSlotNeighbourhoods.nearby, 4 * TimeSlotNeighbourhoods.nearby] where best == nil {
            let candidates = neighbourhoods.candidates(around: sessions, freeing: slots, within: margin)
            let stop = try solve(root, candidates, nodes: BranchAndPrice.fewNodes)
            guard stop == nil || stop == .nodeLimit else { return stop }
        }
        return nil
    }

    /// Looks for something better near the first programme; see ``TimeSlotNeighbourhoodSearch``.
    private mutating func improve() throws(SolverFailure) -> StopReason? {
        guard let root, let known = best, !isPart, !plansParts else { return nil }
        var search = TimeSlotNeighbourhoodSearch(from: known, generation.formulation, around: root, solver, limits)
        let (bound, nodes) = (bound, statistics.nodes)
        let stop = try search.run { [watch] best in
            watch(ScheduleProgress(best: best, bound: bound, nodes: nodes))
        }
        statistics.add(search.statistics)
        best = search.best
        return stop
    }

    /// Whether the whole is so large that its tree may never end.
    private var plansParts: Bool { !generation.isQuick && !isPart && mostNodes == nil && given == nil }

    /// The same for a large colloquium, with parts that a search settles; see ``LargeNeighbourhoodSearch``.
    private mutating func improveInParts() throws(SolverFailure) -> StopReason? {
        guard plansParts, let root, let known = best else { return nil }
        let programme = generation.formulation.programme(of: known)
        guard
            var search = try LargeNeighbourhoodSearch(
                from: programme, generation.formulation, rules, around: root, solver, limits)
        else { return nil }
        let (bound, nodes) = (bound, statistics.nodes)
        let stop = try search.run { [watch] best in
            watch(ScheduleProgress(best: best, bound: bound, nodes: nodes))
        }
        statistics.add(search.statistics)
        settled = search.programme
        best = try solution(with: search.sessionsOfWhole) ?? best
        return stop
    }

    var sessionsOfBest: [Int] {
        best.map(generation.formulation.taken) ?? []
    }

    /// What others can go on from, once the search has run; it may have had no need of the relaxation itself.
    mutating func warmStart() throws(SolverFailure) -> WarmStart? {
        if root == nil, case .solved(let relaxation) = try beginning() { root = relaxation }
        return root.map {
            WarmStart(generation: generation, root: $0, pseudocosts: pseudocosts, sessions: sessionsOfBest)
        }
    }

    /// The least that a programme in an open node can cost.
    private var bound: Int? { open.map { wholePoints($0.objective) }.min() }

    /// - Parameter bound: no programme has fewer points; 0 is always one, for no rule gives points away.
    private func outcome(_ reason: StopReason, bound: Int) -> Outcome {
        guard let found = best ?? fallback else { return .undecided(Proof.Stop(reason)) }
        let points = found.solution.objective
        return .scheduled(found, Proof(points: points, bound: min(bound, points), stop: Proof.Stop(reason)))
    }

    private func proved(_ found: Incumbent) -> Outcome {
        let points = found.solution.objective
        return .scheduled(found, Proof(points: points, bound: points, stop: nil))
    }

    func programme(of found: Incumbent) -> Programme { generation.formulation.programme(of: found) }
}
