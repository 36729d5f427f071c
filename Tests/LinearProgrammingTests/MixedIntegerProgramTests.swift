import LinearProgramming
import Testing

@Suite("Building a program")
struct MixedIntegerProgramTests {
    @Test("Terms of one column are added up, zeros dropped, the rest in column order")
    func terms() {
        var program = MixedIntegerProgram(name: "terms")
        let (a, b) = (program.addColumn("a", to: 1, cost: 2), program.addColumn("b", to: nil))
        let c = program.addColumn("c", to: 1)
        program.addRow("r", to: 1, [.init(1, c), .init(2, a), .init(3, b), .init(-3, b), .init(4, c)])
        #expect(program.rows[0].terms == [.init(2, a), .init(5, c)])
        #expect(program.nonZeroCount == 2)
        #expect(program.costs == [.init(2, a)])
    }

    @Test("A column added later stands at the end of its rows")
    func laterColumn() {
        var program = MixedIntegerProgram(name: "later")
        let rows = (0..<3).map { program.addRow("r\($0)", to: 1, []) }
        let column = program.addColumn("x", to: 1, in: [(rows[2], 4), (rows[0], -1)])
        #expect(program.rows.map(\.terms) == [[.init(-1, column)], [], [.init(4, column)]])
        #expect(program.nonZeroCount == 2)
    }

    @Test("Rows that are kept are numbered anew")
    func keptRows() {
        var program = MixedIntegerProgram(name: "kept")
        let (a, b) = (program.addColumn("a", to: 1), program.addColumn("b", to: 1))
        for number in 0..<4 { program.addRow("r\(number)", to: number, [.init(1, a), .init(number, b)]) }
        program.keepRows([1, 3])
        #expect(program.rows.map(\.name) == ["r1", "r3"])
        #expect(program.nonZeroCount == 4)
        #expect(program.addRow("r4", to: 1, [.init(1, a)]).index == 2)
    }

    // What reaches a solver in C has to be right, or the process ends here, with a word why.
    @Test("A column with crossed bounds ends the process")
    func crossedColumn() async {
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            program.addColumn("x", from: 2, to: 1)
        }
    }

    @Test("A row with crossed bounds ends the process")
    func crossedRow() async {
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            program.addRow("r", from: 2, to: 1, [])
        }
    }

    @Test("A row without bounds ends the process")
    func unboundedRow() async {
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            program.addRow("r", [])
        }
    }

    @Test("A name of no or of 256 bytes ends the process")
    func names() async {
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            program.addColumn("", to: 1)
        }
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            program.addRow(String(repeating: "é", count: 128), to: 1, [])
        }
    }

    @Test("A row that names a column of another program ends the process")
    func unknownColumn() async {
        await #expect(processExitsWith: .failure) {
            var other = MixedIntegerProgram(name: "other")
            let column = other.addColumn("x", to: 1)
            var program = MixedIntegerProgram(name: "p")
            program.addRow("r", to: 1, [.init(1, column)])
        }
    }

    @Test("A column added later with a zero, or twice in a row, ends the process")
    func laterColumnMistakes() async {
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            let row = program.addRow("r", to: 1, [])
            program.addColumn("x", to: 1, in: [(row, 0)])
        }
        await #expect(processExitsWith: .failure) {
            var program = MixedIntegerProgram(name: "p")
            let row = program.addRow("r", to: 1, [])
            program.addColumn("x", to: 1, in: [(row, 1), (row, 2)])
        }
    }
}
