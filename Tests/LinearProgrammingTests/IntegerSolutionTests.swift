import LinearProgramming
import Testing

@Suite("A solution is checked in whole numbers")
struct IntegerSolutionTests {
    private static let program: MixedIntegerProgram = {
        var program = MixedIntegerProgram(name: "check")
        let (x, y) = (program.addColumn("x", from: -1, to: 3, cost: 2), program.addColumn("y", to: nil, cost: -1))
        program.addRow("r", from: 1, to: 4, [.init(2, x), .init(1, y)])
        return program
    }()

    @Test("A point that meets everything is rounded and priced")
    func accepted() throws {
        let solution = try #require(IntegerSolution(rounding: [0.9999999, 2.0000001], in: Self.program))
        #expect(solution.values == [1, 2])
        #expect(solution.objective == 0)
    }

    @Test(
        "A point outside a row, a bound or all measure is none",
        arguments: [
            [1, 3], [0, 0], [-2, 6], [4, -4], [0, -1], [1], [0, 1, 2], [0, .nan], [.infinity, 1], [0, 1e17],
        ])
    func refused(point: [Double]) {
        #expect(IntegerSolution(rounding: point, in: Self.program) == nil)
    }

    @Test("A point near one that was checked gets the same verdict as from all rows")
    func near() throws {
        let (program, rows) = (Self.program, ColumnRows(of: Self.program))
        let known = try #require(IntegerSolution([1, 2], in: program))
        for x in -2...4 {
            for y in -1...6 {
                #expect(
                    IntegerSolution([x, y], near: known, in: program, rows) == IntegerSolution([x, y], in: program))
            }
        }
        #expect(IntegerSolution([1], near: known, in: program, rows) == nil)
    }
}
