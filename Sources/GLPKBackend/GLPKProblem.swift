import CGLPK
import LinearProgramming

/// The owner of one problem of GLPK's: it is made, solved and freed by one synchronous function on one thread that has no
/// other problem, because GLPK's memory belongs to the thread.
///
/// After an operation has thrown, every later one throws too.
@safe struct GLPKProblem: ~Copyable {
    private let handle: OpaquePointer?
    private let program: MixedIntegerProgram
    private let safety: NumericalSafety

    /// - Parameter memoryLimit: in megabytes; 0 = none.
    @available(*, noasync)
    init(_ program: MixedIntegerProgram, _ safety: NumericalSafety, memoryLimit: Int) {
        (self.program, self.safety) = (program, safety)
        unsafe handle = colloque_glpk_create(Int32(clamping: memoryLimit))
    }

    deinit { unsafe colloque_glpk_destroy(handle) }

    var simplexIterations: Int { Int(unsafe colloque_glpk_iterations(handle)) }

    private func load() throws(SolverFailure) {
        // GLPK's arrays start at 1.
        var (rows, columns, coefficients): ([Int32], [Int32], [Double]) = ([0], [0], [0])
        for (index, row) in program.rows.enumerated() {
            rows += repeatElement(Int32(index + 1), count: row.terms.count)
            columns += row.terms.map { Int32($0.column.index + 1) }
            coefficients += row.terms.map { Double($0.coefficient) }
        }
        try checked(
            unsafe colloque_glpk_load(
                handle, Int32(program.rows.count), program.rows.map { $0.lower.map(Double.init) ?? -.infinity },
                program.rows.map { $0.upper.map(Double.init) ?? .infinity },
                Int32(program.columns.count), program.columns.map { Double($0.lower) },
                program.columns.map { $0.upper.map(Double.init) ?? .infinity },
                program.columns.map { Double($0.cost) }, program.columns.map { safety.takesForInteger($0) ? 1 : 0 },
                Int32(coefficients.count - 1), rows, columns, coefficients))
    }

    /// Starts from a basis; rows and columns that it does not know are basic and at their lower bounds.
    private func resume(from basis: Basis) throws(SolverFailure) {
        try checked(
            unsafe colloque_glpk_set_basis(
                handle, statuses(basis.rows, count: program.rows.count, otherwise: .basic),
                statuses(basis.columns, count: program.columns.count, otherwise: .atLower)))
    }

    /// Loads the program and solves its relaxation, one strategy after the other until one gives an optimum.
    /// - Parameter confirmed: says that there is no optimum only when two strategies agree.
    func relax(
        _ options: RelaxationOptions, within limits: SolveLimits, confirmed: Bool = true
    ) throws(SolverFailure) -> RelaxationOutcome {
        try load()
        if let basis = options.basis { try resume(from: basis) }
        var doubted: colloque_glpk_answer?
        let strategies = SimplexStrategy.inTurn(for: program, resuming: options.basis != nil)
        for (place, strategy) in strategies.enumerated() {
            let most = place < strategies.count - 1 ? patience : .max
            let answer = try follow(strategy, options, atMost: most, within: limits)
            switch answer {
            case .optimal: return .optimal(relaxation())
            case .beyond: return .unfinished(relaxation())
            case .stopped where options.iterations != nil && limits.stopReason == nil:
                return .unfinished(relaxation())
            case .stopped: return .undecided(stoppedBy: limits.stopReason(after: simplexIterations) ?? .timeLimit)
            case .infeasible, .unbounded:
                if !confirmed || strategy.isExact || answer == doubted { return answer.withoutOptimum }
                doubted = answer
            case .undefined, .done, .failed: continue
            }
        }
        guard let doubted else { throw SolverFailure("the simplex method lost its numerical footing") }
        return doubted.withoutOptimum
    }

    /// Far more iterations than a strategy takes that gets anywhere, which are two or three for each row.
    private var patience: Int { 20_000 + 20 * (program.rows.count + program.columns.count) }

    /// Slices let the limits be asked between them. They are counted in iterations: where one ends, and so the vertex that
    /// is found, does not depend on the machine's speed. They grow, because what the simplex method has perturbed against
    /// cycling is lost between two.
    /// - Parameter most: iterations after which the strategy is taken to go in circles; the next one may do better.
    private func follow(
        _ strategy: SimplexStrategy, _ options: RelaxationOptions, atMost most: Int, within limits: SolveLimits
    ) throws(SolverFailure) -> colloque_glpk_answer {
        var start = strategy.start
        let first = simplexIterations
        var slice = options.iterations.map { Int32(clamping: $0) } ?? 500
        while true {
            let before = simplexIterations
            let answer = try checked(
                unsafe colloque_glpk_simplex(
                    handle, start, strategy.method, slice, limits.milliseconds, options.ceiling))
            guard answer == .stopped, limits.stopReason(after: simplexIterations) == nil, options.iterations == nil
            else { return answer }
            guard simplexIterations - first < most else { return .undefined }
            start = .resume
            let isStuck = simplexIterations - before < 20 || strategy.startsOver
            slice = isStuck ? min(slice, 1 << 29) * 2 : max(slice, min(2 * slice, 4000))
        }
    }

    /// The relaxation's optimum, once the simplex method has found it.
    private func relaxation() -> Relaxation {
        var values = [Double](repeating: 0, count: program.columns.count)
        var columns = [UInt8](repeating: 0, count: program.columns.count)
        var duals = [Double](repeating: 0, count: program.rows.count)
        var rows = [UInt8](repeating: 0, count: program.rows.count)
        let objective = unsafe colloque_glpk_relaxation(handle, &values, &columns, &duals, &rows)
        return Relaxation(
            objective: objective, values: values, rowDuals: duals,
            basis: Basis(rows: rows.map(Basis.Status.init(glpk:)), columns: columns.map(Basis.Status.init(glpk:))),
            simplexIterations: simplexIterations)
    }

    /// How a tree ended: with nothing left to look for, by the listener or the clock, or by numerical trouble.
    enum SearchEnd { case exhausted, stopped, inDoubt }

    /// Branch-and-bound from the relaxation's optimum. Every event goes to the listener, which may stop the search.
    func search(_ options: SolveOptions, _ listener: inout SearchListener) throws(SolverFailure) -> SearchEnd {
        let cuts = safety.trusts(options.cuts)
        var settings = colloque_glpk_settings(
            branching: options.branching.glpk, gomory: cuts.contains(.gomory) ? 1 : 0,
            mixed_integer_rounding: cuts.contains(.mixedIntegerRounding) ? 1 : 0, cover: cuts.contains(.cover) ? 1 : 0,
            clique: cuts.contains(.clique) ? 1 : 0, preprocessing: safety.preprocesses ? 1 : 0,
            milliseconds: listener.limits.milliseconds, integrality: safety.integrality, improvement: improvement)
        let answer = try checked(
            unsafe withUnsafeMutablePointer(to: &listener) { listener in
                unsafe colloque_glpk_search(
                    handle, &settings,
                    { context, incumbent, bound, nodes, iterations in
                        guard let listener = unsafe context?.assumingMemoryBound(to: SearchListener.self) else {
                            return 1
                        }
                        let count = unsafe listener.pointee.width
                        let point = unsafe incumbent.map { unsafe Array(UnsafeBufferPointer(start: $0, count: count)) }
                        let goesOn = unsafe listener.pointee.goesOn(
                            incumbent: point, bound: bound, nodes: Int(nodes), iterations: Int(iterations))
                        return goesOn ? 0 : 1
                    }, listener)
            })
        return switch answer {
        case .optimal, .infeasible: .exhausted
        case .stopped, .beyond: .stopped
        default: .inDoubt
        }
    }

    /// GLPK drops what is not better by this share of the best: it has to be less than 1 on any scale of costs.
    private var improvement: Double {
        let scale = program.columns.reduce(1.0) { $0 + abs(Double($1.cost)) * Double(max($1.upper ?? 1, 1)) }
        return min(max(0.1 / scale, 1e-12), 1e-7)
    }

    @discardableResult
    private func checked(_ answer: colloque_glpk_answer) throws(SolverFailure) -> colloque_glpk_answer {
        guard case .failed = answer else { return answer }
        throw SolverFailure(unsafe String(cString: colloque_glpk_message(handle)))
    }

    private func statuses(_ known: [Basis.Status], count: Int, otherwise: Basis.Status) -> [UInt8] {
        let known = known.prefix(count).map(\.glpk)
        return known + repeatElement(otherwise.glpk, count: count - known.count)
    }
}

extension Basis.Status {
    /// `GLP_BS` … `GLP_NS`, in the same order.
    fileprivate var glpk: UInt8 { rawValue + 1 }

    fileprivate init(glpk status: UInt8) { self = Basis.Status(rawValue: status &- 1) ?? .basic }
}

extension SolveOptions.Branching {
    fileprivate var glpk: Int32 {
        switch self {
        case .driebeckTomlin: GLP_BR_DTH
        case .mostFractional: GLP_BR_MFV
        case .firstFractional: GLP_BR_FFV
        case .pseudoCost: GLP_BR_PCH
        }
    }
}

extension SolveLimits {
    /// Until the deadline; GLPK counts no further than a month.
    fileprivate var milliseconds: Int32 {
        guard let deadline else { return .max }
        let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
        return Int32(min(max(left, 1), Double(Int32.max)))
    }
}

extension colloque_glpk_answer {
    fileprivate var withoutOptimum: RelaxationOutcome { self == .unbounded ? .unbounded : .infeasible }
}
