import LinearProgramming

extension MixedIntegerProgram {
    /// A set covering program, the harder the larger; the same at every call.
    static func covering(rows: Int, columns: Int, perRow: Int = 12, demand: Int = 3) -> MixedIntegerProgram {
        var program = MixedIntegerProgram(name: "covering")
        var state: UInt64 = 42
        func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let references = (0..<columns).map { program.addColumn("x\($0)", to: 1, cost: 20 + next(below: 30)) }
        for row in 0..<rows {
            let terms = (0..<perRow).map { _ in Term(1, references[next(below: columns)]) }
            program.addRow("r\(row)", from: min(demand, Set(terms.map(\.column)).count), terms)
        }
        return program
    }
}
