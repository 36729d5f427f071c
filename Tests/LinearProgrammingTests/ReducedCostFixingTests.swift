import LinearProgramming
import Testing

@Suite("The core of a program")
struct ReducedCostFixingTests {
    /// Minimise x + 2y + 9z − 7u with x + y + z ≥ 1 and u − x ≤ 1: x is 1 and u is 2, at prices 1 and 0 of the rows.
    private static let program: MixedIntegerProgram = {
        var program = MixedIntegerProgram(name: "whole")
        let costs = [("x", 3, 1), ("y", 3, 2), ("z", 3, 9), ("u", 2, -7), ("w", 5, 6)]
        let columns = costs.map { program.addColumn($0.0, to: $0.1, integer: $0.0 != "w", cost: $0.2) }
        program.addRow("cover", from: 1, columns.prefix(3).map { .init(1, $0) })
        program.addRow("limit", to: 1, [.init(-1, columns[0]), .init(1, columns[3])])
        return program
    }()

    private static let relaxation = Relaxation(
        objective: -13, values: [1, 0, 0, 2, 0], rowDuals: [1, 0],
        basis: Basis(
            rows: [.atLower, .basic], columns: [.basic, .atLower, .atLower, .atUpper, .atLower]), simplexIterations: 1)

    @Test("Reduced costs are costs less what the rows pay")
    func reducedCosts() {
        #expect(Self.program.reducedCosts(at: [1, 0]) == [0, 1, 8, -7, 6])
    }

    @Test("Columns that would cost too much to move are left out at 0, fixed elsewhere")
    func fixing() {
        let core = ReducedCostFixing(of: Self.program, at: Self.relaxation, margin: 4.5)
        // w is not integer: it may leave its bound by less than a unit.
        #expect(core.program.columns.map(\.name) == ["x", "y", "u", "w"])
        #expect(core.program.columns.map(\.lower) == [0, 0, 2, 0])
        #expect(core.program.columns.map(\.upper) == [3, 3, 2, 5])
        #expect(core.program.rows.map(\.terms.count) == [2, 2])
        #expect(core.basis.columns == [.basic, .atLower, .atUpper, .atLower])
        #expect(core.costOutside == -8)
        #expect(core.expanded([1, 2, 3, 4]) == [1, 2, 0, 3, 4])
    }

    @Test("A margin that leaves nothing out leaves nothing outside")
    func whole() {
        let core = ReducedCostFixing(of: Self.program, at: Self.relaxation, margin: 8)
        #expect(core.program.columns == Self.program.columns)
        #expect(core.program.rows == Self.program.rows)
        #expect(core.costOutside == nil)
        #expect(ReducedCostFixing(of: Self.program, at: Self.relaxation, margin: .infinity).costOutside == nil)
    }
}
