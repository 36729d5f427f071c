import Foundation
import LinearProgramming
import TestSupport
import Testing

@Suite("A program is written in the CPLEX LP format")
struct CPLEXLPFileTests {
    @Test("Every kind of row and column has its place")
    func wholeFile() {
        var program = MixedIntegerProgram(name: "Relation de clientèle")
        let paper = program.addColumn("x[Müller-1;jeudi 9 h]", to: 1, cost: 3)
        let rooms = program.addColumn("Y", from: -2, to: 4, cost: -1)
        let late = program.addColumn("late", from: 1, to: nil, integer: false)
        let fixed = program.addColumn("fixed", from: 7, to: 7)
        program.addColumn("alone", to: 1)
        program.addRow("once", from: 1, to: 1, [.init(1, paper), .init(2, rooms)])
        program.addRow("between", from: -3, to: 9, [.init(-1, paper), .init(-4, late)])
        program.addRow("least", from: 0, [.init(1, late), .init(1, fixed)])
        program.addRow("most", to: 5, [])
        #expect(
            CPLEXLPFile(program).text == """
                \\ Relation_de_clientele
                Minimize
                 cost: + 3 x(Muller_1,jeudi_9_h) - Y + 0 alone
                Subject To
                 once: + x(Muller_1,jeudi_9_h) + 2 Y = 1
                 between.min: - x(Muller_1,jeudi_9_h) - 4 late >= -3
                 between.max: - x(Muller_1,jeudi_9_h) - 4 late <= 9
                 least: + late + fixed >= 0
                 most: 0 x(Muller_1,jeudi_9_h) <= 5
                Bounds
                 -2 <= Y <= 4
                 late >= 1
                 fixed = 7
                General
                 Y fixed
                Binary
                 x(Muller_1,jeudi_9_h) alone
                End

                """)
    }

    @Test("An empty program is one that readers take")
    func empty() {
        let text = CPLEXLPFile(MixedIntegerProgram(name: "nothing")).text
        #expect(text.contains(" none: 0 none >= 0\nBounds\n none = 0\nEnd\n"))
    }

    @Test(
        "Names are made safe",
        arguments: [
            ("Élise d'Œuvre", "Elise_d_OEuvre"), ("e\u{301}te\u{301}", "ete"), ("3a", "_3a"), ("e12", "_e12"),
            ("E", "_E"),
            ("essai", "essai"), (".x", "_.x"), ("Free", "_Free"), ("s.t.", "_s.t."), ("a:b<c>=d", "a_b_c__d"),
            ("x{1}", "x(1)"), ("会", "_"), ("Łódź", "Lodz"),
        ])
    func safeNames(name: String, expected: String) {
        var program = MixedIntegerProgram(name: "names")
        program.addColumn(name, to: 1)
        #expect(CPLEXLPFile(program).columnNames == [expected])
    }

    @Test("Names that become alike, and long ones, stay apart")
    func distinctNames() {
        var program = MixedIntegerProgram(name: "names")
        let long = String(repeating: "long", count: 60)
        for name in ["é", "è", "e_2", "e", "x", "x", "x_2", "x", long + "1", long + "2"] {
            program.addColumn(name, to: 1)
        }
        let names = CPLEXLPFile(program).columnNames
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count <= 100 })
        #expect(names.prefix(8) == ["_e", "_e_2", "e_2", "_e_3", "x", "x_2", "x_2_2", "x_3"])
    }

    @Test("Lines are folded at 250 characters, and the same program is the same text")
    func folding() {
        var program = MixedIntegerProgram(name: "wide")
        let columns = (0..<300).map { program.addColumn("column number \($0)", to: 1, cost: $0) }
        program.addRow("all", to: 5, columns.map { .init(-7, $0) })
        let text = CPLEXLPFile(program).text
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 250 })
        #expect(text == CPLEXLPFile(program).text)
    }

    @Test("glpsol finds the optimum of brute force in the file", arguments: 0..<80)
    func optimumByGLPSOL(seed: Int) throws {
        let program = RandomProgram.make(seed: seed, onlyIntegers: true)
        let outcome = try BruteForceSolver().solve(program, SolveOptions(), within: .none) { _ in }.outcome
        let expected: Int? = if case .optimal(let solution) = outcome { solution.objective } else { nil }
        #expect(try GLPSOL.optimum(of: CPLEXLPFile(program)) == expected)
    }
}

/// The solver program of GLPK's, as an organiser would call it.
private enum GLPSOL {
    static func optimum(of file: CPLEXLPFile) throws -> Int? {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (program, answer) = (folder.appending(path: "program.lp"), folder.appending(path: "answer"))
        try file.text.write(to: program, atomically: true, encoding: .utf8)
        let glpsol = Process()
        glpsol.executableURL = URL(filePath: "/usr/bin/env")
        glpsol.arguments = ["glpsol", "--lp", program.path, "-w", answer.path]
        glpsol.standardOutput = FileHandle.nullDevice
        try glpsol.run()
        glpsol.waitUntilExit()
        try #require(glpsol.terminationStatus == 0)
        // "s mip ROWS COLUMNS o OBJECTIVE" or "s bas ROWS COLUMNS f f OBJECTIVE"; another letter is no optimum.
        let lines = try String(contentsOf: answer, encoding: .utf8).split(separator: "\n")
        let words = try #require(lines.first { $0.hasPrefix("s ") }).split(separator: " ")
        guard words[1] == "mip" ? words[4] == "o" : words[4...5] == ["f", "f"] else { return nil }
        return words.last.flatMap { Double($0) }.map { Int($0.rounded()) }
    }
}
