import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Large-neighbourhood search (Shaw, 1998) for a colloquium whose whole tree would take too long: all that stands in some
/// time slots, under some axes, or under one axis in some time slots, is planned anew by the search itself, while the rest
/// stays. Parts grow while they are settled and shrink when they are not.
///
/// Rooms are told apart, so that points are those of the programme, not of one whose rooms are still to be handed out; but
/// not while papers are left out, which each part tries to place as well.
struct LargeNeighbourhoodSearch<Solver: MixedIntegerSolver> {
    private let formulation: MasterProblem
    private let solver: Solver
    private let limits: SolveLimits
    /// Of the whole.
    private let bound: Double
    /// Reduced costs at the relaxation of the whole, by candidate there.
    private let costs: [Double]
    /// By class of rooms here, its class in the whole; and how many those are.
    private let classes: [Int]
    private let classCount: Int
    /// Columns that count what is unmet, as long as papers are left out.
    private let unmet: [AssignmentModel.Column]
    private(set) var best: IntegerSolution
    /// Of the best programme, in order.
    private(set) var sessions: [Int]
    private(set) var statistics = ScheduleStatistics()
    private var random = SeededRandom(seed: 1)
    /// How many time slots, and axes; less than one axis is its sessions in that share of the time slots.
    private var sizes: [Kind: Double] = [:]
    /// Parts in which nothing is better than the best programme.
    private var settled: Set<ProgrammePart> = []
    private var failures = 0

    private enum Kind: CaseIterable { case timeSlots, axes }

    /// Papers of the first parts, about.
    private static var papers: Int { 50 }
    /// The cheapest candidates of a part, by reduced cost, that it is planned from (measured at 3,000, 8,000 and 30,000).
    private static var candidates: Int { 8_000 }
    /// Of the tree, for one part (measured at 10, 25 and 80).
    private static var nodes: Int { 10 }
    /// Simplex iterations for each program on the way.
    private static var iterations: Int { 4_000 }
    /// Parts in a row that gain nothing, by time slot and axis, before the search gives up.
    private static var patience: Int { 10 }

    /// - Parameters:
    ///   - programme: a valid one, but for papers that are left out.
    ///   - root: relaxation of the whole formulation.
    ///   - leavesOut: whether to look for no more than a programme of all papers.
    /// - Returns: `nil` when the programme does not stand in the model.
    init?(
        from programme: Programme, _ whole: MasterProblem, _ rules: RuleSet, around root: Node,
        leavingOut leavesOut: Bool = false, _ solver: Solver, _ limits: SolveLimits
    ) throws(SolverFailure) {
        (formulation, unmet) = leavesOut ? whole.leavingOut() : (whole.tellingRoomsApart(rules), [])
        (self.solver, self.limits) = (solver, limits)
        classCount = whole.patterns.roomClassCount
        classes = leavesOut ? Array(0..<classCount) : whole.classesOfRooms
        bound = root.objective
        costs = whole.reducedCosts(root.rowDuals, among: root.universe)
        guard let sessions = formulation.candidates(of: programme),
            let solution = try formulation.solution(with: sessions, solver)
        else { return nil }
        (best, self.sessions) = (solution, sessions)
        let share = Double(LargeNeighbourhoodSearch.papers) / Double(max(formulation.openPapers, 1))
        for kind in Kind.allCases { sizes[kind] = bounded(share * Double(count(of: kind)), kind) }
    }

    private func bounded(_ size: Double, _ kind: Kind) -> Double {
        let least = kind == .axes ? 1 / Double(count(of: .timeSlots)) : 1
        return min(max(size, least), Double(count(of: kind)))
    }

    var programme: Programme { formulation.programme(of: sessions) }

    /// The sessions of the best programme as candidates of the whole formulation, in order.
    var sessionsOfWhole: [Int] { sessions.map(candidateOfWhole).sorted() }

    private func candidateOfWhole(_ candidate: Int) -> Int {
        candidate / classes.count * classCount + classes[candidate % classes.count]
    }

    /// Whether nothing is left out any more.
    var isComplete: Bool { unmet.allSatisfy { best.values[$0.index] == 0 } }

    private var leftOut: Set<Reference<Paper>> {
        Set(formulation.conference.acceptedPapers).subtracting(sessions.flatMap { formulation.papers(of: $0) })
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
        guard failures < LargeNeighbourhoodSearch.patience * (count(of: .timeSlots) + count(of: .axes)),
            best.objective > wholePoints(bound), unmet.isEmpty || !isComplete
        else { return false }
        let kind = Kind.allCases[Int.random(in: 0..<Kind.allCases.count, using: &random)]
        let size = sizes[kind, default: 1]
        let (part, freed) = draw(kind, size)
        failures += 1
        let isSettled = freed.isEmpty || settled.contains(part) ? true : try plan(part, freed)
        if isSettled { settled.insert(part) }
        sizes[kind] = bounded(isSettled ? 1.04 * size : 0.9 * size, kind)
        return true
    }

    private func count(of kind: Kind) -> Int {
        kind == .timeSlots ? formulation.conference.timeSlots.count : formulation.conference.axes.count
    }

    /// Time slots or axes that cost much, or are lucky; of less than an axis, its sessions in some time slots.
    private mutating func draw(_ kind: Kind, _ size: Double) -> (part: ProgrammePart, sessions: [Int]) {
        let conference = formulation.conference
        var (slots, axes) = (Set(conference.timeSlots.references), Set(conference.axes.references))
        if kind == .axes {
            let drawn = draw(max(Int(size), 1), of: axes.count, sessions.map { formulation.axis(of: $0).index })
            axes = Set(drawn.map { Reference($0) })
        }
        if kind == .timeSlots || size < 1 {
            let count = kind == .timeSlots ? Int(size) : Int((size * Double(slots.count)).rounded(.up))
            let drawn = draw(count, of: slots.count, sessions.map { formulation.timeSlot(of: $0).index })
            slots = Set(drawn.map { Reference($0) })
        }
        let freed = sessions.filter {
            slots.contains(formulation.timeSlot(of: $0)) && axes.contains(formulation.axis(of: $0))
        }
        let papers = leftOut.union(freed.flatMap { formulation.papers(of: $0) })
        return (ProgrammePart(papers: papers, axes: axes, timeSlots: slots), freed)
    }

    /// - Parameter places: by session, one of so many in all.
    private mutating func draw(_ count: Int, of all: Int, _ places: [Int]) -> [Int] {
        var weights = [Double](repeating: 1, count: all)
        for (session, place) in zip(sessions, places) { weights[place] += max(costs[candidateOfWhole(session)], 0) }
        return (0..<count).map { _ in
            let next = random.index(by: weights)
            weights[next] = 0
            return next
        }
    }

    /// - Returns: whether nothing better is left to be found among the part's cheapest candidates.
    private mutating func plan(_ part: ProgrammePart, _ freed: [Int]) throws(SolverFailure) -> Bool {
        let held = sessions.filter { !freed.contains($0) }
        let open = formulation.holding(held, leaving: part, around: best.values)
        let rest = open.formulation
        let places = rest.patterns.placeCount
        // Several sessions fit in a class of several rooms: there the rows tell.
        let taken = unmet.isEmpty ? Set(held.map { $0 % places }) : []
        let isOpen = (0..<places).map { !taken.contains($0) && part.timeSlots.contains(rest.timeSlot(of: $0)) }
        let universe = rest.candidates.filter { isOpen[$0 % places] }
        var costs = [Double](repeating: .infinity, count: rest.patterns.candidateCount)
        for candidate in universe {
            costs[candidate] = self.costs[candidateOfWhole(open.candidateOfWhole(candidate))]
        }
        let margin = Double(best.objective - 1) - bound
        let near = universe.filter { costs[$0] <= margin }.sorted { (costs[$0], $0) < (costs[$1], $1) }
        let standing = open.candidates(ofWhole: freed)
        let offered = Set(near.prefix(LargeNeighbourhoodSearch.candidates)).union(standing).sorted()
        var search = BranchAndPrice(
            ColumnGeneration(rest, among: offered, beginningWith: standing, costs), startingAt: standing, solver,
            nodes: LargeNeighbourhoodSearch.nodes,
            SolveLimits(
                deadline: limits.deadline, iterations: LargeNeighbourhoodSearch.iterations, work: limits.work,
                isCancelled: limits.isCancelled))
        let outcome = try search.run()
        statistics.add(search.statistics)
        guard case .scheduled(_, let proof) = outcome else { return false }
        let found = (held + search.sessionsOfBest.map(open.candidateOfWhole)).sorted()
        if found != sessions, let solution = try formulation.solution(with: found, solver),
            solution.objective < best.objective
        {
            (best, sessions, failures, settled) = (solution, found, 0, [])
        }
        return proof.isOptimal
    }
}
