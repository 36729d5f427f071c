import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

@Suite("The linear relaxation")
struct RelaxationTests {
    @Test("Its optimum is a point of the relaxation, and its prices prove it", arguments: 0..<300)
    func strongDuality(seed: Int) throws {
        let program = RandomProgram.make(seed: seed)
        guard case .optimal(let relaxation) = try GLPKSolver().relax(program, .init(), within: .none) else { return }
        #expect(abs(program.cost(of: relaxation.values) - relaxation.objective) < 1e-6)
        #expect(abs(program.dualObjective(relaxation.rowDuals) - relaxation.objective) < 1e-6)
        for (row, dual) in zip(program.rows, relaxation.rowDuals) {
            let sum = row.terms.reduce(0) { $0 + Double($1.coefficient) * relaxation.values[$1.column.index] }
            #expect(sum > Double(row.lower ?? -1000) - 1e-6 && sum < Double(row.upper ?? 1000) + 1e-6)
            // A price is paid at a bound only.
            if dual > 1e-6 { #expect(abs(sum - Double(try #require(row.lower))) < 1e-6) }
            if dual < -1e-6 { #expect(abs(sum - Double(try #require(row.upper))) < 1e-6) }
        }
    }

    @Test("It bounds the integer optimum", arguments: 0..<100)
    func bound(seed: Int) throws {
        let program = RandomProgram.make(seed: seed)
        let integer = try BruteForceSolver().solve(program, SolveOptions(), within: .none) { _ in }.outcome
        guard case .optimal(let solution) = integer else { return }
        guard case .optimal(let relaxation) = try GLPKSolver().relax(program, .init(), within: .none) else {
            throw Unexpected()
        }
        #expect(relaxation.objective < Double(solution.objective) + 1e-6)
    }

    @Test("From its own basis the optimum takes no iteration")
    func warmStart() throws {
        let program = MixedIntegerProgram.covering(rows: 40, columns: 200)
        let cold = try relax(program)
        let warm = try relax(program, from: cold.basis)
        #expect(cold.simplexIterations > 10)
        #expect(warm.simplexIterations == 0)
        #expect(abs(warm.objective - cold.objective) < 1e-6)
    }

    @Test("Columns and rows added later leave a basis of use")
    func grownProgram() throws {
        var program = MixedIntegerProgram.covering(rows: 40, columns: 200)
        let before = try relax(program)
        let row = MixedIntegerProgram.covering(rows: 1, columns: 200).rows[0]
        let added = program.addRow("one more", from: 8, row.terms)
        program.addColumn("cheap", to: 1, cost: 1, in: [(added, 1)])
        let (warm, cold) = (try relax(program, from: before.basis), try relax(program))
        #expect(abs(warm.objective - cold.objective) < 1e-6)
        #expect(warm.simplexIterations < cold.simplexIterations)
    }

    @Test("A basis that fits nothing does no harm")
    func strangeBasis() throws {
        let program = MixedIntegerProgram.covering(rows: 40, columns: 200)
        let cold = try relax(program)
        let allBasic = Basis(rows: Array(repeating: .basic, count: 90), columns: Array(repeating: .basic, count: 900))
        let noneBasic = Basis(
            rows: Array(repeating: .atLower, count: 40), columns: Array(repeating: .atUpper, count: 200))
        for basis in [allBasic, noneBasic] {
            #expect(abs(try relax(program, from: basis).objective - cold.objective) < 1e-6)
        }
    }

    @Test("Unbounded and infeasible are told apart")
    func noOptimum() throws {
        var program = MixedIntegerProgram(name: "open")
        let x = program.addColumn("x", to: nil, cost: -1)
        let y = program.addColumn("y", to: nil)
        program.addRow("together", to: 3, [.init(1, x), .init(-1, y)])
        guard case .unbounded = try GLPKSolver().relax(program, .init(), within: .none) else { throw Unexpected() }
        #expect(throws: SolverFailure("the relaxation is unbounded")) {
            try GLPKSolver().solve(program, SolveOptions(), within: .none) { _ in }
        }
        program.addRow("never", to: -1, [.init(1, x), .init(1, y)])
        guard case .infeasible = try GLPKSolver().relax(program, .init(), within: .none) else { throw Unexpected() }
    }

    @Test("Prices prove their bound: the objective at the optimum, at most it elsewhere", arguments: 0..<100)
    func weakDuality(seed: Int) throws {
        let program = RandomProgram.make(seed: seed)
        guard case .optimal(let relaxation) = try GLPKSolver().relax(program, .init(), within: .none) else { return }
        #expect(abs(program.bound(at: relaxation.rowDuals) - relaxation.objective) < 1e-6)
        var random = SplitMix64(seed: seed)
        let other = relaxation.rowDuals.map { $0 + Double(random.number(-3...3)) }
        #expect(program.bound(at: other) < relaxation.objective + 1e-6)
    }

    @Test("A relaxation that rises above its ceiling ends there, and its prices prove it")
    func ceiling() throws {
        var program = MixedIntegerProgram.covering(rows: 40, columns: 200)
        let before = try relax(program)
        for column in program.columns.indices where before.values[column] > 0.5 {
            program.bound(program.column(at: column), from: 0, to: 0)
        }
        let after = try relax(program, from: before.basis)
        let ceiling = (before.objective + after.objective) / 2
        let options = RelaxationOptions(basis: before.basis, ceiling: ceiling)
        guard case .unfinished(let relaxation) = try GLPKSolver().relax(program, options, within: .none) else {
            throw Unexpected()
        }
        #expect(relaxation.simplexIterations < after.simplexIterations)
        #expect(program.bound(at: relaxation.rowDuals) > ceiling - 1e-6)
    }

    @Test("A relaxation ends after so many iterations")
    func iterations() throws {
        let program = MixedIntegerProgram.covering(rows: 40, columns: 200)
        guard
            case .unfinished(let relaxation) = try GLPKSolver().relax(program, .init(iterations: 5), within: .none)
        else { throw Unexpected() }
        #expect(relaxation.simplexIterations <= 6)
    }

    @Test("An empty program is relaxed")
    func empty() throws {
        #expect(try relax(MixedIntegerProgram(name: "nothing")).objective == 0)
    }

    private func relax(_ program: MixedIntegerProgram, from basis: Basis? = nil) throws -> Relaxation {
        guard case .optimal(let relaxation) = try GLPKSolver().relax(program, .init(basis: basis), within: .none) else {
            throw Unexpected()
        }
        return relaxation
    }
}

extension MixedIntegerProgram {
    fileprivate func cost(of values: [Double]) -> Double {
        zip(columns, values).reduce(0) { $0 + Double($1.0.cost) * $1.1 }
    }

    /// What the prices alone say that any point of the relaxation has to cost.
    fileprivate func dualObjective(_ duals: [Double]) -> Double {
        let priced = zip(rows, duals).reduce(0) { $0 + $1.1.cheapest(from: $1.0.lower, to: $1.0.upper) }
        return zip(columns, reducedCosts(at: duals)).reduce(priced) {
            $0 + $1.1.cheapest(from: $1.0.lower, to: $1.0.upper)
        }
    }
}

extension Double {
    /// The least of self · x over a range.
    fileprivate func cheapest(from lower: Int?, to upper: Int?) -> Double {
        if abs(self) < 1e-7 { return 0 }
        return self * ((self > 0 ? lower : upper).map(Double.init) ?? (self > 0 ? -.infinity : .infinity))
    }
}
