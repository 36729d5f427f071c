package import LinearProgramming

/// Tiny integer programs, the same for the same seed: all shapes of rows and bounds, feasible or not.
package struct RandomProgram: RandomNumberGenerator {
    private var state: UInt64
    private let onlyIntegers: Bool

    /// - Parameter onlyIntegers: declare every column integer.
    package static func make(seed: Int, onlyIntegers: Bool = false) -> MixedIntegerProgram {
        var generator = RandomProgram(state: UInt64(seed), onlyIntegers: onlyIntegers)
        return generator.make(named: "random \(seed)")
    }

    /// SplitMix64.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Few rows, many columns: what a solver may take to pieces.
    package static func wide(seed: Int, rows: Int, columns: Int) -> MixedIntegerProgram {
        var generator = RandomProgram(state: UInt64(seed), onlyIntegers: true)
        return generator.wide(named: "wide \(seed)", rows: rows, columns: columns)
    }

    private mutating func wide(named name: String, rows: Int, columns: Int) -> MixedIntegerProgram {
        var program = MixedIntegerProgram(name: name)
        let references = (0..<columns).map { index in
            let lower = Int.random(in: -3...1, using: &self) / 3
            return program.addColumn("x\(index)", from: lower, to: 1, cost: Int.random(in: -2...20, using: &self))
        }
        for index in 0..<rows {
            let terms = references.map { MixedIntegerProgram.Term(Int.random(in: -1...5, using: &self), $0) }
            let lower = Int.random(in: 5...11, using: &self)
            program.addRow("r\(index)", from: lower, to: lower + Int.random(in: 0...1, using: &self), terms)
        }
        return program
    }

    private mutating func make(named name: String) -> MixedIntegerProgram {
        var program = MixedIntegerProgram(name: name)
        let columns = (0..<Int.random(in: 0...7, using: &self)).map { index in
            let lower = Int.random(in: -2...1, using: &self)
            let cost = Int.random(in: -5...5, using: &self)
            let isOpen = index == 0 && cost > 0
            return program.addColumn(
                "x\(index)", from: lower, to: isOpen ? nil : lower + Int.random(in: 0...3, using: &self),
                integer: Int.random(in: 0...4, using: &self) > 0 || onlyIntegers, cost: cost)
        }
        for index in 0..<Int.random(in: 0...6, using: &self) {
            let terms = columns.compactMap { column in
                Int.random(in: 0...2, using: &self) == 0
                    ? nil : MixedIntegerProgram.Term(Int.random(in: -4...4, using: &self), column)
            }
            let lower = Int.random(in: -6...4, using: &self)
            switch Int.random(in: 0...3, using: &self) {
            case 0: program.addRow("r\(index)", from: lower, terms)
            case 1: program.addRow("r\(index)", to: -lower, terms)
            case 2: program.addRow("r\(index)", from: lower, to: lower, terms)
            default: program.addRow("r\(index)", from: lower, to: lower + Int.random(in: 1...4, using: &self), terms)
            }
        }
        return program
    }
}
