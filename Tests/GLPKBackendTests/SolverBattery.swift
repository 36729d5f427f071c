import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

@Suite("What every solver has to get right")
struct SolverBattery {
    /// The solvers under test, by a name that reads well in a report.
    enum Candidate: String, CaseIterable {
        case glpk = "GLPK"
        case bruteForce = "brute force"

        var solver: any MixedIntegerSolver {
            switch self {
            case .glpk: GLPKSolver()
            case .bruteForce: BruteForceSolver()
            }
        }

        func outcome(
            _ program: MixedIntegerProgram, _ options: SolveOptions = SolveOptions(), within limits: SolveLimits = .none
        ) throws -> SolveOutcome {
            try solver.solve(program, options, within: limits) { _ in }.outcome
        }
    }

    @Test("A knapsack is filled with what is worth most", arguments: Candidate.allCases)
    func knapsack(candidate: Candidate) throws {
        guard case .optimal(let solution) = try candidate.outcome(.knapsack) else { throw Unexpected() }
        #expect(solution.objective == -11)
        #expect(solution.values == [0, 1, 1])
    }

    @Test("A program that nothing meets is infeasible", arguments: Candidate.allCases)
    func infeasible(candidate: Candidate) throws {
        #expect(try candidate.outcome(.parity) == .infeasible)
    }

    @Test("A relaxation that is infeasible is enough to say so", arguments: Candidate.allCases)
    func infeasibleRelaxation(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "too much")
        let column = program.addColumn("x", to: 2)
        program.addRow("three", from: 3, [.init(1, column)])
        #expect(try candidate.outcome(program) == .infeasible)
    }

    @Test("A program without rows or columns is solved", arguments: Candidate.allCases)
    func empty(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "nothing")
        #expect(try candidate.outcome(program) == .optimal(try #require(IntegerSolution([], in: program))))
        program.addRow("all right", from: -1, to: 1, [])
        #expect(try candidate.outcome(program) == .optimal(try #require(IntegerSolution([], in: program))))
        program.addRow("never", from: 1, [])
        #expect(try candidate.outcome(program) == .infeasible)
    }

    @Test("Columns that stand in no row go to their cheaper bound", arguments: Candidate.allCases)
    func noRows(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "no rows")
        for cost in [2, -3, 0] { program.addColumn("cost \(cost)", from: -1, to: 4, cost: cost) }
        guard case .optimal(let solution) = try candidate.outcome(program) else { throw Unexpected() }
        #expect(solution.objective == -14)
    }

    @Test("Equations, ranges and negative bounds hold", arguments: Candidate.allCases)
    func kindsOfRows(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "kinds")
        let x = program.addColumn("x", from: -5, to: -2, cost: 1)
        let y = program.addColumn("y", from: -3, to: 9, cost: 2)
        let z = program.addColumn("z", from: 0, to: nil, cost: 1)
        program.addRow("equal", from: 0, to: 0, [.init(1, x), .init(1, y), .init(-1, z)])
        program.addRow("range", from: 2, to: 3, [.init(1, y)])
        guard case .optimal(let solution) = try candidate.outcome(program) else { throw Unexpected() }
        #expect(solution.values[0] + solution.values[1] == solution.values[2])
        #expect(solution.objective == 2)
    }

    @Test("A cut-off admits what costs as much and nothing dearer", arguments: Candidate.allCases)
    func cutOff(candidate: Candidate) throws {
        var options = SolveOptions(cutOff: -11)
        guard case .optimal(let solution) = try candidate.outcome(.knapsack, options) else { throw Unexpected() }
        #expect(solution.objective == -11)
        options.cutOff = -12
        #expect(try candidate.outcome(.knapsack, options) == .infeasible)
    }

    @Test("A cut-off counts where nothing costs anything", arguments: Candidate.allCases, [(0, true), (-1, false)])
    func cutOffWithoutCosts(candidate: Candidate, example: (cutOff: Int, isFeasible: Bool)) throws {
        var program = MixedIntegerProgram(name: "free")
        program.addRow("some", from: 1, [.init(1, program.addColumn("x", to: 3))])
        let outcome = try candidate.outcome(program, SolveOptions(cutOff: example.cutOff))
        #expect((outcome != .infeasible) == example.isFeasible)
    }

    @Test("Columns that are not declared integer end on whole numbers all the same", arguments: Candidate.allCases)
    func undeclared(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "half")
        let column = program.addColumn("x", to: 3, integer: false, cost: 1)
        program.addRow("three halves", from: 3, [.init(2, column)])
        guard case .optimal(let solution) = try candidate.outcome(program) else { throw Unexpected() }
        #expect(solution.values == [2])
    }

    @Test("Costs of many digits do not blur the optimum", arguments: Candidate.allCases)
    func largeCosts(candidate: Candidate) throws {
        var program = MixedIntegerProgram(name: "large")
        let columns = (0..<6).map { program.addColumn("x\($0)", to: 1, cost: 3_000_000_000 + $0 % 4) }
        program.addRow("four", from: 7, columns.map { .init(2, $0) })
        guard case .optimal(let solution) = try candidate.outcome(program) else { throw Unexpected() }
        #expect(solution.objective == 12_000_000_002)
    }

    @Test("A solve that is cancelled before it starts finds nothing", arguments: Candidate.allCases)
    func cancelledAtOnce(candidate: Candidate) throws {
        let outcome = try candidate.outcome(.parity, within: SolveLimits { true })
        guard case .undecided(_, .cancelled) = outcome else { throw Unexpected() }
    }

    @Test("The watcher hears of the optimum", arguments: Candidate.allCases)
    func watch(candidate: Candidate) throws {
        let heard = Heard()
        _ = try candidate.solver.solve(.knapsack, SolveOptions(), within: .none) { heard.note($0) }
        #expect(heard.all.last?.best?.objective == -11)
        #expect(heard.all.allSatisfy { $0.bound <= -11 })
    }
}

struct Unexpected: Error {}

extension MixedIntegerProgram {
    /// Three things of which two fit; the relaxation cuts one in half.
    static var knapsack: MixedIntegerProgram {
        var program = MixedIntegerProgram(name: "knapsack")
        let columns = [6, 5, 6].enumerated().map { program.addColumn("thing \($0)", to: 1, cost: -$1) }
        program.addRow("weight", to: 10, zip([7, 4, 5], columns).map { Term($0, $1) })
        return program
    }
    /// An even sum that has to be odd; only the relaxation can do it.
    static var parity: MixedIntegerProgram {
        var program = MixedIntegerProgram(name: "parity")
        let columns = (0..<4).map { program.addColumn("x\($0)", to: 1) }
        program.addRow("odd", from: 3, to: 3, columns.map { .init(2, $0) })
        return program
    }
}
