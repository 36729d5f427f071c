import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Large-neighbourhood search (Shaw, 1998) for a colloquium whose whole tree would take too long: all that stands in some
/// time slots, or under some axes, is planned anew by the search itself, while the rest stays. Parts grow while they are
/// settled and shrink when they are not.
///
/// Rooms are told apart if they can be, so that points are those of the programme, not of one whose rooms are still to be
/// handed out.
struct PartSearch<Solver: MixedIntegerSolver> {
    private let formulation: Formulation
    private let solver: Solver
    private let limits: SolveLimits
    /// Of the whole.
    private let bound: Double
    /// Reduced costs at the relaxation of the whole, by candidate.
    private let costs: [Double]
    /// By candidate: the one of the whole formulation that it is; `nil` where they are the same.
    private let candidatesOfWhole: [Int]?
    private let admitted: [Int]
    private(set) var best: IntegerSolution
    /// Of the best programme, in order.
    private(set) var sessions: [Int]
    private(set) var statistics = ScheduleStatistics()
    private var random = SeededRandom(seed: 1)
    private var sizes: [Kind: Double] = [.timeSlots: 2, .axes: 1]
    /// Parts in which nothing is better than the best programme.
    private var settled: Set<ProgrammePart> = []
    private var failures = 0

    private enum Kind: CaseIterable { case timeSlots, axes }

    /// Of the tree, for one part (measured at 10, 25 and 80).
    private static var nodes: Int { 10 }
    /// Parts in a row that gain nothing, by time slot and axis, before the search gives up.
    private static var patience: Int { 5 }

    /// - Parameters:
    ///   - programme: a valid one.
    ///   - root: relaxation of the whole formulation, whose classes of rooms may hold several.
    /// - Returns: `nil` when the programme does not stand in the model.
    init?(
        from programme: Programme, _ formulation: Formulation, _ rules: RuleSet, around root: CandidateRelaxation,
        _ solver: Solver, _ limits: SolveLimits
    ) throws(SolverFailure) {
        let apart = formulation.tellingRoomsApart(rules)
        (self.formulation, self.solver, self.limits) = (apart ?? formulation, solver, limits)
        bound = root.objective
        candidatesOfWhole = apart.map { _ in formulation.candidatesByRoom }
        let reduced = formulation.reducedCosts(root.rowDuals, among: root.universe)
        let costs = candidatesOfWhole?.map { reduced[$0] } ?? reduced
        (self.costs, admitted) = (costs, costs.indices.filter { costs[$0] < .infinity })
        guard let sessions = self.formulation.candidates(of: programme) else { return nil }
        let report = try solver.solve(
            self.formulation.program(with: sessions), SolveOptions(), within: .none, watch: { _ in })
        guard case .optimal(let solution) = report.outcome else { return nil }
        (best, self.sessions) = (solution, sessions)
    }

    var programme: Programme { formulation.programme(of: best, with: sessions) }

    /// The sessions of the best programme as candidates of the whole formulation, in order.
    var sessionsOfWhole: [Int] {
        guard let candidatesOfWhole else { return sessions }
        return sessions.map { candidatesOfWhole[$0] }.sorted()
    }

    /// Plans parts until that no longer pays.
    /// - Parameter watch: told of the points of the best programme after each.
    /// - Returns: what stopped the search, if anything did.
    mutating func run(watch: (Int) -> Void) throws(SolverFailure) -> StopReason? {
        while true {
            if limits.accept(best, bound: bound) { return .gapReached }
            if let stop = limits.stopReason { return stop }
            guard try step() else { return nil }
            watch(best.objective)
        }
    }

    /// Plans one part anew.
    /// - Returns: whether to go on.
    mutating func step() throws(SolverFailure) -> Bool {
        guard failures < PartSearch.patience * (count(of: .timeSlots) + count(of: .axes)),
            best.objective > wholePoints(bound)
        else { return false }
        let kind = Kind.allCases[Int.random(in: 0..<Kind.allCases.count, using: &random)]
        let size = sizes[kind, default: 1]
        let (part, freed) = draw(kind, Int(size))
        failures += 1
        let isSettled = freed.isEmpty || settled.contains(part) ? true : try plan(part, freed)
        if isSettled { settled.insert(part) }
        sizes[kind] = min(max(isSettled ? 1.04 * size : 0.9 * size, 1), Double(count(of: kind)))
        return true
    }

    private func count(of kind: Kind) -> Int {
        kind == .timeSlots ? formulation.conference.timeSlots.count : formulation.conference.axes.count
    }

    /// Time slots or axes that cost much, or are lucky.
    private mutating func draw(_ kind: Kind, _ size: Int) -> (part: ProgrammePart, sessions: [Int]) {
        let conference = formulation.conference
        func place(_ session: Int) -> Int {
            switch kind {
            case .timeSlots: formulation.timeSlot(of: session).index
            case .axes: formulation.axis(of: session).index
            }
        }
        var weights = [Double](repeating: 1, count: count(of: kind))
        for session in sessions { weights[place(session)] += max(costs[session], 0) }
        var drawn: Set<Int> = []
        for _ in 0..<size {
            let next = random.index(by: weights)
            weights[next] = 0
            drawn.insert(next)
        }
        let freed = sessions.filter { drawn.contains(place($0)) }
        let part = ProgrammePart(
            papers: Set(freed.flatMap { formulation.papers(of: $0) }),
            axes: kind == .axes ? Set(drawn.map { Reference($0) }) : Set(conference.axes.references),
            timeSlots: kind == .timeSlots ? Set(drawn.map { Reference($0) }) : Set(conference.timeSlots.references))
        return (part, freed)
    }

    /// Time slot and room.
    private func place(of candidate: Int) -> Int {
        candidate % (formulation.patterns.timeSlotCount * formulation.patterns.roomClassCount)
    }

    /// - Returns: whether nothing better is left to be found in the part.
    private mutating func plan(_ part: ProgrammePart, _ freed: [Int]) throws(SolverFailure) -> Bool {
        let (offered, held) = (Set(freed), sessions.filter { !freed.contains($0) })
        let margin = Double(best.objective - 1) - bound
        let taken = Set(held.map { place(of: $0) })
        let universe = admitted.filter { candidate in
            costs[candidate] <= margin && !taken.contains(place(of: candidate))
                && part.timeSlots.contains(formulation.timeSlot(of: candidate))
                && part.axes.contains(formulation.axis(of: candidate))
                && formulation.papers(of: candidate).allSatisfy { part.papers.contains($0) }
                || offered.contains(candidate)
        }
        let rest = formulation.holding(held, leaving: part, around: best.values)
        var search = PatternSearch(
            ColumnGeneration(rest, among: universe, beginningWith: freed, costs), startingAt: freed, solver,
            nodes: PartSearch.nodes, limits)
        let outcome = try search.run()
        statistics.add(search.statistics)
        guard case .scheduled(_, _, let proof) = outcome else { return false }
        let found = (held + search.sessionsOfBest).sorted()
        if found != sessions {
            let report = try solver.solve(formulation.program(with: found), SolveOptions(), within: .none) { _ in }
            if case .optimal(let solution) = report.outcome, solution.objective < best.objective {
                (best, sessions, failures) = (solution, found, 0)
                settled = []
            }
        }
        return proof.isOptimal
    }
}
