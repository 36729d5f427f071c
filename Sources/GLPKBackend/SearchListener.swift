import LinearProgramming

/// Hears every event of a branch-and-bound search: checks solutions, keeps the best and the bound, passes them on, and says
/// when to stop.
struct SearchListener {
    let limits: SolveLimits
    private let program: MixedIntegerProgram
    private let options: SolveOptions
    private let watch: @Sendable (SolveProgress) -> Void

    private(set) var best: IntegerSolution?
    private(set) var bound = -Double.infinity
    private(set) var nodes = 0
    private var iterations = 0
    private(set) var stop: StopReason?
    /// GLPK took a point for a solution that is none: what it cut off since then may hold the optimum.
    private(set) var isMisled = false
    /// What is still to be found in the core is no better than what is outside.
    private(set) var hasOutgrownCore = false

    private var core: ReducedCostFixing?
    private var earlierNodes = 0
    private var relaxedBound = -Double.infinity
    private var lastWord = ContinuousClock.now

    init(
        _ program: MixedIntegerProgram, _ options: SolveOptions, within limits: SolveLimits,
        watch: @escaping @Sendable (SolveProgress) -> Void
    ) {
        (self.program, self.options, self.limits, self.watch) = (program, options, limits, watch)
    }

    /// From here on points and bounds are those of a core.
    mutating func enter(_ core: ReducedCostFixing) {
        (self.core, earlierNodes, hasOutgrownCore) = (core, nodes, false)
    }

    /// Forgets what a tree in doubt has said; the relaxation stands, and so do solutions, which were checked.
    mutating func startAfresh() { (bound, isMisled) = (relaxedBound, false) }

    /// How many values the points have that this listener is told of.
    var width: Int { core?.program.columns.count ?? 0 }

    /// - Parameters:
    ///   - incumbent: a point that GLPK takes for a better solution.
    ///   - bound: no solution costs less.
    ///   - iterations: of the simplex method so far.
    mutating func goesOn(incumbent: [Double]?, bound: Double, nodes: Int, iterations: Int) -> Bool {
        self.iterations = iterations
        self.nodes = earlierNodes + nodes
        let bound = wholeBound(bound)
        let costOutside = core?.costOutside.map(Double.init) ?? .infinity
        hasOutgrownCore = bound >= costOutside
        guard let incumbent else { return goesOn(isBetter: false, min(bound, costOutside)) }
        let solution = IntegerSolution(rounding: core?.expanded(incumbent) ?? incumbent, in: program)
        isMisled = solution == nil
        return goesOn(isBetter: solution.map { keep($0) } ?? false, min(bound, costOutside))
    }

    /// Whether the relaxation's optimum leaves nothing to search: it is integral, or near enough to the best known.
    mutating func isSettled(by relaxation: Relaxation) -> Bool {
        relaxedBound = wholeBound(relaxation.objective)
        let solution = IntegerSolution(rounding: relaxation.values, in: program)
        return !goesOn(isBetter: solution.map { keep($0) } ?? false, relaxedBound)
    }

    /// What is known when the search has stopped before its end.
    func outcome(stoppedBy reason: StopReason?) -> SolveOutcome {
        let reason = reason ?? limits.stopReason ?? .timeLimit
        guard let best else { return .undecided(bound: bound.isFinite ? bound : nil, stoppedBy: reason) }
        return Double(best.objective) <= bound ? .optimal(best) : .feasible(best, bound: bound, stoppedBy: reason)
    }

    private mutating func goesOn(isBetter: Bool, _ candidate: Double) -> Bool {
        let tightened = max(bound, min(candidate, best.map { Double($0.objective) } ?? candidate))
        let isTighter = tightened > bound
        bound = tightened
        tell(isBetter: isBetter, isTighter: isTighter)
        stop =
            limits.stopReason(after: iterations)
            ?? (best.map { limits.accept($0, bound: bound) } ?? false ? .gapReached : nil)
        if stop == nil, let most = options.nodes, nodes > most { stop = .nodeLimit }
        return stop == nil && !isMisled && !hasOutgrownCore
    }

    private mutating func keep(_ solution: IntegerSolution) -> Bool {
        guard solution.objective <= options.cutOff ?? .max, solution.objective < best?.objective ?? .max else {
            return false
        }
        best = solution
        return true
    }

    /// Costs and solutions are whole numbers, so a bound is as good as the next one above it.
    private func wholeBound(_ bound: Double) -> Double { (bound - max(1e-6, abs(bound) * 1e-9)).rounded(.up) }

    /// A better solution is always worth a word; a better bound a few times a second.
    private mutating func tell(isBetter: Bool, isTighter: Bool) {
        let now = ContinuousClock.now
        guard isBetter || isTighter && now - lastWord > .milliseconds(200) else { return }
        lastWord = now
        watch(SolveProgress(best: best, bound: bound, nodes: nodes))
    }
}
